import {describe, expect, test} from 'vitest';
import {analyse} from '../../source/facts/analyse.ts';
import {clausesOf} from '../../source/quiz/clause.ts';
import {readAnalysis} from '../../source/quiz/reading.ts';
import {seededRandom} from '../../source/quiz/seeded-random.ts';
import {whatQuestions} from '../../source/quiz/stems/what.ts';
import {articleOf} from './quiz-of.ts';

/** The questions for what a text's first statement says that somebody does, makes or says. */
function asked(text: string) {
  const reading = readAnalysis(analyse(articleOf(text)));
  const [read] = reading.statements;
  return (read ? clausesOf(read) : []).flatMap(clause =>
    whatQuestions(clause, reading, seededRandom(1)),
  );
}

describe('what is done, made or said', () => {
  test.each([
    [
      'بنى السلطان عبد الحميد مسجدًا كبيرًا في مدينة مسقط عام 2001.',
      'ماذا بنى السلطان عبد الحميد في مدينة مسقط عام 2001؟',
      'مسجدًا كبيرًا',
    ],
    [
      'منعت الحكومة الكينية صيد الفيلة في عام 1973.',
      'ماذا منعت الحكومة الكينية في عام 1973؟',
      'صيد الفيلة',
    ],
    ['تعهد البنك الدولي بتمويل بناء السدود.', 'بماذا تعهد البنك الدولي؟', 'بتمويل بناء السدود'],
    [
      'دعا الرئيس التركي رجب طيب أردوغان إلى الحوار.',
      'إلامَ دعا الرئيس التركي رجب طيب أردوغان؟',
      'إلى الحوار',
    ],
    [
      'حصل الكاتب محمد ديب على جائزة كبيرة في عام 1988.',
      'علامَ حصل الكاتب محمد ديب في عام 1988؟',
      'على جائزة كبيرة',
    ],
    [
      'وقعت الحكومة الأردنية اتفاقًا مع شركة كورية لشراء القطارات.',
      'ماذا وقعت الحكومة الأردنية؟',
      'اتفاقًا مع شركة كورية لشراء القطارات',
    ],
    [
      'أعلن اتحاد المزارعين أن أسعار القمح ارتفعت بنسبة 20%.',
      'ماذا أعلن اتحاد المزارعين؟',
      'أن أسعار القمح ارتفعت بنسبة 20%',
    ],
  ])('%s', (text, prompt, key) => {
    const found = asked(text);
    expect(found).toContainEqual(expect.objectContaining({prompt, key}));
  });
});

describe('the wrong options', () => {
  test('have the ending of the key', () => {
    const [question] = asked('بنى السلطان عبد الحميد مسجدًا كبيرًا في مدينة مسقط عام 2001.');
    expect(question?.distractors.length).toBeGreaterThanOrEqual(3);
    for (const option of question?.distractors ?? []) expect(option).toMatch(/^\p{L}+ًا كبيرًا$/u);
  });

  test('stand in the genitive behind a preposition', () => {
    const [question] = asked('حصل الكاتب محمد ديب على جائزة كبيرة في عام 1988.');
    for (const option of question?.distractors ?? [])
      expect(option).toMatch(/^على \p{L}+ة كبيرة$/u);
  });

  test('have no more in common with the key than with one another', () => {
    const [question] = asked('وقعت الحكومة الأردنية اتفاقًا مع شركة كورية لشراء القطارات.');
    const options = [question?.key ?? '', ...(question?.distractors ?? [])].map(option =>
      option.split(' '),
    );
    expect(options).toHaveLength(4);
    const [first = []] = options;
    for (const [at] of first.entries()) {
      const words = options.map(option => option[at]);
      const most = Math.max(...words.map(word => words.filter(other => other === word).length));
      expect([1, 2, 4]).toContain(most);
    }
  });

  test('name nothing that the text speaks of', () => {
    const [question] = asked(
      'بنى السلطان عبد الحميد مسجدًا كبيرًا في مدينة مسقط عام 2001. وفي المدينة قصر قديم.',
    );
    expect(question?.distractors.filter(option => option.includes('قصر'))).toEqual([]);
  });
});

describe('no question', () => {
  test.each([
    ['بنى السلطان عبد الحميد 12 مسجدًا في مدينة مسقط.', 'how many asks for it'],
    ['استقبل الملك الحسن الثاني وزيرًا فرنسيًا في الرباط.', 'a person is no thing'],
    ['زار الرحالة ابن بطوطة مدينة غرناطة.', 'where asks for it'],
    ['بنى السلطان قابوس مسجدًا كبيرًا في مسقط.', 'where the name ends is not known'],
    ['بنى السلطان عبد الحميد مسجدًا بناه أجداده في مسقط.', 'what is said of it is tied to it'],
    ['بلغت أرباح الشركة مليون دولار في عام 2001.', 'a measure'],
    ['تعلمت الطيارة عزيزة محرم الطيران في نادي القاهرة للطيران.', 'the stem tells it'],
  ])('%s %s', text => {
    expect(asked(text)).toEqual([]);
  });
});
