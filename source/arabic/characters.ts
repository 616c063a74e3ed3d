/**
 * What a code point is, as far as Arabic text needs to know. Every predicate takes a Unicode code
 * point (or a BMP code unit) and answers in constant time. Ranges are those of Unicode 17.
 */

/**
 * The vowel signs and Quranic annotation signs that a text may carry or leave out without becoming
 * another text: U+064B–0652, U+0656–065F, U+0670 and the honorific and Quranic signs. Madda and
 * hamza above or below (U+0653–0655) are no tashkeel: they are half of a letter (أ is ا + U+0654).
 */
export function isTashkeel(codePoint: number): boolean {
  if (codePoint < 0x0610 || codePoint > 0x08ff) {
    return false;
  }

  return (
    (codePoint >= 0x064b && codePoint <= 0x065f && (codePoint < 0x0653 || codePoint > 0x0655)) ||
    codePoint === 0x0670 ||
    isQuranicMark(codePoint)
  );
}

/** The combining annotation signs of the Quran and of honorifics; not U+06DD, U+06DE, U+06E9, which stand alone. */
export function isQuranicMark(codePoint: number): boolean {
  return (
    (codePoint >= 0x0610 && codePoint <= 0x061a) ||
    (codePoint >= 0x06d6 && codePoint <= 0x06dc) ||
    (codePoint >= 0x06df && codePoint <= 0x06e4) ||
    (codePoint >= 0x06e7 && codePoint <= 0x06e8) ||
    (codePoint >= 0x06ea && codePoint <= 0x06ed) ||
    (codePoint >= 0x0897 && codePoint <= 0x089f) ||
    (codePoint >= 0x08ca && codePoint <= 0x08ff && codePoint !== 0x08e2)
  );
}

/** Any sign of the Arabic blocks that is drawn on the letter before it, hamza and madda included. */
export function isArabicMark(codePoint: number): boolean {
  return (codePoint >= 0x0653 && codePoint <= 0x0655) || isTashkeel(codePoint);
}

const anyMark = /^\p{M}$/u;

/** Any combining mark of any script (general category M). */
export function isMark(codePoint: number): boolean {
  if (codePoint < 0x0300) {
    return false;
  }

  return isArabicMark(codePoint) || anyMark.test(String.fromCodePoint(codePoint));
}

export const tatweel = 0x0640;

/** A letter of the Arabic script in its stored form (not a presentation form, not tatweel). */
export function isArabicLetter(codePoint: number): boolean {
  return (
    (codePoint >= 0x0620 && codePoint <= 0x064a && codePoint !== tatweel) ||
    (codePoint >= 0x066e && codePoint <= 0x06d3 && codePoint !== 0x0670) ||
    codePoint === 0x06d5 ||
    (codePoint >= 0x06ee && codePoint <= 0x06ef) ||
    (codePoint >= 0x06fa && codePoint <= 0x06fc) ||
    codePoint === 0x06ff ||
    (codePoint >= 0x0750 && codePoint <= 0x077f) ||
    (codePoint >= 0x0870 && codePoint <= 0x0887) ||
    (codePoint >= 0x0889 && codePoint <= 0x088f) ||
    (codePoint >= 0x08a0 && codePoint <= 0x08c9)
  );
}

/** Arabic Presentation Forms A and B: positional shapes and ligatures that stored text should not hold. */
export function isPresentationForm(codePoint: number): boolean {
  return (
    (codePoint >= 0xfb50 && codePoint <= 0xfdff) || (codePoint >= 0xfe70 && codePoint <= 0xfefc)
  );
}

/** A decimal digit: 0–9, Arabic-Indic ٠–٩ or extended (Persian, Urdu) ۰–۹. */
export function isDigit(codePoint: number): boolean {
  return digitValue(codePoint) !== -1;
}

/** The value of a decimal digit of the three sets Arabic text uses, or -1. */
export function digitValue(codePoint: number): number {
  if (codePoint >= 0x30 && codePoint <= 0x39) {
    return codePoint - 0x30;
  }

  if (codePoint >= 0x0660 && codePoint <= 0x0669) {
    return codePoint - 0x0660;
  }

  return codePoint >= 0x06f0 && codePoint <= 0x06f9 ? codePoint - 0x06f0 : -1;
}

/** A letter of the Latin script, with or without accents. */
export function isLatinLetter(codePoint: number): boolean {
  return (
    (codePoint >= 0x41 && codePoint <= 0x5a) ||
    (codePoint >= 0x61 && codePoint <= 0x7a) ||
    (codePoint >= 0xc0 && codePoint <= 0x24f && codePoint !== 0xd7 && codePoint !== 0xf7) ||
    (codePoint >= 0x1e00 && codePoint <= 0x1eff)
  );
}

const anyLetter = /^\p{L}$/u;

/** A letter of any script. */
export function isLetter(codePoint: number): boolean {
  if (isArabicLetter(codePoint) || isLatinLetter(codePoint)) {
    return true;
  }

  return codePoint >= 0xaa && anyLetter.test(String.fromCodePoint(codePoint));
}

/** Any white space: breaks, tabs, no-break and typographic spaces; not U+FEFF, which is a format control. */
export function isWhiteSpace(codePoint: number): boolean {
  if (codePoint <= 0x20) {
    return codePoint === 0x20 || (codePoint >= 0x09 && codePoint <= 0x0d);
  }

  return (
    codePoint === 0x85 ||
    codePoint === 0xa0 ||
    codePoint === 0x1680 ||
    (codePoint >= 0x2000 && codePoint <= 0x200a) ||
    codePoint === 0x2028 ||
    codePoint === 0x2029 ||
    codePoint === 0x202f ||
    codePoint === 0x205f ||
    codePoint === 0x3000
  );
}

/** The marks, embeddings, overrides and isolates of the bidirectional algorithm (UAX #9, table 4). */
export function isBidiControl(codePoint: number): boolean {
  return (
    codePoint === 0x061c ||
    codePoint === 0x200e ||
    codePoint === 0x200f ||
    (codePoint >= 0x202a && codePoint <= 0x202e) ||
    (codePoint >= 0x2066 && codePoint <= 0x2069)
  );
}

const tashkeelRun =
  /[\u064b-\u0652\u0656-\u065f\u0670\u0610-\u061a\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed\u0897-\u089f\u08ca-\u08e1\u08e3-\u08ff]+/g;

/** The text without its tashkeel (see isTashkeel); tatweel, hamza and madda stay. */
export function stripTashkeel(text: string): string {
  return text.replace(tashkeelRun, '');
}
