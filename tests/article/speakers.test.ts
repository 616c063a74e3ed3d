import {describe, expect, test} from 'vitest';
import type {Block} from '../../source/article/block.ts';
import {buildArticle} from '../../source/article/build-article.ts';

/** `kind verb | speaker` of every statement; the speaker's name, or – where there is none. */
function voices(...paragraphs: string[]): string[] {
  return voicesOf(paragraphs.map(text => ({kind: 'paragraph', text})));
}

function voicesOf(blocks: readonly Block[]): string[] {
  const {sections} = buildArticle({
    identity: '',
    title: null,
    language: 'ar',
    source: 'test',
    blocks,
  });
  return sections
    .flatMap(section => section.paragraphs)
    .flatMap(paragraph => paragraph.statements)
    .map(({kind, verb, speaker}) => `${kind} ${verb ?? '–'} | ${speaker?.name ?? '–'}`);
}

describe('who is named in the sentence', () => {
  test.each([
    [
      'قال وزير الخارجية المصري سامح شكري إن الاجتماع تأجل.',
      'report قال | وزير الخارجية المصري سامح شكري',
    ],
    [
      'قالت المتحدثة باسم البيت الأبيض سارة كولنز إن الزيارة ألغيت.',
      'report قالت | المتحدثة باسم البيت الأبيض سارة كولنز',
    ],
    [
      'من جهته، قال المدير العام للشركة خالد منصور إن المبيعات زادت.',
      'report قال | المدير العام للشركة خالد منصور',
    ],
    ['أعلنت وزارة الصحة وفاة ثلاثة مرضى.', 'announcement أعلنت | وزارة الصحة'],
    ['أعلنت الشركة إيقاف الإنتاج.', 'announcement أعلنت | الشركة'],
    ['أعلن البنك المركزي رفع أسعار الفائدة.', 'announcement أعلن | البنك المركزي'],
    ['أعلنت، أمس، هيئة الطيران المدني فتح المطار.', 'announcement أعلنت | هيئة الطيران المدني'],
    ['أعلنت اليوم الأربعاء وزارة التعليم موعد الامتحانات.', 'announcement أعلنت | وزارة التعليم'],
    ['قال مسؤولون إن الطريق أغلق.', 'report قال | مسؤولون'],
    ['وقال أحد السكان: «لم ننم الليلة».', 'quote قال | أحد السكان'],
    ['قال محمد صلاح إنه سعيد بالفوز.', 'report قال | محمد صلاح'],
    [
      'وقال الأمين العام للأمم المتحدة أنطونيو غوتيريش إن الأزمة تتفاقم.',
      'report قال | الأمين العام للأمم المتحدة أنطونيو غوتيريش',
    ],
    ['ذكر التقرير أن البطالة تراجعت.', 'report ذكر | التقرير'],
    ['ويرى الخبراء أن الأسعار ستنخفض.', 'report يرى | الخبراء'],
    ['كما أعلن الجيش أن قواته انسحبت.', 'announcement أعلن | الجيش'],
    ['«لن أعود» قال أحمد.', 'quote قال | أحمد'],
    ['«هل تأتي معنا؟» سأل أحمد.', 'quote سأل | أحمد'],
    ['قالت له أمه: «لا تتأخر يا بني الليلة».', 'quote قالت | أمه'],
    ['قال أحمد ضاحكا: «لن أصدق ما تقول».', 'quote قال | أحمد'],
    ['كتب الشاعر في ديوانه: «أحببت هذا البحر وحده».', 'quote كتب | الشاعر'],
    ['سأل المعلم: هل حفظتم الدرس؟', 'quote سأل | المعلم'],
    ['وزارة الصحة أعلنت أن اللقاح متوفر.', 'announcement أعلنت | وزارة الصحة'],
    ['وكان وزير الدفاع قد أعلن أن القوات ستعود.', 'announcement أعلن | وزير الدفاع'],
    ['كانت اليابان قد أعلنت الحرب على جارتها.', 'announcement أعلنت | اليابان'],
    ['أعلنت القاهرة والدوحة التوصل إلى هدنة.', 'announcement أعلنت | القاهرة والدوحة'],
    ['نفت الشركة الأنباء عن إفلاسها.', 'announcement نفت | الشركة'],
    ['وحذرت منظمة الصحة العالمية من انتشار المرض.', 'report حذرت | منظمة الصحة العالمية'],
    ['وافق مجلس النواب على القانون الجديد.', 'announcement وافق | مجلس النواب'],
    ['قَالَتْ سَلْمَى لِجَدِّهَا: «هَذَا طَائِرٌ مَجْرُوحٌ».', 'quote قَالَتْ | سَلْمَى'],
    [
      'قال الرئيس الفرنسي إيمانويل ماكرون، الخميس، إن بلاده ستساعد.',
      'report قال | الرئيس الفرنسي إيمانويل ماكرون',
    ],
    ['شدد رئيس الوزراء على ضرورة الحوار.', 'report شدد | رئيس الوزراء'],
    ['دعت منظمة «أنا حر» إلى نشر النتائج.', 'announcement دعت | منظمة «أنا حر»'],
    ['قال سائق الأجرة محمد إنه ينتظر.', 'report قال | سائق الأجرة محمد'],
    ['قال د. سامي حداد إن العملية نجحت.', 'report قال | د. سامي حداد'],
  ])('%s', (sentence, expected) => {
    expect(voices(sentence)).toEqual([expected]);
  });
});

describe('who stands behind the words without a verb of their own', () => {
  test.each([
    ['ارتفع عدد الضحايا إلى عشرة، بحسب وزارة الداخلية.', 'report – | وزارة الداخلية'],
    ['وفقا للأمم المتحدة، يحتاج مليون شخص إلى المساعدة.', 'report – | الأمم المتحدة'],
    ['ووفقًا لوزير المالية، ستخفض الضرائب.', 'report – | وزير المالية'],
    ['انخفضت المبيعات، حسب بيان للشركة.', 'report – | الشركة'],
    ['ونقلت وكالة الأنباء عن مصدر أمني قوله إن الطريق آمن.', 'report نقلت | مصدر أمني'],
    ['وجاء في بيان الوزارة أن الامتحانات تأجلت.', 'report جاء | الوزارة'],
  ])('%s', (sentence, expected) => {
    expect(voices(sentence)).toEqual([expected]);
  });
});

describe('words that only look like verbs of speech', () => {
  test.each([
    ['المسافة بين المدينتين مئة كيلومتر.', 'between'],
    ['تلقح ذكر النحل ملكة واحدة.', 'male'],
    ['كتب التاريخ كثيرة في هذه المكتبة.', 'books'],
    ['اشترى الطالب الكتاب الذي قال المعلم إنه مفيد.', 'in a relative clause'],
    ['وصل رد الشركة صباح أمس.', 'a reply'],
    ['وقف الرجل أمام الباب.', 'stood'],
    ['توقع أرباحا كبيرة.', 'without what is expected'],
    ['كان عمه أبو طالب يحبه من قلبه.', 'in a name'],
    ['عبر الجنود إلى الضفة الأخرى.', 'crossed'],
    ['هذا أوضح مثال في كتابه «النحو الواضح للصغار».', 'clearer'],
  ])('%s (%s)', sentence => {
    expect(voices(sentence)).toEqual(['report – | –']);
  });
});

describe('who speaks on', () => {
  test('a verb without a subject goes on with the last voice of its gender', () => {
    expect(
      voices(
        'قال وزير المالية سامي عطا إن الضرائب لن ترتفع.',
        'وأضاف أن الموازنة جاهزة.',
        'وأعلنت نقابة المعلمين إضرابا.',
        'وأوضحت أن الإضراب يبدأ غدا.',
        'وأكد أن الحوار مستمر.',
        'وتابع: «الباب مفتوح لكل النقابات».',
      ),
    ).toEqual([
      'report قال | وزير المالية سامي عطا',
      'report أضاف | وزير المالية سامي عطا',
      'announcement أعلنت | نقابة المعلمين',
      'report أوضحت | نقابة المعلمين',
      'report أكد | وزير المالية سامي عطا',
      'quote تابع | وزير المالية سامي عطا',
    ]);
  });

  test('a verb in the plural goes on with people, whose own verb is singular', () => {
    expect(
      voices(
        'قال خبراء إن القطاع يحتاج إلى إصلاح.',
        'وذكرت الوزارة أن الإصلاح بدأ.',
        'وأضافوا أن الأسطول قديم.',
      ).map(voice => voice.split('| ')[1]),
    ).toEqual(['خبراء', 'الوزارة', 'خبراء']);
  });

  test('a title or a kind of body is the last one of that kind', () => {
    expect(
      voices(
        'أعلنت وزارة الصحة حملة تطعيم.',
        'وقالت الوزارة إن اللقاح مجاني.',
        'وأعلنت وزارة النقل خطا جديدا.',
        'وذكرت الوزارة أن الخط يعمل ليلا.',
      ).map(voice => voice.split('| ')[1]),
    ).toEqual(['وزارة الصحة', 'وزارة الصحة', 'وزارة النقل', 'وزارة النقل']);
  });

  test('a short name is the fullest one that the article gives, before or after', () => {
    expect(
      voices(
        'التقى الرئيس المصري عبد الفتاح السيسي وفدا من رجال الأعمال.',
        'وقال السيسي إن الاقتصاد يتعافى.',
        'وأشار الرئيس إلى مشروعات جديدة.',
        'وقال رئيس الوفد طارق نعمان إن اللقاء مثمر.',
        'وأضاف نعمان أن الاستثمار سيزيد.',
      ).map(voice => voice.split('| ')[1]),
    ).toEqual([
      '–',
      'الرئيس المصري عبد الفتاح السيسي',
      'الرئيس المصري عبد الفتاح السيسي',
      'رئيس الوفد طارق نعمان',
      'رئيس الوفد طارق نعمان',
    ]);
  });

  test('a capital speaks for its country, where the article names that', () => {
    const named = (...paragraphs: string[]) =>
      voices(...paragraphs).map(voice => voice.split('| ')[1]);
    expect(named('أعلنت عمّان أن الحدود مفتوحة.', 'ويزور الوفد الأردن غدا.')).toEqual([
      'الأردن',
      '–',
    ]);
    expect(named('أعلنت الرباط أن الحدود مفتوحة.')).toEqual(['الرباط']);
  });

  test('what stands after «وقال:» in its own paragraph is said by the same', () => {
    expect(voices('وقال الشيخ لأبنائه:', '«تعلموا السباحة والصيد معا».', 'ثم نام.')).toEqual([
      'report قال | الشيخ',
      'quote – | الشيخ',
      'report – | –',
    ]);
  });

  test('nobody spoke before', () => {
    expect(voices('وأضاف أن الطريق آمن.')).toEqual(['report أضاف | –']);
  });

  test('where a name comes from is told', () => {
    const {sections} = buildArticle({
      identity: '',
      title: null,
      language: 'ar',
      source: 'test',
      blocks: [
        {kind: 'paragraph', text: 'أعلنت وزارة الصحة حملة تطعيم. وقالت إن اللقاح مجاني.'},
        {kind: 'paragraph', text: 'وأفادت الوزارة بأن الحملة بدأت.'},
      ],
    });
    const speakers = sections[0]?.paragraphs.flatMap(({statements}) =>
      statements.map(({speaker}) => speaker),
    );
    expect(speakers).toEqual([
      {name: 'وزارة الصحة', asPrinted: 'وزارة الصحة', resolvedFrom: null},
      {name: 'وزارة الصحة', asPrinted: null, resolvedFrom: 'p1.1'},
      {name: 'وزارة الصحة', asPrinted: 'الوزارة', resolvedFrom: 'p1.2'},
    ]);
  });
});

describe('turns of speech', () => {
  test('a label that comes again opens a turn, which runs on to the next label', () => {
    expect(
      voices(
        'زرنا الطبيبة في عيادتها صباحا.',
        'المحاور: كيف بدأت العمل؟',
        'الدكتورة هدى: بالمصادفة. كنت أدرس القانون.',
        'ثم غيرت رأيي.',
        'المحاور: ومتى كان ذلك؟',
        'الدكتورة هدى: عام 1990. قال أبي يومها: «لا تخافي».',
      ),
    ).toEqual([
      'report – | –',
      'quote – | المحاور',
      'quote – | الدكتورة هدى',
      'quote – | الدكتورة هدى',
      'quote – | الدكتورة هدى',
      'quote – | المحاور',
      'quote – | الدكتورة هدى',
      'quote – | الدكتورة هدى',
    ]);
  });

  test('question and answer', () => {
    expect(voices('س: ما اسمك؟', 'ج: اسمي سلمى.')).toEqual(['quote – | س', 'quote – | ج']);
  });

  test('one colon is no turn', () => {
    expect(voices('النتيجة: تعادل الفريقان.', 'انتهت المباراة.')).toEqual([
      'report – | –',
      'report – | –',
    ]);
  });
});

test('a heading that makes a claim has its speaker', () => {
  const {sections} = buildArticle({
    identity: '',
    title: null,
    language: 'ar',
    source: 'test',
    blocks: [
      {kind: 'heading', text: 'نعمان: سنبني مصنعين'},
      {kind: 'paragraph', text: 'قال رئيس الشركة طارق نعمان إن المصنع الأول سيفتح غدا.'},
      {kind: 'heading', text: 'النتائج: أرقام العام'},
      {kind: 'paragraph', text: 'بلغت الأرباح مليون دينار.'},
    ],
  });
  expect(sections.map(({speaker}) => speaker?.name)).toEqual(['رئيس الشركة طارق نعمان', undefined]);
});

describe('what is said about is not who says it', () => {
  test.each([
    ['وهي نتائج تؤكِّد صحَّة ما ذهب إليه.', 'report تؤكِّد | –', 'an act as object'],
    ['أوضح تصوير جوي أن المبنى انهار.', 'report أوضح | –', 'an act as subject'],
    ['أوضح تقرير جديد أن المبنى انهار.', 'report أوضح | تقرير جديد', 'but a document speaks'],
    ['أوضح تلميذ أن المعلم غائب.', 'report أوضح | تلميذ', 'and a person with the form of an act'],
    ['رفضت الدعوى لعدم كفاية الأدلة.', 'announcement رفضت | –', 'a passive'],
    ['رفض طلبه مرتين.', 'announcement رفض | –', 'an object with a possessor'],
    ['رفض البرلمان القانون.', 'announcement رفض | البرلمان', 'an object behind the subject'],
    ['نقلت الجثة إلى المدينة عن طريق البر.', 'report – | –', 'عن طريق names no source'],
    ['نقلت الوكالة عن مسؤول أن الطريق أغلق.', 'report نقلت | مسؤول', 'عن alone does'],
  ])('%s', (text, expected) => {
    expect(voices(text)).toEqual([expected]);
  });
});

describe('behind a heading', () => {
  const said: Block = {kind: 'paragraph', text: 'قال الطبيب إن المريض نائم.'};
  const heading: Block = {kind: 'heading', text: 'تاريخ المدينة'};
  test.each([
    ['ويرى أن المدينة قديمة.', 'report يرى | –', 'nobody goes on'],
    ['وأضاف أن المريض سيعود.', 'report أضاف | الطبيب', 'but with a verb that continues'],
  ])('%s', (text, expected) => {
    expect(voicesOf([said, heading, {kind: 'paragraph', text}]).at(-1)).toBe(expected);
    expect(voicesOf([said, {kind: 'paragraph', text}]).at(-1)).toContain('الطبيب');
  });
});
