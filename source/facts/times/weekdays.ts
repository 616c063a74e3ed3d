import {weekdayByFold} from '../../arabic/calendars.ts';
import {readingsOf, type Token} from '../tokens.ts';
import type {Found} from './expression.ts';
import {reads, textAt} from './look.ts';
import {relativeAdjectives} from './time-words.ts';

const partsOfDay = /^(?:صباح|مساء|ظهر|عصر|فجر|ليل|ليله|صبيحه|عشيه|غداه|يوم)$/u;

export const relativeDays = new Set('اليوم امس غدا البارحه'.split(' '));

/** الأربعاء، مساء الخميس المقبل، يوم الجمعة الماضي، أول أمس */
export function weekdayAt(tokens: readonly Token[], at: number): Found | null {
  let index = at;
  while (index < at + 2 && reads(tokens, index, text => partsOfDay.test(text))) {
    index++;
  }
  const token = tokens[index];
  if (token?.kind !== 'word') {
    return null;
  }
  const reading = readingsOf(token.text).find(
    ({text}) => weekdayByFold.has(text) || relativeDays.has(text),
  );
  if (!reading) {
    return null;
  }
  // الأحد and الجمعة are weekdays; الخميس too; «أحد» is none. اليوم alone says nothing that can be asked.
  const weekday = weekdayByFold.get(reading.text);
  // «بين الإثنين» is between the two.
  if (weekday === 0 && textAt(tokens, at - 1) === 'بين') {
    return null;
  }
  if (weekday === undefined && index === at) {
    return null;
  }
  // فجر اليوم الثلاثاء
  const named = weekday !== undefined || weekdayByFold.has(textAt(tokens, index + 1));
  let last = weekday === undefined && named ? index + 1 : index;
  if (relativeAdjectives.test(textAt(tokens, last + 1))) {
    last++;
  }
  return {
    last,
    precision: named ? 'weekday' : 'relative',
    iso: null,
    calendar: null,
  };
}
