import type {ReadStatement} from './reading.ts';
import {imperatives} from './tables/imperatives.ts';

/** Imperatives that are no past of a verb or a noun with the same letters: اغسل, أضف; not قدم, حرك. */
const unmistakable = /^(?:ا\p{L}{3}|ضع|اضف|غط|خذ)$/u;

/** True where a word tells the reader what to do: in a list of steps, or beside another that can be nothing else. */
export function isInstruction({tokens, paragraph}: ReadStatement, at: number): boolean {
  const word = bareImperative(tokens[at]?.folded ?? '');
  if (word === null || !tokens[at]?.isWord) return false;
  return (
    unmistakable.test(word) ||
    paragraph.form === 'list' ||
    tokens.some(({folded}) => unmistakable.test(bareImperative(folded) ?? ''))
  );
}

/** The imperative of a word, without و or ف before it and an object behind it; null for another word. */
function bareImperative(folded: string): string | null {
  for (const word of [folded, folded.replace(/^[وف]/, '')]) {
    for (const stem of [word, word.replace(/(?:ها|هم|ه)$/, '')])
      if (imperatives.has(stem)) return stem;
  }

  return null;
}
