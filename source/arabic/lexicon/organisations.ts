/**
 * Words that open the name of an organisation, a state body, or a named group of people, with their
 * grammatical gender, and the names of bodies that every newspaper reader knows. From common Arabic
 * newspaper use; general, not tied to any text.
 */

/** Heads in the construct state or definite: وزارة الدفاع, المحكمة العليا. */
export const organisationHeads = {
  feminine: `وزارة رئاسة حكومة هيئة منظمة شركة مؤسسة جامعة كلية أكاديمية جمعية لجنة نقابة وكالة محكمة نيابة شرطة قناة
    صحيفة جريدة مجلة إذاعة محطة جبهة حركة جماعة كتلة رابطة بلدية محافظة سفارة قنصلية بعثة منسقية مفوضية مديرية
    أمانة دائرة مصلحة إدارة غرفة بورصة كنيسة دار مدرسة مستشفى كتيبة كتائب سرايا فرقة قيادة قوة قوات عصابة شبكة سلطة
    سلطات عشيرة قبيلة طائفة أسرة مجموعة  ميليشيا ألوية فصائل نقابات منظمات شركات لجان محاكم خارجية داخلية`,
  masculine: `مجلس برلمان حزب تنظيم جيش اتحاد بنك مصرف صندوق معهد مركز مكتب جهاز ديوان نادي منتخب فريق تحالف حلف ائتلاف
    تيار لواء فيلق حرس أسطول جناح بيت متحف مرصد مختبر مشفى قصر فصيل قضاء دفاع بلاط كونغرس كنيست مؤتمر منتدى ملتقى
    مصنع مسرح استوديو أرشيف أزهر فاتيكان كرملين بنتاغون إعلام`,
} as const;

/** Bodies that are named whole: with gender, so that a verb can agree. */
export const knownOrganisations = `
الأمم المتحدة|f|world
مجلس الأمن|m|world
مجلس الأمن الدولي|m|world
الجمعية العامة للأمم المتحدة|f|world
منظمة الصحة العالمية|f|world
منظمة العفو الدولية|f|world
منظمة الأمن والتعاون في أوروبا|f|world
منظمة التعاون الإسلامي|f|world
منظمة التجارة العالمية|f|world
اللجنة الدولية للصليب الأحمر|f|world
الصليب الأحمر|m|world
الهلال الأحمر|m|world
الاتحاد الأوروبي|m|world
الاتحاد الأفريقي|m|world
الاتحاد الإفريقي|m|world
المفوضية الأوروبية|f|world
البرلمان الأوروبي|m|world
جامعة الدول العربية|f|world
الجامعة العربية|f|world
مجلس التعاون الخليجي|m|world
حلف شمال الأطلسي|m|world
حلف الناتو|m|world
البنك الدولي|m|world
صندوق النقد الدولي|m|world
المحكمة الجنائية الدولية|f|world
محكمة العدل الدولية|f|world
الوكالة الدولية للطاقة الذرية|f|world
البيت الأبيض|m|state
الكونغرس|m|state
البنتاغون|m|state
الكرملين|m|state
الخارجية|f|state
الكنيست|m|state
الإليزيه|m|state
اليونسكو|f|world
اليونيسف|f|world
الناتو|m|world
أوبك|f|world
فيفا|m|world
الفيفا|m|world
ناسا|f|world
حزب الله|m|party
حماس|f|party
حركة حماس|f|party
حركة فتح|f|party
حركة الجهاد الإسلامي|f|party
حركة طالبان|f|party
طالبان|f|party
تنظيم القاعدة|m|party
تنظيم الدولة الإسلامية|m|party
جماعة الإخوان المسلمين|f|party
منظمة التحرير الفلسطينية|f|party
السلطة الفلسطينية|f|party
الحوثيون|m|party
الحوثيين|m|party
وكالة رويترز|f|media
رويترز|f|media
وكالة الأناضول|f|media
وكالة فرانس برس|f|media
وكالة الصحافة الفرنسية|f|media
وكالة أسوشيتد برس|f|media
شبكة سي إن إن|f|media
هيئة الإذاعة البريطانية|f|media
بي بي سي|f|media
قناة الجزيرة|f|media
الجزيرة نت|f|media
قناة العربية|f|media
صحيفة نيويورك تايمز|f|media
صحيفة واشنطن بوست|f|media
صحيفة الغارديان|f|media
مايكروسوفت|f|company
ميكروسوفت|f|company
غوغل|f|company
جوجل|f|company
فيسبوك|f|company
أمازون|f|company
أبل|f|company
آبل|f|company
إنتل|f|company
سامسونغ|f|company
هواوي|f|company
سوني|f|company
تويوتا|f|company
نوكيا|f|company
تويتر|f|company
إنستغرام|f|company
واتساب|f|company
يوتيوب|f|company
أرامكو|f|company
أرامكو السعودية|f|company
بوينغ|f|company
إيرباص|f|company
تسلا|f|company
وكالة ناسا|f|world
وكالة الفضاء الأوروبية|f|world
اليونيفيل|f|world
الأونروا|f|world
الإنتربول|m|world
المفوضية السامية لحقوق الإنسان|f|world
المفوضية السامية للأمم المتحدة لشؤون اللاجئين|f|world
برنامج الأغذية العالمي|m|world
منظمة الأغذية والزراعة|f|world
منظمة العمل الدولية|f|world
منظمة الدول المصدرة للنفط|f|world
البنك المركزي الأوروبي|m|world
البنك المركزي|m|state
مجموعة العشرين|f|world
مجموعة السبع|f|world
اتحاد المغرب العربي|m|world
جامعة الأزهر|f|school
الأزهر الشريف|m|school
الأزهر|m|school
جامعة القاهرة|f|school
جامعة هارفارد|f|school
جامعة أكسفورد|f|school
جامعة كامبريدج|f|school
جامعة السوربون|f|school
السوربون|f|school
الحزب الشيوعي|m|party
الحزب الديمقراطي|m|party
الحزب الجمهوري|m|party
حزب العمال|m|party
حزب المحافظين|m|party
حزب البعث|m|party
حزب الوفد|m|party
حركة النهضة|f|party
حزب العدالة والتنمية|m|party
جماعة أنصار الله|f|party
الحرس الثوري|m|state
الحرس الثوري الإيراني|m|state
الموساد|m|state
وكالة المخابرات المركزية|f|state
وكالة الاستخبارات المركزية|f|state
مكتب التحقيقات الفيدرالي|m|state
مجلس الشيوخ|m|state
مجلس النواب|m|state
مجلس الشعب|m|state
مجلس العموم|m|state
مجلس اللوردات|m|state
مجلس الوزراء|m|state
البوندستاغ|m|state
الدوما|m|state
ريال مدريد|m|club
الأهلي|m|club
الزمالك|m|club
تشلسي|m|club
تشيلسي|m|club
أرسنال|m|club
مانشستر يونايتد|m|club
مانشستر سيتي|m|club
بايرن ميونخ|m|club
يوفنتوس|m|club
باريس سان جيرمان|m|club
الاتحاد الدولي لكرة القدم|m|world
الاتحاد الأوروبي لكرة القدم|m|world
اللجنة الأولمبية الدولية|f|world
اليويفا|m|world
قناة بي بي سي|f|media
صحيفة لوموند|f|media
صحيفة الأهرام|f|media
صحيفة الشرق الأوسط|f|media
وكالة تاس|f|media
وكالة شينخوا|f|media
وكالة الأنباء السعودية|f|media
حلف الأطلسي|m|world
المحكمة العليا|f|state
المحكمة الدستورية|f|state
محكمة العدل الأوروبية|f|world
محكمة النقض|f|state
صحيفة المصري اليوم|f|media
المحكمة الدستورية العليا|f|state
الخطوط الجوية القطرية|f|company
الخطوط الجوية السعودية|f|company
الخطوط الجوية التركية|f|company
الخطوط الجوية الكويتية|f|company
الخطوط الجوية البريطانية|f|company
الخطوط الجوية الفرنسية|f|company
الخطوط الجوية الجزائرية|f|company
الخطوط الملكية المغربية|f|company
الخطوط التونسية|f|company
مصر للطيران|f|company
طيران الإمارات|m|company
طيران الاتحاد|m|company
لوفتهانزا|f|company
بوكو حرام|f|party
حركة الشباب|f|party
جبهة النصرة|f|party
هيئة تحرير الشام|f|party
قوات سوريا الديمقراطية|f|party
قوات الدعم السريع|f|state
قوات اليونيفيل|f|world
جبهة البوليساريو|f|party
البوليساريو|f|party
جبهة التحرير الوطني|f|party
حزب الشعب الجمهوري|m|party
حزب العمال الكردستاني|m|party
حزب الليكود|m|party
الليكود|m|party
حزب كاديما|m|party
الحزب الاشتراكي|m|party
الحزب الوطني|m|party
الحزب الوطني الديمقراطي|m|party
حزب الاستقلال|m|party
التيار الصدري|m|party
جيش المهدي|m|party
الجيش السوري الحر|m|party
الجيش الجمهوري الأيرلندي|m|party
منظمة إيتا|f|party
الحركة الشعبية لتحرير السودان|f|party
كتائب القسام|f|party
كتائب عز الدين القسام|f|party
سرايا القدس|f|party
كتائب شهداء الأقصى|f|party
الجبهة الشعبية لتحرير فلسطين|f|party
الاتحاد السوفياتي لكرة القدم|m|world
الاتحاد الآسيوي لكرة القدم|m|world
الاتحاد الأفريقي لكرة القدم|m|world
الاتحاد الإنجليزي لكرة القدم|m|world
اللجنة الرباعية|f|world
الرباعية الدولية|f|world
المجلس الأوروبي|m|world
مجلس أوروبا|m|world
المحكمة الأوروبية لحقوق الإنسان|f|world
منظمة هيومن رايتس ووتش|f|world
هيومن رايتس ووتش|f|world
منظمة أطباء بلا حدود|f|world
أطباء بلا حدود|f|world
مراسلون بلا حدود|m|world
منظمة الشفافية الدولية|f|world
منظمة السلام الأخضر|f|world
منظمة شنغهاي للتعاون|f|world
رابطة دول جنوب شرق آسيا|f|world
مجموعة الثماني|f|world
مجموعة بريكس|f|world
بنك التنمية الأفريقي|m|world
البنك الإسلامي للتنمية|m|world
المنظمة الدولية للهجرة|f|world
برنامج الأمم المتحدة الإنمائي|m|world
المنظمة العالمية للأرصاد الجوية|f|world
الهيئة الحكومية الدولية المعنية بتغير المناخ|f|world
الاحتياطي الفيدرالي|m|state
مجلس الاحتياطي الفيدرالي|m|state
الاحتياطي الاتحادي|m|state
الكونغرس الأمريكي|m|state
الكونغرس الأميركي|m|state
مجلس الشورى|m|state
مجلس الأمة|m|state
مجلس المستشارين|m|state
مجلس الدولة|m|state
مجلس الدوما|m|state
الجمعية الوطنية|f|state
الحشد الشعبي|m|state
جهاز الأمن الفيدرالي|m|state
جهاز الشاباك|m|state
الشاباك|m|state
الباسيج|m|state
وكالة أنباء الشرق الأوسط|f|media
وكالة إنترفاكس|f|media
إنترفاكس|f|media
وكالة نوفوستي|f|media
وكالة مهر|f|media
وكالة سانا|f|media
وكالة الأنباء الفرنسية|f|media
وكالة الأنباء الألمانية|f|media
وكالة بلومبرغ|f|media
بلومبرغ|f|media
سي إن إن|f|media
فوكس نيوز|f|media
سكاي نيوز|f|media
نيويورك تايمز|f|media
واشنطن بوست|f|media
وول ستريت جورنال|f|media
الغارديان|f|media
لوموند|f|media
لوفيغارو|f|media
دير شبيغل|f|media
صحيفة هآرتس|f|media
صحيفة الحياة|f|media
صحيفة النهار|f|media
صحيفة القدس العربي|f|media
قناة المنار|f|media
جامعة ستانفورد|f|school
جامعة ييل|f|school
جامعة برنستون|f|school
جامعة كولومبيا|f|school
جامعة دمشق|f|school
جامعة بغداد|f|school
جامعة الملك سعود|f|school
جامعة القرويين|f|school
معهد ماساتشوستس للتكنولوجيا|m|school
آي بي إم|f|company
جنرال موتورز|f|company
جنرال إلكتريك|f|company
فولكسفاغن|f|company
مرسيدس|f|company
بي إم دبليو|f|company
رينو|f|company
هيونداي|f|company
نيسان موتور|f|company
هوندا|f|company
ميتسوبيشي|f|company
باناسونيك|f|company
سيمنز|f|company
فايزر|f|company
غازبروم|f|company
توتال|f|company
إكسون موبيل|f|company
شيفرون|f|company
نتفليكس|f|company
علي بابا|f|company
أوبر|f|company
ديزني|f|company
كوكا كولا|f|company
ماكدونالدز|f|company
أديداس|f|company
بوروسيا دورتموند|m|club
باير ليفركوزن|m|club
ليستر سيتي|m|club
نيوكاسل يونايتد|m|club
توتنهام|m|club
إيفرتون|m|club
أستون فيلا|m|club
وست هام يونايتد|m|club
إنتر ميلان|m|club
إيه سي ميلان|m|club
أتلتيكو مدريد|m|club
أولمبيك مرسيليا|m|club
أولمبيك ليون|m|club
آياكس أمستردام|m|club
بنفيكا|m|club
بوكا جونيورز|m|club
لوس أنجلوس ليكرز|m|club
الترجي|m|club
الترجي التونسي|m|club
الوداد البيضاوي|m|club
الرجاء البيضاوي|m|club
الإسماعيلي|m|club
الهلال السعودي|m|club
النصر السعودي|m|club
`
  .trim()
  .split('\n')
  .map(line => {
    const [name = '', gender = '', kind = ''] = line.split('|');
    return {name, feminine: gender === 'f', kind};
  });

/** Portfolios that follow وزارة and وزير; each is a believable neighbour of the others. */
export const ministries = [
  'الدفاع',
  'الخارجية',
  'الداخلية',
  'العدل',
  'المالية',
  'الاقتصاد',
  'الصحة',
  'الإعلام',
  'التعليم',
  'الثقافة',
  'الزراعة',
  'الطاقة',
  'السياحة',
  'النقل',
] as const;

/** Heads of bodies of armed or peace-keeping people. */
export const forceHeads =
  'قوات القوات قوة القوة فرقة الفرقة وحدات الوحدات كتائب مجموعات المجموعات جماعات الجماعات فصائل الفصائل';
