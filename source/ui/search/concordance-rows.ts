import type {FoundHit} from '../../search/hit.ts';
import {blank, type ScreenRow, textRows} from '../rows.ts';
import type {Theme} from '../theme.ts';

/**
 * A hit in one row with its first match in the middle column, and as much as fits of what stands
 * before and after it. The statement is laid out as a whole, so letters join as they do in the text.
 */
export function concordanceRow(hit: FoundHit, width: number, theme: Theme): ScreenRow {
  const [first] = hit.ranges;
  const {text, start, end} = around(hit.text, first ?? [0, 0], width);
  const [row] = textRows(text, {width: 2 * text.length + 2, direction: 'rtl'});
  if (!row) return blank(width);
  const cells = row.map(cell =>
    cell.start < end && cell.end > start && cell.end > cell.start
      ? {...cell, style: theme.match}
      : cell,
  );
  const lit = cells.flatMap((cell, at) => (cell.style === theme.match ? [at] : []));
  const middle =
    lit.length === 0 ? cells.length : Math.ceil(((lit[0] ?? 0) + (lit.at(-1) ?? 0)) / 2);
  return slice(cells, middle - Math.floor(width / 2), width);
}

/** The part of a text that can be seen beside the match, cut between words. */
function around(
  text: string,
  [start, end]: readonly [number, number],
  width: number,
): {text: string; start: number; end: number} {
  const from = start <= width ? 0 : text.indexOf(' ', start - width) + 1;
  const to = end + width >= text.length ? text.length : text.lastIndexOf(' ', end + width);
  const last = Math.max(end, to);
  return {text: text.slice(from, last), start: start - from, end: end - from};
}

/** So many columns of a row, blank beyond its ends. A cell of two columns that is cut is left out. */
function slice(row: ScreenRow, from: number, width: number): ScreenRow {
  const cut: ScreenRow[number][] = [];
  let column = 0;
  for (let at = from; column < width; at++) {
    const cell = row[at];
    const piece = cell && column + cell.width <= width ? [cell] : blank(1);
    cut.push(...piece);
    column += piece[0]?.width ?? 1;
  }
  return cut;
}
