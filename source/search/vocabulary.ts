import Fuse from 'fuse.js';
import {allowedTypos, matchLetters, matchTypo, type WordMatch} from './match-word.ts';
import type {Word} from './words.ts';

/** Where a query's word stands: the word of the passage by its number, and how it matches. */
export type Occurrence = {readonly word: number; readonly match: WordMatch};

/** What one word of a query finds: the occurrences by passage, in the order of the text. */
export type Occurrences = ReadonlyMap<number, readonly Occurrence[]>;

type Entry = {
  readonly text: string;
  /** One bit a letter (by its code modulo 32): tells fast which letters are missing. */
  readonly letters: number;
  /** The same for letters that stand more than once. */
  readonly doubled: number;
  /** Pairs of passage number and word number. */
  readonly places: number[];
};

/** fuse.js's own measure: errors by length of the query. Two in eight pass, two in six do not. */
const THRESHOLD = 0.3;

const KEPT_QUERIES = 64;

/** A short word has neighbours that are other words (سلاح, سلام): its typos count only where it stands nowhere as typed. */
const TYPOS_ALWAYS_LENGTH = 6;

/** The different words of the passages, and what each word of a query finds among them. */
export class Vocabulary {
  readonly #entries = new Map<string, Entry>();
  readonly #found = new Map<string, Occurrences>();

  constructor(passages: readonly (readonly Word[])[]) {
    passages.forEach((words, passage) => {
      words.forEach(({text}, number) => {
        let entry = this.#entries.get(text);
        if (!entry) {
          entry = {text, letters: letterBits(text), doubled: doubledBits(text), places: []};
          this.#entries.set(text, entry);
        }
        entry.places.push(passage, number);
      });
    });
  }

  /** Finds one folded word. Words already asked for are remembered: a query grows by its last word. */
  find(query: string): Occurrences {
    const known = this.#found.get(query);
    if (known) return known;
    const found = this.#collect(query);
    if (this.#found.size >= KEPT_QUERIES) {
      for (const oldest of this.#found.keys()) {
        this.#found.delete(oldest);
        break;
      }
    }
    this.#found.set(query, found);
    return found;
  }

  #collect(query: string): Occurrences {
    const found = new Map<number, Occurrence[]>();
    const add = ({places}: Entry, match: WordMatch) => {
      for (let i = 0; i < places.length; i += 2) {
        const passage = places[i] ?? 0;
        const occurrence = {word: places[i + 1] ?? 0, match};
        const before = found.get(passage);
        if (before) before.push(occurrence);
        else found.set(passage, [occurrence]);
      }
    };
    for (const entry of this.#entries.values()) {
      const match = matchLetters(query, entry.text);
      if (match) add(entry, match);
    }
    if (found.size === 0 || query.length >= TYPOS_ALWAYS_LENGTH) {
      for (const [entry, match] of this.#similar(query)) add(entry, match);
    }
    for (const occurrences of found.values()) occurrences.sort((a, b) => a.word - b.word);
    return found;
  }

  /** The words that hold the query's word with typing errors, as fuse.js ranks them. */
  #similar(query: string): Map<Entry, WordMatch> {
    const similar = new Map<Entry, WordMatch>();
    const allowed = allowedTypos(query);
    if (allowed === 0) return similar;
    const letters = letterBits(query);
    const doubled = doubledBits(query);
    for (const entry of this.#entries.values()) {
      const missing = bitCount(letters & ~entry.letters) + bitCount(doubled & ~entry.doubled);
      if (missing > allowed || entry.text.length < query.length - allowed) continue;
      const match = matchTypo(query, entry.text);
      if (match && !matchLetters(query, entry.text)) similar.set(entry, match);
    }
    const scores = fuzzyScores(
      query,
      Array.from(similar.keys(), ({text}) => text),
    );
    for (const [entry, match] of similar) {
      const score = scores.get(entry.text) ?? THRESHOLD;
      similar.set(entry, {...match, cost: (match.cost + score) / 2});
    }
    return similar;
  }
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

function letterBits(word: string): number {
  let bits = 0;
  for (let i = 0; i < word.length; i++) bits |= 1 << (word.charCodeAt(i) & 31);
  return bits;
}

function doubledBits(word: string): number {
  let bits = 0;
  let doubled = 0;
  for (let i = 0; i < word.length; i++) {
    const bit = 1 << (word.charCodeAt(i) & 31);
    doubled |= bits & bit;
    bits |= bit;
  }
  return doubled;
}

function bitCount(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
}
