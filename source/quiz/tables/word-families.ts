import {commonPlaces} from '../../arabic/lexicon/places.ts';
import {natureFamilies} from './families/nature.ts';
import {peopleFamilies} from './families/people.ts';
import {societyFamilies} from './families/society.ts';
import {thingFamilies} from './families/things.ts';

/**
 * Words of one family: things of one nature, each a believable neighbour of the others in a blank; no
 * two mean the same, and none has a second sense that a text would sooner mean (طبق, طريق, وجه). Nouns
 * without the article, `m` or `f` for their gender, `+` for those that govern another; adjectives as
 * masculine | feminine. From school word lists by subject.
 */
const generalFamilies = `
+ شمال/جنوب/شرق/غرب
m ربيع/صيف/خريف/شتاء
m صباح/مساء/ليل/فجر
+ ثالث/رابع/خامس/سادس/سابع/ثامن/تاسع/عاشر
`;

/** A word of several families is taken for one of the last of them. */
export const nounFamilies: readonly {
  /** True for verbal nouns, directions and ranks, which another noun may follow: إيقاف العملية, شمال المدينة. */
  readonly governs: boolean;
  readonly words: readonly string[];
}[] = [natureFamilies, thingFamilies, peopleFamilies, societyFamilies, generalFamilies]
  .flatMap(lines => lines.trim().split('\n'))
  .map(line => ({governs: line.startsWith('+'), words: line.slice(2).split('/')}))
  .filter(({words}) => words.length >= 4);

export const adjectiveFamilies: readonly (readonly {
  readonly masculine: string;
  readonly feminine: string;
}[])[] = [
  'شمالي/شمالية جنوبي/جنوبية شرقي/شرقية غربي/غربية',
  'أحمر/حمراء أزرق/زرقاء أخضر/خضراء أصفر/صفراء أبيض/بيضاء أسود/سوداء',
  'سياسي/سياسية اقتصادي/اقتصادية ثقافي/ثقافية اجتماعي/اجتماعية ديني/دينية',
  'يومي/يومية أسبوعي/أسبوعية شهري/شهرية سنوي/سنوية',
  'أوروبي/أوروبية آسيوي/آسيوية أفريقي/أفريقية أمريكي/أمريكية',
  'أموي/أموية عباسي/عباسية فاطمي/فاطمية أيوبي/أيوبية مملوكي/مملوكية',
  'بيزنطي/بيزنطية روماني/رومانية فينيقي/فينيقية إغريقي/إغريقية قرطاجي/قرطاجية',
  'مسيحي/مسيحية يهودي/يهودية بوذي/بوذية هندوسي/هندوسية',
  'ساحلي/ساحلية جبلي/جبلية صحراوي/صحراوية ريفي/ريفية',
  'ابتدائي/ابتدائية إعدادي/إعدادية ثانوي/ثانوية جامعي/جامعية',
  'تنفسي/تنفسية هضمي/هضمية عصبي/عصبية مناعي/مناعية',
  'تشريعي/تشريعية تنفيذي/تنفيذية قضائي/قضائية إداري/إدارية',
  'صيفي/صيفية شتوي/شتوية ربيعي/ربيعية خريفي/خريفية',
]
  .map(line =>
    line.split(' ').map(pair => {
      const [masculine = '', feminine = ''] = pair.split('/');
      return {masculine, feminine};
    }),
  )
  .filter(family => family.length >= 4);

/**
 * Phrases of two words that name one kind of thing, of one gender and indefinite: what follows a
 * preposition (من نقطة مراقبة).
 */
export const phraseFamilies: readonly (readonly string[])[] = [
  commonPlaces,
  ['خطاب متلفز', 'مؤتمر صحفي', 'لقاء تلفزيوني', 'حديث إذاعي'],
  ['مقابلة إذاعية', 'جلسة برلمانية', 'رسالة مكتوبة', 'كلمة متلفزة'],
  ['أسلحة صغيرة', 'أسلحة بيضاء', 'أسلحة كيميائية', 'أسلحة ثقيلة'],
  ['نار هادئة', 'نار قوية', 'نار متوسطة', 'جمر مشتعل'],
  ['ماء بارد', 'ماء ساخن', 'ماء مالح', 'ماء الورد'],
];
