import {TIER, type WordMatch} from './match-word.ts';
import type {Occurrence} from './vocabulary.ts';

/** How the words of the query stand in one passage: its score, and the occurrences to light. */
export type Ranked = {
  readonly score: number;
  readonly lit: readonly Occurrence[];
};

/** The band of scores of each tier: nothing of a worse tier comes before anything of a better one. */
const BANDS = new Map<number, readonly [from: number, to: number]>([
  [TIER.exact, [0, 0.1]],
  [TIER.clitic, [0.12, 0.24]],
  [TIER.beginning, [0.26, 0.42]],
  [TIER.inside, [0.44, 0.54]],
  [TIER.typo, [0.56, 1]],
]);

const ARRANGEMENT = {phrase: 0, inOrder: 0.3, anyOrder: 0.6} as const;
const COST_SHARE = 0.4;

/**
 * Ranks one passage: first by the worst tier among the query's words, then by whether they stand
 * as a phrase, in order or in any order, then by how much of the words is matched.
 * @param found for each word of the query its occurrences in the passage, sorted, at least one each
 */
export function rankPassage(found: readonly (readonly Occurrence[])[]): Ranked {
  const best = found.map(bestOccurrences);
  const phrases = best.length === 1 ? best : phrasesIn(best);
  const chosen = phrases ?? best;
  const matches = chosen.map(bestMatch);
  const tier = Math.max(...matches.map(match => match.tier));
  const cost = matches.reduce((sum, match) => sum + match.cost, 0) / matches.length;
  const arrangement = phrases ? 'phrase' : isInOrder(chosen) ? 'inOrder' : 'anyOrder';
  const [from, to] = BANDS.get(tier) ?? [0, 1];
  return {
    score: from + (to - from) * (ARRANGEMENT[arrangement] + COST_SHARE * Math.min(1, cost)),
    lit: chosen.flat(),
  };
}

function bestMatch(occurrences: readonly Occurrence[]): WordMatch {
  let best: WordMatch = {tier: TIER.typo, cost: 1, start: 0, end: 0};
  for (const {match} of occurrences) {
    if (match.tier < best.tier || (match.tier === best.tier && match.cost < best.cost)) {
      best = match;
    }
  }
  return best;
}

/** Where the word itself stands, with or without proclitics, what merely resembles it is not lit. */
function bestOccurrences(occurrences: readonly Occurrence[]): readonly Occurrence[] {
  const tier = Math.max(TIER.clitic, bestMatch(occurrences).tier);
  return occurrences.every(({match}) => match.tier <= tier)
    ? occurrences
    : occurrences.filter(({match}) => match.tier <= tier);
}

/** The occurrences that stand next to one another in the query's order, or null where there is no such run. */
function phrasesIn(found: readonly (readonly Occurrence[])[]): Occurrence[][] | null {
  const byWord = found.map(
    occurrences => new Map(occurrences.map(occurrence => [occurrence.word, occurrence])),
  );
  const runs: Occurrence[][] = [];
  for (const {word} of found[0] ?? []) {
    const run: Occurrence[] = [];
    for (const words of byWord) {
      const next = words.get(word + run.length);
      if (!next) break;
      run.push(next);
    }
    if (run.length === found.length) runs.push(run);
  }
  return runs.length === 0 ? null : found.map((_, step) => runs.flatMap(run => run[step] ?? []));
}

function isInOrder(found: readonly (readonly Occurrence[])[]): boolean {
  let last = -1;
  for (const occurrences of found) {
    const next = occurrences.find(({word}) => word > last);
    if (!next) return false;
    last = next.word;
  }
  return true;
}
