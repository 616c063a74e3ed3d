import {BIDI} from '../../layout/bidi-class.ts';
import {change, NO_STYLE, type StyledCell} from '../styled-row.ts';
import {isRightToLeftLetter} from './phrase.ts';

/** DECSCA: characters from here on may not, or may, be erased by a selective erase, which nobody sends. */
const PROTECTED = '\u001B[1"q';
const UNPROTECTED = '\u001B[0"q';

/**
 * For xterm.js where the browser draws the text: adjacent cells of one look become one `<span>`, and
 * the browser reorders inside it. A character attribute that is never seen, protection from selective
 * erase, alternates on the cells that take part in reordering, so that each is a span of its own.
 * Where WebGL draws the text it changes nothing.
 */
export function separateSpans(cells: readonly StyledCell[]): string {
  let row = '';
  let style = NO_STYLE;
  let isProtected = false;
  let wasReordering = false;
  for (const cell of cells) {
    const reorders = isRightToLeftLetter(cell) || cell.bidiClass === BIDI.AN;
    const wanted: boolean = reorders || wasReordering ? !isProtected : isProtected;
    if (cell.style !== style) {
      row += change(style, cell.style);
      // A reset of the looks resets the protection too.
      row += wanted ? PROTECTED : UNPROTECTED;
    } else if (wanted !== isProtected) row += wanted ? PROTECTED : UNPROTECTED;
    row += cell.base + cell.marks;
    style = cell.style;
    isProtected = wanted;
    wasReordering = reorders;
  }
  return row + (isProtected ? UNPROTECTED : '') + change(style, NO_STYLE);
}
