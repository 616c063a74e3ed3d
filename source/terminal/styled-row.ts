import {bidiClassAt} from '../layout/bidi-class.ts';
import {KIND, KINDS} from '../layout/character.ts';
import {graphemesOf} from '../layout/graphemes.ts';

/** One glyph of a row on its way to the terminal. */
export type StyledCell = {
  /** What stands in the cell: a letter, or a grapheme cluster such as an emoji sequence. */
  readonly base: string;
  /** Combining marks, and direction marks that an encoder adds: what takes no column of its own. */
  readonly marks: string;
  readonly style: CellStyle;
  /** Bidi class of the base, a number of BIDI. */
  readonly bidiClass: number;
};

/** How a cell is drawn. The same looks are the same object, so styles compare by identity. */
export type CellStyle = {
  /** SGR parameters that set it after a reset, `1;36`; empty for none. */
  readonly sgr: string;
  /** The parameters and URI of an OSC 8 link, `;https://…`; empty for none. */
  readonly link: string;
};

export const NO_STYLE: CellStyle = {sgr: '', link: ''};

const RESET = '\u001B[0m';

/** SGR and OSC 8, which make the style, and any other escape sequence, which has no place in a row. */
const SEQUENCE =
  /\u001B(?:\[(?<sgr>[\d;:]*)m|\]8;(?<link>[^\u0007\u001B]*)(?:\u0007|\u001B\\)|\[[0-?]*[ -/]*(?:[@-~]|$)|\][^\u0007\u001B]*(?:\u0007|\u001B\\|$)|.|$)/y;

const ESC = 0x1b;

/** Reads a visual row with SGR and OSC 8 in it. Marks belong to the cell before them; linear in its length. */
export function cellsOf(row: string): StyledCell[] {
  const cells: StyledCell[] = [];
  let style = NO_STYLE;
  for (let offset = 0; offset < row.length; ) {
    const unit = row.charCodeAt(offset);
    if (unit === ESC) {
      SEQUENCE.lastIndex = offset;
      const sequence = SEQUENCE.exec(row);
      style = styleAfter(style, sequence?.groups?.sgr, sequence?.groups?.link);
      offset += sequence?.[0].length ?? 1;
      continue;
    }
    const start = offset;
    if (isPlain(unit)) {
      for (offset++; offset < row.length && isMark(row.charCodeAt(offset)); ) offset++;
      cells.push({
        base: row.charAt(start),
        marks: row.slice(start + 1, offset),
        style,
        bidiClass: bidiClassAt(row, start),
      });
      continue;
    }
    offset = endOfComplex(row, offset);
    for (const [, segment] of graphemesOf(row.slice(start, offset))) {
      const before = cells.at(-1);
      if (before && isMark(segment.charCodeAt(0))) {
        cells[cells.length - 1] = {...before, marks: before.marks + segment};
      } else {
        cells.push({base: segment, marks: '', style, bidiClass: bidiClassAt(segment, 0)});
      }
    }
  }
  return cells;
}

/** One code unit that begins a cell and needs no segmenter. */
function isPlain(unit: number): boolean {
  const kind = KINDS[unit];
  return kind === KIND.base || kind === KIND.space || kind === KIND.replaced;
}

function isMark(unit: number): boolean {
  const kind = KINDS[unit];
  return kind === KIND.mark || kind === KIND.format;
}

/** The end of a stretch of characters that only the segmenter can part: emoji, CJK, surrogate pairs. */
function endOfComplex(row: string, start: number): number {
  let end = start;
  while (end < row.length && row.charCodeAt(end) !== ESC && !isPlain(row.charCodeAt(end))) end++;
  return end;
}

/** Writes cells as a row that begins and ends without a style. */
export function rowOf(cells: readonly StyledCell[]): string {
  let row = '';
  let style = NO_STYLE;
  for (const cell of cells) {
    if (cell.style !== style) {
      row += change(style, cell.style);
      style = cell.style;
    }
    row += cell.base + cell.marks;
  }
  return row + change(style, NO_STYLE);
}

/** The sequences that lead from one style to another. */
export function change(from: CellStyle, to: CellStyle): string {
  const link = from.link === to.link ? '' : `\u001B]8;${to.link || ';'}\u001B\\`;
  if (from.sgr === to.sgr) return link;
  if (to.sgr === '') return RESET + link;
  return `\u001B[${from.sgr === '' ? '' : '0;'}${to.sgr}m${link}`;
}

const styles = new Map<string, CellStyle>([['\u0000', NO_STYLE]]);
const successors = new WeakMap<CellStyle, Map<string, CellStyle>>();

/** The same looks in italics or upright. */
export function withItalic(style: CellStyle, isItalic: boolean): CellStyle {
  return styleAfter(style, isItalic ? '3' : '23', undefined);
}

function styleAfter(
  style: CellStyle,
  sgr: string | undefined,
  link: string | undefined,
): CellStyle {
  if (sgr === undefined && link === undefined) return style;
  // A row has few styles and many changes between them: each change is worked out once.
  let after = successors.get(style);
  if (!after) {
    after = new Map();
    successors.set(style, after);
  }
  const key = sgr ?? `]${link}`;
  let next = after.get(key);
  if (!next) {
    const changed = {
      sgr: sgr === undefined ? style.sgr : applySgr(style.sgr, sgr),
      link: link === undefined ? style.link : link === ';' ? '' : link,
    };
    const looks = `${changed.sgr}\u0000${changed.link}`;
    next = styles.get(looks) ?? changed;
    // Links come from texts, so there may be any number of them; they are not worth keeping.
    if (changed.link === '') styles.set(looks, next);
    if (link === undefined && changed.link === '') after.set(key, next);
  }
  return next;
}

/** Which attribute an SGR parameter sets; ECMA-48 8.3.117 and the usual extensions. */
function attributeOf(code: number): string | null {
  if (code === 1) return 'bold';
  if (code === 2) return 'faint';
  if (code === 3) return 'italic';
  if (code === 4 || code === 21) return 'underline';
  if (code === 5 || code === 6) return 'blink';
  if (code === 7) return 'inverse';
  if (code === 8) return 'hidden';
  if (code === 9) return 'struck';
  if ((code >= 30 && code <= 38) || (code >= 90 && code <= 97)) return 'foreground';
  if ((code >= 40 && code <= 48) || (code >= 100 && code <= 107)) return 'background';
  if (code === 53) return 'overline';
  if (code === 58) return 'underline colour';
  return null;
}

const ENDS: Readonly<Record<number, readonly string[]>> = {
  22: ['bold', 'faint'],
  23: ['italic'],
  24: ['underline'],
  25: ['blink'],
  27: ['inverse'],
  28: ['hidden'],
  29: ['struck'],
  39: ['foreground'],
  49: ['background'],
  55: ['overline'],
  59: ['underline colour'],
};

/** The parameters that stand for the attributes after `sgr`, in a fixed order. */
function applySgr(before: string, sgr: string): string {
  const attributes = new Map<string, string>();
  for (const parameters of [before, sgr]) {
    // No parameter at all is a 0; before the first change there is nothing to clear.
    const list = parameters.split(';');
    for (let i = 0; i < list.length; i++) {
      let parameter = list[i] ?? '';
      const code = Number.parseInt(parameter || '0', 10);
      if (code === 0) attributes.clear();
      for (const attribute of ENDS[code] ?? []) attributes.delete(attribute);
      // 38;5;n and 38;2;r;g;b are several parameters that mean one colour.
      if ((code === 38 || code === 48 || code === 58) && !parameter.includes(':')) {
        const length = list[i + 1] === '5' ? 2 : list[i + 1] === '2' ? 4 : 0;
        parameter = list.slice(i, i + 1 + length).join(';');
        i += length;
      }
      const attribute = attributeOf(code);
      if (attribute) attributes.set(attribute, parameter);
    }
  }
  return [...attributes]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, parameter]) => parameter)
    .join(';');
}
