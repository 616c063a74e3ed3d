import {expect, test} from 'vitest';
import {analysisOf} from './article-of.ts';

/** The numbers of a text: words, value, bound, class, singular. */
const numbersOf = (text: string) => {
  const {facts, details} = analysisOf(text);
  return facts.flatMap(({id, text}) => {
    const detail = details.get(id);
    return detail?.type === 'number'
      ? [[text, detail.value, detail.bound, detail.unit, detail.singular]]
      : [];
  });
};

test.each([
  [
    'قتل 32 جنديًا على الأقل.',
    ['32 جنديًا', 32, 'atLeast', 'person', 'جندي'],
    'the bound stands behind',
  ],
  ['بلغ عددهم نحو ٢٥ طالبًا.', ['٢٥ طالبًا', 25, 'about', 'person', 'طالب'], 'the other digits'],
  [
    'حضر أكثر من 37 مليون راكب.',
    ['أكثر من 37 مليون راكب', 37_000_000, 'moreThan', 'person', 'راكب'],
    'more than',
  ],
  [
    'تكلفته ثلاثة ملايين دولار.',
    ['ثلاثة ملايين دولار', 3_000_000, 'exact', 'money', 'دولار'],
    'number words',
  ],
  [
    'فاز ست مرات.',
    ['ست مرات', 6, 'exact', 'occasion', 'مرة'],
    'a plural behind 3–10 and its singular',
  ],
  ['فاز بها فريقان.', ['فريقان', 2, 'exact', 'thing', 'فريق'], 'a dual'],
  ['ارتفعت الأسعار بنسبة 18%.', ['18%', 18, 'exact', 'share', null], 'percent'],
  ['وافق سبعون بالمئة منهم.', ['سبعون بالمئة', 70, 'exact', 'share', null], 'percent in words'],
  ['مات ثلثا سكانها.', ['ثلثا سكانها', 2 / 3, 'exact', 'share', 'ساكن'], 'a fraction of a whole'],
  [
    'المساحة 7,000,000 كيلومتر مربع.',
    ['7,000,000 كيلومتر مربع', 7_000_000, 'exact', 'measure', 'كيلومتر'],
    'a unit with its adjective',
  ],
  ['انتظروا لمدة 45 دقيقة هناك.', ['45 دقيقة', 45, 'exact', 'time', 'دقيقة'], 'how long'],
  [
    '1. اغسل العدس ثلاث مرات.',
    ['ثلاث مرات', 3, 'exact', 'occasion', 'مرة'],
    'the mark of a list counts nothing',
  ],
  ['عاش في القرن الرابع عشر.', [], 'half of an ordinal'],
  [
    'خصصت 90 مليارًا لدعم الوقود.',
    ['90 مليارًا', 90_000_000_000, 'exact', 'thing', null],
    'what it is for is not counted',
  ],
  ['التقى واحد منهم بالوزير.', [], 'واحد is a pronoun'],
])('%s', (text, expected) => {
  expect(numbersOf(text)).toEqual(expected.length === 0 ? [] : [expected]);
});

test('a range has two ends', () => {
  const {facts, details} = analysisOf('يعيش فيها 30 إلى 50 ألف نسمة.');
  const fact = facts.find(({kind}) => kind === 'howMany');
  expect(fact?.value).toBe('30000-50000');
  expect(details.get(fact?.id ?? '')).toMatchObject({value: 30_000, upTo: 50_000, bound: 'range'});
});
