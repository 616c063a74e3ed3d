/** How a word of the query stands in a word of the text, the best first. */
export const TIER = {
  exact: 0,
  /** Between proclitics and enclitics. */
  clitic: 1,
  beginning: 2,
  inside: 3,
  /** With typing errors; of a word that stands in the texts as typed, another form. */
  near: 4,
  /** In another form; of a word that stands in the texts as typed, with typing errors. */
  far: 5,
} as const;
export type Tier = (typeof TIER)[keyof typeof TIER];

/** From here on a match is near, and not what was typed. */
export const NEAR_TIER = TIER.near;

const COSTS = 32;

/**
 * A tier and a cost in one byte, so that whole word lists and libraries can be held: 0 for no
 * match, and of two matches the lower byte is the better one.
 * @param cost how good a match is among those of its tier: 0 best, 1 worst
 */
export function qualityOf(tier: Tier, cost: number): number {
  return 1 + tier * COSTS + Math.max(0, Math.min(COSTS - 1, Math.round(cost * (COSTS - 1))));
}

export function tierOf(quality: number): number {
  return (quality - 1) >> 5;
}

export function costOf(quality: number): number {
  return ((quality - 1) & (COSTS - 1)) / (COSTS - 1);
}

/** What one word of a query matches in a word list: the best match of each word. */
export class WordMatches {
  /** By word: the quality of its match, or 0. */
  readonly qualities: Uint8Array;
  /** By word: the letters that matched, offsets in the word: start in the high byte, end in the low. */
  readonly spans: Uint16Array;
  /** The words that have a match, in the order in which they were found. */
  readonly found: number[] = [];

  constructor(size: number) {
    this.qualities = new Uint8Array(size);
    this.spans = new Uint16Array(size);
  }

  /** Forgets all matches, at the price of those there are. */
  clear(): void {
    for (const word of this.found) this.qualities[word] = 0;
    this.found.length = 0;
  }

  has(word: number): boolean {
    return this.qualities[word] !== 0;
  }

  /** Keeps a match of a word, unless it has a better one; start and end are offsets in the word. */
  offer(word: number, tier: Tier, cost: number, start: number, end: number): void {
    const quality = qualityOf(tier, cost);
    const known = this.qualities[word] ?? 0;
    if (known !== 0 && known <= quality) return;
    if (known === 0) this.found.push(word);
    this.qualities[word] = quality;
    this.spans[word] = (start << 8) | Math.min(255, end);
  }

  /** Takes over every match of another query's that is better. */
  merge(other: WordMatches): void {
    for (const word of other.found) {
      const quality = other.qualities[word] ?? 0;
      const known = this.qualities[word] ?? 0;
      if (known !== 0 && known <= quality) continue;
      if (known === 0) this.found.push(word);
      this.qualities[word] = quality;
      this.spans[word] = other.spans[word] ?? 0;
    }
  }

  /** The best tier found, or null. */
  bestTier(): number | null {
    let best: number | null = null;
    for (const word of this.found) {
      const tier = tierOf(this.qualities[word] ?? 0);
      if (best === null || tier < best) best = tier;
    }
    return best;
  }
}
