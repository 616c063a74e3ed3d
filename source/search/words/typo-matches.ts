import Fuse from 'fuse.js';
import type {WordList} from '../index/word-list.ts';
import {PROCLITIC_LENGTH, withoutArticle} from './clitics.ts';
import {CONFUSION_COST, distancesToBeginnings} from './edit-distance.ts';
import {type LetterTable, LONGEST_PATTERN, letterTableOf, TypoPattern} from './typo-pattern.ts';
import {TIER, type Tier, type WordMatches} from './word-match.ts';

/** Letters of a word that are the query's but for `cost`, the errors' share of its letters. */
type TypoMatch = {readonly cost: number; readonly start: number; readonly end: number};

const DIGIT = /\p{Nd}/u;

/**
 * How much a word may be mistyped: not at all in a number or a word of two letters; one confusion
 * of letters in three; one error in 4–7 letters, in five of them a confusion besides; two in longer words.
 * @param length of the longer of the two: a letter left out makes a word of four one of three
 * @param isLong whether the query's word has five letters without its article
 */
function allowedErrors(length: number, isLong: boolean): number {
  if (length < SHORT) return 0;
  if (length === SHORT) return CONFUSION_COST;
  if (length < 8) return isLong ? 1 + CONFUSION_COST : 1;
  return 2;
}

/** The most errors that any word may have that the query's word may be. */
function mostErrors(query: string, isLong: boolean): number {
  if (query.length < SHORT || query.length > LONGEST_PATTERN || DIGIT.test(query)) return 0;
  if (query.length < 6) return isLong ? 1 + CONFUSION_COST : 1;
  return 2;
}

/** A word so short is forgiven a confusion, and a letter left out. */
const SHORT = 3;

/** Enough letters to be known with an error and a confusion. */
const MIDDLE = 5;

/** More words that resemble one word than anybody looks at. */
const MOST_SIMILAR = 200;

/** A word of so many letters may be mistyped and not yet typed to its end. */
const TYPED_LENGTH = 5;

/** fuse.js's own measure: errors by length of the query. Two in eight pass, two in six do not. */
const THRESHOLD = 0.3;

/**
 * Finds the words that hold the query's word with typing errors, which no literal match has found;
 * of a word with the article also those that hold it without.
 */
export function findTypos(query: string, words: WordList, found: WordMatches, tier: Tier): void {
  findSimilar(query, words, found, tier);
  const bare = withoutArticle(query);
  if (bare !== null) findSimilar(bare, words, found, tier);
}

function findSimilar(query: string, words: WordList, found: WordMatches, tier: Tier): void {
  const isLong = (withoutArticle(query) ?? query).length >= MIDDLE;
  const limit = mostErrors(query, isLong);
  if (limit === 0) return;
  const pattern = new TypoPattern(query);
  const table = letterTableOf(words);
  // The pattern takes confused letters for the same.
  const whole = Math.floor(limit);
  const shortest = query.length - whole;
  const similar: [word: number, match: TypoMatch][] = [];
  for (let word = 0; word < words.size; word++) {
    if (pattern.isFarFrom(table.sets[word] ?? 0, whole)) continue;
    if (words.lengthOf(word) < shortest || found.has(word)) continue;
    const match = matchTypo({query, limit, isLong}, pattern, table, words, word);
    if (match) similar.push([word, match]);
  }
  similar.sort(([, a], [, b]) => a.cost - b.cost).splice(MOST_SIMILAR);
  const scores = fuzzyScores(
    query,
    similar.map(([word]) => words.word(word)),
  );
  for (const [word, match] of similar) {
    const score = scores.get(words.word(word)) ?? THRESHOLD;
    // One error in four letters is the most that is let pass: the costs fill their range. In three
    // letters an error leaves little of the word: a plural is meant sooner.
    if (query.length === SHORT && match.cost > CONFUSION_COST / SHORT) {
      found.offer(word, TIER.far, 0.95, match.start, match.end);
    } else {
      found.offer(word, tier, 2 * (match.cost + score), match.start, match.end);
    }
  }
}

/**
 * A word of the text, with or without proclitics, that is the query's word but for its typing errors;
 * or begins with it, where the errors are inside and not at the end that is still being typed.
 * @returns the match with the fewest errors, its cost their share of the query's letters; or null
 */
function matchTypo(
  {query, limit, isLong}: {query: string; limit: number; isLong: boolean},
  pattern: TypoPattern,
  {letters, starts}: LetterTable,
  words: WordList,
  index: number,
): TypoMatch | null {
  const offset = words.starts[index] ?? 0;
  const length = words.lengthOf(index);
  let best: TypoMatch | null = null;
  let bestIsWhole = false;
  for (let start = 0; start <= Math.min(PROCLITIC_LENGTH, length - 3); start++) {
    if (((starts[index] ?? 0) & (1 << start)) === 0) continue;
    const end = Math.min(length, start + query.length + Math.floor(limit) + 1);
    const isNear = pattern.isNear(
      letters,
      offset + start,
      offset + end,
      Math.floor(limit),
      end === length,
      query.length >= TYPED_LENGTH,
    );
    if (!isNear) continue;
    const body = words.text.slice(offset + start, offset + end);
    const distances = distancesToBeginnings(query, body, limit);
    if (distances === null) continue;
    for (let size = Math.max(3, query.length - Math.floor(limit)); size <= body.length; size++) {
      const errors = distances[size] ?? limit + 1;
      const allowed = allowedErrors(Math.max(query.length, size), isLong);
      const whole = start + size === length;
      const typed = query.length >= TYPED_LENGTH && body[size - 1] === query.at(-1);
      if (errors > allowed || !(whole || typed)) continue;
      const cost = errors / query.length;
      if (best === null || cost < best.cost || (cost === best.cost && whole && !bestIsWhole)) {
        best = {cost, start, end: start + size};
        bestIsWhole = whole;
      }
    }
  }
  return best;
}

/**
 * How fuse.js ranks words against a query: 0 best; what it does not let pass (a transposition in
 * a short word, which it counts as two errors) is missing. Its indices are not used: they hold
 * letters that only happen to stand near.
 */
function fuzzyScores(query: string, words: readonly string[]): ReadonlyMap<string, number> {
  const fuse = new Fuse(words, {
    includeScore: true,
    ignoreLocation: true,
    ignoreFieldNorm: true,
    isCaseSensitive: true,
    shouldSort: false,
    threshold: THRESHOLD,
  });
  return new Map(fuse.search(query).map(({item, score}) => [item, score ?? THRESHOLD]));
}
