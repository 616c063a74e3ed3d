/**
 * Words that go together so often that a reader who knows Arabic fills one in from the other: the
 * noun before | what follows it. A blank for the second asks nothing of the text. From common use.
 */
export const fixedPairs: readonly {
  readonly heads: readonly string[];
  readonly tails: readonly string[];
}[] = `
بادية بلاد بر/الشام
حوض/البحر المتوسط/البحر الأبيض المتوسط
منتصف/الليل/النهار
صفحة/بيضاء/البيضاء
معطف/الأبيض
تراث/الثقافي
تبادل/الثقافي/التجاري
سلاجقة/الروم
تخت/الشرقي
عين عيون عينين عينيه عينيها عيونه عيونها عيناه عيناها شعر شعره شعرها/أسود/سوداء/السوداء/أزرق/زرقاء/الزرقاء/خضراء/الخضراء/أبيض/الأبيض/الأسود
ثلج ثلوج لبن حليب سحاب/أبيض/بيضاء/البيضاء/الأبيض
دم دماء/أحمر/حمراء/الحمراء/الأحمر
عشب أعشاب أوراق/أخضر/خضراء/الخضراء/الأخضر
سماء بحر/أزرق/زرقاء/الزرقاء/الأزرق
فحم ليل/أسود/الأسود
كسوف شروق غروب أشعة ضوء/الشمس
خسوف ضوء/القمر
فصول فصل/السنة
اللغة لغة/الضاد
حقوق/الإنسان/المرأة/الطفل
`
  .trim()
  .split('\n')
  .map(line => {
    const [heads = '', ...tails] = line.split('/');
    return {heads: heads.split(' '), tails};
  });

/** Names that are always told together: each brings the other to mind. */
export const pairedNames: readonly (readonly [string, string])[] = [
  ['هيروشيما', 'ناغازاكي'],
  ['دجلة', 'الفرات'],
  ['سيحون', 'جيحون'],
  ['صبرا', 'شاتيلا'],
];

/**
 * Words of a sentence that tell another beforehand: what a library is an institution of, who mends
 * nets. Stems | the masculine of adjectives and trades that they give away.
 */
export const tellingWords: readonly {
  readonly stems: readonly string[];
  readonly told: readonly string[];
}[] = `
مكتبة مكتبات متحف متاحف مسرح شعر أدب كتاب كتب مهرجان|ثقافي
مسجد جامع كنيسة معبد دير عقيدة إسلام مسيحية|ديني
بنك مصرف سوق أسواق أسعار تجارة دينار دولار نمو أرباح|اقتصادي
برلمان حزب أحزاب انتخابات حكومة رئيس وزير|سياسي
رئة رئتين سعال تنفس|تنفسي
معدة أمعاء هضم|هضمي
دماغ أعصاب مخ|عصبي
شباك شبكة سمك أسماك سمكة قارب قوارب صيد|صياد
فرن خبز أرغفة رغيف عجين|خباز
خشب أخشاب منشار أثاث|نجار
إبرة إبر ثوب أثواب قماش أقمشة|خياط
مطرقة سندان حديد|حداد
حذاء أحذية نعال|إسكافي
غنم أغنام قطيع قطعان مرعى مراع|راع
حقل حقول محراث محصول حصاد|فلاح/مزارع
قصيدة قصائد شعر أبيات ديوان|شاعر
مرضى مريض عيادة مستشفى علاج دواء|طبيب/ممرض/جراح
ألوان فرشاة لوحة لوحات ريشة|رسام
لحن ألحان أغنية أغنيات|ملحن
`
  .trim()
  .split('\n')
  .map(line => {
    const [stems = '', told = ''] = line.split('|');
    return {stems: stems.split(' '), told: told.split('/')};
  });
