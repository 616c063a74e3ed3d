import {parseArticle} from '../../source/article/parse-article.ts';
import {analyse} from '../../source/facts/analyse.ts';
import {goldOf} from './gold.ts';

/** The words of every fact of every passage, each once. */
export async function predictAnswers(gold: string): Promise<readonly unknown[]> {
  return goldOf<{id: string; passage: string}>(gold, 'answers.dev.jsonl').map(({id, passage}) => ({
    id,
    candidates: [...new Set(analyse(parseArticle(passage, id)).facts.map(({text}) => text))],
  }));
}
