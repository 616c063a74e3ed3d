import type {IndexedArticle, IndexedSection, SearchIndex} from './search-index.ts';
import {WordList} from './word-list.ts';

/**
 * An index as bytes: a header of eight 32-bit words (magic, version, checksum of all that follows,
 * length of the JSON, which is in the checksum too, the rest reserved), JSON with the names and the lengths of the arrays, and the
 * arrays as they lie in memory, each from a multiple of eight bytes. In the byte order of the machine:
 * an index that another machine wrote is not understood, and made anew.
 */
const MAGIC = 0x77617271;
/** Raised when an older index would be wrong: its layout, or what folding and words are. */
const VERSION = 2;
const HEADER_BYTES = 32;

type Described = {
  readonly articles: readonly IndexedArticle[];
  readonly sections: readonly IndexedSection[];
  readonly speakers: readonly string[];
  /** The lengths of the arrays, in the order of ARRAYS. */
  readonly lengths: readonly number[];
};

type ArrayType = typeof Uint8Array | typeof Uint16Array | typeof Uint32Array;

const ARRAYS: readonly ArrayType[] = [
  Uint32Array, // postings
  Uint32Array, // postingStarts
  Uint32Array, // tokens
  Uint32Array, // tokenStarts
  Uint8Array, // texts
  Uint32Array, // textStarts
  Uint32Array, // sectionOf
  Uint32Array, // speakerOf
  Uint8Array, // kinds
  Uint32Array, // the word list's starts
  Uint16Array, // its text
  Uint8Array, // the ids of the statements, UTF-8, a line each
];

/** The pieces of an index's bytes, in their order; the big ones are views of the index itself. */
export function indexToBytes(index: SearchIndex): Uint8Array[] {
  const arrays = [
    index.postings,
    index.postingStarts,
    index.tokens,
    index.tokenStarts,
    index.texts,
    index.textStarts,
    index.sectionOf,
    index.speakerOf,
    index.kinds,
    index.words.starts,
    unitsOf(index.words.text),
    new TextEncoder().encode(index.statements.join('\n')),
  ];
  const {articles, sections, speakers} = index;
  const lengths = arrays.map(({length}) => length);
  const described: Described = {articles, sections, speakers, lengths};
  const json = new TextEncoder().encode(JSON.stringify(described));
  const body = [json, ...arrays].flatMap(array => padded(bytesOf(array)));
  const header = new Uint32Array(HEADER_BYTES / 4);
  header.set([MAGIC, VERSION, checksum(json.length, body), json.length]);
  return [bytesOf(header), ...body];
}

/** The index that bytes hold, whose arrays are views of them; null where they hold none, or a damaged one. */
export function indexFromBytes(bytes: ArrayBuffer): SearchIndex | null {
  if (bytes.byteLength < HEADER_BYTES || bytes.byteLength % 8 !== 0) return null;
  const [magic, version, sum, jsonLength = 0] = new Uint32Array(bytes, 0, HEADER_BYTES / 4);
  if (magic !== MAGIC || version !== VERSION) return null;
  if (sum !== checksum(jsonLength, [new Uint8Array(bytes, HEADER_BYTES)])) return null;
  const json = new TextDecoder().decode(new Uint8Array(bytes, HEADER_BYTES, jsonLength));
  // The checksum has vouched for what follows.
  const {articles, sections, speakers, lengths}: Described = JSON.parse(json);
  let offset = HEADER_BYTES + roundedUp(jsonLength);
  const next = <T extends Uint8Array | Uint16Array | Uint32Array>(number: number): T => {
    const Type = ARRAYS[number] ?? Uint8Array;
    const length = lengths[number] ?? 0;
    const array = new Type(bytes, offset, length);
    offset += roundedUp(array.byteLength);
    return array as T;
  };
  return {
    articles,
    sections,
    speakers,
    postings: next(0),
    postingStarts: next(1),
    tokens: next(2),
    tokenStarts: next(3),
    texts: next(4),
    textStarts: next(5),
    sectionOf: next(6),
    speakerOf: next(7),
    kinds: next(8),
    words: wordListOf(next(9), next(10)),
    statements: new TextDecoder().decode(next(11)).split('\n'),
  };
}

function wordListOf(starts: Uint32Array, text: Uint16Array): WordList {
  return new WordList(new TextDecoder('utf-16le', {ignoreBOM: true}).decode(text), starts);
}

function unitsOf(text: string): Uint16Array {
  const units = new Uint16Array(text.length);
  for (let i = 0; i < text.length; i++) units[i] = text.charCodeAt(i);
  return units;
}

function bytesOf({buffer, byteOffset, byteLength}: ArrayBufferView): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength);
}

function roundedUp(length: number): number {
  return (length + 7) & ~7;
}

function padded(bytes: Uint8Array): Uint8Array[] {
  const missing = roundedUp(bytes.length) - bytes.length;
  return missing === 0 ? [bytes] : [bytes, new Uint8Array(missing)];
}

/**
 * A sum over 32-bit words that depends on their places: enough to tell a torn or damaged file,
 * at a gigabyte a second.
 */
function checksum(jsonLength: number, pieces: readonly Uint8Array[]): number {
  let sum = 0x811c9dc5 ^ jsonLength;
  let word = 0;
  let filled = 0;
  for (const bytes of pieces) {
    let at = 0;
    if (filled === 0 && bytes.byteOffset % 4 === 0) {
      const words = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength >> 2);
      for (let i = 0; i < words.length; i++) sum = Math.imul(sum ^ (words[i] ?? 0), 0x01000193);
      at = words.byteLength;
    }
    for (; at < bytes.length; at++) {
      word |= (bytes[at] ?? 0) << (8 * filled);
      if (++filled === 4) {
        sum = Math.imul(sum ^ word, 0x01000193);
        word = 0;
        filled = 0;
      }
    }
  }
  return sum >>> 0;
}
