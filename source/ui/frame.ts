import {blank, run, type ScreenRow, textRow} from './rows.ts';
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
  /** The contents pane on the right, without its border; 0 where there is none. */
  readonly pane: number;
  /** Rows between the rule under the title and the status row. */
  readonly body: number;
};

/** Margin, marker column and margin on the right of the text. */
const MARGINS = 3;
/** The pane's border and the space after it. */
const BORDER = 2;

/**
 * Divides the window.
 * @param hasPane whether the reader wants the contents beside the text, where they fit
 */
export function frameOf(columns: number, rows: number, hasPane: boolean): Frame {
  const room = columns - MARGINS;
  const pane = hasPane && columns >= 84 ? Math.min(32, Math.floor(columns * 0.28)) : 0;
  return {
    columns,
    rows,
    text: Math.min(WIDEST_COLUMN, pane ? room - pane - BORDER : room),
    pane,
    body: Math.max(1, rows - 3),
  };
}

/** A row of the text column in its place: at the right, beside the pane; `marker` stands on its right. */
export function inColumn(
  {columns, text, pane}: Frame,
  content: ScreenRow,
  marker: ScreenRow = blank(1),
): ScreenRow {
  const right = pane ? pane + BORDER : 0;
  const left = columns - right - text - MARGINS;
  return [...blank(left + 1), ...content, ...marker, ...blank(1)];
}

/** A row over the whole window with its ends at both edges. */
export function spread(columns: number, left: ScreenRow, right: ScreenRow): ScreenRow {
  return [...left, ...blank(columns - left.length - right.length), ...right];
}

/** The rule between the title and the text, meeting the pane's border where there is one. */
export function rule({columns, pane}: Frame, theme: Theme): ScreenRow {
  if (!pane) return run('─', columns, theme.border);
  return [
    ...run('─', columns - pane - BORDER, theme.border),
    ...run('┬', 1, theme.border),
    ...run('─', pane + 1, theme.border),
  ];
}

/** What a window shows that is too small for anything else. */
export function tooSmallRows(columns: number, rows: number, message: string): ScreenRow[] {
  const words = message.split(' ');
  return words.map(word => textRow(word, {width: columns, direction: 'ltr'})).slice(0, rows);
}
