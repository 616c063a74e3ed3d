import {bare} from './words.ts';

const mostWords = 10;
const mostAsideWords = 20;

/** What opens a line that says who made the text. */
const opener =
  /^(?:بقلم|كتبه|كتبها|حاوره|حاورها|حاورته|حاورتها|أجرى الحوار|أجرت الحوار|نشر في|نشر يوم|نشر بتاريخ|تاريخ النشر|آخر تحديث|تم النشر|By|Published|Updated)(?::|\s|$)/;
/** These are ordinary words too: a colon or a name, which hardly ever has an article, tells. */
const ambiguous =
  /^(?:(?:كتب|كتبت|إعداد|تحرير|ترجمة|تصوير|تقرير|مراسل|المصدر|Source)\s?:|(?:كتب|كتبت|إعداد|تحرير|ترجمة|تصوير)\s(?!ال(?!دكتور|أستاذ|شيخ)))/;
/** What news pages print between their paragraphs and below them, and other pages to read. */
const aside =
  /^(?:[اإ]قرأ أيضا|[اإ]قرأ المزيد|طالع أيضا|شاهد أيضا|[اإ]قرأ كذلك|مواضيع ذات صلة|أخبار ذات صلة|مقالات ذات صلة|كلمات مفتاحية|الكلمات المفتاحية|كلمات دلالية|الوسوم|شارك هذا الخبر|شارك هذا المقال|شارك المقال|شارك الخبر)\s?(?::|$|\.{3}|…)/;
const author = /^(?:بقلم|كتب|كتبت|كتبه|كتبها|إعداد|By)\s*:?\s+(.{3,40})$/;

const weekday = 'السبت|الأحد|الإثنين|الاثنين|الثلاثاء|الأربعاء|الخميس|الجمعة';
// By their ranges: a start feels what \p{L} takes to compile.
const digit = '[0-9٠-٩۰-۹]';
const letter = 'A-Za-z\\u0621-\\u065f\\u066e-\\u06d3';
const numericDate = `${digit}{1,4}[/.-]${digit}{1,2}[/.-]${digit}{1,4}`;
const writtenDate = `${digit}{1,2} [${letter}/ ]{3,24} ${digit}{4}`;
const clock = String.raw`${digit}{1,2}[:.]${digit}{2}(?: ?(?:ص|م|صباحا|مساء|GMT|غرينتش|ت\.غ))?`;
const dateLine = new RegExp(
  `^(?:(?:${weekday})[ ،,]*)?(?:${numericDate}|${writtenDate})(?:[ ،,|–-]*(?:الساعة )?${clock})?(?: ?هـ| ?م)?$`,
);

/** «تونس - الأناضول», «القاهرة (رويترز)»: where a report comes from and whose it is. */
const agencies =
  'رويترز|الأناضول|وكالات|الوكالات|أ ?ف ?ب|أ\\.ف\\.ب\\.?|د ?ب ?أ|د\\.ب\\.أ\\.?|فرانس برس|أسوشيتد برس|شينخوا|سبوتنيك|الألمانية|خاص|مراسلنا|متابعات';
const dateline = new RegExp(`^[${letter} ]{2,30} ?(?:[-–—/|،,:] ?|\\()(?:${agencies})\\)?$`);

/** Whether a line says who wrote the text, when it came out and where it is from, or what else there is to read. */
export function isByline(text: string): boolean {
  const line = bare(text).replace(/^\((.*)\)$/, '$1');
  if (dateLine.test(line) || dateline.test(line)) return true;
  if (aside.test(line)) return line.split(' ').length <= mostAsideWords;
  const isOpened = opener.test(line) || ambiguous.test(line);
  return isOpened && line.split(' ').length <= mostWords && !/[.؟!]$/.test(line);
}

/** The author that a byline names, or null. */
export function authorOf(text: string): string | null {
  return author.exec(text)?.[1] ?? null;
}
