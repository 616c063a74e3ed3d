import {analyse} from '../../source/facts/analyse.ts';
import type {Candidate} from '../../source/quiz/candidate.ts';
import {type Reading, type ReadStatement, readAnalysis} from '../../source/quiz/reading.ts';
import {type Random, seededRandom} from '../../source/quiz/seeded-random.ts';
import {articleOf} from './quiz-of.ts';

/** The questions that one maker has for a text, which stands under a title that tells nothing of it. */
export function askedOf(
  text: string,
  make: (read: ReadStatement, reading: Reading, random: Random) => Candidate[],
): Candidate[] {
  const reading = readAnalysis(analyse(articleOf(`صفحة من الجريدة\n\n${text}`)));
  return reading.statements.flatMap(read => make(read, reading, seededRandom(1)));
}
