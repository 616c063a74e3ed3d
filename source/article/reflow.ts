import type {Line} from './lines.ts';

/** How the lines of a text were made. */
export type LineShape =
  /** Every line is a paragraph. */
  | {readonly kind: 'whole'}
  /** Lines were filled with words up to a width. */
  | {readonly kind: 'filled'; readonly width: number}
  /** Lines break anywhere; only punctuation tells. */
  | {readonly kind: 'ragged'};

/** Enough lines to see how a text was wrapped. */
const sampleSize = 600;

/** Where more lines than this share end in the middle of a sentence, lines are no paragraphs. */
const mostOpenLines = 0.1;

/** A line is short when it has less than this share of what a long line has. */
const shortLine = 0.5;

const sentenceEnd = /[.؟!?…۔][»›"“”'’)\]}]*(?:\[[\p{N}،, ]+\])*$/u;
const unfinished = /[،؛,;«([{]$/;

/** How a text was wrapped, told from its own lines. */
export function lineShapeOf(lines: readonly Line[]): LineShape {
  const sample = lines.slice(0, sampleSize);
  const pairs = sample
    .slice(1)
    .map((next, index) => ({line: sample[index], next}))
    .filter((pair): pair is {line: Line; next: Line} => !pair.next.isAfterBlank);
  if (pairs.length === 0) return {kind: 'whole'};

  const long = quantile(
    sample.map(line => line.width),
    0.9,
  );
  const open = pairs.filter(({line}) => !endsSentence(line) && line.width >= long * shortLine);
  if (open.length <= pairs.length * mostOpenLines) return {kind: 'whole'};

  let best = {width: 0, score: Number.NEGATIVE_INFINITY, slack: 0, full: 0};
  for (const width of new Set(sample.map(line => line.width))) {
    let full = 0;
    let slack = 0;
    let over = 0;
    for (const {line, next} of pairs) {
      if (line.width > width) over++;
      else if (endsSentence(line)) continue;
      else if (isFull(line, next, width)) full++;
      else slack++;
    }
    const score = full - 2 * slack - 2 * over;
    if (score > best.score) best = {width, score, slack, full};
  }
  return best.full > 4 * best.slack ? {kind: 'filled', width: best.width} : {kind: 'ragged'};
}

/**
 * Joins lines to paragraphs.
 * @param headings lines that stand for themselves
 * @returns for every paragraph its lines
 */
export function paragraphsOf(
  lines: readonly Line[],
  shape: LineShape,
  headings: ReadonlySet<Line>,
): Line[][] {
  const breaksAtFullStops = breaksMoreThanNot(lines, shape);
  const paragraphs: Line[][] = [];
  for (const [index, line] of lines.entries()) {
    const previous = lines[index - 1];
    const current = paragraphs.at(-1);
    if (
      previous === undefined ||
      current === undefined ||
      line.isAfterBlank ||
      headings.has(line) ||
      headings.has(previous) ||
      isParagraphEnd(previous, line, shape, breaksAtFullStops)
    ) {
      paragraphs.push([line]);
    } else {
      current.push(line);
    }
  }
  return paragraphs;
}

export function endsSentence(line: Line): boolean {
  return sentenceEnd.test(line.text);
}

/** Whether the next line's first word had no room. */
export function isFull(line: Line, next: Line, width: number): boolean {
  return line.width + 1 + next.firstWord > width;
}

function isParagraphEnd(
  line: Line,
  next: Line,
  shape: LineShape,
  breaksAtFullStops: boolean,
): boolean {
  switch (shape.kind) {
    case 'whole':
      return true;
    case 'ragged':
      return endsSentence(line);
    case 'filled':
      if (isFull(line, next, shape.width)) return endsSentence(line) && breaksAtFullStops;
      return !unfinished.test(line.text);
  }
}

/**
 * A full line that ends a sentence may end a paragraph or not: nobody can tell but from the other
 * paragraphs, whether they are mostly one sentence or several.
 */
function breaksMoreThanNot(lines: readonly Line[], shape: LineShape): boolean {
  if (shape.kind !== 'filled') return true;
  let paragraphEnds = 0;
  let innerEnds = 0;
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    innerEnds += line.text.match(/[.؟!?][»"”)\]]*\s/g)?.length ?? 0;
    if (
      endsSentence(line) &&
      (next === undefined || next.isAfterBlank || !isFull(line, next, shape.width))
    ) {
      paragraphEnds++;
    }
  }
  return paragraphEnds > innerEnds;
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) * share)] ?? 0;
}
