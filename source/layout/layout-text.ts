import {type Direction, resolveLevels} from './bidi.ts';
import {type Align, buildRow, type Line} from './build-row.ts';
import {findClusters} from './clusters.ts';
import {paintClusters} from './paint.ts';
import type {Row, StyleSpan} from './row.ts';
import {wrapClusters} from './wrap.ts';

export type LayoutOptions<S> = {
  /** Columns of every row; less than 1 counts as 1. */
  readonly width: number;
  /** Paragraph direction; 'auto' takes that of each line's first strong character, else left to right. */
  readonly direction: Direction;
  readonly align?: Align;
  readonly spans?: readonly StyleSpan<S>[];
  /** Joins the styles of overlapping spans, `above` being later in the list; it alone by default. */
  readonly merge?: (below: S, above: S) => S;
};

const LINE_SEPARATOR = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/g;

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
 * Gives at least one row, also for an empty text. Linear in the length of the text.
 */
export function layoutText<S>(text: string, options: LayoutOptions<S>): Row<S>[] {
  const rows: Row<S>[] = [];
  let start = 0;
  for (const separator of text.matchAll(LINE_SEPARATOR)) {
    layoutLine(text, start, separator.index, options, rows);
    start = separator.index + separator[0].length;
  }
  layoutLine(text, start, text.length, options, rows);
  return rows;
}

function layoutLine<S>(
  text: string,
  from: number,
  to: number,
  {width: asked, direction, align = 'start', spans = [], merge}: LayoutOptions<S>,
  rows: Row<S>[],
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
  for (const range of wrapClusters(clusters, width)) rows.push(buildRow(line, range));
}
