import {remember} from '../facts/remember.ts';
import {stemOf} from './noun.ts';
import type {Token} from './token.ts';

/**
 * The consonants by which a noun and the verb or noun of its root are alike: الانهيار and انهار, اقتراح
 * and اقترح. Folded, without article, proclitics, endings and weak letters; the word itself where too few are left.
 */
export function skeletonOf({folded}: Pick<Token, 'folded'>): string {
  return skeleton(folded);
}

/** Fewer consonants tell no root. */
const LEAST = 3;

const skeleton = remember((folded): string => {
  const word = stemOf(folded).replace(
    /(?:(?<=\p{L}{3})(?:ها|هم|تين|تان|يه|[هاتي])|(?<=\p{L}{4})(?:ات|ين|ون|ان))$/u,
    '',
  );
  // «استقلال» has twice the letter that «استقلّ» doubles.
  const consonants = word
    .replace(/[اويء]/g, '')
    .replace(/(?<=\p{L}{2}(?<last>\p{L}))\k<last>$/u, '');
  return consonants.length >= LEAST ? consonants : word;
});
