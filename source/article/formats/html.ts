import type {FormattedText} from './formatted-text.ts';
import {htmlBlocks} from './html-blocks.ts';
import {readable} from './readable.ts';

/** A page of more elements, or longer, is a book: nothing stands around its text, and to look would take long. */
const MOST_ELEMENTS = 30_000;
const MOST_LETTERS = 1_500_000;

/**
 * The main text of a web page. Where a page has no column of text that can be told from the rest,
 * all of it.
 * @throws UnreadableError where elements are nested deeper than any page has them
 */
export async function readHtml(html: string): Promise<FormattedText> {
  const page = await htmlBlocks(html);
  if (page.elements <= MOST_ELEMENTS && html.length <= MOST_LETTERS) {
    const found = await readable(html);
    if (found) {
      const {title, meta} = found;
      const language = found.language ?? page.language;
      const {blocks} = await htmlBlocks(found.html);
      return {blocks, title, meta, language};
    }
  }
  const {blocks, title, language} = page;
  return {blocks, title, meta: {}, language};
}
