import {readFileSync, rmSync} from 'node:fs';
import path from 'node:path';
import {afterEach, describe, expect, test} from 'vitest';
import {newHome, PtySession} from './pty-session.ts';

let session: PtySession;

afterEach(() => session?.dispose());

/** The report that `doctor --json` writes on a terminal. */
async function jsonReport(args: readonly string[], home: string) {
  session = new PtySession([...args, 'doctor', '--json'], {home});
  expect(await session.exit).toBe(0);
  const json = session.output.slice(
    session.output.indexOf('{\r\n'),
    session.output.lastIndexOf('}') + 1,
  );
  return JSON.parse(json);
}

describe('doctor', () => {
  test('keeps the line that reads right by one key, for this terminal, until it is forgotten', async () => {
    const home = newHome();
    session = new PtySession(['doctor'], {home});
    await session.shows('Which line reads right?');
    expect(session.rows().join('\n')).toContain('▸ 7 altcolour');
    session.send('3');
    await session.shows('Kept for');
    expect(session.rows().join('\n')).toContain('▸ 3 phrase');
    session.send('\r');
    expect(await session.exit).toBe(0);
    expect(session.isFullScreen).toBe(false);
    expect(session.output).toContain('rows         phrase');
    session.dispose();

    const settings = JSON.parse(readFileSync(path.join(home, 'config/settings.json'), 'utf8'));
    expect(Object.values(settings.terminals)).toEqual([{terminal: 'phrase'}]);
    expect((await jsonReport([], home)).strategy.name).toBe('phrase');
    expect((await jsonReport(['--terminal', 'plain'], home)).strategy.name).toBe('plain');
    expect((await jsonReport(['--terminal', 'auto'], home)).strategy.name).toBe('altcolour');

    session = new PtySession(['doctor'], {home});
    await session.shows('▸ 3 phrase');
    session.send('٠');
    await session.shows('▸ 7 altcolour');
    session.send('\u0003');
    expect(await session.exit).toBe(130);
    session.dispose();
    expect((await jsonReport([], home)).strategy.why).toContain('DA2');
    session.dispose();
    rmSync(home, {recursive: true, force: true});
  });

  test('marks are chosen by m, and arrows choose nothing', async () => {
    session = new PtySession(['--lang', 'ar', 'doctor'], {});
    await session.shows('أي سطر يُقرأ صحيحًا؟'.normalize('NFKC'));
    session.send('\u001B[A\u001B[1;5C');
    session.send('mm');
    await session.until('marks dropped', () => session.rows().join('\n').includes('drop'));
    session.send('q');
    expect(await session.exit).toBe(0);
  });

  test('a terminal that answers nothing is told so', async () => {
    session = new PtySession(['doctor'], {answers: false});
    await session.shows('the terminal did not answer');
    session.send('\r');
    expect(await session.exit).toBe(0);
    expect(session.output).toContain('without an answer');
  });
});

describe('an override', () => {
  test.each([
    ['on the command line', ['--terminal', 'vt52'], {}, 'altcolour'],
    ['in the environment', [], {WARRAQ_MARKS: 'up'}, 'keep, left, drop'],
  ])('that does not exist, %s: the error lists those that do', async (_, args, env, listed) => {
    session = new PtySession([...args, 'doctor'], {env});
    expect(await session.exit).toBe(2);
    expect(session.output).toContain(listed);
    expect(session.isFullScreen).toBe(false);
  });
});
