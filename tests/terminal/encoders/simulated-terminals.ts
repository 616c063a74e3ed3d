import bidiFactory from 'bidi-js';

/**
 * What terminals make of a row, written from their behaviour and apart from the program's own layout.
 * Each takes what was sent and gives the cells that are seen, from left to right.
 */
const bidi = bidiFactory();
const graphemes = new Intl.Segmenter(undefined, {granularity: 'grapheme'});
const INVISIBLE = /[\u200E\u200F\u061C\u2066-\u2069]/g;
const SEQUENCE = /\u001B\[[0-?]*[ -/]*[@-~]/g;

/** The cells of a string in the order they were sent: grapheme clusters, direction marks with them. */
function sentCells(text: string): string[] {
  const cells: string[] = [];
  for (const {segment} of graphemes.segment(text)) {
    if (cells.length > 0 && segment.replace(INVISIBLE, '') === '')
      cells[cells.length - 1] += segment;
    else cells.push(segment);
  }
  return cells;
}

const visible = (cell: string) => cell.replace(INVISIBLE, '');

function mirror(cell: string): string {
  const [base = '', ...rest] = cell;
  return (bidi.getMirroredCharacter(base) ?? base) + rest.join('');
}

/** UAX #9 with a left-to-right base over a whole row: cells and the direction marks between them. */
function reorder(cells: readonly string[], mirrors: boolean): string[] {
  const items = cells.flatMap(
    cell => cell.match(/[\u200E\u200F\u061C]|[^\u200E\u200F\u061C]+/g) ?? [],
  );
  const {levels} = bidi.getEmbeddingLevels(items.join(''), 'ltr');
  let offset = 0;
  const placed = items.map(cell => {
    const level = levels[offset] ?? 0;
    offset += cell.length;
    return {cell: visible(level & 1 && mirrors ? mirror(cell) : cell), level};
  });
  for (let level = Math.max(0, ...placed.map(item => item.level)); level > 0; level--) {
    for (let start = 0; start < placed.length; start++) {
      let end = start;
      while ((placed[end]?.level ?? -1) >= level) end++;
      if (end === start) continue;
      placed.splice(start, end - start, ...placed.slice(start, end).reverse());
      start = end;
    }
  }
  return placed.map(({cell}) => cell).filter(cell => cell !== '');
}

/** The row with its cursor movements done: they put a wide character where two blanks are. */
const withoutPins = (row: string) =>
  row.replace(/ {2}\u001B\[\d+G/g, '').replace(/\u001B\[\d+G/g, '');

const withoutSequences = (row: string) => withoutPins(row).replace(SEQUENCE, '');

/** Draws cells in the order they come: xterm, and those whose own bidi is switched off. */
export const seenAsSent = (row: string) => sentCells(withoutSequences(row)).map(visible);

/** VTE without the explicit mode. */
export const seenInVte = (row: string) => reorder(sentCells(withoutSequences(row)), true);

/** Konsole: brackets are not mirrored. */
export const seenInKonsole = (row: string) => reorder(sentCells(withoutSequences(row)), false);

/** A test of characters whose answers are kept: a property asks the same ones again and again. */
function remembering(pattern: RegExp): (text: string) => boolean {
  const answers = new Map<string, boolean>();
  return text => {
    const known = answers.get(text);
    if (known !== undefined) return known;
    const answer = pattern.test(text);
    answers.set(text, answer);
    return answer;
  };
}

const isRightToLeftScript = remembering(/^[\p{Script=Arabic}\p{Script=Hebrew}]/u);
const isCommon = remembering(/^[\p{Script=Common}\p{Script=Inherited}]/u);
const hasOwnFont = remembering(
  /^(?:[ \u2500-\u259F]|\p{Emoji_Presentation}|\p{Script=Han}|.\uFE0F)/u,
);

/**
 * kitty: runs of cells in one font, each turned round if its first letter is of a right-to-left script.
 * @param hasBoth whether one font has Latin and Arabic letters; otherwise they never share a run
 */
export function seenInKitty(row: string, hasBoth: boolean): string[] {
  let isBold = false;
  let isItalic = false;
  let font = '';
  let run: string[] = [];
  const seen: string[] = [];
  const endRun = () => {
    const first = run.find(cell => !isCommon(cell));
    const isTurned = first !== undefined && isRightToLeftScript(first);
    seen.push(...(isTurned ? run.reverse().map(mirror) : run));
    run = [];
  };
  for (const piece of withoutPins(row).split(/(\u001B\[[0-?]*[ -/]*[@-~])/)) {
    if (piece.startsWith('\u001B')) {
      for (const parameter of piece.slice(2, -1).split(';')) {
        if (parameter === '' || parameter === '0') isBold = isItalic = false;
        if (parameter === '1') isBold = true;
        if (parameter === '3') isItalic = true;
      }
      continue;
    }
    for (const cell of sentCells(piece)) {
      const own = hasOwnFont(cell);
      const face =
        !hasBoth && (isRightToLeftScript(cell) || cell.startsWith('ـ')) ? 'fallback' : 'first';
      const next = own ? `own ${cell}` : `${face} ${isBold} ${isItalic}`;
      if (next !== font || own) endRun();
      font = next;
      run.push(visible(cell));
    }
  }
  endRun();
  return seen;
}

/** xterm.js in the DOM: cells of one look are one span, and the browser reorders inside of it. */
export function seenInXtermDom(row: string): string[] {
  let looks = '';
  let isProtected = false;
  let span: string[] = [];
  let spanLooks = '';
  const seen: string[] = [];
  const endSpan = () => {
    seen.push(...(span.length > 1 ? reorder(span, true) : span.map(visible)));
    span = [];
  };
  for (const piece of withoutPins(row).split(/(\u001B\[[0-?]*[ -/]*[@-~])/)) {
    if (piece.startsWith('\u001B')) {
      if (piece.endsWith('"q')) isProtected = piece === '\u001B[1"q';
      else if (/^\u001B\[0?(;|m)/.test(piece)) {
        looks = piece;
        isProtected = false;
      } else looks += piece;
      continue;
    }
    for (const cell of sentCells(piece)) {
      const now = `${looks} ${isProtected}`;
      if (now !== spanLooks) endSpan();
      spanLooks = now;
      span.push(cell);
    }
  }
  endSpan();
  return seen;
}
