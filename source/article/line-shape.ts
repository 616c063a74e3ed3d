import {
  continuesSentence,
  endsSentence,
  isListItem,
  isPieceOfSentence,
  isUnfinishedSentence,
  standsAlone,
} from './line-forms.ts';
import type {Line, Size} from './lines.ts';
import {beginsSentence, beginsWithVerb, isPhrase} from './sentence-starts.ts';

/** How the lines of a text were made. */
export type LineShape =
  /** Every line is a paragraph. */
  | {readonly kind: 'whole'}
  | Filled
  /** Lines break anywhere; only punctuation tells. */
  | {readonly kind: 'ragged'};

/** Lines were filled with words up to a width. */
export type Filled = {
  readonly kind: 'filled';
  readonly measure: keyof Size;
  readonly width: number;
  /** How much room a line may have left although the next word would fit: programs even lines out. */
  readonly tolerance: number;
  /** Whether lines that go on sometimes end a little earlier still, so that a little room means nothing. */
  readonly isUneven: boolean;
  /**
   * Whether paragraphs have first lines that end early too, as in text that was wrapped together with the
   * marks of a page around it. What is short then may be a heading or the beginning of a sentence.
   */
  readonly hasShortBeginnings: boolean;
};

/** A line and the one right below it, without a blank line between. */
export type Neighbours = {readonly line: Line; readonly next: Line};

/** Enough neighbours to see how a text was wrapped. */
const sampleSize = 600;

/** Widths that are tried: the longest lines tell. */
const mostWidths = 60;

/** Where more lines than this share end in the middle of a sentence, lines are no paragraphs. */
const mostOpen = 0.1;

/** A line is long when it has this share of the longest one. */
const longLine = 0.5;

/** The first line may be the title up to this share of the longest line. */
const longTitle = 0.75;

/** In a text with long lines, shorter ones than this may be headings and items, in columns. */
const longestHeading = 60;

/** Shares of the width that may be left free: some programs even lines out. */
const tolerances = [0, 0.08, 0.2];

/** A line that leaves less of the width than this is almost full; some texts have more such lines than that. */
const almostFull = 0.3;
const rarelyEarly = 0.02;

/** So large a share of beginnings of sentences among the short first lines shows that these are no headings. */
const shortBeginnings = 0.3;

/** A line so much longer than the width that ends a sentence is a paragraph that nobody wrapped. */
const unwrapped = 1.3;

/*
 * Logarithms of likelihood ratios, filled lines against ragged ones: what a line weighs that is
 * longer than the width or ends early in the middle of a phrase, how rare it is that marks are
 * counted, and what it takes to believe.
 */
const overLong = -3;
const cutEarly = -3;
const rareMeasure = -2;
const enough = 4;
const enoughWithoutFullStops = 8;

/** All pairs of lines that follow each other. */
export function neighboursOf(lines: readonly Line[]): Neighbours[] {
  return lines.slice(1).map((next, index) => ({line: lines[index] ?? next, next}));
}

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

/** Whether a line ends where a sentence goes on, as far as it shows. */
export function isOpen({line, next}: Neighbours): boolean {
  return !endsSentence(line.text) && !isListItem(next.text);
}

/** Whether the next line's first word had no room. */
export function isFull({line, next}: Neighbours, {measure, width, tolerance}: Filled): boolean {
  return roomAfter({line, next}, measure, width) < tolerance;
}

/** Whether a line leaves so little room that it may yet go on. */
export function isAlmostFull({line, next}: Neighbours, {measure, width}: Filled): boolean {
  return roomAfter({line, next}, measure, width) < width * almostFull;
}

/**
 * The width, measure and tolerance that explain best why lines end where a sentence goes on. Under a
 * width, a line ends where the next word had no room, or it is a heading, an item, a verse that ends
 * where it likes; in ragged text all lines end where they like.
 */
function filledShapeOf(
  sample: readonly Neighbours[],
  open: readonly Neighbours[],
  least: number,
): Filled | null {
  let best: Filled | null = null;
  let bestScore = least;
  for (const measure of ['seen', 'units'] as const) {
    const sizes = sample
      .flatMap(({line, next}) => [line, next])
      .filter(({text}) => text.includes(' '))
      .map(({text, size}) => ({size: size[measure], isWhole: endsSentence(text)}));
    // A full line ends where one more word had no room, so among as many columns as a word has.
    const word = 1 + mean(sample.map(({next}) => next.firstWord[measure]));
    const widths = [...new Set(sizes.map(({size}) => size))]
      .sort((a, b) => b - a)
      .slice(0, mostWidths);
    for (const width of widths) {
      const over =
        sizes.filter(({size, isWhole}) => size > width && !(isWhole && size > width * unwrapped))
          .length / 2;
      const pairs = open.filter(({line}) => line.size[measure] <= width);
      for (const share of tolerances) {
        const tolerance = Math.floor(width * share);
        const shape: Filled = {
          kind: 'filled',
          measure,
          width,
          tolerance,
          isUneven: false,
          hasShortBeginnings: false,
        };
        const full = pairs.filter(pair => isFull(pair, shape)).length;
        const early = pairs.filter(pair => !isFull(pair, shape) && !standsAlone(pair.line.text));
        const cut = early.filter(endsMidPhrase).length;
        const free = early.length / Math.max(1, full + early.length);
        const score =
          (measure === 'units' ? rareMeasure : 0) +
          full * Math.log((width / (word + tolerance)) * (1 - free)) +
          early.length * Math.log(free || 1) +
          over * overLong +
          cut * cutEarly;
        if (score > bestScore) {
          best = shape;
          bestScore = score;
        }
      }
    }
  }
  if (best === null) return null;
  const hasShortBeginnings = beginsShort(best, sample);
  return {...best, isUneven: isUneven(best, open), hasShortBeginnings};
}

function beginsShort(shape: Filled, sample: readonly Neighbours[]): boolean {
  const early = sample.filter((pair, index) => {
    const previous = sample[index - 1];
    const isFirst = previous?.next !== pair.line || endsSentence(previous.line.text);
    return isFirst && isOpen(pair) && !isFull(pair, shape) && !standsAlone(pair.line.text);
  });
  const beginnings = early.reduce((sum, pair) => sum + beginningWeight(pair), 0);
  return beginnings >= 1 && beginnings >= early.length * shortBeginnings;
}

/** How surely a short first line is no heading but the beginning of a sentence: 1, 1/2 or 0. */
function beginningWeight({line, next}: Neighbours): number {
  const {text} = line;
  if (endsMidPhrase({line, next}) || isPieceOfSentence(text) || text.includes('،')) return 1;
  if (isPhrase(text) || text.includes(':') || beginsSentence(next.text)) return 0;
  return beginsWithVerb(text) ? 1 : 0.5;
}

function isUneven(shape: Filled, open: readonly Neighbours[]): boolean {
  const early = open.filter(
    pair => !isFull(pair, shape) && isAlmostFull(pair, shape) && !standsAlone(pair.line.text),
  );
  return shape.tolerance > 0 || early.length > Math.max(1, open.length * rarelyEarly);
}

/** Whether a phrase goes on over the end of a line. */
export function endsMidPhrase({line, next}: Neighbours): boolean {
  return isUnfinishedSentence(line.text) || continuesSentence(next.text);
}

/** How many columns would be left if the next line's first word stood on this line; negative where it has no room. */
function roomAfter({line, next}: Neighbours, measure: keyof Size, width: number): number {
  return width - line.size[measure] - 1 - next.firstWord[measure];
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
