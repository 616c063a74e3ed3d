import type {ShelvedText} from '../library/shelf.ts';
import type {Knowledge} from '../quiz/history.ts';
import type {SessionAction} from '../quiz/session.ts';
import type {Hit} from '../search/hit.ts';
import type {AppAction, AppState} from './app-state.ts';
import type {Frame} from './frame.ts';
import type {QuizChoice} from './quiz/quiz-choice.ts';
import type {Pager} from './reader/pager.ts';
import type {ReadingView} from './reader/reading-view.ts';
import type {Strings} from './strings/strings.ts';

/** What the screens ask of the program around them. */
export type Services = {
  /** The statements that a query finds, best first; null while the index is being built. */
  search(query: string): readonly Hit[] | null;
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
  /** Opens another text in place of this one. */
  openText(text: ShelvedText): void;
  /**
   * Remembers what stands on top of the page.
   * @param progress how much of the text stands above the end of the page, from 0 to 1
   */
  keepPlace(statement: string | null, offset: number, progress: number): void;
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
