/**
 * Letters that readers take for one another, and what each is folded to. Keys are code points in
 * stored form, values the folded text.
 *
 * Letters of other languages than Arabic fold to the Arabic letter of the same skeleton, because
 * that is what an Arabic keyboard can type and what the other half of the writers spell: إسپانيا is
 * looked for as إسبانيا, ڤيينا as فيينا. گ folds to ك by the same rule; writers without it choose غ,
 * ج or ك by country, and the skeleton is the only one of the three that a reader sees on the screen.
 *
 * Sources: The Unicode Standard, chapter 9.2 (Arabic), block chart U+0600; Unicode Technical Report
 * 53; usual practice of Arabic search engines for hamza seats, ى and ة.
 */
export const letterFolds: Readonly<Record<string, string>> = {
  // Hamza seats and the other alefs
  '\u0622': 'ا', // alef with madda
  '\u0623': 'ا', // alef with hamza above
  '\u0625': 'ا', // alef with hamza below
  '\u0671': 'ا', // alef wasla
  '\u0672': 'ا', // alef with wavy hamza above
  '\u0673': 'ا', // alef with wavy hamza below
  '\u0675': 'ا', // high hamza alef
  '\u0624': 'و', // waw with hamza
  '\u0626': 'ي', // yeh with hamza

  // Yeh
  '\u0649': 'ي', // alef maksura
  '\u0620': 'ي', // Kashmiri yeh
  '\u063d': 'ي', // Farsi yeh with inverted v
  '\u063e': 'ي', // Farsi yeh with two dots above
  '\u063f': 'ي', // Farsi yeh with three dots above
  '\u0678': 'ي', // high hamza yeh
  '\u06cc': 'ي', // Farsi yeh
  '\u06cd': 'ي', // yeh with tail
  '\u06ce': 'ي', // yeh with small v
  '\u06d0': 'ي', // e
  '\u06d1': 'ي', // yeh with three dots below
  '\u06d2': 'ي', // yeh barree
  '\u06d3': 'ي', // yeh barree with hamza

  // Heh
  '\u0629': 'ه', // teh marbuta
  '\u06be': 'ه', // heh doachashmee
  '\u06c0': 'ه', // heh with yeh above
  '\u06c1': 'ه', // heh goal
  '\u06c2': 'ه', // heh goal with hamza
  '\u06c3': 'ه', // teh marbuta goal
  '\u06d5': 'ه', // ae
  '\u06ff': 'ه', // heh with inverted v

  // Kaf and gaf
  '\u06a9': 'ك', // keheh
  '\u06aa': 'ك', // swash kaf
  '\u06ac': 'ك', // kaf with dot above
  '\u06ad': 'ك', // ng
  '\u06af': 'ك', // gaf
  '\u063b': 'ك', // keheh with two dots above
  '\u063c': 'ك', // keheh with three dots below
  '\u0763': 'ك', // keheh with three dots above (Moroccan gaf)

  // Waw
  '\u0676': 'و', // high hamza waw
  '\u0677': 'و', // u with hamza above
  '\u06c4': 'و', // waw with ring
  '\u06c5': 'و', // Kirghiz oe
  '\u06c6': 'و', // oe
  '\u06c7': 'و', // u
  '\u06c8': 'و', // yu
  '\u06c9': 'و', // Kirghiz yu
  '\u06ca': 'و', // waw with two dots above
  '\u06cb': 'و', // ve
  '\u06cf': 'و', // waw with dot above

  // Letters for sounds that Arabic does not write, and old or regional shapes
  '\u067e': 'ب', // peh
  '\u066e': 'ب', // dotless beh
  '\u0679': 'ت', // tteh
  '\u067c': 'ت', // teh with ring
  '\u0686': 'ج', // tcheh
  '\u0685': 'ح', // hah with three dots above
  '\u0681': 'ح', // hah with hamza above
  '\u0688': 'د', // ddal
  '\u0689': 'د', // dal with ring
  '\u0691': 'ر', // rreh
  '\u0693': 'ر', // reh with ring
  '\u0695': 'ر', // reh with small v below
  '\u0698': 'ز', // jeh
  '\u0696': 'ر', // reh with dot below and dot above
  '\u069a': 'س', // seen with dot below and dot above
  '\u06a1': 'ف', // dotless feh
  '\u06a2': 'ف', // feh with dot moved below (Maghrebi)
  '\u06a4': 'ف', // veh
  '\u06a5': 'ف', // feh with three dots below
  '\u066f': 'ق', // dotless qaf
  '\u06a7': 'ق', // qaf with dot above (Maghrebi)
  '\u06a8': 'ق', // qaf with three dots above
  '\u06b5': 'ل', // lam with small v
  '\u06ba': 'ن', // noon ghunna
  '\u06bc': 'ن', // noon with ring

  // Sindhi and Pashto
  '\u067b': 'ب', // beeh
  '\u0680': 'ب', // beheh
  '\u067a': 'ت', // tteheh
  '\u067d': 'ت', // teh with three dots below
  '\u067f': 'ت', // teheh
  '\u0683': 'ج', // nyeh
  '\u0684': 'ج', // dyeh
  '\u0687': 'ج', // tcheheh
  '\u068a': 'د', // dal with dot below
  '\u068c': 'د', // dahal
  '\u068d': 'د', // ddahal
  '\u068f': 'د', // dal with three dots below
  '\u0699': 'ر', // reh with four dots
  '\u06a6': 'ف', // peheh
  '\u06ab': 'ك', // kaf with ring (Pashto gaf)
  '\u06b1': 'ك', // ngoeh
  '\u06b3': 'ك', // gueh
  '\u06bb': 'ن', // rnoon
  '\u06bd': 'ن', // noon with three dots above

  // Signs of numbers
  '\u066a': '%', // percent
  '\u066b': '.', // decimal separator
  '\u066c': ',', // thousands separator

  // Latin letters whose accent is no separate mark
  ß: 'ss',
  æ: 'ae',
  Æ: 'ae',
  œ: 'oe',
  Œ: 'oe',
  ø: 'o',
  Ø: 'o',
  ł: 'l',
  Ł: 'l',
  đ: 'd',
  Đ: 'd',
  ð: 'd',
  Ð: 'd',
  þ: 'th',
  Þ: 'th',
  ı: 'i',
  İ: 'i',
};
