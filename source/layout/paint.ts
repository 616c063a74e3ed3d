import type {Clusters} from './clusters.ts';
import type {StyleSpan} from './row.ts';

/** Styles of clusters: from cluster `first` on, up to the next range's. */
export type StyleRange<S> = {readonly first: number; readonly style: S | undefined};

/**
 * Turns spans of the text into styles of clusters, in order. A cluster takes the style of every span
 * that touches any of its characters, so that no style ends inside a cluster or a lam-alef ligature.
 * Where spans overlap, `merge` joins the style below with that of the span later in the list; the
 * later one wins by default. O((spans + overlaps) · log spans).
 */
export function paintClusters<S>(
  {starts, count}: Clusters,
  spans: readonly StyleSpan<S>[],
  merge: (below: S, above: S) => S = (_, above) => above,
): StyleRange<S>[] {
  const from = starts[0] ?? 0;
  const to = starts[count] ?? 0;
  const touching = spans
    .map(({start, end, style}, order) => ({start, end, style, order}))
    .filter(({start, end}) => start < end && start < to && end > from)
    .map(({start, end, style, order}) => ({
      first: clusterAt(starts, count, start),
      last: clusterAt(starts, count, end - 1) + 1,
      style,
      order,
    }));
  if (touching.length === 0) return [];
  const edges = new Set([0, ...touching.flatMap(({first, last}) => [first, last])]);
  const opening = [...touching].sort((a, b) => a.first - b.first);
  let opened = 0;
  let active: typeof touching = [];
  return [...edges]
    .sort((a, b) => a - b)
    .map(first => {
      active = active.filter(({last}) => last > first);
      for (let span = opening[opened]; span && span.first <= first; span = opening[++opened]) {
        active.push(span);
      }
      active.sort((a, b) => a.order - b.order);
      const [bottom, ...above] = active;
      const style = bottom && above.reduce((below, span) => merge(below, span.style), bottom.style);
      return {first, style};
    });
}

/** The cluster that holds an offset; the first or the last one for an offset outside. */
function clusterAt(starts: Uint32Array, count: number, offset: number): number {
  let low = 0;
  let high = count - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
