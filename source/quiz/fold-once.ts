import {foldText} from '../arabic/fold.ts';

/** The same names, words and stems are compared again and again while a quiz is made. */
const known = new Map<string, string>();
const MOST_KNOWN = 20_000;

/** The folded text, remembered. */
export function foldOnce(text: string): string {
  const folded = known.get(text);
  if (folded !== undefined) return folded;
  if (known.size >= MOST_KNOWN) known.clear();
  const made = foldText(text);
  known.set(text, made);
  return made;
}
