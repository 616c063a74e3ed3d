import {Chalk} from 'chalk';
import {layoutText} from '../layout/layout-text.ts';
import type {Row, StyleSpan} from '../layout/row.ts';

export type Ink = 'match' | 'heading' | 'faint';

/** What lines are made for: a terminal that shows rows as they come, or a pipe or file. */
export type Page =
  | {readonly kind: 'visual'; readonly width: number; readonly colour: boolean}
  | {readonly kind: 'logical'; readonly width: number | null};

/** The text column is not wider than this on a screen, in cells. */
export const COLUMN = 72;

/** Makes a page for stdout: visual rows on a terminal, logical text for a program that reads it. */
export function pageForStdout(colour: boolean): Page {
  return process.stdout.isTTY
    ? {kind: 'visual', width: Math.min(COLUMN, process.stdout.columns || COLUMN), colour}
    : {kind: 'logical', width: null};
}

/**
 * Lays one paragraph out for a page.
 * @param text logical text without line breaks
 * @param spans what is coloured, by offsets in the text
 * @returns its lines, without line ends
 */
export function linesOf(text: string, page: Page, spans: readonly StyleSpan<Ink>[] = []): string[] {
  if (page.width === null) return [text];
  const rows = layoutText(text, {width: page.width, direction: 'auto', spans});
  return page.kind === 'logical'
    ? rows.map(({start, end}) => text.slice(start, end))
    : rows.map(row => paint(row, page.colour));
}

function paint({cells}: Row<Ink>, colour: boolean): string {
  const {inverse, bold, dim} = new Chalk({level: colour ? 1 : 0});
  const inks = {match: inverse, heading: bold, faint: dim};
  let line = '';
  for (let i = 0; i < cells.length; ) {
    const style = cells[i]?.style;
    let run = '';
    for (; i < cells.length && cells[i]?.style === style; i++) run += cells[i]?.text ?? '';
    line += style ? inks[style](run) : run;
  }
  return line;
}
