import {statSync} from 'node:fs';
import path from 'node:path';
import type {Notice} from '../article/notice.ts';
import {UnreadableError} from '../article/unreadable-error.ts';
import {addArticle} from '../library/add-article.ts';
import {filesBelow} from '../library/files-below.ts';
import {readLibrary} from '../library/library.ts';
import {SummaryCache} from '../library/summary-cache.ts';
import {paths} from '../store/paths.ts';
import {openStore, type Store} from '../store/store.ts';
import {EXIT} from './failure.ts';
import {tellNotices} from './open-article.ts';
import {complain, writeLines} from './output.ts';
import {Progress} from './progress.ts';

/** A file to add: its path, and for one out of a directory its place below it. */
type Source = {readonly file: string; readonly as?: string};

/** 128 + SIGINT, as shells have it. */
const EXIT_INTERRUPTED = 130;

/** What became of the files, in numbers. */
type Tally = {added: number; known: number; bad: number};

/**
 * Puts files into the library, and of directories every file. What cannot be read is said on
 * stderr, and the rest is added all the same.
 */
export async function add({
  files,
  encoding,
}: {
  readonly files: readonly string[];
  readonly encoding: string | undefined;
}): Promise<number> {
  const tally: Tally = {added: 0, known: 0, bad: 0};
  const complainOf = (message: string) => {
    tally.bad++;
    complain(message);
  };
  const sources = files.flatMap(file => sourcesOf(file, complainOf));
  const store = openStore();
  let isInterrupted = false;
  const interrupt = () => {
    isInterrupted = true;
  };
  process.once('SIGINT', interrupt);
  try {
    await addAll(sources, {encoding, store, tally}, () => isInterrupted);
  } finally {
    process.off('SIGINT', interrupt);
  }
  await store.flush();
  if (sources.length > 1) complain(summaryOf(tally, sources.length));
  if (isInterrupted) return EXIT_INTERRUPTED;
  return tally.bad > 0 ? EXIT.usage : EXIT.done;
}

type Adding = {
  readonly encoding: string | undefined;
  readonly store: Store;
  readonly tally: Tally;
};

async function addAll(
  sources: readonly Source[],
  {encoding, store, tally}: Adding,
  isInterrupted: () => boolean,
): Promise<void> {
  const {articles: directory, cache: cacheDirectory} = paths();
  const {encodings} = store;
  const known = new Map((await readLibrary()).entries.map(({id, name}) => [id, name]));
  // What is read now need not be read again to be listed.
  const cache = new SummaryCache(cacheDirectory);
  const progress = new Progress(sources.length);
  const say = (write: () => void) => {
    progress.clear();
    write();
  };
  for (const [index, {file, ...place}] of sources.entries()) {
    if (isInterrupted()) break;
    if (sources.length > 1) progress.at(index + 1);
    try {
      const notice = (one: Notice) => say(() => tellNotices([one], file));
      const options = {directory, known, encoding, encodings, notice, ...place};
      const done = await addArticle(file, file, options);
      if (done.kind === 'added') {
        tally.added++;
        known.set(done.summary.id, done.name);
        cache.keep(done.path, statSync(done.path), done.summary);
        // Where stdout is the same screen, its lines must not run into the progress.
        if (process.stdout.isTTY) progress.clear();
        writeLines([`${done.name}\t${done.summary.title}`]);
      } else {
        tally.known++;
        if (place.as === undefined) say(() => tellKnown(file, done.name));
      }
    } catch (error) {
      if (!(error instanceof UnreadableError)) throw error;
      tally.bad++;
      say(() => complain(error.message));
    }
  }
  progress.clear();
  cache.write();
}

function summaryOf({added, known, bad}: Tally, total: number): string {
  const there = known > 0 ? `, ${known} there already` : '';
  return `${added} of ${total} added${there}, ${bad} unreadable`;
}

function tellKnown(file: string, name: string): void {
  const said = file === '-' ? 'stdin' : file;
  complain(`${said}: the library has this text already, as ${name}`);
}

/** A file itself, or the files in a directory. */
function sourcesOf(file: string, complainOf: (message: string) => void): Source[] {
  if (file === '-' || statSync(file, {throwIfNoEntry: false})?.isDirectory() !== true) {
    return [{file}];
  }
  try {
    const found = filesBelow(file).map(name => ({file: path.join(file, name), as: name}));
    if (found.length === 0) complainOf(`${file}: there are no files in it`);
    return found;
  } catch {
    complainOf(`${file}: no permission to look into it`);
    return [];
  }
}
