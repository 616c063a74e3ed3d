import type {Token} from './tokens.ts';

/** Those of a sorted list that lie between two tokens. */
export function between<T extends {readonly first: number; readonly last: number}>(
  list: readonly T[],
  from: number,
  to: number,
): T[] {
  const found: T[] = [];
  for (
    let index = firstIndex(list.length, at => (list[at]?.first ?? 0) >= from);
    index < list.length;
    index++
  ) {
    const item = list[index];
    if (!item || item.first >= to) {
      break;
    }
    if (item.last < to) {
      found.push(item);
    }
  }
  return found;
}

/** The index of the first token that starts at an offset or behind it. */
export function firstAtOrAfter(tokens: readonly Token[], offset: number): number {
  return firstIndex(tokens.length, at => (tokens[at]?.start ?? 0) >= offset);
}

/** The first index below `length` for which a test that turns true once holds; else `length`. */
function firstIndex(length: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) {
      high = middle;
    } else {
      low = middle + 1;
    }
  }
  return low;
}
