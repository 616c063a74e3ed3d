import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, describe, expect, test} from 'vitest';
import {filesBelow} from '../../source/library/files-below.ts';
import {ownArticle, readLibrary} from '../../source/library/library.ts';
import {shelvedTexts} from '../../source/library/shelf.ts';

let home: string;
let env: Record<string, string>;

beforeEach(() => {
  home = mkdtempSync(path.join(tmpdir(), 'warraq-library-'));
  env = {HOME: home, WARRAQ_DATA_DIR: home, WARRAQ_CACHE_DIR: path.join(home, 'cache')};
});

afterEach(() => rmSync(home, {recursive: true, force: true}));

function put(name: string, text: string): string {
  const file = path.join(home, 'articles', name);
  mkdirSync(path.dirname(file), {recursive: true});
  writeFileSync(file, text);
  return file;
}

const own = async () => (await readLibrary(env)).entries.filter(({isBundled}) => !isBundled);

describe('names', () => {
  test.each<[files: string[], names: string[], why: string]>([
    [['a.txt', 'b.epub'], ['a', 'b'], 'without their endings'],
    [['a.txt', 'a.md', 'b.txt'], ['a.md', 'a.txt', 'b'], 'unless two would be one'],
    [['poems/a.txt', 'a.txt'], ['a', 'poems/a'], 'with the directory'],
    [['.git/a.txt', '.a.txt', 'b.txt'], ['b'], 'nothing hidden'],
    [['v1.2.txt', '...x', 'c'], ['c', 'v1.2'], 'only the last ending'],
  ])('%j → %j: %s', async (files, names) => {
    for (const [n, file] of files.entries()) put(file, `نص رقم ${n}.`);
    const entries = await own();
    expect(entries.map(({name}) => name).sort()).toEqual(names);
    for (const {name, path: file} of entries) expect(ownArticle(name, env)).toBe(file);
  });

  test.each(['nothing', '', '../articles/a', '/etc/passwd'])('no text is called “%s”', name => {
    put('a.txt', 'نص.');
    expect(ownArticle(name, env)).toBeNull();
  });
});

describe('what is told of a text', () => {
  test('title, level, language and words', async () => {
    put('a.txt', '---\ntitle: رحلة\nlevel: B1\n---\n\nخَرَجْنا فجرا إلى الجبل، و3 منا لم يصلوا.');
    expect(await own()).toMatchObject([
      {name: 'a', title: 'رحلة', level: 'B1', language: 'ar', words: 8},
    ]);
  });

  test('all the words of a long text', async () => {
    put('long.txt', 'سار الناس في الطريق الطويل.\n\n'.repeat(20_000));
    expect(await own()).toMatchObject([{name: 'long', words: 100_000}]);
  });

  test('a file that has changed is read again, any other is not', async () => {
    const file = put('a.txt', 'عنوان أول\n\nنص.');
    await readLibrary(env);
    const cached = path.join(home, 'cache', 'library.json');
    writeFileSync(cached, readFileSync(cached, 'utf8').replace('عنوان أول', 'من الذاكرة'));
    expect(await own()).toMatchObject([{title: 'من الذاكرة'}]);
    writeFileSync(file, 'عنوان ثان\n\nنص.');
    utimesSync(file, 1, 1);
    expect(await own()).toMatchObject([{title: 'عنوان ثان'}]);
  });

  test.each([
    ['not JSON'],
    ['{"version":1,"files":{"x":{"id":5}}}'],
    ['{"version":99,"files":{}}'],
    ['[]'],
  ])('a cache that says %s is made anew', async content => {
    put('a.txt', 'عنوان أول\n\nنص.');
    mkdirSync(path.join(home, 'cache'));
    writeFileSync(path.join(home, 'cache', 'library.json'), content);
    expect(await own()).toMatchObject([{title: 'عنوان أول'}]);
  });

  test('a file that is no text is said, and the others are there', async () => {
    put('a.txt', 'نص.');
    put('empty.txt', '');
    const {entries, unreadable} = await readLibrary(env);
    expect(entries.some(({name}) => name === 'a')).toBe(true);
    expect(unreadable).toEqual(['empty.txt: the file is empty']);
  });
});

test('what was read last comes first', async () => {
  for (const name of ['a', 'b', 'c']) put(`${name}.txt`, `النص ${name}.`);
  const library = await readLibrary(env);
  const [a, , c] = library.entries;
  const read = new Map([
    [c?.id, {progress: 0.5, at: 2000}],
    [a?.id, {progress: null, at: 1000}],
  ]);
  const shelved = shelvedTexts(library, ({id}) => read.get(id) ?? null);
  expect(shelved.slice(0, 3)).toMatchObject([
    {name: 'c', progress: 0.5, lastRead: 2000},
    {name: 'a', progress: null, lastRead: 1000},
    {name: 'b', progress: null, lastRead: null},
  ]);
});

test('a directory is gone through by name, links that go round in a circle are not', () => {
  const directory = path.join(home, 'articles');
  const file = put('b/a.txt', 'نص.');
  put('a.txt', 'نص.');
  symlinkSync(directory, path.join(directory, 'b', 'loop'));
  symlinkSync(file, path.join(directory, 'link.txt'));
  symlinkSync(path.join(home, 'gone'), path.join(directory, 'broken.txt'));
  expect(filesBelow(directory)).toEqual(['a.txt', 'b/a.txt', 'link.txt']);
});
