import {readdirSync} from 'node:fs';
import path from 'node:path';
import type {Article} from '../source/article/article.ts';
import {parseArticle} from '../source/article/parse-article.ts';
import {readArticle} from '../source/article/read-file.ts';
import {analyse} from '../source/facts/analyse.ts';
import {median, ms} from './statistics.ts';

const WORDS = 1000;
const ROUNDS = 15;
const LONGER = 10;

/** The facts of an article of 1,000 words, and what one of ten times the length costs beside it. */
export async function factsSpeed(): Promise<void> {
  const words = await bundledWords();
  const short = articleOf(words, WORDS);
  const long = articleOf(words, WORDS * LONGER);
  analyse(short);
  const time = median(rounds(short, ROUNDS));
  const ratio = median(rounds(long, 5)) / time / LONGER;
  console.log(
    `facts  ${ms(time)} for 1,000 words (at most 80)  ${ratio.toFixed(2)} × as much a word in 10,000`,
  );
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

function articleOf(words: readonly string[], count: number): Article {
  const text = Array.from({length: count}, (_, index) => words[index % words.length]).join(' ');
  const article = parseArticle(text, 'bench');
  // Statements are found when they are asked for; that is not what is measured here.
  for (const {paragraphs} of article.sections) {
    for (const paragraph of paragraphs) paragraph.statements.length;
  }
  return article;
}

function rounds(article: Article, count: number): number[] {
  return Array.from({length: count}, () => {
    const start = performance.now();
    analyse(article);
    return performance.now() - start;
  });
}
