import {readFileSync} from 'node:fs';
import type {Article} from '../../source/article/article.ts';
import {clean} from '../../source/article/clean.ts';
import {parseArticle} from '../../source/article/parse-article.ts';
import {analyse} from '../../source/facts/analyse.ts';
import type {Analysis} from '../../source/facts/analysis.ts';
import {makeQuiz} from '../../source/quiz/make-quiz.ts';
import type {Question, Quiz} from '../../source/quiz/question.ts';
import {type ReadStatement, readAnalysis} from '../../source/quiz/reading.ts';

export const articleOf = (text: string): Article => parseArticle(clean(text), 'test');

export const bundled = (): Article =>
  articleOf(
    readFileSync(new URL('../../articles/karabakh-ceasefire.txt', import.meta.url), 'utf8'),
  );

const analyses = new WeakMap<Article, Analysis>();

/** A quiz; the analysis of an article is made once for all its seeds. */
export function quizOf(article: Article, seed: number, count = 10): Quiz {
  const analysis = analyses.get(article) ?? analyse(article);
  analyses.set(article, analysis);
  return makeQuiz(analysis, {seed, count});
}

/** The first statement of a text, as the makers of questions read it. */
export function readOf(text: string): ReadStatement {
  const [read] = readAnalysis(analyse(articleOf(text))).statements;
  if (!read) throw new Error(`no statement in «${text}»`);
  return read;
}

export const keyOf = ({options, answer}: Question): string => options[answer] ?? '';

export function paragraphText(article: Article, id: string): string {
  for (const {paragraphs} of article.sections) {
    const found = paragraphs.find(paragraph => paragraph.id === id);
    if (found) return found.text;
  }

  throw new Error(`no paragraph ${id}`);
}
