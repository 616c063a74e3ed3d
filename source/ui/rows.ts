import {layoutText} from '../layout/layout-text.ts';
import type {Cell, Row, StyleSpan} from '../layout/row.ts';
import {mergeStyles, paint, type Style} from './theme.ts';

/** A visual row as the screens draw it: cells from left to right. */
export type ScreenRow = readonly Cell<Style>[];

type TextOptions = {
  readonly width: number;
  readonly direction?: 'rtl' | 'ltr' | 'majority';
  readonly align?: 'start' | 'left' | 'right' | 'center';
  readonly style?: Style;
  readonly spans?: readonly StyleSpan<Style>[];
};

/** Lays text out over as many rows as it needs. */
export function textRows(
  text: string,
  {width, direction = 'majority', align = 'start', style, spans = []}: TextOptions,
): ScreenRow[] {
  return layoutText<Style>(text, {width, direction, align}).map(row => {
    const styled = styleSpans(row, spans);
    return style ? styleAll(styled, style) : styled;
  });
}

/** Lays text out in one row; what does not fit is cut at its logical end, with an ellipsis. */
export function textRow(text: string, options: TextOptions): ScreenRow {
  if (options.width < 1) return [];
  const rows = textRows(text, options);
  const [first] = rows;
  if (first === undefined) return blank(options.width);
  if (rows.length === 1) return first;
  return textRows(`${cutToFit(text, options)}…`, options)[0] ?? first;
}

/** The longest beginning of a text that leaves room for an ellipsis in its row. */
function cutToFit(text: string, {width, direction = 'majority'}: TextOptions): string {
  if (width < 2) return '';
  const [row] = layoutText(text, {width: width - 1, direction});
  return row ? text.slice(row.start, row.end) : '';
}

/** A row of spaces. */
export function blank(width: number, style?: Style): ScreenRow {
  return run(' ', width, style);
}

/** A run of one character that is not text: borders, bars, markers. */
export function run(character: string, length: number, style?: Style): ScreenRow {
  const cell: Cell<Style> = {text: character, width: 1, start: 0, end: 0, level: 0, style};
  return new Array<Cell<Style>>(Math.max(0, length)).fill(cell);
}

/** Draws spans over a laid-out row: each cell whose letters a span touches takes its style. */
export function styleSpans(row: Row<Style>, spans: readonly StyleSpan<Style>[]): ScreenRow {
  const here = spans.filter(span => span.start < row.end && span.end > row.start);
  if (here.length === 0) return row.cells;
  return row.cells.map(cell => {
    let {style} = cell;
    for (const span of here) {
      if (touches(cell, span, row)) style = mergeStyles(style, span.style);
    }
    return style === cell.style ? cell : {...cell, style};
  });
}

/** A stretch between two letters, which stands for no text, is touched with both of them; padding never is. */
function touches({start, end}: Cell<Style>, span: StyleSpan<Style>, row: Row<Style>): boolean {
  if (start < end) return span.start < end && span.end > start;
  const isInside = row.start < start && start < row.end;
  return isInside && span.start < start && span.end > start;
}

/** Draws a whole row in a style, under the styles its cells have. */
export function styleAll(row: ScreenRow, style: Style): ScreenRow {
  return row.map(cell => ({...cell, style: mergeStyles(style, cell.style)}));
}

/** A row with its styles in it, and the columns it takes. */
export type PaintedRow = {readonly text: string; readonly width: number};

/** The row as the screen is handed it. */
export function paintedRow(row: ScreenRow): PaintedRow {
  return {text: rowToString(row), width: row.reduce((sum, cell) => sum + cell.width, 0)};
}

/** The row as text with its styles in it, for one `<Text>`. */
export function rowToString(row: ScreenRow): string {
  let out = '';
  let piece = '';
  let style: Style | undefined;
  for (const cell of row) {
    if (cell.style !== style) {
      out += paint(piece, style);
      piece = '';
      style = cell.style;
    }
    piece += cell.text;
  }
  return out + paint(piece, style);
}
