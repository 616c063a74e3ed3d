import {cellAt} from '../../layout/cell-at.ts';
import {layoutText} from '../../layout/layout-text.ts';
import type {ScreenRow} from '../rows.ts';
import type {Style, Theme} from '../theme.ts';
import {caretStops, type TextField} from './text-field-state.ts';

/** Stands behind the text, so that a caret at its end has a cell: it takes the line's own direction. */
const END_MARK = '\u00A0';

/** Which edge the field's text starts from: an Arabic query from the right, a Latin one from the left. */
export function fieldDirection(text: string, fallback: 'rtl' | 'ltr'): 'rtl' | 'ltr' {
  const strong = /\p{L}/u.exec(text)?.[0];
  if (strong === undefined) return fallback;
  return /[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(strong) ? 'rtl' : 'ltr';
}

/**
 * The field in one row of `width` columns, joined and in visual order. The caret is an inverted cell
 * on the letter that the next one typed comes before. A text longer than the row shows the part around the caret.
 */
export function textFieldRow(
  field: TextField,
  {width, direction, theme}: {width: number; direction: 'rtl' | 'ltr'; theme: Theme},
): ScreenRow {
  const {text, caret} = windowAround(field, width - 1);
  const [row] = layoutText<Style>(text + END_MARK, {width, direction});
  if (!row) return [];
  const at = cellAt(row, caret);
  return row.cells.map((cell, index) => {
    const shown = cell.text === END_MARK ? {...cell, text: ' '} : cell;
    return index === at ? {...shown, style: theme.caret} : shown;
  });
}

/** Where the caret stands one step to the left or right as the eye sees it, as a logical offset. */
export function caretBeside(
  {text, caret}: TextField,
  side: 'left' | 'right',
  direction: 'rtl' | 'ltr',
): number {
  const [row] = layoutText(text + END_MARK, {width: 2 * text.length + 2, direction});
  if (!row) return caret;
  const here = cellAt(row, caret);
  const step = side === 'left' ? -1 : 1;
  for (let index = here + step; index >= 0 && index < row.cells.length; index += step) {
    const cell = row.cells[index];
    if (cell && cell.start < cell.end) return cell.start;
  }
  return caret;
}

/** The part of a long text that fits beside the caret, three quarters of it before the caret. */
function windowAround({text, caret}: TextField, width: number): TextField {
  const stops = caretStops(text);
  if (stops.length <= width) return {text, caret};
  const at = stops.indexOf(caret);
  const first = Math.max(0, Math.min(at - Math.floor(width * 0.75), stops.length - 1 - width));
  const start = stops[first] ?? 0;
  const end = stops[Math.min(stops.length - 1, first + width)] ?? text.length;
  return {text: text.slice(start, end), caret: caret - start};
}
