import {BURST, NO_ANSWERS} from './answers.ts';
import {type Choices, type Decision, decide} from './choice.ts';
import {copySequence} from './clipboard.ts';
import {detect} from './detect.ts';
import {encoderFor} from './encoders/encoder.ts';
import {type Environment, type Evidence, multiplexerOf} from './evidence.ts';
import {KeyboardStream} from './input.ts';
import {askTmux} from './outside.ts';
import {Screen} from './screen.ts';
import {switchOf} from './strategy.ts';

/** How long the terminal may think about the burst, in milliseconds. */
const ANSWER_MS = 400;

/** Alternate screen, no cursor, and marks around what is pasted (mode 2004). */
const ENTER = '\u001B[?1049h\u001B[?25l\u001B[?2004h';
const LEAVE = '\u001B[0m\u001B[?2004l\u001B[?25h\u001B[?1049l';

/** CPR: where the cursor stands. */
const ASK_COLUMN = '\u001B[6n';

/** Exit codes by signal: 128 + its number, as shells do. */
const FATAL_SIGNALS = {SIGINT: 130, SIGTERM: 143, SIGHUP: 129} as const;

export type Terminal = {
  readonly keyboard: KeyboardStream;
  readonly screen: Screen;
  /** Resolves when the terminal has answered, or when it will not. */
  readonly answered: Promise<void>;
  /** What is known of the terminal by now. */
  evidence(): Evidence;
  /** How rows are shown in this terminal by now, and why. */
  decision(): Decision;
  /** Shows rows by other choices from now on. */
  choose(choices: Choices): void;
  /** Prints each text in the first row, unseen, and asks the terminal how many columns it took. */
  columnsOf(texts: readonly string[]): Promise<(number | null)[]>;
  /** Takes the screen over: alternate screen, no cursor, the terminal's own bidi off. */
  open(): void;
  /** Gives everything back. Safe to call twice. */
  close(): void;
  /** Gives the terminal back to the shell until the reader returns with `fg`. */
  suspend(): void;
  /** Puts a text on the clipboard, if the terminal lets programs do that; false where it is too long. */
  copy(text: string): boolean;
};

type Streams = {
  readonly stdin: NodeJS.ReadStream;
  readonly stdout: NodeJS.WriteStream;
  readonly env: Environment;
};

/**
 * Asks the terminal who it is and stands ready to take it over. Whatever is switched on here is
 * switched off on every way out: exit, exception, SIGINT, SIGTERM, SIGHUP, and around ctrl-z.
 * @param choices what goes before what the terminal answers
 * @param onFatal called after the terminal is restored, with the signal's exit code
 */
export function startTerminal(
  {stdin, stdout, env}: Streams,
  choices: Choices,
  onFatal: (exitCode: number) => void,
): Terminal {
  const screen = new Screen(stdout);
  let evidence: Evidence = {answers: NO_ANSWERS, env, outside: null};
  let wanted = choices;
  let decision = decide(detect(evidence), wanted);
  screen.setEncoder(encoderFor(decision.strategy.name, decision.marks.name));
  let isOpen = false;
  let endWaiting = () => {};
  const answered = new Promise<void>(resolve => {
    const timer = setTimeout(resolve, ANSWER_MS);
    endWaiting = () => {
      clearTimeout(timer);
      resolve();
    };
  });

  const switchBidi = (to: 'on' | 'off') => {
    const sequence = switchOf(decision.strategy.name)?.[to];
    if (sequence) stdout.write(sequence);
  };

  /** Decides anew, and shows rows accordingly. */
  const reconsider = () => {
    const before = decision;
    const after = decide(detect(evidence), wanted);
    const {strategy, marks} = after;
    const isChanged = strategy.name !== before.strategy.name || marks.name !== before.marks.name;
    if (isChanged && isOpen) switchBidi('on');
    decision = after;
    if (!isChanged) return;
    if (isOpen) switchBidi('off');
    screen.setEncoder(encoderFor(strategy.name, marks.name));
  };

  let tmux: 'not asked' | 'asked' | 'answered' = 'not asked';
  let onNews = () => {};
  const learn = (news: Partial<Evidence>) => {
    evidence = {...evidence, ...news};
    reconsider();
    onNews();
    if (tmux === 'not asked' && multiplexerOf(evidence) === 'tmux') askOutside();
    if (evidence.answers.complete && tmux !== 'asked') endWaiting();
  };
  const askOutside = async () => {
    tmux = 'asked';
    const outside = await askTmux(env);
    tmux = 'answered';
    learn({outside});
  };

  const keyboard = new KeyboardStream(answers => learn({answers}));
  const onData = (chunk: Buffer | string) => keyboard.receive(String(chunk));
  const onResize = () => {
    screen.resized();
    // Who attaches from another terminal mostly brings another size with it.
    if (tmux === 'answered') askOutside();
  };

  const enter = () => {
    stdin.setRawMode(true);
    stdout.write(ENTER);
    switchBidi('off');
    screen.show();
  };
  const leave = () => {
    screen.hide();
    switchBidi('on');
    stdout.write(LEAVE);
    stdin.setRawMode(false);
  };

  const open = () => {
    if (isOpen) return;
    isOpen = true;
    enter();
  };
  const close = () => {
    for (const [signal, handler] of handlers) process.off(signal, handler);
    process.off('exit', close);
    stdout.off('resize', onResize);
    stdin.off('data', onData);
    stdin.pause();
    endWaiting();
    if (isOpen) leave();
    else stdin.setRawMode(false);
    isOpen = false;
  };

  const columnsOf = async (texts: readonly string[]) => {
    const before = evidence.answers.columns.length;
    keyboard.expectsReports = true;
    stdout.write(texts.map(text => `\u001B[1;1H\u001B[8m${text}\u001B[0m${ASK_COLUMN}`).join(''));
    await new Promise<void>(resolve => {
      const timer = setTimeout(resolve, ANSWER_MS);
      onNews = () => {
        if (evidence.answers.columns.length < before + texts.length) return;
        clearTimeout(timer);
        resolve();
      };
    });
    onNews = () => {};
    keyboard.expectsReports = false;
    stdout.write('\u001B[1;1H\u001B[2K');
    screen.repaint();
    return texts.map((_, i) => {
      const column = evidence.answers.columns[before + i];
      return column === undefined ? null : column - 1;
    });
  };

  const resume = () => {
    process.on('SIGTSTP', suspend);
    // The mode is cached below Node: only a change is sent to a terminal the shell has reset.
    stdin.setRawMode(false);
    stdin.setRawMode(true);
    stdin.resume();
    if (isOpen) enter();
    screen.resized();
  };
  function suspend(): void {
    if (process.platform === 'win32') return;
    process.off('SIGTSTP', suspend);
    if (isOpen) leave();
    stdin.pause();
    // The whole group stops, so that a shell waiting for `npm start` gets its prompt back too.
    process.kill(0, 'SIGTSTP');
    // This runs on after `fg`; or at once, where nobody could have woken an orphaned group.
    setTimeout(resume, 50);
  }

  const handlers: [NodeJS.Signals, () => void][] = Object.entries(FATAL_SIGNALS).map(
    ([signal, exitCode]) => [
      signal as NodeJS.Signals,
      () => {
        close();
        onFatal(exitCode);
      },
    ],
  );
  handlers.push(['SIGTSTP', suspend]);
  for (const [signal, handler] of handlers) process.on(signal, handler);
  process.on('exit', close);
  stdout.on('resize', onResize);
  stdin.setEncoding('utf8');
  stdin.setRawMode(true);
  stdin.on('data', onData);
  stdout.write(BURST);
  // A program started inside tmux may ask it while the terminal thinks.
  learn({});

  return {
    keyboard,
    screen,
    answered,
    evidence: () => evidence,
    decision: () => decision,
    choose(choices) {
      wanted = choices;
      reconsider();
    },
    columnsOf,
    open,
    close,
    suspend,
    copy(text) {
      const sequence = copySequence(text, env);
      if (sequence !== null) stdout.write(sequence);
      return sequence !== null;
    },
  };
}
