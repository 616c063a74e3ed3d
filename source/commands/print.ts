import type {Paragraph} from '../article/article.ts';
import {EXIT} from './failure.ts';
import {articleFor} from './open-article.ts';
import {showsColour, writeLines} from './output.ts';
import {COLUMN, encoderForStdout, linesOf, type Page} from './page.ts';
import type {AskedChoices} from './terminal-choices.ts';

export type PrintOptions = {
  readonly file: string | undefined;
  /** The encoding of FILE; undefined to find it out. */
  readonly encoding: string | undefined;
  /** In cells; undefined for the width of the screen, at most 72. */
  readonly width: number | undefined;
  /** Visual rows or logical text; undefined for what stdout is: a terminal, or a pipe or file. */
  readonly order: 'visual' | 'logical' | undefined;
  readonly colour: boolean;
  readonly asked: AskedChoices;
};

/** Puts an article on stdout. */
export async function print({
  file,
  encoding,
  width,
  order,
  colour,
  asked,
}: PrintOptions): Promise<number> {
  const article = await articleFor(file, encoding);
  const screen = process.stdout.isTTY ? process.stdout.columns || COLUMN : COLUMN;
  const encode = encoderForStdout(asked);
  const kind = order ?? (process.stdout.isTTY && encode ? 'visual' : 'logical');
  const page: Page = {
    kind,
    width: width ?? Math.min(COLUMN, screen),
    colour: showsColour(colour),
    encode: encode ?? (row => row),
  };
  const heading = (text: string) =>
    linesOf(text, page, [{start: 0, end: text.length, style: 'heading'}]);
  const {title, sections} = article;
  const isTitleInText = sections[0]?.paragraphs[0]?.text.startsWith(title.replace(/…$/, ''));
  const lines = isTitleInText ? [] : heading(title);
  for (const section of sections) {
    if (section.heading !== null) lines.push('', ...heading(section.heading));
    for (const [index, paragraph] of section.paragraphs.entries()) {
      if (!isTogether(section.paragraphs[index - 1], paragraph)) lines.push('');
      lines.push(...linesOf(paragraph.text, page, [], paragraph.direction));
    }
  }
  writeLines(lines[0] === '' ? lines.slice(1) : lines);
  return EXIT.done;
}

/** Items of a list and lines of verse stand one below the other. */
function isTogether(before: Paragraph | undefined, {form}: Paragraph): boolean {
  return (form === 'list' || form === 'verse') && before?.form === form;
}
