import type {Statement} from '../article/article.ts';
import type {Candidate} from './candidates.ts';

/** Facts for each word of text: what a named speaker claims is denser than narration. */
const density = {claim: 0.2, report: 0.097} as const;
const leastWeight = 0.25;

export type StatementCandidates = {
  readonly statement: Statement;
  readonly candidates: readonly Candidate[];
};

/**
 * The candidates worth keeping, statement by statement and in the order of the text. The best of the
 * whole article are kept, so that a sentence full of figures may give more than its share; words that
 * have been chosen once cost half when they come again.
 */
export function chooseCandidates(all: readonly StatementCandidates[]): Candidate[][] {
  let limit = 1;
  const ranked: Array<{index: number; candidate: Candidate; rank: number}> = [];
  for (const [index, {statement, candidates}] of all.entries()) {
    const words = statement.text.split(/\s+/u).length;
    limit += words * (statement.speaker ? density.claim : density.report);
    const own = distinct(candidates).sort((a, b) => b.weight - a.weight || a.start - b.start);
    for (const [place, candidate] of own.entries()) {
      // The first of every statement comes before the fifth of another.
      ranked.push({index, candidate, rank: candidate.weight - place * (1.5 / Math.max(8, words))});
    }
  }
  ranked.sort(
    (a, b) => b.rank - a.rank || a.index - b.index || a.candidate.start - b.candidate.start,
  );

  const chosen: Candidate[][] = all.map(() => []);
  const texts = new Set<string>();
  let spent = 0;
  for (const {index, candidate} of ranked) {
    const key = `${candidate.kind}:${candidate.value}`;
    const again = texts.has(key);
    if (spent >= limit + (again ? texts.size / 2 : 0)) {
      continue;
    }
    texts.add(key);
    spent += again ? 0.5 : 1;
    chosen[index]?.push(candidate);
  }
  return chosen.map(list => list.sort((a, b) => a.start - b.start || a.end - b.end));
}

/** Without the weak ones; one for each span and one for each value. */
function distinct(candidates: readonly Candidate[]): Candidate[] {
  const spans = new Map<string, Candidate>();
  for (const candidate of candidates) {
    const span = `${candidate.start}-${candidate.end}`;
    const rival = spans.get(span);
    if (
      candidate.weight >= leastWeight &&
      candidate.end > candidate.start &&
      !(rival && rival.weight >= candidate.weight)
    ) {
      spans.set(span, candidate);
    }
  }
  const values = new Map<string, Candidate>();
  for (const candidate of spans.values()) {
    const key = `${candidate.kind}:${candidate.value}`;
    const rival = values.get(key);
    if (!rival || rival.weight < candidate.weight) {
      values.set(key, candidate);
    }
  }
  return [...values.values()];
}
