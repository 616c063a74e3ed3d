import type {Statement} from '../article/article.ts';
import type {Candidate} from './candidates.ts';

/** Facts per word that a statement may give; claims of a named speaker are denser than narration. */
const density = {claim: 0.2, report: 0.13} as const;
const leastWeight = 0.25;

/** The candidates worth keeping, in the order of the text. */
export function chooseCandidates(
  candidates: readonly Candidate[],
  statement: Statement,
): Candidate[] {
  const words = statement.text.split(/\s+/u).length;
  const limit = Math.max(
    2,
    Math.round(words * (statement.speaker ? density.claim : density.report)),
  );
  const ranked = candidates
    .filter(({weight, start, end}) => weight >= leastWeight && end > start)
    .sort((a, b) => b.weight - a.weight || a.start - b.start);
  const kept: Candidate[] = [];
  for (const candidate of ranked) {
    if (kept.length >= limit) {
      break;
    }
    if (
      !kept.some(
        ({start, end, kind}) =>
          start === candidate.start && end === candidate.end && kind === candidate.kind,
      )
    ) {
      kept.push(candidate);
    }
  }
  return kept.sort((a, b) => a.start - b.start || a.end - b.end);
}
