import {type Decoded, decodeBytes} from '../encoding/decode-bytes.ts';

/** Where a page names its encoding, if it does: so far from its beginning, in bytes. */
const HEAD = 1024;

const DECLARED =
  /<meta[^>]{1,200}charset\s*=\s*["']?([\w-]{2,30})|^<\?xml[^>]{1,200}encoding\s*=\s*["']([\w-]{2,30})/i;

/**
 * The text of an HTML or XML document. What is UTF-8 or UTF-16 is read as that, whatever the
 * document says of itself; else its own word counts, and where it gives none, its letters do.
 * @param encoding what the user says it is
 * @throws DecodeError, UnreadableError as decodeBytes does
 */
export async function decodeMarkup(bytes: Uint8Array, encoding?: string): Promise<Decoded> {
  if (encoding !== undefined || isUtf8(bytes)) return decodeBytes(bytes, encoding);
  const head = Buffer.from(bytes.subarray(0, HEAD)).toString('latin1');
  const match = DECLARED.exec(head);
  const declared = match?.[1] ?? match?.[2] ?? 'utf-8';
  // A page that calls itself UTF-8 or UTF-16 in letters of one byte is mistaken.
  if (/^(?:utf|unicode|ucs)/i.test(declared)) return decodeBytes(bytes);
  const {iconv} = (await import('./formats.later.ts')).libraries;
  return decodeBytes(bytes, iconv.encodingExists(declared) ? declared : undefined);
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', {fatal: true}).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
