import {describe, expect, test} from 'vitest';
import {foldText} from '../../source/arabic/fold.ts';
import {feminineOfPast, pluralOfPast, presentOf, verbForms} from '../../source/quiz/conjugate.ts';

test.each([
  ['كتب', 'يكتب', 'sound'],
  ['أعلن', 'يعلن', 'fourth form'],
  ['أصاب', 'يصيب', 'fourth form, hollow'],
  ['استقر', 'يستقر', 'tenth form'],
  ['استعاد', 'يستعيد', 'tenth form, hollow'],
  ['انتقل', 'ينتقل', 'eighth form'],
  ['انتهى', 'ينتهي', 'eighth form, weak at the end'],
  ['تولى', 'يتولى', 'fifth form keeps its ى'],
])('the present of %s is %s: %s', (past, present) => {
  expect(presentOf(past)).toBe(present);
});

test.each([
  ['أعلن', 'أعلنت'],
  ['دعا', 'دعت'],
  ['انتهى', 'انتهت'],
  ['لقي', 'لقيت'],
])('the feminine of %s is %s', (masculine, feminine) => {
  expect(feminineOfPast(masculine)).toBe(feminine);
});

test.each([
  ['وافق', 'وافقوا'],
  ['لقي', 'لقوا'],
  ['دعا', 'دعوا'],
])('the plural of %s is %s', (singular, plural) => {
  expect(pluralOfPast(singular)).toBe(plural);
});

describe('the forms that open a clause', () => {
  test.each([
    ['تقع', true, false],
    ['يبلغ', false, false],
    ['أعلنت', true, false],
    ['كتب', false, true],
    ['كتبت', true, false],
    ['تقدم', false, true],
  ])('%s: feminine %s, also a noun %s', (form, feminine, nounLike) => {
    expect(verbForms.get(foldText(form))).toMatchObject({feminine, nounLike});
  });

  test('two verbs of one spelling are both there', () => {
    expect(verbForms.get(foldText('تعلم'))).toMatchObject({
      lemma: 'علم',
      feminine: true,
      other: {lemma: 'تعلم', feminine: false, tense: 'past'},
    });
  });

  test('a preposition is no verb', () => {
    expect(verbForms.has(foldText('بين'))).toBe(false);
  });
});
