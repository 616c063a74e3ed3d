import {measure} from '../layout/measure.ts';
import type {Hint} from './hints.ts';
import {isolate} from './isolate.ts';
import {blank, type ScreenRow, textRow} from './rows.ts';
import type {Strings} from './strings/strings.ts';
import type {Theme} from './theme.ts';

/**
 * The last row: where one is, or what has just happened, and the keys that fit beside it.
 * @param place where one is: section and percent
 */
export function statusRow(
  hints: readonly Hint[],
  place: string,
  notice: string | null,
  {columns, strings, theme}: {columns: number; strings: Strings; theme: Theme},
): ScreenRow {
  const {direction} = strings;
  const fitting = hintsThatFit(hints, Math.floor(columns / 2));
  const hintsWidth = measure(fitting);
  const room = columns - hintsWidth - 3;
  const where = textRow(notice ?? place, {
    width: room,
    direction,
    style: notice ? theme.title : theme.status,
  });
  const keys = textRow(fitting, {width: hintsWidth, direction, style: theme.status});
  const [left, right] = direction === 'ltr' ? [where, keys] : [keys, where];
  return [...blank(1), ...left, ...blank(1), ...right, ...blank(1)];
}

function hintsThatFit(hints: readonly Hint[], room: number): string {
  let fitting = '';
  for (const {keys, words} of hints) {
    const hint = `${isolate(keys)} ${words}`;
    const longer = fitting ? `${fitting}  ${hint}` : hint;
    if (measure(longer) > room) break;
    fitting = longer;
  }
  return fitting;
}
