import {type Filled, filledShapeOf} from './filled-shape.ts';
import {endsSentence, isPieceOfSentence, standsAlone} from './line-forms.ts';
import type {Line} from './lines.ts';
import {endsMidPhrase, isOpen, type Neighbours} from './neighbours.ts';

/** How the lines of a text were made. */
export type LineShape =
  /** Every line is a paragraph. */
  | {readonly kind: 'whole'}
  | Filled
  /** Lines break anywhere; only punctuation tells. */
  | {readonly kind: 'ragged'};

/** Enough neighbours to see how a text was wrapped. */
const sampleSize = 600;

/** Where more lines than this share end in the middle of a sentence, lines are no paragraphs. */
const mostOpen = 0.1;

/** A line is long when it has this share of the longest one. */
const longLine = 0.5;

/** The first line may be the title up to this share of the longest line. */
const longTitle = 0.75;

/** In a text with long lines, shorter ones than this may be headings and items, in columns. */
const longestHeading = 60;

/** What it takes to believe that lines were filled: a logarithm of likelihood ratios. */
const enough = 4;
const enoughWithoutFullStops = 8;

/** How lines were wrapped, told from themselves. */
export function lineShapeOf(neighbours: readonly Neighbours[]): LineShape {
  const sample = neighbours.slice(0, sampleSize);
  const [first] = sample;
  if (first === undefined) return {kind: 'whole'};
  const lines = [first.line, ...sample.map(({next}) => next)];
  const most = widest(lines);
  const long = Math.min(longestHeading, most * longLine);
  const open = sample.filter(isOpen);
  const broken = open.filter(
    pair =>
      endsMidPhrase(pair) ||
      isPieceOfSentence(pair.line.text) ||
      (pair.line.size.seen >= (pair === first ? most * longTitle : long) &&
        !standsAlone(pair.line.text)),
  );
  if (broken.length <= sample.length * mostOpen) return {kind: 'whole'};
  const hasFullStops = lines.some(hasSentenceEnd);
  const filled = filledShapeOf(sample, open, hasFullStops ? enough : enoughWithoutFullStops);
  return filled ?? {kind: hasFullStops ? 'ragged' : 'whole'};
}

/** What most lines are shorter than, in columns. */
export function wideLine(lines: readonly Line[]): number {
  const sizes = lines.slice(0, sampleSize).map(({size}) => size.seen);
  return sizes.sort((a, b) => a - b)[Math.floor((sizes.length - 1) * 0.9)] ?? 0;
}

function widest(lines: readonly Line[]): number {
  return lines.reduce((most, {size}) => Math.max(most, size.seen), 0);
}

function hasSentenceEnd({text}: Line): boolean {
  return endsSentence(text) || /[.؟!] /.test(text);
}
