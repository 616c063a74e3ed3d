import {findClusters} from './clusters.ts';
import {columnsOf} from './wrap.ts';

/** Columns that a text takes in one row, shaped: a lam-alef is one, marks and joiners none. */
export function measure(text: string): number {
  const {flags, count} = findClusters(text);
  return flags.subarray(0, count).reduce((columns, flag) => columns + columnsOf(flag, 2), 0);
}
