import type {WordList} from '../index/word-list.ts';
import {procliticRanges} from '../words/proclitic-ranges.ts';
import {TIER, type WordMatches} from '../words/word-match.ts';
import type {WordPair} from '../words/word-pair.ts';
import {FINAL_READINGS, LONGEST_READING, READINGS} from './letters.ts';

/** Readings that cost more are not what was meant. */
const DEAREST = 1;

/** Of the beginnings of words there are many more, so they must be read more plainly. */
const DEAREST_BEGINNING = 0.4;

/** What costs so much more than the best reading of a whole word is not meant beside it. */
const MOST_APART = 0.35;

/** So many steps at most: a long word of vowels has more readings than anybody waits for. */
const MOST_STEPS = 60_000;

/** A name of two words: each has two letters at least, all together so many Latin ones. */
const PAIR_LENGTH = 6;
const MOST_PAIRS = 200;

/** The shortest Latin word whose Arabic beginnings are worth showing. */
const BEGINNING_LENGTH = 3;

const VOWEL = /[aeiou']/;

/**
 * Finds the Arabic words that a Latin word may stand for: walks the word list as a tree, one
 * reading of one Latin letter a step, so that only readings that begin some word are followed.
 * @param latin folded (lower case, no accents): a–z, digits of Arabizi, apostrophes
 * @param pairs takes names of two words written as one (karabakh: قره باغ)
 */
export function findTransliterated(
  latin: string,
  words: WordList,
  found: WordMatches,
  pairs: WordPair[],
): void {
  let steps = 0;
  const wholes: {word: number; cost: number; start: number; end: number}[] = [];

  const walk = (
    at: number,
    range: readonly [number, number],
    start: number,
    depth: number,
    cost: number,
    first: {readonly word: number; readonly start: number} | null,
  ): void => {
    if (++steps > MOST_STEPS) return;
    if (at === latin.length) {
      endHere(range, start, depth, cost, first);
      return;
    }
    for (let length = Math.min(LONGEST_READING, latin.length - at); length > 0; length--) {
      const key = latin.slice(at, at + length);
      const next = afterDoubled(at, length);
      for (const [arabic, price] of READINGS[key] ?? []) {
        const total = cost + price;
        if (total > DEAREST) continue;
        const narrowed = follow(arabic, range, depth);
        if (narrowed) {
          walk(next, narrowed, start, depth + arabic.length, total, first);
          secondWord(next, narrowed, start, depth + arabic.length, total, first);
        }
      }
      for (const [arabic, price] of FINAL_READINGS[key] ?? []) {
        const total = cost + price;
        if (total > DEAREST) continue;
        const narrowed = follow(arabic, range, depth);
        if (!narrowed) continue;
        if (next === latin.length) {
          endHere(narrowed, start, depth + arabic.length, total, first);
        } else {
          secondWord(next, narrowed, start, depth + arabic.length, total, first);
        }
      }
    }
  };

  const follow = (arabic: string, range: readonly [number, number], depth: number) => {
    let narrowed = range;
    for (let i = 0; i < arabic.length; i++) {
      narrowed = words.narrow(narrowed, depth + i, arabic.charCodeAt(i));
      if (narrowed[0] === narrowed[1]) return null;
    }
    return narrowed;
  };

  /** «ss» is one letter with shadda. */
  const afterDoubled = (at: number, length: number): number => {
    const end = at + length;
    const isDoubled = length === 1 && latin[at] === latin[end] && !VOWEL.test(latin[at] ?? '');
    return isDoubled ? end + 1 : end;
  };

  const endHere = (
    [from, to]: readonly [number, number],
    start: number,
    depth: number,
    cost: number,
    first: {readonly word: number; readonly start: number} | null,
  ): void => {
    if (depth - start < 2) return;
    if (first) {
      if (words.lengthOf(from) === depth && pairs.length < MOST_PAIRS) {
        pairs.push({
          first: first.word,
          second: from,
          tier: TIER.clitic,
          cost: 0.5 + cost / 2,
          start: first.start,
          end: depth,
        });
      }
      return;
    }
    for (let word = from; word < to; word++) {
      const whole = words.lengthOf(word) === depth;
      if (!whole && (latin.length < BEGINNING_LENGTH || cost > DEAREST_BEGINNING)) break;
      if (whole) wholes.push({word, cost, start, end: depth});
      else found.offer(word, TIER.beginning, 0.5 + cost / 2, start, depth);
    }
  };

  /** What is left may be the next word. */
  const secondWord = (
    at: number,
    [from]: readonly [number, number],
    start: number,
    depth: number,
    cost: number,
    first: {readonly word: number; readonly start: number} | null,
  ): void => {
    if (first || latin.length < PAIR_LENGTH || depth - start < 2 || latin.length - at < 2) return;
    if (words.lengthOf(from) !== depth) return;
    walk(at, [0, words.size], 0, 0, cost, {word: from, start});
  };

  for (const {proclitic, range} of procliticRanges(words)) {
    walk(0, range, proclitic.length, proclitic.length, 0, null);
  }
  const dearest = Math.min(...wholes.map(({cost}) => cost)) + MOST_APART;
  for (const {word, cost, start, end} of wholes) {
    if (cost <= dearest) found.offer(word, TIER.clitic, 0.2 + start / 30 + 0.6 * cost, start, end);
  }
}
