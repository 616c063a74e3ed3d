import type {LongText} from '../article/long-text.ts';
import type {ShelvedText} from '../library/shelf.ts';
import type {Origin} from '../search/index/search-index.ts';
import type {ActiveHits, AppAction} from './app-state.ts';
import {Background} from './background.ts';
import type {Services} from './context.ts';
import type {QuizChoice} from './quiz/quiz-choice.ts';
import {type QuizKeeping, quizServiceFor} from './quiz/quiz-service.ts';
import type {Document} from './reader/document.ts';
import type {ReadingView} from './reader/reading-view.ts';
import {searchServiceFor} from './search/search-service.ts';
import type {Strings} from './strings/strings.ts';

/** What the program around the screens keeps and does. */
export type Surroundings = {
  keepView(view: ReadingView): void;
  copy(text: string): boolean;
  keepPlace(statement: string | null, offset: number, progress: number): void;
  readLibrary(): Promise<readonly ShelvedText[]>;
  /** The queries that were followed, the newest last. */
  queries(): readonly string[];
  keepQuery(query: string): void;
  suspend(): void;
  exit(exitCode: number): void;
  readonly quiz: {
    readonly seed: number | null;
    readonly choice: QuizChoice;
    readonly keeping: QuizKeeping;
  };
};

/** A text of which a part may be still to come. */
export type GrowingText = {
  readonly document: Document;
  readonly rest: LongText | null;
  /** Called when more of it has come; returns what is to be done then, or null. */
  onGrowth(): AppAction | null;
};

/** Search and quiz for the screens. Both are loaded after the first frame, which must not wait for them. */
export function servicesFor(
  {document, rest, onGrowth}: GrowingText,
  strings: Strings,
  {
    quiz,
    readLibrary,
    openText,
    holdKeys,
    ...surroundings
  }: Surroundings & {
    openText(text: Origin, hits?: ActiveHits): Promise<void>;
    reopenText(): boolean;
    /** Lets keys wait until what it returns is called. */
    holdKeys(): () => void;
  },
): (dispatch: (action: AppAction) => void) => Services {
  const {article} = document;
  return dispatch => {
    const ready = () => dispatch({type: 'ready'});
    let texts: readonly ShelvedText[] | null = null;
    let lookingThrough: Promise<void> | null = null;
    const background = new Background();
    const whole = readRest({document, rest, onGrowth}, background, dispatch);
    const {search, refresh: refreshSearch} = searchServiceFor({document, whole, background}, ready);
    let here = '';
    const quizService = quizServiceFor(
      {article, strings, here: () => here, holdKeys, ...quiz},
      dispatch,
    );

    return {
      ...surroundings,
      ...quizService,
      keepPlace(statement, offset, progress) {
        if (statement !== null) here = statement.replace(/\.[^.]*$/, '');
        surroundings.keepPlace(statement, offset, progress);
      },
      noteKey: () => background.rest(),
      stop: () => background.stop(),
      library: () => texts,
      lookThroughLibrary() {
        lookingThrough = readLibrary().then(found => {
          texts = found;
          ready();
        });
      },
      withLibrary(act) {
        if (texts) act(texts);
        else lookingThrough?.then(() => act(texts ?? [])).finally(holdKeys());
      },
      openText(text, hits) {
        dispatch({type: 'notice', notice: strings.loading});
        openText(text, hits).catch((error: unknown) => {
          dispatch({
            type: 'notice',
            notice: error instanceof Error ? error.message : String(error),
          });
        });
      },
      search,
      refreshSearch,
    };
  };
}

/** How often the screen shows that more of a long text is there, in milliseconds. */
const SHOW_MS = 250;

/** Reads a long text to its end, behind what the reader does. */
async function readRest(
  {document, rest, onGrowth}: GrowingText,
  background: Background,
  dispatch: (action: AppAction) => void,
): Promise<void> {
  if (rest) await background.do(parts(rest));
  else await new Promise(resolve => setImmediate(resolve));

  function* parts(text: LongText) {
    let shown = performance.now();
    for (let goesOn = true; goesOn; ) {
      goesOn = text.more();
      document.grow();
      const action = onGrowth();
      if (action) dispatch(action);
      if (!goesOn || performance.now() - shown > SHOW_MS) {
        shown = performance.now();
        dispatch({type: 'ready'});
      }
      yield;
    }
  }
}
