/**
 * Languages as a text names them, feminine and without the article, in groups of which a reader could
 * take one for another. What has no language of its name (نمساوية, سويسرية, أمريكية) stands in none.
 * From common encyclopedic use.
 */
export const languageFamilies: readonly (readonly string[])[] = `
إنجليزية/فرنسية/ألمانية/إسبانية/إيطالية/برتغالية/هولندية
روسية/أوكرانية/بولندية/تشيكية/سلوفاكية/مجرية/رومانية/بلغارية
صربية/كرواتية/سلوفينية/ألبانية/مقدونية/يونانية
سويدية/نرويجية/دنماركية/فنلندية/آيسلندية/إستونية
تركية/فارسية/كردية/أرمنية/جورجية/أذرية
عربية/عبرية/آرامية/سريانية/أمازيغية/قبطية/حبشية
هندية/أردية/بنغالية/سنسكريتية/بشتوية/تاميلية
صينية/يابانية/كورية/منغولية/فيتنامية/تايلاندية/ملايوية
سواحلية/أمهرية/صومالية/هوساوية
لاتينية/يونانية/سريانية/فارسية/عبرية/قبطية
`
  .trim()
  .split('\n')
  .map(line => line.split('/'));

/** Words of a sentence, folded stems, beside which such an adjective is a language: تُرجم إلى …, الناطقة ب…. */
export const languageWords: ReadonlySet<string> = new Set(
  'لغة لغات لغتان لغتين لغته لغتها ناطق ناطقة ناطقون ناطقين ناطقتان ناطقتين ترجم ترجمت ترجمه ترجمها يترجم ترجمة ترجمات لهجة لهجات يتحدث تتحدث يتحدثون يتكلم تتكلم يتكلمون يجيد تجيد يتقن تتقن أجاد أجادت أتقن أتقنت'.split(
    ' ',
  ),
);
