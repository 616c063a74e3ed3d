import {expect, test} from 'vitest';
import {analysisOf} from './article-of.ts';

/** The times of a text: words, precision, iso, calendar. */
const timesOf = (text: string) => {
  const {facts, details} = analysisOf(text);
  return facts.flatMap(({id, text}) => {
    const detail = details.get(id);
    return detail?.type === 'time' ? [[text, detail.precision, detail.iso, detail.calendar]] : [];
  });
};

test.each([
  [
    'وصل الوفد الساعة 13,00 في 20 أيلول/سبتمبر 2023.',
    [['الساعة 13,00 في 20 أيلول/سبتمبر 2023', 'clock', '2023-09-20T13:00', 'gregorian']],
    'a time, no decimal; both names of the month',
  ],
  [
    'بدأ الاجتماع في الساعة الثالثة والنصف عصرا.',
    [['الساعة الثالثة والنصف عصرا', 'clock', '03:30', null]],
    'a clock time in words',
  ],
  ['ولد في 5 رمضان 1445 هـ.', [['5 رمضان 1445 هـ', 'day', '1445-09-05', 'hijri']], 'Hijri'],
  [
    'ولد في الثامن عشر من غشت 1975.',
    [['الثامن عشر من غشت 1975', 'day', '1975-08-18', 'gregorian']],
    'a day in words, a Moroccan month',
  ],
  ['وقعت المعركة سنة 336 هـ.', [['سنة 336 هـ', 'year', '336', 'hijri']], 'a Hijri year'],
  [
    'حكموا بين عامي 1980 و1984.',
    [['عامي 1980 و1984', 'year', '1980/1984', 'gregorian']],
    'two years',
  ],
  [
    'عاش (41 - 132 هـ) في الشام.',
    [['41 - 132 هـ', 'year', '41/132', 'hijri']],
    'the era stands behind both',
  ],
  [
    'بني المسرح في القرن الثامن عشر.',
    [['القرن الثامن عشر', 'century', 'C18', 'gregorian']],
    'a century',
  ],
  [
    'اشتهر في أواخر سبعينيات القرن العشرين.',
    [['أواخر سبعينيات القرن العشرين', 'decade', '1970s', 'gregorian']],
    'a decade of a century',
  ],
  [
    'تبدأ المحادثات الخميس المقبل.',
    [['الخميس المقبل', 'weekday', null, null]],
    'a weekday to come',
  ],
  ['غادر البلاد منذ عامين.', [['منذ عامين', 'relative', null, null]], 'relative'],
  ['توفي عن عمر 93 عامًا.', [['93 عامًا', 'age', '93', null]], 'an age'],
  [
    'تزوجت وهي في السادسة عشرة من عمرها.',
    [['السادسة عشرة من عمرها', 'age', '16', null]],
    'an age in words',
  ],
  ['انقطع التيار لمدة أيام.', [['لمدة أيام', 'duration', null, null]], 'a duration'],
  ['زار المتحف 1984 طالبًا.', [], 'four digits that count are no year'],
  ['صفر من النقاط لا يكفي.', [], 'صفر is zero as well as a month'],
])('%s', (text, expected) => {
  expect(timesOf(text)).toEqual(expected);
});
