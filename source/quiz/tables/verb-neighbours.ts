/**
 * Verbs that could stand in one another's place in a claim and would make it false: each line is of
 * one build (the same prepositions, an object or none). Pasts, with the present behind `/` where the
 * letters do not tell it.
 * Source: pairs of opposites and neighbours of school grammars.
 */
export const verbNeighbours: readonly (readonly string[])[] = `
ارتفع انخفض
ازداد انخفض
تزايد تناقص
زاد/يزيد قل/يقل
تحسن تدهور
نجح فشل
نجا/ينجو هلك/يهلك
صعد هبط
دخل غادر
اشترى باع/يبيع
استورد صدر
كسب خسر
ربح خسر
رفع خفض
فتح أغلق/يغلق
افتتح أغلق/يغلق
بنى/يبني هدم
شيد هدم
أنقذ/ينقذ أهلك/يهلك
هدد حمى/يحمي
أفاد/يفيد أضر/يضر
سرع أخر/يؤخر
سهل صعب
قوى/يقوي أضعف/يضعف
عزز أضعف/يضعف
دعم عرقل
وسع قلص
كبر صغر
أطال/يطيل قصر
قبل رفض
أيد/يؤيد عارض
زرع قطع
غرس قطع
ولد/يولد مات/يموت
بدأ/يبدأ انتهى
تقدم تراجع
تقدم تأخر
اتسع ضاق/يضيق
امتد انحسر
انتشر اختفى
ظهر اختفى
أحب/يحب كره
ساعد أعاق/يعيق
درب كرم
مول راقب
عالج شخص
أطعم/يطعم أفزع/يفزع
نقى/ينقي لوث
برد سخن
جفف بلل
خفف شدد
`
  .trim()
  .split('\n')
  .map(line => line.split(' '));
