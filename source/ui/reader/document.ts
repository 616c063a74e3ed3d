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

/** Where a statement begins, or undefined where the article has no such statement. */
export function placeOfStatement(document: Document, statement: string): Place | undefined {
  for (const [block, {statements}] of document.blocks.entries()) {
    const found = statements.find(({id}) => id === statement);
    if (found) return {block, offset: found.start};
  }
  return undefined;
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
  for (const {statements} of document.blocks) {
    const found = statements.find(statement => statement.id === id);
    if (found) return found;
  }
  return undefined;
}

/** The statement before or after another one in the text, or undefined at the ends. */
export function neighbourStatement(
  document: Document,
  statement: string,
  step: 1 | -1,
): Statement | undefined {
  const all = document.blocks.flatMap(({statements}) => statements);
  const index = all.findIndex(({id}) => id === statement);
  return index === -1 ? undefined : all[index + step];
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
