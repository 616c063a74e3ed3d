import type {Article} from '../article/article.ts';
import type {ShelvedText} from '../library/shelf.ts';
import type {Origin} from '../search/index/search-index.ts';
import type {ActiveHits, AppAction} from './app-state.ts';
import type {Services} from './context.ts';
import type {QuizChoice} from './quiz/quiz-choice.ts';
import {type QuizKeeping, quizServiceFor} from './quiz/quiz-service.ts';
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

/** Search and quiz for the screens. Both are loaded after the first frame, which must not wait for them. */
export function servicesFor(
  article: Article,
  strings: Strings,
  {
    quiz,
    readLibrary,
    openText,
    ...surroundings
  }: Surroundings & {
    openText(text: Origin, hits?: ActiveHits): Promise<void>;
    reopenText(): boolean;
  },
): (dispatch: (action: AppAction) => void) => Services {
  return dispatch => {
    const ready = () => dispatch({type: 'ready'});
    const {search, refresh: refreshSearch} = searchServiceFor(article, ready);
    let texts: readonly ShelvedText[] | null = null;

    return {
      ...surroundings,
      ...quizServiceFor({article, strings, ...quiz}, dispatch),
      library: () => texts,
      lookThroughLibrary() {
        readLibrary().then(found => {
          texts = found;
          ready();
        });
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
