import {foldText} from '../../arabic/fold.ts';

/**
 * Verbal nouns that may stand before the same noun without a preposition, so that one can be put for
 * another: لترميم القلعة beside لبيع القلعة. No two of a line mean the same. From school word lists
 * by subject.
 */
export const verbalNounFamilies: readonly (readonly string[])[] = `
بناء/ترميم/توسيع/هدم/بيع
إنشاء/إغلاق/توسيع/نقل/تأجير
تأسيس/إغلاق/دمج/نقل
إقامة/إلغاء/تأجيل/تمويل
زيادة/خفض/تثبيت/مراقبة
إنتاج/استيراد/تصدير/تخزين/توزيع
تعليم/توظيف/علاج/إيواء
تدريب/توظيف/تسليح/تكريم
وقف/استئناف/تمديد/مراقبة
إنهاء/استئناف/تأجيل/تمويل
بدء/إنهاء/تأجيل/تمويل
توقيع/إلغاء/تعديل/تمديد
احتلال/تحرير/تقسيم/حصار
تدمير/ترميم/تصوير/حماية
تبريد/تسخين/تجفيف/تنظيف
`
  .trim()
  .split('\n')
  .map(line => line.split('/'));

/** Other verbal nouns, which have no neighbours in the lists but stand behind ل and say what for. */
const others = `
إعادة ضمان مواجهة محاربة معالجة تجنب السيطرة الحصول المشاركة القضاء الدفاع تمويل تحديد إيقاف إجراء تقديم تخفيف تقليل تنفيذ
استخراج استكشاف اكتشاف البحث العمل دخول زيارة حضور لقاء متابعة مشاهدة قياس حفظ ري سقي صيد صنع صناعة طبع طباعة تلقي تعلم
التعرف التخلص الانتقال الوصول الهجوم الانضمام استقبال إيصال إنجاز إثبات إقناع إظهار إخفاء تفسير وصف رسم كتابة ترجمة قراءة تأليف تصوير
تنقية تنظيف تبريد تسخين تدفئة إضاءة تهوية تغذية إطعام جذب طرد نقل حمل رفع دفع شراء بيع تخليد تكريم إحياء الاحتفال رفع إنقاذ اعتقال محاكمة نشر جمع إخفاء إتلاف مراجعة تشجيع منع تنظيم مراقبة استعادة فتح حماية استغلال دراسة توفير توزيع إنفاق مناقشة تعديل إقرار إزالة زراعة مكافحة عرض صد كشف لقاء تحنيط تقوية
المطالبة الترويج التعبير تحسين تطوير تعزيز تسهيل الحد مكافحة تحقيق تكاثر تربية
`
  .trim()
  .split(/\s+/);

/** All verbal nouns of the tables, folded. */
export const verbalNouns: ReadonlySet<string> = new Set(
  [...verbalNounFamilies.flat(), ...others].map(foldText),
);

/** The other verbal nouns of the lines that one stands in, the first line first. */
export function otherVerbalNouns(noun: string): string[] {
  const folded = foldText(noun);
  return verbalNounFamilies
    .filter(family => family.some(member => foldText(member) === folded))
    .flatMap(family => family.filter(member => foldText(member) !== folded))
    .filter((member, index, all) => all.indexOf(member) === index);
}
