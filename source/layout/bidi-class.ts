import bidiFactory, {type BidiCharTypeName} from 'bidi-js';

/** Its tables take milliseconds to make, which a first frame waits for: they are made once. */
export const bidi = bidiFactory();

/** The classes of UAX #9, table 4, in the order of their numbers. */
export const BIDI_CLASSES = [
  ...(['L', 'R', 'AL', 'EN', 'ES', 'ET', 'AN', 'CS', 'NSM', 'BN', 'B', 'S', 'WS', 'ON'] as const),
  ...(['LRE', 'LRO', 'RLE', 'RLO', 'PDF', 'LRI', 'RLI', 'FSI', 'PDI'] as const),
] satisfies readonly BidiCharTypeName[];

/** Bidi_Class by name as a number. */
export const BIDI = Object.fromEntries(
  BIDI_CLASSES.map((name, index) => [name, index]),
) as Readonly<Record<BidiCharTypeName, number>>;

/**
 * The classes of what most texts are made of, as last code unit and class of each range, from the first
 * one on (DerivedBidiClass.txt): with these at hand a first frame need not wait for the tables of bidi-js.
 */
const COMMON: readonly (readonly [first: number, ranges: readonly Range[]])[] = [
  [
    0x20,
    [
      [0x20, 'WS'],
      [0x22, 'ON'],
      [0x25, 'ET'],
      [0x2a, 'ON'],
      [0x2b, 'ES'],
      [0x2c, 'CS'],
      [0x2d, 'ES'],
      [0x2f, 'CS'],
      [0x39, 'EN'],
      [0x3a, 'CS'],
      [0x40, 'ON'],
      [0x5a, 'L'],
      [0x60, 'ON'],
      [0x7a, 'L'],
      [0x7e, 'ON'],
    ],
  ],
  [0xab, [[0xab, 'ON']]],
  [0xb7, [[0xb7, 'ON']]],
  [0xbb, [[0xbb, 'ON']]],
  [0x60c, [[0x60c, 'CS']]],
  [0x61b, [[0x61b, 'AL']]],
  [
    0x61e,
    [
      [0x64a, 'AL'],
      [0x65f, 'NSM'],
      [0x669, 'AN'],
      [0x66a, 'ET'],
      [0x66c, 'AN'],
      [0x66f, 'AL'],
      [0x670, 'NSM'],
      [0x6d3, 'AL'],
    ],
  ],
  [0x2010, [[0x2027, 'ON']]],
  [0x2039, [[0x203a, 'ON']]],
];

type Range = readonly [last: number, name: BidiCharTypeName];

const UNKNOWN = 255;
// The others are filled in as characters turn up: a text uses few of the 65,536.
const classes = new Uint8Array(0x10000).fill(UNKNOWN);
for (const [first, ranges] of COMMON) {
  let start = first;
  for (const [last, name] of ranges) {
    classes.fill(BIDI[name], start, last + 1);
    start = last + 1;
  }
}

/** Bidi class number of the character at `offset`; both halves of a surrogate pair give that of the pair. */
export function bidiClassAt(text: string, offset: number): number {
  const unit = text.charCodeAt(offset);
  if (unit >= 0xd800 && unit < 0xe000) {
    const isLowHalf = unit >= 0xdc00 && offset > 0 && (text.codePointAt(offset - 1) ?? 0) > 0xffff;
    return classOf(text.codePointAt(isLowHalf ? offset - 1 : offset) ?? unit);
  }
  const known = classes[unit] ?? UNKNOWN;
  if (known !== UNKNOWN) return known;
  const found = classOf(unit);
  classes[unit] = found;
  return found;
}

function classOf(codePoint: number): number {
  return BIDI[bidi.getBidiCharTypeName(String.fromCodePoint(codePoint))];
}
