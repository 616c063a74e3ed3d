import {digitValue, isArabicMark, isPresentationForm, isWhiteSpace, tatweel} from './characters.ts';
import {letterFolds} from './letter-folds.ts';

/** Folded text with a map back to the text it came from. All offsets are UTF-16 code units. */
export type Folded = {
  readonly text: string;
  /** starts[i]: where the letter behind folded code unit i begins in the original. */
  readonly starts: Uint32Array;
  /** ends[i]: where it ends, the marks that stand on it included. */
  readonly ends: Uint32Array;
};

/*
 * One cell a code unit: 0 not looked up yet, otherwise one of these or the folded code unit itself.
 * No letter folds to U+0001–0003, so the codes cannot be mistaken for one.
 */
const attach = 1;
const drop = 2;
const expand = 3;
const table = new Uint16Array(0x10000);
const expansions = new Map<number, readonly number[]>();

/**
 * The text as search and comparison see it: without tashkeel, Quranic signs and tatweel; with one
 * form for أإآٱ/ا, ؤ/و, ئ ى ی/ي, ة/ه and the other letters of letterFolds; presentation forms and
 * ligatures as their letters; the digits of both Arabic sets as 0–9 and ٪ ٫ ٬ as % . ,; Latin (and Greek and
 * Cyrillic) letters in lower case without accents; every white space character as one space; no
 * join, bidi or other format controls. Marks stay with the letter before them in the offset maps.
 * Linear in the length of the text.
 */
export function fold(text: string): Folded {
  const size = foldIntoScratch(text);
  return {
    text: toText(scratch.units.subarray(0, size)),
    starts: scratch.starts.slice(0, size),
    ends: scratch.ends.slice(0, size),
  };
}

/** The folded text alone, for comparing words. */
export function foldText(text: string): string {
  if (isFolded(text)) return text;
  const size = foldIntoScratch(text);
  return toText(scratch.units.subarray(0, size));
}

/** ASCII without its capitals, and the Arabic letters and marks that fold to themselves. */
const plain = /^[ -@[-~ءابت-غف-هوي،؛؟«»]*$/;

/** True where nothing folds, as in most words: then nothing need be copied. */
function isFolded(text: string): boolean {
  if (plain.test(text)) return true;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    const folded = table[unit] || lookUp(unit);
    if (folded !== unit || folded <= expand || (unit >= 0xd800 && unit <= 0xdbff)) {
      return false;
    }
  }
  return true;
}

/** Where texts are folded: made once, because a library has more texts than memory is quick to give. */
const scratch = {
  units: new Uint16Array(1024),
  starts: new Uint32Array(1024),
  ends: new Uint32Array(1024),
};

function growScratch(capacity: number): void {
  scratch.units = grown(scratch.units, new Uint16Array(capacity));
  scratch.starts = grown(scratch.starts, new Uint32Array(capacity));
  scratch.ends = grown(scratch.ends, new Uint32Array(capacity));
}

/** @returns how many code units the scratch arrays hold */
function foldIntoScratch(text: string): number {
  const {length} = text;
  if (scratch.units.length < length) growScratch(2 * length);
  let {units, starts, ends} = scratch;
  let size = 0;

  for (let index = 0; index < length; index++) {
    const unit = text.charCodeAt(index);
    const folded = table[unit] || lookUp(unit);

    if (folded === attach) {
      // Every folded letter of a ligature shares its start, and the mark stands on them all.
      const start = starts[size - 1];
      for (let last = size - 1; last >= 0 && starts[last] === start; last--) {
        ends[last] = index + 1;
      }
    } else if (folded === expand) {
      const letters = expansions.get(unit) ?? [];
      if (size + letters.length + length - index > units.length) {
        growScratch(2 * units.length + letters.length);
        ({units, starts, ends} = scratch);
      }

      for (const letter of letters) {
        units[size] = letter;
        starts[size] = index;
        ends[size] = index + 1;
        size++;
      }
    } else if (folded >= 0xd800 && folded <= 0xdbff && isLowSurrogate(text, index + 1)) {
      // Variation selectors and language tags are the only astral characters that nobody sees.
      if (folded === 0xdb40) {
        if (size > 0) {
          ends[size - 1] = index + 2;
        }
      } else {
        units[size] = folded;
        units[size + 1] = text.charCodeAt(index + 1);
        starts[size] = index;
        starts[size + 1] = index;
        ends[size] = index + 2;
        ends[size + 1] = index + 2;
        size += 2;
      }

      index++;
    } else if (folded !== drop) {
      units[size] = folded;
      starts[size] = index;
      ends[size] = index + 1;
      size++;
    }
  }

  return size;
}

/**
 * The span of the original that holds exactly the folded letters from start to end, with the marks
 * that stand on them. A ligature is never cut: half of it gives the whole. An empty range gives an
 * empty span at the letter it stands before.
 */
export function originalRange(
  folded: Folded,
  start: number,
  end: number,
): [start: number, end: number] {
  const first = folded.starts[start];

  if (start >= end || first === undefined) {
    const at = first ?? folded.ends.at(-1) ?? 0;
    return [at, at];
  }

  return [first, folded.ends[Math.min(end, folded.ends.length) - 1] ?? first];
}

/**
 * The folded range of all letters that an original span touches; empty where it touches none (a
 * span of marks without a letter, of tatweel at the start, …).
 */
export function foldedRange(
  folded: Folded,
  start: number,
  end: number,
): [start: number, end: number] {
  const first = firstAbove(folded.ends, start);
  return [first, Math.max(first, firstAbove(folded.starts, end - 1))];
}

/** The index of the first value above a limit in values that never fall. */
function firstAbove(values: Uint32Array, limit: number): number {
  let low = 0;
  let high = values.length;

  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((values[middle] ?? 0) > limit) {
      high = middle;
    } else {
      low = middle + 1;
    }
  }

  return low;
}

function grown<T extends Uint16Array | Uint32Array>(from: T, to: T): T {
  to.set(from);
  return to;
}

function isLowSurrogate(text: string, index: number): boolean {
  const unit = text.charCodeAt(index);
  return unit >= 0xdc00 && unit <= 0xdfff;
}

/** A buffer makes a string of its bytes as they lie, fifteen times as fast as String.fromCharCode. */
function toText({buffer, byteOffset, byteLength}: Uint16Array): string {
  return Buffer.from(buffer, byteOffset, byteLength).toString('utf16le');
}

function lookUp(unit: number): number {
  const folded = foldUnit(unit);
  table[unit] = folded;
  return folded;
}

function foldUnit(unit: number): number {
  if (isWhiteSpace(unit)) {
    return 0x20;
  }

  if (isControl(unit)) {
    return drop;
  }

  if (unit === tatweel || isArabicMark(unit) || isSmallLetter(unit) || isOtherMark(unit)) {
    return attach;
  }

  const digit = digitValue(unit);
  if (digit !== -1) {
    return 0x30 + digit;
  }

  const letter = letterFolds[String.fromCharCode(unit)];
  if (letter !== undefined) {
    return result(unit, letter);
  }

  if (isPresentationForm(unit)) {
    return foldPresentationForm(unit);
  }

  if (unit >= 0xff01 && unit <= 0xff5e) {
    return foldUnit(unit - 0xfee0);
  }

  return result(unit, foldCased(String.fromCharCode(unit)));
}

function foldPresentationForm(unit: number): number {
  const letters = String.fromCharCode(unit).normalize('NFKC');

  // The spacing forms of marks decompose to a space with the mark on it: there is no letter in them.
  if (letters.startsWith(' ')) {
    return attach;
  }

  // Some (ornate brackets, contextual dots) stand for themselves.
  return letters.charCodeAt(0) === unit ? unit : result(unit, foldUnits(letters));
}

/** Folds the few letters of a ligature one by one: the scratch arrays hold the text that it stands in. */
function foldUnits(letters: string): string {
  let text = '';

  for (let index = 0; index < letters.length; index++) {
    const unit = letters.charCodeAt(index);
    const folded = table[unit] || lookUp(unit);

    if (folded === expand) {
      text += String.fromCharCode(...(expansions.get(unit) ?? []));
    } else if (folded !== attach && folded !== drop) {
      text += String.fromCharCode(folded);
    }
  }

  return text;
}

/** Lower case without accents, where that takes nothing else away. */
function foldCased(character: string): string {
  const lower = character.toLowerCase();
  const [base, ...accents] = lower.normalize('NFD');
  return base !== undefined && accents.every(accent => isOtherMark(accent.charCodeAt(0)))
    ? base
    : lower;
}

function result(unit: number, folded: string): number {
  if (folded.length === 1) {
    return folded.charCodeAt(0);
  }

  expansions.set(
    unit,
    Array.from({length: folded.length}, (_, index) => folded.charCodeAt(index)),
  );
  return expand;
}

/** The small waw and yeh of the Quran: they say that a vowel is long and are no letter of the word. */
function isSmallLetter(unit: number): boolean {
  return unit === 0x06e5 || unit === 0x06e6;
}

/** Accents of the Latin kind, Hebrew points and variation selectors. */
function isOtherMark(unit: number): boolean {
  return (
    (unit >= 0x0300 && unit <= 0x036f) ||
    (unit >= 0x0591 && unit <= 0x05bd) ||
    (unit >= 0x1ab0 && unit <= 0x1aff) ||
    (unit >= 0x1dc0 && unit <= 0x1dff) ||
    (unit >= 0x20d0 && unit <= 0x20ff) ||
    (unit >= 0xfe00 && unit <= 0xfe0f) ||
    (unit >= 0xfe20 && unit <= 0xfe2f)
  );
}

/** Controls, format controls and the three Quranic signs that stand alone: nothing a reader would type. */
function isControl(unit: number): boolean {
  return (
    unit < 0x20 ||
    (unit >= 0x7f && unit <= 0x9f) ||
    unit === 0xad ||
    unit === 0x061c ||
    unit === 0x06dd ||
    unit === 0x06de ||
    unit === 0x06e9 ||
    unit === 0x180e ||
    (unit >= 0x200b && unit <= 0x200f) ||
    (unit >= 0x202a && unit <= 0x202e) ||
    (unit >= 0x2060 && unit <= 0x206f) ||
    unit === 0xfeff ||
    (unit >= 0xfff9 && unit <= 0xfffb)
  );
}
