import {statSync} from 'node:fs';
import path from 'node:path';
import {UnreadableError} from '../article/unreadable-error.ts';
import {type Added, addArticle} from '../library/add-article.ts';
import {filesBelow} from '../library/files-below.ts';
import {readLibrary} from '../library/library.ts';
import {SummaryCache} from '../library/summary-cache.ts';
import {paths} from '../store/paths.ts';
import {EXIT} from './failure.ts';
import {tellNotices} from './open-article.ts';
import {complain, writeLines} from './output.ts';
import {Progress} from './progress.ts';

/** A file to add: its path, and for one out of a directory its place below it. */
type Source = {readonly file: string; readonly as?: string};

/** 128 + SIGINT, as shells have it. */
const EXIT_INTERRUPTED = 130;

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
  const {articles: directory, cache: cacheDirectory} = paths();
  const bad: string[] = [];
  const complainOf = (message: string) => {
    bad.push(message);
    progress?.clear();
    complain(message);
  };
  let progress: Progress | undefined;
  const sources = files.flatMap(file => sourcesOf(file, complainOf));
  progress = new Progress(sources.length);
  const known = new Map((await readLibrary()).entries.map(({id, name}) => [id, name]));
  // What was read now need not be read again to be listed.
  const cache = new SummaryCache(cacheDirectory);
  let added = 0;

  let isInterrupted = false;
  const interrupt = () => {
    isInterrupted = true;
  };
  process.once('SIGINT', interrupt);
  try {
    for (const [index, {file, ...place}] of sources.entries()) {
      if (isInterrupted) break;
      if (sources.length > 1) progress.at(index + 1);
      try {
        const done = await addArticle(file, file, {
          directory,
          known,
          encoding,
          notice: notice => {
            progress?.clear();
            tellNotices([notice], file);
          },
          ...place,
        });
        tell(file, done, progress);
        if (done.kind === 'added') {
          known.set(done.summary.id, done.name);
          cache.keep(done.path, statSync(done.path), done.summary);
          added++;
        }
      } catch (error) {
        if (!(error instanceof UnreadableError)) throw error;
        complainOf(error.message);
      }
    }
  } finally {
    process.off('SIGINT', interrupt);
    progress.clear();
    cache.write();
  }
  if (sources.length > 1) {
    complain(`${added} of ${sources.length} added, ${bad.length} unreadable`);
  }
  if (isInterrupted) return EXIT_INTERRUPTED;
  return bad.length > 0 ? EXIT.usage : EXIT.done;
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

function tell(file: string, done: Added, progress: Progress): void {
  progress.clear();
  if (done.kind === 'added') writeLines([`${done.name}\t${done.summary.title}`]);
  else
    complain(
      `${file === '-' ? 'stdin' : file}: the library has this text already, as ${done.name}`,
    );
}
