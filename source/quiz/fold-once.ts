import {foldText} from '../arabic/fold.ts';

/** The same names, words and stems are compared again and again while a quiz is made. */
const known = new Map<string, string>();
const MOST_KNOWN = 20_000;

/** The folded text, remembered where it differs: to see that it does not is as quick as to look it up. */
export function foldOnce(text: string): string {
  const folded = known.get(text);
  if (folded !== undefined) return folded;
  const made = foldText(text);
  if (made === text) return text;
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(text, made);
  return made;
}

/** The folded words and numbers of a text, without its marks. */
export function foldedWords(text: string): string[] {
  return foldOnce(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(word => word !== '');
}
