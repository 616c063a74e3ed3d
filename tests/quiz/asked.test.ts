import {describe, expect, test} from 'vitest';
import {analyse} from '../../source/facts/analyse.ts';
import type {Candidate} from '../../source/quiz/candidate.ts';
import {candidatesOf} from '../../source/quiz/candidates.ts';
import {inDirection} from '../../source/quiz/direction.ts';
import {readAnalysis} from '../../source/quiz/reading.ts';
import {articleOf} from './quiz-of.ts';

/** Every question that a text could be asked. */
function candidatesIn(title: string, ...paragraphs: readonly string[]): Candidate[] {
  const article = articleOf([title, ...paragraphs].join('\n\n'));
  return candidatesOf(readAnalysis(analyse(article)), 1);
}

describe('what is asked', () => {
  const asked: ReadonlyArray<
    readonly [text: readonly string[], prompt: string, key: string, why: string]
  > = [
    [
      ['خبز البيت', '1. اعجن الدقيق بالماء والملح. يحتاج هذا العمل إلى عشر دقائق.'],
      'اعجن الدقيق بالماء والملح. يحتاج هذا العمل إلى ____ دقائق.',
      'عشر',
      'the sentence that is pointed at stands before the one that points',
    ],
    [
      ['العصير', '1. اعصر الليمون في وعاء من الزجاج.', '2. أضف السكر والماء البارد إلى العصير.'],
      'أضف ____ والماء البارد إلى العصير.',
      'السكر',
      'a step tells what to do and leaves nobody out',
    ],
    [
      ['النحل', 'في الخلية ملكة واحدة. تحتاج الملكة إلى 16 يومًا لتصبح حشرة كاملة.'],
      'إلى كم يومًا تحتاج الملكة لتصبح حشرة كاملة؟',
      '16',
      'a number behind a preposition is asked with كم',
    ],
    [
      ['السوق', 'ارتفعت أسعار القمح في الأسواق العالمية خلال الصيف الماضي بسبب الجفاف.'],
      '____ أسعار القمح في الأسواق العالمية خلال الصيف الماضي بسبب الجفاف.',
      'ارتفعت',
      'a verb with others of its family',
    ],
    [
      [
        'حوار',
        'المذيع: كيف بدأت العمل؟',
        'الدكتورة هند الشامي: كنت أدرس في جامعة دمشق، وفي عام 1998 طلب مني أستاذي أن أكتب كتابًا.',
        'المذيع: وماذا كتبت؟',
        'الدكتورة هند الشامي: كتبت كتابًا عن النحل.',
      ],
      'قالت الدكتورة هند الشامي: «كنت أدرس في جامعة دمشق، وفي عام ____ طلب مني أستاذي أن أكتب كتابًا».',
      '1998',
      'what a speaker says of herself stands in quotation marks',
    ],
    [
      [
        'حكاية الكتب',
        'ففي صفر سنة 656هـ (1258م) دخل المغول بغداد بقيادة هولاكو، وضاع كثير من الكتب.',
      ],
      'متى دخل المغول بغداد بقيادة هولاكو؟',
      'صفر سنة 656هـ',
      'ف before an adverbial, a people before what it acts on',
    ],
    [
      [
        'الدولة الأيوبية',
        'الدولة الأيوبية دولة إسلامية حكمت مصر والشام. دخلت الدولة في حالة من الاضطراب بعد عام 1238.',
      ],
      'دخلت الدولة الأيوبية في حالة من الاضطراب بعد عام ____.',
      '1238',
      'the noun that the title goes on from is the title',
    ],
    [
      [
        'ميناء جديد',
        'افتتحت الحكومة ميناء النورس على الساحل الشرقي. ويضم الميناء ستة أرصفة للسفن الكبيرة.',
      ],
      'يضم ميناء النورس ____ أرصفة للسفن الكبيرة.',
      'ستة',
      'a noun alone is what the text called by it last',
    ],
    [
      ['الجسر', 'وشارك في البناء 1200 عامل من ثلاث شركات محلية.'],
      'كم عاملًا شارك في البناء من ثلاث شركات محلية؟',
      '1200',
      'a counted subject stands behind the place',
    ],
    [
      [
        'سميرة الشامي',
        'ولدت الرسامة سميرة الشامي في مدينة حمص عام 1931. سافرت إلى روما عام 1955 وتعلمت فيها النحت.',
      ],
      'في أي عام سافرت سميرة الشامي إلى روما؟',
      '1955',
      'whom a life is told of stands behind the verb that leaves it out',
    ],
    [
      ['المنطاد', 'يصنع الغلاف من النايلون، ويتحمل حرارة تصل إلى 120 درجة مئوية.'],
      'يصنع الغلاف من النايلون، ويتحمل حرارة تصل إلى ____ درجة مئوية.',
      '120',
      'what is made needs no maker',
    ],
  ];

  test.each(asked)('%s → %s', (text, prompt, key) => {
    const [title = '', ...paragraphs] = text;
    const found = candidatesIn(title, ...paragraphs);
    expect(found.map(candidate => candidate.prompt)).toContain(prompt);
    expect(found.find(candidate => candidate.prompt === prompt)?.key).toBe(key);
  });
});

describe('what is not asked', () => {
  const unasked: ReadonlyArray<readonly [text: string, stem: RegExp, why: string]> = [
    [
      'شوربة العدس طبق معروف في مصر وسورية ولبنان والعراق وتركيا.',
      /معروف في ____/,
      'one of a list: another country may be in it too',
    ],
    [
      'ينتسب الأمير إلى قبيلة قريش التي سكنت مكة قديمًا.',
      /____ قريش/,
      'the name fits no other noun',
    ],
    [
      'نشرت الدولة جيشها بشكل غير قانوني في الأراضي المجاورة لها.',
      /غير ____/,
      'what it is not fits no other',
    ],
    [
      'أعلنت تعاونية وادي النخل، يوم الاثنين 12 يناير 2026، أن أرباحها بلغت 40 مليون دينار.',
      /^ادي/,
      'the first letter of وادي is its own',
    ],
    ['كَانَتْ تَعِيشُ فِي الْقَرْيَةِ بِنْتٌ صَغِيرَةٌ اسْمُهَا لَيْلَى.', /تَعِيشُ فِي الْقَرْيَةِ ____/, 'a girl, not «she built»'],
    [
      'وقد أتقن الرماية والفروسية، وكان يميل إلى حياة البادية منذ طفولته.',
      /^قد أتقن/,
      'a verb that no table knows: who did it is not told',
    ],
    [
      'وبعد ذلك بثلاثة أيام نشرت الصحيفة المصرية مقالًا عن الحفل في 3 مارس 2016.',
      /^بثلاثة أيام/,
      'how long after is no sentence of its own',
    ],
    [
      'طلب كارل مولر (Carl Müller)، مسؤول الأبحاث في شركة الأدوية، من العاملين في القسم البحث عن مادة أخرى.',
      /^طلب .*، مسؤول الأبحاث في شركة الأدوية[.؟]$/,
      'an aside is no predicate',
    ],
  ];

  test.each(unasked)('%s: %s', (text, stem) => {
    const prompts = candidatesIn('نص', text).map(({prompt}) => prompt);
    expect(prompts.filter(prompt => stem.test(prompt))).toEqual([]);
  });

  test('a noun that loses its ي has it behind the article', () => {
    const options = candidatesIn('الخبر', 'قال حارس المحطة إن بائعة الزهور أنقذت الصياد من البرد.')
      .filter(({key}) => key === 'الصياد')
      .flatMap(({distractors}) => distractors);
    expect(options).toContain('الراعي');
    expect(options).not.toContain('الراع');
  });

  test('an option that the tables write otherwise is no option beside the printed one', () => {
    const options = candidatesIn('الطبق', 'يعرف الناس طبق الحمص في سورية وفي لبنان منذ زمن بعيد.')
      .filter(({prompt}) => prompt.includes('____'))
      .flatMap(({distractors}) => distractors);
    expect(options).not.toContain('سوريا');
  });
});

describe('the steps of instructions', () => {
  const steps = [
    '1. اغسل العدس بالماء البارد.',
    '2. قشر البصل والجزر والبطاطا.',
    '3. ضع الزيت في القدر.',
    '4. أضف العدس والماء.',
    '5. اطحن الشوربة بالخلاط.',
  ];

  test('the first and the last of four can be told', () => {
    const keys = candidatesIn('شوربة', 'طريقة التحضير', steps.join('\n'))
      .filter(({kind}) => kind === 'order')
      .map(({prompt, key}) => [prompt.includes('الأولى') ? 'first' : 'last', key]);
    expect(keys).toEqual([
      ['first', 'اغسل العدس بالماء البارد'],
      ['last', 'اطحن الشوربة بالخلاط'],
    ]);
  });

  test('three are too few', () => {
    const found = candidatesIn('شوربة', 'طريقة التحضير', steps.slice(0, 3).join('\n'));
    expect(found.filter(({kind}) => kind === 'order')).toEqual([]);
  });
});

describe('the way that a sentence says a number went', () => {
  const directions: ReadonlyArray<
    readonly [stem: string, others: readonly string[], left: readonly string[], why: string]
  > = [
    ['ازداد عدد الأعضاء من 1240 عضوًا إلى ____ عضوًا.', ['1100', '1500'], ['1500'], 'it rose'],
    ['إلى كم دينارًا ارتفع الربح من 39 مليون دينار؟', ['12', '54'], ['54'], 'asked with كم'],
    ['انخفضت الحرارة من ____ درجة إلى 12 درجة.', ['9', '20'], ['20'], 'from more'],
    ['سافر من بيروت إلى ____ مدينة.', ['9', '20'], ['9', '20'], 'nothing rose or fell'],
  ];

  test.each(directions)('%s: of %j, %j', (stem, others, left) => {
    expect(inDirection(stem, others)).toEqual(left);
  });

  const never: ReadonlyArray<readonly [text: string, prompt: RegExp, why: string]> = [
    [
      'في محاولة لتهدئة السائقين الذين أغلقوا الطريق القديم منذ الاثنين، وعد الوزير سمير الحلبي برفع قيمة الأجور.',
      /^منذ متى وعد/,
      'the road is closed since then',
    ],
    [
      'افتتح الوزير سمير الحلبي معرض الكتاب العربي منذ الاثنين.',
      /^منذ متى افتتح/,
      'what is done once is not done since',
    ],
    [
      'اتهم النائب المعارض سمير الحلبي الحكومة بالإهمال، وقال إن سكان القرى أبلغوا الوزارة بتصدع الجسور في أيلول.\n\nوتعهدت الحكومة بتخصيص المال لبناء الجسور في الجبل، على أن تبدأ الأشغال في كانون الثاني المقبل وتنتهي خلال ثمانية أشهر.',
      /^من تعهد أن تبدأ الأشغال/,
      'the deputy gave no promise, and the terms are no words of his',
    ],
    [
      'ترى الباحثة سلمى الحلبي، من جامعة دمشق، أن مواسم الزيتون الجيدة قد تخفض الأسعار.',
      /^من التي ترى من/,
      'where she comes from is no part of what she says',
    ],
    [
      'قالت الأرصاد إن المطر كثير. وأضاف الدنماركي أن نسبة الملح في ماء البحر تتغير بتغير الحرارة.',
      /^بحسب الدنماركي/,
      'a nisba names nobody',
    ],
    ['المنجم الذي عمل فيه والده أغلق عام 2019 بعد انهيار السقف.', /والده/, 'a mine has no father'],
    [
      'بعد ثورة يوليو 1952 أرادت الحكومة المصرية بناء سد كبير في أسوان لتنظيم مياه النيل.',
      /^(?:متى|في أي عام) أرادت/,
      'the date is that of the revolution',
    ],
    [
      'يفتح متحف البحر أبوابه للزوار والطلاب يوميًا عدا الثلاثاء.',
      /عدا؟$/,
      'the day is when it does not',
    ],
    ['بعد صمت دام اثنين وثلاثين عامًا.', /____/, 'the verb only describes the silence'],
    [
      'دفعت شركة التأمين ثمن الآلات. وافتتحت الشركة حضانة لأطفال العاملات في سبتمبر.',
      /افتتحت شركة التأمين/,
      'the company need not be the insurer',
    ],
    [
      'رفض النائب مشروع المطار الجديد الذي اقترح عام 2011.\n\nمشروع المطار الذي اقترح عام 2011 في الجبل القريب من البحر.',
      /^مشروع المطار الذي اقترح عام ____/,
      'a noun with its description, and nothing said of it',
    ],
    [
      'تزوجت المهندس رياض الحلبي عام 1954، وأنجبا ابنتين.',
      /^تزوجت المهندس/,
      'who married him is not told',
    ],
    [
      'وبعد أربع سنوات قادت حملة تطعيم شملت أكثر من 12 ألف طفل.',
      /قادت حملة/,
      'who led it is not told',
    ],
    [
      'روت ليلى، وهي معلمة جاءت من صفاقس مع أخواتها، أنها لم تقف على مسرح من قبل.',
      /جاءت من ____\.$/,
      'what she told is missing',
    ],
    [
      'أقر البرلمان في جمهورية مرجانة، مساء الثلاثاء، مشروع قانون البلديات الجديد.',
      /مرجانة، ____\.$/,
      'what was passed is missing',
    ],
    [
      'الرماد الذي تنثره يخصب التربة بمرور الزمن، وقد دمر مدينة بومبي عام 79 للميلاد.',
      /تنثره/,
      'what scatters it is not told',
    ],
    [
      'في عام 2017 نال الأمريكيون جيفري هول ومايكل يونغ جائزة نوبل في الطب.',
      /^من الذين نالوا/,
      'the names go on saying who',
    ],
    [
      'أرهقت الحرب البلاد. ضغطت واشنطن على لندن فقبلت الحكومة البريطانية وقف إطلاق النار.',
      /^ضغطت ____/,
      'a capital that acts is a government',
    ],
  ];

  test.each(never)('%s: not %s', (text, pattern) => {
    const prompts = candidatesIn('من الجريدة', text).map(({prompt}) => prompt);
    expect(prompts.filter(prompt => pattern.test(prompt))).toEqual([]);
  });

  test('what goes on is asked with منذ', () => {
    const prompts = candidatesIn(
      'من الجريدة',
      'يعمل المهندس سمير الحلبي في مرصد دمشق منذ عام 1998.',
    ).map(({prompt}) => prompt);
    expect(prompts.filter(prompt => /^منذ /.test(prompt))).not.toEqual([]);
  });
});
