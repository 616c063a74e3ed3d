import {EventEmitter} from 'node:events';

/** The part of `process.stdout` that the screen needs. */
export type Output = {
  readonly columns?: number | undefined;
  readonly rows?: number | undefined;
  write(text: string): boolean;
  once(event: 'drain', listener: () => void): unknown;
};

/** A row of a frame: its text with SGR, and the columns it takes. */
export type FrameRow = {readonly text: string; readonly width: number};

/** Synchronized output (mode 2026): a terminal that knows it shows the frame at once, others ignore it. */
const BEGIN_FRAME = '\u001B[?2026h';
const END_FRAME = '\u001B[?2026l';

const ERASE_ALL = '\u001B[2J';

const EMPTY: FrameRow = {text: '', width: 0};

/**
 * The glass. It is handed whole frames, and paints only the rows that changed,
 * each at its absolute place, encoded for the terminal. Rows are the unit because a terminal that
 * reorders text reorders it by the row. Where the terminal is slower than the frames, frames between are dropped.
 */
export class Screen extends EventEmitter {
  readonly #output: Output;
  #encodeRow: (row: string, y: number) => string = row => row;
  #shown: readonly FrameRow[] = [];
  #wanted: readonly FrameRow[] = [];
  #blocked = false;
  #visible = false;

  constructor(output: Output) {
    super();
    this.setMaxListeners(0);
    this.#output = output;
  }

  get columns(): number {
    return this.#output.columns || 80;
  }

  get rows(): number {
    return this.#output.rows || 24;
  }

  /** Takes one frame: its rows from top to bottom. */
  present(rows: readonly FrameRow[]): void {
    this.#wanted = rows;
    this.#paint();
  }

  /** Sets how rows are encoded from now on, the top row being 0, and paints again what is shown. */
  setEncoder(encodeRow: (row: string, y: number) => string): void {
    this.#encodeRow = encodeRow;
    this.repaint();
  }

  /** Shows frames from now on: the terminal is ours. */
  show(): void {
    this.#visible = true;
    this.repaint();
  }

  /** Holds frames back: the terminal belongs to somebody else. */
  hide(): void {
    this.#visible = false;
  }

  /** Paints every row: what is on the glass is not known any more. */
  repaint(): void {
    this.#shown = [];
    this.#paint();
  }

  /** The window changed: rows may have moved or be cut, so nothing shown counts. */
  resized(): void {
    this.#shown = [];
    this.emit('resize');
  }

  #paint(): void {
    if (!this.#visible || this.#blocked || this.#wanted.length === 0) return;
    const rows = this.#wanted.slice(0, this.rows);
    // VTE gives a line its bidi mode when the line is new: a mode switched since would not hold for it.
    let out = this.#shown.length === 0 ? ERASE_ALL : '';
    for (let y = 0; y < Math.max(rows.length, this.#shown.length); y++) {
      const {text, width} = rows[y] ?? EMPTY;
      if (text === this.#shown[y]?.text) continue;
      out += `\u001B[${y + 1};1H${this.#encodeRow(text, y)}\u001B[0m`;
      // At the right edge EL would erase the last column: the cursor still stands on it.
      if (width < this.columns) out += '\u001B[K';
    }
    this.#shown = rows;
    if (out === '') return;
    if (!this.#output.write(BEGIN_FRAME + out + END_FRAME)) {
      this.#blocked = true;
      this.#output.once('drain', () => {
        this.#blocked = false;
        this.#paint();
      });
    }
  }
}
