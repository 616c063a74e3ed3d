import {measure} from '../layout/measure.ts';
import {isolate} from './isolate.ts';
import {type Command, KEYMAP, type Mode} from './keymap.ts';
import {blank, type ScreenRow, textRow} from './rows.ts';
import type {Strings} from './strings/strings.ts';
import type {Theme} from './theme.ts';

/** The commands whose keys the status row names, the most wanted first. */
const SHOWN: Readonly<Record<Mode, readonly Command[]>> = {
  reading: ['help', 'search', 'quiz', 'contents', 'library', 'quit'],
  contents: ['choose', 'leave'],
  search: ['choose', 'scope', 'concordance', 'mark', 'leave'],
  library: ['openText', 'leave'],
  quiz: ['help', 'evidence', 'setup', 'leave'],
  writing: ['submit', 'showOptions', 'leave'],
  quizSetup: ['change', 'start', 'leave'],
  help: ['leave'],
};

/** How a key is written: `space`, `^O`, `↓`, or the character itself. */
export function keyLabel(key: string, strings: Strings): string {
  if (key.startsWith('ctrl-')) return `ctrl-${key.slice(5)}`;
  return strings.keyNames[key] ?? key;
}

/**
 * The last row: where one is, or what has just happened, and the keys that fit beside it.
 * @param place where one is: section and percent
 */
export function statusRow(
  mode: Mode,
  place: string,
  notice: string | null,
  {columns, strings, theme}: {columns: number; strings: Strings; theme: Theme},
): ScreenRow {
  const {direction} = strings;
  const hints = hintsThatFit(mode, strings, Math.floor(columns / 2));
  const hintsWidth = measure(hints);
  const room = columns - hintsWidth - 3;
  const where = textRow(notice ?? place, {
    width: room,
    direction,
    style: notice ? theme.title : theme.status,
  });
  const keys = textRow(hints, {width: hintsWidth, direction, style: theme.status});
  const [left, right] = direction === 'ltr' ? [where, keys] : [keys, where];
  return [...blank(1), ...left, ...blank(1), ...right, ...blank(1)];
}

function hintsThatFit(mode: Mode, strings: Strings, room: number): string {
  let hints = '';
  for (const command of SHOWN[mode]) {
    const key = KEYMAP[mode].find(binding => binding.command === command)?.keys[0];
    if (key === undefined) continue;
    const hint = `${isolate(keyLabel(key, strings))} ${strings.commands[command]}`;
    const longer = hints ? `${hints}  ${hint}` : hint;
    if (measure(longer) > room) break;
    hints = longer;
  }
  return hints;
}
