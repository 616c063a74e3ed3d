import {type FirstLines, firstLinesOf, isFullFirstLine} from './first-lines.ts';
import {endsSentence} from './line-forms.ts';
import {
  endsMidPhrase,
  isAlone,
  isFull,
  mean,
  type Neighbours,
  roomAfter,
  type Width,
} from './neighbours.ts';

/** Lines were filled with words up to a width. */
export type Filled = Width & {
  readonly kind: 'filled';
  /** Whether lines that go on sometimes end a little earlier still, so that a little room means nothing. */
  readonly isUneven: boolean;
  readonly firstLines: FirstLines;
};

/** Widths that are tried: the longest lines tell. */
const mostWidths = 60;

/** So many of the likeliest widths are tried with first lines of their own width. */
const mostCandidates = 8;

/** Shares of the width that may be left free: some programs even lines out. */
const tolerances = [0, 0.08, 0.2];

/** A line that leaves less of the width than this is almost full; some texts have more such lines than that. */
const almostFull = 0.3;
const rarelyEarly = 0.02;

/** A line so much longer than the width that ends a sentence is a paragraph that nobody wrapped. */
const unwrapped = 1.3;

/*
 * Logarithms of likelihood ratios, filled lines against ragged ones: what a line weighs that is
 * longer than the width or ends early in the middle of a phrase, and how rare it is that marks are
 * counted and that first lines have a width of their own.
 */
const overLong = -3;
const cutEarly = -3;
const rareMeasure = -2;
const rareFirstLines = -3;

/** A width, and how the lines that end where a sentence goes on fit it. */
type Candidate = {
  readonly width: Width;
  /** The mean length of a word and the space before it. */
  readonly word: number;
  /** What the rest of the text says of the width: a logarithm of likelihood ratios. */
  readonly prior: number;
  /** How many lines are full. */
  readonly full: number;
  readonly early: readonly Neighbours[];
};

const fullFirstLines: FirstLines = {kind: 'full'};

/**
 * The width, measure and tolerance that explain best why lines end where a sentence goes on. Under a
 * width, a line ends where the next word had no room, or it is a heading, an item, a verse that ends
 * where it likes; in ragged text all lines end where they like.
 * @param open the neighbours of the sample between which a sentence goes on
 * @param least a logarithm of likelihood ratios
 */
export function filledShapeOf(
  sample: readonly Neighbours[],
  open: readonly Neighbours[],
  least: number,
): Filled | null {
  const likeliest = candidatesOf(sample, open)
    .map(candidate => ({candidate, score: likelihoodOf(candidate, fullFirstLines)}))
    .sort((a, b) => b.score - a.score)
    .slice(0, mostCandidates);
  let best: Filled | null = null;
  let bestScore = least;
  for (const {candidate} of likeliest) {
    const {width} = candidate;
    const firstLines = firstLinesOf(width, sample);
    const score = likelihoodOf(candidate, firstLines);
    if (score > bestScore) {
      best = {kind: 'filled', ...width, isUneven: isUneven(width, open), firstLines};
      bestScore = score;
    }
  }
  return best;
}

/** Whether a line leaves so little room that it may yet go on. */
export function isAlmostFull({line, next}: Neighbours, {measure, width}: Width): boolean {
  return roomAfter({line, next}, measure, width) < width * almostFull;
}

function candidatesOf(sample: readonly Neighbours[], open: readonly Neighbours[]): Candidate[] {
  const candidates: Candidate[] = [];
  for (const measure of ['seen', 'units'] as const) {
    const sizes = sample
      .flatMap(({line, next}) => [line, next])
      .filter(({text}) => text.includes(' '))
      .map(({text, size}) => ({size: size[measure], isWhole: endsSentence(text)}));
    // A full line ends where one more word had no room, so among as many columns as a word has.
    const word = 1 + mean(sample.map(({next}) => next.firstWord[measure]));
    const judged = open.map(pair => ({
      pair,
      size: pair.line.size[measure],
      room: roomAfter(pair, measure, 0),
    }));
    const widths = [...new Set(sizes.map(({size}) => size))]
      .sort((a, b) => b - a)
      .slice(0, mostWidths);
    for (const columns of widths) {
      const over =
        sizes.filter(
          ({size, isWhole}) => size > columns && !(isWhole && size > columns * unwrapped),
        ).length / 2;
      const prior = (measure === 'units' ? rareMeasure : 0) + over * overLong;
      const within = judged.filter(({size}) => size <= columns);
      for (const share of tolerances) {
        const width = {measure, width: columns, tolerance: Math.floor(columns * share)};
        const notFull = within.filter(({room}) => columns + room >= width.tolerance);
        const early = notFull.flatMap(({pair}) => (isAlone(pair.line) ? [] : [pair]));
        candidates.push({width, word, prior, full: within.length - notFull.length, early});
      }
    }
  }
  return candidates;
}

function likelihoodOf(
  {width, word, prior, full, early}: Candidate,
  firstLines: FirstLines,
): number {
  const free = early.filter(pair => !isFullFirstLine(pair, width, firstLines));
  const first = early.length - free.length;
  if (full + first === 0) return Number.NEGATIVE_INFINITY;
  const share = free.length / (full + early.length);
  const choices = (columns: number) => (columns / (word + width.tolerance)) * (1 - share);
  const ofFirst =
    firstLines.kind === 'narrow' ? first * Math.log(choices(firstLines.width)) + rareFirstLines : 0;
  return (
    prior +
    full * Math.log(choices(width.width)) +
    ofFirst +
    free.length * Math.log(share || 1) +
    free.filter(endsMidPhrase).length * cutEarly
  );
}

function isUneven(width: Width, open: readonly Neighbours[]): boolean {
  const early = open.filter(
    pair => !isFull(pair, width) && isAlmostFull(pair, width) && !isAlone(pair.line),
  );
  return width.tolerance > 0 || early.length > Math.max(1, open.length * rarelyEarly);
}
