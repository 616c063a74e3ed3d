/**
 * Texts in half the room of UTF-16: one byte for an ASCII character (0–7F) or one of the first half
 * of the Arabic block (U+0600–067F as 80–FF), three for any other code unit: ESCAPE, high byte, low
 * byte. A library is mostly of these two, and lies in memory as a whole.
 */
const ESCAPE = 0x1a;
const ARABIC = 0x600;

/** Calls back with each byte of a text. */
export function eachByteOf(text: string, found: (byte: number) => void): void {
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit < 0x80 && unit !== ESCAPE) found(unit);
    else if (unit >= ARABIC && unit < ARABIC + 0x80) found(unit - ARABIC + 0x80);
    else {
      found(ESCAPE);
      found(unit >> 8);
      found(unit & 0xff);
    }
  }
}

/** The code unit that each byte but ESCAPE stands for. */
const UNITS = Uint16Array.from({length: 0x100}, (_, byte) =>
  byte < 0x80 ? byte : byte - 0x80 + ARABIC,
);

let units = new Uint16Array(1024);
/** The same bytes, of which a buffer makes a string at once. */
let bytesOfUnits = Buffer.from(units.buffer);

/** The text that bytes hold. */
export function textFromBytes(bytes: Uint8Array): string {
  if (units.length < bytes.length) {
    units = new Uint16Array(bytes.length);
    bytesOfUnits = Buffer.from(units.buffer);
  }
  let length = 0;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    if (byte === ESCAPE) {
      units[length++] = ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
      at += 2;
    } else {
      units[length++] = UNITS[byte] ?? 0;
    }
  }
  return bytesOfUnits.toString('utf16le', 0, 2 * length);
}
