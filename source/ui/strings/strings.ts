import type {Notice} from '../../article/notice.ts';
import type {TashkeelView} from '../../layout/tashkeel.ts';
import type {QuestionKind} from '../../quiz/question.ts';
import type {Command} from '../keymap.ts';
import type {SetupRow} from '../quiz/quiz-choice.ts';
import type {SearchState} from '../search/search-state.ts';
import {ARABIC} from './arabic.ts';
import {ENGLISH} from './english.ts';

export type InterfaceLanguage = 'en' | 'ar';

/** Everything the interface says, in one language. */
export type Strings = {
  readonly direction: 'ltr' | 'rtl';
  readonly contents: string;
  /** The section before the first heading. */
  readonly opening: string;
  readonly help: string;
  readonly quiz: string;
  readonly searchPrompt: string;
  /** Lines of help for an empty query. */
  readonly searchHints: readonly string[];
  readonly searchScope: Readonly<Record<SearchState['scope'], string>>;
  readonly milliseconds: (milliseconds: number) => string;
  readonly marked: (count: number) => string;
  /** Not all has been searched yet. */
  partial(share: number | null): string;
  readonly brokenQuery: string;
  readonly incompleteHits: string;
  readonly didYouMean: (suggestions: readonly string[], key: string) => string;
  readonly noSearch: (reason: string) => string;
  /** Which hit of how many the text is at. */
  readonly hitOf: (number: number, count: number) => string;
  readonly library: string;
  /** How many texts the library shows. */
  readonly texts: (count: number) => string;
  readonly noText: string;
  readonly words: (count: number) => string;
  readonly lastRead: (date: Date) => string;
  readonly neverRead: string;
  readonly loading: string;
  readonly nothingFound: string;
  readonly hits: (count: number) => string;
  readonly question: (number: number, count: number) => string;
  readonly right: string;
  readonly wrong: string;
  readonly evidence: string;
  readonly score: string;
  readonly scoreOf: (right: number, asked: number) => string;
  readonly allRight: string;
  readonly missedAgain: (count: number) => string;
  readonly noQuestions: string;
  /** What the number keys do in a question. */
  readonly answerKeys: string;
  readonly answerFirst: string;
  /** A written answer that is right but spelt otherwise; the text's spelling follows. */
  readonly variant: string;
  readonly keyIs: string;
  /** What a wrong option was true of; the statement follows. */
  readonly trueOf: (option: string) => string;
  /** In the review of an exam: the question was left out. */
  readonly unanswered: string;
  readonly flagged: string;
  readonly skipped: (count: number) => string;
  readonly bySection: string;
  readonly byKind: string;
  readonly reviewHint: string;
  readonly newQuizHint: string;
  readonly resumed: (number: number, count: number) => string;
  readonly writeHint: string;
  readonly setup: string;
  readonly setupHint: string;
  readonly setupRows: Readonly<Record<SetupRow, string>>;
  readonly wholeText: string;
  readonly kinds: Readonly<Record<QuestionKind | 'all', string>>;
  readonly modes: Readonly<Record<'learn' | 'exam', string>>;
  readonly answerings: Readonly<Record<'choose' | 'type', string>>;
  readonly tooSmall: (columns: number, rows: number) => string;
  /** What had to be guessed to read the text. */
  readonly readingNotice: (notice: Notice) => string;
  readonly tashkeel: Readonly<Record<TashkeelView, string>>;
  readonly justified: (isJustified: boolean) => string;
  /** So many words, in words, were sent to the clipboard; nobody knows whether they arrived. */
  readonly copied: (words: string) => string;
  readonly tooLongToCopy: string;
  /** More of a long text is to come: the end is not there yet. */
  readonly stillReading: (share: number) => string;
  /** The place one left is in a part of a long text that is not there yet. */
  readonly catchingUp: string;
  readonly nothingBehind: string;
  readonly nothingAhead: string;
  readonly commands: Readonly<Record<Command, string>>;
  readonly keyNames: Readonly<Record<string, string>>;
};

/** The interface's words in a language. */
export function stringsFor(language: InterfaceLanguage): Strings {
  return language === 'ar' ? ARABIC : ENGLISH;
}

/**
 * The interface language that the locale asks for: Arabic for `ar` and its regions, else English.
 * POSIX order: LC_ALL, LC_MESSAGES, LANG.
 */
export function languageOfLocale(
  env: Readonly<Record<string, string | undefined>>,
): InterfaceLanguage {
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || '';
  return /^ar(?![a-z])/i.test(locale) ? 'ar' : 'en';
}
