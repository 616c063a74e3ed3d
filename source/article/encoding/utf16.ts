import {DecodeError} from '../decode.ts';
import {arabicPlausibility} from './plausibility.ts';

export type Utf16 = 'UTF-16LE' | 'UTF-16BE';

/** Plausibility of Arabic from which bytes without a mark are taken for UTF-16. */
const LEAST = 0.5;

/**
 * The text of UTF-16 bytes without their mark.
 * @param before how many bytes of the file stand before these, for the error's offset
 * @throws DecodeError where the bytes are cut, a surrogate stands alone, or a NUL shows that it is no text
 */
export function decodeUtf16(bytes: Uint8Array, encoding: Utf16, before: number): string {
  if (bytes.length % 2 === 1) {
    const offset = before + bytes.length - 1;
    throw new DecodeError(`${encoding} text is cut in a character at byte ${offset}`, offset);
  }
  const text = new TextDecoder(encoding.toLowerCase()).decode(bytes);
  const bad = /\ufffd|\0/.exec(text);
  if (!bad) return text;
  // U+FFFD may stand in the text itself, as two bytes.
  const at = firstBadUnit(bytes, encoding);
  if (at === -1) return text;
  const offset = before + 2 * at;
  throw new DecodeError(`not valid ${encoding} at byte ${offset}`, offset);
}

function firstBadUnit(bytes: Uint8Array, encoding: Utf16): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const little = encoding === 'UTF-16LE';
  const unitAt = (index: number) =>
    2 * index + 1 < bytes.length ? view.getUint16(2 * index, little) : 0;
  for (let index = 0; 2 * index < bytes.length; index++) {
    const unit = unitAt(index);
    if (unit === 0) return index;
    if (unit >= 0xdc00 && unit <= 0xdfff) return index;
    if (unit >= 0xd800 && unit <= 0xdbff) {
      const next = unitAt(index + 1);
      if (next < 0xdc00 || next > 0xdfff) return index;
      index++;
    }
  }
  return -1;
}

/** Which UTF-16 a text without a mark is in, or null where it is Arabic in neither. */
export function utf16WithoutMark(sample: Uint8Array): Utf16 | null {
  const even = sample.subarray(0, sample.length - (sample.length % 2));
  const [best] = (['UTF-16LE', 'UTF-16BE'] as const)
    .map(encoding => {
      const text = new TextDecoder(encoding.toLowerCase()).decode(even);
      return {encoding, plausibility: arabicPlausibility(text)};
    })
    .sort((a, b) => b.plausibility - a.plausibility);
  return best && best.plausibility >= LEAST ? best.encoding : null;
}
