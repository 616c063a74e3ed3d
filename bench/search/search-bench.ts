import {measureQuality} from './quality.ts';
import {measureSpeed} from './speed.ts';

const ARTICLES = 'articles';
const QUERIES = 'bench/search/queries.txt';

/** How well the search finds, and how fast: the tables of docs/search-quality.md. */
export async function measureSearch(): Promise<void> {
  await measureQuality(process.env.BENCH_TEXTS ?? ARTICLES, process.env.BENCH_QUERIES ?? QUERIES);
  await measureSpeed(ARTICLES, QUERIES);
}
