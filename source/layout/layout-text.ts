import {type Direction, resolveLevels} from './bidi.ts';
import {type Align, buildRow, type Line} from './build-row.ts';
import {findClusters} from './clusters.ts';
import {paintClusters} from './paint.ts';
import type {Row, StyleSpan} from './row.ts';
import {wrapClusters} from './wrap.ts';

export type LayoutOptions<S> = {
  /** Columns of every row; less than 1 counts as 1. */
  readonly width: number;
  /** Paragraph direction; 'auto' and 'majority' are found for each line of the text. */
  readonly direction: Direction;
  readonly align?: Align;
  readonly spans?: readonly StyleSpan<S>[];
  /** Joins the styles of overlapping spans, `above` being later in the list; it alone by default. */
  readonly merge?: (below: S, above: S) => S;
};

const LINE_SEPARATOR = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/g;

/** A text whose rows are known but built only when they are asked for. */
export type TextLayout<S> = {
  /** How many rows there are: at least one, also for an empty text. */
  readonly count: number;
  /** The logical text of a row, without building it. */
  range(index: number): RowRange;
  /** Builds a row. */
  row(index: number): Row<S>;
};

/** Where a row stands in the text; see Row. */
export type RowRange = {readonly start: number; readonly end: number};

/**
 * Lays logical text out in visual rows of exactly `width` columns: wrapped by UAX #14, shaped,
 * reordered and mirrored by UAX #9, marks after their base, padded with spaces.
 *
 * - A cell is one grapheme cluster, or a lam-alef ligature with the marks of both letters. It takes
 *   the style of every span that touches any of its characters.
 * - The cells of the rows tile the text, but for white space at breaks, line separators, and lines
 *   that hold nothing visible. Joiners and other format characters take no cell: their offsets
 *   belong to the cell before them (to the first cell at the start of a line) and are not drawn.
 * - Marks without a base stand on U+25CC. U+06DD and U+08E2 (end of ayah) are drawn as U+25C9, the
 *   signs U+0600–0605 and U+0890–0891 as ASCII or Latin-1 signs, controls as U+FFFD, all no-break
 *   and odd spaces as spaces, a wide character in a row of one column as '?'.
 *
 * Linear in the length of the text.
 */
export function layoutText<S>(text: string, options: LayoutOptions<S>): Row<S>[] {
  const {count, row} = prepareLayout(text, options);
  return Array.from({length: count}, (_, index) => row(index));
}

/** The same, with the rows built one by one: a screen needs few of a long text's. */
export function prepareLayout<S>(text: string, options: LayoutOptions<S>): TextLayout<S> {
  const rows: LineRow<S>[] = [];
  let start = 0;
  for (const separator of text.matchAll(LINE_SEPARATOR)) {
    wrapLine(text, start, separator.index, options, rows);
    start = separator.index + separator[0].length;
  }
  wrapLine(text, start, text.length, options, rows);
  const at = (index: number): LineRow<S> => {
    const row = rows[index];
    if (!row) throw new RangeError(`row ${index} of ${rows.length}`);
    return row;
  };
  return {
    count: rows.length,
    range(index) {
      const {line, first, last} = at(index);
      const {starts} = line.clusters;
      const start = starts[first] ?? 0;
      return {start, end: starts[last] ?? start};
    },
    row(index) {
      const {line, first, last, endsLine} = at(index);
      return buildRow(line, {first, last}, endsLine);
    },
  };
}

/** The clusters [first, last) of a line, which stand in one row. */
type LineRow<S> = {
  readonly line: Line<S>;
  readonly first: number;
  readonly last: number;
  readonly endsLine: boolean;
};

function wrapLine<S>(
  text: string,
  from: number,
  to: number,
  {width: asked, direction, align = 'start', spans = [], merge}: LayoutOptions<S>,
  rows: LineRow<S>[],
): void {
  const width = Math.max(1, Math.floor(asked) || 1);
  const clusters = findClusters(text, from, to);
  const line: Line<S> = {
    clusters,
    ...resolveLevels(text.slice(from, to), direction),
    styles: paintClusters(clusters, spans, merge),
    width,
    align,
  };
  const ranges = wrapClusters(clusters, width);
  for (const [index, range] of ranges.entries()) {
    rows.push({line, ...range, endsLine: index === ranges.length - 1});
  }
}
