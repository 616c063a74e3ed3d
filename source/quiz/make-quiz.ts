import type {Analysis} from '../facts/analysis.ts';
import type {Candidate} from './candidate.ts';
import {candidatesOf} from './candidates.ts';
import {choose} from './choose.ts';
import type {Question, Quiz, Shortage} from './question.ts';
import type {QuizRequest} from './quiz-request.ts';
import {type Reading, readAnalysis} from './reading.ts';
import {seededRandom, seedOf} from './seeded-random.ts';

/**
 * A quiz from an article's facts: up to `count` sound questions in the order of the text, the same
 * for the same seed. Fewer rather than bad ones; `shortage` then says why.
 */
export function makeQuiz(
  analysis: Analysis,
  {seed, count, section = null, kind = null, without = new Set()}: QuizRequest,
): Quiz {
  const reading = readAnalysis(analysis);
  const candidates = candidatesOf(reading, seed).filter(
    candidate =>
      (section === null || candidate.section === section) &&
      (kind === null || candidate.kind === kind) &&
      !without.has(idOf(candidate)),
  );
  const random = seededRandom(seedOf(seed, 'choose'));
  const order = new Map(
    reading.statements.map(({statement}, index) => [statement.id, index] as const),
  );
  const chosen = choose(candidates, count, random).toSorted(
    (one, other) =>
      (order.get(one.candidate.evidence.statement) ?? 0) -
      (order.get(other.candidate.evidence.statement) ?? 0),
  );
  const positions = keyPositions(chosen.length, seedOf(seed, analysis.article.id));
  const questions = chosen.map(({candidate, distractors}, index): Question => {
    const answer = positions[index] ?? 0;
    const options = seededRandom(seedOf(seed, candidate.prompt))
      .shuffle(distractors)
      .toSpliced(answer, 0, candidate.key);
    return {
      id: idOf(candidate),
      kind: candidate.kind,
      prompt: `${candidate.anchor ?? ''}${candidate.prompt}`,
      ...(candidate.anchor ? {anchor: candidate.anchor} : {}),
      options,
      answer,
      evidence: candidate.evidence,
      fact: candidate.fact,
      section: candidate.section,
      ...(candidate.elsewhere
        ? {trueOf: options.map(option => candidate.elsewhere?.get(option) ?? null)}
        : {}),
      ...(candidate.matching ? {matching: candidate.matching} : {}),
    };
  });
  const quiz = {article: analysis.article.id, seed, questions};
  return questions.length < count ? {...quiz, shortage: shortageOf(reading, candidates)} : quiz;
}

/** One prompt about one fact has one id, whatever the seed: a reader who flags it never sees it again. */
function idOf({prompt, fact, matching}: Candidate): string {
  // The claims to be matched stand in another order each time.
  const asked = matching?.stem ?? prompt;
  const parts = [seedOf(0, asked), seedOf(1, `${fact} ${asked}`)];
  return `q${parts.map(part => part.toString(36)).join('')}`;
}

/** Key positions that fall as often on each option as the count allows, in random order. */
function keyPositions(count: number, seed: number): number[] {
  const random = seededRandom(seedOf(seed, 'positions'));
  const positions: number[] = [];
  while (positions.length < count) positions.push(...random.shuffle([0, 1, 2, 3]));
  return positions.slice(0, count);
}

function shortageOf(
  {article, statements, analysis}: Reading,
  candidates: readonly Candidate[],
): Shortage {
  if (statements.length === 0 || !/^ar\b/.test(article.language))
    return statements.length === 0 ? 'short' : 'notArabic';
  if (statements.length < 4) return 'short';
  return analysis.facts.length === 0 || candidates.length === 0 ? 'noFacts' : 'fewSound';
}
