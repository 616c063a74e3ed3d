import {blank, run, type ScreenRow, textRows} from './rows.ts';
import type {Theme} from './theme.ts';

/** The smallest window that shows anything worth reading. */
export const LEAST_COLUMNS = 24;
export const LEAST_ROWS = 7;

/** The widest column of text that the eye follows from line to line. */
const WIDEST_COLUMN = 72;

/** Where everything stands in a window; all in columns and rows. */
export type Frame = {
  readonly columns: number;
  readonly rows: number;
  /** The text column. */
  readonly text: number;
  /** The contents pane, without its border; 0 where there is none. */
  readonly pane: number;
  /** Where the interface begins: right to left has the pane and the text column at the right. */
  readonly direction: 'rtl' | 'ltr';
  /** Rows between the rule under the title and the status row. */
  readonly body: number;
};

/** Margin, marker column and margin beside the text. */
const MARGINS = 3;
/** The pane's border and the space after it. */
const BORDER = 2;

/**
 * Divides the window.
 * @param hasPane whether the reader wants the contents beside the text, where they fit
 * @param direction that of the interface
 */
export function frameOf(
  columns: number,
  rows: number,
  hasPane: boolean,
  direction: 'rtl' | 'ltr',
): Frame {
  const room = columns - MARGINS;
  const pane = hasPane && columns >= 84 ? Math.min(32, Math.floor(columns * 0.28)) : 0;
  return {
    columns,
    rows,
    text: Math.min(WIDEST_COLUMN, pane ? room - pane - BORDER : room),
    pane,
    direction,
    body: Math.max(1, rows - 3),
  };
}

/**
 * A row of the text column in its place beside the pane, which is not in it.
 * @param marker one cell beside the content
 * @param side where the marker stands: where the content begins, at the right of Arabic; the content
 * stands in the same columns on either side of it
 */
export function inColumn(
  {columns, text, pane, direction}: Frame,
  content: ScreenRow,
  marker: ScreenRow = blank(1),
  side: 'right' | 'left' = 'right',
): ScreenRow {
  const spare = blank(columns - (pane ? pane + BORDER : 0) - text - MARGINS);
  const row =
    side === 'right'
      ? [...blank(1), ...content, ...marker, ...blank(1)]
      : [...marker, ...content, ...blank(2)];
  return direction === 'rtl' ? [...spare, ...row] : [...row, ...spare];
}

/** A row of the text column and the row of the pane beside it, with the border between them. */
export function besidePane(
  {pane, direction}: Frame,
  column: ScreenRow,
  content: ScreenRow,
  theme: Theme,
): ScreenRow {
  if (!pane) return column;
  const border = run('│', 1, theme.border);
  return direction === 'rtl'
    ? [...column, ...border, ...blank(1), ...content]
    : [...content, ...blank(1), ...border, ...column];
}

/** A row over the whole window with its ends at both edges. */
export function spread(columns: number, left: ScreenRow, right: ScreenRow): ScreenRow {
  return [...left, ...blank(columns - left.length - right.length), ...right];
}

/** The rule between the title and the text, meeting the pane's border where there is one. */
export function rule({columns, pane, direction}: Frame, theme: Theme): ScreenRow {
  if (!pane) return run('─', columns, theme.border);
  const overColumn = run('─', columns - pane - BORDER, theme.border);
  const overPane = run('─', pane + 1, theme.border);
  const joint = run('┬', 1, theme.border);
  return direction === 'rtl'
    ? [...overColumn, ...joint, ...overPane]
    : [...overPane, ...joint, ...overColumn];
}

/** What a window shows that is too small for anything else. */
export function tooSmallRows(
  columns: number,
  rows: number,
  message: string,
  direction: 'rtl' | 'ltr',
): ScreenRow[] {
  return textRows(message, {width: columns, direction}).slice(0, rows);
}
