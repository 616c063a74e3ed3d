import {closeSync, fstatSync, openSync, readSync, type Stats, statSync} from 'node:fs';
import type {Article} from './article.ts';
import {articleOfBytes, type ReadingOptions} from './read-bytes.ts';
import {UnreadableError} from './unreadable-error.ts';

/** Read at once, and a file that is no longer without a stream; in bytes. */
const CHUNK = 1 << 20;

/** The longest text that is read, in bytes: some 40 novels. */
export const LONGEST_TEXT = 64 * 1024 * 1024;

/**
 * Reads an article from a file, in any format and encoding that `articleOfBytes` reads.
 * @param path the file, or `-` for stdin
 * @param sourceName what the reader calls it; stands in the article and in messages
 * @throws UnreadableError with one line that says which file and why
 */
export async function readArticle(
  path: string,
  sourceName: string,
  options: Omit<ReadingOptions, 'source'> = {},
): Promise<Article> {
  const name = path === '-' ? 'stdin' : sourceName;
  const bytes = await readBytes(path, name);
  try {
    return await articleOfBytes(bytes, {...options, source: sourceName});
  } catch (error) {
    if (error instanceof UnreadableError) throw new UnreadableError(`${name}: ${error.message}`);
    throw error;
  }
}

/**
 * The bytes of a file, or of stdin for `-`.
 * @param name what the reader calls it, for messages
 * @throws UnreadableError where it cannot be read or is longer than the limit
 */
export async function readBytes(path: string, name: string): Promise<Uint8Array> {
  return path === '-' ? readStdin() : readFile(path, name);
}

async function readFile(path: string, name: string): Promise<Uint8Array> {
  try {
    const stats = statSync(path);
    const isShort = stats.isFile() && stats.size > 0 && stats.size <= CHUNK;
    return isShort ? readShortFile(path, name) : await streamFile(path, name);
  } catch (error) {
    throw error instanceof UnreadableError ? error : new UnreadableError(reason(error, name));
  }
}

/** The first frame waits for this: to start a stream takes longer than to read most texts. */
function readShortFile(path: string, name: string): Uint8Array {
  const file = openSync(path, 'r');
  try {
    const stats = fstatSync(file);
    const bytes = new Uint8Array(stats.size);
    let length = 0;
    for (let count = -1; count !== 0 && length < bytes.length; length += count) {
      count = readSync(file, bytes, length, bytes.length - length, length);
    }
    refuseChanged(stats, fstatSync(file), name);
    return bytes;
  } finally {
    closeSync(file);
  }
}

/** A long file, a pipe or a device, piece by piece: none of them may hold up the rest. */
async function streamFile(path: string, name: string): Promise<Uint8Array> {
  const {open} = await import('node:fs/promises');
  const file = await open(path);
  try {
    const stats = await file.stat();
    if (stats.isDirectory()) throw new UnreadableError(`${name}: is a directory, not a text`);
    refuseLongerThanLimit(stats.size, name);
    const stream = file.createReadStream({autoClose: false, highWaterMark: CHUNK});
    const bytes = await chunksOf(stream, name);
    refuseChanged(stats, await file.stat(), name);
    return bytes;
  } finally {
    await file.close();
  }
}

function refuseChanged(before: Stats, after: Stats, name: string): void {
  if (after.mtimeMs === before.mtimeMs && after.size === before.size) return;
  throw new UnreadableError(`${name}: it changed while it was read; try again`);
}

async function readStdin(): Promise<Uint8Array> {
  try {
    return await chunksOf(process.stdin, 'stdin');
  } catch (error) {
    throw error instanceof UnreadableError ? error : new UnreadableError(reason(error, 'stdin'));
  }
}

/** Pipes and devices do not say how long they are, so the limit is watched while reading. */
async function chunksOf(
  stream: AsyncIterable<Uint8Array | string>,
  name: string,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream) {
    chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk);
    length += chunk.length;
    refuseLongerThanLimit(length, name);
  }
  return Buffer.concat(chunks, length);
}

function refuseLongerThanLimit(length: number, name: string): void {
  if (length > LONGEST_TEXT) {
    const limit = LONGEST_TEXT / 1024 / 1024;
    throw new UnreadableError(`${name}: longer than ${limit} MiB, the limit for one text`);
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  ENOTDIR: 'no such file',
  EISDIR: 'is a directory, not a text',
  EACCES: 'no permission to read it',
  EPERM: 'no permission to read it',
  ELOOP: 'too many symbolic links',
  ENAMETOOLONG: 'the name is too long',
  EMFILE: 'too many open files',
};

function reason(error: unknown, name: string): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const why = reasons[code] ?? (error instanceof Error ? error.message : String(error));
  return `${name}: ${why}`;
}
