import {linkSync, mkdirSync, renameSync, rmSync, statSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {decodeBytes} from '../article/encoding/decode-bytes.ts';
import type {EncodingMemory} from '../article/encoding/encoding-memory.ts';
import {decodeMarkup} from '../article/formats/decode-markup.ts';
import {beginsAsHtml, isEpub} from '../article/formats/format.ts';
import type {Notice} from '../article/notice.ts';
import {articleOfBytes} from '../article/read-bytes.ts';
import {readBytes} from '../article/read-file.ts';
import {UnreadableError} from '../article/unreadable-error.ts';
import {type Summary, summaryOf} from './entry.ts';

export type Added =
  | {
      readonly kind: 'added';
      readonly name: string;
      readonly path: string;
      readonly summary: Summary;
    }
  /** The same text was there before, under a name. */
  | {readonly kind: 'known'; readonly name: string};

export type AddOptions = {
  /** The library's directory; made where it is missing. */
  readonly directory: string;
  /** The names of the texts that are in the library, by id. */
  readonly known: ReadonlyMap<string, string>;
  readonly encoding: string | undefined;
  /** What the reader said before of texts that do not show their encoding. */
  readonly encodings: EncodingMemory;
  readonly notice: (notice: Notice) => void;
  /** The path that it takes below the directory; by default the file's own name, or for stdin its title. */
  readonly as?: string;
};

/**
 * Puts a text into the library: a book as it is, every other text in UTF-8, so that editors and
 * version control can do with it what they do. The file appears whole or not at all, and never in
 * place of another.
 * @param file a path, or `-` for stdin
 * @param name what the reader calls it
 * @throws UnreadableError with one line that says why
 */
export async function addArticle(file: string, name: string, options: AddOptions): Promise<Added> {
  const {directory, known, encoding, encodings, notice} = options;
  const said = file === '-' ? 'stdin' : name;
  const bytes = await readBytes(file, said);
  const summary = summaryOf(
    await articleNamed(said, bytes, {source: name, encoding, encodings, notice}),
  );
  const before = known.get(summary.id);
  if (before !== undefined) return {kind: 'known', name: before};
  const base = options.as ?? (file === '-' ? fileNameFor(summary.title) : path.basename(file));
  const content = await inUtf8(bytes, encoding ?? encodings.recall(bytes) ?? undefined);
  try {
    const added = putInto(directory, base, content);
    return {kind: 'added', name: path.relative(directory, added), path: added, summary};
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new UnreadableError(`cannot add ${said} to ${directory}: ${why}`);
  }
}

async function articleNamed(
  said: string,
  bytes: Uint8Array,
  options: Parameters<typeof articleOfBytes>[1],
) {
  try {
    return await articleOfBytes(bytes, options);
  } catch (error) {
    if (error instanceof UnreadableError) throw new UnreadableError(`${said}: ${error.message}`);
    throw error;
  }
}

async function inUtf8(bytes: Uint8Array, encoding: string | undefined): Promise<Uint8Array> {
  if (isEpub(bytes)) return bytes;
  const {text, encoding: found} = beginsAsHtml(bytes)
    ? await decodeMarkup(bytes, encoding)
    : await decodeBytes(bytes, encoding);
  return found === 'UTF-8' ? bytes : Buffer.from(text);
}

/** So many letters of a title name its file. */
const LONGEST_NAME = 60;

/** A file name for a text that has none: its title, without what file systems or shells take amiss. */
function fileNameFor(title: string): string {
  const words = title
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N} _-]+/gu, ' ')
    .trim()
    .replace(/ +/g, '-');
  return `${words.slice(0, LONGEST_NAME).replace(/-+$/, '') || 'text'}.txt`;
}

/**
 * Writes a file under a name that nothing has yet: `name.txt`, else `name-2.txt`, …
 * @returns its path
 */
function putInto(directory: string, base: string, content: Uint8Array): string {
  const {dir, name, ext} = path.parse(path.join(directory, base));
  mkdirSync(dir, {recursive: true});
  const temporary = path.join(dir, `.${process.pid}.tmp`);
  writeFileSync(temporary, content);
  try {
    for (let number = 1; ; number++) {
      const target = path.join(dir, number === 1 ? name + ext : `${name}-${number}${ext}`);
      if (moveUnlessThere(temporary, target)) return target;
    }
  } finally {
    rmSync(temporary, {force: true});
  }
}

/** Whether it was moved. A link is made only where nothing has the name, even when two copies of the program try at once. */
function moveUnlessThere(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : '';
    if (code === 'EEXIST') return false;
    // File systems without hard links: FAT, some network shares.
    if (statSync(to, {throwIfNoEntry: false})) return false;
    renameSync(from, to);
    return true;
  }
}
