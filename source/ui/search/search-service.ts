import type {LibraryAnswer, SearchThread} from '../../library/search-thread.ts';
import {BRISK, CALM} from '../background.ts';
import type {PartialSearcher, SearchedText} from './article-index.ts';
import {type SearchAnswer, UNANSWERED} from './search-answer.ts';
import type {SearchState} from './search-state.ts';

/** How many hits are fetched at once: more than a screen shows. */
const HITS = 40;

/** Texts up to this length are indexed before anybody searches; in UTF-16 code units. */
const INDEXED_AT_ONCE = 1_000_000;

export type SearchService = {
  /** What is known of a query; `ready` is called when more is. */
  search(state: SearchState): SearchAnswer;
  /** Files of the library may have come, gone or changed. */
  refresh(): void;
};

/**
 * Search in the article, on this thread: its index is made in slices after the first frame, and what is
 * in it so far is searched meanwhile. And in
 * the library, on a thread of its own, which is started when it is first asked.
 */
export function searchServiceFor(text: SearchedText, ready: () => void): SearchService {
  let part: PartialSearcher | null = null;
  let latest: {key: string; answer: SearchAnswer} | null = null;
  let thread: SearchThread | null = null;
  let shown: LibraryAnswer | null = null;
  let isIndexing = false;
  let isAwaited = false;
  const index = async () => {
    if (isIndexing) return;
    isIndexing = true;
    const {indexText} = await import('./article-index.ts');
    const take = (found: PartialSearcher) => {
      part = found;
      latest = null;
      ready();
    };
    await indexText(text, take, () => (isAwaited ? BRISK : CALM));
  };
  // The index of a book takes more memory than the book: it waits until something is looked for.
  if (text.document.length <= INDEXED_AT_ONCE) void index();

  const inArticle = (query: string, limit: number): SearchAnswer => {
    isAwaited = true;
    if (!part) {
      void index();
      return UNANSWERED;
    }
    const {searcher, share} = part;
    const key = `${limit} ${query}`;
    if (latest?.key !== key) {
      const from = performance.now();
      const outcome = searcher.search(query, limit);
      const milliseconds = performance.now() - from;
      latest = {
        key,
        answer: {outcome, milliseconds, isComplete: share === 1, share, failure: null},
      };
    }
    return latest.answer;
  };

  const inLibrary = (query: string, limit: number): SearchAnswer => {
    if (!thread) return UNANSWERED;
    const answer = thread.search(query, limit);
    if (answer) shown = answer;
    // What was found before stays up for the moment: an empty screen would flicker.
    if (!shown) return {...UNANSWERED, failure: thread.failure};
    const {outcome, milliseconds, isComplete} = shown;
    return {
      outcome,
      milliseconds,
      isComplete: isComplete && answer !== null,
      share: null,
      failure: null,
    };
  };

  return {
    search({query: {text}, scope, choice}) {
      const limit = HITS * Math.ceil((choice + HITS / 2) / HITS);
      return scope === 'article' ? inArticle(text, limit) : inLibrary(text, limit);
    },
    refresh() {
      if (thread) return thread.refresh();
      import('../../library/search-thread.ts').then(loaded => {
        thread = loaded.searchThread(ready);
        thread.refresh();
        ready();
      });
    },
  };
}
