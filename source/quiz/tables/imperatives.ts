import {foldOnce} from '../fold-once.ts';

/**
 * What recipes, manuals and exercises tell the reader to do: the imperative, masculine singular.
 * Source: the imperative as the usual school grammars form it; the choice is common use.
 */
export const imperatives: ReadonlySet<string> = new Set(
  `اغسل قشر قطع ضع أضف حرك اخفض غط اترك أبعد اطحن قدم اخلط اعجن سخن اسكب صب اقل اشو اخبز اسلق انقع جفف صف رش زين ادهن افرد لف اطو اعصر ابشر افرم
  انتظر افتح أغلق اضغط اختر احفظ انسخ الصق ثبت شغل أوقف أدر ارفع أنزل ازرع اسق احفر احصد سمد قلم انقل اجمع افصل اربط قس ارسم لون قص اثن املأ أفرغ نظف
  امسح خذ اقرأ اكتب استمع كرر تأكد تجنب احرص استخدم استعمل احذف اتصل سجل راجع زد قلل`
    .split(/\s+/)
    .map(foldOnce),
);
