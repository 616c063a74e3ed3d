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
    سلطات عشيرة قبيلة طائفة أسرة مجموعة نادية اتحادية ميليشيا ألوية فصائل نقابات منظمات شركات لجان محاكم خارجية داخلية`,
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
غوغل|f|company
جوجل|f|company
فيسبوك|f|company
أمازون|f|company
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
