import {DecodeError, decodeUtf8} from '../decode.ts';
import type {Notice} from '../notice.ts';
import {UnreadableError} from '../unreadable-error.ts';
import {arabicPlausibility} from './plausibility.ts';
import {decodeUtf16, utf16WithoutMark} from './utf16.ts';

export type Decoded = {
  readonly text: string;
  /** The name of the encoding, as `--encoding` takes it. */
  readonly encoding: string;
  /** What the reader should know where the encoding may be another one; else null. */
  readonly doubt: Notice | null;
};

/** The encodings of a byte a letter that Arabic texts come in, the likeliest first. */
const SINGLE_BYTE = ['windows-1256', 'ISO-8859-6', 'cp720'] as const;

/** As much of a text as is read to tell its encoding, in bytes. */
const SAMPLE = 1 << 16;

/** From this plausibility on a text is Arabic without a doubt, where no other reading comes near. */
const SOUND = 0.75;
const MARGIN = 0.12;
/** Below this it is no Arabic. */
const LEAST = 0.3;
/** What the detector says where it sees the letters of another language. */
const OTHER_SCRIPTS = /^(?:windows-125[0-57]|ISO-8859-[1-57-9]|KOI8-R)$/i;
/** The detector's confidence, in per cent, from which that counts. */
const TOLD = 30;
/** So few letters are a guess in any case, unless the detector comes to the same. */
const FEW_LETTERS = 12;
/** So many sound letters are Arabic, whatever the detector says: it does not know Persian. */
const MANY_LETTERS = 40;

/**
 * The text of bytes in whatever encoding they are: UTF-8, UTF-16, or one of those with a byte a
 * letter. Text that is UTF-8 costs no more than decoding it; the tables of the others are loaded
 * only for them.
 * @param encoding what the user says it is, by any of its usual names; it is not doubted
 * @throws DecodeError where the bytes are no text in any of them, with the byte where they cease to
 *   be UTF-8 or UTF-16; UnreadableError for an encoding that nobody knows
 */
export async function decodeBytes(bytes: Uint8Array, encoding?: string): Promise<Decoded> {
  if (encoding !== undefined) return decodeAs(bytes, encoding);
  const mark = markedEncoding(bytes);
  if (mark === 'UTF-16LE' || mark === 'UTF-16BE') {
    return {text: decodeUtf16(bytes.subarray(2), mark, 2), encoding: mark, doubt: null};
  }
  if (mark !== null) return decodeAs(bytes, mark);
  try {
    return {text: decodeUtf8(bytes), encoding: 'UTF-8', doubt: null};
  } catch (error) {
    if (!(error instanceof DecodeError)) throw error;
    const found = utf16WithoutMark(bytes.subarray(0, SAMPLE));
    if (found) {
      return {text: decodeUtf16(bytes, found, 0), encoding: found, doubt: null};
    }
    if (error.isBinary || isDamagedUtf8(bytes.subarray(0, SAMPLE))) throw error;
    return decodeSingleByte(bytes, error);
  }
}

/** UTF-32 before UTF-16, whose mark its own begins with. */
function markedEncoding(bytes: Uint8Array): string | null {
  const [a, b, c, d] = bytes;
  if (a === 0xff && b === 0xfe) return c === 0 && d === 0 ? 'UTF-32LE' : 'UTF-16LE';
  if (a === 0xfe && b === 0xff) return 'UTF-16BE';
  return a === 0 && b === 0 && c === 0xfe && d === 0xff ? 'UTF-32BE' : null;
}

async function decodeAs(bytes: Uint8Array, name: string): Promise<Decoded> {
  const {iconv} = (await import('../formats/formats.later.ts')).libraries;
  if (!iconv.encodingExists(name)) {
    throw new UnreadableError(
      `no encoding is called “${name}”; try UTF-8, UTF-16LE, windows-1256 or ISO-8859-6`,
    );
  }
  const text = iconv.decode(bytes, name);
  const bad = text.match(/\ufffd/g)?.length ?? 0;
  const doubt: Notice = {kind: 'charactersLost', encoding: name, count: bad};
  return {text, encoding: name, doubt: bad === 0 ? null : doubt};
}

async function decodeSingleByte(bytes: Uint8Array, cause: DecodeError): Promise<Decoded> {
  const {analyse, iconv} = (await import('../formats/formats.later.ts')).libraries;
  const sample = bytes.subarray(0, SAMPLE);
  const candidates = SINGLE_BYTE.map(encoding => {
    const text = iconv.decode(sample, encoding);
    return {encoding, text, plausibility: arabicPlausibility(text)};
  }).sort((a, b) => b.plausibility - a.plausibility);
  const [leader] = candidates;
  const lettersOf = (text: string) => text.match(/[\u0621-\u064a]/g)?.length ?? 0;
  // Of few letters the statistics say less than how common the encodings are.
  const best =
    leader && lettersOf(leader.text) < FEW_LETTERS
      ? SINGLE_BYTE.map(name => candidates.find(({encoding}) => encoding === name)).find(
          candidate => candidate && candidate.plausibility >= LEAST,
        )
      : leader;
  const [detected] = analyse(sample);
  if (!best || best.plausibility < LEAST) throw cause;
  const letters = lettersOf(best.text);
  const isOther = detected && detected.confidence >= TOLD && OTHER_SCRIPTS.test(detected.name);
  if (isOther && (letters < MANY_LETTERS || best.plausibility < SOUND)) throw cause;
  const agrees = detected?.name.toLowerCase() === best.encoding.toLowerCase();
  const rival = candidates.find(({text}) => text !== best.text);
  const isSure =
    best.plausibility >= SOUND &&
    best.plausibility - (rival?.plausibility ?? 0) >= MARGIN &&
    (agrees || letters >= FEW_LETTERS);
  return {
    text: iconv.decode(bytes, best.encoding),
    encoding: best.encoding,
    doubt: isSure ? null : {kind: 'encodingGuessed', encoding: best.encoding},
  };
}

/**
 * Whether bytes that are no UTF-8 were meant to be: a good part of what is not ASCII is sequences
 * of UTF-8. Letters of the other encodings follow each other in ways that such sequences do not.
 */
function isDamagedUtf8(sample: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(sample);
  const bad = text.match(/\ufffd+/g)?.length ?? 0;
  const sound = text.match(/[\u0080-\ufffc\u{10000}-\u{10ffff}]/gu)?.length ?? 0;
  return sound >= bad;
}
