import {describe, expect, test} from 'vitest';
import {daysInMonth, monthByFold} from '../../source/arabic/calendars.ts';
import {foldText} from '../../source/arabic/fold.ts';
import {writeOrdinal} from '../../source/arabic/number-words.ts';
import {readDigits, readNumber} from '../../source/arabic/numbers.ts';

test.each([
  ['42', 42],
  ['٤٢', 42],
  ['۴۲', 42],
  ['1,345,596', 1_345_596],
  ['١٬٢٤٠', 1240],
  ['281.754.100', 281_754_100],
  ['0.53', 0.53],
  ['٤٨٫٦', 48.6],
  ['2,1', 2.1],
  ['13:00', null],
  ['2-3', null],
  ['', null],
])('readDigits(%s) is %s', (text, value) => {
  expect(readDigits(text)).toBe(value);
});

describe('readNumber reads a number and how many words it takes', () => {
  test.each([
    ['ثلاثة ملايين دولار', 3_000_000, 2, 'a counted scale'],
    ['1.5 مليون طن', 1_500_000, 2, 'digits and a scale'],
    ['خمسة وعشرون ألفًا', 25_000, 3, 'the unit before the ten'],
    ['مئة وستة كتب', 106, 2, 'و joins'],
    ['أحد عشر كوكبًا', 11, 2, 'a teen'],
    ['ثلاثمئة وخمسة وستون يومًا', 365, 3, 'hundreds, unit, ten'],
    ['ثلاث مئة رجل', 300, 2, 'hundreds in two words'],
    ['مليونين ونصف المليون', 2_500_000, 3, 'and a half of the scale'],
    ['ألفان وأربعة', 2004, 2, 'a dual scale'],
    ['ثلاثة أرباع المساحة', 0.75, 2, 'quarters'],
    ['ثلث السكان', 1 / 3, 1, 'a fraction of a definite whole'],
    ['ثلثي سكانها', 2 / 3, 1, 'a whole made definite by its pronoun'],
    ['نصف مليار دولار', 500_000_000, 2, 'half of a scale'],
  ])('%s', (text, value, length) => {
    expect(readNumber(foldText(text).split(' '), 0)).toMatchObject({value, length});
  });

  test.each([
    ['ألف كتابًا', 'a lone ألف is a verb as well'],
    ['كتاب واحد', 'no number'],
    ['13:00', 'a time'],
  ])('%s is none', text => {
    expect(readNumber(foldText(text).split(' '), 0)).toBeNull();
  });
});

test.each([
  [1, false, 'الأول'],
  [11, false, 'الحادي عشر'],
  [12, true, 'الثانية عشرة'],
  [20, false, 'العشرين'],
  [25, false, 'الخامس والعشرين'],
])('writeOrdinal(%i, feminine %s) is %s', (value, feminine, words) => {
  expect(writeOrdinal(value, {feminine})).toBe(words);
});

test.each([0, 40, 1.5])('writeOrdinal(%s) is null', value => {
  expect(writeOrdinal(value)).toBeNull();
});

test.each([
  ['سبتمبر', 'egyptian', 8],
  ['أيلول', 'levantine', 8],
  ['غشت', 'moroccan', 7],
  ['جويلية', 'algerian', 6],
  ['ذي القعدة', 'hijri', 10],
  ['شهريور', 'persian', 5],
])('%s is a %s month', (name, style, index) => {
  expect(monthByFold.get(foldText(name))).toEqual({style, index});
});

test('February has 28 days, the last Persian month 29, a Hijri month 30 at most', () => {
  expect(daysInMonth({style: 'egyptian', index: 1})).toBe(28);
  expect(daysInMonth({style: 'persian', index: 11})).toBe(29);
  expect(daysInMonth({style: 'hijri', index: 1})).toBe(30);
});
