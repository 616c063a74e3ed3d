import {describe, expect, test} from 'vitest';
import {analysisOf, namesOf} from './article-of.ts';

describe('names', () => {
  test.each([
    [
      'زار الرئيس الفرنسي إيمانويل ماكرون القاهرة.',
      ['person إيمانويل ماكرون', 'place القاهرة'],
      'title, nisba, name',
    ],
    [
      'قال وزير الخارجية الألماني فرانك شتاينماير إنه مستعد.',
      ['person فرانك شتاينماير'],
      'the office belongs to the title',
    ],
    ['قالت ليفني إن الاجتماع انتهى.', ['person ليفني'], 'a word behind a verb of saying'],
    ['قالت مصادر إن الاجتماع انتهى.', [], 'an everyday noun behind a verb of saying'],
    [
      'ولد جمال عبد الناصر في الإسكندرية.',
      ['person جمال عبد الناصر', 'place الإسكندرية'],
      'جمال is a word unless a name follows',
    ],
    ['كان جمال المدينة يسحر الناس.', [], 'جمال is beauty here'],
    [
      'أسس عبد الرحمن إمارة قرطبة.',
      ['person عبد الرحمن', 'place قرطبة'],
      'a head before a known place',
    ],
    ['يروي الطبري أن الخليفة غضب.', ['person الطبري'], 'a nisba alone behind a verb of telling'],
    ['بنى الحاكم بأمر الله دار الحكمة.', ['person الحاكم بأمر الله'], 'a laqab'],
    [
      'انتصر صلاح الدين الأيوبي في حطين.',
      ['person صلاح الدين الأيوبي'],
      'صلاح is a word unless الدين follows',
    ],
    ['ارتفع مؤشر داو جونز كثيرا.', [], 'what names a thing is no person'],
    ['وصل في شهر رجب.', [], 'a month that is a name too'],
    ['كتب ابن خلدون المقدمة.', ['person ابن خلدون'], 'ابن opens a name'],
    ['قال ابن عمه إنه مريض.', [], 'ابن عم is kin'],
    ['تقع مدينة المنصورية قرب النهر.', ['place المنصورية'], 'one definite word names a city'],
    ['تقع مدينة كبيرة قرب النهر.', [], 'an adjective does not'],
    ['سافر جده إلى جدة.', ['place جدة'], 'ة tells the city from his grandfather'],
    ['ولد في مسقط رأسه ثم عاش في مسقط.', ['place مسقط'], 'مسقط رأسه is no city'],
    ['زرعوا أربعة ملايين شجرة في بلادهم.', [], 'no city in ملايين'],
    [
      'أعلنت وزارة الصحة الأردنية النتائج.',
      ['organisation وزارة الصحة الأردنية'],
      'head, portfolio, nisba',
    ],
    ['قال إن فرقه «تحرس الحدود» ليلًا.', [], 'his teams are no فرقة of a name'],
    ['تعاقدت معه شركة توتال الفرنسية.', ['organisation توتال'], 'a company stands beside its head'],
    ['قال محمد بن سلمان إن المشروع بدأ.', ['person محمد بن سلمان'], 'بن'],
    [
      'وصل أحمد وكلينتون وريتشارد إلى جنيف.',
      ['person أحمد', 'person كلينتون', 'person ريتشارد', 'place جنيف'],
      'و joins, it is no letter of the name',
    ],
    ['هاجر ويليام إلى أستراليا.', ['person ويليام', 'place أستراليا'], 'but here it is'],
    ['باع هنري فورد سيارته.', ['person هنري فورد'], 'an Arabic word behind a foreign name'],
    ['كتب هنري قصائد كثيرة.', ['person هنري'], 'but not a broken plural'],
    ['فتح هنري باب السيارة.', ['person هنري'], 'nor what is in construct'],
    ['عاد نجيب محفوظ إلى بيته.', ['person نجيب محفوظ'], 'two words, and nothing they are bound to'],
    ['كان نجيب سعيدًا.', [], 'an adjective is no surname'],
    ['كتب ابن رشد الرسالة.', ['person ابن رشد'], 'an object in ة is no surname'],
    ['زار بول شتراوس المصنع.', ['person بول شتراوس'], 'a foreign surname makes a name of بول'],
    ['هزم نوفاك ديوكوفيتش منافسه.', ['person نوفاك ديوكوفيتش'], 'the surname tells'],
    [
      'مات سيف الدين قطز سلطان المماليك.',
      ['person سيف الدين قطز'],
      'a title in construct ends the name',
    ],
    [
      'أطلقت وكالة الفضاء الأوروبية مسبارًا.',
      ['organisation وكالة الفضاء الأوروبية'],
      'tanween begins another phrase',
    ],
    ['نقلته وكالة فرانس برس.', ['organisation فرانس برس'], 'a name of its own behind its head'],
    ['التقى نوابًا أوروبيين وأمريكيين.', [], 'a plural nisba is no person'],
    ['قدم إليه طلب كتابي.', [], 'nor is an adjective behind a noun like a verb'],
  ])('%s', (text, expected) => {
    expect(namesOf(text).filter(name => !name.startsWith('group'))).toEqual(expected);
  });

  test('the head stays outside of the name and inside of the full span', () => {
    const {mentions, article} = analysisOf('زار الرئيس الفرنسي إيمانويل ماكرون مدينة فاس.');
    const text = article.sections[0]?.paragraphs[0]?.text ?? '';
    expect(mentions.map(({fullStart, fullEnd}) => text.slice(fullStart, fullEnd))).toEqual([
      'الرئيس الفرنسي إيمانويل ماكرون',
      'مدينة فاس',
    ]);
  });
});

describe('one entity', () => {
  const entity = (text: string, name: string) =>
    analysisOf(text).entities.find(({variants}) => variants.includes(name));

  test.each([
    ['أعلن إلهام علييف النصر. وقال علييف إن الحرب انتهت.', 'إلهام علييف', 'علييف', 'a surname'],
    [
      'قالت وزارة الدفاع الأذرية كلمتها. وأكدت وزارة الدفاع الأذربيجانية ذلك.',
      'وزارة الدفاع الأذرية',
      'وزارة الدفاع الأذربيجانية',
      'two nisbas of one country',
    ],
    [
      'قاتلوا في قره باغ. ثم عادوا إلى ناغورنو قره باغ.',
      'قره باغ',
      'ناغورنو قره باغ',
      'the longer name of a place',
    ],
  ])('%s', (text, one, other) => {
    expect(entity(text, one)?.id).toBe(entity(text, other)?.id);
  });

  test.each([
    [
      'حكم سليمان بن عبد الملك بعد عبد الملك.',
      'سليمان بن عبد الملك',
      'عبد الملك',
      'father and son',
    ],
    ['تفاوضت كوريا الجنوبية مع كوريا الشمالية.', 'كوريا الجنوبية', 'كوريا الشمالية', 'two states'],
  ])('but not %s', (text, one, other) => {
    const [a, b] = [entity(text, one), entity(text, other)];
    expect(a).toBeDefined();
    expect(b).toBeDefined();
    expect(a?.id).not.toBe(b?.id);
  });

  test('a group is named as it stands alone', () => {
    const {entities} = analysisOf('تحدث الوزير مع الانفصاليين الأرمن.');
    expect(entities.map(({type, name, number}) => [type, name, number])).toContainEqual([
      'group',
      'الانفصاليون الأرمن',
      'plural',
    ]);
  });
});
