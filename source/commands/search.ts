import type {FoundHit, SearchOutcome} from '../search/hit.ts';
import {IndexBuilder} from '../search/index/index-builder.ts';
import {IN_MEMORY, type SearchIndex} from '../search/index/search-index.ts';
import {passagesOf} from '../search/passages.ts';
import {Searcher} from '../search/searcher.ts';
import {EXIT} from './failure.ts';
import {articleFor} from './open-article.ts';
import {complain, showsColour, writeJson, writeLines} from './output.ts';
import {linesOf, type Page, pageForStdout} from './page.ts';
import type {AskedChoices} from './terminal-choices.ts';

export type SearchOptions = {
  readonly query: string;
  /** None for the article that the reader would open. */
  readonly files: readonly string[];
  /** All texts of the library in place of files. */
  readonly library: boolean;
  /** The encoding of all files; undefined to find it out. */
  readonly encoding: string | undefined;
  readonly limit: number | undefined;
  readonly form: 'json' | 'plain' | 'page';
  readonly colour: boolean;
  readonly asked: AskedChoices;
};

/** Finds statements in one or more articles, the best first. */
export async function search(options: SearchOptions): Promise<number> {
  const {query, files, library, limit, form, colour, asked} = options;
  const searcher = new Searcher(library ? await libraryIndex() : await indexOfFiles(options));
  const outcome = searcher.search(query, limit);
  tellOfQuery(outcome);
  const {hits} = outcome;
  if (form === 'json') {
    writeJson(hits.map(jsonOfHit));
  } else {
    const page: Page =
      form === 'plain' ? {kind: 'logical', width: null} : pageForStdout(showsColour(colour), asked);
    writeLines(hits.flatMap(hit => linesOfHit(hit, page, library || files.length > 1)));
  }
  return hits.length === 0 ? EXIT.nothing : EXIT.done;
}

async function indexOfFiles({files, encoding}: SearchOptions): Promise<SearchIndex> {
  const builder = new IndexBuilder();
  for (const file of files.length > 0 ? files : [undefined]) {
    const article = await articleFor(file, encoding);
    const {id, title, source: name} = article;
    builder.add({...IN_MEMORY, id, title, name}, passagesOf(article));
  }
  return builder.build();
}

async function libraryIndex(): Promise<SearchIndex> {
  const {updateLibraryIndex} = await import('../library/library-index.ts');
  return updateLibraryIndex(() => {});
}

/** What the query was taken for, where that is not what was typed. */
function tellOfQuery({broken, incomplete, suggestions}: SearchOutcome): void {
  if (broken) complain('the query is no complete expression: its words were searched');
  if (incomplete) complain('no statement has all the words: these have most of them');
  if (suggestions.length > 0) {
    complain(`did you mean ${suggestions.map(meant => `«${meant}»`).join(' or ')}?`);
  }
}

function jsonOfHit({article, statement, section, heading, text, score, ranges}: FoundHit) {
  return {article, statement, section, heading, text, score, ranges};
}

/** A line a hit for programs, as grep prints them; on a screen the text stands under its place. */
function linesOfHit(
  {origin, statement, section, heading, text, ranges}: FoundHit,
  page: Page,
  named: boolean,
): string[] {
  const place = `${named ? `${origin.name}:` : ''}${heading ? section : statement}`;
  if (page.kind === 'logical') return [`${place}\t${text}`];
  const matches = ranges.map(([start, end]) => ({start, end, style: 'match' as const}));
  return [
    ...linesOf(place, page, [{start: 0, end: place.length, style: 'faint'}]),
    ...linesOf(text, page, matches),
    '',
  ];
}
