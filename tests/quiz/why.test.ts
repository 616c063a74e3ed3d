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

describe('other words that bind a reason', () => {
  test.each([
    [
      'أنشأت روسيا محمية أوكا عام 1979 من أجل تربية الطيور.',
      'لماذا أنشأت روسيا محمية أوكا عام 1979؟',
      'من أجل تربية الطيور',
      'a purpose',
    ],
    [
      'أسست شركة النقل البحري مدرسة في ميناء طنجة لتدريب البحارة.',
      'لماذا أسست شركة النقل البحري مدرسة في ميناء طنجة؟',
      'لتدريب البحارة',
      'ل on a verbal noun',
    ],
    [
      'اعتقلت الشرطة الفرنسية تسعة متظاهرين بتهمة التخريب.',
      'لماذا اعتقلت الشرطة الفرنسية تسعة متظاهرين؟',
      'بتهمة التخريب',
      'a charge',
    ],
    [
      'رممت أمانة بغداد الجسر القديم نتيجة تصدع الأعمدة في عام 1990.',
      null,
      null,
      'no list knows what makes one repair',
    ],
  ] as const)('%s', (text, prompt, key, _why) => {
    const [question] = asked(text);
    expect(question?.prompt ?? null).toBe(prompt);
    expect(question?.key ?? null).toBe(key);
    const lead = key?.startsWith('لت') ? 'ل' : (key?.split(' ')[0] ?? '');
    expect(question?.distractors.every(option => option.startsWith(lead)) ?? true).toBe(true);
  });

  test.each([
    [
      'توقفت القطارات بين مرسيليا وليون نتيجة عطل في الإشارات.',
      /عطل|أعطال/,
      'a fault is a technical fault',
    ],
    [
      'انهار جزء من سور الصين العظيم عام 2012 نتيجة أمطار غزيرة.',
      /عاصفة|فيضان|الأحوال/,
      'rain is bad weather',
    ],
  ])('no wrong option may be true too: %s (%s)', (text, other) => {
    const [question] = asked(text);
    expect(question?.distractors.length).toBeGreaterThanOrEqual(3);
    expect(question?.distractors.filter(option => other.test(option))).toEqual([]);
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
    ['دعت الحكومة المصرية لوقف الحرب.', 'ل belongs to the verb'],
    ['انخفض إنتاج القمح في سوريا بسبب مرض والدها.', 'whose father?'],
    ['سافرت البعثة إلى لندن لشراء جهاز يقيس الحرارة.', 'a clause inside the purpose'],
  ])('%s %s', text => {
    expect(asked(text)).toEqual([]);
  });
});
