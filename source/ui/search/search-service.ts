import type {Article} from '../../article/article.ts';
import type {LibraryAnswer, SearchThread} from '../../library/search-thread.ts';
import type {Passage} from '../../search/passages.ts';
import type {Searcher} from '../../search/searcher.ts';
import type {Background} from '../background.ts';
import type {Document} from '../reader/document.ts';
import {type SearchAnswer, UNANSWERED} from './search-answer.ts';
import type {SearchState} from './search-state.ts';

/** How many hits are fetched at once: more than a screen shows. */
const HITS = 40;

/** Passages that are added to the index at once: some milliseconds of work. */
const SLICE = 32;

/** Texts up to this length are indexed before anybody searches; in UTF-16 code units. */
const INDEXED_AT_ONCE = 1_000_000;

/** What is searched, and how it becomes whole. */
export type SearchedText = {
  readonly document: Document;
  /** Resolves when all of a long text is in the document. */
  readonly whole: Promise<void>;
  readonly background: Background;
};

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
export function searchServiceFor(text: SearchedText, ready: () => void): SearchService {
  let searcher: Searcher | null = null;
  let latest: {key: string; answer: SearchAnswer} | null = null;
  let thread: SearchThread | null = null;
  let shown: LibraryAnswer | null = null;
  let isIndexing = false;
  const index = async () => {
    if (isIndexing) return;
    isIndexing = true;
    await text.whole;
    searcher = await text.background.do(searcherInSlices(text.document.article, await modules()));
    ready();
  };
  // The index of a book takes more memory than the book: it waits until something is looked for.
  if (text.document.length <= INDEXED_AT_ONCE) void index();

  const inArticle = (query: string, limit: number): SearchAnswer => {
    if (!searcher) {
      void index();
      return UNANSWERED;
    }
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
        thread = loaded.searchThread(ready);
        thread.refresh();
        ready();
      });
    },
  };
}

async function modules() {
  const {Searcher} = await import('../../search/searcher.ts');
  const {IndexBuilder} = await import('../../search/index/index-builder.ts');
  const {IN_MEMORY} = await import('../../search/index/search-index.ts');
  const {eachPassage} = await import('../../search/passages.ts');
  return {Searcher, IndexBuilder, IN_MEMORY, eachPassage};
}

/** The searcher of an article, however long; keys are answered while it is made. */
function* searcherInSlices(
  article: Article,
  {Searcher, IndexBuilder, IN_MEMORY, eachPassage}: Awaited<ReturnType<typeof modules>>,
): Generator<void, Searcher> {
  const {id, title, source: name} = article;
  const builder = new IndexBuilder();
  builder.begin({...IN_MEMORY, id, title, name});
  let slice: Passage[] = [];
  for (const passage of eachPassage(article)) {
    if (slice.push(passage) < SLICE) continue;
    builder.go(slice);
    slice = [];
    yield;
  }
  builder.go(slice);
  return new Searcher(builder.build());
}
