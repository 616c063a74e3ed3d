import type {Statement} from '../article/article.ts';
import {EXIT} from './failure.ts';
import {articleFor} from './open-article.ts';
import {showsColour, writeJson, writeLines} from './output.ts';
import {linesOf, pageForStdout} from './page.ts';
import type {AskedChoices} from './terminal-choices.ts';

export type ArticleOptions = {
  readonly file: string | undefined;
  /** The encoding of FILE; undefined to find it out. */
  readonly encoding: string | undefined;
  readonly json: boolean;
  readonly colour: boolean;
  readonly asked: AskedChoices;
};

/** Shows what the program sees in an article: sections, paragraphs, statements and who speaks. */
export async function showArticle({
  file,
  encoding,
  json,
  colour,
  asked,
}: ArticleOptions): Promise<number> {
  const article = await articleFor(file, encoding);
  if (json) {
    writeJson(article);
    return EXIT.done;
  }
  const page = pageForStdout(showsColour(colour), asked);
  const lines = linesOf(article.title, page, [
    {start: 0, end: article.title.length, style: 'heading'},
  ]);
  for (const section of article.sections) {
    const title = section.heading === null ? section.id : `${section.id} ${section.heading}`;
    lines.push('', ...linesOf(title, page, [{start: 0, end: title.length, style: 'heading'}]));
    for (const {statements} of section.paragraphs) {
      lines.push('');
      for (const statement of statements) {
        const label = labelOf(statement);
        lines.push(
          ...linesOf(label, page, [{start: 0, end: label.length, style: 'faint'}]),
          ...linesOf(statement.text, page),
        );
      }
    }
  }
  writeLines(lines);
  return EXIT.done;
}

function labelOf({id, kind, verb, speaker}: Statement): string {
  return [id, kind, ...(verb === null ? [] : [verb]), ...(speaker ? [speaker.name] : [])].join(
    ' · ',
  );
}
