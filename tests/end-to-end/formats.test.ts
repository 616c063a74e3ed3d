import {spawnSync} from 'node:child_process';
import {rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import iconv from 'iconv-lite';
import {afterAll, afterEach, describe, expect, test} from 'vitest';
import {epubFile} from '../article/formats/epub-file.ts';
import {newHome, PROGRAM, PtySession} from './pty-session.ts';

const home = newHome();
let session: PtySession | undefined;
afterEach(() => session?.dispose());
afterAll(() => rmSync(home, {recursive: true, force: true}));

function run(args: readonly string[], input: Uint8Array | string = '') {
  const {status, stdout, stderr} = spawnSync(process.execPath, [PROGRAM, ...args], {
    cwd: home,
    input,
    encoding: 'utf8',
    env: {PATH: process.env.PATH, HOME: home, LANG: 'en_US.UTF-8'},
  });
  return {status, stdout, stderr};
}

const LETTER =
  'عزيزتي هناء،\r\n\r\nوصلتني رسالتك أمس وسررت بها كثيرا، وأود أن أخبرك بأننا سنزور المتحف\r\nالوطني يوم الخميس المقبل مع طلاب الصف السادس.\r\n';
const READ =
  'وصلتني رسالتك أمس وسررت بها كثيرا، وأود أن أخبرك بأننا سنزور المتحف الوطني يوم الخميس المقبل مع طلاب الصف السادس.';
const PAGE =
  '<html dir="rtl"><head><meta charset="windows-1256"><title>خبر</title></head><body><h1>خبر</h1><p>افتتح الوزير المعرض.</p><ul><li>كتب<li>خرائط</ul></body></html>';
const MARKDOWN =
  '---\ntitle: كيف تتعلم\n---\n\n# كيف تتعلم\n\nاقرأ **كل يوم**\nصفحة.\n\n1. اقرأ\n2. اكتب\n';

describe('texts of every kind open without a flag', () => {
  test.each<[name: string, bytes: Uint8Array, lines: string[]]>([
    ['letter.txt', Buffer.from(LETTER), [READ]],
    ['letter-1256.txt', iconv.encode(LETTER, 'windows-1256'), [READ]],
    ['letter-8859.txt', iconv.encode(LETTER, 'iso-8859-6'), [READ]],
    ['letter-utf16.txt', iconv.encode(LETTER, 'utf-16', {addBOM: true}), [READ]],
    ['letter-utf16be.txt', iconv.encode(LETTER, 'utf-16be'), [READ]],
    ['page.html', iconv.encode(PAGE, 'windows-1256'), ['افتتح الوزير المعرض.', '• خرائط']],
    ['post.md', Buffer.from(MARKDOWN), ['اقرأ كل يوم صفحة.', '2. اكتب']],
    [
      'book.epub',
      epubFile({chapters: [{file: 'a.xhtml', body: '<h1>الطريق</h1><p>خرجنا فجرا.</p>'}]}),
      ['الطريق', 'خرجنا فجرا.'],
    ],
    ['forms.txt', Buffer.from('ﻛﺎﻥ ﺍﻟﺒﺤﺮ ﻫﺎﺩﺋﺎ، ﻭﻻ ﺻﻮﺕ.'), ['كان البحر هادئا، ولا صوت.']],
    ['no-ending', Buffer.from(MARKDOWN), ['اقرأ كل يوم صفحة.']],
  ])('%s', (name, bytes, lines) => {
    writeFileSync(path.join(home, name), bytes);
    const {status, stdout, stderr} = run(['print', '--width', '1000', name]);
    expect({status, stderr}).toEqual({status: 0, stderr: ''});
    const printed = stdout.split('\n');
    for (const line of lines) expect(printed).toContain(line);
    expect(run(['print', '--width', '1000', '-'], bytes).stdout).toBe(stdout);
  });
});

test('an encoding that was named is remembered for the file, wherever it lies', () => {
  const bytes = iconv.encode('كان البحر هادئا، ولا صوت فيه.', 'cp864');
  writeFileSync(path.join(home, 'old.txt'), bytes);
  const first = run(['print', '--encoding', 'windows-1252', 'old.txt']);
  const named = run(['print', '--encoding', 'cp864', 'old.txt']);
  expect(named.stderr).toBe('');
  expect(named.stdout).not.toBe(first.stdout);
  writeFileSync(path.join(home, 'renamed.txt'), bytes);
  const again = run(['print', 'renamed.txt']);
  expect(again.stdout).toBe(named.stdout);
  expect(again.stderr).toMatch(
    /^warraq: renamed\.txt: read as cp864, as you said before; --encoding/,
  );
  expect(again.stderr.trim().split('\n')).toHaveLength(1);
});

test('a long page says that it is being opened, and stops at once at ctrl-c', async () => {
  const paragraph = '<p>خرجت القافلة من المدينة فجرا، وسارت نحو الجنوب سبعة أيام.</p>';
  writeFileSync(
    path.join(home, 'long.html'),
    `<html dir="rtl"><body>${paragraph.repeat(60_000)}</body></html>`,
  );
  session = new PtySession(['long.html'], {home});
  await session.shows('opening…');
  session.send('\u0003');
  expect(await session.exit).toBeGreaterThanOrEqual(128);
  expect(session.output).not.toContain('القافلة');
});

describe('what was guessed is said', () => {
  const rare = iconv.encode('ظبي', 'windows-1256');

  test('on stderr, and the text is there', () => {
    writeFileSync(path.join(home, 'rare.txt'), rare);
    expect(run(['print', 'rare.txt'])).toEqual({
      status: 0,
      stdout: 'ظبي\n',
      stderr:
        'warraq: rare.txt: read as windows-1256, which is a guess; --encoding NAME reads it as another\n',
    });
  });

  test('on the status row until the first key', async () => {
    writeFileSync(path.join(home, 'rare.txt'), rare);
    session = new PtySession([path.join(home, 'rare.txt')]);
    await session.shows('Encoding guessed: windows-1256');
    session.send('j');
    await session.until(
      'the status row',
      () => session?.rows().join('\n').includes('guessed') === false,
    );
  });

  test('not where the reader named it', () => {
    writeFileSync(path.join(home, 'rare.txt'), rare);
    expect(run(['--encoding', 'cp1256', 'print', 'rare.txt'])).toEqual({
      status: 0,
      stdout: 'ظبي\n',
      stderr: '',
    });
    const latin = iconv.encode('Où étiez-vous ?', 'latin1');
    expect(run(['print', '-', '--encoding', 'latin1'], latin).stdout).toBe('Où étiez-vous ?\n');
  });
});
