import {spawnSync} from 'node:child_process';
import {chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {PROGRAM, PtySession} from './pty-session.ts';
import {unprivileged} from './unprivileged.ts';

let home: string;

beforeAll(() => {
  home = mkdtempSync(path.join(tmpdir(), 'warraq-cli-'));
  writeFileSync(path.join(home, 'empty.txt'), '');
  writeFileSync(path.join(home, 'spaces.txt'), ' \n\t\n');
  writeFileSync(path.join(home, 'binary.txt'), Uint8Array.from([0x7f, 0x45, 0x4c, 0x46, 0, 0, 1]));
  writeFileSync(
    path.join(home, 'broken.txt'),
    Buffer.concat([Buffer.from('قال الرجل كلامًا طويلًا ثم '), Buffer.from([0xff, 0xfe, 0xff])]),
  );
  writeFileSync(path.join(home, 'story.txt'), 'ذهب الولد إلى السوق. اشترى الولد ثلاث تفاحات.\n');
  mkdirSync(path.join(home, 'folder'));
});

afterAll(() => rmSync(home, {recursive: true, force: true}));

/** Runs the built program without a terminal. */
function run(args: readonly string[], {input = '', env = {}}: {input?: string; env?: object} = {}) {
  const {status, stdout, stderr} = spawnSync(process.execPath, [PROGRAM, ...args], {
    cwd: home,
    input,
    encoding: 'utf8',
    env: {PATH: process.env.PATH, HOME: home, LANG: 'en_US.UTF-8', ...env},
  });
  return {status, stdout, stderr};
}

describe('what goes wrong is told in one line on stderr', () => {
  test.each<[string, readonly string[], RegExp]>([
    ['a missing file', ['article', 'nowhere.txt'], /nowhere\.txt/],
    ['a directory', ['article', 'folder'], /folder.*directory/],
    ['an empty file', ['article', 'empty.txt'], /empty\.txt.*empty/],
    ['a file of white space', ['article', 'spaces.txt'], /spaces\.txt.*(empty|no text)/],
    ['a binary file', ['article', 'binary.txt'], /binary\.txt.*binary.*byte 4/],
    ['invalid UTF-8', ['article', 'broken.txt'], /broken\.txt.*byte 49/],
    ['an empty standard input', ['article', '-'], /empty/],
    ['an unknown option', ['--lng', 'ar'], /--lng.*--lang/],
    ['an unknown option of a command', ['quiz', '--sed', '3'], /--sed.*--seed/],
    ['a mistyped command', ['serch', 'قال'], /search/],
    ['a mistyped command without more', ['qiuz'], /qiuz.*quiz/],
    ['a query that is missing', ['search'], /QUERY/],
    ['a count that is no number', ['quiz', '--count', 'ten'], /--count/],
    ['a language that does not exist', ['--lang', 'fr'], /ar, en/],
    ['two orders at once', ['print', '--visual', '--logical'], /--visual.*--logical/],
  ])('%s', (_, args, words) => {
    const {status, stdout, stderr} = run(args);
    expect(stderr).toMatch(words);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
    expect(stdout).toBe('');
    expect(status).toBe(2);
  });

  test('a name that holds escape sequences cannot reach the terminal', () => {
    const {stderr, status} = run(['article', '\u001B]0;title\u0007\u202Ename']);
    expect(status).toBe(2);
    expect(stderr).not.toMatch(/[\u001B\u0007\u202E]/);
  });
});

describe('without a terminal', () => {
  test('warraq FILE puts the text on stdout in its stored order', () => {
    const {status, stdout, stderr} = run(['story.txt']);
    expect(stdout).toContain('ذهب الولد إلى السوق. اشترى الولد ثلاث تفاحات.');
    expect(stderr).toBe('');
    expect(status).toBe(0);
  });

  test('warraq reads standard input', () => {
    expect(run(['print', '-'], {input: 'نص من أنبوب.\n'}).stdout).toBe('نص من أنبوب.\n');
  });

  test('without FILE it is the bundled article', () => {
    expect(run(['print']).stdout).toContain('علييف: استعدنا قره باغ');
  });

  test('--width wraps, and joined again the words are the same', () => {
    const {stdout} = run(['print', '--width', '20', 'story.txt']);
    expect(Math.max(...stdout.split('\n').map(line => line.length))).toBeLessThanOrEqual(20);
    expect(stdout.split(/\s+/).join(' ').trim()).toBe(
      'ذهب الولد إلى السوق. اشترى الولد ثلاث تفاحات.',
    );
  });

  test('no colour in a pipe', () => {
    expect(run(['search', 'الولد', 'story.txt']).stdout).not.toContain('\u001B');
  });

  test('--help begins with examples and names every command', () => {
    const {status, stdout} = run(['--help']);
    expect(stdout).toMatch(/^Examples:/);
    for (const command of ['print', 'article', 'search', 'facts', 'quiz', 'paths']) {
      expect(stdout).toContain(`\n  ${command} `);
    }
    expect(status).toBe(0);
  });

  test('nothing found is exit code 1, with an empty list', () => {
    expect(run(['search', 'زرافة', 'story.txt', '--json'])).toEqual({
      status: 1,
      stdout: '[]\n',
      stderr: '',
    });
  });

  test('an early end of whoever reads is no failure', () => {
    const {stderr} = spawnSync(
      '/bin/sh',
      ['-c', `"${process.execPath}" "${PROGRAM}" article --json | head -c 10`],
      {encoding: 'utf8', cwd: home},
    );
    expect(stderr).toBe('');
  });
});

describe('the data', () => {
  test('article --json: 21 paragraphs, one heading, spans that hold', () => {
    const article = JSON.parse(run(['article', '--json']).stdout);
    const headings = article.sections.map(({heading}: {heading: string | null}) => heading);
    expect(headings).toEqual([null, 'علييف: استعدنا قره باغ']);
    const paragraphs = article.sections.flatMap(
      ({paragraphs}: {paragraphs: unknown[]}) => paragraphs,
    );
    expect(paragraphs).toHaveLength(21);
    for (const {text, statements} of paragraphs) {
      for (const statement of statements) {
        expect(text.slice(statement.start, statement.end)).toBe(statement.text);
      }
    }
  });

  test('search finds through hamza, ya and the article, and lights the right letters', () => {
    const {status, stdout} = run(['search', 'اذربيجانى', '--json']);
    const hits = JSON.parse(stdout);
    const lit = hits.flatMap(({text, ranges}: {text: string; ranges: [number, number][]}) =>
      ranges.map(([start, end]) => text.slice(start, end)),
    );
    expect(lit).toContain('أذربيجاني');
    expect(status).toBe(0);
  });

  test('quiz --json: at least ten questions, one right option, evidence that is in the text', () => {
    const args = ['quiz', '--json', '--seed', '7'];
    const {stdout} = run(args);
    const {questions} = JSON.parse(stdout);
    expect(questions.length).toBeGreaterThanOrEqual(10);
    const article = JSON.parse(run(['article', '--json']).stdout);
    const paragraphs = new Map<string, string>();
    for (const section of article.sections) {
      for (const {id, text} of section.paragraphs) paragraphs.set(id, text);
    }
    for (const {options, answer, evidence} of questions) {
      expect(new Set(options).size).toBe(4);
      expect(options[answer]).toBeDefined();
      const proof = paragraphs.get(evidence.paragraph)?.slice(evidence.start, evidence.end);
      expect(proof).toBeTruthy();
    }
    expect(run(args).stdout).toBe(stdout);
  });
});

describe('a place that cannot be written', () => {
  test('costs a warning, never the reading', async () => {
    const locked = path.join(home, 'locked');
    const own = path.join(home, 'own');
    mkdirSync(locked);
    mkdirSync(own);
    chmodSync(locked, 0o500);
    chmodSync(home, 0o755);
    const session = new PtySession([], {
      home: own,
      user: unprivileged(locked, own),
      env: {WARRAQ_CONFIG_DIR: locked, WARRAQ_STATE_DIR: path.join(locked, 'state')},
    });
    await session.shows('أعلنت وزارة الدفاع الروسية');
    session.send('Q');
    expect(await session.exit).toBe(0);
    session.dispose();
  });

  test('a file where the state directory should be costs one line at the end', async () => {
    const session = new PtySession([], {
      env: {WARRAQ_STATE_DIR: path.join(home, 'story.txt', 'state')},
    });
    await session.shows('أعلنت وزارة الدفاع الروسية');
    session.send(' ');
    session.send('Q');
    expect(await session.exit).toBe(0);
    expect(session.output.split('\u001B[?1049l').at(-1)).toMatch(/warraq: .*reading place/);
    session.dispose();
  });
});
