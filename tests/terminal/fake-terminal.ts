import {EventEmitter} from 'node:events';
import {PassThrough} from 'node:stream';
import {type Choices, NO_CHOICES} from '../../source/terminal/choice.ts';
import type {Environment} from '../../source/terminal/evidence.ts';
import {startTerminal, type Terminal} from '../../source/terminal/terminal.ts';

/** The keyboard side of a terminal: what is pushed here, the terminal sends. */
class FakeStdin extends PassThrough {
  isRaw = false;

  setRawMode(isRaw: boolean): this {
    this.isRaw = isRaw;
    return this;
  }
}

class FakeStdout extends EventEmitter {
  columns = 20;
  rows = 5;
  written = '';

  write(text: string): boolean {
    this.written += text;
    return true;
  }

  /** What was written since the last call. */
  take(): string {
    const {written} = this;
    this.written = '';
    return written.replaceAll('\u001B', '^').replaceAll('\u0007', '<BEL>');
  }
}

/** A terminal that sends only what a test lets it send. */
export class FakeTerminal {
  readonly stdin = new FakeStdin();
  readonly stdout = new FakeStdout();
  readonly session: Terminal;
  /** The keys that reached the program. */
  keys = '';

  constructor(env: Environment = {}, choices: Partial<Choices> = {}) {
    this.session = startTerminal(
      {
        stdin: this.stdin as unknown as NodeJS.ReadStream,
        stdout: this.stdout as unknown as NodeJS.WriteStream,
        env,
      },
      {...NO_CHOICES, ...choices},
      () => {},
    );
    this.session.keyboard.on('data', chunk => {
      this.keys += String(chunk);
    });
  }

  /** Sends a piece of text to the program, as the terminal would. */
  async sends(text: string): Promise<void> {
    this.stdin.write(text);
    await new Promise(resolve => setImmediate(resolve));
  }
}
