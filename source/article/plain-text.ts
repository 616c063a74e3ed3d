import type {Meta, ParagraphForm} from './article.ts';
import type {Block} from './block.ts';
import {authorOf, isByline} from './bylines.ts';
import {frontMatterOf} from './front-matter.ts';
import {isCall, isHeadingLine, isQuestion, looksLikeTitle} from './headings.ts';
import {isListItem, isRule, standsAlone, wikiHeadingOf} from './line-forms.ts';
import {
  isFull,
  isOpen,
  type LineShape,
  lineShapeOf,
  type Neighbours,
  neighboursOf,
} from './line-shape.ts';
import {type Line, linesOf} from './lines.ts';
import {habitsOf, paragraphsOf} from './reflow.ts';
import {isVerse, verseText} from './verse.ts';

/** What plain text says: its title and fields, where it has them, and the rest in reading order. */
export type PlainText = {
  readonly title: string | null;
  readonly meta: Meta;
  readonly blocks: readonly Block[];
};

/** Lines between blank lines, rules and replies of another depth. */
type Stretch = {
  readonly lines: readonly Line[];
  /** Whether a line of dashes under it makes it a heading. */
  readonly isUnderlined: boolean;
  readonly isVerse: boolean;
  readonly shape: LineShape;
};

/** Lines of one stretch that are one kind of thing. */
type Piece = {
  readonly kind: 'heading' | 'verse' | 'list' | 'text';
  readonly lines: readonly Line[];
  readonly stretch: Stretch;
};

/** This much deeper than the rest of the text stands a block quotation, in spaces. */
const quotationIndent = 4;

/** Lines in a row that look like headings are lines of something else from this many on. */
const fewestListLines = 3;

/** Short lines are no headings where they are more than this share of everything. */
const mostHeadings = 0.5;
const fewestBlocks = 6;

/** A title may run over so many lines. */
const mostTitleLines = 3;

/** Reads plain text, hard-wrapped or with one paragraph a line. */
export function readPlainText(text: string): PlainText {
  const front = frontMatterOf(text);
  const stretches = stretchesOf(linesOf(front.body));
  const titled = front.title === null ? titleOf(stretches) : {title: front.title, rest: stretches};
  const pieces = titled.rest.flatMap((stretch, index) => piecesOf(stretch, titled.rest[index + 1]));
  const blocks = withFewHeadings(blocksOf(pieces));
  const author = blocks.flatMap(block =>
    isBylineBlock(block) ? (authorOf(block.text) ?? []) : [],
  );
  const meta = author[0] === undefined ? front.meta : {author: author[0], ...front.meta};
  return {title: titled.title, meta, blocks: withQuestions(blocks)};
}

function stretchesOf(lines: readonly Line[]): Stretch[] {
  const separator = isDoubleSpaced(lines) ? 2 : 1;
  const groups: {lines: Line[]; isUnderlined: boolean}[] = [];
  let last: Line | undefined;
  for (const line of lines) {
    const group = groups.at(-1);
    if (isRule(line.text)) {
      if (group?.lines.length === 1 && line.blanks === 0) group.isUnderlined = true;
      last = undefined;
    } else if (group && last && line.blanks < separator && line.quoted === last.quoted) {
      group.lines.push(line);
      last = line;
    } else {
      groups.push({lines: [line], isUnderlined: false});
      last = line;
    }
  }
  const verse = new Set(groups.filter(group => isVerse(group.lines)));
  const shapes = shapesByDepth(groups.filter(group => !verse.has(group)).map(group => group.lines));
  return groups.map(group => ({
    lines: group.lines,
    isUnderlined: group.isUnderlined,
    isVerse: verse.has(group),
    shape: ownShape(group.lines, shapes.get(group.lines[0]?.quoted ?? 0) ?? {kind: 'whole'}),
  }));
}

/** Replies are wrapped by another program than what they quote, so each depth has its own shape. */
function shapesByDepth(groups: readonly (readonly Line[])[]): Map<number, LineShape> {
  const depths = new Map<number, Neighbours[]>();
  for (const lines of groups) {
    const depth = lines[0]?.quoted ?? 0;
    const neighbours = depths.get(depth) ?? [];
    neighbours.push(...neighboursOf(lines));
    depths.set(depth, neighbours);
  }
  return new Map([...depths].map(([depth, neighbours]) => [depth, lineShapeOf(neighbours)]));
}

/** A stretch that the shape of the text does not explain may have been wrapped by itself. */
function ownShape(lines: readonly Line[], shape: LineShape): LineShape {
  const open = neighboursOf(lines).filter(pair => isOpen(pair) && !standsAlone(pair.line.text));
  if (open.length < 2) return shape;
  const isExplained =
    shape.kind === 'filled' && open.filter(pair => isFull(pair, shape)).length * 2 >= open.length;
  if (isExplained || open.length * 2 < lines.length) return shape;
  const own = lineShapeOf(neighboursOf(lines));
  return own.kind === 'filled' ? own : shape;
}

/** Some texts have a blank line after every line: then one blank line says nothing. */
function isDoubleSpaced(lines: readonly Line[]): boolean {
  const neighbours = neighboursOf(lines.filter(({text}) => !isRule(text)));
  const spaced = neighbours.filter(({next}) => next.blanks === 1);
  if (spaced.length < fewestBlocks || spaced.length < neighbours.length * 0.8) return false;
  const open = spaced.filter(isOpen).length;
  return open > spaced.length * 0.4 && lineShapeOf(spaced).kind === 'filled';
}

function titleOf(stretches: readonly Stretch[]): {title: string | null; rest: Stretch[]} {
  const rest = [...stretches];
  const at = rest.findIndex(({lines}) => !lines.every(({text}) => isByline(text)));
  const first = rest[at];
  if (first === undefined || first.isVerse) return {title: null, rest};
  const after = rest.slice(at + 1);
  const [line, ...others] = first.lines;
  if (line === undefined) return {title: null, rest};
  const isShort = first.lines.length <= mostTitleLines && after.length > 0;
  if (isShort && looksLikeTitle(first.lines)) {
    return {title: textOf(first.lines), rest: [...rest.slice(0, at), ...after]};
  }
  const isHeading =
    isHeadingLine(
      {previous: undefined, line, next: others[0], isAfterBlank: true, isBeforeBlank: false},
      first.shape,
    ) ||
    (first.shape.kind === 'whole' && others.length > 0 && looksLikeTitle([line]));
  if (!isHeading) return {title: null, rest};
  return {title: line.text, rest: [...rest.slice(0, at), {...first, lines: others}, ...after]};
}

/** Cuts a stretch at its headings. */
function piecesOf(stretch: Stretch, following: Stretch | undefined): Piece[] {
  const {lines, shape} = stretch;
  if (stretch.isVerse) return [{kind: 'verse', lines, stretch}];
  if (stretch.isUnderlined) return [{kind: 'heading', lines, stretch}];
  const pieces: {kind: 'heading' | 'list' | 'text'; lines: Line[]; stretch: Stretch}[] = [];
  for (const [index, line] of lines.entries()) {
    const isLast = index === lines.length - 1;
    const kind =
      wikiHeadingOf(line.text) !== null ||
      isHeadingLine(
        {
          previous: lines[index - 1],
          line,
          next: isLast ? following?.lines[0] : lines[index + 1],
          isAfterBlank: index === 0,
          isBeforeBlank: isLast,
        },
        shape,
      )
        ? 'heading'
        : 'text';
    const last = pieces.at(-1);
    if (last?.kind === kind) last.lines.push(line);
    else pieces.push({kind, lines: [line], stretch});
  }
  return pieces.map(piece =>
    piece.kind === 'heading' && piece.lines.length >= fewestListLines
      ? {...piece, kind: 'list'}
      : piece,
  );
}

function blocksOf(pieces: readonly Piece[]): Block[] {
  const texts = pieces.filter(({kind}) => kind === 'text');
  const habits = habitsOf(texts.map(({lines, stretch}) => ({lines, shape: stretch.shape})));
  const margin = Math.min(...texts.map(({lines}) => indentOf(lines)));
  return pieces.flatMap(piece => {
    const {kind, lines, stretch} = piece;
    if (kind === 'heading') return lines.map(({text}) => heading(wikiHeadingOf(text) ?? text));
    if (kind === 'verse') return lines.map(line => paragraph(verseText(line), 'verse'));
    if (kind === 'list') return lines.map(({text}) => paragraph(text, 'list'));
    const isQuotation = (lines[0]?.quoted ?? 0) > 0 || indentOf(lines) >= margin + quotationIndent;
    return paragraphsOf(lines, stretch.shape, habits).map(group => {
      const text = textOf(group);
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

function indentOf(lines: readonly Line[]): number {
  return Math.min(...lines.map(({indent}) => indent));
}

function textOf(lines: readonly Line[]): string {
  return lines.map(({text}) => text).join(' ');
}

function isBylineBlock(block: Block): boolean {
  return block.kind === 'paragraph' && block.form === 'byline';
}

/** Where almost everything looks like a heading, the text has no full stops and no headings. */
function withFewHeadings(blocks: readonly Block[]): Block[] {
  const headings = blocks.filter(({kind}) => kind === 'heading').length;
  if (blocks.length < fewestBlocks || headings <= blocks.length * mostHeadings) return [...blocks];
  return blocks.map(({text}) => ({kind: 'paragraph', text}));
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
      next.text.length > 2 * block.text.length
    );
  };
  const questions = blocks.filter((block, index) => stands(block, index, isQuestion)).length;
  const test = headings >= 2 ? isCall : isQuestion;
  if (headings + questions < 2) return [...blocks];
  return blocks.map((block, index) =>
    stands(block, index, test) || stands(block, index, isQuestion) ? heading(block.text) : block,
  );
}

function isProse(block: Block | undefined): block is Block {
  return block?.kind === 'paragraph' && block.form === undefined;
}
