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

const UNKNOWN = 255;
// Filled as characters turn up: a text uses few of the 65,536.
const classes = new Uint8Array(0x10000).fill(UNKNOWN);

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
