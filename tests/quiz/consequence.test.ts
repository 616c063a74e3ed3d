import {describe, expect, test} from 'vitest';
import {consequenceQuestions} from '../../source/quiz/stems/consequence.ts';
import {askedOf} from './asked-of.ts';

const asked = (text: string) => askedOf(text, consequenceQuestions);

describe('what something led to', () => {
  test.each([
    [
      'أدى بناء الفنادق إلى ارتفاع أسعار الأراضي.',
      'ما الذي أدى إليه بناء الفنادق؟',
      'ارتفاع أسعار الأراضي',
    ],
    [
      'وتسبب ذوبان الجليد في غرق القرى المجاورة، ثم انحسر الماء.',
      'ما الذي تسبب فيه ذوبان الجليد؟',
      'غرق القرى المجاورة',
    ],
  ])('%s', (text, prompt, key) => {
    const question = asked(text).find(candidate => candidate.prompt === prompt);
    expect(question?.key).toBe(key);
    expect(question?.distractors.length).toBeGreaterThanOrEqual(3);
  });

  test.each([
    ['وأدت العاصفة إلى انقطاع الكهرباء.', 'which storm, another sentence says'],
    ['أدى بناء الفنادق إلى انتقال السكان إلى بيوت تبعد عن البحر.', 'a clause inside the result'],
    ['أدى بناء الفنادق إلى فرحهم.', 'whose?'],
  ])('%s is not asked (%s)', text => {
    expect(asked(text)).toEqual([]);
  });
});
