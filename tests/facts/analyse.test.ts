import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {analyse} from '../../source/facts/analyse.ts';
import {analysisOf, articleOf, factsOf} from './article-of.ts';

describe('what a statement says', () => {
  test.each([
    ['ألغيت الرحلة بسبب سوء الأحوال الجوية.', 'why سوء الأحوال الجوية'],
    ['تأجل اللقاء لأن الطريق كان مغلقا.', 'why الطريق كان مغلقا'],
    ['سيوقعون إذا انسحبت القوات من المدينة.', 'condition انسحبت القوات من المدينة'],
    ['أدى الزلزال إلى انهيار مئات المباني، ما أدى إلى نزوح السكان.', 'consequence نزوح السكان'],
    ['أعلنت الوزارة أن المدارس ستفتح أبوابها.', 'what أن المدارس ستفتح أبوابها'],
    ['بحث الوزيران خطة حول إعادة بناء الميناء.', 'what إعادة بناء الميناء'],
    ['وقع اتفاق بين فرنسا وألمانيا.', 'who فرنسا وألمانيا'],
    ['القاهرة هي عاصمة مصر.', 'what عاصمة مصر'],
  ])('%s → %s', (text, expected) => {
    expect(factsOf(text)).toContain(expected);
  });
});

describe('every fact', () => {
  const texts = [
    'أعلنت وزارة الدفاع الروسية، الأربعاء، مقتل ٣٢ جنديًّا على الأقل. وقالت: «لن نتراجع حتى تنسحب القوات».',
    'وُلِدَ أَبُو بَكْرٍ الرَّازِيُّ فِي الرَّيِّ سَنَةَ 250هـ، وتوفي سنة 313هـ.',
    'Only English here, 42 of it.',
    'للأمم المتحدة 193 عضوًا.',
  ];

  test.each(texts)('is cut out of its own statement: %s', text => {
    const {article, facts, details} = analysisOf(text);
    const paragraphs = article.sections.flatMap(section => section.paragraphs);
    for (const fact of facts) {
      const paragraph = paragraphs.find(({id}) => id === fact.paragraph);
      const statement = paragraph?.statements.find(({id}) => id === fact.statement);
      expect(fact.text).toBe(paragraph?.text.slice(fact.start, fact.end));
      expect(fact.text).toBe(fact.text.trim());
      expect(fact.start).toBeGreaterThanOrEqual(statement?.start ?? Number.NaN);
      expect(fact.end).toBeLessThanOrEqual(statement?.end ?? Number.NaN);
      expect(details.has(fact.id)).toBe(true);
    }
  });

  test('carries who claims it', () => {
    const {facts} = analysisOf('قال الرئيس الأذربيجاني إلهام علييف إن 32 جنديًا قتلوا.');
    expect(facts.find(({kind}) => kind === 'howMany')?.attribution).toContain('علييف');
  });
});

describe('bad input', () => {
  const words =
    'قال محمد بن علي في مدينة باريس عام 1990 إن ثلاثة ملايين دولار و5% «كلام» (2020) . ، ؛ الذي أن من رئيس وزارة الشركة عبد كريستوفر The'.split(
      ' ',
    );

  test('any text gives an analysis, whose spans are inside of the text', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constantFrom(...words), fc.string({unit: 'grapheme'})), {
          maxLength: 40,
        }),
        parts => {
          const article = articleOf(parts.join(' '));
          const lengths = new Map(
            article.sections.flatMap(section =>
              section.paragraphs.map(({id, text}) => [id, text.length]),
            ),
          );
          for (const {start, end, paragraph} of analyse(article).facts) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(lengths.get(paragraph) ?? -1);
          }
        },
      ),
    );
  });

  test.each([
    ['nothing', ''],
    ['three words', 'ثلاث كلمات هنا'],
    ['marks', '«»()[]... ؟!'],
    ['verse', 'قفا نبك من ذكرى حبيب ومنزل\nبسقط اللوى بين الدخول فحومل'],
  ])('%s gives few facts or none', (_, text) => {
    expect(analysisOf(text).facts.length).toBeLessThan(5);
  });

  test.each([
    ['English', 'In 1990 Saladin sold 42 dogs to Mr. محمد for 3 dollars.'],
    [
      'Persian',
      'در سال ۱۳۹۰ دکتر محمد گفت که ۴۲ دانشجو در تهران هستند و پژوهشگران چند گزارش نوشتند.',
    ],
    ['nothing but numbers', '12, 13 and 14,000; 5%'],
  ])('%s gives none', (_, text) => {
    expect(analysisOf(text).facts).toEqual([]);
  });

  test.each([
    ['numbers', '12 13 14 15,000 3.5% '],
    ['months that name each other', 'سبتمبر/'],
    ['fathers', 'بن '],
    ['conjunctions', 'و '],
    ['names', 'كريستوفر '],
    ['sayings', 'قال إن '],
  ])(
    'twenty thousand %s end',
    (_, text) => {
      expect(analysisOf(text.repeat(20_000)).facts.length).toBeLessThan(30_000);
    },
    20_000,
  );
});
