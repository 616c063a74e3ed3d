import {type Folded, fold} from '../arabic/fold.ts';
import type {Article} from '../article/article.ts';
import type {Hit} from './hit.ts';
import {rankPassage} from './rank.ts';
import {type Occurrence, Vocabulary} from './vocabulary.ts';
import {type Word, wordsOf} from './words.ts';

export type Searcher = {
  /**
   * The passages that hold every word of the query, the best first, equals in the order of the
   * text. Folding is as in `fold`; words match whole, after proclitics, by their beginning, and
   * with a typing error or two. A query without letters or digits finds nothing.
   * @param limit how many hits at most
   */
  search(query: string, limit?: number): Hit[];
};

/** What is searched: a statement, or a heading under the name of the first statement after it. */
type Passage = {
  readonly statement: string;
  readonly section: string;
  readonly heading: boolean;
  readonly text: string;
  readonly folded: Folded;
  readonly words: readonly Word[];
};

/** A pasted page must not be searched for word by word: what a reader remembers is shorter. */
const QUERY_LENGTH = 2_000;
const QUERY_WORDS = 24;
const QUERY_WORD_LENGTH = 48;

/** Builds the index of an article's statements and headings; linear in its length. */
export function createSearcher(article: Article): Searcher {
  const passages = passagesOf(article);
  const vocabulary = new Vocabulary(passages.map(({words}) => words));

  const search = (query: string, limit = Number.POSITIVE_INFINITY): Hit[] => {
    const words = queryWords(query);
    const [first, ...others] = words.map(word => vocabulary.find(word));
    if (!first) return [];
    const ranked: {passage: Passage; score: number; lit: readonly Occurrence[]}[] = [];
    for (const [number, occurrences] of [...first].sort(([a], [b]) => a - b)) {
      const passage = passages[number];
      const found: (readonly Occurrence[])[] = [occurrences];
      for (const other of others) {
        const here = other.get(number);
        if (!here) break;
        found.push(here);
      }
      if (passage && found.length === words.length) {
        ranked.push({passage, ...rankPassage(found)});
      }
    }
    return ranked
      .sort((a, b) => a.score - b.score)
      .slice(0, limit)
      .map(({passage, score, lit}) => ({
        article: article.id,
        statement: passage.statement,
        section: passage.section,
        heading: passage.heading,
        text: passage.text,
        score: Math.round(score * 1000) / 1000,
        ranges: rangesOf(passage, lit),
      }));
  };
  return {search};
}

function passagesOf(article: Article): Passage[] {
  const passages: Passage[] = [];
  const add = (statement: string, section: string, heading: boolean, text: string) => {
    const folded = fold(text);
    passages.push({statement, section, heading, text, folded, words: wordsOf(folded.text)});
  };
  for (const {id, heading, paragraphs} of article.sections) {
    const statements = paragraphs.flatMap(paragraph => paragraph.statements);
    const first = statements[0];
    if (heading !== null && first) add(first.id, id, true, heading);
    for (const statement of statements) add(statement.id, id, false, statement.text);
  }
  return passages;
}

/** The folded words of a query, cut to what is sane. */
function queryWords(query: string): string[] {
  return wordsOf(fold(query.slice(0, QUERY_LENGTH)).text)
    .slice(0, QUERY_WORDS)
    .map(({text}) => text.slice(0, QUERY_WORD_LENGTH));
}

/** Takes occurrences back to the letters of the passage's own text. */
function rangesOf({folded, words}: Passage, lit: readonly Occurrence[]): [number, number][] {
  const spans = lit.flatMap(({word, match}): [number, number][] => {
    const from = words[word];
    if (!from) return [];
    const originalStart = folded.starts[from.start + match.start];
    const originalEnd = folded.ends[from.start + match.end - 1];
    return originalStart === undefined || originalEnd === undefined
      ? []
      : [[originalStart, originalEnd]];
  });
  spans.sort(([a], [b]) => a - b);
  const merged: [number, number][] = [];
  for (const [start, end] of spans) {
    const last = merged.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else merged.push([start, end]);
  }
  return merged;
}
