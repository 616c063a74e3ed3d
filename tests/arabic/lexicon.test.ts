import {describe, expect, test} from 'vitest';
import {monthByFold, monthNames, weekdayByFold} from '../../source/arabic/calendars.ts';
import {foldText} from '../../source/arabic/fold.ts';
import {arabCities} from '../../source/arabic/lexicon/arab-cities.ts';
import {cityGroups, regions} from '../../source/arabic/lexicon/cities.ts';
import {commonNouns} from '../../source/arabic/lexicon/common-nouns.ts';
import {countries, nearRegions} from '../../source/arabic/lexicon/countries.ts';
import {givenNames, knownSons, nameJoints} from '../../source/arabic/lexicon/given-names.ts';
import {loanWords} from '../../source/arabic/lexicon/loan-words.ts';
import {knownOrganisations, organisationHeads} from '../../source/arabic/lexicon/organisations.ts';
import {particles} from '../../source/arabic/lexicon/particles.ts';
import {brokenPlurals, otherNisbas} from '../../source/arabic/lexicon/peoples.ts';
import {placeHeads, placeNouns} from '../../source/arabic/lexicon/places.ts';
import {honorifics, humanPlurals, titles} from '../../source/arabic/lexicon/titles.ts';
import {countedNouns} from '../../source/arabic/lexicon/units.ts';
import {actionForms, speechForms} from '../../source/arabic/lexicon/verbs.ts';

/** Arabic letters, marks, and single spaces between words; no tatweel, no final punctuation. */
const ARABIC = /^[\u0621-\u063a\u0641-\u0652\u0670]+(?: [\u0621-\u063a\u0641-\u0652\u0670]+)*$/u;
const split = (words: string) => words.trim().split(/\s+/u);

const lists: Readonly<Record<string, readonly string[]>> = {
  cities: Object.values(cityGroups).flatMap(group => group.split('/')),
  regions: regions.split('/'),
  countries: countries.flatMap(({names, capitals, nisbas}) => [...names, ...capitals, ...nisbas]),
  'given names': [
    ...split(givenNames.masculine),
    ...split(givenNames.feminine),
    ...split(givenNames.alsoWords),
  ],
  'known sons': knownSons,
  'name joints': nameJoints,
  'organisation heads': [
    ...split(organisationHeads.masculine),
    ...split(organisationHeads.feminine),
  ],
  organisations: knownOrganisations.map(({name}) => name),
  nisbas: otherNisbas,
  peoples: brokenPlurals.flatMap(({plural, singular}) => [plural, singular]),
  'place heads': [...placeHeads.keys()],
  'place nouns': placeNouns,
  honorifics,
  'human plurals': humanPlurals,
  titles: titles.flatMap(({masculine, feminine}) => [masculine, ...(feminine ? [feminine] : [])]),
  'counted nouns': countedNouns.flatMap(({singular, plurals}) => [singular, ...plurals]),
  months: Object.values(monthNames).flat(),
};

describe.each(Object.entries(lists))('%s', (_, words) => {
  test('are Arabic words and nothing else', () => {
    expect(words.filter(word => !ARABIC.test(word))).toEqual([]);
  });
});

test.each(
  Object.entries({
    'cities and regions': [...(lists.cities ?? []), ...(lists.regions ?? [])],
    'counted nouns': countedNouns.map(({singular}) => singular),
    'masculine given names': split(givenNames.masculine),
    'feminine given names': split(givenNames.feminine),
    'names that are words': split(givenNames.alsoWords),
    organisations: knownOrganisations.map(({name}) => name),
  }),
)('no two %s are the same', (_, words) => {
  expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
});

test('every Arab city is a city of the lists, in a country of the lists, and stands once', () => {
  const known = new Set(lists.cities);
  const names = new Set(countries.map(({names: [name]}) => name));
  for (const [country, cities] of Object.entries(arabCities)) {
    expect(names).toContain(country);
    expect(cities.filter(city => !known.has(city))).toEqual([]);
    expect(cities.length).toBeGreaterThanOrEqual(4);
  }

  const all = Object.values(arabCities).flat();
  expect(new Set(all).size).toBe(all.length);
});

test('every country lies in a region that has neighbours', () => {
  expect(countries.filter(({region}) => nearRegions[region] === undefined)).toEqual([]);
});

test('every month style has twelve months, each found by its folded name', () => {
  for (const [style, months] of Object.entries(monthNames)) {
    expect([style, months.length]).toEqual([style, 12]);
    for (const [index, month] of months.entries()) {
      expect([month, monthByFold.get(foldText(month))?.index]).toEqual([month, index]);
    }
  }
});

test('there are seven weekdays', () => {
  expect(new Set(weekdayByFold.values())).toEqual(new Set([0, 1, 2, 3, 4, 5, 6]));
});

describe('folded sets', () => {
  test.each(Object.entries({commonNouns, loanWords, particles}))('%s are folded', (_, words) => {
    expect([...words].filter(word => foldText(word) !== word)).toEqual([]);
  });

  test('verbs are conjugated: قال gives قالت, قالوا, يقول, تقول, يقولون; دعا gives دعت', () => {
    for (const form of ['قال', 'قالت', 'قالوا', 'يقول', 'تقول', 'يقولون', 'دعت', 'نفت', 'يدعون']) {
      expect(speechForms.has(form)).toBe(true);
    }
    expect(actionForms.get('بقيت')).toEqual({feminine: true, plural: false});
    expect(speechForms.has('بين')).toBe(false);
  });
});
