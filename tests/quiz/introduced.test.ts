import {expect, test} from 'vitest';
import {analyse} from '../../source/facts/analyse.ts';
import {readAnalysis} from '../../source/quiz/reading.ts';
import {articleOf} from './quiz-of.ts';

/** The nouns of a text that stand for something an earlier sentence brought in. */
const anaphoric = (text: string) =>
  readAnalysis(analyse(articleOf(text))).statements.flatMap(({tokens}) =>
    tokens.flatMap(({text: word, isAnaphoric}) => (isAnaphoric ? [word] : [])),
  );

test.each([
  ['رأى الرحالة طائرًا كبيرًا على الصخرة. وغاب الطائر في الضباب.', ['الطائر'], 'one bird'],
  ['عاش في القرية صياد اسمه سالم. وكان الصياد فقيرًا.', ['الصياد'], 'one who has a name'],
  ['تحمي الأرض طبقة الغلاف الجوي. لكن الغلاف رقيق.', ['الغلاف'], 'what had its adjective before'],
  ['في القرية جسر قديم. ويحب الناس الجسر الحجري.', [], 'another adjective says which'],
  ['في القرية سلام دائم. وجاءت قوات حفظ السلام.', [], 'behind a noun it says which of those'],
  ['يزرع الناس القمح. ويباع القمح في السوق.', [], 'a thing in general is brought in by nothing'],
])('%s', (text, expected) => {
  expect(anaphoric(text)).toEqual(expected);
});
