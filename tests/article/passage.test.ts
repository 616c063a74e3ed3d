import {describe, expect, test} from 'vitest';
import {buildArticle} from '../../source/article/build-article.ts';
import {passageAround} from '../../source/article/passage.ts';

/** Sections of paragraphs of ten letters each. */
const article = buildArticle({
  identity: 'a',
  title: 't',
  language: 'ar',
  source: 'a.txt',
  blocks: [3, 2, 4].flatMap((count, section) => [
    {kind: 'heading' as const, text: `ف${section + 1}`},
    ...Array.from({length: count}, () => ({kind: 'paragraph' as const, text: 'سار الناس.'})),
  ]),
});

const shapeOf = ({sections}: typeof article) =>
  sections.map(({id, paragraphs}) => `${id}: ${paragraphs.map(one => one.id).join(' ')}`);

describe('the part of an article around a paragraph', () => {
  test.each<[paragraph: string, length: number, shape: string[], why: string]>([
    ['p5', 1000, ['s1: p1 p2 p3', 's2: p4 p5', 's3: p6 p7 p8 p9'], 'all of a short one'],
    ['p1', 30, ['s1: p1 p2 p3'], 'from the beginning'],
    ['p5', 30, ['s2: p4 p5', 's3: p6'], 'from the beginning of its section'],
    ['p9', 30, ['s3: p8 p9'], 'no more than half before it'],
    ['p4', 10, ['s2: p4'], 'itself at least'],
    ['nothing', 20, ['s1: p1 p2'], 'a paragraph that is not there'],
  ])('%s, %d letters: %j', (paragraph, length, shape) => {
    expect(shapeOf(passageAround(article, paragraph, length))).toEqual(shape);
  });

  test('keeps what it has', () => {
    const {id, title, sections} = passageAround(article, 'p4', 10);
    expect({id, title}).toEqual({id: article.id, title: 't'});
    expect(sections[0]?.heading).toBe('ف2');
    expect(sections[0]?.paragraphs[0]).toBe(article.sections[1]?.paragraphs[0]);
  });
});
