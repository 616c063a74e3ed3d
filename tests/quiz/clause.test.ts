import {describe, expect, test} from 'vitest';
import {analyse} from '../../source/facts/analyse.ts';
import {candidatesOf} from '../../source/quiz/candidates.ts';
import {clausesOf} from '../../source/quiz/clause.ts';
import {textOf} from '../../source/quiz/phrase.ts';
import {readAnalysis} from '../../source/quiz/reading.ts';
import {articleOf, readOf} from './quiz-of.ts';

/** Verb and subject of each clause found in a sentence. */
const found = (text: string) => {
  const read = readOf(text);
  return clausesOf(read).map(({verb, subject}) => `${verb} | ${textOf(read.tokens, subject)}`);
};

describe('a clause with its subject', () => {
  test.each([
    [
      'أعلنت وزارة الصحة المصرية فتح مركز جديد في أسوان.',
      'أعلنت | وزارة الصحة المصرية',
      'a body acts',
    ],
    ['ووصل الوفد إلى عمّان صباح الأحد.', 'وصل | الوفد', 'the و that joins is no letter of the verb'],
    ['وصل الوفد إلى عمّان صباح الأحد.', 'وصل | الوفد', 'the و of the verb stays'],
    ['ثار بركان صغير في الجزيرة عام 1902.', 'ثار | بركان صغير', 'an indefinite subject'],
    [
      'وفي عام 1950، افتتحت الحكومة جسرًا على النهر.',
      'افتتحت | الحكومة',
      'behind a fronted adverbial',
    ],
    [
      'حقق الفريق فوزًا كبيرًا في المباراة.',
      'حقق | الفريق',
      'an object shows that the noun is the subject',
    ],
    ['سيفتتح المتحف قاعة جديدة في الربيع.', 'سيفتتح | المتحف', 'the future'],
  ])('%s', (text, expected) => {
    expect(found(text)).toContain(expected);
  });
});

describe('no clause', () => {
  test.each([
    ['درس الفلسفة في جامعة القاهرة.', 'the noun is the object, the subject is left out'],
    ['ونشرت الكتاب في بيروت.', 'the verb is feminine, the noun is not'],
    ['لم تعلن الحكومة موعد الانتخابات.', 'what did not happen'],
    ['كتب التاريخ تروي قصصًا كثيرة.', 'كتب is a noun here'],
    ['قتل المدنيين جريمة في كل القوانين.', 'قتل is a noun here'],
  ])('%s %s', text => {
    expect(found(text).filter(clause => !clause.includes('تروي'))).toEqual([]);
  });
});

test('after أن the verb goes before its subject', () => {
  expect(found('قال الوزير إن الحكومة خفضت الضرائب بنسبة 5%.')).toContain('خفضت | الحكومة');
});

test('the rest ends where another verb begins', () => {
  const read = readOf('أسست الشركة مصنعًا في طنجة عام 1990، ووظفت 300 عامل في سنة واحدة.');
  const [clause] = clausesOf(read);
  expect(clause && textOf(read.tokens, {from: clause.rest.from, to: clause.cuts[0] ?? 0})).toBe(
    'مصنعًا في طنجة عام 1990',
  );
});

describe('what stands between commas', () => {
  const prompts = (text: string) =>
    candidatesOf(readAnalysis(analyse(articleOf(`خبر\n\n${text}`))), 1).map(
      ({prompt, key}) => `${prompt} ${key}`,
    );

  test('an aside of time belongs to the verb before it, behind a dateline too', () => {
    expect(
      prompts(
        'صيدا – سحب برلمان مالطا، في ساعة متأخرة من مساء الثلاثاء، ثقته من حكومة رئيس الوزراء كمال حداد، بعد جلسة طويلة.',
      ),
    ).toContain(
      'في أي يوم سحب برلمان مالطا ثقته من حكومة رئيس الوزراء كمال حداد، بعد جلسة طويلة؟ مساء الثلاثاء',
    );
  });

  test('an apposition stands between a subject and its verb', () => {
    expect(found('لكن حزب الفلاحين، أصغر أحزاب الائتلاف، أعلن انسحابه في 12 مايو 2019.')).toContain(
      'أعلن | حزب الفلاحين',
    );
  });
});

test('a work that the text names in quotation marks is called by its name', () => {
  const article = articleOf(
    'خبر\n\nشرع الجغرافي الشاب في كتابه الذي سماه «أطلس الجبال». وصدر الأطلس أخيرًا في بيروت سنة 1923 في مجلدين كبيرين.',
  );
  const prompts = candidatesOf(readAnalysis(analyse(article)), 1).map(({prompt}) => prompt);
  expect(prompts.filter(prompt => /صدر أطلس الجبال/.test(prompt))).not.toEqual([]);
  expect(prompts.filter(prompt => /صدر الأطلس/.test(prompt))).toEqual([]);
});

test('a team is no person who did it', () => {
  const article = articleOf(
    'خبر\n\nنشر فريق هنري مارتن من جامعة ليون عام 2014 دراسة تفيد بأن الضجيج يربك طيور أبي الحناء.',
  );
  const prompts = candidatesOf(readAnalysis(analyse(article)), 1).map(({prompt}) => prompt);
  expect(prompts.filter(prompt => /^من نشر/.test(prompt))).toEqual([]);
  expect(prompts.filter(prompt => /^في أي عام نشر فريق هنري مارتن/.test(prompt))).not.toEqual([]);
});
