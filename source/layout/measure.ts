import {type Clusters, findClusters} from './clusters.ts';
import {columnsOf} from './wrap.ts';

const ELLIPSIS = '\u2026';

/** Columns that a text takes in one row, shaped: a lam-alef is one, marks and joiners none. */
export function measure(text: string): number {
  const clusters = findClusters(text);
  return columnsUpTo(clusters, Number.POSITIVE_INFINITY).columns;
}

/**
 * Cuts logical text to at most `width` columns for one row. What is too long ends, logically, in an
 * ellipsis (U+2026): on the left when it is laid out right to left. Never cuts a cluster or a lam-alef
 * ligature, and leaves no space before the ellipsis. Gives logical text, to be laid out.
 */
export function truncateText(text: string, width: number): string {
  if (width < 1) return '';
  const clusters = findClusters(text);
  if (columnsUpTo(clusters, width).cluster === clusters.count) return text;
  const {cluster} = columnsUpTo(clusters, width - 1);
  return text.slice(0, clusters.starts[cluster]).trimEnd() + ELLIPSIS;
}

/** How many clusters fit in `limit` columns, and the columns that they take. */
function columnsUpTo({flags, count}: Clusters, limit: number): {cluster: number; columns: number} {
  let columns = 0;
  let cluster = 0;
  for (; cluster < count; cluster++) {
    const next = columns + columnsOf(flags[cluster] ?? 0, 2);
    if (next > limit) break;
    columns = next;
  }
  return {cluster, columns};
}
