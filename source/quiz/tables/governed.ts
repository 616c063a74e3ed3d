import {foldOnce} from '../fold-once.ts';

/**
 * Verbs with the preposition that leads to what they are about: «وافق على», «احتاج إلى». The question
 * asks with that preposition. Source: the usual dictionaries of verbs with their prepositions.
 */
const governed: Readonly<Record<'على' | 'إلى' | 'من' | 'عن' | 'ب', string>> = {
  على: `وافق اتفق حصل احتوى اشتمل حافظ اعتمد احتج عثر أصر شدد تعرف تدرب اعترض أشرف سيطر استولى تغذى اقتصر عرض أقدم وقع حرص
    ركز حض حث شجع أكد نص`,
  إلى: `احتاج دعا افتقر لجأ توصل أدى استند سعى هدف تحول تطرق انضم أشار نبه اطمأن`,
  من: `تكون تألف صنع عانى خلا استخرج حذر تخلص استفاد تضرر اشتكى خاف منع حرم أعفى صُنع تشكل`,
  عن: `كشف أعلن أسفر بحث امتنع تخلى تحدث اعتذر دافع عبر أعرب تراجع نتج تنازل أفرج`,
  ب: `طالب وعد تعهد قام أمر سمح تميز اشتهر امتاز اتهم هدد نصح أوصى اكتفى تمسك ندد رحب أقر اعترف التزم اهتم تسبب
    أشاد احتفل طلب بدأ اقتنع شعر أصيب ارتبط`,
};

export type Preposition = keyof typeof governed;

/** What asks for the noun behind each preposition. */
export const askedWith: Readonly<Record<Preposition, string>> = {
  على: 'علامَ',
  إلى: 'إلامَ',
  من: 'ممَّ',
  عن: 'عمَّ',
  ب: 'بماذا',
};

/** The prepositions that each verb governs, by its past, folded. */
export const prepositionsOf: ReadonlyMap<string, ReadonlySet<Preposition>> = (() => {
  const found = new Map<string, Set<Preposition>>();
  for (const [preposition, verbs] of Object.entries(governed) as [Preposition, string][]) {
    for (const verb of verbs.split(/\s+/)) {
      const known = found.get(foldOnce(verb)) ?? new Set<Preposition>();
      found.set(foldOnce(verb), known.add(preposition));
    }
  }

  return found;
})();
