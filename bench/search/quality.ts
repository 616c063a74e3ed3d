import {readQueries, readSources, type TestQuery} from './query-set.ts';
import {fzf, miniSearch, plainFuse, type System, searcherOf, uFuzzy, warraq} from './systems.ts';

const DEPTH = 10;

type Recall = {readonly first: number; readonly ten: number; readonly count: number};

/** Recall of this program and of others over the same queries, as a table by kind of query. */
export async function measureQuality(directory: string, file: string): Promise<void> {
  const sources = await readSources(directory);
  const passages = sources.flatMap(source => source.passages);
  const texts = passages.map(({text}) => text);
  const queries = readQueries(file, texts);
  const systems = [
    warraq(searcherOf(passages)),
    miniSearch(texts),
    uFuzzy(texts),
    plainFuse(texts),
    fzf(texts),
  ].filter(system => system !== null);
  const tables = systems.map(system => recallOf(system, queries));
  console.log(`\nsearch quality: ${queries.length} queries over ${texts.length} passages`);
  console.log('recall in the first / in the first ten hits\n');
  console.log(`| kind | n | ${systems.map(({name}) => name).join(' | ')} |`);
  console.log(`| --- | --- | ${systems.map(() => '---').join(' | ')} |`);
  for (const kind of ['all', ...new Set(queries.map(query => query.kind))]) {
    const cells = tables.map(table => cell(table.get(kind)));
    console.log(`| ${kind} | ${tables[0]?.get(kind)?.count ?? 0} | ${cells.join(' | ')} |`);
  }
}

function cell(recall: Recall | undefined): string {
  if (!recall) return '';
  const share = (part: number) => (part / recall.count).toFixed(2).replace(/^0/, '');
  return `${share(recall.first)} / ${share(recall.ten)}`;
}

function recallOf(system: System, queries: readonly TestQuery[]): Map<string, Recall> {
  const table = new Map<string, {first: number; ten: number; count: number}>();
  for (const {kind, query, target} of queries) {
    const rank = system.find(query, DEPTH).indexOf(target);
    if (rank !== 0 && process.env.BENCH_MISSED && system.name === 'warraq') {
      console.log(`missed (${rank === -1 ? 'not found' : rank + 1}): ${kind}: ${query}`);
    }
    for (const name of ['all', kind]) {
      const row = table.get(name) ?? {first: 0, ten: 0, count: 0};
      row.count++;
      if (rank === 0) row.first++;
      if (rank !== -1) row.ten++;
      table.set(name, row);
    }
  }
  return table;
}
