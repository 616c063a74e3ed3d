import {readFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import {analyse} from '../../source/facts/analyse.ts';
import {candidatesOf} from '../../source/quiz/candidates.ts';
import {openerAt} from '../../source/quiz/openers.ts';
import {readAnalysis} from '../../source/quiz/reading.ts';
import {isReckonable} from '../../source/quiz/reckonable.ts';
import {resolvesAll} from '../../source/quiz/resolves.ts';
import {seededRandom} from '../../source/quiz/seeded-random.ts';
import {gapsOf} from '../../source/quiz/stems/gaps.ts';
import {articleOf, readOf} from './quiz-of.ts';

/** The blanks of a text that has a title, with their keys. */
function blanksOf(title: string, ...paragraphs: readonly string[]): Map<string, string> {
  const article = articleOf([title, ...paragraphs].join('\n\n'));
  const candidates = candidatesOf(readAnalysis(analyse(article)), 1);
  return new Map(
    candidates.filter(({kind}) => kind === 'cloze').map(({prompt, key}) => [prompt, key] as const),
  );
}

describe('how words open', () => {
  const openings: ReadonlyArray<readonly [words: string, opener: string, why: string]> = [
    ['بدأت الحكومة المصرية بناء السد عام 1960.', 'whole', 'the subject stands behind its verb'],
    ['زحف مرتين نحو القدس عام 1192 ثم عاد.', 'subjectless', 'how often is not who'],
    ['سافر إلى القاهرة عام 1960 ودرس فيها الطب.', 'subjectless', 'who travelled is not told'],
    ['هي مدينة قديمة على ضفة النهر الكبير.', 'subjectless', 'a pronoun stands for the subject'],
    [
      'تضم المدينة القديمة 20 متحفًا وثلاث جامعات.',
      'whole',
      'a number shows the noun to be the subject',
    ],
    ['إذا تراجعت الأرباح عامين بيعت المزرعة.', 'unsure', 'a condition is no sentence'],
    ['فإذا اشتد الحر نشرت الماء على الأرض.', 'unsure', 'nor is one behind ف'],
    ['التحق بجامعة دمشق عام 1960 لدراسة الحقوق.', 'subjectless', 'a verb that only looks definite'],
    ['أسرتها هاجرت من القيروان إلى مدينة فاس.', 'subjectless', 'whose family is not told'],
    [
      'في عام 1996 كانت عارضة في كليب للمطرب سالم النجار.',
      'subjectless',
      'behind كان stands what somebody was',
    ],
    ['القلعة القديمة تطل على البحر من تلة عالية.', 'whole', 'a definite noun'],
    ['كانت الرابعة بين ست أخوات في بيت صغير.', 'subjectless', 'what she was, not who'],
    ['كان العامل الوحيد في ورشة من غرفتين.', 'subjectless', 'nor who worked there'],
    ['كان الجسر القديم قد انهار قبل عامين من الحرب.', 'whole', 'behind the subject stands قد'],
    ['كانت الطريق الجبلية مقطوعة طوال الشتاء.', 'whole', 'or what was said of it'],
    ['كان الحارس يفتح الباب عند الفجر.', 'whole', 'or a verb'],
    ['صار يوزع الخبز على ثلاث قرى.', 'subjectless', 'a verb is no subject'],
    ['جرّب مرة فلم يفلح، ثم جرّب ثلاث مرات.', 'unsure', 'a word no table knows may be a verb'],
    ['في عام 1952 نالت منحة لدراسة الطب في حلب.', 'subjectless', 'what she got is no subject'],
    [
      'لما انتشر المرض في حلب طلبت من الطبيب أن يزور القرية.',
      'unsure',
      'who asked is told by neither clause',
    ],
    ['لما انتشر المرض في حلب طلبت الوالية سلمى مراد عون دمشق.', 'whole', 'both verbs have theirs'],
    ['حين بلغت الثالثة عشرة أرسلها والدها إلى حلب.', 'subjectless', 'the ordinal is her age'],
  ];

  test.each(openings)('%s: %s', (words, opener) => {
    expect(openerAt(readOf(words), 0)).toBe(opener);
  });
});

describe('passages to print with a blank', () => {
  test('what a biography is about stands before words that leave it out', () => {
    const blanks = blanksOf(
      'سميرة الشامي',
      'سميرة الشامي مهندسة سورية. وُلدت سميرة الشامي في مدينة حلب عام 1950. ودرست الهندسة في جامعة دمشق، ثم صممت في حياتها الطويلة 120 جسرًا.',
    );
    const stems = [...blanks.keys()].filter(stem => /^[^:]*صممت/.test(stem));
    expect(stems).toEqual([]);
  });

  test('a sentence behind أما stands without it', () => {
    const blanks = blanksOf(
      'البرهان',
      'بقي السؤال بلا جواب قرونًا طويلة. أما البرهان الكامل فقد نشره العالم الفرنسي جاك دوران سنة 1921.',
    );
    expect(blanks.get('البرهان الكامل نشره العالم الفرنسي جاك دوران سنة ____.')).toBe('1921');
  });

  test('of a date told twice the first is asked for and the second left out', () => {
    const blanks = blanksOf(
      'مدينة السلام',
      'في سنة 145هـ (762م) شرع الخليفة أبو جعفر المنصور في بناء مدينة كبيرة على ضفة دجلة.',
    );
    expect(
      blanks.get('في سنة ____هـ شرع الخليفة أبو جعفر المنصور في بناء مدينة كبيرة على ضفة دجلة.'),
    ).toBe('145');
  });

  test('who speaks of «us» is named before the words', () => {
    const text = readFileSync(
      new URL('../../articles/doctor-of-books.txt', import.meta.url),
      'utf8',
    );
    const stems = candidatesOf(readAnalysis(analyse(articleOf(text))), 1).map(({prompt}) => prompt);
    const [stem = ''] = stems.filter(prompt => prompt.includes('نُبقي'));
    expect(stem).toMatch(/^قالت الدكتورة زينب بنكيران: «نُبقي .*»\.$/);
  });

  test('behind «أما» and an aside no half stands alone', () => {
    const blanks = blanksOf(
      'الصلح',
      'أما حيفا، وكانت أشد النقاط خلافًا، فاتفق الملكان على هدم أسوارها عام 1192.',
    );
    expect([...blanks.keys()].filter(stem => stem.includes('أشد النقاط'))).toEqual([]);
  });

  test('no stem begins with a pronoun, a demonstrative or a connective', () => {
    const blanks = blanksOf(
      'النحل',
      'يعيش النحل في خلايا كبيرة. وهو يجمع الرحيق من 60 ألف زهرة في اليوم. فإذا اشتد الحر نشر الماء في الخلية 20 مرة. وقد ذكر هذا العالم أن الخلية تضم 40 ألف نحلة.',
    );
    const bad = [...blanks.keys()].filter(stem => /^(?:وهو|هو|فإذا|وقد)|هذا/.test(stem));
    expect(bad).toEqual([]);
  });
});

describe('words that point at something else', () => {
  const cases: ReadonlyArray<readonly [words: string, isWhole: boolean, why: string]> = [
    ['تختلف العادات لدى الرعاة في الجبال.', true, '«with», not «I have»'],
    ['تنازل آخر ملوك الأندلس عن الحصن في غرناطة.', true, 'the last, not another'],
    ['وصل قائد آخر إلى الحصن في غرناطة.', false, 'another than whom?'],
    ['عقد الرعاة صلحًا مع التجار من جهة، ومع البحارة من جهة أخرى.', true, 'both sides stand here'],
    ['وصل البحارة إلى الميناء من جهة أخرى.', false, 'the first side does not'],
  ];

  test.each(cases)('%s', (words, isWhole) => {
    const read = readOf(words);
    const indices = [...read.tokens.keys()];
    expect(resolvesAll(read, indices, {subject: null, isSpeech: false})).toBe(isWhole);
  });
});

describe('numbers that the rest of a stem gives', () => {
  const stems: ReadonlyArray<readonly [key: string, stem: string, gives: boolean]> = [
    ['600', 'دامت الدولة ما يقرب من ____ سنة، من 1299 حتى 1923.', true],
    ['١١', 'حكم من ١٩٥٣ إلى ١٩٦٤، أي ____ عامًا.', true],
    ['35', 'تحافظ العاملات على حرارة قرب ____ درجة.', false],
    ['1964', 'حكم من 1953 إلى ____.', false],
    ['21', 'تحتاج العاملة إلى ____ يومًا والذكر إلى 24 يومًا.', false],
  ];

  test.each(stems)('%s in «%s»: %s', (key, stem, gives) => {
    expect(isReckonable(key, stem)).toBe(gives);
  });
});

describe('blanks that are asked as questions', () => {
  const asked: ReadonlyArray<readonly [text: string, prompt: string, key: string]> = [
    [
      'في سنة 1973م نال العالم كارل هوفمان جائزة نوبل في الطب.',
      'في أي عام نال العالم كارل هوفمان جائزة نوبل في الطب؟',
      '1973',
    ],
    [
      'في سنة 145هـ (762م) شرع الخليفة أبو جعفر المنصور في بناء مدينة كبيرة.',
      'في أي عام شرع الخليفة أبو جعفر المنصور في بناء مدينة كبيرة؟',
      '145هـ',
    ],
  ];

  test.each(asked)('%s', (text, prompt, key) => {
    const candidates = candidatesOf(readAnalysis(analyse(articleOf(text))), 1);
    const keys = candidates
      .filter(candidate => candidate.prompt === prompt)
      .map(({key: own}) => own);
    expect(keys).toContain(key);
  });
});

describe('no blank', () => {
  const none: ReadonlyArray<readonly [text: string, key: string, why: string]> = [
    [
      'يقدم الطباخ الأرز في صينية كبيرة مع اللبن والسلطة في كل يوم جمعة.',
      'صينية',
      'behind a preposition it is a noun, not the adjective of a country',
    ],
    [
      'يزن الطائر الصغير بضعة عشر غرامًا ويقطع في الخريف آلاف الكيلومترات.',
      'عشر',
      'a few and ten is no number to choose',
    ],
    [
      'استقبل رئيس الجمهورية وفدًا من الأطباء في القصر القديم صباح السبت.',
      'الجمهورية',
      'the noun behind an office is no choice',
    ],
    [
      'تعمل في المصنع مهندسة كيميائية شابة درست صناعة الصابون في مدينة حلب.',
      'مهندسة',
      'the adjective says which of the trades',
    ],
  ];

  test.each(none)('%s: %s', (text, key) => {
    expect([...blanksOf('يوم في المدينة', text).values()]).not.toContain(key);
  });

  test('what bounds a number stays before the blank', () => {
    const article = articleOf('زرع فلاح من بلدة صفرو أقل من ثلاثين شجرة على ضفة النهر الكبير.');
    const reading = readAnalysis(analyse(article));
    const keys = reading.statements.flatMap(read =>
      gapsOf(read, reading, seededRandom(1)).map(({key}) => key),
    );
    expect(keys).toContain('ثلاثين');
  });

  test('the ending of the accusative shows no option', () => {
    const article = articleOf(
      'معرض الصور\n\nنشرت الصحيفة المحلية في مدينة حلب صورًا للجسر القديم بعد يومين من الفيضان.',
    );
    const keys = candidatesOf(readAnalysis(analyse(article)), 1).filter(({key}) => key === 'صورًا');
    for (const {distractors} of keys) {
      for (const option of distractors) expect(option).toMatch(/^(?!.*(?:تقارير|خرائط|رسائل))/u);
    }
  });
});

describe('sentences that only look whole', () => {
  const stemsOf = (title: string, ...paragraphs: readonly string[]) =>
    candidatesOf(readAnalysis(analyse(articleOf([title, ...paragraphs].join('\n\n')))), 1).map(
      ({prompt}) => prompt,
    );

  const torn: ReadonlyArray<readonly [text: string, bad: RegExp, why: string]> = [
    [
      'حين وصلت ليلى مساء الأحد وجدت البيت فارغًا، وعلى الباب رسالة قصيرة.',
      /^(?!حين).*وصلت.*وجدت/,
      'two verbs that only «حين» joins',
    ],
    [
      'يرى الفلكي كمال صدقي أن الأرصاد لا تتم في 30 سنة، لأن زحل، وهو أبطأ الكواكب، لا يتم دورته إلا في زمن طويل.',
      /لأن زحل(?!.*زمن طويل)/,
      'what stands behind لأن has not said anything yet',
    ],
    [
      'فاز الفريق بفارق هدفين في عام 1998. كما أن المدرب البرازيلي كارلوس سانتوس نال جائزة في 12 مايو 1999.',
      /^(?:كما )?أن /,
      'no sentence begins with أن',
    ],
    [
      'بعد حريق 1890 هجرها السكان والتجار، ثم بنى فيها الفرنسيون 12 مصنعًا كبيرًا للسكر.',
      /هجرها/,
      'the town that they left is not told',
    ],
    [
      'سهرت المرأة العجوز تسقيني شايًا أخضر بالنعناع في مدينة فاس حتى صباح الجمعة.',
      /تسقيني/,
      'who tells the story is not told',
    ],
    [
      'الهواء الجاف خفيف جدًا، فكيف يحمل طائرًا كبيرًا يزن 12 كيلوغرامًا؟',
      /فكيف/,
      'a question of the text is no statement',
    ],
    [
      'في صباح من أيام شباط، والمطر يغسل زجاج النافذة، دخلت عليه فتاة في العشرين تحمل 12 كتابًا قديمًا.',
      /النافذة\.$|دخلت عليه/,
      'behind a time and what was so then the verb is still to come, and whom she visits is not told',
    ],
    [
      'استكثر القائد المغولي نفقات المرصد الكبير في مراغة وسأله عن فائدة 40 آلة من النحاس.',
      /وسأله/,
      'whom he asks is somebody else than he',
    ],
    [
      'تفيد أحدث حصيلة بأن 12 شخصًا قتلوا. وأضاف أن الطريق الجبلي مغلق منذ شباط بسبب الثلوج.',
      /بحسب أحدث حصيلة/,
      'a count says nothing more',
    ],
  ];

  test.each(torn)('%s', (text, bad) => {
    expect(stemsOf('خبر', text).filter(stem => bad.test(stem))).toEqual([]);
  });

  test('behind another noun a pronoun does not mean what the title names', () => {
    const stems = stemsOf(
      'عكا',
      'عكا مدينة قديمة على البحر. تشتهر عكا بريح قوية تهب من البحر، وقد تتجاوز سرعتها 80 كيلومترًا في الساعة.',
    );
    expect(stems.filter(stem => /^عن عكا: .*سرعتها/.test(stem))).toEqual([]);
  });

  test('the noun that opens the text with its title stands for the title', () => {
    const stems = stemsOf(
      'عكا',
      'عكا مدينة قديمة على البحر.',
      'وفي عام 1104 وضعت المدينة نفسها تحت حماية جيش من الفرسان.',
    );
    expect(stems).toContain('في أي عام وضعت عكا نفسها تحت حماية جيش من الفرسان؟');
  });

  test('what the title names before a colon is called by its name', () => {
    const stems = stemsOf(
      'مرصد الجبل: حكاية علماء',
      'توفي الفلكي سليم الحلبي في دمشق سنة 1372، وخلفه أبناؤه في إدارة المرصد.',
    );
    expect(stems.filter(stem => /في إدارة مرصد الجبل/.test(stem))).not.toEqual([]);
    expect(stems.filter(stem => /في إدارة المرصد/.test(stem))).toEqual([]);
  });

  test('a clause of time without the sentence it belongs to is none', () => {
    const stems = stemsOf(
      'تاريخ',
      'عندما ضم العثمانيون الشام ومصر سنة 1517م، وأسقطوا الدولة المملوكية بعد حرب قصيرة، انتقلت الخلافة إلى السلطان سليم الأول في مدينة إسطنبول.',
    );
    expect(stems.filter(stem => /^عندما ضم/.test(stem) && !/انتقلت/.test(stem))).toEqual([]);
  });

  test('where the conjunction of time stands, both verbs can', () => {
    const blanks = blanksOf(
      'بيت فارغ',
      'حين وصلت ليلى مساء الأحد وجدت البيت فارغًا، وعلى الباب رسالة قصيرة.',
    );
    expect(
      [...blanks.keys()].filter(stem => /^حين وصلت ليلى ____ وجدت البيت فارغًا/.test(stem)),
    ).not.toEqual([]);
  });

  const unfit: ReadonlyArray<readonly [title: string, text: string, stem: RegExp, why: string]> = [
    [
      'الغزلان',
      'الغزلان حيوانات سريعة. كانت النجاة سهلة ما دام الراعي يطارده على ظهر حصان، فلما وصلت البنادق في القرن العشرين قلت أعداده كثيرًا.',
      /يطارده/,
      'the herdsman hunts another than himself',
    ],
    [
      'الزراعة',
      'عرف الناس الأنهار منذ القدم. وقد اعتاد سكان ضفافه زراعة القمح في الأراضي التي يغمرها الفيضان.',
      /^اعتاد سكان ضفافه/,
      'whose banks is not told by those who live on them',
    ],
    [
      'خط سلمان',
      'خط سلمان طريقة للكتابة. ينسب هذا الخط إلى مخترعه سليم سلمان. كان أبوه نجارًا، وبينما كان الطفل يلعب في ورشته انزلق مثقاب من يده فأصاب عينه.',
      /^عن خط سلمان: كان أبوه/,
      'a script has no father',
    ],
    [
      'البحر',
      'في عام 1962 أطلقت جمعية صون البحار الوطنية، بدعم من بلدية صيدا، حملة كبيرة سميت «بحرنا»، شارك فيها 200 متطوع.',
      /(?:الوطنية|صيدا)\.$/,
      'what was launched stands behind',
    ],
    [
      'الملح',
      'عرف الناس ماء البحر المالح. قام الصيادون بتسخينه في قدور واسعة حتى صار ملحًا أبيض.',
      /^قام الصيادون بتسخينه/,
      'what they heated is not told',
    ],
    [
      'الغابة',
      'في عام 2011 خفّض المجلس الوطني درجة الخطر المحيط به من كبيرة إلى قليلة بعد موسم الأمطار.',
      /المحيط به/,
      'whom the danger surrounds is not told',
    ],
    [
      'الصباغة',
      'طلب سالم الحلبي، مسؤول الصباغة في شركة الشام، المعروفة باسم شركة النور، من العمال أن يجربوا اللون الأزرق.',
      /(?:الشام|النور)\.$/,
      'nor does an aside end what he asked for',
    ],
    [
      'خط سلمان',
      'ينسب خط سلمان إلى مخترعه سليم سلمان. كان أبوه نجارًا في قرية صغيرة قرب حلب.',
      /^عن خط سلمان/,
      'nor has a script that is called after a man',
    ],
    [
      'القراءة',
      'لنتفق أولًا على أن القراءة في الصباح أنفع من القراءة في الليل عند أكثر الطلاب.',
      /^لنتفق/,
      'the writer speaks',
    ],
    [
      'سدود',
      'شيدت البلاد سدين على نهر الأردن، اكتمل أولهما عام 1988 لتخزين المياه ثم صار يولد الكهرباء بقدرة 200 ميغاواط.',
      /^صار يولد/,
      'what makes the current is not told',
    ],
  ];

  test.each(unfit)('%s: not %s', (title, text, stem) => {
    const prompts = candidatesOf(readAnalysis(analyse(articleOf(`${title}\n\n${text}`))), 1).map(
      ({prompt}) => prompt,
    );
    expect(prompts.filter(prompt => stem.test(prompt))).toEqual([]);
  });

  test('a verb keeps its own first letter', () => {
    const stems = blanksOf(
      'السد',
      'وسّع السد رقعة الحقول، ولا سيما حقول الأرز والقمح في السهل الجنوبي.',
    );
    expect([...stems.keys()].filter(stem => /^سّع/.test(stem))).toEqual([]);
  });

  test('a conjunction of time stands without the و that joins it', () => {
    const blanks = blanksOf(
      'بيت فارغ',
      'كان البيت بعيدًا. وحين وصلت ليلى مساء الأحد وجدت البيت فارغًا، وعلى الباب رسالة قصيرة.',
    );
    expect([...blanks.keys()].filter(stem => /^وحين/.test(stem))).toEqual([]);
    expect([...blanks.keys()].filter(stem => /^حين وصلت ليلى/.test(stem))).not.toEqual([]);
  });
});
