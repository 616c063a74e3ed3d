import {type Fields, isFields} from './json-file.ts';

/** Where one was in an article. */
export type Place = {
  /** The id of the statement at the top of the window. */
  readonly statement: string;
  /** UTF-16 offset in the statement's text. */
  readonly offset: number;
  /** How much of the article stands above the end of the window, from 0 to 1; null where it was not kept. */
  readonly progress: number | null;
  /** When one was there: milliseconds since 1970. */
  readonly at: number;
};

export type ReadingState = {
  /** By article id. */
  readonly places: ReadonlyMap<string, Place>;
  /** The absolute path, or the bundled name, of the article that was opened last. */
  readonly lastArticle: string | null;
  /** The queries that were followed, the newest last, all different. */
  readonly queries: readonly string[];
  /** What the reader said texts are encoded in, by the digest of their bytes, the newest last. */
  readonly encodings: ReadonlyMap<string, string>;
};

/** More places than a reader comes back to: the oldest make room. */
const KEPT_PLACES = 1000;

/** More queries than anybody goes back over. */
const KEPT_QUERIES = 100;

/** More files than anybody has that do not show their encoding. */
const KEPT_ENCODINGS = 1000;

/** The reading state in a file's fields; what has not the form it should have is left out. */
export function parseReadingState({places, lastArticle, queries, encodings}: Fields): ReadingState {
  return {
    places: new Map(
      Object.entries(isFields(places) ? places : {}).flatMap(([article, value]) => {
        const place = parsePlace(value);
        return place ? [[article, place] as const] : [];
      }),
    ),
    lastArticle: typeof lastArticle === 'string' && lastArticle !== '' ? lastArticle : null,
    queries: Array.isArray(queries) ? queries.filter(query => typeof query === 'string') : [],
    encodings: new Map(
      Object.entries(isFields(encodings) ? encodings : {}).flatMap(([digest, encoding]) =>
        typeof encoding === 'string' ? [[digest, encoding] as const] : [],
      ),
    ),
  };
}

/** The fields of a file that hold the newest state with what this copy of the program did since. */
export function mergeReadingState(newest: Fields, done: ReadingState): Fields {
  const places = new Map(parseReadingState(newest).places);
  for (const [article, place] of done.places) {
    const other = places.get(article);
    if (!other || other.at <= place.at) places.set(article, place);
  }
  const kept = [...places].sort(([, a], [, b]) => b.at - a.at).slice(0, KEPT_PLACES);
  return {
    places: Object.fromEntries(kept),
    ...(done.lastArticle === null ? {} : {lastArticle: done.lastArticle}),
    ...(done.queries.length === 0
      ? {}
      : {queries: mergeQueries(parseReadingState(newest).queries, done.queries)}),
    ...(done.encodings.size === 0
      ? {}
      : {encodings: Object.fromEntries(mergeEncodings(newest, done.encodings))}),
  };
}

function mergeEncodings(newest: Fields, done: ReadonlyMap<string, string>): [string, string][] {
  const old = [...parseReadingState(newest).encodings].filter(([digest]) => !done.has(digest));
  return [...old, ...done].slice(-KEPT_ENCODINGS);
}

/** Queries and newer ones, each where it was last made. */
export function mergeQueries(old: readonly string[], done: readonly string[]): string[] {
  return [...new Set([...old, ...done].reverse())].slice(0, KEPT_QUERIES).reverse();
}

function parsePlace(value: unknown): Place | null {
  if (!isFields(value)) return null;
  const {statement, offset, progress, at} = value;
  return typeof statement === 'string' && isCount(offset) && isCount(at)
    ? {statement, offset, progress: isShare(progress) ? progress : null, at}
    : null;
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

function isShare(value: unknown): value is number {
  return typeof value === 'number' && value >= 0 && value <= 1;
}
