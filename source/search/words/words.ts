/** A word of folded text; offsets are UTF-16 code units of the folded text, end-exclusive. */
export type Word = {
  readonly text: string;
  readonly start: number;
  readonly end: number;
};

/** The words of a folded text. 13,00 and 13:00 are the same word. */
export function wordsOf(folded: string): Word[] {
  const words: Word[] = [];
  eachWord(folded, (text, start, end) => words.push({text, start, end}));
  return words;
}

/**
 * Calls back for each word of a folded text: letters, digits and the marks on them; a separator
 * between two digits (13:00, 2,1) is inside the number, and all separators are the same.
 */
export function eachWord(
  folded: string,
  found: (text: string, start: number, end: number) => void,
): void {
  eachBounds(folded, (start, end, separated) => {
    const text = folded.slice(start, end);
    found(separated ? text.replace(SEPARATOR, ':') : text, start, end);
  });
}

/** Where the words of a folded text begin and end: start and end of the first, of the second, … */
export function boundsOf(folded: string): number[] {
  const bounds: number[] = [];
  eachBounds(folded, (start, end) => bounds.push(start, end));
  return bounds;
}

function eachBounds(
  folded: string,
  found: (start: number, end: number, separated: boolean) => void,
): void {
  const {length} = folded;
  let at = 0;
  while (at < length) {
    let step = unitsOfWord(folded, at);
    if (step === 0) {
      at++;
      continue;
    }
    const start = at;
    let separated = false;
    while (step > 0) {
      at += step;
      step = unitsOfWord(folded, at);
      if (step === 0 && isSeparated(folded, at)) {
        separated = true;
        step = 1;
      }
    }
    found(start, at, separated);
  }
}

const SEPARATOR = /[.,،]/g;
const SEPARATORS = new Set(['.', ',', ':', '،'].map(character => character.charCodeAt(0)));

function isSeparated(text: string, at: number): boolean {
  return (
    SEPARATORS.has(text.charCodeAt(at)) &&
    isDigit(text.charCodeAt(at - 1)) &&
    isDigit(text.charCodeAt(at + 1))
  );
}

/** Folded text has the digits of no other script that Arabic text is written with. */
function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

const LETTER = /^[\p{L}\p{N}\p{M}]$/u;

/** By code unit: 0 not looked up yet, 1 no part of a word, 2 part of a word, 3 first half of a pair. */
const kinds = new Uint8Array(0x10000);

/** How many code units of a word's letter stand at an offset: 0 where there is none. */
function unitsOfWord(text: string, at: number): 0 | 1 | 2 {
  if (at >= text.length) return 0;
  const unit = text.charCodeAt(at);
  const kind = kinds[unit] || lookUp(unit);
  if (kind < 3) return kind === 2 ? 1 : 0;
  const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
  return character.length === 2 && LETTER.test(character) ? 2 : 0;
}

function lookUp(unit: number): number {
  const kind =
    unit >= 0xd800 && unit <= 0xdbff ? 3 : LETTER.test(String.fromCharCode(unit)) ? 2 : 1;
  kinds[unit] = kind;
  return kind;
}
