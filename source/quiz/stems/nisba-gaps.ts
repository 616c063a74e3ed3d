import {otherLanguages, speaksOfLanguages} from '../distractors/languages.ts';
import {countryOfNisba, otherNisbas} from '../distractors/nisbas.ts';
import {otherOldNisbas} from '../distractors/peoples.ts';
import {countryOf} from '../distractors/places.ts';
import {foldOnce} from '../fold-once.ts';
import {genderOfForm, isDefinite, isFunctionWord, stemOf} from '../noun.ts';
import {pronounIn} from '../pronoun.ts';
import type {Reading, ReadStatement} from '../reading.ts';
import type {Random} from '../seeded-random.ts';
import type {Token} from '../token.ts';
import {verbAt} from '../verb-at.ts';
import type {Gap} from './gaps.ts';

/** الأراضي الأذرية, شركة يابانية: the adjective of a country, a people or a language, outside of names. */
export function nisbaGaps(
  {tokens, facts, statement}: ReadStatement,
  reading: Reading,
  random: Random,
): Gap[] {
  const sentence = new Set(tokens.map(({folded}) => stemOf(folded)));
  const isOfLanguages = speaksOfLanguages(tokens);
  const othersOf = (nisba: string) =>
    isOfLanguages
      ? otherLanguages(nisba, random)
      : reading.isHistoric
        ? otherOldNisbas(nisba, random)
        : otherNisbas(nisba, random, reading.countries);
  return tokens.flatMap((token, index) => {
    const isInName = facts.some(
      ({fact, from, to}) => fact.entity !== null && index >= from && index < to,
    );
    const before = tokens[index - 1];
    if (!token.isWord || isInName || !before?.isWord || !/(?:ي|ية)$/.test(token.bare)) return [];
    if (!describes(token, before)) return [];
    // «أبو الطيب الكندي»: behind a name a nisba is more of the name.
    if (facts.some(({fact, to}) => fact.entity === 'person' && to === index)) return [];
    const country = countryOfNisba(token.bare, reading.wordCounts);
    if (country === null) return [];
    // «الأراضي الهندية» in a text on India needs no reading.
    if (
      reading.article.title.split(' ').some(word => word.length > 2 && countryOf(word) === country)
    )
      return [];
    const {text: key, start, end} = token;
    return [
      {
        from: index,
        to: index + 1,
        start,
        end,
        key,
        others: () => othersOf(token.bare).filter(other => !sentence.has(stemOf(foldOnce(other)))),
        fact: `${statement.id}:${start}`,
        score: 4,
        variants: [],
      },
    ];
  });
}

/** «شركة صينية» but not «في صينية»: an adjective stands behind a noun and has its article and gender. */
function describes(adjective: Token, noun: Token): boolean {
  if (isFunctionWord(noun) || pronounIn(noun.bare) !== null) return false;
  if (verbAt(noun)?.form.nounLike === false) return false;
  const gender = genderOfForm(noun);
  const isFeminine = /ة$/.test(adjective.bare);
  if (gender !== null && (gender === 'feminine') !== isFeminine) return false;
  return !isDefinite(noun) || /^ال/.test(adjective.bare);
}
