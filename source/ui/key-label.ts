import type {Strings} from './strings/strings.ts';

/** How a key is written: `space`, `ctrl-o`, `↓`, or the character itself. */
export function keyLabel(key: string, strings: Strings): string {
  if (key.startsWith('ctrl-')) return `ctrl-${key.slice(5)}`;
  return strings.keyNames[key] ?? key;
}
