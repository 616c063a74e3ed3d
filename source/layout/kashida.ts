import {JOINING, joiningTypes} from './joining.ts';
import type {Cell, Row} from './row.ts';

/*
 * Where a word may be stretched, and in what order: the priorities that Microsoft's justification
 * engine made common (P. Nelson, "Justifying Text using Cascading Style Sheets", 2000) and the W3C's
 * "Text Layout Requirements for the Arabic Script" describes: one stretch a word, at its best place,
 * nearer the end of the word where two are equal.
 */

const TATWEEL = '\u0640';
const SEEN_AND_SAD = /[سشصض]/;
const TEH_MARBUTA_HEH_DAL = /[ةهدذ]/;
const ALEF_TAH_LAM_KAF = /[اأإآٱطظلكکگ]/;
const BEH = /[بتثنيئپیٹ]/;
const REH_YEH = /[رزيىیژ]/;
const WAW_AIN_QAF_FEH = /[وؤعغقف]/;
const LOWEST = 7;

/** A row with more room than this share of its width is left ragged: stretching would show. */
const MOST_ROOM = 0.25;
/** Two tatweels in a word, two spaces more between words. */
const MOST_STRETCH = 2;

/** A place in a row where tatweels may go: on the left of the cell at `index`. */
type Place = {readonly index: number; readonly priority: number};

/**
 * A right-to-left row stretched to its full width by tatweels where typography allows them, and where
 * these are not enough by wider spaces. The last row of a paragraph, a row that is left to right and one
 * that is much too short stay as they are. What is put in stands for no text (start = end) and takes the
 * style of its place.
 */
export function justifyRow<S>(row: Row<S>): Row<S> {
  const cells = row.cells.filter(({start, end}) => start < end);
  const missing = row.cells.length - cells.length;
  const isRightToLeft = row.cells.some(({start, end, level}) => start === end && level === 1);
  if (missing === 0 || row.endsLine || !isRightToLeft) return row;
  if (missing > row.cells.length * MOST_ROOM) return row;

  const stretches = new Map<number, number>();
  const words = placesIn(cells);
  let left = missing;
  for (let round = 0; round < MOST_STRETCH; round++) left -= spread(words, left, stretches);
  const spaces = spacesIn(cells);
  for (let round = 0; round < MOST_STRETCH; round++) left -= spread(spaces, left, stretches);
  if (left > 0) return row;

  const stretched = cells.flatMap((cell, index) => {
    const count = stretches.get(index) ?? 0;
    if (count === 0) return cell;
    const isSpace = cell.text === ' ';
    const text = isSpace ? ' ' : TATWEEL;
    const put: Cell<S> = {...cell, text, width: 1, start: cell.end, end: cell.end};
    return [...new Array<Cell<S>>(count).fill(put), cell];
  });
  return {...row, cells: stretched};
}

/** The best place of each word, from right to left. */
function placesIn<S>(cells: readonly Cell<S>[]): Place[] {
  const places: Place[] = [];
  let word: number[] = [];
  for (let index = cells.length - 1; index >= -1; index--) {
    const cell = cells[index];
    if (cell && cell.level % 2 === 1 && cell.text !== ' ') word.push(index);
    else {
      const best = bestPlace(cells, word);
      if (best) places.push(best);
      word = [];
    }
  }
  return places;
}

function spacesIn<S>(cells: readonly Cell<S>[]): Place[] {
  return cells
    .flatMap(({text}, index) => (text === ' ' ? {index, priority: LOWEST} : []))
    .reverse();
}

/** The place in a word, its cells given from first to last, that is the best one; undefined for none. */
function bestPlace<S>(cells: readonly Cell<S>[], word: readonly number[]): Place | undefined {
  // A short word is all but lost in its stretch.
  if (word.length < 3) return undefined;
  let best: Place | undefined;
  for (let at = 0; at + 1 < word.length; at++) {
    const [before, cell, next, after] = [at - 1, at, at + 1, at + 2].map(
      position => cells[word[position] ?? -1]?.text ?? '',
    );
    const priority = priorityOf(before ?? '', cell ?? '', next ?? '', after ?? '');
    const index = word[at];
    if (priority === undefined || index === undefined) continue;
    if (!best || priority <= best.priority) best = {index, priority};
  }
  return best;
}

/** How good a place is between `cell` and `next`, 1 the best; undefined where they may not be parted. */
function priorityOf(before: string, cell: string, next: string, after: string): number | undefined {
  if (!joinsNext(cell) || !joinsPrevious(next)) return undefined;
  const letter = letterOf(cell);
  const following = letterOf(next);
  if (letter === TATWEEL) return 1;
  if (SEEN_AND_SAD.test(letter)) return 2;
  // The name of God is written in one piece.
  if (letter === 'ل' && following === 'ه' && letterOf(before) === 'ل') return undefined;
  if (!isFinal(next)) {
    const isToothBeforeEnd = BEH.test(following) && isFinal(after) && REH_YEH.test(letterOf(after));
    return isToothBeforeEnd ? 5 : undefined;
  }
  // A lam-alef is two letters: it comes last.
  if (following.length > 1) return LOWEST;
  if (TEH_MARBUTA_HEH_DAL.test(following)) return 3;
  if (ALEF_TAH_LAM_KAF.test(following)) return 4;
  return WAW_AIN_QAF_FEH.test(following) ? 6 : LOWEST;
}

/** The joining of a glyph as its shape shows it; a letter without presentation forms shows none. */
function shapeOf(glyph: string): number {
  const unit = glyph.charCodeAt(0);
  const isForm = (unit >= 0xfb50 && unit < 0xff00) || glyph.startsWith(TATWEEL);
  return isForm ? (joiningTypes.units[unit] ?? JOINING.U) : JOINING.U;
}

function joinsNext(glyph: string): boolean {
  const shape = shapeOf(glyph);
  return shape === JOINING.L || shape === JOINING.D || shape === JOINING.C;
}

function joinsPrevious(glyph: string): boolean {
  const shape = shapeOf(glyph);
  return shape === JOINING.R || shape === JOINING.D || shape === JOINING.C;
}

function isFinal(glyph: string): boolean {
  return shapeOf(glyph) === JOINING.R;
}

/** The letter of a glyph without its marks; both letters of a lam-alef. */
function letterOf(glyph: string): string {
  return glyph.charAt(0).normalize('NFKC');
}

/**
 * Gives `count` of the places one stretch more, evenly over the row: the best place of each of as many
 * parts. Returns how many were given.
 */
function spread(places: readonly Place[], count: number, stretches: Map<number, number>): number {
  const parts = Math.min(count, places.length);
  for (let part = 0; part < parts; part++) {
    const from = Math.floor((part * places.length) / parts);
    const to = Math.floor(((part + 1) * places.length) / parts);
    const best = places.slice(from, to).reduce((a, b) => (b.priority < a.priority ? b : a));
    stretches.set(best.index, (stretches.get(best.index) ?? 0) + 1);
  }
  return parts;
}
