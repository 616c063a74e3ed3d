import type {Article} from '../article/article.ts';
import type {LongText} from '../article/long-text.ts';
import type {Notice} from '../article/notice.ts';
import {type AppState, initialState} from './app-state.ts';
import type {QuizChoice} from './quiz/quiz-choice.ts';
import {type Document, placeOfStatement} from './reader/document.ts';
import type {ReadingView} from './reader/reading-view.ts';
import type {Strings} from './strings/strings.ts';

/** An article that was opened, with all that opening it brought to light. */
export type OpenText = {
  readonly article: Article;
  /** What had to be guessed to read it. */
  readonly notices: readonly Notice[];
  /** The rest of a long text, of which the article has the beginning; null where it is whole. */
  readonly rest: LongText | null;
  /** The place to open at, as it was kept. */
  readonly place: {readonly statement: string; readonly offset: number} | null;
};

type StartOptions = {
  readonly mode: 'reading' | 'quiz';
  readonly choice: QuizChoice;
  readonly view: ReadingView;
  readonly strings: Strings;
};

/**
 * The state that a text is opened in, at the place where one left it.
 * @returns `awaited`: the place, where it lies in a part of a long text that has not been read yet
 */
export function startOf(
  {notices, rest, place: kept}: OpenText,
  document: Document,
  {mode, choice, view, strings}: StartOptions,
): {state: AppState; awaited: OpenText['place']} {
  const statement = kept && placeOfStatement(document, kept.statement);
  const awaited = rest && !statement ? kept : null;
  const place =
    kept && statement ? {block: statement.block, offset: kept.offset} : {block: 0, offset: 0};
  const notice = awaited
    ? strings.catchingUp
    : notices.map(strings.readingNotice).join(' ') || null;
  return {state: {...initialState(place, mode, choice, view), notice}, awaited};
}
