import {classOf} from './confusions.ts';

/** The longest pattern: its letters are bits of one integer. */
export const LONGEST_PATTERN = 31;

/**
 * A word compiled for finding words that resemble it: the optimal string alignment distance, bits
 * for rows (H. Hyyrö, A bit-vector algorithm for computing Levenshtein and Damerau edit distances,
 * 2003). Letters that are often confused count as the same, so no distance is above the true one.
 */
export class TypoPattern {
  readonly #rows = new Map<number, number>();
  readonly #last: number;
  readonly #length: number;
  readonly #letters: number;

  /** @param word at most LONGEST_PATTERN code units */
  constructor(word: string) {
    this.#length = word.length;
    this.#last = 1 << (word.length - 1);
    this.#letters = letterBits(word, 0, word.length);
    for (let i = 0; i < word.length; i++) {
      const letter = classOf(word.charCodeAt(i));
      this.#rows.set(letter, (this.#rows.get(letter) ?? 0) | (1 << i));
    }
  }

  /** Whether so many of the pattern's letters are missing from a word's (see letterBits) that it cannot be near. */
  isFarFrom(letters: number, limit: number): boolean {
    let missing = this.#letters & ~letters;
    for (let count = 0; missing !== 0; count++) {
      if (count === limit) return true;
      missing &= missing - 1;
    }
    return false;
  }

  /** Whether some beginning of text[start, end) is within `limit` of the pattern. */
  isNear(text: string, start: number, end: number, limit: number): boolean {
    let verticalPlus = -1;
    let verticalMinus = 0;
    let diagonal = 0;
    let before = 0;
    let distance = this.#length;
    for (let at = start; at < end; at++) {
      const match = this.#rows.get(classOf(text.charCodeAt(at))) ?? 0;
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
      if (distance <= limit) return true;
      const shifted = (plus << 1) | 1;
      verticalPlus = (minus << 1) | ~(diagonal | shifted);
      verticalMinus = shifted & diagonal;
      before = match;
    }
    return false;
  }
}

/** One bit a letter, confused letters as one, by its code modulo 32: tells fast which letters are missing. */
export function letterBits(text: string, start: number, end: number): number {
  let bits = 0;
  for (let i = start; i < end; i++) bits |= 1 << (classOf(text.charCodeAt(i)) & 31);
  return bits;
}
