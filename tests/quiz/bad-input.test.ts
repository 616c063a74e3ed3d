import {describe, expect, test} from 'vitest';
import {flawsOf} from '../../source/quiz/flaws.ts';
import {articleOf, keyOf, quizOf} from './quiz-of.ts';

const POEM = `وقفت على الأطلال أسأل عن هند
فردّ صداها خافتًا ثم لم يبد
ويا ليل طل شوقًا ويا قلب لا تنم
فما العمر إلا ساعة البعد والصدّ`;

const WORDS =
  'جلس الرجل قرب النافذة وشرب الشاي ثم قرأ كتابًا قديمًا وتذكر أيام القرية والبحر والسماء '.split(
    ' ',
  );

/** One paragraph of as many words, with a full stop after every so many; none for 0. */
const paragraphOf = (count: number, sentence: number) =>
  Array.from({length: count}, (_, index) => {
    const word = WORDS[(index * 7) % WORDS.length] || 'بيت';
    return sentence > 0 && index % sentence === sentence - 1 ? `${word}.` : word;
  }).join(' ');

describe('a text that gives few questions or none says why', () => {
  test.each([
    ['a poem', POEM],
    ['three words', 'ثلاث كلمات فقط'],
    ['one word', 'كلمة'],
    ['nothing', ''],
    ['English', 'The cat sat on the mat in 1990. It was seen by 20 people in Cairo.'],
    ['numbers', '12 45 1990 3.5 2023 77 1,200 45% 13:00 20\n\n99 100 2001'],
    ['marks', '«»؟!؟!«(((»)))...،،،؛؛'],
    ['an open quotation', 'قال الوزير: «وصل الوفد إلى القاهرة عام 1990 ثم'],
  ])('%s', (_, text) => {
    const {questions, shortage} = quizOf(articleOf(text), 1);
    expect(questions.length).toBeLessThanOrEqual(1);
    expect(shortage).toBeDefined();
  });

  test('English is named as what it is', () => {
    const text =
      'The library opened in 1990.\n\nIt has 20 rooms.\n\nMany people visit it.\n\nIt is in Cairo.';
    expect(quizOf(articleOf(text), 1).shortage).toBe('notArabic');
  });

  test('a full quiz has nothing to say', () => {
    const years = [1901, 1923, 1945, 1967, 1989];
    const cities = ['القاهرة', 'دمشق', 'بغداد', 'تونس', 'الرباط'];
    const text = years
      .map((year, index) => `افتتحت الحكومة مصنعًا للورق في ${cities[index]} عام ${year}.`)
      .join('\n\n');
    expect(quizOf(articleOf(text), 1, 2).shortage).toBeUndefined();
  });
});

describe('long and odd texts end, and give no broken item', () => {
  test.each([
    ['50,000 words in one paragraph', paragraphOf(50_000, 12)],
    ['50,000 words without a full stop', paragraphOf(50_000, 0)],
    [
      'all quotations',
      Array.from(
        {length: 400},
        (_, index) => `قال الوزير: «بلغ عدد الزوار ${index + 20} ألف زائر».`,
      ).join('\n\n'),
    ],
    [
      'the same sentence again and again',
      Array.from({length: 400}, () => 'وصل الوفد إلى القاهرة عام 1990.').join(' '),
    ],
  ])('%s', (_, text) => {
    const {questions} = quizOf(articleOf(text), 1);
    for (const question of questions) {
      expect(flawsOf({prompt: question.prompt, key: keyOf(question)}, question.options)).toEqual(
        [],
      );
    }

    const keys = questions.map(keyOf);
    expect(new Set(keys).size).toBe(keys.length);
  });
});
