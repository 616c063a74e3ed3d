import {mkdirSync, readFileSync, renameSync, rmSync, type Stats, writeFileSync} from 'node:fs';
import path from 'node:path';
import type {Summary} from './entry.ts';

/** A summary with what its file was when it was made. */
type Kept = Summary & {readonly size: number; readonly modified: number};

/** Raised when summaries of an older version would be wrong. */
const VERSION = 1;

/**
 * Summaries of files by path, in the cache directory, so that a library of thousands of texts is
 * listed without reading them again. A file that has changed since is not in it. What cannot be read
 * or written is done without: the cache can always be made anew.
 */
export class SummaryCache {
  readonly #file: string;
  readonly #kept: Map<string, Kept>;
  #isChanged = false;

  constructor(cacheDirectory: string) {
    this.#file = path.join(cacheDirectory, 'library.json');
    this.#kept = readKept(this.#file);
  }

  /** The summary of a file as it is now, or null. */
  of(file: string, stats: Stats): Summary | null {
    const kept = this.#kept.get(file);
    if (!kept || kept.size !== stats.size || kept.modified !== stats.mtimeMs) return null;
    const {id, title, language, level, words} = kept;
    return {id, title, language, level, words};
  }

  keep(file: string, stats: Stats, summary: Summary): void {
    this.#kept.set(file, {...summary, size: stats.size, modified: stats.mtimeMs});
    this.#isChanged = true;
  }

  /** Forgets the summaries of other files than these. */
  keepOnly(files: ReadonlySet<string>): void {
    for (const file of this.#kept.keys()) {
      if (!files.has(file)) this.#isChanged = this.#kept.delete(file) || this.#isChanged;
    }
  }

  /** Writes what was kept, in one step. */
  write(): void {
    if (!this.#isChanged) return;
    const temporary = `${this.#file}.${process.pid}.tmp`;
    try {
      mkdirSync(path.dirname(this.#file), {recursive: true});
      const content = {version: VERSION, files: Object.fromEntries(this.#kept)};
      writeFileSync(temporary, JSON.stringify(content));
      renameSync(temporary, this.#file);
      this.#isChanged = false;
    } catch {
      rmSync(temporary, {force: true});
    }
  }
}

function readKept(file: string): Map<string, Kept> {
  try {
    const {version, files}: {version?: unknown; files?: unknown} = JSON.parse(
      readFileSync(file, 'utf8'),
    );
    if (version !== VERSION || typeof files !== 'object' || files === null) return new Map();
    return new Map(
      Object.entries(files).filter((entry): entry is [string, Kept] => isKept(entry[1])),
    );
  } catch {
    return new Map();
  }
}

function isKept(value: unknown): value is Kept {
  if (typeof value !== 'object' || value === null) return false;
  const {id, title, language, level, words, size, modified} = value as Record<string, unknown>;
  return (
    [id, title, language].every(field => typeof field === 'string') &&
    [words, size, modified].every(field => typeof field === 'number') &&
    (level === null || typeof level === 'string')
  );
}
