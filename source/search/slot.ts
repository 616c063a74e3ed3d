import {findForms} from './forms/form-matches.ts';
import {findByRoot} from './forms/root-matches.ts';
import {passageCount, type SearchIndex} from './index/search-index.ts';
import {findLatin} from './latin/latin-matches.ts';
import type {WordAtom} from './query/query.ts';
import {findLiteral} from './words/literal-matches.ts';
import {findSplit} from './words/split-matches.ts';
import {findTypos} from './words/typo-matches.ts';
import {qualityOf, TIER, WordMatches} from './words/word-match.ts';
import type {WordPair} from './words/word-pair.ts';

/**
 * How far a match may be from what was typed: letter for letter; with typing errors and in other
 * forms; any word of the same root.
 */
export type Nearness = 'literal' | 'near' | 'root';

/** One place of a query for a word, and everything that can stand in it. */
export type Slot = {
  readonly matches: WordMatches;
  /** By the number of the first word. */
  readonly pairs: ReadonlyMap<number, readonly WordPair[]>;
  /** By passage: the quality of the best match in it, or 0. */
  readonly passages: Uint8Array;
  /** The passages that have a match, ascending, where they are few; null where they are many. */
  readonly few: Uint32Array | null;
  /** Only the first, the last word of a passage counts. */
  readonly atStart: boolean;
  readonly atEnd: boolean;
};

/**
 * The big arrays of slots that are no longer needed, for the next ones: had anew for each key they
 * would pile up faster than they are collected.
 */
export class SlotRoom {
  readonly #index: SearchIndex;
  readonly #free: {matches: WordMatches; passages: Uint8Array}[] = [];

  constructor(index: SearchIndex) {
    this.#index = index;
  }

  take(): {matches: WordMatches; passages: Uint8Array} {
    return (
      this.#free.pop() ?? {
        matches: new WordMatches(this.#index.words.size),
        passages: new Uint8Array(passageCount(this.#index)),
      }
    );
  }

  /** Takes back the arrays of a slot that nobody reads any more. */
  give({matches, passages}: Slot): void {
    matches.clear();
    passages.fill(0);
    this.#free.push({matches, passages});
  }
}

/**
 * What one word matches in an index.
 * @param nearer what it matches one step nearer; null for what is looked for literally
 */
export function slotOf(
  index: SearchIndex,
  word: string,
  {latin, exact}: Pick<WordAtom, 'latin' | 'exact'>,
  nearness: Nearness,
  room: SlotRoom = new SlotRoom(index),
  nearer: Slot | null = null,
): Slot {
  const {words} = index;
  const {matches, passages} = room.take();
  const pairs: WordPair[] = [];
  if (nearer) {
    matches.merge(nearer.matches);
    for (const known of nearer.pairs.values()) pairs.push(...known);
  } else {
    findLiteral(word, words, matches);
    if (latin !== null) findLatin(latin, words, matches, pairs);
  }
  if (nearness === 'near' && !exact) {
    findSplit(word, words, pairs);
    // A word that stands in the texts as it was typed was hardly mistyped.
    const isKnown = (matches.bestTier() ?? TIER.far) <= TIER.clitic;
    findTypos(word, words, matches, isKnown ? TIER.far : TIER.near);
    findForms(word, words, matches, isKnown ? TIER.near : TIER.far);
  }
  if (nearness === 'root' && !exact) findByRoot(word, words, matches);
  return {
    matches,
    pairs: byFirst(pairs),
    passages,
    few: fillPassages(index, matches, pairs, passages),
    atStart: false,
    atEnd: false,
  };
}

/** What a word matches at the beginning or the end of passages, or both: letter for letter. */
export function anchoredSlot(
  index: SearchIndex,
  word: string,
  atStart: boolean,
  atEnd: boolean,
): Slot {
  const {words, tokens, tokenStarts} = index;
  const matches = new WordMatches(words.size);
  if (atStart && atEnd) {
    const same = words.find(word);
    if (same !== -1) matches.offer(same, TIER.exact, 0, 0, word.length);
  } else if (atStart) {
    const [from, to] = words.range(word);
    for (let found = from; found < to; found++) {
      const tier = words.lengthOf(found) === word.length ? TIER.exact : TIER.beginning;
      matches.offer(found, tier, 0, 0, word.length);
    }
  } else {
    words.eachEnding(word, found => {
      const end = words.lengthOf(found);
      const tier = end === word.length ? TIER.exact : TIER.inside;
      matches.offer(found, tier, 0, end - word.length, end);
    });
  }
  const passages = new Uint8Array(passageCount(index));
  fillPassages(index, matches, [], passages);
  for (let passage = 0; passage < passages.length; passage++) {
    if (passages[passage] === 0) continue;
    const start = tokenStarts[passage] ?? 0;
    const end = tokenStarts[passage + 1] ?? 0;
    const first = matches.qualities[tokens[start] ?? 0] ?? 0;
    const last = matches.qualities[tokens[end - 1] ?? 0] ?? 0;
    if (atStart && atEnd) passages[passage] = end - start === 1 ? first : 0;
    else passages[passage] = atStart ? first : last;
  }
  return {matches, pairs: new Map(), passages, few: null, atStart, atEnd};
}

/** A place that either of two slots can fill. */
export function mergeSlots(one: Slot, other: Slot): Slot {
  const matches = new WordMatches(one.matches.qualities.length);
  matches.merge(one.matches);
  matches.merge(other.matches);
  const pairs = [one, other].flatMap(slot => [...slot.pairs.values()].flat());
  return {
    matches,
    pairs: byFirst(pairs),
    passages: eitherOf(one.passages, other.passages),
    few: null,
    atStart: false,
    atEnd: false,
  };
}

/** The passages of the slot that has the fewest, or null where all have many. */
export function fewestOf(slots: readonly Slot[]): Uint32Array | null {
  let fewest: Uint32Array | null = null;
  for (const {few} of slots) {
    if (few !== null && (fewest === null || few.length < fewest.length)) fewest = few;
  }
  return fewest;
}

/** By passage the better of two qualities. */
export function eitherOf(one: Uint8Array, other: Uint8Array): Uint8Array {
  const either = new Uint8Array(one.length);
  for (let passage = 0; passage < either.length; passage++) {
    either[passage] = better(one[passage] ?? 0, other[passage] ?? 0);
  }
  return either;
}

/** The better of two qualities, 0 being none. */
export function better(one: number, other: number): number {
  if (one === 0 || other === 0) return one || other;
  return Math.min(one, other);
}

function byFirst(pairs: readonly WordPair[]): ReadonlyMap<number, readonly WordPair[]> {
  const map = new Map<number, WordPair[]>();
  for (const pair of pairs) {
    const known = map.get(pair.first);
    if (known) known.push(pair);
    else map.set(pair.first, [pair]);
  }
  return map;
}

/** Passages are few where listing them saves looking at all of them. */
const FEW_SHARE = 1 / 16;

/**
 * Puts the quality of the best match in each passage.
 * @param passages by passage, all 0
 * @returns the passages that have a match, where they are few
 */
function fillPassages(
  index: SearchIndex,
  {found, qualities}: WordMatches,
  pairs: readonly WordPair[],
  passages: Uint8Array,
): Uint32Array | null {
  const {postings, postingStarts} = index;
  const most = Math.floor(passages.length * FEW_SHARE);
  const few = roomForFew(most);
  let count = 0;
  // The best words first: what they have claimed, no other need touch.
  const byQuality = Uint32Array.from(found).sort(
    (a, b) => (qualities[a] ?? 0) - (qualities[b] ?? 0),
  );
  for (const word of byQuality) {
    const quality = qualities[word] ?? 0;
    const end = postingStarts[word + 1] ?? 0;
    for (let at = postingStarts[word] ?? 0; at < end; at++) {
      const passage = postings[at] ?? 0;
      if (passages[passage] !== 0) continue;
      passages[passage] = quality;
      if (count < most) few[count] = passage;
      count++;
    }
  }
  for (const {first, second, tier, cost} of pairs) {
    const quality = qualityOf(tier, cost);
    for (const passage of neighbours(index, first, second)) {
      const known = passages[passage] ?? 0;
      if (known !== 0 && known <= quality) continue;
      passages[passage] = quality;
      if (known !== 0) continue;
      if (count < most) few[count] = passage;
      count++;
    }
  }
  return count <= most ? few.slice(0, count).sort() : null;
}

let roomOfFew = new Uint32Array(0);

function roomForFew(most: number): Uint32Array {
  if (roomOfFew.length < most) roomOfFew = new Uint32Array(most);
  return roomOfFew;
}

/** The passages in which one word stands right before another. */
function* neighbours(index: SearchIndex, first: number, second: number): Generator<number> {
  const {postings, postingStarts, tokens, tokenStarts} = index;
  const countOf = (word: number) => (postingStarts[word + 1] ?? 0) - (postingStarts[word] ?? 0);
  const rarer = countOf(first) < countOf(second) ? first : second;
  const end = postingStarts[rarer + 1] ?? 0;
  for (let at = postingStarts[rarer] ?? 0; at < end; at++) {
    const passage = postings[at] ?? 0;
    const last = (tokenStarts[passage + 1] ?? 0) - 1;
    for (let token = tokenStarts[passage] ?? 0; token < last; token++) {
      if (tokens[token] === first && tokens[token + 1] === second) {
        yield passage;
        break;
      }
    }
  }
}
