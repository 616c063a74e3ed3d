import {majorityDirection} from '../../layout/bidi.ts';
import type {Document, Place} from './document.ts';

/** A word of the text: a span of a block. */
export type WordSpan = {readonly block: number; readonly start: number; readonly end: number};

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}\u0640\u200C\u200D]*/gu;

/** No word is longer than what is looked back over for its beginning. */
const LONGEST = 256;

/** The first word at or after a place, or undefined behind the last one. */
export function wordFrom({blocks}: Document, {block, offset}: Place): WordSpan | undefined {
  const words = new RegExp(WORD, 'gu');
  for (let index = block; index < blocks.length; index++) {
    words.lastIndex = index === block ? offset : 0;
    const found = words.exec(blocks[index]?.text ?? '');
    if (found) {
      return {block: index, start: found.index, end: found.index + found[0].length};
    }
  }
  return undefined;
}

/** The last word before a place, or undefined before the first one. */
export function wordBefore({blocks}: Document, {block, offset}: Place): WordSpan | undefined {
  for (let index = block; index >= 0; index--) {
    const text = blocks[index]?.text ?? '';
    const end = index === block ? offset : text.length;
    for (let from = end; from > 0; ) {
      from = Math.max(0, from - LONGEST);
      const found = [...text.slice(from, end).matchAll(WORD)].at(-1);
      // A word that begins with the piece may begin before it.
      if (!found || (found.index === 0 && from > 0)) continue;
      const start = from + found.index;
      return {block: index, start, end: start + found[0].length};
    }
  }
  return undefined;
}

/**
 * The word to the left or the right of another one as the eye reads it: in Arabic the next one is to the
 * left. Undefined at the ends of the text.
 */
export function wordBeside(
  document: Document,
  word: WordSpan,
  side: 'left' | 'right',
): WordSpan | undefined {
  const text = document.blocks[word.block]?.text ?? '';
  const onward = majorityDirection(text) === 'rtl' ? 'left' : 'right';
  return side === onward
    ? wordFrom(document, {block: word.block, offset: word.end})
    : wordBefore(document, {block: word.block, offset: word.start});
}
