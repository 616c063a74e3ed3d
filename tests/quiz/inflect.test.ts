import {describe, expect, test} from 'vitest';
import {
  accusative,
  definite,
  genitive,
  nominative,
  takesTanwin,
} from '../../source/quiz/inflect.ts';

describe('nominative', () => {
  test.each([
    ['الانفصاليين', 'الانفصاليون', 'a sound plural out of the oblique'],
    ['المسؤولين الحكوميين', 'المسؤولون الحكوميون', 'its adjective agrees'],
    ['ممثلي السكان', 'ممثلو السكان', 'a plural in the construct state'],
    ['جنودًا', 'جنود', 'without the ending of an object'],
    ['للرئيس الفرنسي', 'الرئيس الفرنسي', 'without the preposition written to it'],
    ['أبي بكر الرازي', 'أبو بكر الرازي', 'one of the five nouns'],
    ['فلسطين', 'فلسطين', 'no plural: ين belongs to the name'],
    ['قيادة المسلمين', 'قيادة المسلمين', 'what the construct governs keeps its case'],
    ['وزارة الدفاع', 'وزارة الدفاع', 'nothing to change'],
    ['يوجين دوران', 'يوجين دوران', 'a name before another that ends as a plural does'],
    ['مقاتلين من الجيش', 'مقاتلون من الجيش', 'a plural before a preposition'],
  ])('%s → %s: %s', (oblique, expected) => {
    expect(nominative(oblique)).toBe(expected);
  });

  test('a dual keeps its number', () => {
    expect(nominative('اللاعبين', true)).toBe('اللاعبان');
  });
});

test.each([
  ['المسؤولون', 'المسؤولين'],
  ['ممثلو السكان', 'ممثلي السكان'],
  ['أبو العلاء', 'أبي العلاء'],
  ['وزارة الصحة', 'وزارة الصحة'],
  ['نيلسون مانديلا', 'نيلسون مانديلا'],
])('after بحسب: %s → %s', (name, expected) => {
  expect(genitive(name)).toBe(expected);
});

test.each([
  ['قتيل', 'قتيلًا'],
  ['سنة', 'سنة'],
  ['مستشفى', 'مستشفى'],
  ['جزء', 'جزءًا'],
  ['بناء', 'بناءً'],
])('after كم: %s → %s', (singular, expected) => {
  expect(accusative(singular)).toBe(expected);
});

test.each([
  ['هجوم أذري', 'الهجوم الأذري'],
  ['حربًا أهلية', 'الحرب الأهلية'],
])('made definite: %s → %s', (phrase, expected) => {
  expect(definite(phrase)).toBe(expected);
});

test.each([
  ['كتاب', true],
  ['شمالي', true],
  ['قطار', true],
  ['تقارير', false],
  ['خرائط', false],
  ['مدارس', false],
  ['صحارى', false],
  ['نباتات', false],
  ['نبات', true],
])('takes tanwin: %s %s', (noun, takes) => {
  expect(takesTanwin(noun)).toBe(takes);
});
