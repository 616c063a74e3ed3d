import type {Article, Statement} from './article.ts';

/** The statement with this id, or undefined where the article has none. */
export function statementOf({sections}: Article, id: Statement['id']): Statement | undefined {
  for (const {paragraphs} of sections) {
    for (const {statements} of paragraphs) {
      const found = statements.find(statement => statement.id === id);
      if (found) return found;
    }
  }
  return undefined;
}
