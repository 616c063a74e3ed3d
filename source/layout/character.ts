import {codePointTable} from './code-point-ranges.ts';
import {FORMAT_RANGES, MARK_RANGES} from './shaping-table.ts';

/** What a UTF-16 code unit is to the layout. */
export const KIND = {
  /** Needs the grapheme segmenter and a measured width: everything that is none of the others. */
  complex: 0,
  /** One column, begins a cluster. */
  base: 1,
  /** A mark on the base before it. */
  mark: 2,
  /** Takes no cell: joiners, direction marks, zero-width spaces. */
  format: 3,
  /** White space that a line break may swallow. */
  space: 4,
  /** Drawn as something else, because terminals do not agree on it or must not get it. */
  replaced: 5,
} as const;

/** Scripts in which one code point with its marks is a cluster of one column. */
const SIMPLE_RANGES = `
  21-7E A0-2FF 370-52F 531-58F 591-5F4 600-6FF 750-77F 870-8FF 10A0-10FF 1E00-1FFF
  2010-2027 2030-205E 2070-20BF 2100-22FF 2400-24FF 2500-25FC FB00-FB06 FB13-FB17 FB1D-FDFF
  FE70-FEFE FFFD
`;

/** Default-ignorable code points that are neither marks of a letter nor format characters. */
const IGNORABLE_RANGES = '34F 115F-1160 17B4-17B5 180B-180F 2065 3164 FFA0 FFF0-FFF8';

const SPACE_RANGES = '9 20 1680 2000-2006 2008-200A 205F';

/**
 * Signs that enclose or overline a following number. Terminals give them no column, one or two;
 * these stand-ins have one everywhere (East Asian Width N or Na).
 */
const SIGN_STAND_INS = new Map([
  [0x0600, '#'], // number sign
  [0x0601, '#'], // sign sanah (year)
  [0x0602, '*'], // footnote marker
  [0x0603, '#'], // sign safha (page)
  [0x0604, '#'], // sign samvat (era)
  [0x0605, '#'], // number mark above
  [0x06dd, '\u25C9'], // end of ayah: fisheye, a ring as well
  [0x0890, '\u00A3'], // pound mark above
  [0x0891, '\u00A2'], // piastre mark above
  [0x08e2, '\u25C9'], // disputed end of ayah
]);

const kinds = codePointTable([
  [SIMPLE_RANGES, KIND.base],
  [MARK_RANGES, KIND.mark],
  [FORMAT_RANGES, KIND.format],
  [IGNORABLE_RANGES, KIND.format],
  [SPACE_RANGES, KIND.space],
  ['0-8 A-1F 7F-9F', KIND.replaced],
  ...[...SIGN_STAND_INS.keys()].map(sign => [sign.toString(16), KIND.replaced] as const),
]);

/** Kind by code unit; surrogates are complex. */
export const KINDS = kinds.units;

/** What is drawn for a character of kind `replaced`: a sign's stand-in, U+FFFD for a control. */
export function standIn(unit: number): string {
  return SIGN_STAND_INS.get(unit) ?? '\uFFFD';
}
