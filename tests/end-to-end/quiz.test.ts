import {rmSync} from 'node:fs';
import {afterEach, beforeEach, describe, expect, test} from 'vitest';
import {newHome, PtySession} from './pty-session.ts';

let home: string;
let session: PtySession;

beforeEach(() => {
  home = newHome();
});
afterEach(() => {
  session?.dispose();
  rmSync(home, {recursive: true, force: true});
});

const ESC = '\u001B';
const CTRL_O = '\u000F';
const TAB = '\t';

const open = async () => {
  session = new PtySession([], {home, columns: 90, rows: 40});
  await session.shows('أعلنت وزارة الدفاع الروسية');
};
const screen = () => session.rows().join('\n');
const isJudged = () => /Right|Not this one/.test(screen());

/** The number of the question shown and how many there are. */
const position = () => {
  const [, number, count] = /Question (\d+) of (\d+)/.exec(screen()) ?? [];
  return {number: Number(number), count: Number(count)};
};

/** Which option is marked as the right one, from 1. */
const keyShown = () => /(\d)✓/.exec(screen())?.[1];

async function answer(key: string): Promise<void> {
  session.send(key);
  await session.until('the answer judged', isJudged);
}

async function nextQuestion(number: number): Promise<void> {
  session.send('\r');
  await session.until(
    `question ${number}, or the score`,
    () => !isJudged() && (position().number === number || screen().includes('By section')),
  );
}

describe('learning', () => {
  test('feedback at once, undo, skip, flag, the missed ones until they are right, and a score', async () => {
    await open();
    session.send('q');
    await session.shows('Question 1 of');
    const {count} = position();

    await answer('1');
    expect(screen()).toContain('The text says');
    const key = keyShown();
    expect(key).toMatch(/[1-4]/);
    session.send('u');
    await session.until('no answer', () => !isJudged());
    await answer(key ?? '');
    expect(screen()).toContain('Right');

    session.send('e');
    await session.until('the passage lit', () => session.litText() !== '');
    session.send(CTRL_O);
    await session.until('the quiz again', isJudged);
    await nextQuestion(2);

    session.send('s');
    await session.shows('Question 3 of');
    const flagged = session.rows()[2];
    session.send('x');
    await session.shows('Question 4 of');
    for (let number = 4; number <= count; number++) {
      await answer('1');
      await nextQuestion(number + 1);
    }
    await session.shows('By kind of question');
    expect(screen()).toMatch(new RegExp(`\\d+ of ${count - 1}`));
    expect(screen()).toContain('1 question skipped');

    for (let round = 0; round < 6 && screen().includes('missed again'); round++) {
      session.send('m');
      await session.shows('Question 1 of');
      const missed = position().count;
      for (let number = 1; number <= missed; number++) {
        expect(session.rows()[2]).not.toBe(flagged);
        await answer(String((round % 4) + 1));
        await nextQuestion(number + 1);
      }
    }
    await session.shows('All right');
  }, 120_000);

  test('what was answered shows in the contents and in the statistics', async () => {
    await open();
    session.send('q');
    await session.shows('Question 1 of');
    await answer('1');
    session.send(ESC);
    await session.shows('Contents');
    await session.until('a share known', () => /\b(0|100)%/.test(screen()));
    session.send('Q');
    expect(await session.exit).toBe(0);
    session.dispose();

    session = new PtySession(['stats'], {home});
    await session.until('the totals', () => /quizzes 1 · right [01]\/1/.test(session.output));
    expect(await session.exit).toBe(0);
  }, 60_000);
});

test('an exam tells nothing before its end; then the answers can be gone through', async () => {
  await open();
  session.send('q');
  await session.shows('Question 1 of');
  session.send('o');
  await session.shows('A new quiz');
  session.send('jjj ');
  await session.shows('at the end');
  session.send('\r');
  await session.shows('Question 1 of');
  const {count} = position();
  for (let number = 1; number <= count; number++) {
    await session.until(`question ${number}`, () => position().number === number);
    expect(isJudged()).toBe(false);
    session.send(String((number % 4) + 1));
  }
  await session.shows('By section');
  session.send('r');
  await session.shows('Question 1 of');
  await session.until('the first answer judged', isJudged);
  session.send('\rp');
  await session.until('the first one again', () => position().number === 1 && isJudged());
}, 60_000);

test('a number is written, in whatever digits, and options are a key away', async () => {
  await open();
  session.send('q');
  await session.shows('Question 1 of');
  session.send('ojjjj ');
  await session.shows('writing');
  session.send('kkk');
  await session.until('the kinds', () => /┃.*Questions|Questions.*┃/.test(screen()));
  for (let step = 0; step < 8 && !/Questions\s+numbers/.test(screen()); step++) {
    const before = screen();
    session.send(' ');
    await session.until('another kind', () => screen() !== before);
  }
  session.send('\r');
  await session.shows('Write the answer');
  session.send('٩٩٩٩');
  await session.shows('٩٩٩٩');
  session.send('\r');
  await session.until('the answer judged', isJudged);
  expect(screen()).toContain('The answer');
  session.send('u');
  await session.shows('Write the answer');
  session.send(TAB);
  await session.until('options', () => !screen().includes('Write the answer'));
  await answer('1');
}, 60_000);

test('a quiz goes on where it was after kill -9, and a flagged question never comes back', async () => {
  await open();
  session.send('q');
  await session.shows('Question 1 of');
  const flagged = session.rows()[2];
  session.send('x');
  await session.shows('Question 2 of');
  await answer('2');
  await nextQuestion(3);
  await session.shows('Question 3 of');
  const question = session.rows().slice(0, 8).join('\n');
  process.kill(session.pid, 'SIGKILL');
  await session.exit;
  session.dispose();

  await open();
  session.send('q');
  await session.shows('Question 3 of');
  await session.shows('Resumed');
  expect(session.rows().slice(0, 8).join('\n')).toBe(question);

  session.send('N');
  await session.shows('Question 1 of');
  for (let {number, count} = position(); number <= count; number++) {
    expect(session.rows()[2]).not.toBe(flagged);
    session.send('s');
    const shown = number;
    await session.until('the next', () => position().number !== shown);
  }
}, 60_000);
