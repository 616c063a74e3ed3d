import {monthByFold, weekdayByFold} from '../arabic/calendars.ts';
import type {FactDetail} from '../facts/analysis.ts';
import {foldOnce} from './fold-once.ts';
import type {Range} from './phrase.ts';
import {textOf} from './phrase.ts';
import type {PlacedFact, ReadStatement} from './reading.ts';

/** A time as the sentence gives it: في 20 سبتمبر 2023, الأربعاء, منذ عقود. */
export type TimeAdverbial = {
  readonly placed: PlacedFact;
  /** Everything that must leave the stem: the preposition and the words that belong to the time. */
  readonly range: Range;
  /** The preposition before the time, or null. */
  readonly preposition: string | null;
  /** The time as an option shows it, without the preposition. */
  readonly text: string;
  readonly precision: Precision;
  /** False where another time stands beside it that says the same or the rest of it. */
  readonly isAlone: boolean;
  /** UTF-16 span of the time in the paragraph. */
  readonly start: number;
  readonly end: number;
};

export type Precision = Extract<FactDetail, {type: 'time'}>['precision'] | 'season';

const timeNouns = new Set(
  'عام سنه يوم شهر مساء صباح فجر ظهر ليله ليل مطلع اوائل اواخر نهايه بدايه منتصف ساعه الساعه تمام حدود صيف شتاء ربيع خريف'.split(
    ' ',
  ),
);
const timePrepositions = new Set(
  'في منذ خلال حتي بعد قبل من الي بين بحلول نحو حوالي قرابه اعتبارا ابتداء'.split(' '),
);

/** The time adverbials of a statement, those that stand side by side taken as one. */
export function timeAdverbials(read: ReadStatement): TimeAdverbial[] {
  const {tokens, facts, paragraph} = read;
  const times = facts.filter(({fact}) => fact.kind === 'when');
  const adverbials: TimeAdverbial[] = [];

  for (let index = 0; index < times.length; index++) {
    const first = times[index];
    if (!first) continue;
    let {from, to} = first;
    let last = first;
    // الأربعاء 20 سبتمبر; 5 شوال 1319 هـ / 15 يناير 1902: the first says when, the rest says it again.
    while (times[index + 1]) {
      const next = times[index + 1];
      if (!next) break;
      if (next.from < to) {
        index++;
        continue;
      }

      const between = tokens.slice(to, next.from).map(token => token.folded);
      if (
        !between.every(word =>
          /^(?:[،,/()-]|في|من|الموافق|هـ|ه|م|يوم|عام|سنه|الساعه)$/.test(word),
        ) ||
        between.length > 3
      )
        break;
      to = next.to;
      last = next;
      index++;
    }

    while (/^(?:هـ|م|ه|الميلادي|الهجري|ميلاديه|هجريه|ميلادي|هجري)$/.test(tokens[to]?.folded ?? ''))
      to++;
    if (tokens[to]?.text === ')' && tokens[from - 1]?.text === '(') {
      to++;
      from--;
    }

    let preposition: string | null = null;
    while (from > 0) {
      const before = tokens[from - 1];
      if (!before?.isWord) break;
      const word = before.folded.replace(/^و(?=(?:في|خلال|منذ|عام|بعد|قبل)$)/, '');
      if (timePrepositions.has(word)) {
        preposition ??= word;
        from--;
        // A second preposition (اعتبارًا من) belongs to the first; but one before a noun ends the walk.
        if (!timeNouns.has(tokens[from - 1]?.folded ?? '')) break;
      } else if (timeNouns.has(word)) {
        from--;
      } else break;
    }

    // «في ساعة متأخرة من مساء الثلاثاء»: the evening is when.
    const timeFrom = from;
    const part = tokens.slice(Math.max(0, from - 3), from).map(({folded}) => folded);
    if (
      preposition === 'من' &&
      /^في (?:ساعه (?:متاخره|مبكره)|وقت (?:متاخر|مبكر|لاحق|سابق))$/.test(part.join(' '))
    ) {
      preposition = 'في';
      from -= 3;
    }

    // الأربعاء 20 سبتمبر: the date is what one asks for; of two calendars, the first.
    const isAlone = last === first;
    const chosen = !isAlone && precisionOf(first, first.fact.text) === 'weekday' ? last : first;
    const textFrom = tokens.findIndex(
      ({start, folded}, at) =>
        at >= timeFrom &&
        (start >= chosen.fact.start || (isAlone && timeNouns.has(folded))) &&
        !timePrepositions.has(folded),
    );
    const opening = tokens[textFrom]?.text === '(' ? textFrom + 1 : textFrom;
    const keyTo = isAlone ? to : pastEra(chosen, read);
    const text = withoutToday(textOf(tokens, {from: opening, to: keyTo}).replace(/^[(]|[)]$/g, ''));
    const start = tokens[opening]?.start ?? chosen.fact.start;
    const end = tokens[keyTo - 1]?.end ?? chosen.fact.end;
    if (/(?:التال|السابق|نفس|ذلك|تلك|هذا|هذه|ذات)/.test(foldOnce(text))) continue;
    if (text === '' || paragraph.text.slice(start, end) === '') continue;
    // A preposition may be part of the fact itself: «منذ عقود».
    const own = foldOnce(chosen.fact.text).split(' ')[0] ?? '';
    if (preposition === null && timePrepositions.has(own)) preposition = own;
    const since =
      preposition === 'منذ'
        ? tokens.find(({folded}, at) => at >= from && folded.replace(/^و/, '') === 'منذ')
        : undefined;
    const opensSince = since !== undefined && since.start < start && !/^منذ/.test(text);
    adverbials.push({
      placed: chosen,
      range: {from, to},
      preposition,
      text: opensSince ? `منذ ${text}` : text,
      precision: precisionOf(chosen, text),
      isAlone,
      start: opensSince ? since.start : start,
      end,
    });
  }

  return adverbials;
}

/** «مساء أمس الثلاثاء» as a day of the week: the words that count from the day of the report go. */
function withoutToday(text: string): string {
  const words = text.split(' ');
  return words
    .filter(
      (word, index) =>
        !/^(?:أمس|امس|اليوم|غدا|غدًا|غداً)$/.test(word) ||
        !weekdayByFold.has(foldOnce(words[index + 1] ?? '')),
    )
    .join(' ');
}

function pastEra(placed: PlacedFact, {tokens}: ReadStatement): number {
  let to = placed.to;
  while (/^(?:هـ|م|ه)$/.test(tokens[to]?.folded ?? '')) to++;
  return to;
}

function precisionOf({detail}: PlacedFact, text: string): Precision {
  const folded = foldOnce(text);
  if (/\d{1,2}[:.,]\d{2}/.test(folded)) return 'clock';
  if (/قرن/.test(folded)) return 'century';
  if (/عمره|عمرها/.test(folded)) return 'age';
  const words = folded.split(/[\s/،]+/);
  const hasMonth = words.some(
    (word, index) => monthByFold.has(word) || monthByFold.has(`${word} ${words[index + 1] ?? ''}`),
  );
  if (hasMonth && detail?.type === 'time' && detail.precision !== 'relative') {
    return detail.precision === 'year'
      ? 'month'
      : detail.precision === 'weekday'
        ? 'day'
        : detail.precision;
  }

  if (words.some(word => weekdayByFold.has(word))) return 'weekday';
  if (/(?:^|\s)(?:ال)?(?:صيف|شتاء|ربيع|خريف)(?:\s|$)/.test(folded)) return 'season';
  if (/^(?:عام|سنه)?\s*\d{3,4}/.test(folded)) return 'year';
  if (detail?.type === 'time') return detail.precision;
  return 'relative';
}
