import {foldOnce} from '../fold-once.ts';
import {regionOf} from './places.ts';

/** The continents and large regions that the country groups of the tables lie in, as texts print them. */
const continents: Readonly<Record<string, string>> = {
  gulf: 'آسيا/الشرق الأوسط/الخليج العربي',
  levant: 'آسيا/الشرق الأوسط/الشام/بلاد الشام',
  nile: 'أفريقيا/شمال أفريقيا/الشرق الأوسط',
  maghreb: 'أفريقيا/شمال أفريقيا/المغرب العربي',
  caucasus: 'آسيا/القوقاز',
  'eastern-europe': 'أوروبا/أوروبا الشرقية',
  'western-europe': 'أوروبا/أوروبا الغربية',
  'southern-europe': 'أوروبا',
  'northern-europe': 'أوروبا',
  balkans: 'أوروبا/البلقان/أوروبا الشرقية',
  'central-asia': 'آسيا/آسيا الوسطى',
  'east-asia': 'آسيا/شرق آسيا',
  'south-asia': 'آسيا/جنوب آسيا',
  'south-east-asia': 'آسيا/شرق آسيا/جنوب شرق آسيا',
  'west-africa': 'أفريقيا/غرب أفريقيا',
  'central-africa': 'أفريقيا',
  'east-africa': 'أفريقيا/شرق أفريقيا',
  'southern-africa': 'أفريقيا',
  'north-america': 'أمريكا الشمالية',
  'central-america': 'أمريكا الوسطى/أمريكا اللاتينية',
  caribbean: 'أمريكا اللاتينية',
  'south-america': 'أمريكا الجنوبية/أمريكا اللاتينية',
  oceania: 'أستراليا',
};

const continentsByRegion: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(continents).map(([region, names]) => [
    region,
    new Set(names.split('/').map(continentFold)),
  ]),
);
const none: ReadonlySet<string> = new Set();

/** True where a country or city of the tables lies in the continent or region of that name. */
export function liesIn(place: string, continent: string): boolean {
  const region = regionOf(place);
  return (continentsByRegion.get(region ?? '') ?? none).has(continentFold(continent));
}

/** أوروبا has another letter where a text writes it with پ. */
function continentFold(name: string): string {
  return foldOnce(name)
    .replace(/پ/g, 'ب')
    .replace(/افريقيا|افريقيه/g, 'افريقيا');
}
