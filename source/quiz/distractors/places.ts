import {type Country, countries} from '../../arabic/lexicon/countries.ts';
import {foldOnce} from '../fold-once.ts';
import type {Random} from '../seeded-random.ts';
import {geography, oldLands} from '../tables/geography.ts';
import {citiesByRegion, otherCities} from './cities.ts';
import {statesBeside} from './states.ts';

type Known = {readonly kind: 'country' | 'city' | 'other'; readonly region: string};

/** Countries that a verb agrees with in the masculine; the others are feminine. */
const masculine = new Set(
  ['العراق', 'لبنان', 'المغرب', 'الأردن', 'السودان', 'اليمن', 'جنوب السودان'].map(foldOnce),
);

const countryByFold: ReadonlyMap<string, Country> = new Map(
  countries.flatMap(country => country.names.map(name => [foldOnce(name), country] as const)),
);
const knownByFold: ReadonlyMap<string, Known> = collectKnown();

function collectKnown(): Map<string, Known> {
  const known = new Map<string, Known>();
  for (const [region, names] of citiesByRegion) {
    for (const name of names) known.set(foldOnce(name), {kind: 'city', region});
  }

  for (const {capitals, region} of countries) {
    for (const capital of capitals) known.set(foldOnce(capital), {kind: 'city', region});
  }

  for (const {names, region} of countries) {
    for (const name of names) known.set(foldOnce(name), {kind: 'country', region});
  }

  return known;
}

/** What kind of place a name is, as far as the tables know. */
export function placeKind(name: string): 'country' | 'city' | 'other' | null {
  const folded = foldOnce(name);
  // عمان is a country and a capital: without its vowels nobody can tell.
  if (folded === 'عمان') return null;
  if (geographyOf(name)) return 'other';
  const known =
    knownByFold.get(folded) ?? knownByFold.get(folded.replace(/^(?:مدينه|العاصمه) /, ''));
  return known?.kind ?? null;
}

/** The country group of a country, a capital or a city; null where the tables do not know it. */
export function regionOf(name: string): string | null {
  return knownByFold.get(foldOnce(name))?.region ?? null;
}

const geographyByFold: ReadonlyMap<string, readonly string[]> = new Map(
  geography.flatMap(list => list.map(entry => [foldOnce(entry), list] as const)),
);

/** The list of places of one kind that a name stands in. */
function geographyOf(name: string): readonly string[] | undefined {
  const folded = foldOnce(name);
  return geographyByFold.get(folded);
}

/** The country that a name, a capital or a nisba (الروسية) points at; null where it points at none. */
export function countryOf(word: string): Country | null {
  return (
    countryByWord.get(
      foldOnce(word)
        .replace(/^[وبفل]?ال(?=.{3})/, '')
        .replace(/(?:يه|يين|يون|يات)$/, 'ي'),
    ) ??
    countryByFold.get(foldOnce(word)) ??
    null
  );
}

const countryByWord: ReadonlyMap<string, Country> = new Map(
  countries.flatMap(country =>
    [...country.nisbas, ...country.names, ...country.capitals].map(
      word => [foldOnce(word).replace(/^ال(?=.{3})/, ''), country] as const,
    ),
  ),
);

/** What an article tells of its time and of the countries that it names. */
type Setting = {readonly isHistoric: boolean; readonly countries: ReadonlySet<Country>};

const anywhere: Setting = {isHistoric: false, countries: new Set()};

/** Places of the same kind and region; empty where the tables do not know it. */
export function otherPlaces(
  name: string,
  random: Random,
  {isHistoric, countries: told}: Setting = anywhere,
): string[] {
  const list = geographyOf(name);
  if (list) return random.shuffle(list.filter(entry => foldOnce(entry) !== foldOnce(name)));
  const [, head = '', bare = name] = /^(مدينة |العاصمة )?(.+)$/u.exec(name) ?? [];
  const folded = foldOnce(bare);
  const known = knownByFold.get(folded);
  if (!known) return [];
  const own = countryByFold.get(folded);
  if (!own || head !== '')
    return otherCities(bare, known.region, isHistoric, random).map(city => head + city);
  const lands = isHistoric
    ? oldLands.find(line => line.some(land => foldOnce(land) === folded))
    : undefined;
  if (lands) return random.shuffle(lands.filter(land => foldOnce(land) !== folded));
  // A verb before or behind the name has its gender.
  const isAlike = ({names: [first = '']}: Country) =>
    masculine.has(foldOnce(first)) === masculine.has(folded);
  return statesBeside(own, told, random, isAlike).map(({names}) => names[0] ?? '');
}
