import {isDirectionControl, type ResolvedLevels, visualOrder} from './bidi.ts';
import {BIDI, bidiClassAt} from './bidi-class.ts';
import type {Clusters} from './clusters.ts';
import {glyphOf} from './glyph.ts';
import type {StyleRange} from './paint.ts';
import type {Cell, Row} from './row.ts';
import {type ClusterRow, columnsOf} from './wrap.ts';

/** Where the text of a row stands; 'start' is the side at which its direction begins. */
export type Align = 'start' | 'left' | 'right' | 'center';

/** A line of the text, all of it known but its rows. */
export type Line<S> = ResolvedLevels & {
  readonly clusters: Clusters;
  readonly styles: readonly StyleRange<S>[];
  readonly width: number;
  readonly align: Align;
};

/** Makes the visual row of the clusters [first, last): UAX #9 L1 to L4, then the padding. */
export function buildRow<S>(line: Line<S>, {first, last}: ClusterRow, endsLine: boolean): Row<S> {
  const {clusters, width} = line;
  const {starts, flags} = clusters;
  const start = starts[first] ?? 0;
  const end = starts[last] ?? start;
  const levels = rowLevels(line, first, last);
  const styleAt = styleFinder(line.styles, first);
  const logical: Cell<S>[] = [];
  let columns = 0;
  for (let cluster = first; cluster < last; cluster++) {
    const level = levels[cluster - first] ?? 0;
    const cellWidth = columnsOf(flags[cluster] ?? 0, width);
    columns += cellWidth;
    logical.push({
      text: glyphOf(clusters, cluster, level, width),
      width: cellWidth,
      start: starts[cluster] ?? 0,
      end: starts[cluster + 1] ?? 0,
      level,
      style: styleAt(cluster),
    });
  }
  const cells = inVisualOrder(logical, levels, line, first);
  pad(cells, width - columns, {start, end}, line);
  return {cells, start, end, endsLine};
}

/** The level of each cluster; white space at the row's end has that of the paragraph (L1). */
function rowLevels<S>(line: Line<S>, first: number, last: number): Uint8Array {
  const {starts, text, firstBase} = line.clusters;
  const from = starts[0] ?? 0;
  const rowLevel = new Uint8Array(last - first);
  let trailing = true;
  for (let cluster = last - 1; cluster >= first; cluster--) {
    const base = cluster === 0 ? firstBase : (starts[cluster] ?? 0);
    trailing &&= bidiClassAt(text, base) === BIDI.WS;
    rowLevel[cluster - first] = trailing ? line.paragraphLevel : (line.levels[base - from] ?? 0);
  }
  return rowLevel;
}

function styleFinder<S>(styles: readonly StyleRange<S>[], first: number) {
  let index = styles.findLastIndex(range => range.first <= first);
  return (cluster: number): S | undefined => {
    const next = styles[index + 1];
    if (next && next.first <= cluster) index++;
    return styles[index]?.style;
  };
}

function inVisualOrder<S>(
  logical: Cell<S>[],
  levels: Uint8Array,
  line: Line<S>,
  first: number,
): Cell<S>[] {
  if (line.hasDirectionControls) return inOrderWithControls(logical, levels, line, first);
  const level = levels[0] ?? 0;
  if (levels.every(other => other === level)) return level & 1 ? logical.reverse() : logical;
  const cells: Cell<S>[] = [];
  for (const item of visualOrder(levels)) {
    const cell = logical[item];
    if (cell) cells.push(cell);
  }
  return cells;
}

/**
 * The same where direction marks and isolates stand between the clusters: they are not drawn, but
 * one of a lower level parts the runs on its sides, which would otherwise be reversed as one.
 */
function inOrderWithControls<S>(
  logical: Cell<S>[],
  levels: Uint8Array,
  line: Line<S>,
  first: number,
): Cell<S>[] {
  const {text, starts} = line.clusters;
  const from = starts[0] ?? 0;
  const items: {level: number; cell: Cell<S> | null}[] = [];
  for (const [index, cell] of logical.entries()) {
    items.push({level: levels[index] ?? 0, cell});
    const isFirst = first + index === 0;
    for (let at = isFirst ? line.clusters.firstBase : cell.start; at < cell.end; at++) {
      if (!isDirectionControl(text.charCodeAt(at))) continue;
      items.push({level: line.levels[at - from] ?? 0, cell: null});
    }
  }
  return Array.from(
    visualOrder(items.map(({level}) => level)),
    item => items[item]?.cell ?? [],
  ).flat();
}

/** Fills a row up with spaces, which stand for no text: at its end's side, or on both. */
function pad<S>(
  cells: Cell<S>[],
  missing: number,
  {start, end}: {start: number; end: number},
  {align, paragraphLevel: level}: Line<S>,
): void {
  const isRightToLeft = level === 1;
  const side = align === 'start' ? (isRightToLeft ? 'right' : 'left') : align;
  const before = side === 'left' ? 0 : side === 'right' ? missing : missing >> 1;
  const after = missing - before;
  const space = (at: number): Cell<S> => {
    return {text: ' ', width: 1, start: at, end: at, level, style: undefined};
  };
  if (before > 0) cells.unshift(...new Array(before).fill(space(isRightToLeft ? end : start)));
  if (after > 0) cells.push(...new Array(after).fill(space(isRightToLeft ? start : end)));
}
