import type {Shortage} from '../quiz/question.ts';

const reasons: Readonly<Record<Shortage, string>> = {
  short: 'the text is too short',
  notArabic: 'the text is not in Arabic',
  noFacts: 'the text states no facts that can be asked for',
  fewSound: 'its other facts make no sound question',
};

/** What is said on stderr of a quiz that came out short. */
export function shortageLine(made: number, wanted: number, shortage: Shortage): string {
  const questions = made === 1 ? '1 question' : `${made === 0 ? 'no' : made} questions`;
  return `${questions} of ${wanted}: ${reasons[shortage]}`;
}
