import type {WordList} from '../index/word-list.ts';
import {ALL_PROCLITICS} from './clitics.ts';

/** The words that begin with a proclitic, or with none: a range of their numbers. */
export type ProcliticRange = {
  readonly proclitic: string;
  readonly range: readonly [from: number, to: number];
};

const byList = new WeakMap<WordList, readonly ProcliticRange[]>();

/** The proclitics that some word of a list begins with, the empty one among them. */
export function procliticRanges(words: WordList): readonly ProcliticRange[] {
  let ranges = byList.get(words);
  if (!ranges) {
    ranges = ALL_PROCLITICS.map(proclitic => ({proclitic, range: words.range(proclitic)})).filter(
      ({range: [from, to]}) => from < to,
    );
    byList.set(words, ranges);
  }
  return ranges;
}

/** By word list and the first two letters of a stem: where it may stand. */
const byBeginning = new WeakMap<WordList, Map<number, readonly ProcliticRange[]>>();

/**
 * The words that begin with a proclitic, or with none, and then with the first two letters of a stem:
 * of thirty proclitics few stand before the same letters, and a query has hundreds of stems to look up.
 * @param stem two letters or more
 */
export function procliticRangesOf(stem: string, words: WordList): readonly ProcliticRange[] {
  let known = byBeginning.get(words);
  if (!known) {
    known = new Map();
    byBeginning.set(words, known);
  }
  const key = (stem.charCodeAt(0) << 16) | stem.charCodeAt(1);
  let ranges = known.get(key);
  if (!ranges) {
    const letters = stem.slice(0, 2);
    ranges = procliticRanges(words).flatMap(({proclitic, range}) => {
      const [from, to] = words.rangeAfter(range, proclitic.length, letters);
      return from < to ? [{proclitic, range: [from, to] as const}] : [];
    });
    known.set(key, ranges);
  }
  return ranges;
}
