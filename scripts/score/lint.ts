import {readdirSync} from 'node:fs';
import path from 'node:path';
import {bundledDirectory} from '../../source/article/bundled.ts';
import {readArticle} from '../../source/article/read-file.ts';
import {analyse} from '../../source/facts/analyse.ts';
import {makeQuiz} from '../../source/quiz/make-quiz.ts';

const seeds = [1, 2, 3];
const count = 10;

/** Quizzes of all bundled articles, and of the texts in the gold folder. */
export async function predictLint(gold: string): Promise<readonly unknown[]> {
  const files = [bundledDirectory(), path.join(gold, 'texts')].flatMap(folder =>
    readdirSync(folder)
      .filter(name => name.endsWith('.txt'))
      .map(name => path.join(folder, name)),
  );
  const items: unknown[] = [];
  for (const file of files) {
    const analysis = analyse(await readArticle(file, file));
    for (const seed of seeds) {
      for (const {prompt, options, answer} of makeQuiz(analysis, {seed, count}).questions) {
        const article = `${path.basename(file)} ${seed}`;
        items.push({article, question: prompt, options, answer});
      }
    }
  }
  return items;
}
