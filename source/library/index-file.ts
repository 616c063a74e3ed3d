import {
  closeSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writevSync,
} from 'node:fs';
import path from 'node:path';
import {indexFromBytes, indexToBytes} from '../search/index/index-bytes.ts';
import type {SearchIndex} from '../search/index/search-index.ts';

/**
 * The library's search index in the cache directory. It is written beside its place and put there in
 * one step, so another copy of the program reads the old one or the new one, never half of one. What
 * cannot be read or written is done without: the index can always be made anew.
 */
export class IndexFile {
  readonly #file: string;

  constructor(cacheDirectory: string) {
    this.#file = path.join(cacheDirectory, 'search.index');
  }

  /** The index, or null where there is none, or it is damaged or of another version. */
  read(): SearchIndex | null {
    try {
      const {buffer, byteOffset, byteLength} = readFileSync(this.#file);
      // A small file may come in a buffer that it shares.
      const isAlone = byteOffset === 0 && byteLength === buffer.byteLength;
      return indexFromBytes(
        (isAlone ? buffer : buffer.slice(byteOffset, byteOffset + byteLength)) as ArrayBuffer,
      );
    } catch {
      return null;
    }
  }

  /** Writes an index; says whether that was possible. */
  write(index: SearchIndex): boolean {
    const temporary = `${this.#file}.${process.pid}.${Date.now()}.tmp`;
    try {
      mkdirSync(path.dirname(this.#file), {recursive: true});
      const file = openSync(temporary, 'w');
      try {
        for (const piece of indexToBytes(index)) writeAll(file, piece);
      } finally {
        closeSync(file);
      }
      renameSync(temporary, this.#file);
      return true;
    } catch {
      try {
        rmSync(temporary, {force: true});
      } catch {
        // Nothing lies there: the directory itself could not be made.
      }
      return false;
    }
  }
}

function writeAll(file: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length; ) at += writevSync(file, [bytes.subarray(at)]);
}
