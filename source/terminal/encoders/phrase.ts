import {BIDI} from '../../layout/bidi-class.ts';
import type {StyledCell} from '../styled-row.ts';

const LEFT_TO_RIGHT_MARK = '\u200E';

/**
 * For terminals that run the bidi algorithm over each row with a left-to-right base, and cannot be told
 * not to (UAX #9 behind tmux or screen). Each phrase, a run of right-to-left letters with the spaces
 * inside it, goes back to logical order between two left-to-right marks. So nothing outside sees a
 * right-to-left letter, and digits, brackets, borders and Latin stay where they are put. Arabic-Indic
 * digits are no letters, but draw neighbours to themselves: they stand between marks too.
 */
export function phrase(cells: readonly StyledCell[]): StyledCell[] {
  const encoded: StyledCell[] = [];
  const addMark = () => {
    const last = encoded.pop();
    if (last) encoded.push(withMark(last));
  };
  for (let i = 0; i < cells.length; ) {
    const end = endOfPhrase(cells, i) || endOfDigits(cells, i);
    const first = cells[i];
    if (end === 0) {
      if (first) encoded.push(first);
      i++;
      continue;
    }
    addMark();
    const piece = cells.slice(i, end);
    encoded.push(...(first?.bidiClass === BIDI.AN ? piece : piece.reverse()));
    addMark();
    i = end;
  }
  return encoded;
}

function withMark(cell: StyledCell): StyledCell {
  return cell.marks.endsWith(LEFT_TO_RIGHT_MARK)
    ? cell
    : {...cell, marks: cell.marks + LEFT_TO_RIGHT_MARK};
}

/** Where the phrase that begins at `start` ends; 0 where none begins. */
function endOfPhrase(cells: readonly StyledCell[], start: number): number {
  let end = 0;
  for (let i = start; i < cells.length; i++) {
    const cell = cells[i];
    if (cell && isRightToLeftLetter(cell)) end = i + 1;
    else if (cell?.base !== ' ' || end === 0) break;
  }
  return end;
}

function endOfDigits(cells: readonly StyledCell[], start: number): number {
  let end = start;
  while (cells[end]?.bidiClass === BIDI.AN) end++;
  return end > start ? end : 0;
}

/** Whether the bidi algorithm takes a cell for a right-to-left letter. */
export function isRightToLeftLetter({bidiClass}: StyledCell): boolean {
  return bidiClass === BIDI.R || bidiClass === BIDI.AL;
}
