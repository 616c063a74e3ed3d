import type {WordList} from '../index/word-list.ts';
import {procliticRanges} from './proclitic-ranges.ts';
import {TIER} from './word-match.ts';
import type {WordPair} from './word-pair.ts';

/** The shortest word that may be two, and the shortest half. */
const WHOLE_LENGTH = 5;
const HALF_LENGTH = 2;

/** Finds the pairs of words that the query's word is, written without the space: عبدالله, قرهباغ. */
export function findSplit(query: string, words: WordList, pairs: WordPair[]): void {
  if (query.length < WHOLE_LENGTH) return;
  for (let cut = HALF_LENGTH; cut <= query.length - HALF_LENGTH; cut++) {
    const second = words.find(query.slice(cut));
    if (second === -1) continue;
    for (const {proclitic, range} of procliticRanges(words)) {
      const [first, end] = words.rangeAfter(range, proclitic.length, query.slice(0, cut));
      if (first === end || words.lengthOf(first) !== proclitic.length + cut) continue;
      pairs.push({
        first,
        second,
        tier: TIER.clitic,
        cost: 0.6 + proclitic.length / 10,
        start: proclitic.length,
        end: query.length - cut,
      });
    }
  }
}
