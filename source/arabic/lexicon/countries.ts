/**
 * Countries: name (other names after /) | capital | masculine nisba (others after /) | region.
 * The members of the United Nations, the two observers, Kosovo and Taiwan; a few states of the
 * recent past at the end. Names and capitals after the United Nations Terminology Database and
 * Unicode CLDR (ar); nisba forms after common newspaper use. The feminine nisba adds ة.
 */
const lines = `
السعودية/المملكة العربية السعودية|الرياض|سعودي|gulf
الإمارات/الإمارات العربية المتحدة|أبوظبي/أبو ظبي|إماراتي|gulf
الكويت|مدينة الكويت|كويتي|gulf
قطر|الدوحة|قطري|gulf
البحرين|المنامة|بحريني|gulf
عمان/سلطنة عمان|مسقط|عماني|gulf
اليمن|صنعاء|يمني|gulf
العراق|بغداد|عراقي|levant
سوريا/سورية|دمشق|سوري|levant
لبنان|بيروت|لبناني|levant
الأردن|عمّان|أردني|levant
فلسطين|القدس|فلسطيني|levant
إسرائيل|تل أبيب|إسرائيلي|levant
مصر|القاهرة|مصري|nile
السودان|الخرطوم|سوداني|nile
جنوب السودان|جوبا|جنوب سوداني|nile
ليبيا|طرابلس|ليبي|maghreb
تونس|مدينة تونس|تونسي|maghreb
الجزائر|مدينة الجزائر|جزائري|maghreb
المغرب|الرباط|مغربي|maghreb
موريتانيا|نواكشوط|موريتاني|maghreb
تركيا|أنقرة|تركي|caucasus
إيران|طهران|إيراني|caucasus
أذربيجان|باكو|أذربيجاني/أذري|caucasus
أرمينيا|يريفان|أرميني/أرمني|caucasus
جورجيا|تبليسي/تفليس|جورجي|caucasus
روسيا|موسكو|روسي|eastern-europe
أوكرانيا|كييف|أوكراني|eastern-europe
بيلاروسيا/روسيا البيضاء|مينسك|بيلاروسي|eastern-europe
مولدوفا|كيشيناو|مولدوفي|eastern-europe
بولندا/بولونيا|وارسو|بولندي|eastern-europe
التشيك/جمهورية التشيك|براغ|تشيكي|eastern-europe
سلوفاكيا|براتيسلافا|سلوفاكي|eastern-europe
المجر/هنغاريا|بودابست|مجري|eastern-europe
رومانيا|بوخارست|روماني|eastern-europe
بلغاريا|صوفيا|بلغاري|eastern-europe
كازاخستان|أستانا|كازاخستاني/كازاخي|central-asia
أوزبكستان/أوزباكستان|طشقند|أوزبكي|central-asia
تركمانستان|عشق آباد|تركماني|central-asia
طاجيكستان|دوشنبه|طاجيكي|central-asia
قيرغيزستان/قرغيزستان|بيشكك|قيرغيزي|central-asia
أفغانستان|كابول|أفغاني|central-asia
منغوليا|أولان باتور|منغولي|east-asia
باكستان|إسلام آباد|باكستاني|south-asia
الهند|نيودلهي|هندي|south-asia
بنغلاديش/بنجلاديش|دكا|بنغلاديشي|south-asia
نيبال|كاتماندو|نيبالي|south-asia
بوتان|تيمفو|بوتاني|south-asia
سريلانكا|كولومبو|سريلانكي|south-asia
المالديف|ماليه|مالديفي|south-asia
الصين|بكين/بيجين|صيني|east-asia
اليابان|طوكيو|ياباني|east-asia
كوريا الجنوبية|سيول|كوري جنوبي|east-asia
كوريا الشمالية|بيونغ يانغ|كوري شمالي|east-asia
تايوان|تايبيه|تايواني|east-asia
تايلاند/تايلند|بانكوك|تايلاندي|south-east-asia
فيتنام|هانوي|فيتنامي|south-east-asia
لاوس|فيينتيان|لاوسي|south-east-asia
كمبوديا|بنوم بنه|كمبودي|south-east-asia
ميانمار/بورما|نايبيداو|ميانماري/بورمي|south-east-asia
ماليزيا|كوالالمبور|ماليزي|south-east-asia
سنغافورة|سنغافورة|سنغافوري|south-east-asia
إندونيسيا|جاكرتا|إندونيسي|south-east-asia
الفلبين|مانيلا|فلبيني|south-east-asia
بروناي|بندر سري بكاوان|بروناوي|south-east-asia
تيمور الشرقية|ديلي|تيموري|south-east-asia
المملكة المتحدة/بريطانيا|لندن|بريطاني|western-europe
إنجلترا/إنكلترا|لندن|إنجليزي/إنكليزي|western-europe
أيرلندا/إيرلندا|دبلن|أيرلندي/إيرلندي|western-europe
فرنسا|باريس|فرنسي|western-europe
ألمانيا|برلين|ألماني|western-europe
هولندا|أمستردام|هولندي|western-europe
بلجيكا|بروكسل|بلجيكي|western-europe
لوكسمبورغ|لوكسمبورغ|لوكسمبورغي|western-europe
سويسرا|برن|سويسري|western-europe
النمسا|فيينا|نمساوي|western-europe
ليختنشتاين|فادوز|ليختنشتايني|western-europe
موناكو|موناكو|موناكوي|western-europe
إسبانيا|مدريد|إسباني|southern-europe
البرتغال|لشبونة|برتغالي|southern-europe
إيطاليا|روما|إيطالي|southern-europe
اليونان|أثينا|يوناني|southern-europe
مالطا|فاليتا|مالطي|southern-europe
قبرص|نيقوسيا|قبرصي|southern-europe
أندورا|أندورا لا فيلا|أندوري|southern-europe
سان مارينو|سان مارينو|سان ماريني|southern-europe
الفاتيكان|مدينة الفاتيكان|فاتيكاني|southern-europe
ألبانيا|تيرانا|ألباني|balkans
صربيا|بلغراد|صربي|balkans
كرواتيا|زغرب|كرواتي|balkans
سلوفينيا|ليوبليانا|سلوفيني|balkans
البوسنة والهرسك/البوسنة|سراييفو|بوسني|balkans
الجبل الأسود|بودغوريتسا|مونتنيغري|balkans
مقدونيا الشمالية/مقدونيا|سكوبيه|مقدوني|balkans
كوسوفو|بريشتينا|كوسوفي|balkans
السويد|ستوكهولم|سويدي|northern-europe
النرويج|أوسلو|نرويجي|northern-europe
الدنمارك/الدانمارك|كوبنهاغن|دنماركي/دانماركي|northern-europe
فنلندا|هلسنكي|فنلندي|northern-europe
آيسلندا/أيسلندا|ريكيافيك|آيسلندي|northern-europe
إستونيا|تالين|إستوني|northern-europe
لاتفيا|ريغا|لاتفي|northern-europe
ليتوانيا|فيلنيوس|ليتواني|northern-europe
الولايات المتحدة/الولايات المتحدة الأمريكية/الولايات المتحدة الأميركية/أمريكا/أميركا|واشنطن|أمريكي/أميركي|north-america
كندا|أوتاوا|كندي|north-america
المكسيك|مكسيكو سيتي|مكسيكي|north-america
غواتيمالا|غواتيمالا سيتي|غواتيمالي|central-america
بليز|بلموبان|بليزي|central-america
السلفادور|سان سلفادور|سلفادوري|central-america
هندوراس|تيغوسيغالبا|هندوراسي|central-america
نيكاراغوا|ماناغوا|نيكاراغوي|central-america
كوستاريكا|سان خوسيه|كوستاريكي|central-america
بنما|بنما سيتي|بنمي|central-america
كوبا|هافانا|كوبي|caribbean
هايتي|بورت أو برانس|هايتي|caribbean
الدومينيكان/جمهورية الدومينيكان|سانتو دومينغو|دومينيكاني|caribbean
جامايكا|كينغستون|جامايكي|caribbean
جزر البهاما|ناساو|بهامي|caribbean
باربادوس|بريدجتاون|باربادوسي|caribbean
ترينيداد وتوباغو|بورت أوف سبين|ترينيدادي|caribbean
غرينادا|سانت جورجز|غرينادي|caribbean
سانت لوسيا|كاستريس|سانت لوسي|caribbean
دومينيكا|روسو|دومينيكي|caribbean
أنتيغوا وباربودا|سانت جونز|أنتيغوي|caribbean
سانت كيتس ونيفيس|باستير|كيتسي|caribbean
سانت فنسنت والغرينادين|كينغستاون|فنسنتي|caribbean
كولومبيا|بوغوتا|كولومبي|south-america
فنزويلا|كاراكاس|فنزويلي|south-america
الإكوادور|كيتو|إكوادوري|south-america
بيرو/البيرو|ليما|بيروفي|south-america
بوليفيا|سوكري|بوليفي|south-america
البرازيل|برازيليا|برازيلي|south-america
الأرجنتين|بوينس آيرس|أرجنتيني|south-america
تشيلي|سانتياغو|تشيلي|south-america
أوروغواي|مونتيفيديو|أوروغوياني|south-america
باراغواي|أسونسيون|باراغوياني|south-america
غيانا|جورجتاون|غياني|south-america
سورينام|باراماريبو|سورينامي|south-america
نيجيريا|أبوجا|نيجيري|west-africa
النيجر|نيامي|نيجري|west-africa
مالي|باماكو|مالي|west-africa
بوركينا فاسو|واغادوغو|بوركيني|west-africa
السنغال|داكار|سنغالي|west-africa
غامبيا|بانجول|غامبي|west-africa
غينيا|كوناكري|غيني|west-africa
غينيا بيساو|بيساو|غيني بيساوي|west-africa
سيراليون|فريتاون|سيراليوني|west-africa
ليبيريا|مونروفيا|ليبيري|west-africa
ساحل العاج/كوت ديفوار|ياموسوكرو|إيفواري/عاجي|west-africa
غانا|أكرا|غاني|west-africa
توغو|لومي|توغولي|west-africa
بنين|بورتو نوفو|بنيني|west-africa
الرأس الأخضر|برايا|رأس أخضري|west-africa
تشاد|نجامينا|تشادي|central-africa
الكاميرون|ياوندي|كاميروني|central-africa
جمهورية أفريقيا الوسطى/أفريقيا الوسطى|بانغي|أفريقي أوسطي|central-africa
الغابون|ليبرفيل|غابوني|central-africa
غينيا الاستوائية|مالابو|غيني استوائي|central-africa
جمهورية الكونغو الديمقراطية/الكونغو الديمقراطية|كينشاسا|كونغولي ديمقراطي|central-africa
الكونغو/جمهورية الكونغو|برازافيل|كونغولي|central-africa
ساو تومي وبرينسيب|ساو تومي|ساوتومي|central-africa
إثيوبيا|أديس أبابا|إثيوبي|east-africa
إريتريا|أسمرة|إريتري|east-africa
جيبوتي|مدينة جيبوتي|جيبوتي|east-africa
الصومال|مقديشو|صومالي|east-africa
كينيا|نيروبي|كيني|east-africa
أوغندا|كمبالا|أوغندي|east-africa
رواندا|كيغالي|رواندي|east-africa
بوروندي|غيتيغا|بوروندي|east-africa
تنزانيا|دودوما|تنزاني|east-africa
جزر القمر|موروني|قمري|east-africa
سيشل|فيكتوريا|سيشلي|east-africa
مدغشقر|أنتاناناريفو|مدغشقري|southern-africa
موريشيوس|بورت لويس|موريشيوسي|southern-africa
جنوب أفريقيا/جنوب إفريقيا|بريتوريا|جنوب أفريقي/جنوب إفريقي|southern-africa
أنغولا|لواندا|أنغولي|southern-africa
زامبيا|لوساكا|زامبي|southern-africa
زيمبابوي|هراري|زيمبابوي|southern-africa
موزمبيق|مابوتو|موزمبيقي|southern-africa
مالاوي|ليلونغوي|مالاوي|southern-africa
ناميبيا|ويندهوك|ناميبي|southern-africa
بوتسوانا|غابورون|بوتسواني|southern-africa
ليسوتو|ماسيرو|ليسوتي|southern-africa
إسواتيني|مبابان|سوازيلندي|southern-africa
أستراليا|كانبرا|أسترالي|oceania
نيوزيلندا|ويلينغتون|نيوزيلندي|oceania
بابوا غينيا الجديدة|بورت مورسبي|بابوي|oceania
فيجي|سوفا|فيجي|oceania
جزر سليمان|هونيارا|سليماني|oceania
فانواتو|بورت فيلا|فانواتي|oceania
ساموا|آبيا|ساموي|oceania
تونغا|نوكوالوفا|تونغي|oceania
كيريباتي|تاراوا|كيريباتي|oceania
توفالو|فونافوتي|توفالي|oceania
ناورو|يارين|ناوروي|oceania
بالاو|نغيرولمود|بالاوي|oceania
ميكرونيسيا|باليكير|ميكرونيزي|oceania
جزر مارشال|ماجورو|مارشالي|oceania
الاتحاد السوفيتي/الاتحاد السوفياتي/الاتحاد السوفييتي||سوفيتي/سوفياتي/سوفييتي|past
يوغوسلافيا||يوغوسلافي|past
تشيكوسلوفاكيا||تشيكوسلوفاكي|past
`;

export type Country = {
  /** The usual name first. */
  readonly names: readonly string[];
  readonly capitals: readonly string[];
  /** Masculine nisba forms without the article, the usual one first. */
  readonly nisbas: readonly string[];
  readonly region: string;
};

export const countries: readonly Country[] = lines
  .trim()
  .split('\n')
  .map(line => {
    const [names = '', capitals = '', nisbas = '', region = ''] = line.split('|');
    return {
      names: names.split('/'),
      capitals: capitals === '' ? [] : capitals.split('/'),
      nisbas: nisbas.split('/'),
      region,
    };
  });

/**
 * Masculine nisbas that are sooner an everyday adjective, a family name or a people of antiquity than
 * a country's: المحلل المالي deals in finance, a عاجي thing is of ivory, Rome built what is روماني.
 */
export const ambiguousNisbas: readonly string[] =
  'مالي عاجي روماني تركماني قمري سليماني مقدوني بابوي'.split(' ');

/** Regions whose countries a reader would take for neighbours, nearest first. */
export const nearRegions: Readonly<Record<string, readonly string[]>> = {
  gulf: ['levant', 'nile'],
  levant: ['nile', 'gulf', 'caucasus'],
  nile: ['maghreb', 'levant'],
  maghreb: ['nile', 'levant'],
  caucasus: ['eastern-europe', 'central-asia'],
  'central-asia': ['caucasus', 'south-asia'],
  'south-asia': ['east-asia', 'south-east-asia', 'central-asia'],
  'east-asia': ['south-east-asia', 'south-asia'],
  'south-east-asia': ['east-asia', 'south-asia'],
  'eastern-europe': ['balkans', 'western-europe', 'northern-europe'],
  'western-europe': ['southern-europe', 'northern-europe'],
  'southern-europe': ['western-europe', 'balkans'],
  'northern-europe': ['western-europe', 'eastern-europe'],
  balkans: ['southern-europe', 'eastern-europe'],
  'north-america': ['western-europe', 'south-america'],
  'central-america': ['south-america', 'caribbean'],
  caribbean: ['central-america', 'south-america'],
  'south-america': ['central-america', 'north-america'],
  'west-africa': ['central-africa', 'east-africa'],
  'central-africa': ['west-africa', 'east-africa'],
  'east-africa': ['southern-africa', 'central-africa'],
  'southern-africa': ['east-africa', 'central-africa'],
  oceania: ['south-east-asia'],
  past: ['eastern-europe', 'balkans'],
};
