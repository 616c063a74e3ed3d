import type {Hit} from '../search/hit.ts';
import {createSearcher} from '../search/searcher.ts';
import {EXIT} from './failure.ts';
import {articleFor} from './open-article.ts';
import {showsColour, writeJson, writeLines} from './output.ts';
import {linesOf, type Page, pageForStdout} from './page.ts';
import type {AskedChoices} from './terminal-choices.ts';

export type SearchOptions = {
  readonly query: string;
  /** None for the article that the reader would open. */
  readonly files: readonly string[];
  /** The encoding of all of them; undefined to find it out. */
  readonly encoding: string | undefined;
  readonly limit: number | undefined;
  readonly json: boolean;
  readonly colour: boolean;
  readonly asked: AskedChoices;
};

type Found = Hit & {
  /** The file, as it was named. */
  readonly source: string;
};

/** Finds statements in one or more articles, the best first. */
export async function search({
  query,
  files,
  encoding,
  limit,
  json,
  colour,
  asked,
}: SearchOptions): Promise<number> {
  const found: Found[] = [];
  for (const file of files.length > 0 ? files : [undefined]) {
    const article = await articleFor(file, encoding);
    const {hits} = createSearcher(article).search(query, limit);
    found.push(...hits.map(hit => ({...hit, source: article.source})));
  }
  const hits = found.sort((a, b) => a.score - b.score).slice(0, limit);
  if (json) {
    writeJson(hits);
  } else {
    const page = pageForStdout(showsColour(colour), asked);
    writeLines(hits.flatMap(hit => linesOfHit(hit, page, files.length > 1)));
  }
  return hits.length === 0 ? EXIT.nothing : EXIT.done;
}

/** A line a hit for programs, as grep prints them; on a screen the text stands under its place. */
function linesOfHit(
  {source, statement, section, heading, text, ranges}: Found,
  page: Page,
  named: boolean,
): string[] {
  const place = `${named ? `${source}:` : ''}${heading ? section : statement}`;
  if (page.kind === 'logical') return [`${place}\t${text}`];
  const matches = ranges.map(([start, end]) => ({start, end, style: 'match' as const}));
  return [
    ...linesOf(place, page, [{start: 0, end: place.length, style: 'faint'}]),
    ...linesOf(text, page, matches),
    '',
  ];
}
