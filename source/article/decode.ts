/** Bytes that are no UTF-8 text. The message is one line that names the byte. */
export class DecodeError extends Error {
  override readonly name = 'DecodeError';

  /** Offset of the first bad byte, from 0. */
  readonly offset: number;

  /** Whether the bytes are no text at all, in this encoding or another with a byte a letter. */
  readonly isBinary: boolean;

  constructor(message: string, offset: number, isBinary = false) {
    super(message);
    this.offset = offset;
    this.isBinary = isBinary;
  }
}

/** Git's measure too: what is binary shows it in the first 8,000 bytes. */
const sampleSize = 8000;

/**
 * The text of UTF-8 bytes, with or without a byte order mark, which is not part of the text.
 * Throws DecodeError for everything else: invalid, overlong or cut sequences, surrogates, UTF-16 and
 * UTF-32, and binary data that happens to be valid UTF-8 (a NUL byte, or more than one control in ten bytes, among
 * the first 8,000).
 */
export function decodeUtf8(bytes: Uint8Array): string {
  const order = byteOrderMark(bytes);
  if (order !== null) {
    throw new DecodeError(`looks like ${order}, not UTF-8 (byte order mark at byte 0)`, 0);
  }

  const binary = firstBinaryByte(bytes);

  try {
    const text = new TextDecoder('utf-8', {fatal: true}).decode(bytes);
    if (binary === -1) {
      return text;
    }
  } catch {
    // The decoder does not say where; firstInvalidByte does.
  }

  if (binary !== -1) {
    throw new DecodeError(
      `looks like a binary file, not text (control at byte ${binary})`,
      binary,
      true,
    );
  }

  const offset = firstInvalidByte(bytes);
  const hint = looksLikeWindows1256(bytes) ? ' (it may be Windows-1256)' : '';
  throw new DecodeError(`not valid UTF-8 at byte ${offset}${hint}`, offset);
}

function byteOrderMark(bytes: Uint8Array): string | null {
  const [first, second, third, fourth] = bytes;

  if (first === 0xff && second === 0xfe) {
    return third === 0 && fourth === 0 ? 'UTF-32' : 'UTF-16';
  }

  if (first === 0xfe && second === 0xff) {
    return 'UTF-16';
  }

  return first === 0 && second === 0 && third === 0xfe && fourth === 0xff ? 'UTF-32' : null;
}

/** Where the sample shows that it is no text: its first NUL, or its first control if there are many; else -1. */
function firstBinaryByte(bytes: Uint8Array): number {
  const sample = bytes.subarray(0, sampleSize);
  const nul = sample.indexOf(0);
  if (nul !== -1) {
    return nul;
  }

  let first = -1;
  let count = 0;
  for (const [index, byte] of sample.entries()) {
    // Escape starts the colours of captured terminal output, which is text that cleaning can save.
    const isControl = byte < 0x20 && !(byte >= 0x08 && byte <= 0x0d) && byte !== 0x1b;
    if (isControl) {
      first = first === -1 ? index : first;
      count++;
    }
  }

  return count * 10 > sample.length ? first : -1;
}

/**
 * Where the first sequence that is not well-formed begins (The Unicode Standard, table 3-7); the
 * length of the bytes if there is none.
 */
function firstInvalidByte(bytes: Uint8Array): number {
  let index = 0;

  while (index < bytes.length) {
    const length = sequenceLength(bytes, index);
    if (length === 0) {
      return index;
    }

    index += length;
  }

  return index;
}

function sequenceLength(bytes: Uint8Array, index: number): number {
  const lead = bytes[index] ?? 0;
  const second = bytes[index + 1] ?? 0;

  if (lead < 0x80) {
    return 1;
  }

  if (lead >= 0xc2 && lead <= 0xdf) {
    return isTrail(second) ? 2 : 0;
  }

  if (lead >= 0xe0 && lead <= 0xef) {
    const low = lead === 0xe0 ? 0xa0 : 0x80;
    const high = lead === 0xed ? 0x9f : 0xbf;
    return second >= low && second <= high && isTrail(bytes[index + 2]) ? 3 : 0;
  }

  if (lead >= 0xf0 && lead <= 0xf4) {
    const low = lead === 0xf0 ? 0x90 : 0x80;
    const high = lead === 0xf4 ? 0x8f : 0xbf;
    const rest = isTrail(bytes[index + 2]) && isTrail(bytes[index + 3]);
    return second >= low && second <= high && rest ? 4 : 0;
  }

  return 0;
}

function isTrail(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x80 && byte <= 0xbf;
}

/** Arabic in the old Windows code page is letters C0–ED and spaces, hardly anything else. */
function looksLikeWindows1256(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, sampleSize);
  let letters = 0;
  for (const byte of sample) {
    if (byte >= 0xc0 && byte <= 0xed) {
      letters++;
    }
  }

  return letters * 2 > sample.length;
}
