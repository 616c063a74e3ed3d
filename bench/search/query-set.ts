import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {foldText} from '../../source/arabic/fold.ts';
import {readArticle} from '../../source/article/read-file.ts';
import {type Passage, passagesOf} from '../../source/search/passages.ts';

/** A query, and the passage that it must find. */
export type TestQuery = {
  readonly kind: string;
  readonly query: string;
  /** The number of the passage. */
  readonly target: number;
};

/** An article's passages, named by its file. */
export type Source = {readonly name: string; readonly passages: readonly Passage[]};

/** Reads the articles of a directory. */
export async function readSources(directory: string): Promise<Source[]> {
  const names = readdirSync(directory).filter(name => name.endsWith('.txt'));
  return Promise.all(
    names.sort().map(async name => ({
      name,
      passages: passagesOf(await readArticle(path.join(directory, name), name)),
    })),
  );
}

/**
 * Reads a file of queries: `kind: name`, then lines of `query → words of the passage`.
 * @throws where the words name no passage, or more than one
 */
export function readQueries(file: string, texts: readonly string[]): TestQuery[] {
  const folded = texts.map(foldText);
  const queries: TestQuery[] = [];
  let kind = '';
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (line.startsWith('#') || line.trim() === '') continue;
    if (line.startsWith('kind: ')) {
      kind = line.slice('kind: '.length);
      continue;
    }
    const [query = '', words = ''] = line.split(' → ');
    const targets = folded.flatMap((text, target) =>
      text.includes(foldText(words)) ? [target] : [],
    );
    const [target] = targets;
    if (target === undefined || targets.length > 1) {
      throw new Error(`${targets.length} passages hold «${words}» (${query})`);
    }
    queries.push({kind, query, target});
  }
  return queries;
}
