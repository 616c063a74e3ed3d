import {describe, expect, test} from 'vitest';
import {definitionQuestions} from '../../source/quiz/stems/definition.ts';
import {askedOf} from './asked-of.ts';

const asked = (text: string) => askedOf(text, definitionQuestions);

describe('what is the most of its kind', () => {
  test.each([
    [
      'تعد البرازيل أكبر منتج للبن في العالم، وتصدره إلى أوروبا.',
      'ما أكبر منتج للبن في العالم؟',
      'البرازيل',
      'behind تعد',
    ],
    [
      'زار الوفد بحيرة فيكتوريا، وهي أكبر بحيرة في القارة الأفريقية.',
      'ما أكبر بحيرة في القارة الأفريقية؟',
      'بحيرة فيكتوريا',
      'behind a comma and a pronoun',
    ],
    [
      'جلس الشعراء في مقهى الزهاوي، أقدم مقهى في بغداد، كل مساء.',
      'ما أقدم مقهى في بغداد؟',
      'مقهى الزهاوي',
      'a name that no table knows, with the noun that the predicate says again',
    ],
    [
      'سار التجار إلى دمشق عاصمة الدولة الأموية، ثم عادوا.',
      'ما عاصمة الدولة الأموية؟',
      'دمشق',
      'a capital of old',
    ],
  ])('%s %s (%s)', (text, prompt, key) => {
    const question = asked(text).find(candidate => candidate.prompt === prompt);
    expect(question?.key).toBe(key);
    expect(question?.distractors.length).toBeGreaterThanOrEqual(3);
  });
});

describe('no question', () => {
  test.each([
    ['تعد فرنسا من أكبر الدول في القارة الأوروبية.', 'one of several'],
    ['تعد فرنسا إحدى أكبر الدول في القارة الأوروبية.', 'one of several'],
    ['سافر الوفد إلى باريس عاصمة فرنسا.', 'what everybody knows'],
    ['كانت قرطبة أكبر مدينة في القارة الأوروبية.', 'it no longer is'],
    ['تعد كينيا أول دولة أفريقية زرعت البن في الجبال.', 'the verb belongs to the noun'],
    ['تعد صنعاء أكبر سوق للبن في اليمن.', 'no list of towns by country'],
  ])('%s (%s)', text => {
    expect(asked(text)).toEqual([]);
  });
});
