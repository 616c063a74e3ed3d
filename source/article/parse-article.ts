import type {Article} from './article.ts';
import {buildArticle} from './build-article.ts';
import {languageOf} from './language.ts';
import {readPlainText} from './plain-text.ts';

/**
 * Makes an article of plain text, hard-wrapped or with one paragraph a line.
 * @param text what `clean` returns
 * @param source what the reader calls the text
 * @returns an article; one without sections where the text has no words
 */
export function parseArticle(text: string, source: string): Article {
  return buildArticle({identity: text, language: languageOf(text), source, ...readPlainText(text)});
}
