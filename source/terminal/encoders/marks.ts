import type {MarksName} from '../strategy.ts';
import type {StyledCell} from '../styled-row.ts';
import {isRightToLeftLetter} from './phrase.ts';

const EVERY_MARK = /\p{M}+/gu;

/** Places the marks of right-to-left letters in a row that is still in visual order. */
export function placeMarks(cells: StyledCell[], marks: MarksName): StyledCell[] {
  switch (marks) {
    case 'keep':
      return cells;
    case 'left':
      return cells.map((cell, i) => {
        const next = cells[i + 1];
        const kept = isRightToLeftLetter(cell) ? '' : cell.marks;
        const taken = next && isRightToLeftLetter(next) ? next.marks : '';
        return kept + taken === cell.marks ? cell : {...cell, marks: kept + taken};
      });
    case 'drop':
      return cells.map(cell =>
        cell.marks !== '' && isRightToLeftLetter(cell)
          ? {...cell, marks: cell.marks.replace(EVERY_MARK, '')}
          : cell,
      );
  }
}
