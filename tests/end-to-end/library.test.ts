import {spawnSync} from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import iconv from 'iconv-lite';
import {afterEach, beforeEach, describe, expect, test} from 'vitest';
import {epubFile} from '../article/formats/epub-file.ts';
import {newHome, PROGRAM, PtySession} from './pty-session.ts';
import {unprivileged} from './unprivileged.ts';

const CTRL_N = '\u000E';
const ESC = '\u001B';

/** A text long enough to be scrolled, whose paragraphs can be told apart. */
const VOYAGE = Array.from(
  {length: 40},
  (_, n) => `اليوم ${n + 1}: سارت السفينة نحو الجنوب، وكتب البحار في دفتره ما رآه من الجزر.`,
).join('\n\n');

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

const inHome = (...names: string[]) => path.join(home, ...names);
const articles = () => inHome('.local/share/warraq/articles');
const filesOfLibrary = () => (existsSync(articles()) ? readdirSync(articles()).sort() : []);

function run(
  args: readonly string[],
  input: string | Uint8Array = '',
  user: {uid?: number; gid?: number} = {},
) {
  const {status, stdout, stderr} = spawnSync(process.execPath, [PROGRAM, ...args], {
    ...user,
    cwd: home,
    input,
    encoding: 'utf8',
    env: {
      PATH: process.env.PATH,
      HOME: home,
      LANG: 'en_US.UTF-8',
      WARRAQ_CONFIG_DIR: inHome('config'),
      WARRAQ_STATE_DIR: inHome('state'),
    },
  });
  return {status, stdout, stderr, complaints: stderr.split('\n').filter(Boolean)};
}

describe('the library from the command line', () => {
  test('texts are added, listed and removed, and removing can be undone', () => {
    writeFileSync(inHome('voyage.txt'), VOYAGE);
    expect(run(['add', 'voyage.txt'])).toMatchObject({status: 0, stderr: ''});
    expect(filesOfLibrary()).toEqual(['voyage.txt']);
    expect(run(['list']).stdout).toMatch(/^voyage\t/m);

    const {status, complaints} = run(['remove', 'voyage']);
    expect(status).toBe(0);
    expect(filesOfLibrary()).toEqual([]);
    const [, undo = ''] = /`warraq add (.+)`/.exec(complaints[0] ?? '') ?? [];
    expect(run(['add', undo]).status).toBe(0);
    expect(filesOfLibrary()).toEqual(['voyage.txt']);
    expect(readFileSync(path.join(articles(), 'voyage.txt'), 'utf8')).toBe(VOYAGE);
  });

  test('the same text is not added twice, whatever its file is called or encoded in', () => {
    writeFileSync(inHome('one.txt'), VOYAGE);
    writeFileSync(inHome('two.txt'), iconv.encode(VOYAGE, 'windows-1256'));
    run(['add', 'one.txt']);
    const again = run(['add', 'two.txt']);
    expect(again).toMatchObject({status: 0, stdout: ''});
    expect(again.stderr).toMatch(/two\.txt: the library has this text already, as one/);
    expect(filesOfLibrary()).toEqual(['one.txt']);
  });

  test('another text under the same name takes a number', () => {
    mkdirSync(inHome('other'));
    writeFileSync(inHome('a.txt'), 'نص أول.');
    writeFileSync(inHome('other/a.txt'), 'نص ثان.');
    run(['add', 'a.txt', 'other/a.txt']);
    expect(filesOfLibrary()).toEqual(['a-2.txt', 'a.txt']);
  });

  test('an old encoding becomes UTF-8, a book stays as it is, stdin is called by its title', () => {
    const book = epubFile({
      chapters: [{file: 'a.xhtml', body: '<h1>الطريق</h1><p>خرجنا فجرا.</p>'}],
    });
    writeFileSync(inHome('old.txt'), iconv.encode(VOYAGE, 'windows-1256'));
    writeFileSync(inHome('book.epub'), book);
    run(['add', 'old.txt', 'book.epub']);
    run(['add', '-'], 'عنوان الرسالة\n\nمتن الرسالة هنا، وفيه كلام.\n');
    expect(filesOfLibrary()).toEqual(['book.epub', 'old.txt', 'عنوان-الرسالة.txt']);
    expect(readFileSync(path.join(articles(), 'old.txt'), 'utf8')).toBe(VOYAGE);
    expect(readFileSync(path.join(articles(), 'book.epub'))).toEqual(Buffer.from(book));
    expect(run(['print', 'book']).stdout).toContain('خرجنا فجرا.');
  });

  test('as JSON, with the bundled texts', () => {
    writeFileSync(inHome('voyage.txt'), `---\ntitle: رحلة\nlevel: B1\n---\n\n${VOYAGE}`);
    run(['add', 'voyage.txt']);
    const listed: Record<string, unknown>[] = JSON.parse(run(['list', '--json']).stdout);
    expect(listed[0]).toMatchObject({
      name: 'voyage',
      path: path.join(articles(), 'voyage.txt'),
      isBundled: false,
      title: 'رحلة',
      level: 'B1',
      language: 'ar',
      progress: null,
      lastRead: null,
    });
    expect(listed.filter(({isBundled}) => isBundled).length).toBeGreaterThan(5);
  });

  test('of a directory the good texts are added and the bad ones named', () => {
    mkdirSync(inHome('texts/deep/.git'), {recursive: true});
    for (let n = 1; n <= 30; n++) writeFileSync(inHome(`texts/${n}.txt`), `النص رقم ${n}.`);
    writeFileSync(inHome('texts/deep/a.txt'), 'نص في مجلد داخلي.');
    writeFileSync(inHome('texts/deep/.git/config'), 'hidden');
    writeFileSync(inHome('texts/picture.png'), Buffer.from('\x89PNG\r\n\x1a\n\0\0', 'latin1'));
    writeFileSync(inHome('texts/cut.txt'), Buffer.from('نص مقطوع').subarray(0, -1));
    const {status, stdout, complaints} = run(['add', 'texts']);
    expect(status).toBe(2);
    expect(stdout.trim().split('\n')).toHaveLength(31);
    expect(complaints).toEqual([
      expect.stringMatching(/texts\/cut\.txt: not valid UTF-8/),
      expect.stringMatching(/texts\/picture\.png: looks like a binary file/),
      expect.stringMatching(/31 of 33 added, 2 unreadable/),
    ]);
    expect(existsSync(path.join(articles(), 'deep/a.txt'))).toBe(true);
    expect(filesOfLibrary().filter(file => file.startsWith('.'))).toEqual([]);
    rmSync(inHome('texts/cut.txt'));
    rmSync(inHome('texts/picture.png'));
    expect(run(['add', 'texts'])).toMatchObject({
      status: 0,
      stdout: '',
      stderr: expect.stringMatching(/^.*0 of 31 added, 31 there already, 0 unreadable\n$/),
    });
  });

  test('how far it is, is shown while many are added', async () => {
    mkdirSync(inHome('texts'));
    for (let n = 1; n <= 60; n++) writeFileSync(inHome(`texts/${n}.txt`), `النص رقم ${n}.`);
    const command = `${process.execPath} ${PROGRAM} add texts > /dev/null`;
    session = new PtySession(['-c', command], {home, command: '/bin/bash'});
    expect(await session.exit).toBe(0);
    await session.shows('60 of 60 added');
    expect(session.output).toMatch(/\r\d+ of 60/);
    expect(session.rows().filter(row => row !== '')).toEqual([
      'warraq: 60 of 60 added, 0 unreadable',
    ]);
  });

  describe('what cannot be read is said in one line, and nothing is added', () => {
    const chapters = [{file: 'a.xhtml', body: '<p>نص.</p>'}];
    const cipher = '<encryption><CipherReference URI="OEBPS/a.xhtml"/></encryption>';
    const traversal = [{file: '../../a.xhtml', body: ''}];
    const bomb = Array.from({length: 9}, (_, n) => ({
      file: `${n}.xhtml`,
      body: ' '.repeat(8 * 1024 * 1024),
    }));
    test.each<[name: string, bytes: () => Uint8Array, message: RegExp]>([
      ['cut.txt', () => iconv.encode(VOYAGE, 'utf-16', {addBOM: true}).subarray(0, -1), /is cut/],
      [
        'mixed.txt',
        () => Buffer.concat([Buffer.from(VOYAGE), iconv.encode(VOYAGE, 'windows-1256')]),
        /not valid UTF-8 at byte \d+/,
      ],
      ['nul.txt', () => Buffer.from(`نص\0${VOYAGE}`), /binary file.*byte 4/],
      ['bomb.epub', () => epubFile({chapters: bomb}), /unpacks to more than 64 MiB/],
      ['traversal.epub', () => epubFile({chapters: traversal}), /outside itself/],
      [
        'locked.epub',
        () => epubFile({chapters, files: {'META-INF/encryption.xml': cipher}}),
        /encrypted/,
      ],
      ['nested.html', () => Buffer.from('<div>'.repeat(1_000_000)), /nested/],
      ['paper.pdf', () => Buffer.from('%PDF-1.7 '), /is a PDF/],
    ])('%s', (name, bytes, message) => {
      writeFileSync(inHome(name), bytes());
      for (const command of ['print', 'add']) {
        const {status, stdout, complaints} = run([command, name]);
        expect(complaints).toHaveLength(1);
        expect(complaints[0]).toMatch(message);
        expect(complaints[0]).toContain(`${name}: `);
        expect(stdout).toBe('');
        expect(status).toBe(2);
      }
      expect(filesOfLibrary()).toEqual([]);
    });

    test('a file of 2 GB is not even read', () => {
      writeFileSync(inHome('large.txt'), '');
      truncateSync(inHome('large.txt'), 2 ** 31);
      const start = performance.now();
      const {status, complaints} = run(['add', 'large.txt']);
      expect(performance.now() - start).toBeLessThan(5000);
      expect(complaints).toEqual([expect.stringMatching(/large\.txt: longer than 64 MiB/)]);
      expect(status).toBe(2);
    });

    test('a file without permission to read it', () => {
      writeFileSync(inHome('secret.txt'), 'نص.', {mode: 0});
      const {status, complaints} = run(['add', 'secret.txt'], '', unprivileged(home));
      expect(complaints).toEqual([expect.stringMatching(/secret\.txt: no permission/)]);
      expect(status).toBe(2);
    });
  });

  test.each([
    ['a file that is not there', ['add', 'nowhere.txt'], /nowhere\.txt: no such file/],
    ['an empty directory', ['add', 'empty'], /empty: there are no files in it/],
    ['a name that the library has not', ['remove', 'nowhere'], /no such text; `warraq list`/],
    ['a bundled text', ['remove', 'ibn-battuta'], /comes with the program/],
    ['an encoding that is none', ['add', '--encoding', 'x-9', 'a.txt'], /no encoding is called/],
  ])('%s', (_, args, message) => {
    mkdirSync(inHome('empty'));
    writeFileSync(inHome('a.txt'), 'نص.');
    const {status, stdout, complaints} = run(args);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(complaints[0]).toMatch(message);
    expect(filesOfLibrary()).toEqual([]);
  });

  test('a directory that may not be written to', () => {
    mkdirSync(articles(), {recursive: true});
    chmodSync(articles(), 0o500);
    writeFileSync(inHome('a.txt'), 'نص.');
    const {status, complaints} = run(['add', 'a.txt'], '', unprivileged(home));
    expect(status).toBe(2);
    expect(complaints[0]).toMatch(/cannot add a\.txt/);
    chmodSync(articles(), 0o700);
  });
});

describe('the library on the screen', () => {
  test('opens, narrows down as one types, opens a text, and keeps its place under another name', async () => {
    writeFileSync(inHome('voyage.txt'), `رحلة السفينة\n\n${VOYAGE}`);
    run(['add', 'voyage.txt']);
    session = new PtySession([], {home, columns: 80, rows: 24});
    await session.shows('أعلنت وزارة الدفاع الروسية');

    session.send('o');
    await session.shows('Library');
    await session.shows('10 texts');
    session.send('ابن');
    await session.shows('1 text');
    await session.shows('ابن بطوطة');
    session.send('\u0015');
    await session.shows('10 texts');
    session.send(ESC);
    await session.shows('أعلنت وزارة الدفاع الروسية');

    session.send('L');
    await session.shows('10 texts');
    session.send('سفينه');
    await session.shows('رحلة السفينة');
    session.send('\r');
    await session.shows('اليوم 1:');
    expect(session.isFullScreen).toBe(true);
    session.send('G');
    await session.shows('100%');
    const page = session.rows();
    session.send('o');
    await session.shows('read 20');
    session.send(ESC);
    await session.until('the page again', () => session?.rows().join() === page.join());
    session.send('Q');
    expect(await session.exit).toBe(0);
    session.dispose();

    const [{progress, lastRead}] = JSON.parse(run(['list', '--json']).stdout);
    expect(progress).toBe(1);
    expect(Date.parse(lastRead)).toBeGreaterThan(Date.now() - 60_000);

    renameSync(path.join(articles(), 'voyage.txt'), path.join(articles(), 'sea.txt'));
    session = new PtySession(['sea'], {home, columns: 80, rows: 24});
    await session.until('the page one left', () => session?.rows().join() === page.join());
  }, 30_000);

  test('a text that cannot be opened any more is said, and the one being read stays', async () => {
    writeFileSync(inHome('voyage.txt'), VOYAGE);
    run(['add', 'voyage.txt']);
    session = new PtySession(['ibn-battuta'], {home, columns: 80, rows: 24});
    await session.shows('ابن بطوطة');
    session.send('o');
    await session.shows('10 texts');
    writeFileSync(path.join(articles(), 'voyage.txt'), '');
    session.send(`${CTRL_N}\r`);
    await session.shows('empty');
    session.send(ESC);
    await session.shows('ابن بطوطة');
  }, 30_000);
});

describe('a long text', () => {
  const LARGE = Array.from(
    {length: 6000},
    (_, n) => `قال الراوي في الليلة ${n + 1}: سارت القافلة في الصحراء حتى بلغت الواحة عند المغيب.`,
  ).join('\n\n');

  test('shows its first page, is read on behind it, and opens again where it was left', async () => {
    writeFileSync(inHome('nights.txt'), LARGE);
    session = new PtySession(['nights.txt'], {home, columns: 80, rows: 24});
    await session.shows('قال الراوي في الليلة');
    for (let tries = 0; tries < 40 && !isAt(6000); tries++) {
      session.send('G');
      await new Promise(resolve => setTimeout(resolve, 250));
    }
    await session.shows('100%');
    session.send('b');
    await session.until('the page before', () => !isAt(6000));
    const page = session.rows();
    session.send('Q');
    expect(await session.exit).toBe(0);
    session.dispose();

    session = new PtySession(['nights.txt'], {home, columns: 80, rows: 24});
    await session.shows('قال الراوي في الليلة');
    await session.until('the page one left', () => session?.rows().join() === page.join());
  }, 60_000);

  const isAt = (night: number) => session?.rows().join('\n').includes(String(night)) === true;
});
