import {remember} from '../facts/remember.ts';
import type {Token} from './token.ts';

/** A range of tokens, end-exclusive. */
export type Range = {readonly from: number; readonly to: number};

/**
 * The text of some tokens with ranges left out, as a sentence would print it: no doubled or dangling
 * commas, no space before a mark.
 */
export function textOf(
  tokens: readonly Token[],
  {from, to}: Range,
  omit: readonly Range[] = [],
): string {
  let text = '';
  let last: Token | null = null;
  for (let index = from; index < to; index++) {
    const token = tokens[index];
    if (!token || omit.some(range => index >= range.from && index < range.to)) continue;
    const isApart = last === null || last.end !== token.start;
    text += (isApart && text !== '' ? ' ' : '') + token.text;
    last = token;
  }

  return tidy(text);
}

/** A sentence without the marks that an omission leaves behind. */
export function tidy(text: string): string {
  return text
    .replace(/\(\s*[^()]*\p{Script=Latin}[^()]*\)/gu, '')
    .replace(/\(\s*\)/g, '')
    .replace(/\s+/g, ' ')
    .replace(/\s+(?=[،؛:.؟!)»])/g, '')
    .replace(/(?<=[(«])\s+/g, '')
    .replace(/(?:[،؛,]\s*)+(?=[،؛,.])/g, '')
    .replace(/^[\s،؛,:.]+|[\s،؛,:.]+$/g, '')
    .trim();
}

/** How many words a text has. */
export const wordCount = remember(
  text => text.split(/\s+/).filter(word => /[\p{L}\p{N}]/u.test(word)).length,
);
