import type {StatementKind} from '../../article/article.ts';
import {textFromBytes} from './text-bytes.ts';
import type {WordList} from './word-list.ts';

/** Where an article comes from, as the library has it. */
export type Origin = {
  /** What the reader calls it. */
  readonly name: string;
  /** The absolute path of its file; empty for an article that is only in memory. */
  readonly path: string;
  readonly isBundled: boolean;
};

/** An article of the index. */
export type IndexedArticle = Origin & {
  readonly id: string;
  readonly title: string;
  /** Whatever tells that the file has changed. */
  readonly stamp: string;
};

/** What an article has that comes from no file. */
export const IN_MEMORY: IndexedArticle = {
  id: '',
  title: '',
  name: '',
  path: '',
  isBundled: false,
  stamp: '',
};

export type IndexedSection = {
  readonly id: string;
  readonly heading: string | null;
  /** The number of the article. */
  readonly article: number;
};

/**
 * Passages of any number of articles, and their words; never changed. Words, passages, sections,
 * speakers and articles are numbers from 0; arrays of starts have one element more than things.
 */
export type SearchIndex = {
  readonly articles: readonly IndexedArticle[];
  readonly sections: readonly IndexedSection[];
  readonly speakers: readonly string[];
  readonly words: WordList;
  /** By word: the passages that hold it, ascending. */
  readonly postings: Uint32Array;
  readonly postingStarts: Uint32Array;
  /** By passage: its words in their order. */
  readonly tokens: Uint32Array;
  readonly tokenStarts: Uint32Array;
  /** By passage: its text, as in text-bytes.ts. */
  readonly texts: Uint8Array;
  readonly textStarts: Uint32Array;
  /** By passage. */
  readonly statements: readonly string[];
  readonly sectionOf: Uint32Array;
  /** The number of the speaker and 1; 0 for none. */
  readonly speakerOf: Uint32Array;
  /** The number of the kind in KINDS; HEADING is added for a heading. */
  readonly kinds: Uint8Array;
};

export const KINDS: readonly StatementKind[] = ['report', 'quote', 'announcement'];
export const HEADING = 0x80;

/** How many passages an index holds. */
export function passageCount(index: SearchIndex): number {
  return index.sectionOf.length;
}

/** The text of a passage. */
export function textOf({texts, textStarts}: SearchIndex, passage: number): string {
  return textFromBytes(texts.subarray(textStarts[passage], textStarts[passage + 1]));
}
