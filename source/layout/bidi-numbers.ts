import {BIDI, bidiClassAt} from './bidi-class.ts';

/**
 * Embedding levels of a right-to-left paragraph in which nothing runs from left to right but numbers: no
 * letter, no direction mark, no boundary neutral. Of UAX #9 there is little left then: numbers with their signs are
 * at level 2 (W1 to W5), and whatever stands between them and the letters is at level 1 (N1, N2).
 */
export function levelsOfNumbers(text: string): Uint8Array {
  const {length} = text;
  const types = new Uint8Array(length);
  let strong: number = BIDI.R;
  let before: number = BIDI.R;
  for (let offset = 0; offset < length; offset++) {
    const own = bidiClassAt(text, offset);
    // W1: a mark is what it stands on.
    const type = own === BIDI.NSM ? before : own;
    if (type === BIDI.R || type === BIDI.AL) strong = type;
    // W2: behind Arabic letters European numbers are Arabic ones.
    types[offset] = type === BIDI.EN && strong === BIDI.AL ? BIDI.AN : type;
    before = type;
  }
  // W4: one separator between two numbers of a kind.
  for (let offset = 1; offset < length - 1; offset++) {
    const type = types[offset];
    const around = types[offset - 1];
    if (around !== types[offset + 1]) continue;
    if (around === BIDI.EN && (type === BIDI.ES || type === BIDI.CS)) types[offset] = BIDI.EN;
    if (around === BIDI.AN && type === BIDI.CS) types[offset] = BIDI.AN;
  }
  const levels = new Uint8Array(length);
  for (let offset = 0; offset < length; ) {
    const type = types[offset];
    let end = offset + 1;
    while (end < length && types[end] === type) end++;
    // W5: signs beside a European number are a part of it.
    const isSign = type === BIDI.ET && (types[offset - 1] === BIDI.EN || types[end] === BIDI.EN);
    levels.fill(type === BIDI.EN || type === BIDI.AN || isSign ? 2 : 1, offset, end);
    offset = end;
  }
  return levels;
}
