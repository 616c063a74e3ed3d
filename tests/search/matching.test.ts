import {describe, expect, test} from 'vitest';
import {createSearcher} from '../../source/search/searcher.ts';
import {articleOf} from './article-of.ts';

/** The lit letters of the best hit, or null. */
function lit(text: string, query: string): string | null {
  const [hit] = createSearcher(articleOf([text])).search(query).hits;
  return hit ? hit.ranges.map(([start, end]) => hit.text.slice(start, end)).join(' ') : null;
}

const finds = (
  cases: readonly (readonly [text: string, query: string, lit: string | null, why: string])[],
) =>
  test.each(cases)('%s ? %s → %s (%s)', (text, query, expected) => {
    expect(lit(text, query)).toBe(expected);
  });

describe('another form of the word', () => {
  finds([
    ['هذه أسلحة ثقيلة', 'سلاح', 'أسلحة', 'a broken plural'],
    ['حمل السلاح', 'أسلحة', 'سلاح', 'and back'],
    ['اجتمع الوزراء', 'وزير', 'وزراء', 'فعيل، فعلاء'],
    ['رسائل قديمة', 'رسالة', 'رسائل', 'hamza on its seat'],
    ['في شوارع المدينة', 'شارع', 'شوارع', 'فاعل، فواعل'],
    ['عناصر كثيرة', 'عنصر', 'عناصر', 'four radicals'],
    ['تقارير سنوية', 'تقرير', 'تقارير', 'a derived noun of four letters'],
    ['أبواب المدينة', 'باب', 'أبواب', 'a weak radical changes'],
    ['قمم عالية', 'قمة', 'قمم', 'a doubled radical'],
    ['مياه النهر', 'ماء', 'مياه', 'no pattern at all'],
    ['قبلوا شروطنا', 'شرط', 'شروط', 'a plural before a pronoun'],
    ['معلمات المدرسة', 'معلم', 'معلم', 'a sound plural begins with the word'],
    ['معلم جديد', 'معلمات', 'معلم', 'and back'],
    ['قالت أمس', 'يقول', 'قالت', 'a hollow verb, person and tense'],
    ['يعلن غدًا', 'أعلنت', 'يعلن', 'form IV loses its alef'],
    ['سيستعيدون أرضهم', 'استعاد', 'يستعيدون', 'form X, after the future particle'],
    ['يصل اليوم', 'وصلوا', 'يصل', 'an assimilated verb'],
    ['دعا إلى الحذر', 'يدعو', 'دعا', 'a defective verb'],
    ['استعادة الأرض', 'استعادت', 'استعادة', 'the verbal noun is one letter away'],
    ['صحراء واسعة', 'صحراوي', 'صحراء', 'the nisba of a noun on اء'],
    ['قنوات كثيرة', 'قناة', 'قنوات', 'the plural of a noun on اة'],
    ['كتب الرجل', 'مطر', null, 'nothing in common'],
  ]);

  test('ranks below what was typed, and says that it is near', () => {
    const texts = ['أسلحة كثيرة', 'نزع السلاح', 'سلاح واحد'];
    const {hits} = createSearcher(articleOf(texts)).search('سلاح');
    expect(hits.map(({text, near}) => [text, near])).toEqual([
      ['سلاح واحد', false],
      ['نزع السلاح', false],
      ['أسلحة كثيرة', true],
    ]);
  });
});

describe('another word of the same root', () => {
  finds([
    ['رمّموا السقف', 'ترميم', 'رمّموا', 'the verb of a verbal noun, a doubled root'],
    ['هاجر إلى الشمال', 'مهاجرون', 'هاجر', 'the verb of a participle'],
    ['انكسر الغصن', 'انكسار', 'انكسر', 'form VII'],
    ['حصد الفلاحون القمح', 'حصاد', 'حصد', 'form I'],
    ['اعتذر الجار', 'معتذرا', 'اعتذر', 'form VIII'],
    ['اصطدم القطار', 'تصادم', 'اصطدم', 'ط for ت after an emphatic'],
    ['زار المعرض', 'زيارة', 'زار', 'a hollow root'],
    ['وصل القطار', 'اتصال', 'وصل', 'a root that loses its first letter'],
    ['سقى الحديقة', 'كتاب', null, 'another root'],
  ]);

  test('is looked for where there is hardly anything else', () => {
    const texts = ['ترميم أول', 'ترميم ثان', 'ترميم ثالث', 'رمّموا السقف'];
    expect(createSearcher(articleOf(texts)).search('ترميم').total).toBe(3);
  });
});

describe('the best of what is near', () => {
  test.each<[query: string, texts: string[], best: string, why: string]>([
    [
      'زهرة',
      ['وزارة الزراعة', 'أزهار الحديقة', 'زهرة أخيرة'],
      'زهرة أخيرة أزهار الحديقة وزارة الزراعة',
      'of a word that stands there as typed, forms come before errors',
    ],
    [
      'البندفية مدينة',
      ['البلدية في المدينة', 'مدينة البندقية'],
      'مدينة البندقية البلدية في المدينة',
      'one error comes before two, wherever the words stand',
    ],
    [
      'نقابة قوية',
      ['نيابة قومية', 'النقابات القوية'],
      'النقابات القوية نيابة قومية',
      'one word near comes before two',
    ],
    [
      'الجولف',
      ['الجوالف', 'ملعب الغولف'],
      'ملعب الغولف الجوالف',
      'a letter of foreign names that countries write differently costs less than an error',
    ],
  ])('%s in %j: %s (%s)', (query, texts, order) => {
    const {hits} = createSearcher(articleOf(texts)).search(query);
    expect(hits.map(({text}) => text).join(' ')).toBe(order);
  });
});

describe('most of the words, where no statement has all', () => {
  const texts = [
    'ركب الولد الدراجة الحمراء',
    'ركب الشيخ الحصان',
    'باع الولد الكرة',
    'سار الولد في الطريق',
  ];
  const search = (query: string) => {
    const {hits, incomplete} = createSearcher(articleOf(texts)).search(query);
    return {hits: hits.map(({statement}) => statement), incomplete};
  };

  test.each<[query: string, hits: string[], incomplete: boolean, why: string]>([
    ['الولد الدراجة', ['p1.1'], false, 'all words'],
    ['الولد الدراجة الزرقاء', ['p1.1'], true, 'two of three'],
    ['الولد الحصان الحمراء الدراجة', ['p1.1'], true, 'three of four'],
    ['الشيخ الدراجة', [], false, 'of two words both must be there'],
    ['الولد في إلى الشيخ', [], false, 'particles are no words to count'],
    ['كان الولد على الدراجة', ['p1.1'], true, 'they may all be missing'],
    ['الولد سار على الطريق', ['p4.1'], true, 'a particle may be another'],
    ['الولد الدراجة !الزرقاء', ['p1.1'], false, 'an operator is obeyed'],
    ["الولد الدراجة 'الزرقاء", [], false, 'and no reason to loosen a query'],
    ['الزرقاء الحمراء السوداء', [], false, 'one of three is not most'],
  ])('%s → %j, %s (%s)', (query, hits, incomplete) => {
    expect(search(query)).toEqual({hits, incomplete});
  });

  test('rare words weigh more, and score behind all hits that have every word', () => {
    const {hits} = createSearcher(articleOf([...texts, 'الولد الدراجة الحصان'])).search(
      'باع الولد الدراجة الصفراء',
    );
    expect(hits.every(({score}) => score >= 0.95)).toBe(true);
    const {ranges, text} = createSearcher(articleOf(texts)).search('ركب الشيخ الجمل').hits[0] ?? {
      ranges: [],
      text: '',
    };
    expect(ranges.map(([start, end]) => text.slice(start, end))).toEqual(['ركب', 'الشيخ']);
  });
});

describe('letters that learners confuse', () => {
  finds([
    ['صيف حار', 'سيف', 'صيف', 'س for ص, in three letters already'],
    ['ضابط كبير', 'دابت', 'ضابط', 'two confusions in one word'],
    ['الظلام', 'الضلام', 'الظلام', 'ض for ظ'],
    ['حكاية قديمة', 'هكاية', 'حكاية', 'ه for ح'],
    ['قلب كبير', 'كلب', 'قلب', 'ك for ق'],
    ['أذربيجان', 'ازربيجان', 'أذربيجان', 'ز for ذ'],
  ]);

  test('cost less than other errors', () => {
    const {hits} = createSearcher(articleOf(['صورة', 'دورة', 'سورية'])).search('سورة');
    expect(hits[0]?.text).toBe('صورة');
  });
});

describe('Latin letters', () => {
  finds([
    ['وزارة الدفاع', 'wizara', 'وزارة', 'short vowels are not written'],
    ['في قره باغ', 'karabakh', 'قره باغ', 'a name of two words'],
    ['الرئيس علييف', 'aliyev', 'علييف', 'ع without a letter of its own'],
    ['مدينة القاهرة', 'al-qahira', 'القاهرة', 'the article with its hyphen'],
    ['عند الشمس', 'ash-shams', 'الشمس', 'the article before a sun letter'],
    ['الخوارزمي', 'khwarizmi', 'خوارزمي', 'kh'],
    ['حرب قديمة', '7arb', 'حرب', 'Arabizi 7'],
    ['مدينة أوسلو', 'oslo', 'أوسلو', 'a long vowel begins the word'],
    ['في إيران', 'iran', 'إيران', 'or this one'],
    ['إعصار شديد', 'isar', 'إعصار', 'ع after the first vowel, without a letter of its own'],
    ['ساعة الصباح', 'sa3a', 'ساعة', 'Arabizi 3'],
    ['قديم', '9adim', 'قديم', 'Arabizi 9'],
    ['خطاب', '5itab', 'خطاب', 'Arabizi 5'],
    ['سؤال', 'su2al', 'سؤال', 'Arabizi 2'],
    ['الشمس', 'Al$ms', 'الشمس', 'Buckwalter'],
    ['أذربيجان', '>*rbyjAn', 'أذربيجان', 'Buckwalter with hamza'],
    ['الطيب ثم التعذيب', 'AltE*yb', 'التعذيب', 'a sign of Buckwalter alone: no other reading'],
    ['قشده ثم قصيدة', 'qSydp', 'قصيدة', 'so a capital inside a word'],
    ['اسمها Apis mellifera', 'mellifera', 'mellifera', 'what stands there in Latin letters'],
    ['عبد العزيز', 'el 3aziz', 'العزيز', 'the article apart before a digit of Arabizi'],
    ['قطة', 'zzzz', null, 'no reading'],
  ]);
});

describe('spaces', () => {
  finds([
    ['في قره باغ اليوم', 'قرهباغ', 'قره باغ', 'a space left out'],
    ['زار عبدالله', 'عبد الله', 'عبدالله', 'a space too many'],
  ]);
});

describe('numbers', () => {
  finds([
    ['12,000 مخطوط', '12000', '12,000', 'thousands set apart in the text'],
    ['12000 مخطوط', '12,000', '12000', 'or in the query'],
    ['١٢٬٠٠٠ مخطوط', '12000', '١٢٬٠٠٠', 'in the other digits'],
    ['سنة 1975', '1957', null, 'digits are not mistyped'],
  ]);
});

describe('operators', () => {
  const texts = [
    'قال الوزير نعم.',
    'وقال الرئيس لا، ثم انتقال السلطة.',
    'الرئيس قال الحقيقة بالكامل».',
    'السلطة قالت شيئًا.',
  ];
  const found = (query: string) =>
    createSearcher(articleOf(texts, 'عنوان القسم'))
      .search(query)
      .hits.map(({statement}) => statement)
      .sort();

  test.each<[query: string, statements: string[], why: string]>([
    ['^قال', ['p1.1'], 'the statement begins with it'],
    ['بالكامل$', ['p3.1'], 'ends with it, whatever marks follow'],
    ['قال !الرئيس', ['p1.1', 'p4.1'], 'without'],
    ['السلطة !قالت', ['p2.1'], 'without'],
    ['الوزير | الحقيقة', ['p1.1', 'p3.1'], 'one of them'],
    ['"الرئيس قال"', ['p3.1'], 'in this order, side by side'],
    ["'رئيس", ['p2.1', 'p3.1'], 'letter for letter, after the article'],
    ["'الرييص", [], 'no errors forgiven'],
    ['kind:report ^وقال', ['p2.1'], 'a filter and a word'],
    ['kind:quote', [], 'no quotes here'],
    ['in:القسم الحقيقة', ['p3.1'], 'by its heading'],
    ['in:آخر', [], 'no such heading'],
  ])('%s → %j (%s)', (query, statements) => {
    expect(found(query)).toEqual(statements);
  });
});

describe('the other keyboard layout', () => {
  const meant = (text: string, query: string) =>
    createSearcher(articleOf([text])).search(query).suggestions;

  test.each<[text: string, query: string, expected: string[], why: string]>([
    ['وزارة الدفاع', ',.hvm', ['وزارة'], 'the keys of وزارة'],
    ['اللغة العربية', 'hggym hguvfdm', ['اللغة العربية'], 'two words'],
    ['اللغة العربية', 'hggm', ['اللغة'], 'a letter left out as well'],
    ['A new book', 'ىثص', ['new'], 'and the other way'],
    ['وزارة الدفاع', 'wizara', [], 'a transliteration is none'],
    ['the word here', 'word', [], 'what stands there is none'],
    ['حج واشتق', 'hajj', [], 'what is found as typed is not mistyped on other keys besides'],
    ['وزارة', 'xyzzy', [], 'no word of the text'],
  ])('%s ? %s → %j (%s)', (text, query, expected) => {
    expect(meant(text, query)).toEqual(expected);
  });
});

test('the total counts what the limit cuts off', () => {
  const {hits, total} = createSearcher(articleOf(Array.from({length: 30}, () => 'باكو'))).search(
    'باكو',
    5,
  );
  expect([hits.length, total]).toEqual([5, 30]);
});
