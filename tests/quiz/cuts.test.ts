import {describe, expect, test} from 'vitest';
import {endsOf} from '../../source/quiz/cuts.ts';
import {textOf} from '../../source/quiz/phrase.ts';
import {mayBegin, startsOf} from '../../source/quiz/starts.ts';
import {readOf} from './quiz-of.ts';

/** The sentence with a stroke at each place where it may end before its end. */
function cutOf(sentence: string): string[] {
  const read = readOf(sentence);
  return endsOf(read, 0)
    .slice(0, -1)
    .map(({at}) => textOf(read.tokens, {from: 0, to: at}));
}

describe('where a sentence may end before its end', () => {
  const ends: ReadonlyArray<readonly [sentence: string, kept: readonly string[], why: string]> = [
    [
      'افتتح الوزير الجسر في أسوان وعاد إلى القاهرة مساء.',
      ['افتتح الوزير الجسر في أسوان'],
      'و and a verb open another clause',
    ],
    ['بنى التاجر دارًا كبيرة، ثم باعها لأخيه.', ['بنى التاجر دارًا كبيرة'], 'so do ثم and a verb'],
    [
      'أغلقت البلدية السوق لأن السقف كاد يسقط.',
      ['أغلقت البلدية السوق'],
      'a reason may be left out',
    ],
    [
      'وصلت السفينة إلى ميناء عدن، وهو أقدم موانئ البلاد.',
      ['وصلت السفينة إلى ميناء عدن'],
      'so may who or what something is',
    ],
    [
      'زار الأمير مدينة حلب التي ولد فيها أبوه.',
      ['زار الأمير مدينة حلب'],
      'a name needs no description',
    ],
    [
      'تقع القرية في سهل واسع، تحيط به الجبال من الشمال، والبحر من الغرب.',
      ['تقع القرية في سهل واسع'],
      'a clause that describes is left out with its list',
    ],
    [
      'بلغت الصادرات مليون طن، في حين تراجعت الواردات.',
      ['بلغت الصادرات مليون طن'],
      'a clause behind «في حين»',
    ],
    [
      'دخل القائد المدينة ليلًا، وقُتل الوالي.',
      ['دخل القائد المدينة ليلًا'],
      'the sign of a passive tells a verb from a noun',
    ],
    [
      'نال العالم الجائزة لأنه بين، في تجاربه، كيف ينام النحل.',
      ['نال العالم الجائزة'],
      'an aside inside what is dropped does not matter',
    ],
    [
      'حققت الشركة ربحًا كبيرًا، بزيادة قدرها عشر في المئة.',
      ['حققت الشركة ربحًا كبيرًا'],
      'by how much, behind the first comma',
    ],
    ['أطلقت الجمعية، بدعم من التجار، حملة كبيرة.', [], 'but not before the object'],
    ['لا يبلغ الثمن إلا نسبة ضئيلة مما يدفع الزبون.', [], '«مما» without a comma is «من ما»'],
    ['كان الجدري المرض البشري الوحيد الذي انقرض.', [], 'the only one of what is told behind'],
    [
      'تردد كثير من الآباء في البداية في شراء الهواتف.',
      [],
      'what the verb governs is not left out',
    ],
    ['يحتفل السكان في أول مايو من كل عام بعيد الحصاد.', [], 'however far from the verb it stands'],
    ['حذر الطبيب من أن الأطفال سيزدادون ضعفًا.', [], 'nor an accusative'],
    [
      'أدرجت المنظمة الرقصة الشعبية، المعروفة بالدبكة، في قائمة التراث.',
      [],
      'between two commas stands an aside',
    ],
    [
      'أدرجت المنظمة الرقصة الشعبية، وهي أقدم الرقصات، في قائمة التراث.',
      [],
      'an aside with a pronoun as well',
    ],
    ['استغل التجار، وكانوا قلة، هذا الضعف.', [], 'or with كان'],
    ['تضم الغابة السرو، والصنوبر، والأرز.', [], 'a list goes on'],
    ['هوى الحجر على السيارة فحطمها.', [], 'what follows at once is of the same deed'],
    ['رأى الباحث أن القمر، وهو أقرب الأجرام، يبتعد.', [], 'what أن opens must be said'],
    ['لن تفتح المدرسة أبوابها إلا بعد أن ينتهي الترميم.', [], '«إلا» needs what it excepts'],
    ['اشترى المتحف لوحة لإنشاء قاعة جديدة.', [], '«لإنشاء» is no «لأن»'],
  ];

  test.each(ends)('%s', (sentence, kept) => {
    expect(cutOf(sentence)).toEqual(kept);
  });

  test('a question is no statement, wherever it is cut', () => {
    const read = readOf('كيف بنى التاجر داره؟');
    expect(endsOf(read, 0)).toEqual([]);
  });
});

describe('where a sentence may begin', () => {
  const begins: ReadonlyArray<
    readonly [sentence: string, opening: string, may: boolean, why: string]
  > = [
    ['كما افتتحت الجزائر جسرًا جديدًا.', 'افتتحت', true, 'behind a connector'],
    ['انتهت الحرب؛ عاد الجنود إلى مدنهم.', 'عاد', true, 'behind a semicolon'],
    ['بدأت المفاوضات، ثم وقعت فرنسا الاتفاق.', 'وقعت', true, 'a clause that names who acts'],
    ['توقف المطر، ثم عاد الصيادون إلى البحر.', 'عاد', false, 'one that does not'],
    [
      'هدم الزلزال القلعة بسبب ضعف الحراس، وتمرد المماليك في القاهرة.',
      'وتمرد',
      false,
      'a verb with the letters of a noun',
    ],
    [
      'أنفق الأمير ماله، فبنى قصر الزهور، وعاد إلى دمشق.',
      'فبنى',
      false,
      'a place with nothing behind it is what was built',
    ],
    [
      'حين وصلت فرنسا إلى النهائي فرح الجمهور.',
      'وصلت',
      false,
      'the first clause waits for the second',
    ],
  ];

  test.each(begins)('%s at «%s»: %s', (sentence, opening, may) => {
    const read = readOf(sentence);
    const at = read.tokens.findIndex(({text}) => text === opening);
    expect(mayBegin(read, at)).toBe(may);
  });

  test('the head of the sentence comes first', () => {
    const read = readOf('بدأت المفاوضات في جنيف، ثم وقعت فرنسا الاتفاق.');
    expect(startsOf(read).map(({at}) => read.tokens[at]?.text)).toEqual(['بدأت', 'وقعت']);
  });
});
