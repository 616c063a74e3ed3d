import type {Entry, ZipFile} from 'yauzl';
import {UnreadableError} from '../unreadable-error.ts';

/** More files than any book has. */
const MOST_ENTRIES = 20_000;

/** All that is unpacked of one book, in bytes. */
export const MOST_UNPACKED = 64 * 1024 * 1024;

/**
 * The files of a ZIP archive, unpacked when they are asked for and never to disk.
 * All methods throw UnreadableError for an archive that is damaged or made to do harm.
 */
export class Zip {
  readonly #zip: ZipFile;
  readonly #entries: ReadonlyMap<string, Entry>;
  #unpacked = 0;

  private constructor(zip: ZipFile, entries: ReadonlyMap<string, Entry>) {
    this.#zip = zip;
    this.#entries = entries;
  }

  static async open(bytes: Uint8Array): Promise<Zip> {
    const {fromBuffer} = (await import('./formats.later.ts')).libraries;
    const entries = new Map<string, Entry>();
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const zip = await new Promise<ZipFile>((resolve, reject) => {
      const fail = (error: unknown) => reject(asUnreadable(error));
      try {
        fromBuffer(buffer, {lazyEntries: true, autoClose: false}, (error, file) => {
          if (error || !file) return fail(error);
          if (file.entryCount > MOST_ENTRIES) {
            return fail(new UnreadableError(`it packs more than ${MOST_ENTRIES} files`));
          }
          file.on('error', fail);
          file.on('end', () => resolve(file));
          file.on('entry', (entry: Entry) => {
            entries.set(entry.fileName, entry);
            file.readEntry();
          });
          file.readEntry();
        });
      } catch (error) {
        fail(error);
      }
    });
    return new Zip(zip, entries);
  }

  has(name: string): boolean {
    return this.#entries.has(name);
  }

  /** The bytes of a file, or null where there is no such file. */
  async read(name: string): Promise<Uint8Array | null> {
    const entry = this.#entries.get(name);
    if (!entry) return null;
    if (entry.isEncrypted()) throw new UnreadableError('it is encrypted');
    this.#unpacked += entry.uncompressedSize;
    if (this.#unpacked > MOST_UNPACKED) {
      const limit = MOST_UNPACKED / 1024 / 1024;
      throw new UnreadableError(`it unpacks to more than ${limit} MiB, the limit for one text`);
    }
    return new Promise((resolve, reject) => {
      const fail = (error: unknown) => reject(asUnreadable(error));
      // yauzl stops where a file unpacks to more than it says.
      this.#zip.openReadStream(entry, (error, stream) => {
        if (error || !stream) return fail(error);
        const chunks: Buffer[] = [];
        stream.on('data', (chunk: Buffer) => chunks.push(chunk));
        stream.on('error', fail);
        stream.on('end', () => resolve(Buffer.concat(chunks)));
      });
    });
  }
}

function asUnreadable(error: unknown): UnreadableError {
  if (error instanceof UnreadableError) return error;
  const why = error instanceof Error ? error.message : String(error);
  return new UnreadableError(
    /^(?:invalid relative path|absolute path)/.test(why)
      ? `it packs a file outside itself (${why})`
      : `its ZIP archive is damaged (${why})`,
  );
}
