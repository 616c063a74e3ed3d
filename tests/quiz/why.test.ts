import {describe, expect, test} from 'vitest';
import {analyse} from '../../source/facts/analyse.ts';
import {readAnalysis} from '../../source/quiz/reading.ts';
import {seededRandom} from '../../source/quiz/seeded-random.ts';
import {whyQuestions} from '../../source/quiz/stems/why.ts';
import {subjectMatters} from '../../source/quiz/subject-matter.ts';
import {articleOf} from './quiz-of.ts';

/** The questions for causes of a text's first statement. */
function asked(text: string) {
  const reading = readAnalysis(analyse(articleOf(text)));
  const [read] = reading.statements;
  return read
    ? whyQuestions(read, reading, subjectMatters(reading).get(read) ?? null, seededRandom(1))
    : [];
}

describe('a cause behind بسبب', () => {
  test.each([
    [
      'توقفت شركة النقل البحري عن العمل في ميناء طنجة بسبب إضراب السائقين.',
      'لماذا توقفت شركة النقل البحري عن العمل في ميناء طنجة؟',
      'بسبب إضراب السائقين',
    ],
    [
      'انخفض إنتاج القمح في سوريا بسبب الجفاف، واستوردت الحكومة القمح من روسيا.',
      'لماذا انخفض إنتاج القمح في سوريا؟',
      'بسبب الجفاف',
    ],
  ])('%s', (text, prompt, key) => {
    expect(asked(text)).toMatchObject([{prompt, key}]);
  });

  test('no wrong option speaks of what the text speaks of', () => {
    const [question] = asked('انخفض إنتاج القمح في سوريا بسبب نقص الماء.');
    expect(question?.distractors.length).toBeGreaterThanOrEqual(3);
    expect(question?.distractors.filter(option => option.includes('نقص'))).toEqual([]);
  });
});

describe('no question', () => {
  test.each([
    ['انخفض إنتاج القمح في سوريا بسبب موقفه من الحرب.', 'whose?'],
    [
      'أعلنت الحكومة المصرية إلغاء مهرجان الإسكندرية بسبب الوباء.',
      'the cause is of the cancelling',
    ],
    ['انخفض إنتاج القمح الذي تزرعه سوريا بسبب الجفاف.', 'the cause may be of the growing'],
  ])('%s %s', text => {
    expect(asked(text)).toEqual([]);
  });
});
