import {readFileSync} from 'node:fs';
import {indexFromBytes} from '../../source/search/index/index-bytes.ts';
import {Searcher} from '../../source/search/searcher.ts';
import {frameOf} from '../../source/ui/frame.ts';
import {rowToString} from '../../source/ui/rows.ts';
import {searchRows} from '../../source/ui/search/search-rows.ts';
import {NEW_SEARCH} from '../../source/ui/search/search-state.ts';
import {stringsFor} from '../../source/ui/strings/strings.ts';
import {themeFor} from '../../source/ui/theme.ts';
import {median, quantile} from '../statistics.ts';
import {COMPARED, keyPresses} from './key-presses.ts';

/** What a fresh process measures of an index that lies on disk; printed as JSON. */
export type Reloaded = {
  readonly reload: number;
  readonly median: number;
  readonly p95: number;
  readonly most: number;
  readonly count: number;
  /** Milliseconds of search alone for each of COMPARED, the best of three. */
  readonly compared: readonly number[];
  /** Megabytes of the whole process, after all that. */
  readonly memory: number;
};

const [, , indexFile = '', queryFile = ''] = process.argv;
const LIMIT = 40;
const strings = stringsFor('en');
const theme = themeFor(true);
const frame = frameOf(120, 40, false, 'ltr');

const from = performance.now();
const {buffer} = readFileSync(indexFile);
const index = indexFromBytes(buffer as ArrayBuffer);
if (!index) throw new Error(`${indexFile} is no index`);
const searcher = new Searcher(index);
const reload = performance.now() - from;

function timeOf(work: () => void): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}

/** A key press: the search, and the rows of the screen at 120×40 as Ink is given them. */
function press(text: string): number {
  const pressed = performance.now();
  const outcome = searcher.search(text, LIMIT);
  const milliseconds = performance.now() - pressed;
  const search = {...NEW_SEARCH, query: {...NEW_SEARCH.query, text, caret: text.length}};
  const answer = {outcome, milliseconds, isComplete: true, share: 1, failure: null};
  for (const row of searchRows({search, answer, strings, theme}, frame)) rowToString(row);
  return performance.now() - pressed;
}

// Twice, and of each key the better time: a machine has other things to do too.
const keys = keyPresses(queryFile);
const first = keys.map(press);
const times = keys.map((key, at) => Math.min(press(key), first[at] ?? 0));
if (process.env.BENCH_SLOWEST) {
  const slowest = keys.map((key, at) => [times[at] ?? 0, key] as const).sort(([a], [b]) => b - a);
  for (const [time, key] of slowest.slice(0, 60)) console.error(time.toFixed(1), key);
}
const compared = COMPARED.map(query =>
  Math.min(
    ...Array.from({length: 3}, () => timeOf(() => new Searcher(index).search(query, LIMIT))),
  ),
);
const reloaded: Reloaded = {
  reload,
  median: median(times),
  p95: quantile(times, 0.95),
  most: Math.max(...times),
  count: times.length,
  compared,
  memory: process.memoryUsage().rss / 1e6,
};
console.log(JSON.stringify(reloaded));
