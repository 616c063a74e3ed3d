import {type Country, countries, nearRegions} from '../../arabic/lexicon/countries.ts';
import {foldOnce} from '../fold-once.ts';
import type {Random} from '../seeded-random.ts';

/** States that few readers would take for a believable answer. */
const tiny = new Set(
  'الفاتيكان/سان مارينو/ليختنشتاين/موناكو/أندورا/مالطا/ناورو/توفالو/بالاو/جزر مارشال/ميكرونيسيا/كيريباتي/تونغا/ساموا/فانواتو/جزر سليمان/سانت كيتس ونيفيس/سانت لوسيا/سانت فنسنت والغرينادين/غرينادا/دومينيكا/أنتيغوا وبربودا/بربادوس/ساو تومي وبرينسيبي/سيشل/جزر القمر/الرأس الأخضر/بروناي/تيمور الشرقية/بوتان/المالديف/لوكسمبورغ/جنوب السودان/بليز/سورينام/غيانا/إسواتيني/ليسوتو/كوسوفو/الجبل الأسود/البوسنة والهرسك'
    .split('/')
    .map(foldOnce),
);
/** States whose name as a wrong answer would itself be a statement. */
const contested = new Set(['إسرائيل'].map(foldOnce));
/** States that may stand among options. */
export const likely = countries.filter(
  ({names}) => !names.some(name => tiny.has(foldOnce(name)) || contested.has(foldOnce(name))),
);
/** Named only beside its neighbours. */
const ofItsRegion = new Set(['فلسطين'].map(foldOnce));

/** As many neighbours as any item looks at; farther regions are for states that have few. */
export const ENOUGH = 9;

/** A region and those near it, the nearest first. */
export function regionsAround(region: string): readonly string[] {
  return [region, ...(nearRegions[region] ?? [])];
}

/** States that a reader could take for one: those near it that the text names, then others near it. */
export function statesBeside(
  own: Country,
  told: ReadonlySet<Country>,
  random: Random,
  fits: (country: Country) => boolean,
): Country[] {
  const isOther = (country: Country) =>
    country !== own && isNear(country, own.region) && !overlaps(country, own) && fits(country);
  const regions = regionsAround(own.region);
  const found = random.shuffle(
    likely.filter(
      country => told.has(country) && regions.includes(country.region) && isOther(country),
    ),
  );
  for (const region of regions) {
    if (found.length >= ENOUGH) break;
    const near = likely.filter(
      country => country.region === region && isOther(country) && !found.includes(country),
    );
    found.push(...random.shuffle(near));
  }

  return found;
}

/** States of which one is or was a part of the other, so that what is true of one may be true of it too. */
const overlapping = [
  'المملكة المتحدة/إنجلترا',
  'الاتحاد السوفيتي/روسيا/أوكرانيا/بيلاروسيا/جورجيا/أرمينيا/أذربيجان/كازاخستان/أوزبكستان/مولدوفا/لاتفيا/ليتوانيا/إستونيا',
  'يوغوسلافيا/صربيا/كرواتيا/سلوفينيا/البوسنة والهرسك/مقدونيا الشمالية/الجبل الأسود/كوسوفو',
  'تشيكوسلوفاكيا/التشيك/سلوفاكيا',
].map(line => line.split('/'));

/** The first of a line overlaps with all others of it; these are states beside one another. */
function overlaps(one: Country, other: Country): boolean {
  const [first = '', second = ''] = [one.names[0], other.names[0]];
  return overlapping.some(
    ([whole = '', ...parts]) =>
      (first === whole && parts.includes(second)) || (second === whole && parts.includes(first)),
  );
}

function isNear({names, region}: Country, other: string): boolean {
  return region === other || !names.some(name => ofItsRegion.has(foldOnce(name)));
}
