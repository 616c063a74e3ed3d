import {type Anchor, anchorOf, needsAnchor, type ProperName} from './anchor.ts';
import {properNamesOf} from './anchored.ts';
import {wordCount} from './phrase.ts';
import type {Reading} from './reading.ts';

/** Words that a printed prompt may have, with the text's title before it. */
const MOST_WORDS = 34;

const rooms = new WeakMap<
  Reading,
  {readonly anchor: Anchor | null; readonly names: readonly ProperName[]}
>();

/** Whether a stem, with the title before it where it needs one, is short enough to print. */
export function hasRoom(stem: string, reading: Reading): boolean {
  const known = rooms.get(reading) ?? {
    anchor: anchorOf(reading),
    names: properNamesOf(reading),
  };
  rooms.set(reading, known);
  const {anchor, names} = known;
  const title = anchor && needsAnchor(stem, anchor, names) ? wordCount(anchor.words) : 0;
  return wordCount(stem) + title <= MOST_WORDS;
}
