import {ambiguousNisbas, type Country, countries} from '../../arabic/lexicon/countries.ts';
import {foldOnce} from '../fold-once.ts';
import type {Random} from '../seeded-random.ts';
import {countryOf} from './places.ts';
import {statesBeside} from './states.ts';

const countryByNisba: ReadonlyMap<string, Country> = new Map(
  countries.flatMap(country => country.nisbas.map(nisba => [foldOnce(nisba), country] as const)),
);

const ambiguous: ReadonlySet<string> = new Set(ambiguousNisbas.map(foldOnce));

/**
 * The country that a nisba means in a text with these words: «المحلل المالي» comes from Mali only where
 * Bamako, «مستوطنة رومانية» from Romania only where Romania is named.
 */
export function countryOfNisba(
  nisba: string,
  wordCounts: ReadonlyMap<string, number>,
): Country | null {
  const country = /(?:ي|ية)$/.test(nisba) ? countryOf(nisba) : null;
  const folded = foldOnce(nisba).replace(/^ال/, '').replace(/يه$/, 'ي');
  if (!country || !ambiguous.has(folded)) return country;
  const isNamed = [...country.names, ...country.capitals].some(
    name => foldOnce(name) !== folded && wordCounts.has(foldOnce(name).replace(/^ال/, '')),
  );
  return isNamed ? country : null;
}

const none: ReadonlySet<Country> = new Set();

/**
 * Countries near the one of this nisba, as nisba adjectives of the same form (الروسية → التركية); those
 * that the text names come first.
 */
export function otherNisbas(
  nisba: string,
  random: Random,
  told: ReadonlySet<Country> = none,
): string[] {
  const parts = /^(?<article>ال)?(?<stem>\p{L}+?)(?<ending>ة|ون|ين)?$/u.exec(nisba)?.groups;
  const own = countryByNisba.get(foldOnce(parts?.stem ?? ''));
  if (!own) return [];
  const isPlain = ({nisbas: [first = '']}: Country) =>
    !first.includes(' ') && !ambiguous.has(foldOnce(first));
  return statesBeside(own, told, random, isPlain).map(
    ({nisbas}) => `${parts?.article ?? ''}${nisbas[0]}${parts?.ending ?? ''}`,
  );
}
