import {Chalk} from 'chalk';
import type {Direction} from '../layout/bidi.ts';
import {layoutText} from '../layout/layout-text.ts';
import type {Row, StyleSpan} from '../layout/row.ts';
import {openStore} from '../store/store.ts';
import type {RowEncoder} from '../terminal/encoders/encoder.ts';
import {printEncoder} from '../terminal/printing.ts';
import {type AskedChoices, withKeptChoices} from './terminal-choices.ts';

export type Ink = 'match' | 'heading' | 'faint';

/** What lines are made for: a terminal, by way of an encoder of rows, or what reads logical text. */
export type Page =
  | {
      readonly kind: 'visual';
      readonly width: number;
      readonly colour: boolean;
      readonly encode: RowEncoder;
    }
  | {readonly kind: 'logical'; readonly width: number | null};

/** The text column is not wider than this on a screen, in cells. */
export const COLUMN = 72;

/**
 * Makes a page for stdout: visual rows on a terminal, or logical text on one that would spoil them;
 * logical text for a program that reads it.
 * @param asked how the terminal is to be treated, as far as the reader said
 */
export function pageForStdout(colour: boolean, asked: AskedChoices): Page {
  if (!process.stdout.isTTY) return {kind: 'logical', width: null};
  const width = Math.min(COLUMN, process.stdout.columns || COLUMN);
  const encode = encoderForStdout(asked);
  return encode ? {kind: 'visual', width, colour, encode} : {kind: 'logical', width};
}

/** What makes visual rows read right on stdout; null for a terminal on which only logical text does. */
export function encoderForStdout(asked: AskedChoices): RowEncoder | null {
  const {stdout, env} = process;
  if (!stdout.isTTY) return row => row;
  return printEncoder(env, withKeptChoices(asked, openStore().settings));
}

/**
 * Lays one paragraph out for a page.
 * @param text logical text without line breaks
 * @param spans what is coloured, by offsets in the text
 * @param direction by default that of most of its letters
 * @returns its lines, without line ends
 */
export function linesOf(
  text: string,
  page: Page,
  spans: readonly StyleSpan<Ink>[] = [],
  direction: Direction = 'majority',
): string[] {
  if (page.width === null) return [text];
  const rows = layoutText(text, {width: page.width, direction, spans});
  return page.kind === 'logical'
    ? rows.map(({start, end}) => text.slice(start, end))
    : rows.map(row => page.encode(paint(row, page.colour)));
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
