import {writeFileSync} from 'node:fs';
import path from 'node:path';
import {factsSpeed} from './facts.ts';
import {largeTexts} from './large-text.ts';
import {layoutSpeed} from './layout.ts';
import {longArticle} from './long-article.ts';
import {HOME, shellEnvironment, TimedProgram} from './pty.ts';
import {measureSearch} from './search/search-bench.ts';
import {median, ms, quantile} from './statistics.ts';
import {encoders} from './terminal/encoders.ts';

const PROGRAM = path.resolve('dist/cli.js');
const END_OF_FRAME = '\u001B[?2026l';
const ROUNDS = 15;

/**
 * From the start of the process to the end of the first frame, beside Node doing nothing: in a bare
 * environment, and in that of the shell, which may cost Node itself a good part of its start
 * (NODE_EXTRA_CA_CERTS does).
 */
async function firstFrame(): Promise<void> {
  await firstFrameIn('bare environment', {PATH: process.env.PATH ?? ''});
  await firstFrameIn('shell’s environment', shellEnvironment());
}

async function firstFrameIn(
  name: string,
  surroundings: Readonly<Record<string, string>>,
): Promise<void> {
  const node: number[] = [];
  const program: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    node.push(await new TimedProgram(['-e', '0'], surroundings).exited);
    const reader = new TimedProgram([PROGRAM], surroundings);
    program.push((await reader.writes(END_OF_FRAME)) - reader.started);
    reader.end();
    await reader.exited;
  }
  const ratio = median(program) / median(node);
  console.log(
    `first frame, ${name}  ${ms(median(program))}  node -e 0  ${ms(median(node))}  ratio ${ratio.toFixed(2)} (at most 3.5)`,
  );
}

/** From a key to the end of the frame it causes, at 120×40, in milliseconds. */
async function keyToFrame(
  name: string,
  {file = [], before = '', keys}: {file?: string[]; before?: string; keys: readonly string[]},
): Promise<number> {
  const reader = new TimedProgram([PROGRAM, ...file]);
  await reader.writes(END_OF_FRAME);
  await settle();
  reader.send(before);
  await settle();
  const times: number[] = [];
  for (const key of keys) {
    const from = reader.output.length;
    const sent = performance.now();
    reader.send(key);
    times.push((await reader.writes(END_OF_FRAME, from)) - sent);
    await new Promise(resolve => setTimeout(resolve, 5));
  }
  reader.end();
  await reader.exited;
  console.log(
    `${name}  median ${ms(median(times))}  p95 ${ms(quantile(times, 0.95))} (at most 16)  n=${times.length}`,
  );
  return median(times);
}

const settle = () => new Promise(resolve => setTimeout(resolve, 400));

const repeat = (keys: readonly string[], times: number) =>
  Array.from({length: times}, () => keys).flat();

const SCROLLING = repeat(['j', 'j', 'j', 'k', 'k', 'k'], 30);
const PAGES = repeat([' ', ' ', 'n', 'n', 'p', 'b'], 25);

if (process.argv.includes('search')) {
  await measureSearch();
  process.exit();
}

if (process.argv.includes('start')) {
  await firstFrame();
  process.exit();
}

if (process.argv.includes('large-text')) {
  await largeTexts();
  process.exit();
}

if (process.argv.includes('facts')) {
  await factsSpeed();
  process.exit();
}

encoders();
await layoutSpeed();
await factsSpeed();

await firstFrame();
const short = await keyToFrame('scroll', {keys: SCROLLING});
const book = path.join(HOME, 'book.txt');
writeFileSync(book, await longArticle(2_000_000));
const long = await keyToFrame('scroll, 2 MB', {file: [book], keys: SCROLLING});
await keyToFrame('pages and statements, 2 MB', {file: [book], keys: PAGES});
console.log(`a key in 2 MB  ${(long / short).toFixed(2)} × a key in the bundled article`);
await keyToFrame('search', {
  before: '/',
  keys: repeat([...'اذربيجان', ...'\b\b\b\b\b\b\b\b'], 12),
});
await measureSearch();
