import type {Article} from '../article/article.ts';

/** What the library tells of a text without opening it. */
export type Summary = {
  /** The article's id: a digest of its text, so a file may be renamed and moved. */
  readonly id: string;
  readonly title: string;
  readonly language: string;
  /** A CEFR level, or null where the text does not say. */
  readonly level: string | null;
  readonly words: number;
};

/** A text of the library: one of the reader's own, or a bundled one. */
export type Entry = Summary & {
  /** What `warraq NAME` opens: the path below the library's directory, without its ending where no other text has the same. */
  readonly name: string;
  /** The absolute path of its file. */
  readonly path: string;
  readonly isBundled: boolean;
};

/** What the library tells of an article. */
export function summaryOf(article: Article): Summary {
  const {id, title, language, meta, sections} = article;
  let words = 0;
  for (const {paragraphs} of sections) {
    for (const {text} of paragraphs) words += countWords(text);
  }
  return {id, title, language, level: meta?.level ?? null, words};
}

function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu)?.length ?? 0;
}
