import {stripTashkeel} from '../arabic/characters.ts';
import type {ShelvedText} from '../library/shelf.ts';
import type {Knowledge} from '../quiz/history.ts';
import type {AppState} from './app-state.ts';
import {contentsRows} from './contents/contents-rows.ts';
import {
  besidePane,
  type Frame,
  inColumn,
  LEAST_COLUMNS,
  LEAST_ROWS,
  rule,
  tooSmallRows,
} from './frame.ts';
import {helpRows} from './help/help-rows.ts';
import {hintsFor} from './hints.ts';
import {libraryRows} from './library/library-rows.ts';
import {currentMode} from './quiz/current-mode.ts';
import {quizRows, quizTitle} from './quiz/quiz-rows.ts';
import {setupRows} from './quiz/setup-rows.ts';
import {sectionAt} from './reader/document.ts';
import type {Pager} from './reader/pager.ts';
import {readerRows} from './reader/reader-rows.ts';
import {blank, type ScreenRow, styleAll, textRow} from './rows.ts';
import type {SearchAnswer} from './search/search-answer.ts';
import {searchRows} from './search/search-rows.ts';
import {statusRow} from './status-row.ts';
import type {Strings} from './strings/strings.ts';
import type {Theme} from './theme.ts';

export type ScreenView = {
  readonly state: AppState;
  readonly pager: Pager;
  /** The window with the contents pane, for the text. */
  readonly frame: Frame;
  /** The window without it, for the screens that need the room. */
  readonly wide: Frame;
  /** What the search knows of its query. */
  readonly answer: SearchAnswer;
  /** The texts of the library; null while they are not there or not wanted. */
  readonly texts: readonly ShelvedText[] | null;
  /** How well each section is known, by its id. */
  readonly knowledge: ReadonlyMap<string, Knowledge>;
  readonly strings: Strings;
  readonly theme: Theme;
};

/** The whole window as rows, for whichever screen is up. */
export function screenRows(view: ScreenView): ScreenRow[] {
  const {state, frame, wide, strings, theme} = view;
  const {columns, rows} = frame;
  if (columns < LEAST_COLUMNS || rows < LEAST_ROWS) {
    return tooSmallRows(
      columns,
      rows,
      strings.tooSmall(LEAST_COLUMNS, LEAST_ROWS),
      strings.direction,
    );
  }
  const status = statusRow(hintsFor(state, strings), placeText(view), state.notice, {
    columns,
    strings,
    theme,
  });
  switch (state.mode) {
    case 'reading':
    case 'contents':
      return [...textAndContents(view), status];
    case 'search':
      return [
        ...searchRows({search: state.search, answer: view.answer, strings, theme}, wide),
        status,
      ];
    case 'library': {
      const {filter, textChoice: chosen} = state;
      return [...libraryRows({filter, texts: view.texts, chosen, strings, theme}, wide), status];
    }
    case 'quiz':
    case 'writing':
      return [...titled(quizHeading(view), view, quizBody(view)), status];
    case 'quizSetup': {
      const {quizChoice: choice, setupRow: at} = state;
      const {article} = view.pager.document;
      return [
        ...titled(strings.setup, view, setupRows({article, choice, at, strings, theme}, wide)),
        status,
      ];
    }
    case 'help': {
      const all = helpRows(state.beforeHelp, wide.text, {strings, theme});
      return [
        ...titled(
          strings.help,
          view,
          all.slice(state.helpTop).map(row => inColumn(wide, row)),
        ),
        status,
      ];
    }
  }
}

function textAndContents(view: ScreenView): ScreenRow[] {
  const {state, pager, frame, wide, strings, theme} = view;
  const {document} = pager;
  const list = {
    document,
    hidesTashkeel: state.view.tashkeel !== 'shown',
    current: sectionAt(document, state.place),
    chosen: state.mode === 'contents' ? state.contentsChoice : null,
    knowledge: view.knowledge,
    strings,
    theme,
  };
  if (!frame.pane && state.mode === 'contents') {
    const rows = contentsRows(list, wide.text, wide.body).map(row => inColumn(wide, row));
    return titled(strings.contents, view, rows);
  }
  const {title: words} = document.article;
  const title = textRow(list.hidesTashkeel ? stripTashkeel(words) : words, {
    width: frame.text,
    align: 'right',
    style: theme.title,
  });
  const paneTitle = textRow(strings.contents, {
    width: frame.pane,
    direction: strings.direction,
    style: theme.title,
  });
  const contents = contentsRows(list, frame.pane, frame.body);
  const text = readerRows(state, pager, frame, theme);
  return [
    besidePane(frame, inColumn(frame, title), paneTitle, theme),
    rule(frame, theme),
    ...text.map((row, y) => besidePane(frame, row, contents[y] ?? blank(frame.pane), theme)),
  ];
}

/** A screen of its own: its title, the rule, and its rows, filled up to the status row. */
function titled(
  title: string,
  {wide, strings, theme}: ScreenView,
  body: readonly ScreenRow[],
): ScreenRow[] {
  const heading = textRow(title, {width: wide.text, direction: strings.direction});
  return [
    inColumn(wide, styleAll(heading, theme.title)),
    rule(wide, theme),
    ...Array.from({length: wide.body}, (_, y) => body[y] ?? blank(wide.columns)),
  ];
}

function quizHeading({state, strings}: ScreenView): string {
  const {session} = state;
  return session?.questions.length ? quizTitle({session, strings}) : strings.quiz;
}

function quizBody({state, pager, wide, strings, theme}: ScreenView): ScreenRow[] {
  const {session} = state;
  if (session?.questions.length) {
    const {article} = pager.document;
    const written = currentMode(state) === 'writing' ? state.written : null;
    return quizRows({article, session, written, strings, theme}, wide);
  }
  const message = session ? strings.noQuestions : strings.loading;
  return [inColumn(wide, textRow(message, {width: wide.text, direction: strings.direction}))];
}

function placeText({state, pager, frame, strings}: ScreenView): string {
  const section = pager.document.article.sections[sectionAt(pager.document, state.place)];
  const percent = Math.round(100 * pager.progress(state.place, frame.body));
  const name = section?.heading ?? strings.opening;
  return `${percent}%  ${name}`;
}
