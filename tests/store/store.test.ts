import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, describe, expect, test} from 'vitest';
import {openStore} from '../../source/store/store.ts';

/** The user that owns nothing, whose number is the same everywhere. */
const NOBODY = 65_534;

let directory: string;
let env: Record<string, string>;

beforeEach(() => {
  directory = mkdtempSync(path.join(tmpdir(), 'warraq-store-'));
  env = {
    WARRAQ_CONFIG_DIR: path.join(directory, 'config'),
    WARRAQ_STATE_DIR: path.join(directory, 'state'),
  };
});
afterEach(() => rmSync(directory, {recursive: true, force: true}));

const readingFile = () => path.join(directory, 'state', 'reading.json');
const settingsFile = () => path.join(directory, 'config', 'settings.json');

function write(file: string, text: string): void {
  mkdirSync(path.dirname(file), {recursive: true});
  writeFileSync(file, text);
}

test('what one run keeps, the next one finds', async () => {
  const store = openStore(env);
  store.keepPlace('a1', {statement: 'p3.1', offset: 12, progress: 0.4, at: 1000});
  store.keepLastArticle('/texts/a1.txt');
  store.keepSettings({language: 'ar'});
  await store.flush();

  const next = openStore(env);
  expect(next.placeOf({id: 'a1'})).toEqual({
    statement: 'p3.1',
    offset: 12,
    progress: 0.4,
    at: 1000,
  });
  expect(next.placeOf({id: 'other'})).toBeNull();
  expect(next.lastArticle()).toBe('/texts/a1.txt');
  expect(next.settings).toEqual({language: 'ar'});
  expect(next.warnings).toEqual([]);
});

test('the encoding that a text was said to be in is kept by its bytes, the last one said', async () => {
  const text = Buffer.from([0xc8, 0xed, 0xca]);
  const store = openStore(env);
  expect(store.encodings.recall(text)).toBeNull();
  store.encodings.keep(text, 'iso-8859-6');
  expect(store.encodings.recall(text)).toBe('iso-8859-6');
  await store.flush();

  const next = openStore(env);
  expect(next.encodings.recall(text)).toBe('iso-8859-6');
  expect(next.encodings.recall(Buffer.from([0xc8, 0xed]))).toBeNull();
  next.encodings.keep(text, 'windows-1256');
  next.encodings.keep(Buffer.from('x'), 'utf-16le');
  await next.flush();
  const last = openStore(env);
  expect(last.encodings.recall(text)).toBe('windows-1256');
  expect(last.encodings.recall(Buffer.from('x'))).toBe('utf-16le');
});

test('what is kept is known at once, and nothing is written before the flush', () => {
  const store = openStore(env);
  store.keepPlace('a1', {statement: 'p1.1', offset: 0});
  store.keepLastArticle('karabakh-ceasefire');
  expect(store.placeOf({id: 'a1'})?.statement).toBe('p1.1');
  expect(store.lastArticle()).toBe('karabakh-ceasefire');
  expect(existsSync(path.join(directory, 'state'))).toBe(false);
});

test('only looking creates no files', async () => {
  const store = openStore(env);
  expect(store.settings).toEqual({});
  expect(store.lastArticle()).toBeNull();
  await store.flush();
  expect(readdirSync(directory)).toEqual([]);
});

describe('two copies at once', () => {
  test('each keeps what the other wrote', async () => {
    const [one, two] = [openStore(env), openStore(env)];
    expect([one.lastArticle(), two.lastArticle()]).toEqual([null, null]);
    one.keepPlace('a1', {statement: 'p1.1', offset: 0, at: 1});
    two.keepPlace('a2', {statement: 'p2.1', offset: 0, at: 2});
    two.keepSettings({language: 'en'});
    await Promise.all([one.flush(), two.flush()]);
    one.keepPlace('a3', {statement: 'p3.1', offset: 0, at: 3});
    await one.flush();

    const next = openStore(env);
    expect(['a1', 'a2', 'a3'].map(id => next.placeOf({id})?.statement)).toEqual([
      'p1.1',
      'p2.1',
      'p3.1',
    ]);
    expect(next.settings).toEqual({language: 'en'});
  });

  test('of one article the later place counts, whoever writes last', async () => {
    const [one, two] = [openStore(env), openStore(env)];
    one.keepPlace('a1', {statement: 'early', offset: 0, at: 1});
    two.keepPlace('a1', {statement: 'late', offset: 0, at: 2});
    await two.flush();
    await one.flush();
    expect(openStore(env).placeOf({id: 'a1'})?.statement).toBe('late');
  });

  test('fields of a newer version stay', async () => {
    write(readingFile(), '{"places": {}, "shelves": [1]}');
    write(settingsFile(), '{"language": "en", "theme": "dark"}');
    const store = openStore(env);
    store.keepLastArticle('/a');
    store.keepSettings({language: 'ar'});
    await store.flush();
    expect(JSON.parse(readFileSync(readingFile(), 'utf8'))).toMatchObject({shelves: [1]});
    expect(JSON.parse(readFileSync(settingsFile(), 'utf8'))).toEqual({
      language: 'ar',
      theme: 'dark',
    });
  });
});

describe('a damaged file is set aside, reported, and never overwritten', () => {
  test.each([
    ['torn', '{"places": {"a1": {"statem'],
    ['empty', ''],
    ['not an object', '[1, 2]'],
    ['binary', '\u0000\u0001'],
  ])('%s', async (_, text) => {
    write(readingFile(), text);
    const store = openStore(env);
    expect(store.placeOf({id: 'a1'})).toBeNull();
    expect(store.warnings).toEqual([
      expect.stringMatching(/reading\.json is damaged.*set aside as/),
    ]);

    store.keepPlace('a1', {statement: 'p1.1', offset: 0});
    await store.flush();
    expect(openStore(env).placeOf({id: 'a1'})?.statement).toBe('p1.1');
    const aside = readdirSync(path.join(directory, 'state')).find(name =>
      /^reading\.corrupt-[\dTZ-]+\.json$/.test(name),
    );
    expect(readFileSync(path.join(directory, 'state', aside ?? ''), 'utf8')).toBe(text);
  });

  test('damaged while the program runs', async () => {
    const store = openStore(env);
    store.keepPlace('a1', {statement: 'p1.1', offset: 0});
    await store.flush();
    write(readingFile(), '{"places"');
    store.keepPlace('a2', {statement: 'p2.1', offset: 0});
    await store.flush();
    expect(store.warnings).toHaveLength(1);
    expect(openStore(env).placeOf({id: 'a2'})?.statement).toBe('p2.1');
  });

  test('fields of the wrong form are left out', () => {
    write(
      readingFile(),
      JSON.stringify({
        lastArticle: 7,
        places: {
          good: {statement: 'p1.1', offset: 3, at: 5},
          noOffset: {statement: 'p1.1', at: 5},
          negative: {statement: 'p1.1', offset: -1, at: 5},
          text: 'p1.1',
        },
      }),
    );
    write(settingsFile(), '{"language": "fr"}');
    const store = openStore(env);
    expect(store.lastArticle()).toBeNull();
    expect(store.placeOf({id: 'good'})).toEqual({
      statement: 'p1.1',
      offset: 3,
      progress: null,
      at: 5,
    });
    expect(['noOffset', 'negative', 'text', '__proto__'].map(id => store.placeOf({id}))).toEqual([
      null,
      null,
      null,
      null,
    ]);
    expect(store.settings).toEqual({});
    expect(store.warnings).toEqual([expect.stringContaining('"language" must be one of ar, en')]);
  });
});

describe('directories that cannot be used', () => {
  test('below a regular file: one warning a file, and reading goes on', async () => {
    const file = path.join(directory, 'file');
    writeFileSync(file, 'text');
    const store = openStore({
      WARRAQ_CONFIG_DIR: path.join(file, 'config'),
      WARRAQ_STATE_DIR: path.join(file, 'state'),
    });
    expect(store.settings).toEqual({});
    store.keepPlace('a1', {statement: 'p1.1', offset: 0});
    store.keepSettings({language: 'ar'});
    await store.flush();
    store.keepPlace('a1', {statement: 'p1.2', offset: 0});
    await store.flush();
    expect(store.placeOf({id: 'a1'})?.statement).toBe('p1.2');
    expect(store.settings).toEqual({language: 'ar'});
    expect(store.warnings).toEqual([
      expect.stringMatching(/^cannot read the settings in .*not a directory$/),
      expect.stringMatching(/^cannot read the reading place in .*not a directory$/),
    ]);
    expect(readFileSync(file, 'utf8')).toBe('text');
  });

  test('without permission to write', async () => {
    chmodSync(directory, 0o555);
    const store = openStore(env);
    store.keepLastArticle('/a');
    // Root may write everywhere, the user that owns nothing may not.
    const user = process.geteuid?.();
    if (user === 0) process.seteuid?.(NOBODY);
    await store.flush();
    if (user === 0) process.seteuid?.(user);
    chmodSync(directory, 0o700);
    expect(store.warnings).toEqual([expect.stringMatching(/permission denied$/)]);
  });
});

test('the oldest places make room', async () => {
  const places = Array.from({length: 1000}, (_, at) => [
    `a${at}`,
    {statement: 'p1.1', offset: 0, at},
  ]);
  write(readingFile(), JSON.stringify({places: Object.fromEntries(places)}));
  const store = openStore(env);
  store.keepPlace('new', {statement: 'p1.1', offset: 0});
  await store.flush();
  const next = openStore(env);
  expect(next.placeOf({id: 'a0'})).toBeNull();
  expect(next.placeOf({id: 'a1'})).not.toBeNull();
  expect(next.placeOf({id: 'new'})).not.toBeNull();
});
