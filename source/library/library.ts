import {type Stats, statSync} from 'node:fs';
import path from 'node:path';
import type {Article} from '../article/article.ts';
import {bundledDirectory} from '../article/bundled.ts';
import type {LongText} from '../article/long-text.ts';
import {readArticle} from '../article/read-file.ts';
import {UnreadableError} from '../article/unreadable-error.ts';
import {type Environment, paths} from '../store/paths.ts';
import {type Entry, type Summary, summaryOf} from './entry.ts';
import {filesBelow} from './files-below.ts';
import {SummaryCache} from './summary-cache.ts';

export type Library = {
  /** The reader's own texts by name, then the bundled ones. */
  readonly entries: readonly Entry[];
  /** One line for each file that is no readable text. */
  readonly unreadable: readonly string[];
};

/** How often the event loop gets its turn while files are read: a key must not wait longer, in milliseconds. */
const TURN_MS = 8;

/**
 * Looks through the library: the reader's own files and the bundled ones. Only files that are new
 * or have changed are read.
 */
export async function readLibrary(env: Environment = process.env): Promise<Library> {
  const cache = new SummaryCache(paths(env).cache);
  const files = libraryFiles(env);
  const unreadable: string[] = [];
  const entries: Entry[] = [];
  let turn = performance.now();
  for (const {file, ...place} of files) {
    try {
      entries.push({...place, ...(await summaryFor(place.path, file, cache))});
    } catch (error) {
      if (!(error instanceof UnreadableError)) throw error;
      unreadable.push(error.message);
    }
    if (performance.now() - turn > TURN_MS) {
      await new Promise(resolve => setImmediate(resolve));
      turn = performance.now();
    }
  }
  cache.keepOnly(new Set(files.map(file => file.path)));
  cache.write();
  return {entries, unreadable};
}

/** A file of the library: what `Entry` tells of it without reading it. */
export type LibraryFile = Pick<Entry, 'name' | 'path' | 'isBundled'> & {
  /** The path below the library's directory. */
  readonly file: string;
};

/** The files of the library: the reader's own by name, then the bundled ones. */
export function libraryFiles(env: Environment = process.env): LibraryFile[] {
  const {articles} = paths(env);
  const bundled = bundledDirectory();
  return [
    ...placed(articles, filesIn(articles), false),
    ...placed(
      bundled,
      filesIn(bundled).filter(file => /\.(?:txt|md)$/.test(file)),
      true,
    ),
  ];
}

function placed(directory: string, files: readonly string[], isBundled: boolean): LibraryFile[] {
  const names = namesOf(files);
  return files.map(file => ({
    file,
    name: names.get(file) ?? file,
    path: path.join(directory, file),
    isBundled,
  }));
}

/** The path of one of the reader's own texts by its name, with or without its ending, or null. */
export function ownArticle(name: string, env: Environment = process.env): string | null {
  const {articles} = paths(env);
  const files = filesIn(articles);
  const names = namesOf(files);
  const found = files.find(file => file === name) ?? files.find(file => names.get(file) === name);
  return found === undefined ? null : path.join(articles, found);
}

/** The files of a directory, or none where it cannot be read: there is no library yet. */
function filesIn(directory: string): string[] {
  try {
    return filesBelow(directory);
  } catch {
    return [];
  }
}

async function summaryFor(whole: string, name: string, cache: SummaryCache): Promise<Summary> {
  const stats: Stats | undefined = statSync(whole, {throwIfNoEntry: false});
  const kept = stats && cache.of(whole, stats);
  if (kept) return kept;
  const summary = summaryOf(await readInTurns(whole, name));
  if (stats) cache.keep(whole, stats, summary);
  return summary;
}

/** Reads a text, a long one part by part, so that keys are answered meanwhile. */
async function readInTurns(file: string, name: string): Promise<Article> {
  const long: LongText[] = [];
  const article = await readArticle(file, name, {onLong: text => long.push(text)});
  for (const text of long) {
    while (text.more()) await new Promise(resolve => setImmediate(resolve));
  }
  return article;
}

/** Each file's name without its ending, where no two would have the same. */
function namesOf(files: readonly string[]): Map<string, string> {
  const withoutEnding = (file: string) => file.replace(/(?<=[^/])\.[^./]+$/, '');
  const counts = new Map<string, number>();
  for (const file of files) {
    const name = withoutEnding(file);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return new Map(
    files.map(file => [file, counts.get(withoutEnding(file)) === 1 ? withoutEnding(file) : file]),
  );
}
