import {readingsOf, type Token} from '../tokens.ts';
import {dayOrdinal} from './day-ordinal.ts';
import {eraAt} from './era.ts';
import type {Found} from './expression.ts';
import {integerAt, reads, textAt} from './look.ts';
import {partOfYear, relativeAdjectives} from './time-words.ts';

/** القرن الثامن عشر الميلادي، أوائل القرن العشرين، القرنين الثامن عشر والتاسع عشر */
export function centuryAt(tokens: readonly Token[], at: number): Found | null {
  let index = at;
  if (
    reads(tokens, index, text => partOfYear.test(text) || /^(?:الربع|النصف|الثلث)$/u.test(text))
  ) {
    index++;
    while (/^(?:الاول|الاخير|الثاني|الثالث|من)$/u.test(textAt(tokens, index))) {
      index++;
    }
  }
  if (!reads(tokens, index, text => text === 'القرن' || text === 'القرنين')) {
    return null;
  }
  const first = dayOrdinal(tokens, index + 1);
  const digits = integerAt(tokens, index + 1);
  let value: number | null = null;
  let last = index;
  if (first) {
    value = first.value;
    last = first.last;
    const next = textAt(tokens, last + 1);
    if (next.startsWith('وال')) {
      const second = dayOrdinal(tokens, last + 1);
      if (second && textAt(tokens, index).endsWith('ين')) {
        last = second.last;
        value = null;
      }
    }
  } else if (digits !== null && digits <= 30) {
    value = digits;
    last = index + 1;
  } else if (relativeAdjectives.test(textAt(tokens, index + 1))) {
    last = index + 1;
  } else {
    return null;
  }
  const era = eraAt(tokens, last + 1);
  if (era) {
    last = era.last;
  }
  return {
    last,
    precision: 'century',
    iso: value === null ? null : `${era?.before === true ? '-' : ''}C${value}`,
    calendar: era?.calendar ?? 'gregorian',
  };
}

export const decades = new Map(
  ['عشرين', 'ثلاثين', 'اربعين', 'خمسين', 'ستين', 'سبعين', 'ثمانين', 'تسعين'].flatMap((ten, index) =>
    [`${ten}يات`, `${ten}ات`, `${ten.slice(0, -2)}ينيات`, `${ten.slice(0, -2)}ينات`].flatMap(
      form => [[form, (index + 2) * 10] as const, [`ال${form}`, (index + 2) * 10] as const],
    ),
  ),
);

/** الثمانينيات، أواخر سبعينيات القرن الماضي، العقد 1620 */
export function decadeAt(tokens: readonly Token[], at: number): Found | null {
  let index = at;
  if (reads(tokens, index, text => partOfYear.test(text))) {
    index++;
  }
  if (reads(tokens, index, text => text === 'العقد') && integerAt(tokens, index + 1) !== null) {
    return {
      last: index + 1,
      precision: 'decade',
      iso: `${textAt(tokens, index + 1)}s`,
      calendar: 'gregorian',
    };
  }
  const token = tokens[index];
  const decade =
    token?.kind === 'word'
      ? readingsOf(token.text)
          .map(({text}) => decades.get(text))
          .find(value => value !== undefined)
      : undefined;
  if (decade === undefined) {
    return null;
  }
  const century = centuryAt(tokens, index + 1);
  const last = century ? century.last : index;
  const ordinal = century?.iso?.startsWith('C') ? Number(century.iso.slice(1)) : null;
  return {
    last,
    precision: 'decade',
    iso: ordinal === null ? null : `${(ordinal - 1) * 100 + decade}s`,
    calendar: 'gregorian',
  };
}
