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
  /** Milliseconds for each of COMPARED, the best of three. */
  readonly compared: readonly number[];
  /** Megabytes of the whole process, after all that. */
  readonly memory: number;
};

const [, , indexFile = '', queryFile = ''] = process.argv;
const LIMIT = 60;
const strings = stringsFor('en');
const theme = themeFor(true);
const frame = frameOf(120, 40, false, 'ltr');

const from = performance.now();
const {buffer} = readFileSync(indexFile);
const index = indexFromBytes(buffer as ArrayBuffer);
if (!index) throw new Error(`${indexFile} is no index`);
const searcher = new Searcher(index);
const reload = performance.now() - from;

/** A key press: the search, and the rows of the screen at 120×40 as Ink is given them. */
function press(text: string): number {
  const pressed = performance.now();
  const outcome = searcher.search(text, LIMIT);
  const milliseconds = performance.now() - pressed;
  const search = {...NEW_SEARCH, query: {...NEW_SEARCH.query, text, caret: text.length}};
  const answer = {outcome, milliseconds, isComplete: true, failure: null};
  for (const row of searchRows({search, answer, strings, theme}, frame)) rowToString(row);
  return performance.now() - pressed;
}

const times = keyPresses(queryFile).map(press);
const compared = COMPARED.map(query => Math.min(press(query), press(query), press(query)));
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
