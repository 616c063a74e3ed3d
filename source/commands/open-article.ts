import {existsSync} from 'node:fs';
import path from 'node:path';
import type {Article} from '../article/article.ts';
import {bundledArticle, DEFAULT_ARTICLE} from '../article/bundled.ts';
import {readArticle} from '../article/read-file.ts';
import type {Store} from '../store/store.ts';
import {complain} from './output.ts';

export type Opened = {
  readonly article: Article;
  /** What opens the same article the next time, from anywhere; null for stdin. */
  readonly location: string | null;
};

/**
 * Reads the article that FILE names: a path, `-` for stdin, or the name of a bundled article.
 * @throws UnreadableError with one line that says why
 */
export async function openArticle(file: string): Promise<Opened> {
  const bundled = existsSync(file) ? null : bundledArticle(file);
  const article = await readArticle(bundled ?? file, file);
  if (file === '-') return {article, location: null};
  return {article, location: bundled === null ? path.resolve(file) : file};
}

/** Reads the article that was opened last, or the bundled one where there is none or it is gone. */
export async function openLastArticle(store: Store): Promise<Opened> {
  const last = store.lastArticle();
  if (last !== null) {
    try {
      return await openArticle(last);
    } catch (error) {
      complain(`${error instanceof Error ? error.message : last}; opening ${DEFAULT_ARTICLE}`);
    }
  }
  return openArticle(DEFAULT_ARTICLE);
}

/** The article for a command: FILE, or without one what the reader would open. */
export async function articleFor(file: string | undefined): Promise<Article> {
  if (file !== undefined) return (await openArticle(file)).article;
  const {openStore} = await import('../store/store.ts');
  const store = openStore();
  const {article} = await openLastArticle(store);
  store.warnings.forEach(complain);
  return article;
}
