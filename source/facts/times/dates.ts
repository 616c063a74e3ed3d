import {daysInMonth, type Month, weekdayByFold} from '../../arabic/calendars.ts';
import type {Token} from '../tokens.ts';
import {dayOrdinal} from './day-ordinal.ts';
import {eraAt} from './era.ts';
import type {Found} from './expression.ts';
import {integerAt, reads, textAt} from './look.ts';
import {calendarOf, iso, monthAt, pad, unsureMonths} from './months.ts';
import {relativeAdjectives} from './time-words.ts';

/** 20 أيلول/سبتمبر 2023، الأربعاء 3 مايو، 5 رمضان 1445 هـ، 20/9/2023، سبتمبر 2023، في سبتمبر */
export function dateAt(tokens: readonly Token[], at: number): Found | null {
  let index = at;
  if (reads(tokens, index, text => weekdayByFold.has(text) || text === 'يوم')) {
    index++;
    if (weekdayByFold.has(textAt(tokens, index))) {
      index++;
    }
    if (/^[،,(]$/u.test(textAt(tokens, index))) {
      index++;
    }
    if (textAt(tokens, index) === 'الموافق') {
      index++;
    }
  }
  const numeric = numericDate(tokens, index);
  if (numeric) {
    return numeric;
  }
  let day = integerAt(tokens, index);
  let from = index + 1;
  if (day === null) {
    const word = dayOrdinal(tokens, index);
    if (word) {
      day = word.value;
      from = word.last + 1;
    }
  }
  if (day !== null && day >= 1 && day <= 31) {
    if (textAt(tokens, from) === 'من' || textAt(tokens, from) === 'شهر') {
      from++;
    }
    if (textAt(tokens, from) === 'شهر') {
      from++;
    }
    const month = monthAt(tokens, from);
    if (month && month.skip === 0 && day <= daysInMonth(month.month) + 2) {
      const year = yearBehind(tokens, month.last + 1, month.month);
      return {
        last: year.last,
        precision: 'day',
        iso: iso(month.month, year.value, day),
        calendar: calendarOf(month.month),
      };
    }
  }
  if (index !== at) {
    return null;
  }
  const shahr = reads(tokens, at, text => text === 'شهر' || text === 'الشهر');
  const month = monthAt(tokens, shahr ? at + 1 : at);
  if (!month) {
    return null;
  }
  const year = yearBehind(tokens, month.last + 1, month.month);
  const word = textAt(tokens, shahr ? at + 1 : at).slice(month.skip);
  if (
    unsureMonths.has(word) &&
    !shahr &&
    (month.skip > 0 || (year.value === null && month.last === at))
  ) {
    return null;
  }
  return {
    last: year.last,
    skip: shahr ? 0 : month.skip,
    precision: 'month',
    iso: iso(month.month, year.value, null),
    calendar: calendarOf(month.month),
  };
}

function numericDate(tokens: readonly Token[], at: number): Found | null {
  const a = integerAt(tokens, at);
  const b = integerAt(tokens, at + 2);
  const c = integerAt(tokens, at + 4);
  const slash = textAt(tokens, at + 1);
  if (
    a === null ||
    b === null ||
    c === null ||
    !/^[/-]$/u.test(slash) ||
    textAt(tokens, at + 3) !== slash
  ) {
    return null;
  }
  const [day, year] = a > 31 ? [c, a] : [a, c];
  if (day < 1 || day > 31 || b < 1 || b > 12 || year < 100) {
    return null;
  }
  const hijri = eraAt(tokens, at + 5)?.calendar === 'hijri';
  return {
    last: hijri ? at + 5 : at + 4,
    precision: 'day',
    iso: `${year}-${pad(b)}-${pad(day)}`,
    calendar: hijri ? 'hijri' : 'gregorian',
  };
}

/** «من عام 2023», «2023م», «، 1445 هـ» behind a month. */
function yearBehind(
  tokens: readonly Token[],
  at: number,
  month: Month,
): {value: number | null; last: number} {
  let index = at;
  if (/^[،,]$/u.test(textAt(tokens, index)) && integerAt(tokens, index + 1) !== null) {
    index++;
  }
  if (textAt(tokens, index) === 'من') {
    index++;
  }
  if (/^(?:عام|سنه|العام|السنه)$/u.test(textAt(tokens, index))) {
    index++;
  }
  const value = integerAt(tokens, index);
  if (value !== null && ((value >= 100 && value <= 2199) || month.style === 'hijri')) {
    const era = eraAt(tokens, index + 1);
    return {value, last: era ? era.last : index};
  }
  if (relativeAdjectives.test(textAt(tokens, at))) {
    return {value: null, last: at};
  }
  return {value: null, last: at - 1};
}
