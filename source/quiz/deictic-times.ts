import {monthByFold, weekdayByFold} from '../arabic/calendars.ts';
import {timeAdverbials} from './adverbial.ts';
import {foldOnce} from './fold-once.ts';
import type {Range} from './phrase.ts';
import type {ReadStatement} from './reading.ts';

/** What says of a time where it lies from the day of the report, folded, without the article. */
const fromHere = 'ماضي|ماضيه|مقبل|مقبله|جاري|جاريه|حالي|حاليه|قادم|قادمه|منصرم|منصرمه|فاءت|فاءته';

/** Words that count a time from the day of the report, folded. */
const fromToday = new RegExp(
  `^(?:[وفبل]?(?:امس|اليوم|غدا|الان|البارحه|مءخرا|موخرا)|ال(?:${fromHere}))$`,
);

const found = new WeakMap<ReadStatement, readonly Range[]>();

/**
 * Times that only the day of the report tells: فجر أمس, الأسبوع الماضي, قبل عامين. What happened then
 * happened without them too, so that a stem may leave them out.
 */
export function deicticTimes(read: ReadStatement): readonly Range[] {
  const known = found.get(read);
  if (known) return known;
  const {tokens} = read;
  const ranges = timeAdverbials(read).flatMap(({range, precision, preposition}): Range[] => {
    const words = tokens.slice(range.from, range.to);
    const isDeictic =
      words.some(({folded}) => fromToday.test(folded)) ||
      (preposition === 'قبل' && precision === 'relative');
    // «قبل أسابيع من اندلاع الثورة»: before what is told.
    const isTold = preposition === 'قبل' && tokens[range.to]?.folded === 'من';
    if (!isDeictic || isTold || /^(?:حتي|بين|الي|من|بعد)$/.test(preposition ?? '')) return [];
    // «أمس الأول»
    const isDayBefore = words.at(-1)?.folded === 'امس' && tokens[range.to]?.folded === 'الاول';
    return [{from: range.from, to: range.to + (isDayBefore ? 1 : 0)}];
  });
  found.set(read, ranges);
  return ranges;
}

const fromReport = new RegExp(`^ال(?:${fromHere}|ماضيين|ماضيتين)$`);
const timeNoun =
  /^[وفبل]?(?:ال)?(?:ساعه|ساعات|يوم|يومين|ايام|ليله|اسبوع|اسبوعين|اسابيع|شهر|شهرين|اشهر|شهور|عام|عامين|اعوام|سنه|سنتين|سنوات|عقد|عقدين|عقود|قرن|قرون|فتره|صيف|شتاء|ربيع|خريف|موسم)$/;

/** True where words count a time from the day of the report: أمس, الاثنين المقبل, الصيف الماضي, كانون الثاني المقبل. */
export function countsFromReport(text: string): boolean {
  const words = foldOnce(text).split(/[^\p{L}\p{N}]+/u);
  return words.some((word, index) => {
    if (/^[وفبل]?(?:امس|البارحه|غدا)$/.test(word)) return true;
    const before = words[index - 1] ?? '';
    return (
      fromReport.test(word) &&
      (timeNoun.test(before) ||
        weekdayByFold.has(before.replace(/^لل/, 'ال')) ||
        monthByFold.has(before) ||
        monthByFold.has(`${words[index - 2] ?? ''} ${before}`))
    );
  });
}
