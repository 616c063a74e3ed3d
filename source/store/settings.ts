import type {Fields} from './json-file.ts';

export const LANGUAGES = ['ar', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** What the reader chose; whatever is missing is decided anew at each start. */
export type Settings = {
  /** The language of the program's own words. */
  readonly language?: Language;
};

export function isLanguage(value: unknown): value is Language {
  return LANGUAGES.some(language => language === value);
}

/**
 * The settings in a file's fields. Fields of a newer version are left alone.
 * @param warn takes one line for each field that cannot be used
 */
export function parseSettings({language}: Fields, warn: (warning: string) => void): Settings {
  if (language === undefined) return {};
  if (isLanguage(language)) return {language};
  warn(`the setting "language" must be one of ${LANGUAGES.join(', ')}; it is ignored`);
  return {};
}
