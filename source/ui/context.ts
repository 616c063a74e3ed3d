import type {ShelvedText} from '../library/shelf.ts';
import type {Knowledge} from '../quiz/history.ts';
import type {SessionAction} from '../quiz/session.ts';
import type {Origin} from '../search/index/search-index.ts';
import type {ActiveHits, AppAction, AppState} from './app-state.ts';
import type {Frame} from './frame.ts';
import type {QuizChoice} from './quiz/quiz-choice.ts';
import type {Pager} from './reader/pager.ts';
import type {ReadingView} from './reader/reading-view.ts';
import type {SearchAnswer} from './search/search-answer.ts';
import type {SearchState} from './search/search-state.ts';
import type {Strings} from './strings/strings.ts';

/** What the screens ask of the program around them. */
export type Services = {
  /** What is known of a query; the screens are drawn again when more is. */
  search(search: SearchState): SearchAnswer;
  /** Files of the library may have come, gone or changed. */
  refreshSearch(): void;
  /** The queries that were followed, the newest last. */
  queries(): readonly string[];
  keepQuery(query: string): void;
  /**
   * Makes a quiz and starts a session with it.
   * @param choice what it is to be; null to go on with an unfinished one, or to begin as last time
   */
  startQuiz(choice: QuizChoice | null): void;
  /** Keeps what was just done in the session: it survives a kill. */
  keepAction(action: SessionAction): void;
  /** How well each section of the article is known, by its id. */
  knowledge(): ReadonlyMap<string, Knowledge>;
  /** Remembers how the reader wants the text shown. */
  keepView(view: ReadingView): void;
  /** Puts a text on the clipboard; false where it is too long for that. */
  copy(text: string): boolean;
  /** Looks through the library: files may have come or gone since the last time. */
  lookThroughLibrary(): void;
  /** The texts of the library as they were found last; null until then. */
  library(): readonly ShelvedText[] | null;
  /** Does something with the texts of the library; until they are found, it and all later keys wait. */
  withLibrary(act: (texts: readonly ShelvedText[]) => void): void;
  /** Opens another text in place of this one; at a hit, where one was chosen. */
  openText(text: Origin, hits?: ActiveHits): void;
  /** Goes back to the text that this one was opened from; false where there is none. */
  reopenText(): boolean;
  /**
   * Remembers what stands on top of the page.
   * @param progress how much of the text stands above the end of the page, from 0 to 1
   */
  keepPlace(statement: string | null, offset: number, progress: number): void;
  /** A key was pressed: what is done in the background rests for a moment. */
  noteKey(): void;
  /** Ends what is being done for this text: another one is read. */
  stop(): void;
  suspend(): void;
  exit(exitCode: number): void;
};

/** What a key needs to know to do its work: the newest state, and how the window is divided. */
export type KeyContext = {
  state(): AppState;
  dispatch(action: AppAction): void;
  readonly pager: Pager;
  readonly frame: Frame;
  readonly strings: Strings;
  readonly services: Services;
};
