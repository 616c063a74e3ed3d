import type {Article, Section, Statement} from '../../article/article.ts';

/** A heading or a paragraph as it stands in the text column. */
export type Block = {
  readonly kind: 'heading' | 'paragraph';
  readonly text: string;
  readonly section: Section;
  /** The paragraph's id, or null for a heading. */
  readonly paragraph: string | null;
  readonly statements: readonly Statement[];
};

/** An article as a row of blocks, with what is needed to find a place in it. */
export type Document = {
  readonly article: Article;
  readonly blocks: readonly Block[];
  /** starts[i]: UTF-16 code units of all blocks before block i; one more entry for the whole. */
  readonly starts: readonly number[];
};

/** A place in the text: a code unit of a block. It is the same letter at any width of the window. */
export type Place = {readonly block: number; readonly offset: number};

/** Opens an article for reading. */
export function documentOf(article: Article): Document {
  const blocks: Block[] = [];
  for (const section of article.sections) {
    if (section.heading !== null) {
      blocks.push({
        kind: 'heading',
        text: section.heading,
        section,
        paragraph: null,
        statements: [],
      });
    }
    for (const {id, text, statements} of section.paragraphs) {
      blocks.push({kind: 'paragraph', text, section, paragraph: id, statements});
    }
  }
  const starts = [0];
  for (const {text} of blocks) starts.push((starts.at(-1) ?? 0) + text.length);
  return {article, blocks, starts};
}

/** The block of a paragraph, or -1. */
export function blockOfParagraph(document: Document, paragraph: string): number {
  return document.blocks.findIndex(block => block.paragraph === paragraph);
}

/** Every statement in the order of the text with the block it stands in, and where each id is in that order. */
type StatementIndex = {
  readonly all: readonly {readonly statement: Statement; readonly block: number}[];
  readonly positions: ReadonlyMap<string, number>;
};

// Made when it is first asked for: the first frame of a book does not wait for it.
const indexes = new WeakMap<Document, StatementIndex>();

function indexOf(document: Document): StatementIndex {
  let index = indexes.get(document);
  if (!index) {
    const all = document.blocks.flatMap(({statements}, block) =>
      statements.map(statement => ({statement, block})),
    );
    const positions = new Map(all.map(({statement}, position) => [statement.id, position]));
    index = {all, positions};
    indexes.set(document, index);
  }
  return index;
}

/** Where a statement begins, or undefined where the article has no such statement. */
export function placeOfStatement(document: Document, statement: string): Place | undefined {
  const {all, positions} = indexOf(document);
  const found = all[positions.get(statement) ?? -1];
  return found && {block: found.block, offset: found.statement.start};
}

/** The statement that holds a place; a heading's is the first one after it. */
export function statementAt(document: Document, place: Place): Statement | undefined {
  for (let index = place.block; index < document.blocks.length; index++) {
    const statements = document.blocks[index]?.statements ?? [];
    const offset = index === place.block ? place.offset : 0;
    const found = statements.find(({end}) => end > offset) ?? statements.at(-1);
    if (found) return found;
  }
  return undefined;
}

/** A statement by its id, or undefined where the article has no such statement. */
export function statementOf(document: Document, id: string): Statement | undefined {
  const {all, positions} = indexOf(document);
  return all[positions.get(id) ?? -1]?.statement;
}

/** The statement before or after another one in the text, or undefined at the ends. */
export function neighbourStatement(
  document: Document,
  statement: string,
  step: 1 | -1,
): Statement | undefined {
  const {all, positions} = indexOf(document);
  const position = positions.get(statement);
  return position === undefined ? undefined : all[position + step]?.statement;
}

/** Where each section begins: its heading, or its first paragraph. */
export function sectionStarts(document: Document): Place[] {
  const seen = new Set<string>();
  const places: Place[] = [];
  for (const [block, {section}] of document.blocks.entries()) {
    if (seen.has(section.id)) continue;
    seen.add(section.id);
    places.push({block, offset: 0});
  }
  return places;
}

/** The index of the section that a place stands in. */
export function sectionAt(document: Document, place: Place): number {
  const id = document.blocks[place.block]?.section.id;
  return document.article.sections.findIndex(section => section.id === id);
}
