import {fileURLToPath} from 'node:url';
import {Worker} from 'node:worker_threads';
import type {SearchOutcome} from '../search/hit.ts';
import type {SearchRequest, SearchResponse} from './search-messages.ts';

/** What the library's search has found. */
export type LibraryAnswer = {
  readonly outcome: SearchOutcome;
  readonly milliseconds: number;
  readonly isComplete: boolean;
};

let only: SearchThread | null = null;

/**
 * The library's search. There is one, whatever text is open: another would hold the index once more.
 * @param changed is called when there is a new answer, in place of the one given before
 */
export function searchThread(changed: () => void): SearchThread {
  only ??= new SearchThread();
  only.changed = changed;
  return only;
}

/** The library's search on its own thread, which is started by the first question. */
export class SearchThread {
  changed: () => void = () => {};
  #worker: Worker | null = null;
  #asked = '';
  #answer: {readonly key: string; readonly answer: LibraryAnswer} | null = null;
  #failure: string | null = null;

  /** Why there is no search, or null. */
  get failure(): string | null {
    return this.#failure;
  }

  /** Looks whether files have come, gone or changed. */
  refresh(): void {
    this.#send({type: 'refresh'});
  }

  /** What a query finds; null until that is known, when `changed` is called. */
  search(query: string, limit: number): LibraryAnswer | null {
    const key = `${limit} ${query}`;
    if (this.#answer?.key === key) return this.#answer.answer;
    if (this.#asked !== key) {
      this.#asked = key;
      this.#send({type: 'search', query, limit});
    }
    return null;
  }

  #send(request: SearchRequest): void {
    if (this.#failure === null) this.#start().postMessage(request);
  }

  #start(): Worker {
    if (this.#worker) return this.#worker;
    const worker = new Worker(fileURLToPath(new URL('./search-worker.js', import.meta.url)));
    worker.unref();
    worker.on('message', (response: SearchResponse) => this.#receive(response));
    worker.on('error', error => {
      this.#failure = error.message;
      this.changed();
    });
    this.#worker = worker;
    return worker;
  }

  #receive(response: SearchResponse): void {
    if (response.type === 'index') {
      // There is more to find now: the question is asked again.
      this.#answer = null;
      this.#asked = '';
    } else {
      const {query, limit, outcome, milliseconds, isComplete} = response;
      const key = `${limit} ${query}`;
      if (key !== this.#asked) return;
      this.#answer = {key, answer: {outcome, milliseconds, isComplete}};
    }
    this.changed();
  }
}
