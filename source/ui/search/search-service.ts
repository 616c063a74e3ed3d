import type {Article} from '../../article/article.ts';
import type {LibraryAnswer, SearchThread} from '../../library/search-thread.ts';
import type {Searcher} from '../../search/searcher.ts';
import {type SearchAnswer, UNANSWERED} from './search-answer.ts';
import type {SearchState} from './search-state.ts';

/** How many hits are fetched at once: more than a screen shows. */
const HITS = 60;

/** Passages that are added to the index before the keyboard gets its turn. */
const SLICE = 400;

export type SearchService = {
  /** What is known of a query; `ready` is called when more is. */
  search(state: SearchState): SearchAnswer;
  /** Files of the library may have come, gone or changed. */
  refresh(): void;
};

/**
 * Search in the article, on this thread: its index is made in slices after the first frame. And in
 * the library, on a thread of its own, which is started when it is first asked.
 */
export function searchServiceFor(article: Article, ready: () => void): SearchService {
  let searcher: Searcher | null = null;
  let latest: {key: string; answer: SearchAnswer} | null = null;
  let thread: SearchThread | null = null;
  let shown: LibraryAnswer | null = null;
  setImmediate(async () => {
    searcher = await searcherInSlices(article);
    ready();
  });

  const inArticle = (query: string, limit: number): SearchAnswer => {
    if (!searcher) return UNANSWERED;
    const key = `${limit} ${query}`;
    if (latest?.key !== key) {
      const from = performance.now();
      const outcome = searcher.search(query, limit);
      const milliseconds = performance.now() - from;
      latest = {key, answer: {outcome, milliseconds, isComplete: true, failure: null}};
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
    return {outcome, milliseconds, isComplete: isComplete && answer !== null, failure: null};
  };

  return {
    search({query: {text}, scope, choice}) {
      const limit = HITS * Math.ceil((choice + HITS / 2) / HITS);
      return scope === 'article' ? inArticle(text, limit) : inLibrary(text, limit);
    },
    refresh() {
      if (thread) return thread.refresh();
      import('../../library/search-thread.ts').then(loaded => {
        thread = new loaded.SearchThread(ready);
        thread.refresh();
        ready();
      });
    },
  };
}

/** The searcher of an article, however long; keys are answered while it is made. */
async function searcherInSlices(article: Article): Promise<Searcher> {
  const {Searcher} = await import('../../search/searcher.ts');
  const {IndexBuilder} = await import('../../search/index/index-builder.ts');
  const {IN_MEMORY} = await import('../../search/index/search-index.ts');
  const {passagesOf} = await import('../../search/passages.ts');
  const {id, title, source: name} = article;
  const builder = new IndexBuilder();
  builder.begin({...IN_MEMORY, id, title, name});
  const passages = passagesOf(article);
  for (let at = 0; at < passages.length; at += SLICE) {
    builder.go(passages.slice(at, at + SLICE));
    await new Promise(resolve => setImmediate(resolve));
  }
  return new Searcher(builder.build());
}
