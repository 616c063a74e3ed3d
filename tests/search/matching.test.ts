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
    ['ساعة الصباح', 'sa3a', 'ساعة', 'Arabizi 3'],
    ['قديم', '9adim', 'قديم', 'Arabizi 9'],
    ['خطاب', '5itab', 'خطاب', 'Arabizi 5'],
    ['سؤال', 'su2al', 'سؤال', 'Arabizi 2'],
    ['الشمس', 'Al$ms', 'الشمس', 'Buckwalter'],
    ['أذربيجان', '>*rbyjAn', 'أذربيجان', 'Buckwalter with hamza'],
    ['اسمها Apis mellifera', 'mellifera', 'mellifera', 'what stands there in Latin letters'],
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
