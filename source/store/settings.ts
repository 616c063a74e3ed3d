import type {Manner} from '../quiz/session.ts';
import {type Fields, isFields} from './json-file.ts';

export const LANGUAGES = ['ar', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** What the reader chose; whatever is missing is decided anew at each start. */
export type Settings = {
  /** The language of the program's own words. */
  readonly language?: Language;
  /** How the last quiz was held, and how many questions it was to have. */
  readonly quiz?: QuizSetting;
};

export type QuizSetting = Manner & {readonly count: number};

export function isLanguage(value: unknown): value is Language {
  return LANGUAGES.some(language => language === value);
}

/**
 * The settings in a file's fields. Fields of a newer version are left alone.
 * @param warn takes one line for each field that cannot be used
 */
export function parseSettings({language, quiz}: Fields, warn: (warning: string) => void): Settings {
  if (language !== undefined && !isLanguage(language)) {
    warn(`the setting "language" must be one of ${LANGUAGES.join(', ')}; it is ignored`);
  }
  return {
    ...(isLanguage(language) ? {language} : {}),
    ...(isQuizSetting(quiz) ? {quiz} : {}),
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
