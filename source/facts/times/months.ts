import {type Month, monthByFold} from '../../arabic/calendars.ts';
import {readingsOf, type Token} from '../tokens.ts';
import type {Calendar} from './expression.ts';
import {textAt} from './look.ts';

/** The month named at a token: one or two words, and its other name behind a slash. */
export function monthAt(
  tokens: readonly Token[],
  at: number,
  twin = true,
): {month: Month; last: number; skip: number} | null {
  const token = tokens[at];
  if (token?.kind !== 'word') {
    return null;
  }
  for (const {text, skip} of readingsOf(token.text)) {
    const two = monthByFold.get(`${text} ${textAt(tokens, at + 1)}`);
    const month = two ?? monthByFold.get(text);
    if (!month) {
      continue;
    }
    let last = two ? at + 1 : at;
    if (twin && textAt(tokens, last + 1) === '/') {
      const other = monthAt(tokens, last + 2, false);
      if (other && other.month.index === month.index) {
        last = other.last;
      }
    }
    return {month, last, skip};
  }
  return null;
}

/** Month names that are other words too; a day, a year or شهر must stand beside them. */
export const unsureMonths = new Set(
  'صفر رجب مارس ماي اب ايار شوال اوت محرم المحرم جوان نيسان تموز رمضان شعبان تير مهر دي اذر'.split(
    ' ',
  ),
);

export function calendarOf({style}: Month): Calendar {
  return style === 'hijri' || style === 'persian' ? style : 'gregorian';
}

export function iso(month: Month, year: number | null, day: number | null): string | null {
  const rest = day === null ? pad(month.index + 1) : `${pad(month.index + 1)}-${pad(day)}`;
  return year === null ? `--${rest}` : `${String(year).padStart(4, '0')}-${rest}`;
}

export const pad = (value: number): string => String(value).padStart(2, '0');
