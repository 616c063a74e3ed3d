import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {type IPty, spawn} from '@lydell/node-pty';
import xterm from '@xterm/headless';

export const PROGRAM = path.resolve(import.meta.dirname, '../../dist/cli.js');

type SessionOptions = {
  readonly columns?: number;
  readonly rows?: number;
  readonly env?: Readonly<Record<string, string>>;
  /** What runs in the terminal; by default the built program with `args`. */
  readonly command?: string;
  /** The home directory; a new one, which goes with the session, where none is given. */
  readonly home?: string;
  /** As whom the program runs; by default as whoever runs the tests. */
  readonly user?: {readonly uid?: number; readonly gid?: number};
  /** Whether the terminal answers queries, as all but the simplest do. */
  readonly answers?: boolean;
};

const PATIENCE_MS = 20_000;

/** An empty home directory. */
export function newHome(): string {
  return mkdtempSync(path.join(tmpdir(), 'warraq-test-'));
}

/** The built program in a real pseudo-terminal, and the screen that a terminal makes of its output. */
export class PtySession {
  readonly #pty: IPty;
  readonly #terminal: xterm.Terminal;
  readonly #home: string;
  readonly #ownsHome: boolean;
  /** The exit code, when all that the program wrote is on the screen. */
  readonly exit: Promise<number>;
  /** Everything the program has written. */
  output = '';

  constructor(args: readonly string[], options: SessionOptions = {}) {
    const {
      columns = 100,
      rows = 30,
      env = {},
      command = process.execPath,
      user = {},
      answers = true,
    } = options;
    this.#ownsHome = options.home === undefined;
    this.#home = options.home ?? newHome();
    this.#terminal = new xterm.Terminal({cols: columns, rows, allowProposedApi: true});
    this.#pty = spawn(command, command === process.execPath ? [PROGRAM, ...args] : [...args], {
      ...user,
      name: 'xterm-256color',
      cols: columns,
      rows,
      cwd: this.#home,
      env: {
        PATH: process.env.PATH ?? '',
        HOME: this.#home,
        TERM: 'xterm-256color',
        LANG: 'en_US.UTF-8',
        WARRAQ_CONFIG_DIR: path.join(this.#home, 'config'),
        WARRAQ_STATE_DIR: path.join(this.#home, 'state'),
        ...env,
      },
    });
    this.#pty.onData(data => {
      this.output += data;
      this.#terminal.write(data);
    });
    if (answers) this.#terminal.onData(data => this.#pty.write(data));
    this.exit = new Promise(resolve => {
      this.#pty.onExit(({exitCode, signal}) => {
        // The terminal takes in what is written to it a little later: the empty write is behind all of it.
        this.#terminal.write('', () => resolve(signal ? 128 + signal : exitCode));
      });
    });
  }

  get pid(): number {
    return this.#pty.pid;
  }

  send(keys: string): void {
    this.#pty.write(keys);
  }

  resize(columns: number, rows: number): void {
    this.#terminal.resize(columns, rows);
    this.#pty.resize(columns, rows);
  }

  /** The rows on the glass, from top to bottom, as they stand from left to right. */
  rows(): string[] {
    const {active} = this.#terminal.buffer;
    return Array.from(
      {length: this.#terminal.rows},
      (_, y) => active.getLine(active.viewportY + y)?.translateToString(true) ?? '',
    );
  }

  /** The screen as it is read in Arabic: from right to left, joined forms as letters. */
  text(): string {
    return this.rows().map(readFromRight).join('\n');
  }

  /** The same without the title and the rule below it. */
  body(): string {
    return this.rows().slice(2).map(readFromRight).join('\n');
  }

  /** Whether the alternate screen is up. */
  get isFullScreen(): boolean {
    return this.#terminal.buffer.active.type === 'alternate';
  }

  /** The text of the cells drawn with a background colour, read from right to left. */
  litText(): string {
    const {active} = this.#terminal.buffer;
    let lit = '';
    for (let y = 0; y < this.#terminal.rows; y++) {
      const line = active.getLine(active.viewportY + y);
      for (let x = this.#terminal.cols - 1; x >= 0; x--) {
        const cell = line?.getCell(x);
        if (cell && !cell.isBgDefault()) lit += cell.getChars().normalize('NFKC');
      }
    }
    return lit;
  }

  /** Waits until the screen shows what is looked for. */
  async until(what: string, holds: () => boolean, everyMs = 15): Promise<void> {
    const deadline = Date.now() + PATIENCE_MS;
    while (!holds()) {
      if (Date.now() > deadline) {
        throw new Error(`never came: ${what}\n${this.rows().join('\n')}`);
      }
      await new Promise(resolve => setTimeout(resolve, everyMs));
    }
  }

  /** Waits for words to be read on the screen, Arabic from the right or Latin from the left. */
  async shows(words: string): Promise<void> {
    await this.until(
      words,
      () => this.text().includes(words) || this.rows().join('\n').includes(words),
    );
  }

  /** Waits until nothing more comes: the screen as it stays. */
  async settled(): Promise<string[]> {
    let before = '';
    await this.until(
      'a screen that stays',
      () => {
        const now = `${this.output.length}`;
        const stays = now === before;
        before = now;
        return stays;
      },
      300,
    );
    return this.rows();
  }

  /** Ends the program if it still runs, and takes its home away. */
  dispose(): void {
    try {
      this.#pty.kill('SIGKILL');
    } catch {
      // It has gone by itself.
    }
    this.#terminal.dispose();
    if (this.#ownsHome) rmSync(this.#home, {recursive: true, force: true});
  }
}

const graphemes = new Intl.Segmenter('ar', {granularity: 'grapheme'});

function readFromRight(row: string): string {
  return [...graphemes.segment(row)]
    .reverse()
    .map(({segment}) => segment.normalize('NFKC'))
    .join('');
}
