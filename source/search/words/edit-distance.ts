import {areConfused} from './confusions.ts';

/** What it costs to take a letter for one that is often taken for it. */
export const CONFUSION_COST = 0.5;

/**
 * The optimal string alignment distance (insertion, deletion, substitution, transposition of
 * neighbours; each counts one, a confusion of letters half) from `pattern` to every beginning of `text`.
 * @param text words only: the work is the product of both lengths, less where `limit` cuts it short
 * @param limit no distance above this is of interest
 * @returns distances[i] is the distance from `pattern` to the first i code units of `text`;
 *   null where all of them are above the limit
 */
export function distancesToBeginnings(
  pattern: string,
  text: string,
  limit: number,
): readonly number[] | null {
  let beforeLast: number[] = [];
  let last: number[] = [];
  let current = Array.from({length: text.length + 1}, (_, column) => column);
  for (let row = 0; row < pattern.length; row++) {
    [beforeLast, last, current] = [last, current, beforeLast];
    const letter = pattern.charCodeAt(row);
    let left = row + 1;
    let least = left;
    current[0] = left;
    for (let column = 0; column < text.length; column++) {
      const other = text.charCodeAt(column);
      let distance = Math.min(at(last, column + 1), left) + 1;
      distance = Math.min(distance, at(last, column) + substitutionCost(letter, other));
      if (
        letter !== other &&
        row > 0 &&
        column > 0 &&
        letter === text.charCodeAt(column - 1) &&
        other === pattern.charCodeAt(row - 1)
      ) {
        distance = Math.min(distance, at(beforeLast, column - 1) + 1);
      }
      current[column + 1] = distance;
      left = distance;
      least = Math.min(least, distance);
    }
    // A transposition reaches back two rows, never further: two rows above the limit end it.
    if (least > limit && Math.min(...last) > limit) return null;
  }
  return Math.min(...current) > limit ? null : current;
}

function substitutionCost(letter: number, other: number): number {
  if (letter === other) return 0;
  return areConfused(letter, other) ? CONFUSION_COST : 1;
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? 0;
}
