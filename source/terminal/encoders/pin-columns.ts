import stringWidth from 'string-width';
import {KIND, KINDS} from '../../layout/character.ts';
import type {StyledCell} from '../styled-row.ts';

/** Emoji, and what makes one of other characters: terminals give them one column, two, or more. */
const DISPUTED = /\p{Extended_Pictographic}|\p{Regional_Indicator}|[\u200D\u20E3\uFE0F]/u;

/** Whether a row holds a character whose columns terminals do not agree on. */
export function hasDisputedWidth(row: string): boolean {
  return DISPUTED.test(row);
}

const goTo = (column: number) => `\u001B[${column}G`;

/**
 * Pins what terminals do not agree on to its two columns: they are blanked first, for where it takes
 * one, and the cursor is put behind them after it, for where it takes more. So what follows in the row,
 * a border for one, stands where the layout put it. The row begins in the first column.
 */
export function pinColumns(cells: readonly StyledCell[]): StyledCell[] {
  let column = 1;
  return cells.map(cell => {
    const {base, marks} = cell;
    const start = column;
    const isSimple = marks === '' && KINDS[base.charCodeAt(0)] !== KIND.complex;
    const width = isSimple ? 1 : stringWidth(base + marks);
    column += width;
    if (width < 2 || !DISPUTED.test(base + marks)) return cell;
    return {...cell, base: `  ${goTo(start)}${base}`, marks: marks + goTo(column)};
  });
}
