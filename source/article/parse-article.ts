import type {Article} from './article.ts';
import type {Block} from './block.ts';
import {buildArticle} from './build-article.ts';
import {isHeadingLine} from './headings.ts';
import {languageOf} from './language.ts';
import {linesOf} from './lines.ts';
import {lineShapeOf, paragraphsOf} from './reflow.ts';

/**
 * Makes an article of plain text, hard-wrapped or with one paragraph a line.
 * @param text what `clean` returns
 * @param source what the reader calls the text
 * @returns an article; one without sections where the text has no words
 */
export function parseArticle(text: string, source: string): Article {
  const blocks = blocksOf(text);
  const [first] = blocks;
  const hasTitle = first?.kind === 'heading' && blocks.length > 1;
  return buildArticle({
    identity: text,
    title: hasTitle ? first.text : null,
    language: languageOf(text),
    source,
    blocks: hasTitle ? blocks.slice(1) : blocks,
  });
}

/** Headings and paragraphs of plain text, in reading order. */
export function blocksOf(text: string): Block[] {
  const lines = linesOf(text);
  const shape = lineShapeOf(lines);
  const headings = new Set(lines.filter((_, index) => isHeadingLine(lines, index, shape)));
  return paragraphsOf(lines, shape, headings).map(group => ({
    kind: group.some(line => headings.has(line)) ? 'heading' : 'paragraph',
    text: group.map(line => line.text).join(' '),
  }));
}
