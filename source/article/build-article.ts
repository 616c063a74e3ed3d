import {createHash} from 'node:crypto';
import type {Article, Meta, Paragraph, Section} from './article.ts';
import {beginningOf} from './beginning-of.ts';
import type {Block} from './block.ts';
import {claimantOf, isKnownHeading} from './headings.ts';
import {withoutStamp} from './line-forms.ts';
import {madeOnce} from './made-once.ts';
import {type Paragraphs, paragraphsOf} from './paragraphs.ts';

export type ArticleParts = {
  /** The text, or its bytes in UTF-8: what the article is known by. */
  readonly identity: string | Uint8Array;
  readonly title: string | null;
  readonly language: string;
  readonly source: string;
  readonly meta?: Meta;
  readonly blocks: readonly Block[];
};

const longestTitle = 60;

/** Makes an article of blocks: sections at headings, statements with their speakers, ids. */
export function buildArticle(parts: ArticleParts): Article {
  return new ArticleBuilder(parts).article;
}

/** An article to which blocks can be added at its end. What it has keeps its ids. */
export class ArticleBuilder {
  readonly article: Article;
  readonly #sections: GrowingSection[] = [];
  #paragraphs = 0;

  constructor({identity, title, language, source, meta = {}, blocks}: ArticleParts) {
    const id = madeOnce(() => createHash('sha256').update(identity).digest('hex').slice(0, 16));
    this.article = {
      get id() {
        return id();
      },
      title: title ?? openingWords(blocks),
      language,
      source,
      ...(Object.keys(meta).length === 0 ? {} : {meta}),
      sections: this.#sections,
    };
    this.add(blocks);
  }

  /** Adds blocks of which none needs what stands before them to say who speaks. */
  add(blocks: readonly Block[]): void {
    const paragraphs = paragraphsOf(blocks, this.#paragraphs);
    this.#paragraphs += paragraphs.size;
    for (const block of blocks) {
      const paragraph = paragraphs.of(block);
      if (paragraph === undefined || this.#sections.length === 0) {
        const heading = paragraph === undefined ? block.text : null;
        this.#sections.push(sectionOf(`s${this.#sections.length + 1}`, heading, paragraphs));
      }
      if (paragraph !== undefined) this.#sections.at(-1)?.paragraphs.push(paragraph);
    }
  }
}

type GrowingSection = Section & {readonly paragraphs: Paragraph[]};

function sectionOf(id: string, heading: string | null, {known}: Paragraphs): GrowingSection {
  const claimant = heading === null ? null : claimantOf(heading);
  if (claimant === null) return {id, heading, paragraphs: []};
  return {
    id,
    heading,
    paragraphs: [],
    get speaker() {
      return known(claimant);
    },
  };
}

/** A text without a title goes by the headings that it begins with, or by its first words. */
function openingWords(blocks: readonly Block[]): string {
  const start = blocks.findIndex(block => block.kind === 'paragraph');
  const headings = blocks.slice(0, Math.max(0, start)).map(block => block.text);
  // «الفصل الأول» alone says too little.
  const areTelling = headings.length > 1 || headings.some(heading => !isKnownHeading(heading));
  const text = areTelling
    ? headings.join(': ')
    : withoutStamp(blocks[Math.max(0, start)]?.text ?? '');
  if (text.length <= longestTitle) return text.replace(/[.،؛:]$/, '');
  const cut = text.lastIndexOf(' ', longestTitle);
  const words = cut === -1 ? beginningOf(text, longestTitle) : text.slice(0, cut);
  return `${words.replace(/[\s.،؛:]+$/, '')}…`;
}
