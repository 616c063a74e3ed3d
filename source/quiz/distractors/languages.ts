import {foldOnce} from '../fold-once.ts';
import {stemOf} from '../noun.ts';
import type {Random} from '../seeded-random.ts';
import {languageFamilies, languageWords} from '../tables/languages.ts';
import type {Token} from '../token.ts';

const words: ReadonlySet<string> = new Set([...languageWords].map(foldOnce));

/** True in a sentence that speaks of languages, where «الإيطالية» is one and «النمساوية» none. */
export function speaksOfLanguages(tokens: readonly Token[]): boolean {
  return tokens.some(({folded}) => {
    const stem = stemOf(folded);
    return words.has(stem) || words.has(stem.replace(/^[وفبل]/, ''));
  });
}

/** Other languages in the form of one (الإيطالية → الألمانية); empty where the tables know no such language. */
export function otherLanguages(language: string, random: Random): string[] {
  const article = /^ال/.exec(language)?.[0] ?? '';
  const own = foldOnce(language.slice(article.length));
  const family = languageFamilies.find(members => members.some(member => foldOnce(member) === own));
  return random
    .shuffle((family ?? []).filter(member => foldOnce(member) !== own))
    .map(member => article + member);
}
