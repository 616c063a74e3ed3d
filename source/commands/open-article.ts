import {existsSync} from 'node:fs';
import path from 'node:path';
import type {Article} from '../article/article.ts';
import {bundledArticle, DEFAULT_ARTICLE} from '../article/bundled.ts';
import type {EncodingMemory} from '../article/encoding/encoding-memory.ts';
import type {LongText} from '../article/long-text.ts';
import type {Notice} from '../article/notice.ts';
import {readArticle} from '../article/read-file.ts';
import type {Entry} from '../library/entry.ts';
import type {Store} from '../store/store.ts';
import {noticeLine} from './notice-line.ts';
import {showOpening} from './opening-line.ts';
import {complain} from './output.ts';

export type Opened = {
  readonly article: Article;
  /** What opens the same article the next time, from anywhere; null for stdin. */
  readonly location: string | null;
  /** What had to be guessed. */
  readonly notices: readonly Notice[];
  /** The rest of a long text, of which the article has the beginning; null where it is whole. */
  readonly rest: LongText | null;
};

export type OpeningOptions = {
  /** The encoding that the user says it is in. */
  readonly encoding?: string | undefined;
  /** What the user said before. */
  readonly encodings?: EncodingMemory;
  /** Whether the beginning of a long text is enough. */
  readonly readsBeginning?: boolean;
  /** Whether the reader has the screen already, where no line of another may appear. */
  readonly isOnScreen?: boolean;
};

/**
 * Reads the article that FILE names: a path, `-` for stdin, or the name of a text in the library, the
 * reader's own before the bundled ones.
 * @throws UnreadableError with one line that says why
 */
export async function openArticle(file: string, options: OpeningOptions = {}): Promise<Opened> {
  if (file === '-') return {...(await readNoting(file, file, options)), location: null};
  if (!existsSync(file)) {
    const own = (await import('../library/library.ts')).ownArticle(file);
    if (own !== null) return {...(await readNoting(own, file, options)), location: own};
    const bundled = bundledArticle(file);
    if (bundled !== null) return {...(await readNoting(bundled, file, options)), location: file};
  }
  return {...(await readNoting(file, file, options)), location: path.resolve(file)};
}

/** Reads a text of the library, of a long one the beginning. */
export async function openEntry(
  {name, path: file, isBundled}: Pick<Entry, 'name' | 'path' | 'isBundled'>,
  encodings: EncodingMemory,
): Promise<Opened> {
  const opened = await readNoting(file, name, {readsBeginning: true, encodings, isOnScreen: true});
  return {...opened, location: isBundled ? name : file};
}

async function readNoting(
  file: string,
  name: string,
  {encoding, encodings, readsBeginning = false, isOnScreen = false}: OpeningOptions,
): Promise<Omit<Opened, 'location'>> {
  const notices: Notice[] = [];
  const notice = (one: Notice) => notices.push(one);
  let rest: LongText | null = null;
  const onLong = (text: LongText) => {
    rest = text;
  };
  let endOpening = () => {};
  const onSlow = () => {
    endOpening = showOpening();
  };
  const options = {
    encoding,
    encodings,
    notice,
    ...(readsBeginning ? {onLong} : {}),
    ...(isOnScreen ? {} : {onSlow}),
  };
  try {
    return {article: await readArticle(file, name, options), notices, rest};
  } finally {
    endOpening();
  }
}

/** Reads the article that was opened last, or the bundled one where there is none or it is gone. */
export async function openLastArticle(store: Store, options: OpeningOptions = {}): Promise<Opened> {
  const last = store.lastArticle();
  if (last !== null) {
    try {
      return await openArticle(last, options);
    } catch (error) {
      complain(`${error instanceof Error ? error.message : last}; opening ${DEFAULT_ARTICLE}`);
    }
  }
  return openArticle(DEFAULT_ARTICLE);
}

/** The article for a command: FILE, or without one what the reader would open. */
export async function articleFor(file: string | undefined, encoding?: string): Promise<Article> {
  const {openStore} = await import('../store/store.ts');
  const store = openStore();
  const options = {encoding, encodings: store.encodings};
  const {article, notices} =
    file === undefined ? await openLastArticle(store, options) : await openArticle(file, options);
  tellNotices(notices, file ?? article.source);
  await store.flush();
  store.warnings.forEach(complain);
  return article;
}

/** Says on stderr what had to be guessed to read a file. */
export function tellNotices(notices: readonly Notice[], file: string): void {
  for (const notice of notices) complain(`${file === '-' ? 'stdin' : file}: ${noticeLine(notice)}`);
}
