import {describe, expect, test} from 'vitest';
import {documentOf} from '../../../source/ui/reader/document.ts';
import {wordBefore, wordBeside, wordFrom} from '../../../source/ui/reader/word.ts';
import {articleOf} from '../../search/article-of.ts';

const document = documentOf(
  articleOf(['قَالَ الوزيرُ (أمس).', 'Peace, he said.', 'می‌خواهم 12 كتابـًا']),
);
const textOf = (word: ReturnType<typeof wordFrom>) =>
  word && document.blocks[word.block]?.text.slice(word.start, word.end);

describe('moving by words', () => {
  test('on through the whole text, marks and joiners in their words', () => {
    const words: (string | undefined)[] = [];
    let word = wordFrom(document, {block: 0, offset: 0});
    while (word) {
      words.push(textOf(word));
      word = wordFrom(document, {block: word.block, offset: word.end});
    }
    const expected = ['قَالَ', 'الوزيرُ', 'أمس', 'Peace', 'he', 'said', 'می‌خواهم', '12', 'كتابـًا'];
    expect(words).toEqual(expected);

    const back: (string | undefined)[] = [];
    word = wordBefore(document, {block: 2, offset: 99});
    while (word) {
      back.unshift(textOf(word));
      word = wordBefore(document, {block: word.block, offset: word.start});
    }
    expect(back).toEqual(expected);
  });

  test.each<[why: string, block: number, offset: number, side: 'left' | 'right', word: string]>([
    ['left goes on in Arabic', 0, 0, 'left', 'الوزيرُ'],
    ['right goes back', 0, 6, 'right', 'قَالَ'],
    ['right goes on in English', 1, 0, 'right', 'he'],
    ['left goes back', 1, 5, 'left', 'Peace'],
    ['over the end of a paragraph', 0, 13, 'left', 'Peace'],
  ])('%s', (_, block, offset, side, expected) => {
    const word = wordFrom(document, {block, offset});
    expect(word && textOf(wordBeside(document, word, side))).toBe(expected);
  });

  test('not beyond the ends', () => {
    expect(wordBefore(document, {block: 0, offset: 0})).toBeUndefined();
    expect(wordFrom(document, {block: 2, offset: 99})).toBeUndefined();
  });

  test('a word longer than what is looked back over at once', () => {
    const long = documentOf(articleOf([`نعم ${'ب'.repeat(1000)}`]));
    expect(wordBefore(long, {block: 0, offset: 1004})).toEqual({block: 0, start: 4, end: 1004});
  });
});
