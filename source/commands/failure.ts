/** What the user can put right: told in one line on stderr. */
export class Failure extends Error {
  override readonly name = 'Failure';
  readonly exitCode: number;

  constructor(message: string, exitCode: number = EXIT.usage) {
    super(message);
    this.exitCode = exitCode;
  }
}

export const EXIT = {
  done: 0,
  /** Nothing found: no hit, no fact, no question. */
  nothing: 1,
  /** Wrong usage or unreadable input. */
  usage: 2,
  /** By ctrl-c: 128 + SIGINT, as shells do. */
  interrupted: 130,
  /** A fault of the program itself: EX_SOFTWARE of sysexits.h. */
  broken: 70,
} as const;
