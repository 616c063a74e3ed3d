import {codePointTable} from './code-point-ranges.ts';
import {LINE_BREAK_RANGES} from './line-break-table.ts';

/**
 * Line breaking by UAX #14 at the boundaries of grapheme clusters (rules LB7 to LB31), tailored as
 * later versions of it do:
 * - an initial quotation mark («) after a space or at the start is an opening one, a final one (»)
 *   before a space, closing punctuation or the end is a closing one (LB15a, LB15b of Unicode 15.1);
 * - no break after a word-initial hyphen (LB20a of Unicode 16);
 * and as typography asks: no break between a number and the percent or degree sign that a space parts
 * from it.
 */

type ListedClass = keyof typeof LINE_BREAK_RANGES;
/** START begins a text, HI is a word-initial hyphen, HH a hyphen or dash after a Hebrew letter (LB21a). */
type LineBreakClass = ListedClass | 'AL' | 'START' | 'HI' | 'HH';

const CLASSES: readonly LineBreakClass[] = [
  ...(['AL', 'START', 'HI', 'HH'] as const),
  ...(Object.keys(LINE_BREAK_RANGES) as ListedClass[]),
];
const numberOf = Object.fromEntries(CLASSES.map((name, index) => [name, index])) as Record<
  LineBreakClass,
  number
>;

/** Line_Break class numbers by code unit and by code point; AL is 0. */
export const lineBreakClasses = codePointTable(
  Object.entries(LINE_BREAK_RANGES).map(
    ([name, ranges]) => [ranges, numberOf[name as ListedClass]] as const,
  ),
);

const isIn = (...names: LineBreakClass[]) => {
  const set = new Set(names);
  return (name: LineBreakClass) => set.has(name);
};
const isClosing = isIn('CL', 'CP', 'EX', 'IS', 'SY', 'QF');
const isOpening = isIn('OP', 'QI');
const isQuote = isIn('QU', 'QI', 'QF');
const isHyphen = isIn('HY', 'HI', 'HH');
const isLetter = isIn('AL', 'HL');
const isAffix = isIn('PR', 'PO');

/** Rules LB23 to LB30: what letters, numbers and their signs hold on to. */
function isWithinWord(before: LineBreakClass, after: LineBreakClass): boolean {
  if (isLetter(before))
    return isLetter(after) || after === 'NU' || isAffix(after) || after === 'OP';
  if (before === 'NU') return isLetter(after) || after === 'NU' || isAffix(after) || after === 'OP';
  if (before === 'CP') return isLetter(after) || after === 'NU' || isAffix(after);
  if (before === 'CL') return isAffix(after);
  if (before === 'IS') return isLetter(after) || after === 'NU';
  if (before === 'SY') return after === 'NU' || after === 'HL';
  if (before === 'HI') return isLetter(after) || after === 'NU';
  if (isHyphen(before)) return after === 'NU';
  if (before === 'PR' && after === 'ID') return true;
  if (before === 'ID' && after === 'PO') return true;
  return isAffix(before) && (isLetter(after) || after === 'NU' || after === 'OP');
}

/** Whether a line may break between two classes, with or without spaces between them. */
function allowsBreak(before: LineBreakClass, spaces: boolean, after: LineBreakClass): boolean {
  if (after === 'ZW') return false;
  if (before === 'ZW') return true;
  if (after === 'WJ') return false;
  if (isClosing(after) || isOpening(before)) return false;
  if ((before === 'CL' || before === 'CP') && after === 'NS') return false;
  if (before === 'B2' && after === 'B2') return false;
  if (before === 'NU' && after === 'PO') return false;
  if (spaces) return true;
  if (before === 'WJ' || before === 'GL' || before === 'START') return false;
  if (after === 'GL') return before === 'BA' || isHyphen(before);
  if (isQuote(before) || isQuote(after)) return false;
  if (before === 'CB' || after === 'CB') return true;
  if (after === 'BA' || isHyphen(after) || after === 'NS' || after === 'IN') return false;
  if (before === 'BB' || before === 'HH') return false;
  return !isWithinWord(before, after);
}

const pairs = new Uint8Array(64 * 64 * 2);
for (const [first, before] of CLASSES.entries()) {
  for (const [second, after] of CLASSES.entries()) {
    pairs[(first << 7) | second] = allowsBreak(before, false, after) ? 1 : 0;
    pairs[(first << 7) | 64 | second] = allowsBreak(before, true, after) ? 1 : 0;
  }
}

const {AL, HI, HH, SP, HL, HY, BA, QI, QF, QU, OP, GL, ZW, START} = numberOf;
const isContextual = new Uint8Array(64);
for (const name of [HY, BA, QI, QF]) isContextual[name] = 1;
const closesBefore = new Uint8Array(64);
for (const name of CLASSES) {
  if (isClosing(name) || name === 'SP' || name === 'ZW' || name === 'WJ' || name === 'GL') {
    closesBefore[numberOf[name]] = 1;
  }
}

/** Finds the break opportunities of one paragraph, class by class in logical order. */
export class LineBreaker {
  #before = START;
  #spaces = 0;

  /** Notes a space: a break may follow it, never precede it. */
  space(): void {
    this.#spaces = 64;
  }

  /**
   * Notes a character of class `name` (a number of `lineBreakClasses`) and says whether a line may
   * break before it. `next` is the class of the character after it; at the end, SP.
   */
  breaksBefore(name: number, next: number): boolean {
    const resolved = isContextual[name] ? this.#resolve(name, next) : name;
    const breaks = pairs[(this.#before << 7) | this.#spaces | resolved] === 1;
    this.#before = resolved;
    this.#spaces = 0;
    return breaks;
  }

  #resolve(name: number, next: number): number {
    const before = this.#before;
    const startsWord = this.#spaces !== 0 || before === START || before === ZW || before === GL;
    if (name === QI) return startsWord || before === OP || before === QI || before === QU ? QI : QU;
    if (name === QF) return closesBefore[next] ? QF : QU;
    if (this.#spaces === 0 && before === HL) return HH;
    if (name === HY && startsWord) return HI;
    return name;
  }
}

/** The class of a space, and of what lies beyond the end. */
export const SPACE_CLASS = SP;
/** The class of letters and of all that has no other. */
export const ALPHABETIC_CLASS = AL;

const CLOSING = CLASSES.map(isClosing);
const OPENING = CLASSES.map(isOpening);

/** Whether what stands at an offset may not begin a row: closing punctuation. */
export function isClosingAt(text: string, offset: number): boolean {
  return CLOSING[lineBreakClasses.of(text.codePointAt(offset) ?? 0)] === true;
}

/** Whether what stands at an offset may not end a row: opening punctuation. */
export function isOpeningAt(text: string, offset: number): boolean {
  return OPENING[lineBreakClasses.of(text.codePointAt(offset) ?? 0)] === true;
}
