import {spawnSync} from 'node:child_process';
import {mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {afterEach, beforeEach, describe, expect, test} from 'vitest';
import {newHome, PROGRAM, PtySession} from './pty-session.ts';

const ARTICLES = path.resolve(import.meta.dirname, '../../articles');
const CTRL_J = '\n';
const CTRL_L = '\u000C';
const CTRL_O = '\u000F';
const CTRL_T = '\u0014';
const CTRL_Y = '\u0019';
const UP = '\u001B[A';
const ESC = '\u001B';

let home: string;
let session: PtySession | undefined;

beforeEach(() => {
  home = newHome();
});

afterEach(() => {
  session?.dispose();
  session = undefined;
  rmSync(home, {recursive: true, force: true});
});

/** Puts texts into the library: sentences of the bundled articles in new combinations. */
function fillLibrary(files: number, statements: number): void {
  const directory = path.join(home, '.local/share/warraq/articles');
  mkdirSync(directory, {recursive: true});
  const sentences = readdirSync(ARTICLES)
    .filter(name => name.endsWith('.txt'))
    .flatMap(name => readFileSync(path.join(ARTICLES, name), 'utf8').match(/[^.\n]{30,}\./g) ?? []);
  let next = 0;
  for (let file = 0; file < files; file++) {
    const paragraphs = Array.from({length: statements}, () => {
      next = (next + 7) % sentences.length;
      return sentences[next]?.trim() ?? '';
    });
    writeFileSync(path.join(directory, `${file}.txt`), paragraphs.join('\n\n'));
  }
}

const open = (options = {}) => new PtySession([], {columns: 100, rows: 32, home, ...options});

/** The query as the search box shows it, read from the right. */
const typed = (text: string) => /│\s*([^│]*?)\s*│/.exec(text.split('\n')[1] ?? '')?.[1] ?? '';

describe('the search screen', () => {
  test('no key is lost at fifteen a second while the library is being read', async () => {
    fillLibrary(30, 120);
    session = open();
    await session.shows('أعلنت وزارة الدفاع');
    session.send(`/${CTRL_L}`);
    await session.shows('library');
    const query = 'وزارة الدفاع الأذرية إيقاف عمليتها في إقليم قره باغ';
    for (const key of query) {
      session.send(key);
      await new Promise(resolve => setTimeout(resolve, 1000 / 15));
    }
    await session.until('the whole query', () => typed(session?.text() ?? '') === query);
    await session.until('its hits', () => /\d+ statements? · [\d.]+ ms ─/.test(joined(session)));
    expect(session.litText()).toContain('باغ');
  }, 60_000);

  test('jumps into another text, goes through the hits, and comes back', async () => {
    session = open();
    await session.shows('أعلنت وزارة الدفاع');
    session.send(`/${CTRL_L}`);
    session.send('لقلق');
    await session.until('hits of the library', () => /· سلمى واللقلق/.test(session?.text() ?? ''));
    session.send('\r');
    await session.shows('Hit 1 of');
    await session.until('lit letters', () => /ل.?ق.?ل.?ق/.test(session?.litText() ?? ''));
    session.send('n');
    await session.shows('Hit 2 of');
    session.send('N');
    await session.shows('Hit 1 of');
    session.send(CTRL_O + CTRL_O + CTRL_O);
    await session.shows('أعلنت وزارة الدفاع');
  }, 30_000);

  test('marked hits are gone through alone', async () => {
    session = open();
    await session.shows('أعلنت وزارة الدفاع');
    session.send('/الوزارة');
    await session.shows('statements');
    session.send(`${CTRL_J}\t\t`);
    await session.shows('2 marked');
    session.send('\r');
    await session.shows('Hit 1 of 2');
  });

  test('the concordance has the word in the middle column', async () => {
    session = open();
    await session.shows('أعلنت وزارة الدفاع');
    session.send(`/${CTRL_T}`);
    session.send('وزارة');
    await session.until('lines', () => /وزار/.test(session?.litText() ?? ''));
    const columns = session
      .text()
      .split('\n')
      .slice(3, 8)
      .filter(line => line.includes('وزارة'))
      .map(line => line.indexOf('وزارة'));
    expect(columns.length).toBeGreaterThan(2);
    expect(Math.max(...columns) - Math.min(...columns)).toBeLessThanOrEqual(1);
  });

  test('what was typed on the wrong layout is offered, and taken with a key', async () => {
    session = open();
    await session.shows('أعلنت وزارة الدفاع');
    session.send('/hg,.hvm');
    await session.shows('Did you mean');
    expect(session.text()).toContain('الوزارة');
    session.send(CTRL_Y);
    await session.until(
      'the word',
      () => typed(session?.text() ?? '') === 'وزارة' || typed(session?.text() ?? '') === 'الوزارة',
    );
  });

  test('a followed query comes back with ↑, in the next run too', async () => {
    session = open();
    await session.shows('أعلنت وزارة الدفاع');
    session.send('/سيادتها');
    await session.shows('statement');
    session.send('\r');
    await session.shows('Hit 1 of');
    session.send('Q');
    await session.exit;
    session.dispose();
    session = open();
    await session.until('the text', () => session?.isFullScreen === true);
    session.send('/');
    await session.shows('Search');
    session.send(UP);
    await session.until('the query', () => typed(session?.text() ?? '') === 'سيادتها');
    session.send(ESC);
  });

  test('a text that has gone since it was indexed is told, and the search stays up', async () => {
    fillLibrary(1, 3);
    const file = path.join(home, '.local/share/warraq/articles/0.txt');
    writeFileSync(file, 'زقزقت العصافير فوق الصنوبر.');
    session = open();
    await session.shows('أعلنت وزارة الدفاع');
    session.send(`/${CTRL_L}`);
    session.send('الصنوبر');
    await session.until('the hit', () => /زقزقت/.test(session?.text() ?? ''));
    rmSync(file);
    session.send('\r');
    await session.shows('no such file');
    expect(typed(session.text())).toBe('الصنوبر');
  });

  test('a broken expression says so and is searched as words', async () => {
    session = open();
    await session.shows('أعلنت وزارة الدفاع');
    session.send('/"قره باغ');
    await session.shows('Not a complete expression');
    await session.shows('statements');
  });
});

function joined(of: PtySession | undefined): string {
  return of?.rows().join('\n') ?? '';
}

describe('warraq search', () => {
  const run = (args: readonly string[], input = '') => {
    const {status, stdout, stderr} = spawnSync(process.execPath, [PROGRAM, 'search', ...args], {
      cwd: home,
      input,
      encoding: 'utf8',
      env: {PATH: process.env.PATH, HOME: home, LANG: 'en_US.UTF-8'},
    });
    return {status, stdout, stderr};
  };

  test('--json has exactly the fields that are promised, with spans in the text', () => {
    const [hit] = JSON.parse(run(['اذربيجانى', '--json', '--limit', '1']).stdout);
    expect(Object.keys(hit)).toEqual(
      expect.arrayContaining(['article', 'statement', 'section', 'text', 'score', 'ranges']),
    );
    expect(hit.ranges.map(([start, end]: [number, number]) => hit.text.slice(start, end))).toEqual([
      'أذربيجاني',
    ]);
  });

  test.each<[string, readonly string[], string, number, RegExp, RegExp, string]>([
    ['from stdin', ['قطه', '-'], 'نامت القطة. صحا الكلب.', 0, /^p1\.1\tنامت القطة\.\n$/, /^$/, ''],
    ['nothing', ['زرافة', '-'], 'نامت القطة.', 1, /^$/, /^$/, 'exit code 1 as grep'],
    ['only marks', ['\u064B\u0651', '-'], 'نامت القطة.', 1, /^$/, /^$/, ''],
    ['an open quote', ['"القطة', '-'], 'نامت القطة.', 0, /القطة/, /no complete expression/, ''],
    ['the wrong layout', ["hgr'm", '-'], 'نامت القطة.', 1, /^$/, /did you mean «القطة»/, ''],
    ['a layout and an error', ['hggm', '-'], 'اللغة جسر.', 1, /^$/, /did you mean «اللغة»/, ''],
    ['--plain', ['قطة', '-', '--plain'], 'نامت القطة.', 0, /^p1\.1\tنامت/, /^$/, ''],
    ['--library with a file', ['قطة', '-', '--library'], '', 2, /^$/, /--library/, ''],
    ['--json with --plain', ['قطة', '-', '--json', '--plain'], '', 2, /^$/, /--plain/, ''],
  ])('%s', (_, args, input, status, stdout, stderr) => {
    const result = run(args, input);
    expect(result.stdout).toMatch(stdout);
    expect(result.stderr).toMatch(stderr);
    expect(result.status).toBe(status);
  });

  test('--library looks in the reader’s own texts too, and names them', () => {
    const directory = path.join(home, '.local/share/warraq/articles');
    mkdirSync(directory, {recursive: true});
    writeFileSync(path.join(directory, 'cats.txt'), 'نامت القطة تحت الكرسي.');
    expect(run(['القطة الكرسي', '--library']).stdout).toBe('cats:p1.1\tنامت القطة تحت الكرسي.\n');
  });
});
