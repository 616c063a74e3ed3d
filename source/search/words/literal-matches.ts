import type {WordList} from '../index/word-list.ts';
import {ENCLITIC_LENGTH, ENCLITICS, withoutArticle, withoutProclitics} from './clitics.ts';
import {type ProcliticRange, procliticRanges, procliticRangesOf} from './proclitic-ranges.ts';
import {TIER, type Tier, type WordMatches} from './word-match.ts';

const DIGIT = /\p{Nd}/u;

/** A number of four digits or more, and one whose thousands are set apart (in words all separators are colons). */
const LONG_NUMBER = /^\d{4,}$/;
const GROUPED_NUMBER = /^\d{1,3}(?::\d{3})+$/;

/** The shortest part of a word that says something when it stands inside another word. */
const INSIDE_LENGTH = 3;

/**
 * Letters that change before a pronoun: سيادة, سيادتها; مستشفى, مستشفاه; أصدقاء, أصدقاؤه, أصدقائه.
 * Not all letters are those typed, so the word itself goes before.
 */
const BEFORE_ENCLITIC: ReadonlyMap<string, readonly string[]> = new Map([
  ['ه', ['ت']],
  ['ي', ['ا']],
  ['ء', ['و', 'ي']],
]);

/**
 * The words that hold the query's word letter for letter: the word itself, the word between
 * proclitics and enclitics, a word that begins so, a word that has it inside.
 */
export function findLiteral(query: string, words: WordList, found: WordMatches): void {
  for (const place of procliticRanges(words)) {
    // One letter after a proclitic says too little: every word with ال would begin with ا, ل and its own.
    if (place.proclitic === '' || query.length >= 2) findBeginning(place, query, words, found);
  }
  if (query.length >= 2) {
    findBeforeEnclitic(query, words, found);
    findWithoutProclitics(query, words, found);
  }
  const other = writtenOtherwise(query);
  if (other !== null) {
    const word = words.find(other);
    if (word !== -1) found.offer(word, TIER.exact, 0, 0, other.length);
  }
  if (query.length >= INSIDE_LENGTH && !DIGIT.test(query)) {
    words.eachContaining(query, (word, start) => {
      if (found.has(word)) return;
      const cost = restOf(words.lengthOf(word), query.length);
      found.offer(word, TIER.inside, cost, start, start + query.length);
    });
  }
}

/** The words that are the query's word, with or without clitics; before a pronoun its last letter may be another. */
export function findWhole(
  query: string,
  words: WordList,
  found: WordMatches,
  tier: Tier,
  cost: number,
): void {
  const others = BEFORE_ENCLITIC.get(query.slice(-1));
  const stem = others ? query.slice(0, -1) : query;
  if (stem.length < 2) return;
  const rest = stem.slice(2);
  for (const {proclitic, range} of procliticRangesOf(stem, words)) {
    const start = proclitic.length;
    const [from, to] = words.rangeAfter(range, start + 2, rest);
    for (let word = from; word < to; word++) {
      if (words.lengthOf(word) > start + query.length + ENCLITIC_LENGTH) continue;
      const whole = words.word(word).slice(start);
      if (whole.startsWith(query)) {
        const ending = whole.slice(query.length);
        if (ending !== '' && !ENCLITICS.has(ending)) continue;
      } else if (
        !others?.includes(whole[stem.length] ?? '') ||
        !ENCLITICS.has(whole.slice(query.length))
      ) {
        continue;
      }
      found.offer(word, tier, cost, start, start + query.length);
    }
  }
}

/** 12000 for 12,000, and the other way; null for what is no long number. */
function writtenOtherwise(word: string): string | null {
  if (GROUPED_NUMBER.test(word)) return word.replaceAll(':', '');
  if (!LONG_NUMBER.test(word)) return null;
  return word.replace(/\B(?=(?:\d{3})+$)/g, ':');
}

function findBeginning(
  {proclitic, range}: ProcliticRange,
  query: string,
  words: WordList,
  found: WordMatches,
): void {
  const start = proclitic.length;
  const end = start + query.length;
  const [from, to] = words.rangeAfter(range, start, query);
  for (let word = from; word < to; word++) {
    const length = words.lengthOf(word);
    let tier: Tier = TIER.beginning;
    let cost = restOf(length, query.length);
    if (length === end) {
      tier = proclitic === '' ? TIER.exact : TIER.clitic;
      cost = start / 10;
    } else if (
      query.length > 2 &&
      length <= end + 3 &&
      ENCLITICS.has(words.word(word).slice(end))
    ) {
      tier = TIER.clitic;
      cost = start / 10 + 0.5;
    }
    found.offer(word, tier, cost, start, end);
  }
}

function findBeforeEnclitic(query: string, words: WordList, found: WordMatches): void {
  if (query.length < 4) return;
  for (const last of BEFORE_ENCLITIC.get(query.slice(-1)) ?? []) {
    const stem = query.slice(0, -1) + last;
    for (const {proclitic, range} of procliticRanges(words)) {
      const start = proclitic.length;
      const end = start + stem.length;
      const [from, to] = words.rangeAfter(range, start, stem);
      for (let word = from; word < to; word++) {
        if (!ENCLITICS.has(words.word(word).slice(end))) continue;
        found.offer(word, TIER.beginning, start / 20, start, end);
      }
    }
  }
}

/**
 * A word asked for with its article or other proclitics, standing without them or behind others
 * (للأرمن for الأرمن). What only may be a proclitic is one where the word stands nowhere as asked for.
 */
function findWithoutProclitics(query: string, words: WordList, found: WordMatches): void {
  const bare = withoutArticle(query);
  if (bare !== null) {
    findWhole(bare, words, found, TIER.beginning, 0.9);
    const [from, to] = words.range(bare);
    for (let word = from; word < to; word++) {
      found.offer(word, TIER.beginning, 1, 0, bare.length);
    }
  }
  if ((found.bestTier() ?? TIER.inside) <= TIER.clitic) return;
  for (const rest of withoutProclitics(query)) {
    if (rest !== bare) findWhole(rest, words, found, TIER.beginning, 1);
  }
}

function restOf(length: number, matched: number): number {
  return (length - matched) / length;
}
