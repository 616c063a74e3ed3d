import {type Clusters, FLAG} from './clusters.ts';
import {isClosingAt, isOpeningAt} from './line-break.ts';

/** The clusters [first, last) of one row. */
export type ClusterRow = {readonly first: number; readonly last: number};

/**
 * Wraps clusters greedily into rows of at most `width` columns: at the last break opportunity, or
 * where a word is longer than a row, between two clusters, but not before closing punctuation or
 * behind opening punctuation where another cut is near. White space at a break belongs to no row,
 * white space at the end only as far as it fits. Gives at least one row. Linear in the clusters.
 */
export function wrapClusters(clusters: Clusters, width: number): ClusterRow[] {
  const {flags, count} = clusters;
  const rows: ClusterRow[] = [];
  let first = 0;
  let columns = 0;
  let opportunity = -1;

  const endRow = (next: number) => {
    const last = withoutSpaces(flags, first, next);
    // Indentation that leaves no room for its word is white space at a break, not a row.
    if (last > first) rows.push({first, last});
    first = next;
    opportunity = -1;
  };

  for (let cluster = 0; cluster < count; cluster++) {
    const flag = flags[cluster] ?? 0;
    const size = columnsOf(flag, width);
    columns += size;
    if (flag & FLAG.space) continue;
    if (flag & FLAG.breakBefore && cluster > first) opportunity = cluster;
    if (columns <= width) continue;
    if (opportunity < 0 && cluster <= first) continue;
    const next = opportunity >= 0 ? opportunity : cutWord(clusters, first, cluster);
    endRow(next);
    // The rest of the word is measured again: less than a row.
    cluster = next - 1;
    columns = 0;
  }
  if (first < count || rows.length === 0) {
    const fitting = columns > width ? fittingEnd(flags, first, count, width) : count;
    rows.push({first, last: fitting});
  }
  return rows;
}

/** Punctuation that a cut is moved back for; a longer run of it is cut like letters. */
const MOST_MOVED = 8;

/** Where to cut a word of which the clusters [first, end) fill a row; spaces no line may break at are in it. */
function cutWord({text, starts, flags}: Clusters, first: number, end: number): number {
  const isSpace = (cluster: number) => ((flags[cluster] ?? 0) & FLAG.space) !== 0;
  for (let cut = end; cut > first && cut > end - MOST_MOVED; cut--) {
    if (isSpace(cut) || isSpace(cut - 1)) continue;
    if (isClosingAt(text, starts[cut] ?? 0) || isOpeningAt(text, starts[cut - 1] ?? 0)) continue;
    return cut;
  }
  return end;
}

/** Columns of a cluster: a wide one in a row of one column is drawn in one. */
export function columnsOf(flag: number, width: number): 1 | 2 {
  return flag & FLAG.wide && width > 1 ? 2 : 1;
}

function withoutSpaces(flags: Uint8Array, first: number, end: number): number {
  let last = end;
  while (last > first && (flags[last - 1] ?? 0) & FLAG.space) last--;
  return last;
}

/** Where a row whose trailing white space is too long has to end. */
function fittingEnd(flags: Uint8Array, first: number, count: number, width: number): number {
  let columns = 0;
  let cluster = first;
  while (cluster < count && columns < width) {
    columns += columnsOf(flags[cluster] ?? 0, width);
    cluster++;
  }
  return columns > width ? cluster - 1 : cluster;
}
