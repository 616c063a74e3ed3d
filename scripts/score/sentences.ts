import {clean} from '../../source/article/clean.ts';
import {sentenceSpans} from '../../source/article/statements.ts';
import {goldOf} from './gold.ts';

/** Cuts every gold text into sentences. */
export async function predictSentences(gold: string): Promise<readonly unknown[]> {
  return goldOf<{id: string; text: string}>(gold, 'sentences.dev.jsonl').map(({id, text}) => {
    const cleaned = clean(text);
    return {
      id,
      sentences: sentenceSpans(cleaned).map(([start, end]) => cleaned.slice(start, end)),
    };
  });
}
