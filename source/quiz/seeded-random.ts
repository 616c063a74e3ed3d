/** A random source that gives the same numbers for the same seed. */
export type Random = {
  /** A number from 0 to 1, 1 excluded. */
  next(): number;
  /** One of them; undefined only for an empty list. */
  pick<T>(items: readonly T[]): T | undefined;
  /** A copy in random order. */
  shuffle<T>(items: readonly T[]): T[];
};

/** Mulberry32 by Tommy Ettinger (public domain): 32 bits of state, enough to deal options. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;

  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };

  return {
    next,
    pick: items => items[Math.floor(next() * items.length)],
    shuffle(items) {
      const dealt = [...items];
      for (let last = dealt.length - 1; last > 0; last--) {
        const other = Math.floor(next() * (last + 1));
        const kept = dealt[last];
        const moved = dealt[other];
        if (kept !== undefined && moved !== undefined) {
          dealt[last] = moved;
          dealt[other] = kept;
        }
      }

      return dealt;
    },
  };
}

/** A seed of its own for each item of a quiz, so that one more candidate changes no other item. */
export function seedOf(seed: number, name: string): number {
  let hash = (0x811c9dc5 ^ seed) >>> 0;
  for (let index = 0; index < name.length; index++) {
    hash = Math.imul(hash ^ name.charCodeAt(index), 0x01000193) >>> 0;
  }

  return hash;
}
