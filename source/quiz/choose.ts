import {foldText} from '../arabic/fold.ts';
import type {Candidate} from './candidate.ts';
import {flawsOf} from './flaws.ts';
import {givesAway, type Telling, tellingOf} from './give-away.ts';
import type {Random} from './seeded-random.ts';

/** A candidate with the options that it will show, the key among them. */
export type Chosen = {readonly candidate: Candidate; readonly distractors: readonly string[]};

const PER_PARAGRAPH = 2;
const PER_STATEMENT = 2;

/**
 * The best sound candidates that go together: each passes the linter of flaws, none gives another
 * away, no two ask one fact, and paragraphs, question words and kinds are spread. Greedy, because
 * the next best item is only known from the ones before it.
 */
export function choose(candidates: readonly Candidate[], count: number, random: Random): Chosen[] {
  const pool = candidates.flatMap(candidate => {
    const distractors = soundDistractors(candidate, random);
    return distractors
      ? [{candidate, distractors, telling: tellingOf(candidate), luck: random.next() * 3}]
      : [];
  });
  const chosen: (Chosen & {readonly telling: Telling})[] = [];

  while (chosen.length < count) {
    let best: (typeof pool)[number] | null = null;
    let bestWorth = Number.NEGATIVE_INFINITY;
    for (const entry of pool) {
      if (!goesWith(entry, chosen)) continue;
      const worth = entry.candidate.score + entry.luck - crowding(entry.candidate, chosen);
      if (worth > bestWorth) {
        bestWorth = worth;
        best = entry;
      }
    }

    if (!best) break;
    chosen.push(best);
    pool.splice(pool.indexOf(best), 1);
  }

  return chosen.map(({candidate, distractors}) => ({candidate, distractors}));
}

/** Three wrong options with which the item has no flaw, or null. */
function soundDistractors(candidate: Candidate, random: Random): readonly string[] | null {
  const {key, variants, distractors} = candidate;
  const own = [key, ...variants].map(foldText);
  const usable = distractors.filter(option => !own.includes(foldText(option)));
  for (let attempt = 0; attempt < 16; attempt++) {
    // The first are the best; the random source decides among a few of them.
    const few = usable.slice(0, attempt < 4 ? 5 : attempt < 8 ? 9 : 24);
    const three = random.shuffle(few).slice(0, 3);
    if (three.length === 3 && flawsOf(candidate, [key, ...three]).length === 0) return three;
  }

  return null;
}

function goesWith(
  {candidate, telling}: {readonly candidate: Candidate; readonly telling: Telling},
  chosen: readonly (Chosen & {readonly telling: Telling})[],
): boolean {
  let inParagraph = 0;
  let inStatement = 0;
  for (const other of chosen) {
    if (other.candidate.fact === candidate.fact) return false;
    if (other.candidate.prompt === candidate.prompt) return false;
    if (
      (candidate.kind === 'trueFalse' || candidate.kind === 'order') &&
      other.candidate.kind === candidate.kind
    )
      return false;
    if (givesAway(telling, other.telling)) return false;
    if (isNearlySame(candidate.prompt, other.candidate.prompt)) return false;
    if (other.candidate.evidence.paragraph === candidate.evidence.paragraph) inParagraph++;
    if (other.candidate.statements.some(statement => candidate.statements.includes(statement)))
      inStatement++;
  }

  return inParagraph < PER_PARAGRAPH && inStatement < PER_STATEMENT;
}

/** Two stems of which most words are shared ask one thing. */
function isNearlySame(one: string, other: string): boolean {
  const words = (text: string) =>
    foldText(text)
      .split(/[^\p{L}\p{N}]+/u)
      .filter(word => word.length > 1);
  const first = words(one);
  const second = words(other);
  const left = [...second];
  let shared = 0;
  for (const word of first) {
    const at = left.indexOf(word);
    if (at === -1) continue;
    left.splice(at, 1);
    shared++;
  }

  return (2 * shared) / (first.length + second.length) >= 0.7;
}

/** What an item loses for standing beside others of its paragraph, statement, kind, question word or section. */
function crowding(
  {evidence, kind, word, statements, section}: Candidate,
  chosen: readonly Chosen[],
): number {
  let cost = 0;
  for (const {candidate} of chosen) {
    if (candidate.evidence.paragraph === evidence.paragraph) cost += 3;
    if (candidate.statements.some(statement => statements.includes(statement))) cost += 3;
    if (candidate.word === word) cost += 1.2;
    if (candidate.kind === kind) cost += 0.4;
    if (candidate.section === section) cost += 0.2;
  }

  return cost;
}
