import {frontMatterOf} from '../front-matter.ts';

export type Format = 'plain' | 'markdown' | 'html' | 'epub';

/** What a file is that is no text and that no reader here opens, by how it begins. */
const FOREIGN: readonly (readonly [RegExp, string])[] = [
  [/^%PDF-/, 'a PDF'],
  [/^\{\\rtf/, 'an RTF document'],
  [/^\xd0\xcf\x11\xe0/, 'an old Office document'],
  [/^PK\x03\x04[\s\S]{0,2000}word\//, 'a Word document'],
  [/^PK\x03\x04/, 'a ZIP archive and no EPUB book'],
  [/^\x1f\x8b/, 'packed with gzip'],
  [/^BZh/, 'packed with bzip2'],
  [/^\xfd7zXZ/, 'packed with xz'],
  [/^7z\xbc\xaf/, 'a 7z archive'],
  [/^Rar!/, 'a RAR archive'],
  [/^[\s\S]{60}BOOKMOBI/, 'a Kindle book'],
];

/** So much of a file tells what it is, in bytes. */
const HEAD = 4096;

/** The name of a format that is not read, with its article, or null. */
export function foreignFormat(bytes: Uint8Array): string | null {
  if (isEpub(bytes)) return null;
  const head = Buffer.from(bytes.subarray(0, HEAD)).toString('latin1');
  return FOREIGN.find(([beginning]) => beginning.test(head))?.[1] ?? null;
}

/** A book names itself in its first file, which is not packed (EPUB OCF 3.3, §4.3). Some packers break that rule. */
export function isEpub(bytes: Uint8Array): boolean {
  const head = Buffer.from(bytes.subarray(0, HEAD)).toString('latin1');
  return (
    head.startsWith('PK\u0003\u0004') &&
    (head.includes('application/epub+zip') || head.includes('META-INF/container.xml'))
  );
}

/** The first tag of a page, after what may stand before it. */
const HTML_START =
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html|head|body|article|main|section|div|p|h[1-6]|title|meta|table|ul|ol)[\s>/]/i;
const HTML_END = /<\/(?:p|div|h[1-6]|li|td|body|html)\s*>/i;

/** Signs of Markdown that plain text hardly has: one is enough of the first, two of the second. */
const MARKDOWN_CERTAIN =
  /^#{1,6} +\S|^(?:```|~~~)|!?\[[^\]\n]{1,200}\]\((?:https?:|[.#/])[^)\n]*\)/m;
const MARKDOWN_LIKELY: readonly RegExp[] = [
  /\*\*[^\s*][^*\n]*\*\*/,
  // Mails have replies and lists as well, so both are one sign.
  /^(?:>|[-*+]) \S/m,
  /^[^\n|]+\n(?:===+|---+) *$/m,
  /^\|.*\|\s*\n\|[\s:|-]+\|/m,
];

/** Whether bytes of any encoding with ASCII in it begin as a page does. */
export function beginsAsHtml(bytes: Uint8Array): boolean {
  return HTML_START.test(
    Buffer.from(bytes.subarray(0, HEAD)).toString('latin1').replace(/^ï»¿/, ''),
  );
}

/**
 * Which format a text is in: by what stands in it, and where that does not tell, by the name of the
 * file. A file called .txt with Markdown in it is Markdown.
 */
export function formatOf(text: string, name: string): Exclude<Format, 'epub'> {
  const head = text.slice(0, HEAD);
  if (HTML_START.test(head)) return 'html';
  const extension = /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  if (/^x?html?$/.test(extension) && HTML_END.test(text)) return 'html';
  // The line that closes front matter is no underline of a heading.
  const body = frontMatterOf(text).body.slice(0, HEAD);
  if (MARKDOWN_CERTAIN.test(body)) return 'markdown';
  if (/^(?:md|markdown|mkd)$/.test(extension)) return 'markdown';
  const signs = MARKDOWN_LIKELY.filter(sign => sign.test(body));
  return signs.length >= 2 ? 'markdown' : 'plain';
}
