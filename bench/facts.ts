import {execFileSync} from 'node:child_process';
import {readdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import type {Article} from '../source/article/article.ts';
import {parseArticle} from '../source/article/parse-article.ts';
import {readArticle} from '../source/article/read-file.ts';
import {analyse} from '../source/facts/analyse.ts';
import {makeQuiz} from '../source/quiz/make-quiz.ts';
import {HOME, shellEnvironment} from './pty.ts';
import {median, ms} from './statistics.ts';

const PROGRAM = path.resolve('dist/cli.js');
const WORDS = 1000;
const LENGTHS = [
  {words: WORDS, rounds: 15},
  {words: 4 * WORDS, rounds: 7},
  {words: 16 * WORDS, rounds: 3},
];
const COLD_ROUNDS = 9;

/** Facts and quiz of 1,000 words in a fresh process, and of as many and more in one that is warm. */
export async function factsSpeed(): Promise<void> {
  const words = await bundledWords();
  console.log(
    `facts and quiz of 1,000 words, cold  ${ms(coldTime(textOf(words, WORDS)))} (at most 150)`,
  );
  const times = LENGTHS.map(length => {
    const article = articleOf(textOf(words, length.words));
    return median(rounds(article, length.rounds));
  });
  const [first = 1] = times;
  const each = LENGTHS.map(({words}, index) => {
    const time = times[index] ?? 0;
    const ratio = time / first / (words / WORDS);
    return `${words} words ${ms(time)} (${ratio.toFixed(2)} × a word)`;
  });
  console.log(`facts and quiz, warm  ${each.join('  ')}`);
}

/** What a process that makes a quiz takes beyond one that prints the same text's statements. */
function coldTime(text: string): number {
  const file = path.join(HOME, 'thousand-words.txt');
  writeFileSync(file, text);
  const run = (...parameters: string[]) => {
    const start = performance.now();
    execFileSync(process.execPath, [PROGRAM, ...parameters, file, '--json'], {
      env: {...shellEnvironment(), HOME},
      stdio: 'ignore',
    });
    return performance.now() - start;
  };
  run('quiz', '--seed', '1');
  const pairs = Array.from(
    {length: COLD_ROUNDS},
    () => run('quiz', '--seed', '1') - run('article'),
  );
  return median(pairs);
}

/** The words of all bundled articles. */
async function bundledWords(): Promise<string[]> {
  const folder = path.resolve('articles');
  const files = readdirSync(folder).filter(name => /\.(?:txt|md)$/.test(name));
  const articles = await Promise.all(files.map(name => readArticle(path.join(folder, name), name)));
  return articles
    .flatMap(({sections}) => sections.flatMap(section => section.paragraphs))
    .flatMap(({text}) => `${text}\n\n`.split(' '));
}

function textOf(words: readonly string[], count: number): string {
  return Array.from({length: count}, (_, index) => words[index % words.length]).join(' ');
}

function articleOf(text: string): Article {
  const article = parseArticle(text, 'bench');
  // Statements are found when they are asked for; that is not what is measured here.
  for (const {paragraphs} of article.sections) {
    for (const paragraph of paragraphs) paragraph.statements.length;
  }
  return article;
}

function rounds(article: Article, count: number): number[] {
  return Array.from({length: count + 1}, () => {
    const start = performance.now();
    makeQuiz(analyse(article), {seed: 1, count: 10});
    return performance.now() - start;
  }).slice(1);
}
