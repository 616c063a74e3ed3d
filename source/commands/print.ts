import {EXIT} from './failure.ts';
import {articleFor} from './open-article.ts';
import {showsColour, writeLines} from './output.ts';
import {COLUMN, linesOf, type Page} from './page.ts';

export type PrintOptions = {
  readonly file: string | undefined;
  /** The encoding of FILE; undefined to find it out. */
  readonly encoding: string | undefined;
  /** In cells; undefined for the width of the screen, at most 72. */
  readonly width: number | undefined;
  /** Visual rows or logical text; undefined for what stdout is: a terminal, or a pipe or file. */
  readonly order: 'visual' | 'logical' | undefined;
  readonly colour: boolean;
};

/** Puts an article on stdout. */
export async function print({file, encoding, width, order, colour}: PrintOptions): Promise<number> {
  const article = await articleFor(file, encoding);
  const screen = process.stdout.isTTY ? process.stdout.columns || COLUMN : COLUMN;
  const kind = order ?? (process.stdout.isTTY ? 'visual' : 'logical');
  const page: Page = {
    kind,
    width: width ?? Math.min(COLUMN, screen),
    colour: showsColour(colour),
  };
  const blocks = article.sections.flatMap(({heading, paragraphs}) => [
    ...(heading === null
      ? []
      : [linesOf(heading, page, [{start: 0, end: heading.length, style: 'heading'}])]),
    ...paragraphs.map(({text}) => linesOf(text, page)),
  ]);
  writeLines(blocks.flatMap((lines, index) => (index === 0 ? lines : ['', ...lines])));
  return EXIT.done;
}
