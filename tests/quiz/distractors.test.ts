import {describe, expect, test} from 'vitest';
import {foldText} from '../../source/arabic/fold.ts';
import {otherBodies} from '../../source/quiz/distractors/bodies.ts';
import {otherNisbas} from '../../source/quiz/distractors/nisbas.ts';
import {countsAlike, otherNumbers} from '../../source/quiz/distractors/numbers.ts';
import {otherOffices} from '../../source/quiz/distractors/offices.ts';
import {otherPlaces, placeKind} from '../../source/quiz/distractors/places.ts';
import {otherTimes} from '../../source/quiz/distractors/times.ts';
import {seededRandom} from '../../source/quiz/seeded-random.ts';

const SEEDS = [1, 2, 3, 4, 5, 6, 7, 8];

describe('numbers', () => {
  test.each([
    ['32', /^\d{2}$/],
    ['1,250', /^\d,\d{2}0$/],
    ['٤٨٫٦', /^[٠-٩]{2}٫[٠-٩]$/],
    ['ثلاثة ملايين', /^(?:أربعة|خمسة|ستة|سبعة|ثمانية|تسعة|عشرة) ملايين$/],
    ['خمس', /^(?:ثلاث|أربع|ست|سبع|ثماني|تسع|عشر)$/],
    ['خمسة عشر', /^(?:ثلاثة|أربعة|ستة|سبعة|ثمانية|تسعة) عشر$/],
    ['نصف', /^(?:ثلث|ربع|خمس)$/],
    ['18%', /^\d{2}%$/],
  ])('%s has neighbours of its own form', (text, form) => {
    for (const seed of SEEDS) {
      const others = otherNumbers(text, seededRandom(seed));
      expect(others.length).toBeGreaterThanOrEqual(3);
      for (const other of others) expect(other).toMatch(form);
      expect(others).not.toContain(text);
    }
  });

  test('the noun behind keeps its grammar: 3–10, 11–99, hundreds', () => {
    for (const [value, text] of [
      [7, '7'],
      [45, '45'],
      [300, '300'],
      [103, '103'],
    ] as const) {
      for (const seed of SEEDS) {
        for (const other of otherNumbers(text, seededRandom(seed))) {
          expect([text, other, countsAlike(value, Number(other))]).toEqual([text, other, true]);
        }
      }
    }
  });
});

test('no two numbers are so near that only luck tells them', () => {
  for (const seed of SEEDS) {
    const values = ['76', ...otherNumbers('76', seededRandom(seed))]
      .map(Number)
      .sort((a, b) => a - b);
    for (const [index, value] of values.slice(1).entries())
      expect(value - (values[index] ?? 0)).toBeGreaterThan(2);
  }
});

describe('times', () => {
  test.each([
    ['الأربعاء', /^ال\p{L}+$/u],
    ['الخميس المقبل', /^ال\p{L}+ المقبل$/u],
    ['عام 1911', /^عام (?:18|19)\d\d$/],
    ['سنة ٧٩٨هـ', /^سنة [٠-٩]{3}هـ$/],
    ['الساعة 13:00', /^الساعة \d{2}:00$/],
    ['12 مارس 1931', /^\d{1,2} \p{L}+ 1931$/u],
    ['20 أيلول/سبتمبر 2023', /^\d{1,2} [\p{L} ]+\/\p{L}+ 2023$/u],
    ['الخامس من شوال 1319هـ', /من [\p{L} ]+ 1319هـ$/u],
    ['القرن الثامن الميلادي', /^القرن [\p{L} ]+ الميلادي$/u],
    ['منذ عقود', /^منذ \p{L}+$/u],
    ['مساء الأحد', /^مساء ال\p{L}+$/u],
    ['ستينيات القرن العشرين', /^\p{L}+ينيات القرن العشرين$/u],
  ])('%s has neighbours of its own form', (text, form) => {
    for (const seed of SEEDS) {
      const others = otherTimes(text, seededRandom(seed));
      expect(others.length).toBeGreaterThanOrEqual(3);
      for (const other of others) expect(other).toMatch(form);
      expect(others.map(foldText)).not.toContain(foldText(text));
    }
  });

  test('a month keeps its style, and both names of it mean one month', () => {
    const levantine = otherTimes('3 تموز 1950', seededRandom(1));
    expect(levantine.join()).not.toMatch(/يوليو|مارس|سبتمبر/);
    for (const other of otherTimes('20 أيلول/سبتمبر 2023', seededRandom(3))) {
      expect(other).not.toMatch(/أيلول\/(?!سبتمبر)/);
    }
  });

  test('no year lies in the future of the reader', () => {
    for (const seed of SEEDS) {
      for (const other of otherTimes('عام 2024', seededRandom(seed))) {
        expect(Number(/\d{4}/.exec(other)?.[0])).toBeLessThanOrEqual(2025);
      }
    }
  });
});

describe('names', () => {
  test.each([
    ['القاهرة', 'city'],
    ['مصر', 'country'],
    ['نهر الفرات', 'other'],
    ['تلة الغزال', null],
  ])('%s is of kind %s', (name, kind) => {
    expect(placeKind(name)).toBe(kind);
  });

  test('places stand beside places of their kind and region', () => {
    expect(otherPlaces('نهر الفرات', seededRandom(1))).toContain('نهر دجلة');
    for (const other of otherPlaces('تونس', seededRandom(1)).slice(0, 4)) {
      expect(placeKind(other)).toBe('country');
    }

    expect(otherPlaces('القاهرة', seededRandom(1))).not.toContain('القاهرة');
  });

  test('an adjective keeps its form', () => {
    for (const other of otherNisbas('الروسية', seededRandom(1))) expect(other).toMatch(/^ال.+ية$/);
    expect(otherNisbas('الحديثة', seededRandom(1))).toEqual([]);
  });

  test('beside one of the great cities stand others of them', () => {
    const others = otherPlaces('القاهرة', seededRandom(2));
    expect(others.length).toBeGreaterThanOrEqual(3);
    for (const city of ['بنها', 'دمنهور', 'الغردقة']) expect(others).not.toContain(city);
  });

  test('a town changes the name of a body only where it is all of it', () => {
    expect(otherBodies('جامعة بواتييه ليون', seededRandom(1)).join()).not.toContain('بواتييه');
    for (const other of otherBodies('جامعة ليون', seededRandom(1)))
      expect(other).toMatch(/^جامعة \S/u);
  });

  test('bodies and offices change in one word', () => {
    for (const other of otherBodies('وزارة الدفاع الروسية', seededRandom(1))) {
      expect(other).toMatch(/^وزارة .+ الروسية$|^وزارة الدفاع .+$/);
    }

    expect(otherOffices('الرئيس الفرنسي', seededRandom(1)).length).toBeGreaterThanOrEqual(3);
    expect(otherOffices('مدرب الفريق البرازيلي', seededRandom(1))).toEqual([]);
  });
});
