import {
  continuesSentence,
  endsSentence,
  isListItem,
  isUnfinishedSentence,
  standsAlone,
} from './line-forms.ts';
import type {Line, Size} from './lines.ts';

/** A line and the one right below it, without a blank line between. */
export type Neighbours = {readonly line: Line; readonly next: Line};

/** All pairs of lines that follow each other. */
export function neighboursOf(lines: readonly Line[]): Neighbours[] {
  return lines.slice(1).map((next, index) => ({line: lines[index] ?? next, next}));
}

/** Whether a line ends where a sentence goes on, as far as it shows. */
export function isOpen({line, next}: Neighbours): boolean {
  return !endsSentence(line.text) && !isListItem(next.text);
}

/* What is known of lines already: the same ones are judged under each of hundreds of widths. */
const midPhrase = new WeakMap<Neighbours, boolean>();
const alone = new WeakMap<Line, boolean>();

/** Whether a phrase goes on over the end of a line. */
export function endsMidPhrase(pair: Neighbours): boolean {
  let ends = midPhrase.get(pair);
  if (ends === undefined) {
    ends = isUnfinishedSentence(pair.line.text) || continuesSentence(pair.next.text);
    midPhrase.set(pair, ends);
  }
  return ends;
}

/** Whether a line may be short in any text: see standsAlone. */
export function isAlone(line: Line): boolean {
  let stands = alone.get(line);
  if (stands === undefined) {
    stands = standsAlone(line.text);
    alone.set(line, stands);
  }
  return stands;
}

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
