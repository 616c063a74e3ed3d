import type {
  Article,
  Paragraph,
  ParagraphForm,
  Section,
  Statement,
  TextDirection,
} from '../../article/article.ts';

/** A heading or a paragraph as it stands in the text column. */
export type Block = {
  readonly kind: 'heading' | 'paragraph';
  readonly text: string;
  /** Which way it runs; undefined where its letters tell. */
  readonly direction?: TextDirection | undefined;
  readonly section: Section;
  /** The paragraph's id, or null for a heading. */
  readonly paragraph: string | null;
  /** What a paragraph is; undefined for prose and headings. */
  readonly form: ParagraphForm | undefined;
  readonly statements: readonly Statement[];
};

/** A paragraph of a long text has its statements looked for when the page shows it. */
class ParagraphBlock implements Block {
  readonly kind = 'paragraph';
  readonly section: Section;
  readonly #paragraph: Paragraph;

  constructor(section: Section, paragraph: Paragraph) {
    this.section = section;
    this.#paragraph = paragraph;
  }

  get text(): string {
    return this.#paragraph.text;
  }

  get direction(): TextDirection | undefined {
    return this.#paragraph.direction;
  }

  get paragraph(): string {
    return this.#paragraph.id;
  }

  get form(): ParagraphForm | undefined {
    return this.#paragraph.form;
  }

  get statements(): readonly Statement[] {
    return this.#paragraph.statements;
  }
}

/** A place in the text: a code unit of a block. It is the same letter at any width of the window. */
export type Place = {readonly block: number; readonly offset: number};

/** How much of a text its article has yet, from 0 to 1. */
export type Growth = {readonly share: number};

/**
 * An article as a row of blocks, with what is needed to find a place in it. The article of a long
 * text grows while it is read; `grow` takes the new blocks in, and those before stay what they are.
 */
export class Document {
  readonly article: Article;
  readonly #growth: Growth | null;
  readonly #blocks: Block[] = [];
  readonly #starts: number[] = [0];
  /** The first block of each section. */
  readonly #sectionBlocks: number[] = [];
  readonly #blockOfParagraph = new Map<string, number>();
  /** How many paragraphs of the last section are blocks already. */
  #paragraphs = 0;

  constructor(article: Article, growth: Growth | null = null) {
    this.article = article;
    this.#growth = growth;
    this.grow();
  }

  get blocks(): readonly Block[] {
    return this.#blocks;
  }

  /** starts[i]: UTF-16 code units of all blocks before block i; one more entry for all that are there. */
  get starts(): readonly number[] {
    return this.#starts;
  }

  get sectionBlocks(): readonly number[] {
    return this.#sectionBlocks;
  }

  /** How much of the text is there, from 0 to 1. */
  get share(): number {
    return this.#growth?.share ?? 1;
  }

  /** UTF-16 code units of the whole text; an estimate while it grows. */
  get length(): number {
    return Math.max(1, Math.round((this.#starts.at(-1) ?? 0) / (this.share || 1)));
  }

  /** Whether nothing parts a block from the next: items of a list and lines of verse. */
  isTogetherWithNext(block: number): boolean {
    const form = this.#blocks[block]?.form;
    return (form === 'list' || form === 'verse') && this.#blocks[block + 1]?.form === form;
  }

  /** The block of a paragraph, or -1. */
  blockOf(paragraph: string): number {
    return this.#blockOfParagraph.get(paragraph) ?? -1;
  }

  grow(): void {
    const {sections} = this.article;
    for (let at = Math.max(0, this.#sectionBlocks.length - 1); at < sections.length; at++) {
      const section = sections[at];
      if (!section) continue;
      if (at === this.#sectionBlocks.length) this.#begin(section);
      for (; this.#paragraphs < section.paragraphs.length; this.#paragraphs++) {
        const paragraph = section.paragraphs[this.#paragraphs];
        if (!paragraph) continue;
        this.#blockOfParagraph.set(paragraph.id, this.#blocks.length);
        this.#add(new ParagraphBlock(section, paragraph));
      }
    }
  }

  #begin(section: Section): void {
    this.#sectionBlocks.push(this.#blocks.length);
    this.#paragraphs = 0;
    const {heading: text} = section;
    if (text !== null) {
      this.#add({kind: 'heading', text, section, paragraph: null, form: undefined, statements: []});
    }
  }

  #add(block: Block): void {
    this.#blocks.push(block);
    this.#starts.push((this.#starts.at(-1) ?? 0) + block.text.length);
  }
}

/** Opens an article for reading. */
export function documentOf(article: Article, growth: Growth | null = null): Document {
  return new Document(article, growth);
}

/** The block of a paragraph, or -1. */
export function blockOfParagraph(document: Document, paragraph: string): number {
  return document.blockOf(paragraph);
}

/** Where a statement begins, or undefined where the article has no such statement. */
export function placeOfStatement(document: Document, statement: string): Place | undefined {
  const block = document.blockOf(statement.replace(/\.[^.]*$/, ''));
  const found = document.blocks[block]?.statements.find(({id}) => id === statement);
  return found && {block, offset: found.start};
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
  const place = placeOfStatement(document, id);
  return place && document.blocks[place.block]?.statements.find(statement => statement.id === id);
}

/** The statement before or after another one in the text, or undefined at the ends. */
export function neighbourStatement(
  document: Document,
  statement: string,
  step: 1 | -1,
): Statement | undefined {
  const place = placeOfStatement(document, statement);
  if (!place) return undefined;
  const here = document.blocks[place.block]?.statements ?? [];
  const beside = here[here.findIndex(({id}) => id === statement) + step];
  if (beside) return beside;
  for (let block = place.block + step; document.blocks[block]; block += step) {
    const found = document.blocks[block]?.statements.at(step === 1 ? 0 : -1);
    if (found) return found;
  }
  return undefined;
}

/** Where each section begins: its heading, or its first paragraph. */
export function sectionStarts(document: Document): Place[] {
  return document.sectionBlocks.map(block => ({block, offset: 0}));
}

/** The index of the section that a place stands in. */
export function sectionAt({sectionBlocks}: Document, {block}: Place): number {
  let low = 0;
  let high = sectionBlocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sectionBlocks[middle] ?? 0) <= block) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
