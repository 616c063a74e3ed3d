import type {Meta, ParagraphForm} from './article.ts';
import type {Block} from './block.ts';
import {authorOf, isByline} from './bylines.ts';
import {frontMatterOf} from './front-matter.ts';
import {headingText, isCall, isHeadingLine, isKnownHeading, isQuestion} from './headings.ts';
import {endsSentence, isListItem, wikiHeadingOf} from './line-forms.ts';
import {type Line, leastIndent, linesOf} from './lines.ts';
import {habitsOf, paragraphsOf} from './reflow.ts';
import {type Stretch, stretchesOf} from './stretches.ts';
import {withoutCues} from './subtitles.ts';
import {isSignature, titleOf} from './titles.ts';
import {isVocalised, verseText} from './verse.ts';

/** What plain text says: its title and fields, where it has them, and the rest in reading order. */
export type PlainText = {
  readonly title: string | null;
  readonly meta: Meta;
  readonly blocks: readonly Block[];
};

/** Lines of one stretch that are one kind of thing. */
type Piece = {
  readonly kind: 'heading' | 'lines' | 'verse' | 'byline' | 'text';
  readonly lines: readonly Line[];
  readonly stretch: Stretch;
};

/** This much deeper than the rest of the text stands a block quotation, in spaces. */
const quotationIndent = 4;

/** Lines in a row that look like headings are lines of something else from this many on. */
const fewestLines = 3;

/** Short lines are no headings where they are more than this share of everything. */
const mostHeadings = 0.5;
const fewestBlocks = 6;

/** What stands under a question is longer than it, by this factor at least. */
const longerThanHeading = 1.2;

/** The last words of a text (a signature) are no section under a heading. */
const mostLastWords = 4;

/**
 * Reads plain text, hard-wrapped or with one paragraph a line.
 * @param part whether it is the beginning of a text, where its title and fields stand, or goes on
 *   from another part
 */
export function readPlainText(text: string, part: 'beginning' | 'middle' = 'beginning'): PlainText {
  const front = part === 'beginning' ? frontMatterOf(text) : {title: null, meta: {}, body: text};
  const stretches = stretchesOf(linesOf(withoutCues(front.body)));
  const {title, rest} =
    front.title === null && part === 'beginning'
      ? titleOf(stretches)
      : {title: front.title, rest: stretches};
  const pieces = rest.flatMap((stretch, index) =>
    index === 0 && title !== null && rest.length > 1 && isSignature(stretch.lines)
      ? [{kind: 'byline' as const, lines: stretch.lines, stretch}]
      : piecesOf(stretch, rest[index + 1]),
  );
  const blocks = withQuestions(withoutLoneHeadings(blocksOf(pieces)));
  const author = blocks.find(isBylineBlock);
  return {title, meta: withAuthor(front.meta, author?.text), blocks};
}

function withAuthor(meta: Meta, byline: string | undefined): Meta {
  const author = byline === undefined ? null : authorOf(byline);
  return author === null ? meta : {author, ...meta};
}

/** Cuts a stretch at its headings. */
function piecesOf(stretch: Stretch, following: Stretch | undefined): Piece[] {
  const {lines, shape, labels} = stretch;
  if (stretch.isVerse) return [{kind: 'verse', lines, stretch}];
  if (stretch.isUnderlined) return [{kind: 'heading', lines, stretch}];
  const pieces: {kind: 'heading' | 'text'; lines: Line[]; stretch: Stretch}[] = [];
  for (const [index, line] of lines.entries()) {
    const isLast = index === lines.length - 1;
    const context = {
      previous: lines[index - 1],
      line,
      next: isLast ? following?.lines[0] : lines[index + 1],
      after: lines[index + 2],
      isAfterBlank: index === 0,
      isBeforeBlank: isLast,
      labels,
      isFirst: false,
      isAfterHeading: index > 0 && pieces.at(-1)?.kind === 'heading',
    };
    const isHeading = wikiHeadingOf(line.text) !== null || isHeadingLine(context, shape);
    const kind = isHeading ? 'heading' : 'text';
    const last = pieces.at(-1);
    if (last?.kind === kind && !(isHeading && isKnownHeading(line.text))) last.lines.push(line);
    else pieces.push({kind, lines: [line], stretch});
  }
  return pieces.flatMap(piece => (piece.kind === 'heading' ? runOf(piece) : [piece]));
}

/** Many lines in a row that look like headings are lines under the first of them, or no headings at all. */
function runOf(piece: Piece): Piece[] {
  const {lines, stretch} = piece;
  const [first, ...others] = lines;
  if (first === undefined || lines.length < fewestLines) return [piece];
  const isHeaded =
    isKnownHeading(first.text) || first.text.endsWith(':') || first !== stretch.lines[0];
  if (!isHeaded) return [{kind: 'lines', lines, stretch}];
  return [
    {kind: 'heading', lines: [first], stretch},
    {kind: 'lines', lines: others, stretch},
  ];
}

function blocksOf(pieces: readonly Piece[]): Block[] {
  const texts = pieces.filter(({kind}) => kind === 'text');
  const habits = habitsOf(
    texts.map(({lines, stretch}) => ({lines, shape: stretch.shape})),
    new Set(texts.map(({stretch}) => stretch)).size,
  );
  const margin = leastIndent(texts.flatMap(({lines}) => lines));
  return pieces.flatMap(piece => {
    const {kind, lines, stretch} = piece;
    if (kind === 'heading') return lines.map(({text}) => heading(headingText(text)));
    if (kind === 'verse') return lines.map(line => paragraph(verseText(line), 'verse'));
    if (kind === 'byline') return lines.map(({text}) => paragraph(text, 'byline'));
    if (kind === 'lines') {
      const form = isVocalised(lines) ? 'verse' : 'list';
      return lines.map(({text}) => paragraph(text, form));
    }
    const isQuotation =
      (lines[0]?.quoted ?? 0) > 0 || leastIndent(lines) >= margin + quotationIndent;
    return paragraphsOf(lines, stretch.shape, habits).map(group => {
      const text = group.map(line => line.text).join(' ');
      return paragraph(text, formOf(text, isQuotation));
    });
  });
}

function heading(text: string): Block {
  return {kind: 'heading', text};
}

function paragraph(text: string, form: ParagraphForm | null): Block {
  return {kind: 'paragraph', text, ...(form === null ? {} : {form})};
}

function formOf(text: string, isQuotation: boolean): ParagraphForm | null {
  if (isListItem(text)) return 'list';
  if (isQuotation) return 'quotation';
  return isByline(text) ? 'byline' : null;
}

function isBylineBlock(block: Block): boolean {
  return block.kind === 'paragraph' && block.form === 'byline';
}

function isProse(block: Block | undefined): block is Block {
  return block?.kind === 'paragraph' && block.form === undefined;
}

/**
 * What looks like headings is none where almost everything does, because the text has no full stops;
 * nor where nothing but a signature comes after it.
 */
function withoutLoneHeadings(blocks: readonly Block[]): Block[] {
  const headings = blocks.filter(({kind}) => kind === 'heading').length;
  if (blocks.length >= fewestBlocks && headings > blocks.length * mostHeadings) {
    return blocks.map(block => (block.kind === 'heading' ? paragraph(block.text, null) : block));
  }
  const last = blocks.at(-1);
  const isSigned =
    isProse(last) && !endsSentence(last.text) && last.text.split(' ').length <= mostLastWords;
  const end = isSigned ? blocks.length - 2 : blocks.length - 1;
  return blocks.map((block, index) =>
    block.kind === 'heading' && index >= end ? paragraph(block.text, null) : block,
  );
}

/**
 * A question or a call that stands alone over a longer paragraph is a heading in a text that has
 * others, or more such questions.
 */
function withQuestions(blocks: readonly Block[]): Block[] {
  const headings = blocks.filter(({kind}) => kind === 'heading').length;
  const stands = (block: Block, index: number, test: (text: string) => boolean) => {
    const next = blocks[index + 1];
    return (
      isProse(block) &&
      test(block.text) &&
      isProse(next) &&
      next.text.length > longerThanHeading * block.text.length
    );
  };
  const questions = blocks.filter((block, index) => stands(block, index, isQuestion)).length;
  const test = headings >= 2 ? isCall : isQuestion;
  if (headings + questions < 2) return [...blocks];
  return blocks.map((block, index) =>
    stands(block, index, test) || stands(block, index, isQuestion) ? heading(block.text) : block,
  );
}
