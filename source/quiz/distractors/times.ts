import {
  daysInMonth,
  monthByFold,
  monthNames,
  weekdayByFold,
  weekdays,
} from '../../arabic/calendars.ts';
import {digitValue} from '../../arabic/characters.ts';
import {writeOrdinal} from '../../arabic/number-words.ts';
import {foldOnce} from '../fold-once.ts';
import type {Random} from '../seeded-random.ts';
import {inScriptOf, otherNumbers} from './numbers.ts';

/** Years up to this one are past for whoever reads; a later one would show by itself as wrong. */
const LAST_PAST_YEAR = 2025;
const LAST_PAST_HIJRI_YEAR = 1446;

/** How many tens or fives lie between a round year to come and those beside it. */
const ROUND_STEPS = [-3, -2, -1, 1, 2, 3, 4] as const;

/** Words for stretches and parts of time that may stand for one another. */
const exchangeable: readonly (readonly string[])[] = [
  ['أيام', 'أسابيع', 'أشهر', 'سنوات', 'عقود', 'قرون'],
  ['صباحًا', 'ظهرًا', 'مساءً', 'فجرًا'],
  ['صباح', 'ظهر', 'مساء', 'فجر'],
  ['الصباح', 'الظهيرة', 'المساء', 'الفجر'],
  ['الربيع', 'الصيف', 'الخريف', 'الشتاء'],
  ['ربيع', 'صيف', 'خريف', 'شتاء'],
  ['عقدين', 'عامين', 'شهرين', 'أسبوعين', 'يومين'],
];

/** The tens of a century's decades, without their ending: ستينيات, ستينات. */
const tens = 'عشر ثلاث أربع خمس ست سبع ثمان تسع'.split(' ');

/**
 * Other times of the same form: a neighbouring year, day, month in the same style, weekday, hour or
 * century. Empty where the form is none that has neighbours.
 */
export function otherTimes(text: string, random: Random, limit = 6): string[] {
  const found = new Set<string>();
  for (let attempt = 0; attempt < 40 && found.size < limit; attempt++) {
    const other = otherTime(text, random);
    if (other !== null && foldOnce(other) !== foldOnce(text)) found.add(other);
  }

  return [...found];
}

function otherTime(text: string, random: Random): string | null {
  const clock = /(\p{Nd}{1,2})([:.,])(\p{Nd}{2})(?!\p{Nd})/u.exec(text);
  if (clock) {
    const [whole, hour = '', mark = ':', minutes = ''] = clock;
    const other =
      (numeric(hour) + 2 + Math.floor(random.next() * 9)) % (numeric(hour) > 12 ? 24 : 12);
    return text.replace(
      whole,
      `${inScriptOf(String(Math.max(1, other)).padStart(hour.length, '0'), hour)}${mark}${minutes}`,
    );
  }

  const decade = /^(?<ten>\p{L}+?)(?<ending>ينيات|ينات) القرن/u.exec(text)?.groups;
  if (decade?.ten !== undefined && tens.includes(decade.ten))
    return text.replace(decade.ten, random.pick(tens.filter(ten => ten !== decade.ten)) ?? '');

  const month = monthIn(text);
  if (month) return otherDate(text, month, random);

  const day = wordIn(text, weekdayByFold);
  if (day) {
    const others = weekdays.filter((_, index) => index !== day.value);
    return text.replace(day.word, random.pick(others) ?? day.word);
  }

  const century = /القرن (\S+(?: عشر| والعشري?ن)?)/u.exec(text);
  if (century) return otherCentury(text, century[1] ?? '', random);

  const years = [...text.matchAll(/\p{Nd}{3,4}/gu)];
  if (years.length === 1) return otherYear(text, years[0]?.[0] ?? '', random);
  if (years.length > 1) return null;

  for (const family of exchangeable) {
    const word = text.split(' ').find(part => family.includes(part));
    if (word)
      return text.replace(word, random.pick(family.filter(other => other !== word)) ?? word);
  }

  const others = otherNumbers(text, random, 1);
  return others[0] ?? null;
}

function numeric(printed: string): number {
  return Number(
    Array.from(printed, character => digitValue(character.codePointAt(0) ?? 0)).join(''),
  );
}

type Found = {readonly word: string; readonly value: number};

function wordIn(text: string, values: ReadonlyMap<string, number>): Found | null {
  for (const word of text.split(/[\s،()]+/u)) {
    const value = values.get(foldOnce(word));
    if (value !== undefined) return {word, value};
  }

  return null;
}

type MonthFound = {
  readonly printed: string;
  readonly index: number;
  readonly names: readonly string[];
  readonly second: readonly string[] | null;
};

/** The month of a date, alone (سبتمبر, كانون الثاني) or in two styles (أيلول/سبتمبر, مايو/أيار). */
function monthIn(text: string): MonthFound | null {
  const words = text.split(/[\s،]+/u);
  for (let index = 0; index < words.length; index++) {
    for (const length of [2, 1]) {
      const printed = words.slice(index, index + length).join(' ');
      const parts = printed.split('/');
      const months = parts.map(part => monthByFold.get(foldOnce(part)));
      const [first, second] = months;
      if (!first || months.some(month => month?.index !== first.index)) continue;
      // صفر is zero and a month; a day or a year must stand beside it.
      if (first.style === 'hijri' && !/\p{Nd}|\bمن\b|شهر/u.test(text)) continue;
      return {
        printed,
        index: first.index,
        names: monthNames[first.style],
        second: second ? monthNames[second.style] : null,
      };
    }
  }

  return null;
}

function otherDate(text: string, month: MonthFound, random: Random): string {
  const index = (month.index + 1 + Math.floor(random.next() * 11)) % 12;
  const name = month.second
    ? `${month.names[index]}/${month.second[index]}`
    : (month.names[index] ?? month.printed);
  const [before = '', after = ''] = text.split(month.printed);
  const dayDigits = /(\p{Nd}{1,2})(?=\D*$)/u.exec(before);
  const weekday = wordIn(before, weekdayByFold);
  let head = before;
  if (dayDigits) {
    const longest = daysInMonth({style: 'egyptian', index: 1});
    const day = 1 + ((numeric(dayDigits[0]) + 2 + Math.floor(random.next() * 23)) % longest);
    head = before.replace(dayDigits[0], inScriptOf(String(day), dayDigits[0]));
  } else {
    const ordinal = ordinalIn(before);
    if (ordinal) {
      const day = 1 + ((ordinal.value + 2 + Math.floor(random.next() * 20)) % 28);
      head = before.replace(ordinal.printed, writeOrdinal(day) ?? ordinal.printed);
    }
  }

  if (weekday)
    head = head.replace(weekday.word, weekdays[Math.floor(random.next() * 7)] ?? weekday.word);
  return `${head}${name}${after}`;
}

function ordinalIn(text: string): {printed: string; value: number} | null {
  const words = ` ${text.replace(/[\s،]/g, ' ')} `;
  for (let value = 39; value >= 1; value--) {
    for (const oblique of [true, false]) {
      const printed = writeOrdinal(value, {oblique});
      if (printed && words.includes(` ${printed} `)) return {printed, value};
    }
  }

  return null;
}

function otherCentury(text: string, printed: string, random: Random): string | null {
  const found = ordinalIn(printed);
  if (!found) return null;
  const near = [-3, -2, -1, 1, 2, 3]
    .map(step => found.value + step)
    .filter(value => value >= 1 && value <= latestCentury(found.value, /هجري/.test(text)));
  const other = writeOrdinal(random.pick(near) ?? found.value, {
    // A century stands behind a preposition or as the second of two nouns.
    oblique: !found.printed.endsWith('ون'),
  });
  return other ? text.replace(found.printed, other) : null;
}

/** No century that has not begun, and none that shows by itself to be far too late for an event of the past. */
function latestCentury(century: number, isHijri: boolean): number {
  return Math.min(isHijri ? 15 : 21, century >= 20 ? 21 : Math.min(20, century + 2));
}

function otherYear(text: string, printed: string, random: Random): string {
  const year = numeric(printed);
  const isHijri = /هـ|هجري/u.test(text);
  // «بحلول عام 2050»: a year to come is a round one, and so are those beside it.
  if (!isHijri && year > LAST_PAST_YEAR && year % 5 === 0) {
    const round = year % 10 === 0 ? 10 : 5;
    const steps = ROUND_STEPS.filter(step => year + round * step > LAST_PAST_YEAR);
    const other = year + round * (random.pick(steps) ?? 1);
    return text.replace(printed, inScriptOf(String(other), printed));
  }

  const reach = year > 1900 ? 9 : year > 1500 ? 25 : 40;
  const step = 1 + Math.floor(random.next() * reach);
  const last = isHijri ? LAST_PAST_HIJRI_YEAR : LAST_PAST_YEAR;
  const other = random.next() < 0.5 && year + step <= last ? year + step : year - step;
  return text.replace(printed, inScriptOf(String(other), printed));
}
