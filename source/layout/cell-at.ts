import type {Row} from './row.ts';

/** Index of the cell that stands for the text at `offset`, or -1 where the row has none for it. */
export function cellAt<S>({cells}: Row<S>, offset: number): number {
  return cells.findIndex(({start, end}) => start <= offset && offset < end);
}

/** The leftmost column of a cell, from 0; the row's width for an index behind the last cell. */
export function columnOf<S>({cells}: Row<S>, index: number): number {
  let column = 0;
  for (let before = 0; before < index; before++) column += cells[before]?.width ?? 0;
  return column;
}

/**
 * The column from 0 on which a block caret for logical `offset` stands: where the next letter typed
 * would appear, beside the letter before the offset. That is its left side if the letter is right to
 * left, else its right side. At the row's start it stands on the first letter, in an empty row on the
 * side at which `direction` begins, and inside a ligature on the ligature. Never outside the row.
 */
export function caretColumn<S>(row: Row<S>, offset: number, direction: 'rtl' | 'ltr'): number {
  const width = columnOf(row, row.cells.length);
  const inRow = Math.min(Math.max(offset, row.start), row.end);
  const before = cellAt(row, inRow - 1);
  const cell = row.cells[before];
  const column = columnOf(row, before);
  let caret: number;
  if (!cell) {
    const first = cellAt(row, inRow);
    caret = first >= 0 ? columnOf(row, first) : direction === 'rtl' ? width - 1 : 0;
  } else if (cell.end > inRow) caret = column;
  else caret = cell.level & 1 ? column - 1 : column + cell.width;
  return Math.min(Math.max(caret, 0), width - 1);
}
