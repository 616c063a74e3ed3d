import {describe, expect, test} from 'vitest';
import {foldText} from '../../source/arabic/fold.ts';
import {isPartOf, otherBodies} from '../../source/quiz/distractors/bodies.ts';
import {otherLanguages} from '../../source/quiz/distractors/languages.ts';
import {isForeignName, otherPeople} from '../../source/quiz/distractors/names.ts';
import {countryOfNisba, otherNisbas} from '../../source/quiz/distractors/nisbas.ts';
import {otherOldNisbas, otherPeoples} from '../../source/quiz/distractors/peoples.ts';
import {otherPlaces} from '../../source/quiz/distractors/places.ts';
import {seededRandom} from '../../source/quiz/seeded-random.ts';
import {bodyFields, portfolios} from '../../source/quiz/tables/bodies.ts';
import {languageFamilies} from '../../source/quiz/tables/languages.ts';
import {oldNisbas, peopleFamilies} from '../../source/quiz/tables/peoples.ts';

const SEEDS = [1, 2, 3, 4];
const LETTERS = /^[\u0621-\u064A]{2,}(?: [\u0621-\u064A]{2,})*$/;

describe('options of the same field and era', () => {
  test.each([
    ['اليونسكو', /^(?:الألكسو|الإيسيسكو|اليونيسف|الفاو)$/, 'culture and children'],
    ['البنك الدولي', /بنك|صندوق|البنك/, 'finance'],
    ['محكمة العدل الدولية', /محكمة/, 'courts'],
    [
      'وزارة الزراعة',
      /^وزارة (?:المالية|الاقتصاد|التجارة|الصناعة|الطاقة|النقل|العمل)$/,
      'like matters',
    ],
  ])('%s stands beside bodies of %s', (name, form) => {
    for (const seed of SEEDS) {
      const others = otherBodies(name, seededRandom(seed));
      expect(others.length).toBeGreaterThanOrEqual(3);
      for (const other of others) expect(other).toMatch(form);
    }
  });

  test.each([
    ['السلطات الموريتانية', 'وزارة الزراعة', true, 'the authorities include a ministry'],
    ['الحكومة المغربية', 'وزارة الزراعة التونسية', false, 'another state'],
    ['وزارة الصحة', 'وزارة الزراعة', false, 'two ministries'],
  ])('%s, %s: %s, %s', (one, other, expected) => {
    expect(isPartOf(one, other)).toBe(expected);
    expect(isPartOf(other, one)).toBe(expected);
  });

  test('a people of one era stands beside its own era, in its case', () => {
    const others = otherPeoples('الفاطميين', new Map(), seededRandom(1));
    expect(others.length).toBeGreaterThanOrEqual(3);
    for (const other of others) expect(other).toMatch(/ين$/);
    // A name that shows no case stands beside none that does.
    expect(otherPeoples('المماليك', new Map(), seededRandom(1)).join()).not.toMatch(/ون/);
    expect(otherPeoples('العباسيين', new Map([['فاطميه', 1]]), seededRandom(1))).not.toContain(
      'الفاطميين',
    );
  });

  test('old times have no states of today', () => {
    expect(otherOldNisbas('المغربية', seededRandom(1))).toContain('الأندلسية');
    expect(otherOldNisbas('الماليزية', seededRandom(1))).toEqual([]);
  });

  test('a language stands beside languages', () => {
    const others = otherLanguages('الإيطالية', seededRandom(1));
    expect(others).toContain('الألمانية');
    expect(others).not.toContain('النمساوية');
    expect(otherLanguages('النمساوية', seededRandom(1))).toEqual([]);
  });

  test.each<[string, string, string | null, string]>([
    ['المالي', '', null, 'finance'],
    ['المالي', 'باماكو', 'مالي', 'its capital is named'],
    ['رومانية', '', null, 'of Rome'],
    ['السنغالي', '', 'السنغال', 'nothing else'],
  ])('«%s» beside «%s» is of %s: %s', (nisba, word, expected) => {
    const counts = new Map(word === '' ? [] : [[foldText(word), 1]]);
    expect(countryOfNisba(nisba, counts)?.names[0] ?? null).toBe(expected);
  });

  test('what reads as an everyday adjective is no option', () => {
    for (const seed of SEEDS)
      expect(otherNisbas('السنغالي', seededRandom(seed)).join()).not.toMatch(/المالي(?:,|$)/);
  });

  test('a town stands beside towns of its country, in old times beside cities of old', () => {
    const towns = ['صيدا', 'صور', 'زحلة', 'جبيل', 'جونيه', 'النبطية'];
    expect(otherPlaces('بعلبك', seededRandom(1)).toSorted()).toEqual(towns.toSorted());
    const past = {isHistoric: true, countries: new Set<never>()};
    expect(otherPlaces('تعز', seededRandom(1), past).slice(0, 4)).toContain('زبيد');
    expect(otherPlaces('المغرب', seededRandom(1), past)).not.toContain('الأردن');
  });

  test.each([
    ['المملكة المتحدة', 'إنجلترا'],
    ['الاتحاد السوفيتي', 'أوكرانيا'],
  ])('%s does not stand beside %s, which is or was a part of it', (whole, part) => {
    for (const seed of SEEDS) {
      expect(otherPlaces(whole, seededRandom(seed))).not.toContain(part);
      expect(otherPlaces(part, seededRandom(seed))).not.toContain(whole);
    }

    expect(otherNisbas('البريطانية', seededRandom(1))).not.toContain('الإنجليزية');
  });

  test.each([
    ['سارة نيلمز', true, 'the family name tells'],
    ['سارة الحسن', false, 'the family name tells'],
    ['جيمس فيبس', true, 'a given name of Europe'],
    ['طارق السباعي', false, 'an Arab given name'],
  ])('%s is foreign: %s, as %s', (name, expected) => {
    expect(isForeignName(name)).toBe(expected);
  });

  test('a poet of old stands beside men of old in any text, a woman of today does not', () => {
    const setting = {isHistoric: false, wordCounts: new Map<string, number>()};
    expect(otherPeople('علي بن الجهم', 'masculine', seededRandom(1), setting)).toContain(
      'أبو العلاء المعري',
    );
    const women = otherPeople('سلوى بن عمار', 'feminine', seededRandom(1), setting);
    expect(women).not.toContain('مي زيادة');
  });

  test('beside a capital stand capitals', () => {
    const others = otherPlaces('باريس', seededRandom(1));
    expect(others).toContain('برلين');
    expect(others).not.toContain('مانشستر');
  });
});

describe('the tables', () => {
  test('hold Arabic words, none twice in a line', () => {
    const lines = [
      ...bodyFields.map(({bodies}) => bodies.flat()),
      ...portfolios,
      ...languageFamilies,
      ...peopleFamilies,
      ...oldNisbas,
    ];
    for (const line of lines) {
      for (const word of line) expect(word).toMatch(LETTERS);
      expect(new Set(line).size).toBe(line.length);
      expect(line.length).toBeGreaterThanOrEqual(4);
    }
  });

  test('a language is feminine, an old nisba masculine', () => {
    for (const language of languageFamilies.flat()) expect(language).toMatch(/ية$/);
    for (const nisba of oldNisbas.flat()) expect(nisba).toMatch(/ي$/);
  });
});
