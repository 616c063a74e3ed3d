import {describe, expect, test} from 'vitest';
import {namingQuestions} from '../../source/quiz/stems/naming.ts';
import {askedOf} from './asked-of.ts';

const asked = (text: string) =>
  askedOf(text, (read, reading, random) => namingQuestions(read, reading, null, random));

describe('by-names and meanings', () => {
  test.each([
    [
      'زارت البعثة مدينة مراكش، المعروفة بالمدينة الحمراء، في الربيع.',
      'بأي لقب عُرفت مدينة مراكش؟',
      'المدينة الحمراء',
    ],
    ['لقب يوسف إبراهيم بشيخ البحارة عام 1950.', 'بأي لقب عُرف يوسف إبراهيم؟', 'شيخ البحارة'],
    ['وكلمة «تاكسيم» تعني «التوزيع» في لغة أهل المدينة.', 'ما معنى كلمة «تاكسيم»؟', 'التوزيع'],
  ])('%s', (text, prompt, key) => {
    const question = asked(text).find(candidate => candidate.prompt === prompt);
    expect(question?.key).toBe(key);
    expect(question?.distractors.length).toBeGreaterThanOrEqual(3);
  });

  test.each([
    ['عرف يوسف إبراهيم بكرمه بين الناس.', 'a quality is no by-name'],
    ['وعرفت بأم اليتامى في الحي كله.', 'whose by-name, another sentence says'],
    ['واسم «المشطيات» يعني «ذوات الأمشاط» في اليونانية.', 'the word itself tells'],
  ])('%s is not asked (%s)', text => {
    expect(asked(text)).toEqual([]);
  });
});
