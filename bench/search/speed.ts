import {spawnSync} from 'node:child_process';
import {closeSync, mkdtempSync, openSync, rmSync, writeFileSync, writeSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {IndexBuilder} from '../../source/search/index/index-builder.ts';
import {indexToBytes} from '../../source/search/index/index-bytes.ts';
import {IN_MEMORY} from '../../source/search/index/search-index.ts';
import type {Passage} from '../../source/search/passages.ts';
import {median, ms} from '../statistics.ts';
import {COMPARED} from './key-presses.ts';
import {readSources} from './query-set.ts';
import {recombine} from './recombine.ts';
import type {Reloaded} from './reload.ts';
import {plainFuse} from './systems.ts';

const SIZES = [2_000, 20_000, 200_000];

/** How the search grows with the library: a key press, beside fuse.js and fzf on the same statements. */
export async function measureSpeed(directory: string, queryFile: string): Promise<void> {
  const passages = (await readSources(directory)).flatMap(source => source.passages);
  const home = mkdtempSync(path.join(tmpdir(), 'warraq-bench-'));
  try {
    console.log('\nsearch speed: a key press is the search and the rows of a screen of 120×40\n');
    console.log(
      '| statements | build ≤ 3 s | reload ≤ 300 ms | key, median | key, p95 ≤ 16 ms | most | memory ≤ 250 MB | search alone: warraq | fuse.js | × | fzf --filter |',
    );
    console.log(`|${' --- |'.repeat(11)}`);
    for (const size of SIZES) console.log(`| ${measureSize(passages, size, home, queryFile)} |`);
  } finally {
    rmSync(home, {recursive: true, force: true});
  }
}

function measureSize(
  passages: readonly Passage[],
  size: number,
  home: string,
  queryFile: string,
): string {
  const indexFile = path.join(home, `${size}.index`);
  const textFile = path.join(home, `${size}.txt`);
  const {build, texts} = buildIndex(passages, size, indexFile);
  writeFileSync(textFile, texts.map(text => text.replace(/\s+/g, ' ')).join('\n'));
  const {stdout} = spawnSync(process.execPath, ['build/search-reload.js', indexFile, queryFile], {
    encoding: 'utf8',
  });
  const reloaded: Reloaded = JSON.parse(stdout);
  const ours = median(reloaded.compared);
  const fuse = fuseTime(texts);
  const fzf = fzfTime(textFile);
  return [
    size.toLocaleString('en'),
    ms(build),
    ms(reloaded.reload),
    ms(reloaded.median),
    `${ms(reloaded.p95)} (n=${reloaded.count})`,
    ms(reloaded.most),
    `${reloaded.memory.toFixed(0)} MB`,
    ms(ours),
    ms(fuse),
    (fuse / ours).toFixed(0),
    fzf === null ? 'not installed' : ms(fzf),
  ].join(' | ');
}

/** Makes the index and puts it on disk; the time is that of both, without making up the statements. */
function buildIndex(
  passages: readonly Passage[],
  size: number,
  file: string,
): {build: number; texts: string[]} {
  const builder = new IndexBuilder();
  const texts: string[] = [];
  let build = 0;
  let number = 0;
  for (const article of recombine(passages, size)) {
    texts.push(...article.map(({text}) => text));
    const from = performance.now();
    builder.add({...IN_MEMORY, id: String(number), title: `${number++}`}, article);
    build += performance.now() - from;
  }
  const from = performance.now();
  const output = openSync(file, 'w');
  for (const piece of indexToBytes(builder.build())) writeSync(output, piece);
  closeSync(output);
  return {build: build + performance.now() - from, texts};
}

/** Large texts take it seconds a key: one round, and of the largest only some keys. */
function fuseTime(texts: readonly string[]): number {
  const fuse = plainFuse(texts);
  const queries = texts.length > 50_000 ? COMPARED.slice(0, 3) : COMPARED;
  return median(queries.map(query => timeOf(() => fuse.find(query, 40))));
}

function fzfTime(file: string): number | null {
  const run = (query: string) =>
    spawnSync('/bin/sh', ['-c', `fzf --filter "$1" < "$2"`, 'sh', query, file], {
      maxBuffer: 1 << 30,
    });
  if (spawnSync('fzf', ['--version']).status !== 0) return null;
  return median(
    COMPARED.map(query =>
      Math.min(
        timeOf(() => run(query)),
        timeOf(() => run(query)),
      ),
    ),
  );
}

function timeOf(work: () => void): number {
  const from = performance.now();
  work();
  return performance.now() - from;
}
