import {Chalk} from 'chalk';

/** How a cell is drawn. Only the sixteen colours that the reader's own palette defines. */
export type Style = {
  readonly color?: Colour;
  readonly background?: Colour;
  readonly bold?: boolean;
  readonly dim?: boolean;
  readonly inverse?: boolean;
};

type Colour = 'black' | 'red' | 'green' | 'yellow' | 'blue' | 'magenta' | 'gray' | 'whiteBright';

export type Role =
  | 'heading'
  | 'title'
  | 'match'
  | 'lit'
  | 'focus'
  | 'muted'
  | 'selected'
  | 'border'
  | 'status'
  | 'key'
  | 'right'
  | 'wrong'
  | 'caret';

export type Theme = Readonly<Record<Role, Style>>;

const COLOUR: Theme = {
  // Of the sixteen colours, the bold one that reads well on black and on white.
  heading: {bold: true, color: 'magenta'},
  title: {bold: true},
  // Not bold: terminals draw bold black as gray.
  match: {color: 'black', background: 'yellow', bold: false},
  lit: {color: 'whiteBright', background: 'blue'},
  focus: {bold: true},
  muted: {color: 'gray'},
  selected: {inverse: true},
  border: {color: 'gray'},
  status: {color: 'gray'},
  key: {bold: true},
  right: {bold: true, color: 'green'},
  wrong: {bold: true, color: 'red'},
  caret: {inverse: true},
};

/** Without colour, what must be seen is seen by weight and inversion. */
const MONOCHROME: Theme = {
  heading: {bold: true},
  title: {bold: true},
  match: {inverse: true},
  lit: {bold: true},
  focus: {bold: true},
  muted: {dim: true},
  selected: {inverse: true},
  border: {},
  status: {dim: true},
  key: {bold: true},
  right: {bold: true},
  wrong: {bold: true},
  caret: {inverse: true},
};

/** The theme for a terminal that shows colour, or for one that must not (NO_COLOR). */
export function themeFor(colour: boolean): Theme {
  return colour ? COLOUR : MONOCHROME;
}

/** Level 1 always: the usual detection gives none to mlterm, and sixteen colours are all we use. */
const chalk = new Chalk({level: 1});

const painters = new WeakMap<Style, (text: string) => string>();

/** Draws text in a style. Styles are few and shared, so each is turned into a painter once. */
export function paint(text: string, style: Style | undefined): string {
  if (style === undefined) return text;
  let painter = painters.get(style);
  if (!painter) {
    painter = painterOf(style);
    painters.set(style, painter);
  }
  return painter(text);
}

function painterOf({color, background, bold, dim, inverse}: Style): (text: string) => string {
  let painter = chalk;
  if (bold) painter = painter.bold;
  if (dim) painter = painter.dim;
  if (inverse) painter = painter.inverse;
  if (color) painter = painter[color];
  if (background)
    painter = painter[`bg${background[0]?.toUpperCase()}${background.slice(1)}` as 'bgBlack'];
  return painter === chalk ? text => text : text => painter(text);
}

const merged = new WeakMap<Style, WeakMap<Style, Style>>();

/** One style over another; the same pair gives the same object, so that painters are found again. */
export function mergeStyles(below: Style | undefined, above: Style | undefined): Style | undefined {
  if (!below || !above) return above ?? below;
  let row = merged.get(below);
  if (!row) {
    row = new WeakMap();
    merged.set(below, row);
  }
  let style = row.get(above);
  if (!style) {
    style = {...below, ...above};
    row.set(above, style);
  }
  return style;
}
