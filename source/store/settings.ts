import {TASHKEEL_VIEWS, type TashkeelView} from '../layout/tashkeel.ts';
import type {Manner} from '../quiz/session.ts';
import {
  type Choice,
  MARKS_CHOICES,
  type MarksChoice,
  TERMINAL_CHOICES,
  type TerminalChoice,
} from '../terminal/choice.ts';
import {type Fields, isFields} from './json-file.ts';

export const LANGUAGES = ['ar', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** What the reader chose; whatever is missing is decided anew at each start. */
export type Settings = {
  /** The language of the program's own words. */
  readonly language?: Language;
  /** Which vowel signs the reader shows, and whether its rows are stretched to one width. */
  readonly tashkeel?: TashkeelView;
  readonly justify?: boolean;
  /** How the last quiz was held, and how many questions it was to have. */
  readonly quiz?: QuizSetting;
  /** How rows are shown in every terminal for which nothing else was picked. */
  readonly terminal?: TerminalChoice;
  readonly marks?: MarksChoice;
  /** What was picked in `warraq doctor`, by the terminal's name. */
  readonly terminals?: Readonly<Record<string, Choice>>;
};

export type QuizSetting = Manner & {readonly count: number};

/**
 * The settings in a file's fields. Fields of a newer version are left alone.
 * @param warn takes one line for each field that cannot be used
 */
export function parseSettings(fields: Fields, warn: (warning: string) => void): Settings {
  const oneOf = <Name extends string>(field: string, names: readonly Name[]): Name | undefined => {
    const value = fields[field];
    const name = names.find(name => name === value);
    if (value !== undefined && name === undefined) {
      warn(`the setting "${field}" must be one of ${names.join(', ')}; it is ignored`);
    }
    return name;
  };
  const language = oneOf('language', LANGUAGES);
  const tashkeel = oneOf('tashkeel', TASHKEEL_VIEWS);
  const terminal = oneOf('terminal', TERMINAL_CHOICES);
  const marks = oneOf('marks', MARKS_CHOICES);
  const {justify, quiz, terminals} = fields;
  return {
    ...(language && {language}),
    ...(tashkeel && {tashkeel}),
    ...(typeof justify === 'boolean' && {justify}),
    ...(isQuizSetting(quiz) && {quiz}),
    ...(terminal && {terminal}),
    ...(marks && {marks}),
    ...(isFields(terminals) && {terminals: parseTerminals(terminals)}),
  };
}

function isQuizSetting(value: unknown): value is QuizSetting {
  return (
    isManner(value) &&
    'count' in value &&
    Number.isSafeInteger(value.count) &&
    Number(value.count) > 0
  );
}

/** Whether a value read from a file says how a session is held. */
export function isManner(value: unknown): value is Manner {
  return (
    isFields(value) &&
    (value.mode === 'learn' || value.mode === 'exam') &&
    (value.answering === 'choose' || value.answering === 'type')
  );
}

/** What was picked for each terminal; what has not the form it should have is left out. */
function parseTerminals(terminals: Fields): Record<string, Choice> {
  return Object.fromEntries(
    Object.entries(terminals).flatMap(([name, choice]) => {
      if (!isFields(choice)) return [];
      const terminal = TERMINAL_CHOICES.find(name => name === choice.terminal);
      const marks = MARKS_CHOICES.find(name => name === choice.marks);
      return [[name, {...(terminal && {terminal}), ...(marks && {marks})}] as const];
    }),
  );
}
