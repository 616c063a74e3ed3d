import {
  continuesSentence,
  endsSentence,
  isListItem,
  isUnfinishedSentence,
  standsAlone,
} from './line-forms.ts';
import type {Line, Size} from './lines.ts';
import {remembered} from './remembered.ts';

/** A line and the one right below it, without a blank line between. */
export type Neighbours = {readonly line: Line; readonly next: Line};

/** All pairs of lines that follow each other. */
export function neighboursOf(lines: readonly Line[]): Neighbours[] {
  return lines.slice(1).map((next, index) => ({line: lines[index] ?? next, next}));
}

/*
 * The same lines are judged under each of hundreds of widths: what is asked of them is remembered.
 */

/** Whether a line ends where a sentence goes on, as far as it shows. */
export const isOpen = remembered(
  ({line, next}: Neighbours) => !endsSentence(line.text) && !isListItem(next.text),
);

/** Whether a phrase goes on over the end of a line. */
export const endsMidPhrase = remembered(
  ({line, next}: Neighbours) => isUnfinishedSentence(line.text) || continuesSentence(next.text),
);

/** Whether a line may be short in any text: see standsAlone. */
export const isAlone = remembered(({text}: Line) => standsAlone(text));

/** What lines are filled up to. */
export type Width = {
  readonly measure: keyof Size;
  readonly width: number;
  /** How much room a full line may have left although the next word would fit. */
  readonly tolerance: number;
};

/** Whether the next line's first word had no room. */
export function isFull(pair: Neighbours, {measure, width, tolerance}: Width): boolean {
  return roomAfter(pair, measure, width) < tolerance;
}

/** How many columns would be left if the next line's first word stood on this line; negative where it has no room. */
export function roomAfter({line, next}: Neighbours, measure: keyof Size, width: number): number {
  return width - line.size[measure] - 1 - next.firstWord[measure];
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
