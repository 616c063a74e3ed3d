import type {QuestionKind} from '../../quiz/question.ts';
import {DEFAULT_MANNER, type Manner} from '../../quiz/session.ts';

/** What a quiz is to be: of which section, which kind of questions, how many, and how it is held. */
export type QuizChoice = {
  /** A section's id, or null for the whole text. */
  readonly section: string | null;
  /** One kind of question, or null for all. */
  readonly kind: QuestionKind | null;
  readonly count: number;
  readonly manner: Manner;
};

/** The lengths that the setup screen offers. */
export const COUNTS = [5, 10, 15, 20, 30] as const;

export const DEFAULT_CHOICE: QuizChoice = {
  section: null,
  kind: null,
  count: 10,
  manner: DEFAULT_MANNER,
};

/** The kinds that the setup screen offers. */
export const KINDS: readonly QuestionKind[] = [
  'choice',
  'cloze',
  'number',
  'whoSaid',
  'trueFalse',
  'order',
];

export const SETUP_ROWS = ['section', 'kind', 'count', 'mode', 'answering'] as const;
export type SetupRow = (typeof SETUP_ROWS)[number];

/** The choice with the next value in one row of the setup screen; after the last comes the first. */
export function nextValue(
  choice: QuizChoice,
  row: SetupRow,
  sections: readonly string[],
): QuizChoice {
  const {section, kind, count, manner} = choice;
  switch (row) {
    case 'section':
      return {...choice, section: after([null, ...sections], section)};
    case 'kind':
      return {...choice, kind: after([null, ...KINDS], kind)};
    case 'count':
      return {...choice, count: after([...COUNTS], count)};
    case 'mode':
      return {...choice, manner: {...manner, mode: manner.mode === 'learn' ? 'exam' : 'learn'}};
    case 'answering':
      return {
        ...choice,
        manner: {...manner, answering: manner.answering === 'choose' ? 'type' : 'choose'},
      };
  }
}

function after<T>(values: readonly T[], value: T): T {
  return values[(values.indexOf(value) + 1) % values.length] ?? value;
}

/** The choice that a quiz begins with: what the reader chose last, unless the command line says how many. */
export function firstChoice(
  last: (QuizChoice['manner'] & {readonly count: number}) | undefined,
  count: number | undefined,
): QuizChoice {
  const manner = last ? {mode: last.mode, answering: last.answering} : DEFAULT_CHOICE.manner;
  return {...DEFAULT_CHOICE, count: count ?? last?.count ?? DEFAULT_CHOICE.count, manner};
}
