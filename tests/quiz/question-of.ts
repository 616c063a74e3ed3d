import type {Question} from '../../source/quiz/question.ts';

/** A question with four options; what the test does not say does not matter to it. */
export function questionOf(id: string, answer: number, section = 's1'): Question {
  return {
    id,
    kind: 'choice',
    prompt: `${id}؟`,
    options: ['أ', 'ب', 'ج', 'د'],
    answer,
    evidence: {statement: 'p1.1', paragraph: 'p1', start: 0, end: 1},
    fact: `f-${id}`,
    section,
  };
}
