import type {Article} from '../article/article.ts';
import type {ShelvedText} from '../library/shelf.ts';
import type {Hit} from '../search/hit.ts';
import type {Searcher} from '../search/searcher.ts';
import type {AppAction} from './app-state.ts';
import type {Services} from './context.ts';
import type {QuizChoice} from './quiz/quiz-choice.ts';
import {type QuizKeeping, quizServiceFor} from './quiz/quiz-service.ts';
import type {ReadingView} from './reader/reading-view.ts';
import type {Strings} from './strings/strings.ts';

/** What the program around the screens keeps and does. */
export type Surroundings = {
  keepView(view: ReadingView): void;
  copy(text: string): boolean;
  keepPlace(statement: string | null, offset: number, progress: number): void;
  readLibrary(): Promise<readonly ShelvedText[]>;
  suspend(): void;
  exit(exitCode: number): void;
  readonly quiz: {
    readonly seed: number | null;
    readonly choice: QuizChoice;
    readonly keeping: QuizKeeping;
  };
};

/** How many hits a live search shows; more than anybody scrolls through. */
const MOST_HITS = 200;

/**
 * Search and quiz for the screens. Both are loaded after the first frame, which must not wait for
 * them, and each search is kept until the query changes.
 */
export function servicesFor(
  article: Article,
  strings: Strings,
  {
    quiz,
    readLibrary,
    openText,
    ...surroundings
  }: Surroundings & {openText(text: ShelvedText): Promise<void>},
): (dispatch: (action: AppAction) => void) => Services {
  return dispatch => {
    let searcher: Searcher | null = null;
    let latest: {query: string; hits: readonly Hit[]} | null = null;
    let texts: readonly ShelvedText[] | null = null;
    setImmediate(async () => {
      const {createSearcher} = await import('../search/searcher.ts');
      searcher = createSearcher(article);
      dispatch({type: 'ready'});
    });

    return {
      ...surroundings,
      ...quizServiceFor({article, strings, ...quiz}, dispatch),
      library: () => texts,
      lookThroughLibrary() {
        readLibrary().then(found => {
          texts = found;
          dispatch({type: 'ready'});
        });
      },
      openText(text) {
        dispatch({type: 'notice', notice: strings.loading});
        openText(text).catch((error: unknown) => {
          dispatch({
            type: 'notice',
            notice: error instanceof Error ? error.message : String(error),
          });
        });
      },
      search(query) {
        if (!searcher) return null;
        if (latest?.query !== query) latest = {query, hits: searcher.search(query, MOST_HITS).hits};
        return latest.hits;
      },
    };
  };
}
