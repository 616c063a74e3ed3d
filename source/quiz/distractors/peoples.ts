import {foldOnce} from '../fold-once.ts';
import type {Random} from '../seeded-random.ts';
import {peopleFamilies} from '../tables/peoples.ts';

/** A people without article and ending of its case: الفاطميين → فاطمي. */
export const peopleStem = (people: string) =>
  foldOnce(people)
    .replace(/^ال/, '')
    .replace(/(?:ون|ين)$/, '');

/** Other peoples of the family of one, in its case; none that the article names. */
export function otherPeoples(
  key: string,
  wordCounts: ReadonlyMap<string, number>,
  random: Random,
): string[] {
  const own = peopleStem(key);
  const family = peopleFamilies.find(members => members.some(member => peopleStem(member) === own));
  if (!family) return [];
  const isOblique = /ين$/.test(foldOnce(key));
  const isTold = (people: string) => {
    const stem = peopleStem(people);
    return [stem, `${stem}ون`, `${stem}ين`].some(form => wordCounts.has(form));
  };
  return random
    .shuffle(family.filter(member => peopleStem(member) !== own && !isTold(member)))
    .map(member => (isOblique ? member.replace(/ون$/, 'ين') : member));
}
