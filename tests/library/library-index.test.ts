import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, describe, expect, test} from 'vitest';
import {updateLibraryIndex} from '../../source/library/library-index.ts';
import type {SearchIndex} from '../../source/search/index/search-index.ts';
import {Searcher} from '../../source/search/searcher.ts';

let home: string;
let env: Record<string, string>;

beforeEach(() => {
  home = mkdtempSync(path.join(tmpdir(), 'warraq-index-'));
  env = {WARRAQ_DATA_DIR: home, WARRAQ_CACHE_DIR: path.join(home, 'cache'), HOME: home};
  mkdirSync(path.join(home, 'articles'));
});

afterEach(() => rmSync(home, {recursive: true, force: true}));

const put = (name: string, text: string) => writeFileSync(path.join(home, 'articles', name), text);
const indexFile = () => path.join(home, 'cache', 'search.index');

/** What an update reports, and the complete index. */
async function update(): Promise<{index: SearchIndex; reports: boolean[]}> {
  const reports: boolean[] = [];
  const index = await updateLibraryIndex((_, isComplete) => reports.push(isComplete), env);
  return {index, reports};
}

const holds = (index: SearchIndex, query: string) =>
  new Searcher(index).search(query).hits.map(({origin, near}) => (near ? '≈' : '') + origin.name);

describe('the library index', () => {
  test('holds the reader’s own texts and the bundled ones, and knows their files', async () => {
    put('cats.txt', 'نامت القطة تحت الكرسي.');
    const {index, reports} = await update();
    expect(reports).toEqual([true]);
    expect(holds(index, 'القطة الكرسي')).toEqual(['cats']);
    expect(holds(index, 'علييف شروطنا | متلفز')).toContain('karabakh-ceasefire');
    const [hit] = new Searcher(index).search('القطة الكرسي').hits;
    expect(hit?.origin).toEqual({
      name: 'cats',
      path: path.join(home, 'articles', 'cats.txt'),
      isBundled: false,
    });
  });

  test('is kept: what has not changed is not read again', async () => {
    put('cats.txt', 'نامت القطة تحت الكرسي.');
    const first = await update();
    const written = readFileSync(indexFile());
    const second = await update();
    expect(second.reports).toEqual([true]);
    expect(second.index.articles).toEqual(first.index.articles);
    expect(readFileSync(indexFile()).equals(written)).toBe(true);
  });

  test('follows files that change, come and go; what was known is searched meanwhile', async () => {
    put('cats.txt', 'نامت القطة تحت الكرسي.');
    put('dogs.txt', 'نبح الكلب طوال الليل.');
    await update();
    put('cats.txt', 'استيقظت القطة فوق السطح العالي.');
    put('birds.txt', 'غرّد العصفور على الغصن.');
    rmSync(path.join(home, 'articles', 'dogs.txt'));
    const {index, reports} = await update();
    expect(reports).toEqual([false, true]);
    expect(holds(index, 'القطة الكرسي')).toEqual([]);
    expect(holds(index, 'القطة السطح')).toEqual(['cats']);
    expect(holds(index, 'العصفور الغصن')).toEqual(['birds']);
    expect(holds(index, 'نبح الكلب')).toEqual([]);
  });

  test.each<[string, (bytes: Buffer) => Uint8Array]>([
    ['torn', bytes => bytes.subarray(0, bytes.length >> 1)],
    ['damaged', bytes => bytes.fill(7, 200, 260)],
    ['of another version', bytes => bytes.fill(99, 4, 8)],
    ['empty', () => new Uint8Array(0)],
  ])('is made anew where its file is %s', async (_, damage) => {
    put('cats.txt', 'نامت القطة تحت الكرسي.');
    await update();
    writeFileSync(indexFile(), damage(readFileSync(indexFile())));
    const {index, reports} = await update();
    expect(reports).toEqual([true]);
    expect(holds(index, 'القطة الكرسي')).toEqual(['cats']);
    expect((await update()).reports).toEqual([true]);
  });

  test('passes over what is no text, and does without a cache that cannot be written', async () => {
    put('binary.txt', '\u0000\u0001\u0002'.repeat(100));
    put('empty.txt', '');
    put('cats.txt', 'نامت القطة تحت الكرسي.');
    writeFileSync(path.join(home, 'cache'), 'a file where the directory should be');
    const {index} = await update();
    expect(holds(index, 'القطة الكرسي')).toEqual(['cats']);
  });

  test('two copies of the program at once both find everything, and leave a whole file', async () => {
    for (let number = 0; number < 20; number++) put(`${number}.txt`, `نص رقم ${number} عن القطط.`);
    const [one, two] = await Promise.all([update(), update()]);
    expect(holds(one.index, 'القطط')).toHaveLength(20);
    expect(holds(two.index, 'القطط')).toHaveLength(20);
    expect(readdirSync(path.join(home, 'cache'))).toEqual(['search.index']);
    expect((await update()).reports).toEqual([true]);
  });

  test('a big library is searched before it is read to its end', async () => {
    for (let number = 0; number < 6; number++) {
      const sentences = Array.from({length: 900}, (_, at) => `جملة ${at} عن القطط.`);
      put(`${number}.txt`, sentences.join('\n\n'));
    }
    const {reports} = await update();
    expect(reports.at(-1)).toBe(true);
    expect(reports.slice(0, -1)).toContain(false);
  });
});
