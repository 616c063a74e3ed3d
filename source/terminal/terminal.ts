import {type Answers, BURST} from './answers.ts';
import {KeyboardStream} from './input.ts';
import {Screen} from './screen.ts';
import {BIDI_SWITCH, chooseStrategy, type Strategy} from './strategy.ts';

/** How long the terminal may think about the burst, in milliseconds. */
const ANSWER_MS = 400;

const ENTER = '\u001B[?1049h\u001B[?25l';
const LEAVE = '\u001B[0m\u001B[?25h\u001B[?1049l';

/** Exit codes by signal: 128 + its number, as shells do. */
const FATAL_SIGNALS = {SIGINT: 130, SIGTERM: 143, SIGHUP: 129} as const;

export type Terminal = {
  readonly keyboard: KeyboardStream;
  readonly screen: Screen;
  /** Resolves when the terminal has answered, or when it will not. */
  readonly answered: Promise<void>;
  /** What was chosen for this terminal, and why. */
  strategy(): Strategy;
  /** Takes the screen over: alternate screen, no cursor, the terminal's own bidi off. */
  open(): void;
  /** Gives everything back. Safe to call twice. */
  close(): void;
  /** Gives the terminal back to the shell until the reader returns with `fg`. */
  suspend(): void;
};

type Streams = {
  readonly stdin: NodeJS.ReadStream;
  readonly stdout: NodeJS.WriteStream;
  readonly env: Readonly<Record<string, string | undefined>>;
};

/**
 * Asks the terminal who it is and stands ready to take it over. Whatever is switched on here is
 * switched off on every way out: exit, exception, SIGINT, SIGTERM, SIGHUP, and around ctrl-z.
 * @param onFatal called after the terminal is restored, with the signal's exit code
 */
export function startTerminal(
  {stdin, stdout, env}: Streams,
  onFatal: (exitCode: number) => void,
): Terminal {
  const screen = new Screen(stdout);
  let strategy: Strategy = chooseStrategy(
    {mode8: null, version: null, da2: null, complete: false},
    env,
  );
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
    const sequence = BIDI_SWITCH[strategy.name]?.[to];
    if (sequence) stdout.write(sequence);
  };

  const onAnswers = (answers: Answers) => {
    const chosen = chooseStrategy(answers, env);
    if (chosen.name !== strategy.name && isOpen) {
      switchBidi('on');
      strategy = chosen;
      switchBidi('off');
      screen.repaint();
    }
    strategy = chosen;
    if (answers.complete) endWaiting();
  };

  const keyboard = new KeyboardStream(onAnswers);
  const onData = (chunk: Buffer | string) => keyboard.receive(String(chunk));
  const onResize = () => screen.resized();

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

  return {keyboard, screen, answered, strategy: () => strategy, open, close, suspend};
}
