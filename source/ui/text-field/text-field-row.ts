import {layoutText} from '../../layout/layout-text.ts';
import {measure} from '../../layout/measure.ts';
import type {Cell} from '../../layout/row.ts';
import {blank, run, type ScreenRow} from '../rows.ts';
import type {Style, Theme} from '../theme.ts';

/** Stands behind the text, so that a caret at its end has a cell: it takes the line's own direction. */
const END_MARK = '\u00A0';

/** How much of the row lies before the caret where the text is longer than the row. */
const BEFORE_CARET = 0.75;

/** What is needed to draw a field; undo is not. */
type Line = {readonly text: string; readonly caret: number};

/** Which edge the field's text starts from: an Arabic query from the right, a Latin one from the left. */
export function fieldDirection(text: string, fallback: 'rtl' | 'ltr'): 'rtl' | 'ltr' {
  const strong = /\p{L}/u.exec(text)?.[0];
  if (strong === undefined) return fallback;
  return /[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(strong) ? 'rtl' : 'ltr';
}

/**
 * The field in one row of `width` columns, joined and in visual order. The caret is an inverted cell
 * on the letter that the next one typed comes before. A text longer than the row shows the part
 * around the caret, with an ellipsis where it goes on.
 */
export function textFieldRow(
  {text, caret}: Line,
  {width, direction, theme}: {width: number; direction: 'rtl' | 'ltr'; theme: Theme},
): ScreenRow {
  const cells = visualLine(text, direction);
  const at = indexOf(cells, caret);
  const shown = cells.map((cell, index) => (index === at ? {...cell, style: theme.caret} : cell));
  const total = columnsOf(shown);
  if (total > width) return windowAround(shown, at, {width, direction, theme});
  const padding = blank(width - total);
  return direction === 'rtl' ? [...padding, ...shown] : [...shown, ...padding];
}

/** Where the caret stands one step to the left or right as the eye sees it, as a logical offset. */
export function caretBeside(
  {text, caret}: Line,
  side: 'left' | 'right',
  direction: 'rtl' | 'ltr',
): number {
  const cells = visualLine(text, direction);
  return cells[indexOf(cells, caret) + (side === 'left' ? -1 : 1)]?.start ?? caret;
}

/** The whole text in one row of cells without padding, the end mark among them. */
function visualLine(text: string, direction: 'rtl' | 'ltr'): readonly Cell<Style>[] {
  const line = text + END_MARK;
  const [row] = layoutText<Style>(line, {width: measure(line), direction});
  return row?.cells ?? [];
}

function indexOf(cells: ScreenRow, caret: number): number {
  return cells.findIndex(({start, end}) => start <= caret && caret < end);
}

function columnsOf(cells: ScreenRow): number {
  return cells.reduce((sum, {width}) => sum + width, 0);
}

/** The cells that fit in `width` columns around the one at `at`, three quarters of them before it as one reads. */
function windowAround(
  cells: ScreenRow,
  at: number,
  {width, direction, theme}: {width: number; direction: 'rtl' | 'ltr'; theme: Theme},
): ScreenRow {
  const total = columnsOf(cells);
  const caretFrom = columnsOf(cells.slice(0, at));
  const before = Math.floor(width * BEFORE_CARET);
  const wanted = direction === 'ltr' ? caretFrom - before : caretFrom - (width - 1 - before);
  const left = Math.max(0, Math.min(wanted, total - width));
  const right = left + width;
  const goesOn = run('…', 1, theme.muted);
  const row: Cell<Style>[] = [];
  let column = 0;
  for (const [index, cell] of cells.entries()) {
    const end = column + cell.width;
    const isCut =
      (left > 0 && column <= left && end > left) ||
      (right < total && column < right && end >= right);
    if (isCut && index !== at) {
      // A wide cell may stand in the window by half.
      const seen = Math.min(end, right) - Math.max(column, left);
      row.push(...goesOn, ...blank(seen - 1));
    } else if (column >= left && end <= right) row.push(cell);
    column = end;
  }
  return row;
}
