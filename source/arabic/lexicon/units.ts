/**
 * What numbers count: singular | plural (others after /) | gender | class. A question asks «كم» with
 * the singular in the accusative, so a plural after 3–10 needs its singular. Units of time, measure
 * and money are here too, with their class; `thing` and `person` are the rest. Common words, from the
 * school grammar and newspapers.
 */
export type CountedClass = 'time' | 'measure' | 'money' | 'person' | 'thing' | 'share' | 'occasion';

const lines = `
ثانية|ثوان/ثواني|f|time
دقيقة|دقائق|f|time
ساعة|ساعات|f|time
يوم|أيام|m|time
ليلة|ليال/ليالي|f|time
أسبوع|أسابيع|m|time
شهر|أشهر/شهور|m|time
سنة|سنوات/سنين|f|time
عام|أعوام|m|time
عقد|عقود|m|time
قرن|قرون|m|time
متر|أمتار|m|measure
كيلومتر|كيلومترات|m|measure
ميل|أميال|m|measure
قدم|أقدام|f|measure
فدان|أفدنة|m|measure
هكتار|هكتارات|m|measure
دونم|دونمات|m|measure
كيلوغرام|كيلوغرامات|m|measure
كيلوجرام|كيلوجرامات|m|measure
غرام|غرامات|m|measure
طن|أطنان|m|measure
لتر|لترات|m|measure
برميل|براميل|m|measure
درجة|درجات|f|measure
ميغاواط|ميغاواط|m|measure
دولار|دولارات|m|money
يورو|يورو|m|money
جنيه|جنيهات|m|money
ريال|ريالات|m|money
درهم|دراهم|m|money
دينار|دنانير|m|money
ليرة|ليرات|f|money
فرنك|فرنكات|m|money
روبل|روبلات|m|money
ين|ينات|m|money
يوان|يوانات|m|money
روبية|روبيات|f|money
شيكل|شواكل|m|money
قرش|قروش|m|money
مرة|مرات|f|occasion
شخص|أشخاص|m|person
رجل|رجال|m|person
امرأة|نساء|f|person
طفل|أطفال|m|person
طفلة|طفلات|f|person
طالب|طلاب/طلبة|m|person
طالبة|طالبات|f|person
قتيل|قتلى|m|person
جريح|جرحى|m|person
مصاب|مصابين|m|person
ضحية|ضحايا|f|person
جندي|جنود|m|person
عسكري|عسكريين|m|person
مقاتل|مقاتلين|m|person
مسلح|مسلحين|m|person
ضابط|ضباط|m|person
شرطي|شرطيين|m|person
مدني|مدنيين|m|person
مواطن|مواطنين|m|person
لاجئ|لاجئين|m|person
نازح|نازحين|m|person
مهاجر|مهاجرين|m|person
معتقل|معتقلين|m|person
أسير|أسرى|m|person
رهينة|رهائن|f|person
موظف|موظفين|m|person
عامل|عمال|m|person
عضو|أعضاء|m|person
نائب|نواب|m|person
وزير|وزراء|m|person
لاعب|لاعبين|m|person
نسمة|نسمات|f|person
ساكن|سكان|m|person
فرد|أفراد|m|person
باحث|باحثين|m|person
عالم|علماء|m|person
طبيب|أطباء|m|person
صحفي|صحفيين|m|person
شاهد|شهود|m|person
ابن|أبناء|m|person
ابنة|بنات|f|person
ناخب|ناخبين|m|person
مشارك|مشاركين|m|person
راكب|ركاب|m|person
عائلة|عائلات|f|person
أسرة|أسر|f|person
لغة|لغات|f|thing
دولة|دول|f|thing
بلد|بلدان|m|thing
ولاية|ولايات|f|thing
مدينة|مدن|f|thing
قرية|قرى|f|thing
محافظة|محافظات|f|thing
إقليم|أقاليم|m|thing
جزيرة|جزر|f|thing
قارة|قارات|f|thing
منطقة|مناطق|f|thing
وحدة|وحدات|f|thing
مقعد|مقاعد|m|thing
صوت|أصوات|m|thing
حزب|أحزاب|m|thing
شركة|شركات|f|thing
مدرسة|مدارس|f|thing
جامعة|جامعات|f|thing
كلية|كليات|f|thing
كتاب|كتب|m|thing
رواية|روايات|f|thing
قصيدة|قصائد|f|thing
فيلم|أفلام|m|thing
أغنية|أغان/أغاني|f|thing
ألبوم|ألبومات|m|thing
لوحة|لوحات|f|thing
جائزة|جوائز|f|thing
ميدالية|ميداليات|f|thing
مباراة|مباريات|f|thing
هدف|أهداف|m|thing
نقطة|نقاط|f|thing
لقب|ألقاب|m|thing
مجموعة|مجموعات|f|thing
سيارة|سيارات|f|thing
طائرة|طائرات|f|thing
سفينة|سفن|f|thing
دبابة|دبابات|f|thing
صاروخ|صواريخ|m|thing
قنبلة|قنابل|f|thing
غارة|غارات|f|thing
هجوم|هجمات|m|thing
معركة|معارك|f|thing
حرب|حروب|f|thing
منزل|منازل|m|thing
مبنى|مبان/مباني|m|thing
طابق|طوابق|m|thing
غرفة|غرف|f|thing
مسجد|مساجد|m|thing
كنيسة|كنائس|f|thing
مستشفى|مستشفيات|m|thing
مصنع|مصانع|m|thing
بيت|بيوت|m|thing
نوع|أنواع|m|thing
قسم|أقسام|m|thing
جزء|أجزاء|m|thing
فصل|فصول|m|thing
مادة|مواد|f|thing
دين|أديان|m|thing
مذهب|مذاهب|m|thing
قبيلة|قبائل|f|thing
عنصر|عناصر|m|thing
كوكب|كواكب|m|thing
قمر|أقمار|m|thing
نجم|نجوم|m|thing
كلمة|كلمات|f|thing
حرف|حروف/أحرف|m|thing
صفحة|صفحات|f|thing
سؤال|أسئلة|m|thing
حالة|حالات|f|thing
إصابة|إصابات|f|thing
وفاة|وفيات|f|thing
رحلة|رحلات|f|thing
جثة|جثث|f|thing
مقاطعة|مقاطعات|f|thing
بلدية|بلديات|f|thing
نهر|أنهار|m|thing
جبل|جبال|m|thing
جسر|جسور|m|thing
ملعب|ملاعب|m|thing
فريق|فرق|m|thing
بطولة|بطولات|f|thing
موسم|مواسم|m|thing
حلقة|حلقات|f|thing
شخصية|شخصيات|f|thing
مقال|مقالات|m|thing
وظيفة|وظائف|f|thing
مشروع|مشاريع|m|thing
اتفاقية|اتفاقيات|f|thing
قرار|قرارات|m|thing
مركز|مراكز|m|thing
محطة|محطات|f|thing
قناة|قنوات|f|thing
نسخة|نسخ|f|thing
قطعة|قطع|f|thing
شقيق|أشقاء|m|person
شقيقة|شقيقات|f|person
`;

export type CountedNoun = {
  readonly singular: string;
  readonly plurals: readonly string[];
  readonly feminine: boolean;
  readonly class: CountedClass;
};

export const countedNouns: readonly CountedNoun[] = lines
  .trim()
  .split('\n')
  .map(line => {
    const [singular = '', plurals = '', gender = '', kind = ''] = line.split('|');
    return {
      singular,
      plurals: plurals.split('/'),
      feminine: gender === 'f',
      class: kind as CountedClass,
    };
  });
