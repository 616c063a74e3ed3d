import {type Filled, isAlmostFull} from './filled-shape.ts';
import {beginsParagraph, weightAgainstLong} from './first-lines.ts';
import {
  continuesSentence,
  endsSentence,
  isListItem,
  isSalutation,
  isUnfinished,
  isUnfinishedSentence,
} from './line-forms.ts';
import type {LineShape} from './line-shape.ts';
import {type Line, leastIndent} from './lines.ts';
import {isFull, type Neighbours, type Width} from './neighbours.ts';
import {beginsSentence} from './sentence-starts.ts';
import {bare} from './words.ts';

/** How the rest of a text parts paragraphs, for the breaks that lines alone do not decide. */
export type Habits = {
  /** Natural logarithm of the odds that the end of a sentence is the end of a paragraph. */
  readonly breaks: number;
  /** The same where the sentence ends in a quotation. */
  readonly breaksAfterQuotation: number;
  /** Whether paragraphs begin with an indented line. */
  readonly indents: boolean;
  /** Whether blank lines part paragraphs: what stands together belongs together. */
  readonly blanks: boolean;
};

/*
 * How much likelier a first word is at the beginning of a paragraph than at that of another
 * sentence, as the logarithm of the ratio: counted in Arabic encyclopedia and feature articles.
 */
const openings: readonly (readonly [word: RegExp, weight: number])[] = [
  [/^(?:ف(?!ي(?:\s|$))|ثم\s|كما\s|غير أن|بل\s|إذ\s|وهكذا|ولذلك|لذلك|ولهذا|لهذا)/, -1.5],
  [/^(?:في|وفي)\s/, 0.5],
  [/^ال/, 2],
  [/^و(?:قال|أضاف|أوضح|أكد|أشار|تابع|ذكر|صرح)/, 0],
  [/^و/, -0.7],
];

/** Lines that stand together without blank lines, cut where a paragraph ends. */
export function paragraphsOf(lines: readonly Line[], shape: LineShape, habits: Habits): Line[][] {
  const indent = leastIndent(lines);
  const paragraphs: Line[][] = [];
  let open = new OpenMarks();
  for (const [index, line] of lines.entries()) {
    const previous = lines[index - 1];
    const current = paragraphs.at(-1);
    const isBroken =
      previous === undefined ||
      current === undefined ||
      (index === 1 && isSalutation(previous.text)) ||
      isBreak({line: previous, next: line}, current, open.isOpen, {
        shape,
        habits,
        indent,
        after: lines[index + 1],
      });
    if (isBroken) {
      paragraphs.push([line]);
      open = new OpenMarks();
    } else {
      current.push(line);
    }
    open.read(line.text);
  }
  return paragraphs;
}

const innerEnd = /[.؟!?][»"”)\]]*\s|[»"”][.؟!?]\s/g;
const closesQuotation = /[»"”][.؟!?]?$/;

/** So many parts between blank lines, of so few lines, are paragraphs. */
const fewestParts = 3;
const mostLinesOfPart = 12;

/** Fewer quotations than this show no habit. */
const fewestQuotations = 4;

/** A mark that is not closed after so many lines was never going to be. */
const longestQuotation = 12;

/** Lines between headings and blank lines. */
export type Run = {readonly lines: readonly Line[]; readonly shape: LineShape};

/**
 * What the breaks that lines do decide say of those they do not.
 * @param parts how many parts of the text blank lines make
 */
export function habitsOf(runs: readonly Run[], parts: number): Habits {
  const all = {ends: 0, inner: 0};
  const quotations = {ends: 0, inner: 0};
  const lineCount = runs.reduce((sum, {lines}) => sum + lines.length, 0);
  /** What stands in paragraphs that lines cut. */
  const cut = {inner: 0, words: 0, lines: 0};
  let indented = 0;
  let indentedAfterEnd = 0;
  for (const {lines, shape} of runs) {
    const base = leastIndent(lines);
    for (const [index, line] of lines.entries()) {
      const next = lines[index + 1];
      const innerEnds = line.text.match(innerEnd) ?? [];
      all.inner += innerEnds.length;
      quotations.inner += innerEnds.filter(end => closesQuotation.test(end.trim())).length;
      const previous = lines[index - 1];
      const isCut = next !== undefined && !endsSentence(line.text);
      if (isCut || (previous !== undefined && !endsSentence(previous.text))) {
        cut.inner += innerEnds.length;
        cut.words += line.text.split(' ').length;
        cut.lines += 1;
      }
      if (next === undefined) continue;
      const isEnd = endsSentence(line.text);
      if (isEnd && (shape.kind !== 'filled' || !isFull({line, next}, shape))) {
        all.ends++;
        if (closesQuotation.test(line.text)) quotations.ends++;
      }
      if (next.indent >= base + 2) {
        indented++;
        indentedAfterEnd += isEnd ? 1 : 0;
      }
    }
  }
  // In ragged lines some sentences end with their line by chance, as many as lines share of all words.
  const isRagged = runs.some(({shape}) => shape.kind === 'ragged');
  const chance = (cut.inner * cut.lines) / Math.max(1, cut.words);
  const breaks = odds(isRagged ? {ends: Math.max(0, all.ends - chance), inner: chance} : all);
  return {
    breaks,
    breaksAfterQuotation:
      isRagged || quotations.ends + quotations.inner < fewestQuotations ? breaks : odds(quotations),
    indents: indented >= 2 && indentedAfterEnd >= indented * 0.9,
    blanks: parts >= fewestParts && lineCount <= parts * mostLinesOfPart,
  };
}

type Ends = {readonly ends: number; readonly inner: number};

function odds({ends, inner}: Ends): number {
  return Math.log((ends + 0.5) / (inner + 0.5));
}

type Surroundings = {
  readonly shape: LineShape;
  readonly habits: Habits;
  /** The least indent of the lines that stand together. */
  readonly indent: number;
  /** The line after these two. */
  readonly after: Line | undefined;
};

function isBreak(
  {line, next}: Neighbours,
  current: readonly Line[],
  isOpen: boolean,
  {shape, habits, indent, after}: Surroundings,
): boolean {
  const [first] = current;
  const isEnd = endsSentence(line.text) && !isOpen;
  const isInItem = first !== undefined && isListItem(first.text);
  if (isListItem(next.text) && (isEnd || isInItem || /:$/.test(line.text))) return true;
  if (isInItem && first.indent < next.indent) return false;
  if (isInItem && shape.kind === 'ragged' && beginsSentence(next.text)) return true;
  if (habits.indents && isEnd && next.indent > indent) return true;
  switch (shape.kind) {
    case 'whole':
      return true;
    case 'ragged':
      return (
        isEnd &&
        !habits.indents &&
        !habits.blanks &&
        breakWeight(line, habits) + openingWeight(next.text) > 0
      );
    case 'filled':
      if ((isEnd || current.length === 1) && beginsParagraph({line, next}, after, shape))
        return true;
      if (isFull({line, next}, widthOf(current.length, shape))) {
        const weight = breakWeight(line, habits) + openingWeight(next.text);
        return isEnd && !habits.indents && weight > weightAgainstLong(next, shape);
      }
      return isEnd || !goesOn({line, next}, shape);
  }
}

/** Whether a line that leaves room and ends no sentence goes on all the same. */
function goesOn({line, next}: Neighbours, shape: Filled): boolean {
  const {kind} = shape.firstLines;
  if (kind === 'uneven' || isUnfinished(line.text) || continuesSentence(next.text)) return true;
  if (kind === 'narrow' && isUnfinishedSentence(line.text)) return true;
  return shape.isUneven && isAlmostFull({line, next}, shape);
}

/** What a line was filled up to that is the first of its paragraph, or a later one. */
function widthOf(number: number, shape: Filled): Width {
  const {firstLines} = shape;
  return number === 1 && firstLines.kind === 'narrow' ? {...shape, width: firstLines.width} : shape;
}

function breakWeight({text}: Line, {breaks, breaksAfterQuotation}: Habits): number {
  return closesQuotation.test(text) ? breaksAfterQuotation : breaks;
}

function openingWeight(text: string): number {
  const first = bare(text);
  return openings.find(([word]) => word.test(first))?.[1] ?? 0.2;
}

/** Quotations and brackets that a paragraph has opened and not closed yet. */
class OpenMarks {
  #depth = 0;
  #straight = 0;
  #lines = 0;

  get isOpen(): boolean {
    return this.#lines <= longestQuotation && (this.#depth > 0 || this.#straight % 2 === 1);
  }

  read(text: string): void {
    for (const mark of text.match(/[«»()"]/g) ?? []) {
      if (mark === '"') this.#straight++;
      else if (mark === '«' || mark === '(') this.#depth++;
      else if (this.#depth > 0) this.#depth--;
    }
    this.#lines = this.isOpen || this.#lines > longestQuotation ? this.#lines + 1 : 0;
  }
}
