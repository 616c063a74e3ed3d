import {KEYMAP, type Mode} from '../keymap.ts';
import {blank, type ScreenRow, textRow} from '../rows.ts';
import {keyLabel} from '../status-row.ts';
import type {Strings} from '../strings/strings.ts';
import type {Theme} from '../theme.ts';

const KEYS_WIDTH = 24;

/** Every key of a screen and what it does, from the keymap: one row a command. */
export function helpRows(
  mode: Mode,
  width: number,
  {strings, theme}: {strings: Strings; theme: Theme},
): ScreenRow[] {
  const {direction} = strings;
  const keysWidth = Math.min(KEYS_WIDTH, Math.floor(width / 2));
  return KEYMAP[mode].map(({command, keys}) => {
    const labels = keys.map(key => keyLabel(key, strings)).join('  ');
    const key = textRow(labels, {width: keysWidth, direction, style: theme.key});
    const meaning = textRow(strings.commands[command], {width: width - keysWidth - 1, direction});
    return direction === 'ltr'
      ? [...key, ...blank(1), ...meaning]
      : [...meaning, ...blank(1), ...key];
  });
}
