import {anchorOf, needsAnchor} from './anchor.ts';
import {wordCount} from './phrase.ts';
import type {Reading} from './reading.ts';

/** Words that a printed prompt may have, with the text's title before it. */
export const MOST_PRINTED_WORDS = 34;

/** Whether a stem, with the title before it where it needs one, is short enough to print. */
export function hasRoom(stem: string, reading: Reading): boolean {
  const anchor = anchorOf(reading);
  const title = anchor && needsAnchor(stem, anchor) ? wordCount(anchor.words) : 0;
  return wordCount(stem) + title <= MOST_PRINTED_WORDS;
}
