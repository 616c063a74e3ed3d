import {parentPort} from 'node:worker_threads';
import type {SearchIndex} from '../search/index/search-index.ts';
import {Searcher} from '../search/searcher.ts';
import {updateLibraryIndex} from './library-index.ts';
import type {SearchRequest, SearchResponse} from './search-messages.ts';

/**
 * The library's search, on a thread of its own: reading a library and searching it must not hold up
 * the keyboard. Imported by nobody; see SearchThread.
 */
const port = parentPort;
if (!port) throw new Error('search-worker runs in a worker thread only');

let index: SearchIndex | null = null;
let searcher: Searcher | null = null;
let isComplete = false;
let waiting: Extract<SearchRequest, {type: 'search'}> | null = null;
let _updating: Promise<void> | null = null;

const send = (response: SearchResponse) => port.postMessage(response);

async function update(): Promise<void> {
  isComplete = false;
  await updateLibraryIndex(
    (found, complete) => {
      if (found !== index) searcher = new Searcher(found);
      index = found;
      isComplete = complete;
      send({type: 'index', isComplete});
    },
    process.env,
    index,
  );
}

/** Answers the newest query; those that came before it while another was being answered are forgotten. */
function answer(): void {
  if (!waiting || !searcher) return;
  const {query, limit} = waiting;
  waiting = null;
  const from = performance.now();
  const outcome = searcher.search(query, limit);
  const milliseconds = performance.now() - from;
  send({type: 'outcome', query, limit, outcome, milliseconds, isComplete});
}

port.on('message', (request: SearchRequest) => {
  if (request.type === 'search') {
    waiting = request;
    setImmediate(answer);
  } else {
    _updating ??= update().finally(() => {
      _updating = null;
      answer();
    });
  }
});
