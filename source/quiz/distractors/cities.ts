import {arabCities} from '../../arabic/lexicon/arab-cities.ts';
import {cityGroups} from '../../arabic/lexicon/cities.ts';
import {foldOnce} from '../fold-once.ts';
import type {Random} from '../seeded-random.ts';
import {ENOUGH, likely, regionsAround} from './states.ts';

/** The capitals and large cities of each group of countries. */
export const citiesByRegion: ReadonlyMap<string, readonly string[]> = collectCities();

function collectCities(): Map<string, string[]> {
  const byRegion = new Map<string, string[]>();
  for (const {capitals, region} of likely) {
    const capital = capitals[0];
    // مدينة تونس, مدينة الكويت: a name of its own is what a blank needs.
    if (capital && !capital.startsWith('مدينة'))
      byRegion.set(region, [...(byRegion.get(region) ?? []), capital]);
  }

  for (const [region, names] of Object.entries(cityGroups)) {
    byRegion.set(region, [...(byRegion.get(region) ?? []), ...names.split('/')]);
  }

  return byRegion;
}

const regionByCity: ReadonlyMap<string, string> = new Map(
  [...citiesByRegion].flatMap(([region, cities]) =>
    cities.map(city => [foldOnce(city), region] as const),
  ),
);

const capitals: ReadonlySet<string> = new Set(
  likely.flatMap(country => country.capitals.map(foldOnce)),
);

const withRegions = (cities: string) =>
  cities.split('/').map(city => ({city, region: regionByCity.get(foldOnce(city))}));
/** Cities of which every reader of Arabic history has heard. */
const greatCities = withRegions(
  'دمشق/القاهرة/بغداد/بيروت/القدس/حلب/البصرة/الموصل/الكوفة/الإسكندرية/مكة/المدينة المنورة/صنعاء/فاس/مراكش/القيروان/تلمسان/قرطبة/إشبيلية/غرناطة/طليطلة/سمرقند/بخارى/أصفهان/شيراز/تبريز/إسطنبول',
);
/** Cities that are great in books on old times alone. */
const oldCities = withRegions('الفسطاط/أنطاكية/زبيد/عدن/صعدة/المهدية/بجاية/دمياط/نيسابور/بلخ');
const LEAST_GREAT = 4;

/** The other cities of the country that one lies in, by fold. */
const compatriots: ReadonlyMap<string, readonly string[]> = new Map(
  Object.values(arabCities).flatMap(cities =>
    cities.map(own => [foldOnce(own), cities.filter(city => city !== own)] as const),
  ),
);

/**
 * Cities that a reader could take for one: great ones beside a great one, and in a text of times past,
 * which knows no towns of today; capitals beside a capital; else those of its country or its region.
 */
export function otherCities(
  name: string,
  region: string,
  isHistoric: boolean,
  random: Random,
): string[] {
  const own = foldOnce(name);
  const regions = regionsAround(region);
  const isOther = (city: string) => foldOnce(city) !== own;
  const beside = compatriots.get(own) ?? [];
  if (isHistoric || greatCities.some(({city}) => !isOther(city))) {
    const known = isHistoric ? [...greatCities, ...oldCities] : greatCities;
    const found = regions.flatMap(near =>
      random.shuffle(
        known.filter(great => great.region === near && isOther(great.city)).map(({city}) => city),
      ),
    );
    const isOfCountry = (city: string) => beside.includes(city);
    if (found.length >= LEAST_GREAT)
      return [...found.filter(isOfCountry), ...found.filter(city => !isOfCountry(city))];
  }

  if (beside.length > 0) return random.shuffle(beside);
  const found: string[] = [];
  for (const near of regions) {
    if (found.length >= ENOUGH) break;
    const others = (citiesByRegion.get(near) ?? []).filter(
      city =>
        isOther(city) &&
        (!capitals.has(own) || capitals.has(foldOnce(city))) &&
        // Printed alone one reads as the colour; the other is the capital's long name.
        city !== 'الأبيض' &&
        city !== 'واشنطن العاصمة',
    );
    found.push(...random.shuffle(others));
  }

  return found;
}
