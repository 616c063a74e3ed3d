import {cityGroups} from '../../arabic/lexicon/cities.ts';
import {
  ambiguousNisbas,
  type Country,
  countries,
  nearRegions,
} from '../../arabic/lexicon/countries.ts';
import {foldOnce} from '../fold-once.ts';
import type {Random} from '../seeded-random.ts';
import {geography} from '../tables/geography.ts';

type Known = {readonly kind: 'country' | 'city' | 'other'; readonly region: string};

/** States that few readers would take for a believable answer. */
const tiny = new Set(
  'الفاتيكان/سان مارينو/ليختنشتاين/موناكو/أندورا/مالطا/ناورو/توفالو/بالاو/جزر مارشال/ميكرونيسيا/كيريباتي/تونغا/ساموا/فانواتو/جزر سليمان/سانت كيتس ونيفيس/سانت لوسيا/سانت فنسنت والغرينادين/غرينادا/دومينيكا/أنتيغوا وبربودا/بربادوس/ساو تومي وبرينسيبي/سيشل/جزر القمر/الرأس الأخضر/بروناي/تيمور الشرقية/بوتان/المالديف/لوكسمبورغ/جنوب السودان/بليز/سورينام/غيانا/إسواتيني/ليسوتو/كوسوفو/الجبل الأسود/البوسنة والهرسك'
    .split('/')
    .map(foldOnce),
);
/** States whose name as a wrong answer would itself be a statement. */
const contested = new Set(['إسرائيل'].map(foldOnce));
const likely = countries.filter(
  ({names}) => !names.some(name => tiny.has(foldOnce(name)) || contested.has(foldOnce(name))),
);
/** Named only beside its neighbours. */
const ofItsRegion = new Set(['فلسطين'].map(foldOnce));

/** Countries that a verb agrees with in the masculine; the others are feminine. */
const masculine = new Set(
  ['العراق', 'لبنان', 'المغرب', 'الأردن', 'السودان', 'اليمن', 'جنوب السودان'].map(foldOnce),
);

/** As many neighbours as any item looks at; farther regions are for states that have few. */
const ENOUGH = 9;

const citiesByRegion: ReadonlyMap<string, readonly string[]> = collectCities();
const countryByFold: ReadonlyMap<string, Country> = new Map(
  countries.flatMap(country => country.names.map(name => [foldOnce(name), country] as const)),
);
const knownByFold: ReadonlyMap<string, Known> = collectKnown();

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

const capitals: ReadonlySet<string> = new Set(
  likely.flatMap(country => country.capitals.map(foldOnce)),
);

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

/** Cities of which every reader of Arabic history has heard, by fold, with their region. */
const greatCities: ReadonlyMap<string, {readonly city: string; readonly region: string}> = new Map(
  'دمشق/القاهرة/الفسطاط/بغداد/بيروت/القدس/حلب/البصرة/الموصل/الكوفة/أنطاكية/الإسكندرية/دمياط/مكة/المدينة المنورة/صنعاء/زبيد/عدن/صعدة/فاس/مراكش/القيروان/المهدية/بجاية/تلمسان/قرطبة/إشبيلية/غرناطة/طليطلة/سمرقند/بخارى/أصفهان/شيراز/تبريز/إسطنبول'
    .split('/')
    .flatMap(city => {
      const region = knownByFold.get(foldOnce(city))?.region;
      return region ? [[foldOnce(city), {city, region}] as const] : [];
    }),
);
const LEAST_GREAT = 4;

/** What an article tells of its time and of the countries that it names. */
type Setting = {readonly isHistoric: boolean; readonly countries: ReadonlySet<Country>};

const anywhere: Setting = {isHistoric: false, countries: new Set()};

/**
 * Places of the same kind and region; empty where the tables do not know it. Countries that the text
 * names come first.
 */
export function otherPlaces(
  name: string,
  random: Random,
  {isHistoric, countries: told}: Setting = anywhere,
): string[] {
  const [, head = '', bare = name] = /^(مدينة |العاصمة )?(.+)$/u.exec(name) ?? [];
  const folded = foldOnce(bare);
  const list = geographyOf(name);
  if (list) return random.shuffle(list.filter(entry => foldOnce(entry) !== foldOnce(name)));
  const known = knownByFold.get(folded);
  if (!known) return [];

  const regions = [known.region, ...(nearRegions[known.region] ?? [])];
  const own = countryByFold.get(folded);
  // A text of times past knows no towns of today.
  const found: string[] =
    greatCities.has(folded) || (isHistoric && known.kind === 'city')
      ? regions.flatMap(region =>
          random.shuffle(
            [...greatCities]
              .filter(([fold, great]) => fold !== folded && great.region === region)
              .map(([, {city}]) => city),
          ),
        )
      : [];
  // Beside one of the great cities a small town is no choice.
  if (found.length >= LEAST_GREAT) return found.map(other => head + other);
  const isCapital = capitals.has(folded);
  if (known.kind === 'country' && head === '') {
    const named = toldNear(own, told, regions).map(({names}) => names[0] ?? '');
    const isAlike = (other: string) => masculine.has(foldOnce(other)) === masculine.has(folded);
    found.push(...random.shuffle(named.filter(isAlike)));
  }

  for (const region of regions) {
    if (found.length >= ENOUGH) break;
    const names =
      known.kind === 'country' && head === ''
        ? likely
            .filter(
              country =>
                country.region === region && country !== own && isNear(country, known.region),
            )
            .map(country => country.names[0] ?? '')
        : (citiesByRegion.get(region) ?? []);
    const others = names.filter(
      other =>
        other !== '' &&
        !found.includes(head + other) &&
        // Beside a capital stand capitals.
        (!isCapital || capitals.has(foldOnce(other))) &&
        // Printed alone it reads as the colour.
        other !== 'الأبيض' &&
        foldOnce(other) !== folded &&
        // A verb before or behind the name has its gender.
        (known.kind !== 'country' || masculine.has(foldOnce(other)) === masculine.has(folded)),
    );
    found.push(...random.shuffle(others).map(other => head + other));
  }

  return found;
}

/** The countries that a text names in some regions; none of them is contested. */
function toldNear(
  own: Country | undefined,
  told: ReadonlySet<Country>,
  regions: readonly string[],
): Country[] {
  return likely.filter(
    country => country !== own && told.has(country) && regions.includes(country.region),
  );
}

function isNear({names, region}: Country, other: string): boolean {
  return region === other || !names.some(name => ofItsRegion.has(foldOnce(name)));
}

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

/** Countries near the one of this nisba, as nisba adjectives of the same form (الروسية → التركية). */
export function otherNisbas(
  nisba: string,
  random: Random,
  told: ReadonlySet<Country> = anywhere.countries,
): string[] {
  const parts = /^(?<article>ال)?(?<stem>\p{L}+?)(?<ending>ة|ون|ين)?$/u.exec(nisba)?.groups;
  const stem = parts?.stem ?? '';
  const own = countryByNisba.get(foldOnce(stem));
  if (!own) return [];
  const regions = [own.region, ...(nearRegions[own.region] ?? [])];
  const isPlain = ({nisbas: [first = '']}: Country) =>
    !first.includes(' ') && !ambiguous.has(foldOnce(first));
  const found = random.shuffle(toldNear(own, told, regions).filter(isPlain));
  for (const region of regions) {
    if (found.length >= ENOUGH) break;
    const near = likely.filter(
      country =>
        country.region === region &&
        country !== own &&
        !found.includes(country) &&
        isNear(country, own.region) &&
        isPlain(country),
    );
    found.push(...random.shuffle(near));
  }

  return found.map(({nisbas}) => `${parts?.article ?? ''}${nisbas[0]}${parts?.ending ?? ''}`);
}
