import {chmodSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, describe, expect, test, vi} from 'vitest';
import {askTmux} from '../../source/terminal/outside.ts';
import {FakeTerminal} from './fake-terminal.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'warraq-tmux-'));
});

afterEach(() => rmSync(folder, {recursive: true, force: true}));

/** An environment in which `tmux` is a shell script. */
function envWith(script: string) {
  const tmux = path.join(folder, 'tmux');
  writeFileSync(tmux, `#!/bin/sh\n${script}\n`);
  chmodSync(tmux, 0o755);
  return {TMUX: '/run/tmux,1,0', PATH: `${folder}:${process.env.PATH}`};
}

describe('what tmux says of the terminal outside', () => {
  test.each([
    ['a name', `echo "999999999 kitty(0.26.5)"`, {version: 'kitty(0.26.5)', env: null}],
    [
      'a name of two words',
      `echo "999999999 Konsole 22.12.3"`,
      {version: 'Konsole 22.12.3', env: null},
    ],
    ['no name, as of VTE', `echo "999999999 "`, {version: null, env: null}],
    ['nothing', 'true', null],
    ['garbage', 'echo no server running', null],
    ['a failure', 'echo 1 xterm; exit 1', null],
  ])('%s', async (_, script, outside) => {
    expect(await askTmux(envWith(script), 10_000)).toEqual(outside);
  });

  test('nothing, and it is not waited for', async () => {
    expect(await askTmux(envWith('exec sleep 20'))).toBeNull();
  });

  test('there is no tmux', async () => {
    expect(await askTmux({TMUX: 'x', PATH: folder})).toBeNull();
  });

  test.runIf(process.platform === 'linux')('its client’s environment is read', async () => {
    const outside = await askTmux(envWith(`echo "${process.pid} "`), 10_000);
    expect(outside?.env?.PATH).toBe(process.env.PATH);
  });
});

test('the program goes by it, and asks again when the window has changed', async () => {
  const answer = path.join(folder, 'answer');
  writeFileSync(answer, '999999999 XTerm(379)');
  const terminal = new FakeTerminal(envWith(`cat ${answer}`));
  /** Changes the window until tmux was heard: on a busy machine it may be too slow once. */
  const decides = (name: string) =>
    vi.waitFor(() => {
      terminal.stdout.emit('resize');
      expect(terminal.session.decision().terminal).toBe(name);
    }, 10_000);
  await terminal.sends('\u001BP>|tmux 3.3a\u001B\\\u001B[>84;0;0c\u001B[?1;2;4c');
  await decides('tmux in XTerm(379)');
  expect(terminal.session.decision().strategy.name).toBe('plain');
  writeFileSync(answer, '999999999 kitty(0.26.5)');
  await decides('tmux in kitty(0.26.5)');
  expect(terminal.session.decision().strategy.name).toBe('kitty');
  terminal.session.close();
});
