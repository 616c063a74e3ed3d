import {describe, expect, test} from 'vitest';
import {analyse} from '../../source/facts/analyse.ts';
import {anchorOf, needsAnchor} from '../../source/quiz/anchor.ts';
import {candidatesOf} from '../../source/quiz/candidates.ts';
import {firstToldIn, leansOnEarlier, wantsComplement} from '../../source/quiz/given-nouns.ts';
import {readAnalysis} from '../../source/quiz/reading.ts';
import {skeletonOf} from '../../source/quiz/skeleton.ts';
import {tokensOf} from '../../source/quiz/token.ts';
import {articleOf} from './quiz-of.ts';

const readingOf = (text: string) => readAnalysis(analyse(articleOf(text)));

const BODY = `\n\nتعيش الفهود في الجبال منذ قرون، ويعرفها الرعاة.\n\nوقد سنت الحكومة قانونًا يحميها في عام 1998.`;

describe('what stands before a stem', () => {
  const titles: ReadonlyArray<readonly [title: string, anchor: string | null, why: string]> = [
    ['الفهد العربي', 'عن الفهد العربي: ', 'a few nouns name the subject'],
    ['الصيادون والفهد', 'عن الصيادين والفهد: ', 'the genitive shows'],
    [
      'خطة جديدة تحمي الفهود من الصيد',
      'في نص «خطة جديدة تحمي الفهود من الصيد»: ',
      'a headline says something',
    ],
    [
      'مجلة «الجبل» تروي حكاية الفهد',
      'في نص «مجلة “الجبل” تروي حكاية الفهد»: ',
      'quotation marks stand inside others',
    ],
    ['وادي الفهود', 'عن وادي الفهود: ', '«وادي» is no verb behind و'],
    ['الجبال التي نحبها', 'في نص «الجبال التي نحبها»: ', 'a clause describes it'],
    [
      'الفهود والجبال: حكاية قديمة',
      'عن الفهود والجبال: ',
      'the text begins with what the label names',
    ],
    [
      'دراسة جديدة: الفهود نادرة',
      'في نص «دراسة جديدة: الفهود نادرة»: ',
      'this label it does not name',
    ],
    ['في جبال الفهود', 'في نص «في جبال الفهود»: ', 'no noun at its head'],
  ];

  test.each(titles)('%s', (title, expected) => {
    expect(anchorOf(readingOf(`${title}${BODY}`))?.words ?? null).toBe(expected);
  });

  test('a text without a title has none', () => {
    expect(
      anchorOf(readingOf('تعيش الفهود في الجبال منذ قرون، ويعرفها الرعاة حق المعرفة. وهي نادرة.')),
    ).toBeNull();
  });
});

describe('which stems need it', () => {
  const cases: ReadonlyArray<
    readonly [title: string, stem: string, isNeeded: boolean, why: string]
  > = [
    ['سلوفاكيا', 'أُعلن الاستقلال في ____.', true, 'of which country?'],
    ['سلوفاكيا', 'في أي عام انضمت سلوفاكيا إلى الاتحاد؟', false, 'it is named'],
    ['سلوفاكيا', 'يحتفل السلوفاكيون في ____.', true, 'the people is not the country'],
    ['الفهد العربي', 'يزن الفهد ____ كيلوغرامًا.', false, 'the head of the title says enough'],
    ['شجرة الزيتون', 'تعيش الشجرة ____ سنة.', true, 'any tree'],
    ['شجرة الزيتون', 'تعيش شجرة الزيتون ____ سنة.', false, 'the whole title'],
    ['انهيار صخري يقطع الطريق الجبلي', 'وقع الانهيار في ____.', true, 'which one?'],
    ['انهيار صخري يقطع الطريق الجبلي', 'ما مهنة سمير حداد؟', false, 'asks for a name in full'],
  ];

  test.each(cases)('%s: %s', (title, stem, isNeeded) => {
    const anchor = anchorOf(readingOf(`${title}${BODY}`));
    expect(anchor && needsAnchor(stem, anchor)).toBe(isNeeded);
  });
});

describe('nouns that lean on an earlier sentence', () => {
  const TEXT =
    'اقترح النواب إنشاء صندوق وطني. وسقط الاقتراح بفارق خمسة أصوات. وبقي الصندوق الوطني حبرًا على ورق، والشمس طالعة.';
  const cases: ReadonlyArray<readonly [stem: string, place: number, leans: boolean, why: string]> =
    [
      ['سقط الاقتراح بفارق ____ أصوات.', 1, true, 'a verb of the root told it'],
      ['اقترح النواب إنشاء صندوق، وسقط الاقتراح.', 1, false, 'the stem tells it itself'],
      ['رفد الصندوق خزانة ____.', 2, true, 'a verb that no table knows is no noun before it'],
      ['بقي الصندوق الوطني حبرًا على ____.', 2, false, 'the nisba says which'],
      ['بقي الصندوق حبرًا على ____.', 2, true, '«a fund» stood before'],
      ['النواب كثيرون.', 2, false, 'with the article from the first'],
      ['الشمس طالعة.', 2, false, 'there is one'],
    ];

  test.each(cases)('%s', (stem, place, leans) => {
    const reading = readingOf(TEXT);
    const read = reading.statements[place];
    if (!read) throw new Error('no such statement');
    const known = {skeletons: new Set<string>(), isNamed: () => false};
    expect(leansOnEarlier(tokensOf(stem), read, place, firstToldIn(reading), known)).toBe(leans);
  });

  test.each([
    ['يرجع السبب إلى طبيعة النوم.', true, 'the cause of what?'],
    ['يرجع سبب الأرق إلى طبيعة النوم.', false, 'of sleeplessness'],
    ['يرجع السبب الذي ذكره الأطباء إلى النوم.', false, 'the one that they named'],
    ['لم يقس الفريق نفسه سوى الذاكرة.', true, 'the same as before'],
  ])('%s', (stem, isOpen) => {
    expect(wantsComplement(tokensOf(stem))).toBe(isOpen);
  });
});

test.each([
  ['الانهيار', 'انهار'],
  ['اقتراح', 'اقترح'],
  ['والاستقلال', 'استقل'],
  ['للإضراب', 'أضرب'],
  ['الشجرتين', 'شجرة'],
  ['الإعلان', 'أعلن'],
])('%s and %s have one skeleton', (one, other) => {
  const of = (word: string) => tokensOf(word).map(skeletonOf)[0];
  expect(of(one)).toBe(of(other));
});

test('the title is no answer, and stands before stems that do not say what they are about', () => {
  const text = `وادي النخيل\n\nيقع وادي النخيل في جنوب الجزائر. تسكنه 12 قبيلة منذ القدم.\n\nافتتحت الحكومة مستشفى سنة 1987، وبلغ عدد السكان 4500 نسمة سنة 2010.`;
  const candidates = candidatesOf(readingOf(text), 1);
  expect(candidates.filter(({key}) => key === 'وادي النخيل')).toEqual([]);
  const bare = candidates.filter(({prompt}) => !prompt.includes('النخيل'));
  expect(bare.length).toBeGreaterThan(0);
  expect(bare.filter(({anchor}) => anchor !== 'عن وادي النخيل: ')).toEqual([]);
});
