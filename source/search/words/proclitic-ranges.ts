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
