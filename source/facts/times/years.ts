import {countedNoun} from '../quantities.ts';
import type {Token} from '../tokens.ts';
import type {Era} from './era.ts';
import {eraAt} from './era.ts';
import type {Found} from './expression.ts';
import {integerAt, reads, textAt} from './look.ts';
import {monthAt} from './months.ts';
import {partOfYear, yearHeads} from './time-words.ts';

const yearContext = new Set(
  'في منذ حتي بحلول مطلع اوايل اواخر منتصف بدايه نهايه ربيع صيف خريف شتاء حوالي نحو من الي بين قبل بعد لعام دوره بطوله نسخه اوليمبياد اولمبياد كاس موسم'.split(
    ' ',
  ),
);

/** عام 2010، سنة 711م، بين عامي 1980 و1984، من 1870 إلى 1939، (1685)، في 1934، 1922-26 */
export function yearsAt(tokens: readonly Token[], at: number): Found | null {
  let index = at;
  const token = tokens[at];
  if (!token) {
    return null;
  }
  if (reads(tokens, at, text => partOfYear.test(text))) {
    index++;
  }
  let headed = false;
  if (reads(tokens, index, text => yearHeads.test(text))) {
    headed = true;
    index++;
  }
  const value = integerAt(tokens, index);
  if (value === null) {
    return null;
  }
  const era = eraAt(tokens, index + 1);
  const fourDigits = /^(?:1\d|20)\d\d$/u.test(textAt(tokens, index));
  const before = textAt(tokens, at - 1).replace(/^[وف](?=..)/u, '');
  const bracketed =
    textAt(tokens, index - 1) === '(' && /^[)–—-]$/u.test(textAt(tokens, index + 1));
  const next = textAt(tokens, index + 1);
  if (headed) {
    if (
      value < 1 ||
      value > 2999 ||
      (index - at === 1 && /^(?:اعوام|سنوات)$/u.test(textAt(tokens, at)))
    ) {
      return null;
    }
  } else if (era) {
    if (era.calendar === 'gregorian' && textAt(tokens, index + 1) === 'م' && value < 100) {
      return null;
    }
  } else if (index > at) {
    if (!fourDigits) {
      return null;
    }
  } else if (
    !eraOfRange(tokens, index) &&
    !(
      fourDigits &&
      (yearContext.has(before) ||
        bracketed ||
        textAt(tokens, at - 1) === 'و' ||
        /^[–—-]$/u.test(textAt(tokens, at - 1)) ||
        /^[–—-]$/u.test(next) ||
        monthAt(tokens, at - 1) !== null ||
        isLoneYear(tokens, at)) &&
      !(tokens[index + 1]?.kind === 'word' && countedNoun(next) !== null)
    )
  ) {
    return null;
  }
  let last = era ? era.last : index;
  let text = yearText(value, era?.before ?? false);
  let calendar = era?.calendar;
  // عامي 1980 و1984، 1870 إلى 1939، 1922–26
  const join = textAt(tokens, last + 1);
  let second = last + 2;
  if (join === 'الي' || join === 'حتي') {
    if (reads(tokens, second, word => yearHeads.test(word))) {
      second++;
    }
  }
  if (/^(?:الي|حتي|و|[–—-])$/u.test(join)) {
    const other = integerAt(tokens, second);
    const plausible =
      other !== null &&
      (/^\d{3,4}$/u.test(textAt(tokens, second)) ||
        eraAt(tokens, second + 1) !== null ||
        (/^[–—-]$/u.test(join) && other < 100 && fourDigits));
    if (
      plausible &&
      (join !== 'و' ||
        before === 'بين' ||
        /^(?:عامي|سنتي|العامين|السنتين)$/u.test(textAt(tokens, index - 1)))
    ) {
      const otherEra = eraAt(tokens, second + 1);
      last = otherEra ? otherEra.last : second;
      calendar ??= otherEra?.calendar;
      text = `${text}/${yearText(other, otherEra?.before ?? false)}`;
    }
  }
  last = otherCalendar(tokens, last);
  return {last, precision: 'year', iso: text, calendar: calendar ?? 'gregorian'};
}

/** The last token of «الموافق لسنة 948م» or «/ 948م» behind a year, else the year's own. */
function otherCalendar(tokens: readonly Token[], last: number): number {
  if (!/^(?:الموافق|الموافقه|\/)$/u.test(textAt(tokens, last + 1))) {
    return last;
  }
  const at = reads(tokens, last + 2, word => yearHeads.test(word)) ? last + 3 : last + 2;
  if (integerAt(tokens, at) === null) {
    return last;
  }
  const range = /^[–—-]$/u.test(textAt(tokens, at + 1)) && integerAt(tokens, at + 2) !== null;
  return eraAt(tokens, range ? at + 3 : at + 1)?.last ?? last;
}

/** «41 - 132 هـ»: the era stands behind the second year. */
function eraOfRange(tokens: readonly Token[], at: number): Era | null {
  return /^[–—-]$/u.test(textAt(tokens, at + 1)) && integerAt(tokens, at + 2) !== null
    ? eraAt(tokens, at + 3)
    : null;
}

const yearText = (value: number, before: boolean): string => (before ? `-${value}` : String(value));

/** A four-digit number that nothing counts: at the end of a clause, or behind a closing word. */
function isLoneYear(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  const before = tokens[at - 1];
  return (
    before?.kind === 'word' &&
    (next === undefined || (next.kind === 'mark' && !/^[%/$]$/u.test(next.text)))
  );
}
