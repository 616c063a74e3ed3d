import {EventEmitter} from 'node:events';
import {type PaintedRow, paintedRow, type ScreenRow} from './rows.ts';

/** Where frames of painted rows go. */
export type RowScreen = EventEmitter & {
  readonly columns: number;
  readonly rows: number;
  present(rows: readonly PaintedRow[]): void;
};

/** More different rows than two windows have; older ones are gone from the screen. */
const KEPT = 4096;

/**
 * Ink takes every row apart into cells and puts it together again, each frame anew; at 120×40 this
 * costs more than all else between a key and its frame. Rows are laid out and painted already, so Ink
 * is given a short handle for each, and the screen the row behind the handle.
 */
export class RowHandles {
  readonly #handles = new Map<string, string>();
  readonly #rows = new Map<string, PaintedRow>();
  #count = 0;

  /** A handle for a row: the same for the same row. ASCII, which Ink measures at once. */
  readonly handleOf = (row: ScreenRow): string => {
    const painted = paintedRow(row);
    const known = this.#handles.get(painted.text);
    if (known !== undefined) return known;
    if (this.#handles.size >= KEPT) {
      this.#handles.clear();
      this.#rows.clear();
    }
    const handle = `#${this.#count++}`;
    this.#handles.set(painted.text, handle);
    this.#rows.set(handle, painted);
    return handle;
  };

  /** The row behind a handle; an empty one for what is no handle. */
  rowOf(handle: string): PaintedRow {
    return this.#rows.get(handle) ?? {text: '', width: 0};
  }
}

/** The stdout that Ink draws handles on. */
export class HandleOutput extends EventEmitter {
  /** Not a TTY to Ink: cursor and modes are the terminal session's business, not Ink's. */
  readonly isTTY = false;
  readonly #screen: RowScreen;
  readonly #handles: RowHandles;

  constructor(screen: RowScreen, handles: RowHandles) {
    super();
    this.#screen = screen;
    this.#handles = handles;
    screen.on('resize', () => this.emit('resize'));
  }

  get columns(): number {
    return this.#screen.columns;
  }

  get rows(): number {
    return this.#screen.rows;
  }

  write(frame: string, done?: () => void): boolean {
    if (frame !== '') {
      this.#screen.present(frame.split('\n').map(handle => this.#handles.rowOf(handle)));
    }
    done?.();
    return true;
  }
}
