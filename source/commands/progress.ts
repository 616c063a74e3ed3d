/** How often a line of progress changes, in milliseconds. */
const EVERY_MS = 100;

/** One line on stderr that says how far a long task is; nothing where stderr is no terminal. */
export class Progress {
  readonly #total: number;
  // The first is shown at once, however short the program has run.
  #shownAt = Number.NEGATIVE_INFINITY;
  #length = 0;

  constructor(total: number) {
    this.#total = total;
  }

  at(count: number): void {
    const now = performance.now();
    if (process.stderr.isTTY !== true || now - this.#shownAt < EVERY_MS) return;
    this.#shownAt = now;
    const line = `${count} of ${this.#total}`;
    process.stderr.write(`\r${line.padEnd(this.#length)}`);
    this.#length = line.length;
  }

  /** Takes the line away, so that another can be written there. */
  clear(): void {
    if (this.#length > 0) process.stderr.write(`\r${' '.repeat(this.#length)}\r`);
    this.#length = 0;
  }
}
