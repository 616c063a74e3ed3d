import {reduceSession, type Session, type SessionAction} from '../quiz/session.ts';
import type {FoundHit} from '../search/hit.ts';
import type {Mode} from './keymap.ts';
import {DEFAULT_CHOICE, type QuizChoice} from './quiz/quiz-choice.ts';
import type {Place} from './reader/document.ts';
import {PLAIN_VIEW, type ReadingView} from './reader/reading-view.ts';
import type {WordSpan} from './reader/word.ts';
import {
  NEW_SEARCH,
  openSearch,
  reduceSearch,
  type SearchAction,
  type SearchState,
} from './search/search-state.ts';
import {
  EMPTY_FIELD,
  editText,
  type TextField,
  type TextFieldAction,
} from './text-field/text-field-state.ts';

/** What is lit in the text: a span of a block, and in it the letters that were looked for. */
export type Lit = {
  readonly block: number;
  readonly start: number;
  readonly end: number;
  /** Spans of the block's text. */
  readonly matches: readonly (readonly [number, number])[];
};

/** The hits of a search that n and N go through, and the one that is lit. */
export type ActiveHits = {readonly list: readonly FoundHit[]; readonly at: number};

/** A stop of the way one came: ctrl-o goes back over these. */
export type Stop = {readonly mode: Mode; readonly place: Place; readonly lit: Lit | null};

export type AppState = {
  readonly mode: Mode;
  /** What stands on top of the page. */
  readonly place: Place;
  readonly lit: Lit | null;
  /** The statement that n and p move from, or null after scrolling. */
  readonly focus: string | null;
  /** The word under the cursor, or null while there is none. */
  readonly word: WordSpan | null;
  readonly view: ReadingView;
  readonly behind: readonly Stop[];
  readonly ahead: readonly Stop[];
  /** The screen that help closes to. */
  readonly beforeHelp: Mode;
  readonly helpTop: number;
  readonly contentsChoice: number;
  readonly search: SearchState;
  /** Null where no search was followed, or it was let go. */
  readonly hits: ActiveHits | null;
  /** What narrows the library down, and the text under the reader's finger. */
  readonly filter: TextField;
  readonly textChoice: number;
  readonly session: Session | null;
  /** What the next quiz is to be, as the setup screen shows it. */
  readonly quizChoice: QuizChoice;
  /** The row of the setup screen under the reader's finger. */
  readonly setupRow: number;
  /** The answer being written. */
  readonly written: TextField;
  /** The place in the round where the reader asked for options instead of writing, or null. */
  readonly optionsAt: number | null;
  /** One line for the status row, until the next key. */
  readonly notice: string | null;
};

export type AppAction =
  | {readonly type: 'scrollTo'; readonly place: Place}
  | {readonly type: 'focus'; readonly statement: string; readonly place: Place}
  | {
      readonly type: 'jump';
      readonly place: Place;
      readonly lit: Lit | null;
      /** Those of a search that was followed; the ones of before stay where none are given. */
      readonly hits?: ActiveHits;
      readonly notice?: string;
    }
  | {readonly type: 'letHitsGo'}
  | {readonly type: 'word'; readonly word: WordSpan; readonly place: Place}
  | {readonly type: 'view'; readonly view: ReadingView; readonly notice: string}
  | {
      readonly type: 'open';
      readonly mode: 'contents' | 'search' | 'library' | 'help' | 'quiz';
      readonly choice?: number;
    }
  | {readonly type: 'leave'}
  | {readonly type: 'back' | 'forward'; readonly notice: string}
  | {readonly type: 'chooseContents'; readonly choice: number}
  | {readonly type: 'search'; readonly action: SearchAction}
  | {readonly type: 'filter'; readonly edit: TextFieldAction}
  | {readonly type: 'chooseText'; readonly choice: number}
  | {readonly type: 'scrollHelp'; readonly top: number}
  | {readonly type: 'startSession'; readonly session: Session; readonly notice: string | null}
  | {readonly type: 'openSetup'}
  | {readonly type: 'setupRow'; readonly row: number}
  | {readonly type: 'chooseQuiz'; readonly choice: QuizChoice}
  | {readonly type: 'write'; readonly edit: TextFieldAction}
  | {readonly type: 'showOptions'}
  | {readonly type: 'session'; readonly action: SessionAction}
  | {readonly type: 'notice'; readonly notice: string | null}
  /** Something the screens show is ready now that was not before. */
  | {readonly type: 'ready'};

/** The state at the start, at the place one was. */
export function initialState(
  place: Place,
  mode: 'reading' | 'quiz' = 'reading',
  quizChoice: QuizChoice = DEFAULT_CHOICE,
  view: ReadingView = PLAIN_VIEW,
): AppState {
  return {
    mode,
    place,
    lit: null,
    focus: null,
    word: null,
    view,
    behind: [],
    ahead: [],
    beforeHelp: 'reading',
    helpTop: 0,
    contentsChoice: 0,
    search: NEW_SEARCH,
    hits: null,
    filter: EMPTY_FIELD,
    textChoice: 0,
    session: null,
    quizChoice,
    setupRow: 0,
    written: EMPTY_FIELD,
    optionsAt: null,
    notice: null,
  };
}

/** As many stops as are worth keeping. */
const MOST_STOPS = 100;

/** The state after an action: pure, so every way through the program can be tested without a screen. */
export function reduceApp(before: AppState, action: AppAction): AppState {
  const state = before.notice === null ? before : {...before, notice: null};
  switch (action.type) {
    case 'scrollTo':
      return {...state, place: action.place, focus: null};
    case 'focus':
      return {...state, place: action.place, focus: action.statement, lit: null};
    case 'jump':
      return {
        ...state,
        mode: 'reading',
        place: action.place,
        lit: action.lit,
        focus: null,
        hits: action.hits ?? state.hits,
        notice: action.notice ?? null,
        behind: [...state.behind, stopOf(state)].slice(-MOST_STOPS),
        ahead: [],
      };
    case 'letHitsGo':
      return {...state, hits: null, lit: null, focus: null, word: null};
    case 'word':
      return {...state, word: action.word, place: action.place};
    case 'view':
      return {...state, view: action.view, notice: action.notice};
    case 'open':
      return open(state, action.mode, action.choice ?? 0);
    case 'leave':
      return {...state, mode: modeAfter(state)};
    case 'back':
    case 'forward':
      return travel(state, action.type, action.notice);
    case 'chooseContents':
      return {...state, contentsChoice: action.choice};
    case 'search':
      return {...state, search: reduceSearch(state.search, action.action)};
    case 'filter': {
      const filter = editText(state.filter, action.edit);
      const isSame = filter.text === state.filter.text;
      return {...state, filter, textChoice: isSame ? state.textChoice : 0};
    }
    case 'chooseText':
      return {...state, textChoice: action.choice};
    case 'scrollHelp':
      return {...state, helpTop: action.top};
    case 'startSession':
      return {
        ...state,
        session: action.session,
        notice: action.notice,
        written: EMPTY_FIELD,
        optionsAt: null,
      };
    case 'session':
      return act(state, action.action);
    case 'openSetup':
      return {...state, mode: 'quizSetup', setupRow: 0};
    case 'setupRow':
      return {...state, setupRow: action.row};
    case 'chooseQuiz':
      return {...state, quizChoice: action.choice};
    case 'write':
      return {...state, written: editText(state.written, action.edit)};
    case 'showOptions':
      return {...state, optionsAt: state.session?.at ?? null};
    case 'notice':
      return {...state, notice: action.notice};
    case 'ready':
      return {...before};
  }
}

function modeAfter({mode, beforeHelp, session}: AppState): Mode {
  if (mode === 'help') return beforeHelp;
  return mode === 'quizSetup' && session ? 'quiz' : 'reading';
}

/** What is being written belongs to its question: at another one the line is empty. */
function act(state: AppState, action: SessionAction): AppState {
  if (!state.session) return state;
  const session = reduceSession(state.session, action);
  if (session.at === state.session.at) return {...state, session};
  return {...state, session, written: EMPTY_FIELD, optionsAt: null};
}

function open(
  state: AppState,
  mode: 'contents' | 'search' | 'library' | 'help' | 'quiz',
  choice: number,
): AppState {
  switch (mode) {
    case 'contents':
      return {...state, mode, contentsChoice: choice};
    case 'search':
      return {...state, mode, search: openSearch(state.search)};
    case 'library':
      return {...state, mode, filter: EMPTY_FIELD, textChoice: 0};
    case 'help':
      return {...state, mode, helpTop: 0, beforeHelp: state.mode};
    case 'quiz':
      return {...state, mode};
  }
}

/** Going back from a search or a passage lands on the screen one left, with the same lines in view. */
function travel(state: AppState, way: 'back' | 'forward', notice: string): AppState {
  const from = way === 'back' ? state.behind : state.ahead;
  const stop = from.at(-1);
  if (!stop) return {...state, notice};
  const left = from.slice(0, -1);
  const here = stopOf(state);
  return {
    ...state,
    ...stop,
    focus: null,
    behind: way === 'back' ? left : [...state.behind, here],
    ahead: way === 'back' ? [...state.ahead, here] : left,
  };
}

/** A search is left for good when one jumps out of it: the way back leads to the text it was called from. */
function stopOf({mode, place, lit}: AppState): Stop {
  return {mode: mode === 'quiz' ? 'quiz' : 'reading', place, lit};
}
