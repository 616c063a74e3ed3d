import type {WordList} from '../index/word-list.ts';
import {PROCLITIC_LENGTH} from './clitics.ts';
import {classOf} from './confusions.ts';
import {procliticRanges} from './proclitic-ranges.ts';

/** The longest pattern: its letters are bits of one integer. */
export const LONGEST_PATTERN = 31;

/**
 * A word compiled for finding words that resemble it: the optimal string alignment distance, bits
 * for rows (H. Hyyrö, A bit-vector algorithm for computing Levenshtein and Damerau edit distances,
 * 2003). Letters that are often confused count as the same, so no distance is above the true one.
 */
export class TypoPattern {
  readonly #rows = new Int32Array(256);
  readonly #last: number;
  readonly #length: number;
  readonly #letters: number;

  /** @param word at most LONGEST_PATTERN code units */
  constructor(word: string) {
    this.#length = word.length;
    this.#last = 1 << (word.length - 1);
    let letters = 0;
    for (let i = 0; i < word.length; i++) {
      const letter = byteOf(word.charCodeAt(i));
      letters |= 1 << (letter & 31);
      this.#rows[letter] = (this.#rows[letter] ?? 0) | (1 << i);
    }
    this.#letters = letters;
  }

  /** Whether so many of the pattern's letters are missing from a word's (see LetterTable) that it cannot be near. */
  isFarFrom(letters: number, limit: number): boolean {
    let missing = this.#letters & ~letters;
    for (let count = 0; missing !== 0; count++) {
      if (count === limit) return true;
      missing &= missing - 1;
    }
    return false;
  }

  /**
   * Whether letters[start, end) (see LetterTable), or a beginning of it that ends with the pattern's
   * last letter, is within `limit` of the pattern.
   * @param whole whether `end` is the end of the word: elsewhere only such a beginning counts
   * @param typed whether such a beginning counts
   */
  isNear(
    letters: Uint8Array,
    start: number,
    end: number,
    limit: number,
    whole: boolean,
    typed: boolean,
  ): boolean {
    let verticalPlus = -1;
    let verticalMinus = 0;
    let diagonal = 0;
    let before = 0;
    let distance = this.#length;
    for (let at = start; at < end; at++) {
      const match = this.#rows[letters[at] ?? 0] ?? 0;
      const transposed = ((~diagonal & match) << 1) & before;
      diagonal =
        ((((match & verticalPlus) + verticalPlus) | 0) ^ verticalPlus) |
        match |
        verticalMinus |
        transposed;
      const plus = verticalMinus | ~(diagonal | verticalPlus);
      const minus = diagonal & verticalPlus;
      if ((plus & this.#last) !== 0) distance++;
      else if ((minus & this.#last) !== 0) distance--;
      if (distance <= limit) {
        if (whole && at === end - 1) return true;
        if (typed && (match & this.#last) !== 0) return true;
      }
      const shifted = (plus << 1) | 1;
      verticalPlus = (minus << 1) | ~(diagonal | shifted);
      verticalMinus = shifted & diagonal;
      before = match;
    }
    return false;
  }
}

/** What is looked up for every word of a list while typing errors are looked for; made once. */
export type LetterTable = {
  /** The letters of the list's text, confused ones as one, a byte each. Two letters may share a byte. */
  readonly letters: Uint8Array;
  /** By word: which of these it has, by their value modulo 32, a bit each. */
  readonly sets: Uint32Array;
  /** By word: bit i says that its first i letters are a proclitic; bit 0 is always set. */
  readonly starts: Uint8Array;
};

const tables = new WeakMap<WordList, LetterTable>();

export function letterTableOf(words: WordList): LetterTable {
  const known = tables.get(words);
  if (known) return known;
  const {text} = words;
  const letters = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) letters[at] = byteOf(text.charCodeAt(at));
  const sets = new Uint32Array(words.size);
  for (let word = 0; word < words.size; word++) {
    const start = words.starts[word] ?? 0;
    const end = start + words.lengthOf(word);
    let set = 0;
    for (let at = start; at < end; at++) set |= 1 << ((letters[at] ?? 0) & 31);
    sets[word] = set;
  }
  const starts = new Uint8Array(words.size).fill(1);
  for (const {proclitic, range} of procliticRanges(words)) {
    if (proclitic.length > PROCLITIC_LENGTH) continue;
    for (let word = range[0]; word < range[1]; word++) {
      starts[word] = (starts[word] ?? 0) | (1 << proclitic.length);
    }
  }
  const table = {letters, sets, starts};
  tables.set(words, table);
  return table;
}

/** The letters of a folded text by their value modulo 32, a bit each, as in a letter table. */
export function letterSetOf(text: string): number {
  let set = 0;
  for (let at = 0; at < text.length; at++) set |= 1 << (byteOf(text.charCodeAt(at)) & 31);
  return set;
}

function byteOf(unit: number): number {
  return classOf(unit) & 0xff;
}
