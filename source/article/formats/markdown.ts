import {UnreadableError} from '../unreadable-error.ts';
import type {FormattedText} from './formatted-text.ts';
import {htmlBlocks} from './html-blocks.ts';

/** Deeper than any list or quotation that people wrote. */
const MOST_NESTED = 50;

/**
 * The text of a Markdown document (CommonMark with the tables of GitHub), without front matter.
 * @throws UnreadableError where lists or quotations are nested deeper than people write them
 */
export async function readMarkdown(markdown: string): Promise<FormattedText> {
  const deep = new RegExp(`^(?:[ \\t]*(?:>|[-+*][ \\t]|\\d{1,9}[.)][ \\t])){${MOST_NESTED}}`, 'm');
  if (deep.test(markdown)) {
    throw new UnreadableError(`its Markdown is nested more than ${MOST_NESTED} levels deep`);
  }
  const {marked} = (await import('./formats.later.ts')).libraries;
  const html = marked.parse(withFootnotes(markdown), {async: false, gfm: true});
  const {blocks} = await htmlBlocks(html);
  return {blocks, title: null, meta: {}, language: null};
}

/** Footnotes, which CommonMark does not know, as papers print them: [1]. */
function withFootnotes(markdown: string): string {
  return markdown.replace(/\[\^([^\]\s]{1,40})\]:?/g, '\\[$1\\]');
}
