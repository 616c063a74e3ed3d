import {foldText} from '../arabic/fold.ts';
import type {Article, Statement} from '../article/article.ts';

/** Two or three letters stand in too many sentences to say anything. */
const SHORTEST_OPTION = 3;

/**
 * The first statement that speaks of a wrong option, so that a reader learns what that one was true
 * of; null where the text does not name it. Marks, hamza seats and the case of ون/ين do not matter.
 * @param except the statement that proves the key
 */
export function whereTrue(article: Article, option: string, except: string): Statement | null {
  const words = sound(option);
  if (words.length < SHORTEST_OPTION) return null;
  for (const {paragraphs} of article.sections) {
    for (const {statements} of paragraphs) {
      for (const statement of statements) {
        if (statement.id !== except && holds(sound(statement.text), words)) return statement;
      }
    }
  }
  return null;
}

function sound(text: string): string {
  return foldText(text)
    .replace(/[^\p{L}\p{N}:.]+/gu, ' ')
    .replace(/(?<=\p{L}{3})ون(?!\p{L})/gu, 'ين')
    .trim();
}

/** Whether the words stand in the text from word to word; a proclitic may stand before the first. */
function holds(text: string, words: string): boolean {
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) {
    const before = text.slice(0, at);
    const after = text[at + words.length];
    if (/(?:^| )[وفبلك]?$/u.test(before) && (after === undefined || after === ' ')) return true;
  }
  return false;
}
