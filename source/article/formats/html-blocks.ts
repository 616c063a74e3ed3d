import type {TextDirection} from '../article.ts';
import type {Block} from '../block.ts';
import {clean} from '../clean.ts';
import {readPlainText} from '../plain-text.ts';
import {UnreadableError} from '../unreadable-error.ts';

export type HtmlText = {
  readonly blocks: readonly Block[];
  /** The document's `<title>`, or null. */
  readonly title: string | null;
  /** The `lang` of the whole document, or null. */
  readonly language: string | null;
  /** How many elements the document has. */
  readonly elements: number;
};

/** Deeper than any page that people wrote; browsers stop at 512. */
const MOST_NESTED = 1000;

/** What holds no text of the document: programs, styles, pictures, controls, and what stands in for them. */
const SKIPPED = new Set([
  ...['script', 'style', 'template', 'noscript', 'svg', 'math', 'canvas', 'iframe', 'object'],
  ...['audio', 'video', 'button', 'select', 'textarea', 'datalist', 'nav', 'dialog', 'rt', 'rp'],
]);

/** Elements that stand in a line; every other one begins and ends a block. */
const INLINE = new Set([
  ...['a', 'abbr', 'acronym', 'b', 'bdi', 'bdo', 'big', 'cite', 'code', 'data', 'del', 'dfn', 'em'],
  ...['font', 'i', 'img', 'input', 'ins', 'kbd', 'label', 'mark', 'nobr', 'q', 'ruby', 's', 'samp'],
  ...['small', 'span', 'strike', 'strong', 'sub', 'sup', 'time', 'tt', 'u', 'var', 'wbr', 'rb'],
]);

const HEADING = /^h[1-6]$/;

/**
 * The text of an HTML or XHTML document (or a piece of one) as blocks: headings, paragraphs, an item
 * of a list with its bullet or number, a row of a table with its cells. Links and pictures become
 * their text. A line break ends a paragraph, as verse and old pages mean it. The result is not yet
 * cleaned. Linear time.
 * @throws UnreadableError where elements are nested deeper than any page has them
 */
export async function htmlBlocks(html: string): Promise<HtmlText> {
  const {Parser} = (await import('./formats.later.ts')).libraries;
  const reader = new BlockReader();
  const parser = new Parser(
    {
      onopentag: (name, attributes) => reader.open(name, attributes),
      onclosetag: name => reader.close(name),
      ontext: text => reader.text(text),
    },
    {decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true},
  );
  parser.write(html);
  parser.end();
  return reader.end();
}

type List = {readonly isOrdered: boolean; next: number};

/** Puts blocks together from what a parser meets. */
class BlockReader {
  readonly #blocks: Block[] = [];
  readonly #lists: List[] = [];
  #depth = 0;
  #elements = 0;
  /** The depth of the element that is being skipped, or 0. */
  #skippedAt = 0;
  #heading = false;
  #line = '';
  /** The bullet or number of the item that the next paragraph begins. */
  #marker = '';
  #quotations = 0;
  /** What each open element says of its direction, or the one around it. */
  readonly #directions: (TextDirection | null)[] = [];
  /** The text of a `<pre>` with its line ends, or null outside of one. */
  #preformatted: string | null = null;
  #title: string | null = null;
  #isInTitle = false;
  #language: string | null = null;

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    this.#depth++;
    this.#elements++;
    this.#directions.push(directionOf(attributes.dir) ?? this.#directions.at(-1) ?? null);
    if (this.#depth > MOST_NESTED) {
      throw new UnreadableError(`its HTML is nested more than ${MOST_NESTED} elements deep`);
    }
    if (this.#skippedAt > 0) return;
    if (name === 'title' && this.#title === null) {
      this.#isInTitle = true;
      this.#title = '';
      return;
    }
    if (SKIPPED.has(name) || 'hidden' in attributes || attributes['aria-hidden'] === 'true') {
      this.#skippedAt = this.#depth;
      return;
    }
    if (name === 'html') this.#language = attributes.lang ?? attributes['xml:lang'] ?? null;
    if (name === 'br' && this.#preformatted !== null) this.#preformatted += '\n';
    if (this.#preformatted !== null) return;
    if (name === 'img') this.#line += ` ${attributes.alt ?? ''} `;
    if (name === 'q') this.#line += '«';
    if (name === 'td' || name === 'th') {
      if (this.#line.trim() !== '') this.#line += ' | ';
      return;
    }
    if (INLINE.has(name)) return;
    // What stands before this element is the text of the one around it.
    this.#flush(this.#directions.at(-2));
    this.#heading = HEADING.test(name);
    if (name === 'blockquote') this.#quotations++;
    if (name === 'pre') this.#preformatted = '';
    this.#openList(name, attributes);
  }

  #openList(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === 'ul' || name === 'ol' || name === 'menu') {
      const start = Number(attributes.start ?? 1);
      this.#lists.push({
        isOrdered: name === 'ol',
        next: Number.isSafeInteger(start) ? start : 1,
      });
    } else if (name === 'li') {
      const list = this.#lists.at(-1);
      this.#marker = list?.isOrdered ? `${list.next++}. ` : '• ';
    }
  }

  close(name: string): void {
    if (this.#skippedAt === this.#depth) this.#skippedAt = 0;
    else if (this.#skippedAt === 0) this.#close(name);
    this.#depth--;
    this.#directions.pop();
  }

  #close(name: string): void {
    if (name === 'title') this.#isInTitle = false;
    if (name === 'pre') this.#endPreformatted();
    if (this.#preformatted !== null) return;
    if (name === 'q') this.#line += '»';
    if (INLINE.has(name) || name === 'td' || name === 'th') return;
    this.#flush(this.#directions.at(-1));
    this.#heading = false;
    if (name === 'blockquote') this.#quotations = Math.max(0, this.#quotations - 1);
    if (name === 'ul' || name === 'ol' || name === 'menu') this.#lists.pop();
    if (name === 'li') this.#marker = '';
  }

  text(text: string): void {
    if (this.#isInTitle && this.#title !== null) this.#title += text;
    else if (this.#skippedAt > 0) return;
    else if (this.#preformatted === null) this.#line += text;
    else this.#preformatted += text;
  }

  #flush(direction: TextDirection | null = null): void {
    const text = oneLine(this.#line);
    this.#line = '';
    if (!/[\p{L}\p{N}]/u.test(text)) return;
    this.#blocks.push(this.#heading ? {kind: 'heading', text} : this.#paragraph(text, direction));
    this.#marker = '';
  }

  #paragraph(text: string, direction: TextDirection | null): Block {
    const own = direction === null ? {} : {direction};
    if (this.#marker !== '') {
      return {kind: 'paragraph', text: this.#marker + text, form: 'list', ...own};
    }
    return this.#quotations > 0
      ? {kind: 'paragraph', text, form: 'quotation', ...own}
      : {kind: 'paragraph', text, ...own};
  }

  /** Lines in a `<pre>` are what they are in plain text: verse, a list, or prose that was wrapped. */
  #endPreformatted(): void {
    const text = this.#preformatted ?? '';
    this.#preformatted = null;
    for (const block of readPlainText(clean(text), 'middle').blocks) this.#blocks.push(block);
  }

  end(): HtmlText {
    this.#endPreformatted();
    this.#flush();
    const title = oneLine(this.#title ?? '');
    return {
      blocks: this.#blocks,
      title: title === '' ? null : title,
      language: this.#language,
      elements: this.#elements,
    };
  }
}

function directionOf(dir: string | undefined): TextDirection | null {
  const said = dir?.trim().toLowerCase();
  return said === 'rtl' || said === 'ltr' ? said : null;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
