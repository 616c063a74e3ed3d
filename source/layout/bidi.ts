import {boundBidiText, surveyBidi} from './bidi-bounds.ts';
import {BIDI, bidi, bidiClassAt} from './bidi-class.ts';
import {levelsOfNumbers} from './bidi-numbers.ts';

/**
 * A paragraph direction. 'auto' is that of the first strong character, left to right without one, as
 * UAX #9 has it; 'majority' that of the text: see majorityDirection.
 */
export type Direction = 'rtl' | 'ltr' | 'auto' | 'majority';

/** From this share of right-to-left words on, a paragraph is right to left: it may begin with a Latin name. */
const RIGHT_TO_LEFT_SHARE = 0.3;
/** The beginning of a long text tells its direction. */
const LOOKED_AT = 4096;

/** Embedding levels of one paragraph. */
export type ResolvedLevels = {
  /** Embedding level of each UTF-16 code unit: odd is right to left. */
  readonly levels: Uint8Array;
  /** Paragraph embedding level: 1 is right to left. */
  readonly paragraphLevel: 0 | 1;
  /** Whether marks or isolates stand in it that part runs without being drawn. */
  readonly hasDirectionControls: boolean;
};

const DIRECTION_CONTROL = /[\u061C\u200E\u200F\u2066-\u2069]/;

/** The direction marks and isolates: what has a level of its own and no glyph. */
export function isDirectionControl(unit: number): boolean {
  return unit === 0x61c || unit === 0x200e || unit === 0x200f || (unit >= 0x2066 && unit <= 0x2069);
}

/** Direction of the first strong character outside of isolates (UAX #9, P2 and P3); 'ltr' without one. */
function firstStrongDirection(text: string): 'rtl' | 'ltr' {
  let isolates = 0;
  for (let offset = 0; offset < text.length; offset++) {
    const bidiClass = bidiClassAt(text, offset);
    if (bidiClass === BIDI.B) break;
    if (bidiClass >= BIDI.LRI) isolates = Math.max(0, isolates + (bidiClass === BIDI.PDI ? -1 : 1));
    else if (bidiClass <= BIDI.AL && isolates === 0) return bidiClass === BIDI.L ? 'ltr' : 'rtl';
  }
  return 'ltr';
}

/**
 * Direction of most of a text's words, each by its first strong character. Left-to-right ones count for
 * less, because an Arabic paragraph may begin with a Latin name or hold some; an address is one word.
 * 'rtl' where there are no words.
 */
export function majorityDirection(text: string): 'rtl' | 'ltr' {
  let leftToRight = 0;
  let rightToLeft = 0;
  let isInWord = false;
  for (let offset = 0; offset < Math.min(text.length, LOOKED_AT); offset++) {
    const bidiClass = bidiClassAt(text, offset);
    if (bidiClass === BIDI.WS) isInWord = false;
    else if (bidiClass <= BIDI.AL && !isInWord) {
      isInWord = true;
      if (bidiClass === BIDI.L) leftToRight++;
      else rightToLeft++;
    }
  }
  const share = RIGHT_TO_LEFT_SHARE * (leftToRight + rightToLeft);
  return rightToLeft >= share ? 'rtl' : 'ltr';
}

function baseDirection(text: string, direction: Direction): 'rtl' | 'ltr' {
  switch (direction) {
    case 'auto':
      return firstStrongDirection(text);
    case 'majority':
      return majorityDirection(text);
    default:
      return direction;
  }
}

/**
 * Resolves the embedding levels of a paragraph (UAX #9 up to I2, and L1 at the end of the text) with
 * bidi-js; what is plain without it, without. Linear in the length: see boundBidiText for what hostile texts lose.
 */
export function resolveLevels(text: string, direction: Direction): ResolvedLevels {
  const base = baseDirection(text, direction);
  const paragraphLevel = base === 'rtl' ? 1 : 0;
  const survey = surveyBidi(text);
  const has = (bidiClass: number) => (survey.counts[bidiClass] ?? 0) > 0;
  const isUniform =
    survey.explicit === 0 &&
    !has(BIDI.AN) &&
    (paragraphLevel === 1 ? !has(BIDI.L) && !has(BIDI.EN) : !has(BIDI.R) && !has(BIDI.AL));
  const isNumbersOnly =
    paragraphLevel === 1 && survey.explicit === 0 && !has(BIDI.L) && !has(BIDI.BN) && !has(BIDI.B);
  const levels = isUniform
    ? new Uint8Array(text.length).fill(paragraphLevel)
    : isNumbersOnly
      ? levelsOfNumbers(text)
      : bidi.getEmbeddingLevels(boundBidiText(text, survey, paragraphLevel), base).levels;
  return {
    levels,
    paragraphLevel,
    hasDirectionControls: !isUniform && DIRECTION_CONTROL.test(text),
  };
}

/**
 * Visual order of `count` items in a row by their levels (UAX #9, L2): item numbers from left to
 * right. Linear times the number of distinct levels, at most 126.
 */
export function visualOrder(levels: ArrayLike<number>, count = levels.length): Uint32Array {
  const order = new Uint32Array(count);
  let highest = 0;
  let lowestOdd = 255;
  for (let item = 0; item < count; item++) {
    const level = levels[item] ?? 0;
    order[item] = item;
    if (level > highest) highest = level;
    if ((level | 1) < lowestOdd) lowestOdd = level | 1;
  }
  for (let level = highest; level >= lowestOdd; level--) {
    for (let start = 0; start < count; start++) {
      if ((levels[start] ?? 0) < level) continue;
      let end = start + 1;
      while (end < count && (levels[end] ?? 0) >= level) end++;
      order.subarray(start, end).reverse();
      start = end;
    }
  }
  return order;
}

const mirrored = new Map<number, number>();

/** The mirror image of a code unit (UAX #9, L4), or itself where there is none. */
export function mirroredUnit(unit: number): number {
  const known = mirrored.get(unit);
  if (known !== undefined) return known;
  const mirror = bidi.getMirroredCharacter(String.fromCharCode(unit))?.charCodeAt(0) ?? unit;
  mirrored.set(unit, mirror);
  return mirror;
}
