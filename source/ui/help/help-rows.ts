import {measure} from '../../layout/measure.ts';
import {isolate} from '../isolate.ts';
import {keyLabel} from '../key-label.ts';
import {KEYMAP, type Mode} from '../keymap.ts';
import {blank, type ScreenRow, textRow} from '../rows.ts';
import type {Strings} from '../strings/strings.ts';
import type {Theme} from '../theme.ts';

const GAP = 2;

/** Every key of a screen and what it does, from the keymap: one row a command. */
export function helpRows(
  mode: Mode,
  width: number,
  {strings, theme}: {strings: Strings; theme: Theme},
): ScreenRow[] {
  const {direction} = strings;
  const bindings = KEYMAP[mode].map(({command, keys}) => ({
    command,
    labels: keys.map(key => isolate(keyLabel(key, strings))).join('  '),
  }));
  const widest = Math.max(...bindings.map(({labels}) => measure(labels)));
  const keysWidth = Math.min(widest, Math.floor(width / 2));
  return bindings.map(({command, labels}) => {
    const key = textRow(labels, {width: keysWidth, direction, style: theme.key});
    const meaning = textRow(strings.commands[command], {width: width - keysWidth - GAP, direction});
    return direction === 'ltr'
      ? [...key, ...blank(GAP), ...meaning]
      : [...meaning, ...blank(GAP), ...key];
  });
}
