import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {spawn} from '@lydell/node-pty';

export const HOME = mkdtempSync(path.join(tmpdir(), 'warraq-bench-'));
process.on('exit', () => rmSync(HOME, {recursive: true, force: true}));

/** What a terminal like xterm sends back for the burst of queries. */
const ANSWERS = '\u001B[8;0$y\u001BP>|XTerm(379)\u001B\\\u001B[>41;379;0c\u001B[?64;1;2c';

/** What the shell of whoever measures sets, but for what changes what the program does. */
export function shellEnvironment(): Record<string, string> {
  const changes = /^(?:XDG_|WARRAQ_|LC_|NO_COLOR|CI$|COLORTERM|TERM|TMUX|STY|VTE_|KITTY_|KONSOLE_)/;
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) =>
      value === undefined || changes.test(name) ? [] : [[name, value]],
    ),
  );
}

/** A program in a pseudo-terminal that answers queries, and the moments at which it writes. */
export class TimedProgram {
  readonly #pty;
  readonly started = performance.now();
  readonly exited: Promise<number>;
  output = '';
  #wake: () => void = () => {};

  /** @param surroundings what is in the environment beside what a terminal sets; nothing by default */
  constructor(
    args: readonly string[],
    surroundings: Readonly<Record<string, string>> = {PATH: process.env.PATH ?? ''},
    columns = 120,
    rows = 40,
  ) {
    this.#pty = spawn(process.execPath, [...args], {
      cols: columns,
      rows,
      cwd: HOME,
      env: {...surroundings, HOME, TERM: 'xterm-256color', LANG: 'en_US.UTF-8'},
    });
    this.#pty.onData(data => {
      this.output += data;
      if (data.includes('\u001B[c')) this.#pty.write(ANSWERS);
      this.#wake();
    });
    this.exited = new Promise(resolve => {
      this.#pty.onExit(() => resolve(performance.now() - this.started));
    });
  }

  get pid(): number {
    return this.#pty.pid;
  }

  /** Waits until the output from `from` on holds `text`; resolves to the moment it came. */
  async writes(text: string, from = 0): Promise<number> {
    while (!this.output.includes(text, from)) {
      await new Promise<void>(resolve => {
        this.#wake = resolve;
      });
    }
    return performance.now();
  }

  send(keys: string): void {
    this.#pty.write(keys);
  }

  end(): void {
    this.#pty.kill('SIGKILL');
  }
}
