import {keyLabel} from '../../source/ui/key-label.ts';
import {KEYMAP, type Mode} from '../../source/ui/keymap.ts';
import {ENGLISH} from '../../source/ui/strings/english.ts';

const SHOWN: readonly [Mode, string][] = [
  ['reading', 'Reading'],
  ['contents', 'Contents'],
  ['search', 'Search'],
  ['library', 'Library'],
  ['quiz', 'Quiz'],
  ['quizSetup', 'A new quiz'],
];

/** The README's tables of keys, from the keymap. */
export function keysTable(): string {
  return SHOWN.map(([mode, title]) => {
    const rows = KEYMAP[mode].map(({command, keys}) => {
      const labels = keys.map(key => `\`${keyLabel(key, ENGLISH)}\``).join(' ');
      return `| ${labels} | ${ENGLISH.commands[command]} |`;
    });
    return [`| ${title} | |`, '| --- | --- |', ...rows].join('\n');
  }).join('\n\n');
}
