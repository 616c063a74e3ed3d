import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {TimedProgram} from './pty.ts';
import {median, ms, quantile} from './statistics.ts';

const PROGRAM = path.resolve('dist/cli.js');
const END_OF_FRAME = '\u001B[?2026l';
const MEGABYTES = 10;

/** A text of the bundled ones, over and over, each time a chapter. */
function largeText(): string {
  const texts = readdirSync('articles')
    .filter(name => name.endsWith('.txt'))
    .map(name =>
      readFileSync(path.join('articles', name), 'utf8').replace(/^---[\s\S]*?---\n/, ''),
    );
  const chapters: string[] = [];
  for (let size = 0, number = 1; size < MEGABYTES * 1024 * 1024; number++) {
    const chapter = `الفصل ${number}\n\n${texts[number % texts.length]}\n\n`;
    chapters.push(chapter);
    size += Buffer.byteLength(chapter);
  }
  return chapters.join('');
}

/** The resident memory of a process and its peak, in megabytes; only Linux tells. */
function memoryOf(pid: number): {now: number; peak: number} {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  const field = (name: string) =>
    Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(status)?.[1]) / 1024;
  return {now: field('VmRSS'), peak: field('VmHWM')};
}

/** A key that makes no frame for so long makes none. */
const LONGEST_MS = 2000;

const wait = (time: number) =>
  new Promise<undefined>(resolve => setTimeout(() => resolve(undefined), time));

/** First page, keys while the rest is read, keys after it, and memory, of one text. */
async function measure(name: string, file: string, quiet: number): Promise<void> {
  const reader = new TimedProgram([PROGRAM, file]);
  const first = (await reader.writes(END_OF_FRAME)) - reader.started;
  const during = await keys(reader, 60);
  await wait(quiet);
  const after = await keys(reader, 60);
  const {now, peak} = memoryOf(reader.pid);
  reader.end();
  await reader.exited;
  const times = (figures: readonly number[]) =>
    `median ${ms(median(figures))} p95 ${ms(quantile(figures, 0.95))} most ${ms(Math.max(...figures))}`;
  console.log(
    `${name}: first page ${ms(first)}; key to frame at once: ${times(during)}; later: ${times(after)}; memory ${now.toFixed(0)} MB, at most ${peak.toFixed(0)} MB`,
  );
}

async function keys(reader: TimedProgram, count: number): Promise<number[]> {
  const times: number[] = [];
  for (let key = 0; key < count; key++) {
    const from = reader.output.length;
    const sent = performance.now();
    reader.send(key % 2 === 0 ? ' ' : 'b');
    // Two keys that come together and undo each other make no frame.
    const drawn = await Promise.race([reader.writes(END_OF_FRAME, from), wait(LONGEST_MS)]);
    if (drawn !== undefined) times.push(drawn - sent);
    await wait(20);
  }
  return times;
}

/** A text of ten megabytes beside a small one: nobody should feel the difference. */
export async function largeTexts(): Promise<void> {
  const directory = mkdtempSync(path.join(tmpdir(), 'warraq-large-'));
  try {
    const large = path.join(directory, 'large.txt');
    writeFileSync(large, largeText());
    await measure('small text', path.resolve('articles/ibn-battuta.txt'), 500);
    await measure(`${MEGABYTES} MB text`, large, 15_000);
  } finally {
    rmSync(directory, {recursive: true, force: true});
  }
}
