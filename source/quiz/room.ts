import {type Anchor, anchorOf, needsAnchor} from './anchor.ts';
import {wordCount} from './phrase.ts';
import type {Reading} from './reading.ts';

/** Words that a printed prompt may have, with the text's title before it. */
const MOST_WORDS = 34;

const anchors = new WeakMap<Reading, Anchor | null>();

/** Whether a stem, with the title before it where it needs one, is short enough to print. */
export function hasRoom(stem: string, reading: Reading): boolean {
  const known = anchors.get(reading);
  const anchor = known === undefined ? anchorOf(reading) : known;
  anchors.set(reading, anchor);
  const title = anchor && needsAnchor(stem, anchor) ? wordCount(anchor.words) : 0;
  return wordCount(stem) + title <= MOST_WORDS;
}
