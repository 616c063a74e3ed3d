import type {Article} from '../article/article.ts';
import type {Hit} from '../search/hit.ts';
import type {Searcher} from '../search/searcher.ts';
import type {AppAction} from './app-state.ts';
import type {Services} from './context.ts';

/** What the program around the screens keeps and does. */
export type Surroundings = {
  keepPlace(statement: string | null, offset: number): void;
  suspend(): void;
  exit(exitCode: number): void;
  readonly quiz: {readonly seed: number | null; readonly count: number};
};

/** How many hits a live search shows; more than anybody scrolls through. */
const MOST_HITS = 200;

/**
 * Search and quiz for the screens. Both are loaded after the first frame, which must not wait for
 * them, and each search is kept until the query changes.
 */
export function servicesFor(
  article: Article,
  surroundings: Surroundings,
): (dispatch: (action: AppAction) => void) => Services {
  return dispatch => {
    let searcher: Searcher | null = null;
    let latest: {query: string; hits: readonly Hit[]} | null = null;
    let quizzes = 0;
    setImmediate(async () => {
      const {createSearcher} = await import('../search/searcher.ts');
      searcher = createSearcher(article);
      dispatch({type: 'ready'});
    });

    return {
      ...surroundings,
      search(query) {
        if (!searcher) return null;
        if (latest?.query !== query) latest = {query, hits: searcher.search(query, MOST_HITS)};
        return latest.hits;
      },
      startQuiz() {
        // A turn of the event loop, so that the screen says that questions are being made.
        setImmediate(async () => {
          const {analyse} = await import('../facts/analyse.ts');
          const {makeQuiz} = await import('../quiz/make-quiz.ts');
          const {startSession} = await import('../quiz/session.ts');
          const {count} = surroundings.quiz;
          const seed = (surroundings.quiz.seed ?? Date.now()) + quizzes++;
          const {questions} = makeQuiz(analyse(article), {seed, count});
          dispatch({type: 'startSession', session: startSession(questions)});
        });
      },
    };
  };
}
