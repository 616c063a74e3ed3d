import {rmSync} from 'node:fs';
import {afterEach, describe, expect, test} from 'vitest';
import {newHome, PROGRAM, PtySession} from './pty-session.ts';

let session: PtySession;

afterEach(() => session?.dispose());

const CTRL_C = '\u0003';
const CTRL_N = '\u000E';
const CTRL_O = '\u000F';
const ESC = '\u001B';

/** What must be off again when the program has gone. */
function expectRestored(): void {
  expect(session.isFullScreen).toBe(false);
  expect(session.output.lastIndexOf('\u001B[?25h')).toBeGreaterThan(
    session.output.lastIndexOf('\u001B[?25l'),
  );
  expect(session.output.lastIndexOf('\u001B[?1049l')).toBeGreaterThan(
    session.output.lastIndexOf('\u001B[?1049h'),
  );
}

describe('the bundled article in a terminal', () => {
  test('opens, scrolls, resizes, searches, jumps, takes the quiz to its end, and quits', async () => {
    session = new PtySession([]);
    await session.shows('أعلنت وزارة الدفاع الروسية');
    await session.until('the full screen', () => session.isFullScreen);
    await session.shows('علييف: استعدنا قره باغ');

    session.send('G');
    await session.shows('100%');
    await session.shows('تعرضت لهجوم بأسلحة صغيرة');

    session.send('g');
    await session.shows('أعلنت وزارة الدفاع الروسية');
    session.resize(60, 20);
    await session.until(
      'the first row at the new width',
      () => session.rows().length === 20 && session.body().includes('أعلنت وزارة'),
    );

    session.resize(120, 40);
    session.send('/');
    await session.shows('Search');
    session.send('اذربيجان');
    await session.shows('اذربيجان');
    await session.until('lit letters', () => /[أإآا]ذربيجان/.test(session.litText()));
    session.send(CTRL_N);
    session.send('\r');
    await session.until(
      'the text again, lit',
      () => !session.rows().join('\n').includes('╭') && /[أإآا]ذربيجان/.test(session.litText()),
    );

    session.send(CTRL_O);
    await session.until(
      'the beginning, nothing lit',
      () => session.litText() === '' && session.body().includes('أعلنت وزارة الدفاع الروسية'),
    );

    session.send('q');
    await session.shows('Question 1 of');
    const count = Number(/Question 1 of (\d+)/.exec(session.rows().join('\n'))?.[1]);
    expect(count).toBeGreaterThanOrEqual(10);
    for (let number = 1; number <= count; number++) {
      await session.shows(`Question ${number} of ${count}`);
      session.send('1');
      await session.until('the answer judged', () =>
        /Right|Not this one/.test(session.rows().join('\n')),
      );
      if (number === 1) {
        session.send('e');
        await session.until('the passage lit', () => session.litText() !== '');
        session.send(CTRL_O);
        await session.until('the quiz again', () =>
          /Right|Not this one/.test(session.rows().join('\n')),
        );
      }
      session.send('\r');
    }
    await session.shows('Score');
    session.send('m');
    await session.shows('Question 1 of');

    session.send('Q');
    expect(await session.exit).toBe(0);
    expectRestored();
  }, 60_000);

  test('opens again where it was left', async () => {
    const home = newHome();
    session = new PtySession([], {columns: 80, rows: 16, home});
    await session.shows('أعلنت وزارة الدفاع الروسية');
    session.send('    ');
    await session.until(
      'the beginning gone',
      () => !session.body().includes('أعلنت وزارة الدفاع الروسية'),
    );
    const before = await session.settled();
    session.send('Q');
    await session.exit;
    session.dispose();

    session = new PtySession([], {columns: 80, rows: 16, home});
    await session.until('the page one left', () => session.rows().join('\n') === before.join('\n'));
    session.dispose();

    session = new PtySession([], {columns: 50, rows: 20, home});
    const [first] = before.slice(2).map(row => row.trim().split(/\s+/).at(-1) ?? '');
    await session.until('its first word, at another width', () =>
      session
        .rows()
        .slice(2, 4)
        .join(' ')
        .includes(first ?? ' '),
    );
    rmSync(home, {recursive: true, force: true});
  });

  test('Esc leaves the search where one was', async () => {
    session = new PtySession([], {columns: 80, rows: 16});
    await session.shows('أعلنت وزارة الدفاع');
    session.send(' ');
    await session.until(
      'the next page',
      () => !session.body().includes('أعلنت وزارة الدفاع الروسية'),
    );
    const before = await session.settled();
    session.send('/قال');
    await session.shows('Search');
    session.send(ESC);
    await session.until('the same page', () => session.rows().join('\n') === before.join('\n'));
  });

  test('works with an Arabic keyboard, and keys typed before the first frame count', async () => {
    session = new PtySession([], {columns: 80, rows: 16});
    session.send('لأ');
    await session.shows('100%');
    session.send('ظ');
    await session.shows('Search');
  });

  test('a terminal that answers nothing still gets its page', async () => {
    session = new PtySession([], {answers: false});
    await session.shows('أعلنت وزارة الدفاع الروسية');
  });

  test('a window too small says so, and the page is back when it grows', async () => {
    session = new PtySession([], {columns: 20, rows: 5});
    await session.shows('small');
    session.resize(80, 24);
    await session.shows('أعلنت وزارة الدفاع الروسية');
  });
});

describe('the terminal is given back', () => {
  test.each<[string, number, () => void]>([
    ['ctrl-c', 130, () => session.send(CTRL_C)],
    ['SIGINT', 130, () => process.kill(session.pid, 'SIGINT')],
    ['SIGTERM', 143, () => process.kill(session.pid, 'SIGTERM')],
    ['SIGHUP', 129, () => process.kill(session.pid, 'SIGHUP')],
  ])('after %s', async (_, exitCode, end) => {
    session = new PtySession([]);
    await session.shows('أعلنت وزارة الدفاع الروسية');
    end();
    expect(await session.exit).toBe(exitCode);
    expectRestored();
  });

  test('around ctrl-z and fg', async () => {
    session = new PtySession(['--norc', '-i'], {
      command: '/bin/bash',
      env: {PS1: 'shell> '},
    });
    await session.shows('shell>');
    session.send(`${process.execPath} ${PROGRAM}\r`);
    await session.shows('أعلنت وزارة الدفاع الروسية');
    session.send('\u001A');
    await session.until('the shell', () => !session.isFullScreen);
    session.send('fg\r');
    await session.until('the reader', () => session.isFullScreen);
    await session.shows('أعلنت وزارة الدفاع الروسية');
    session.send('Q');
    await session.until('the shell', () => !session.isFullScreen);
    session.send('exit\r');
    await session.exit;
  });
});
