import type {Row} from './row.ts';

/** Index of the cell that stands for the text at `offset`, or -1 where the row has none for it. */
export function cellAt<S>({cells}: Row<S>, offset: number): number {
  return cells.findIndex(({start, end}) => start <= offset && offset < end);
}
