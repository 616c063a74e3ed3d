/**
 * Verbs that can stand in one place of a sentence and make it say another thing: each line takes its
 * object or its preposition alike. Past/present, third person masculine singular; no two of a line
 * mean the same, none is absurd where another is true (أهمل beside وسع), and a verb is asked for with the line that it opens first. From school word lists.
 */
export const verbFamilies: readonly (readonly {
  readonly past: string;
  readonly present: string;
}[])[] = `
اشترى/يشتري باع/يبيع استأجر/يستأجر سرق/يسرق
باع/يبيع اشترى/يشتري خزن/يخزن أتلف/يتلف
أكد/يؤكد نفى/ينفي توقع/يتوقع استبعد/يستبعد
رفض/يرفض قبل/يقبل أجل/يؤجل طلب/يطلب
قبل/يقبل رفض/يرفض أجل/يؤجل ألغى/يلغي
أقر/يقر رفض/يرفض أجل/يؤجل ألغى/يلغي
وافق/يوافق اعترض/يعترض احتج/يحتج تحفظ/يتحفظ
رحب/يرحب ندد/يندد سخر/يسخر شكك/يشكك
دعم/يدعم عارض/يعارض تجاهل/يتجاهل راقب/يراقب
ارتفع/يرتفع انخفض/ينخفض استقر/يستقر تذبذب/يتذبذب
انخفض/ينخفض ارتفع/يرتفع استقر/يستقر تذبذب/يتذبذب
ازداد/يزداد تناقص/يتناقص استقر/يستقر تذبذب/يتذبذب
تراجع/يتراجع تحسن/يتحسن تضاعف/يتضاعف استقر/يستقر
رفع/يرفع خفض/يخفض ألغى/يلغي ضاعف/يضاعف
خفض/يخفض رفع/يرفع ألغى/يلغي ضاعف/يضاعف
استورد/يستورد صدر/يصدر خزن/يخزن أتلف/يتلف
أنهى/ينهي أجل/يؤجل أوقف/يوقف استأنف/يستأنف
ازدهر/يزدهر تدهور/يتدهور انهار/ينهار ركد/يركد
تدهور/يتدهور ازدهر/يزدهر استقر/يستقر تحسن/يتحسن
انتصر/ينتصر انهزم/ينهزم استسلم/يستسلم انسحب/ينسحب
عين/يعين عزل/يعزل كرم/يكرم سجن/يسجن
عزل/يعزل عين/يعين كرم/يكرم سجن/يسجن
ألغى/يلغي أقر/يقر عدل/يعدل أجل/يؤجل
`
  .trim()
  .split('\n')
  .map(line =>
    line.split(' ').map(pair => {
      const [past = '', present = ''] = pair.split('/');
      return {past, present};
    }),
  );
