import {createHash} from 'node:crypto';
import type {EncodingMemory} from '../article/encoding/encoding-memory.ts';
import type {HistoryEvent} from '../quiz/history.ts';
import {HistoryFile} from './history-file.ts';
import {type Fields, JsonFile} from './json-file.ts';
import {type Environment, paths} from './paths.ts';
import {
  mergeQueries,
  mergeReadingState,
  type Place,
  parseReadingState,
  type ReadingState,
} from './reading-state.ts';
import {parseSettings, type Settings} from './settings.ts';

export type Store = {
  readonly settings: Settings;
  /** Changes settings; the others stay. */
  keepSettings(changes: Settings): void;
  /** Where one was in an article when it was last left, by this copy of the program or another. */
  placeOf(article: {readonly id: string}): Place | null;
  /** Keeps where one is. Nothing is written at once: a key press must not wait for a disk. */
  keepPlace(
    articleId: string,
    place: {statement: string; offset: number; progress?: number | null; at?: number},
  ): void;
  /** The absolute path, or the bundled name, of the article that was opened last. */
  lastArticle(): string | null;
  keepLastArticle(path: string): void;
  /** The queries that were followed, the newest last. */
  queries(): readonly string[];
  keepQuery(query: string): void;
  /** What the reader said of texts that do not show their encoding. */
  readonly encodings: EncodingMemory;
  /** What was done in quizzes, by this copy of the program or another, the oldest first. */
  history(): HistoryEvent[];
  /** Writes what was just done, before it returns: it survives a kill. */
  keepEvent(event: HistoryEvent): void;
  /**
   * Writes what is not yet written. Once conf is loaded (a moment after the first thing was kept)
   * it does so before it returns; the promise is for a program that ends sooner.
   */
  flush(): Promise<void>;
  /** One line each: what could not be read or written. For stderr, when the screen is given back. */
  readonly warnings: readonly string[];
};

type ConfClass = typeof import('conf').default;

/** How long after the first thing kept conf is loaded: the first frame is out by then. */
const LOAD_MS = 250;
/** How long nothing new must have come before it is written. */
const WRITE_MS = 500;

/** Opens settings and reading state. Reads each file when it is first asked for; never throws. */
export function openStore(env: Environment = process.env): Store {
  const warnings: string[] = [];
  const warn = (warning: string) => {
    if (!warnings.includes(warning)) warnings.push(warning);
  };
  const {config, state} = paths(env);
  const settingsFile = new JsonFile(config, 'settings', 'settings', warn);
  const stateFile = new JsonFile(state, 'reading', 'reading place', warn);

  const historyFile = new HistoryFile(state, warn);

  let settings: Settings | undefined;
  let read: ReadingState | undefined;
  let newSettings: Settings = {};
  let newPlaces = new Map<string, Place>();
  let newLastArticle: string | null = null;
  let newQueries: string[] = [];
  let newEncodings = new Map<string, string>();
  let conf: ConfClass | undefined;
  let loadTimer: NodeJS.Timeout | undefined;
  let writeTimer: NodeJS.Timeout | undefined;

  const readSettings = () => {
    settings ??= parseSettings(settingsFile.read(), warn);
    return settings;
  };
  const readState = () => {
    read ??= parseReadingState(stateFile.read());
    return read;
  };

  const write = (loaded: ConfClass) => {
    if (Object.keys(newSettings).length > 0) {
      const changes: Fields = newSettings;
      settingsFile.update(loaded, () => changes);
      settings = {...readSettings(), ...newSettings};
      newSettings = {};
    }
    if (isReadingPending()) {
      const done = {
        places: newPlaces,
        lastArticle: newLastArticle,
        queries: newQueries,
        encodings: newEncodings,
      };
      stateFile.update(loaded, newest => mergeReadingState(newest, done));
      read = {
        places: new Map([...readState().places, ...newPlaces]),
        lastArticle: newLastArticle ?? readState().lastArticle,
        queries: mergeQueries(readState().queries, newQueries),
        encodings: new Map([...readState().encodings, ...newEncodings]),
      };
      newPlaces = new Map();
      newLastArticle = null;
      newQueries = [];
      newEncodings = new Map();
    }
  };
  const isReadingPending = () =>
    newPlaces.size > 0 || newLastArticle !== null || newQueries.length > 0 || newEncodings.size > 0;
  const isPending = () => Object.keys(newSettings).length > 0 || isReadingPending();

  const load = async () => {
    conf ??= (await import('./conf.later.ts')).later.Conf;
    return conf;
  };
  const flush = async () => {
    clearTimeout(loadTimer);
    clearTimeout(writeTimer);
    if (isPending()) write(conf ?? (await load()));
    process.off('exit', onExit);
  };
  const onExit = () => {
    if (conf && isPending()) write(conf);
  };
  const schedule = () => {
    if (!conf && !loadTimer) loadTimer = setTimeout(load, LOAD_MS).unref();
    process.off('exit', onExit);
    process.once('exit', onExit);
    clearTimeout(writeTimer);
    writeTimer = setTimeout(flush, WRITE_MS).unref();
  };

  return {
    warnings,
    flush,
    get settings() {
      return {...readSettings(), ...newSettings};
    },
    keepSettings(changes) {
      newSettings = {...newSettings, ...changes};
      schedule();
    },
    placeOf(article) {
      const {places} = readState();
      // An id is the digest of a text: the first start of all need not wait for one.
      if (newPlaces.size + places.size === 0) return null;
      const {id} = article;
      return newPlaces.get(id) ?? places.get(id) ?? null;
    },
    keepPlace(articleId, {statement, offset, progress = null, at = Date.now()}) {
      newPlaces.set(articleId, {statement, offset, progress, at});
      schedule();
    },
    encodings: {
      recall(bytes) {
        const {encodings} = readState();
        // Most readers never name one: their texts need no digest.
        if (newEncodings.size + encodings.size === 0) return null;
        const digest = digestOf(bytes);
        return newEncodings.get(digest) ?? encodings.get(digest) ?? null;
      },
      keep(bytes, encoding) {
        newEncodings.set(digestOf(bytes), encoding);
        schedule();
      },
    },
    history: () => historyFile.read(),
    keepEvent: event => historyFile.append(event),
    lastArticle: () => newLastArticle ?? readState().lastArticle,
    queries: () => mergeQueries(readState().queries, newQueries),
    keepQuery(query) {
      newQueries = mergeQueries(newQueries, [query]);
      schedule();
    },
    keepLastArticle(path) {
      newLastArticle = path;
      schedule();
    },
  };
}

function digestOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 16);
}
