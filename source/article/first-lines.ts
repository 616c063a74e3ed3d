import {endsSentence, isPieceOfSentence, standsAlone} from './line-forms.ts';
import type {Line} from './lines.ts';
import {endsMidPhrase, isFull, isOpen, mean, type Neighbours, type Width} from './neighbours.ts';
import {remembered} from './remembered.ts';
import {beginsSentence, beginsWithVerb, isPhrase} from './sentence-starts.ts';

/**
 * How long the first lines of paragraphs are. Where a text was wrapped together with the marks of a
 * page around it, these took some of their room.
 */
export type FirstLines =
  | {readonly kind: 'full'}
  /** Filled up to a width of their own. */
  | {
      readonly kind: 'narrow';
      readonly width: number;
      /** How much rarer longer ones are: a logarithm of odds, 0 or more. */
      readonly odds: number;
    }
  /** They end where they like: what is short may be a heading or the beginning of a sentence. */
  | {readonly kind: 'uneven'};

/** So large a share of beginnings of sentences among the short first lines shows that these are no headings. */
const shortBeginnings = 0.3;

/** First lines that have more of the width than this are as good as full. */
const mostOfWidth = 0.8;

/*
 * Logarithms of likelihood ratios, first lines of a width of their own against headings and items: what a
 * line weighs that surely begins a sentence, one that looks like a heading, one that is longer than
 * the width; and what it takes to believe.
 */
const beginning = 2;
const headingLike = -0.7;
const overLong = -0.5;
const enough = 4;

/** How the first lines of paragraphs were wrapped where the others were filled up to a width. */
export function firstLinesOf(width: Width, sample: readonly Neighbours[]): FirstLines {
  const before = new Map(sample.map(pair => [pair.next, pair]));
  const opening = sample.filter(pair => {
    const previous = before.get(pair.line);
    return isOpen(pair) && (previous === undefined || isEndOfParagraph(previous, width));
  });
  const own = narrowWidth(width, opening);
  if (own !== null) return {kind: 'narrow', width: own, odds: oddsOf(own, width, sample)};
  const first = opening.filter(pair => {
    const previous = before.get(pair.line);
    const isFirst = previous === undefined || endsSentence(previous.line.text);
    return isFirst && isEarly(pair, width);
  });
  const beginnings = first.reduce((sum, pair) => sum + beginningWeight(pair), 0);
  return beginnings >= 1 && beginnings >= first.length * shortBeginnings
    ? {kind: 'uneven'}
    : {kind: 'full'};
}

/** Whether a line is full as the first one of a paragraph, where these have a width of their own. */
export function isFullFirstLine(pair: Neighbours, width: Width, firstLines: FirstLines): boolean {
  if (firstLines.kind !== 'narrow') return false;
  const own = {...width, width: firstLines.width};
  return pair.line.size[width.measure] <= own.width && isFull(pair, own);
}

/**
 * Whether a line is so short, and still goes on, as only the first ones of paragraphs are: what stands
 * above it is complete.
 * @param after the line after the next one
 */
export function beginsParagraph(
  {line, next}: Neighbours,
  after: Line | undefined,
  {firstLines, ...width}: Width & {readonly firstLines: FirstLines},
): boolean {
  if (after === undefined || endsMidPhrase({line, next})) return false;
  const pair = {line: next, next: after};
  return isOpen(pair) && isFullFirstLine(pair, width, firstLines) && !standsAlone(next.text);
}

/**
 * What it takes to believe that a line is the first of a paragraph although the others are shorter: a
 * logarithm of odds.
 */
export function weightAgainstLong(
  {size}: Line,
  {firstLines, measure, width}: Width & {readonly firstLines: FirstLines},
): number {
  if (firstLines.kind !== 'narrow') return 0;
  return size[measure] > firstLines.width && size[measure] <= width ? firstLines.odds : 0;
}

/** Below a sentence that ended early is a first line for sure. */
function oddsOf(narrow: number, width: Width, sample: readonly Neighbours[]): number {
  const sizes = sample
    .filter(pair => endsSentence(pair.line.text) && !isFull(pair, width))
    .map(({next}) => next.size[width.measure]);
  const long = sizes.filter(size => size > narrow).length;
  return Math.max(0, Math.log((sizes.length - long + 0.5) / (long + 0.5)));
}

function isEndOfParagraph(pair: Neighbours, width: Width): boolean {
  return endsSentence(pair.line.text) || !isFull(pair, width);
}

function isEarly(pair: Neighbours, width: Width): boolean {
  return !isFull(pair, width) && !standsAlone(pair.line.text);
}

/** The width that explains best why lines end early that may be the first of their paragraphs, or null. */
function narrowWidth(width: Width, opening: readonly Neighbours[]): number | null {
  const {measure, tolerance} = width;
  const early = opening.filter(pair => !isFull(pair, width) && !pair.line.text.endsWith(':'));
  const word = 1 + mean(early.map(({next}) => next.firstWord[measure]));
  const sizes = new Set(early.map(({line}) => line.size[measure]));
  let best: number | null = null;
  let bestScore = enough;
  for (const size of sizes) {
    if (size > width.width * mostOfWidth) continue;
    const over = opening.filter(
      ({line}) => line.size[measure] > size && line.size[measure] <= width.width,
    ).length;
    const under = early.filter(({line}) => line.size[measure] <= size);
    const full = under.filter(pair => isFull(pair, {measure, width: size, tolerance}));
    const free = (under.length - full.length) / under.length;
    const score =
      full.length * Math.log((size / (word + tolerance)) * (1 - free)) +
      (under.length - full.length) * Math.log(free || 1) +
      over * overLong +
      full.reduce((sum, pair) => sum + likelihood(beginningWeight(pair)), 0);
    if (score > bestScore) {
      best = size;
      bestScore = score;
    }
  }
  return best;
}

function likelihood(weight: number): number {
  if (weight === 1) return beginning;
  return weight === 0 ? headingLike : 0;
}

/** How surely a short first line is no heading but the beginning of a sentence: 1, 1/2 or 0. */
const beginningWeight = remembered((pair: Neighbours): number => {
  const {
    line: {text},
    next,
  } = pair;
  if (endsMidPhrase(pair) || isPieceOfSentence(text) || text.includes('،')) return 1;
  if (isPhrase(text) || text.includes(':') || beginsSentence(next.text)) return 0;
  return beginsWithVerb(text) ? 1 : 0.5;
});
