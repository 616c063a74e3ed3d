import {ordinalByFold} from '../../arabic/number-words.ts';
import type {Token} from '../tokens.ts';
import type {Found} from './expression.ts';
import {integerAt, reads, textAt} from './look.ts';

const clockDigits = /^([01]?\d|2[0-3])[:.,،]([0-5]\d)$/u;

export function clockAt(tokens: readonly Token[], at: number): Found | null {
  const named = reads(tokens, at, text => text === 'الساعه');
  if (!named) {
    const match = clockDigits.exec(textAt(tokens, at));
    if (match && textAt(tokens, at).includes(':')) {
      return {
        last: dayPart(tokens, at + 1),
        precision: 'clock',
        iso: isoClock(match),
        calendar: null,
      };
    }
    return null;
  }
  const digits = clockDigits.exec(textAt(tokens, at + 1));
  if (digits) {
    return {
      last: dayPart(tokens, at + 2),
      precision: 'clock',
      iso: isoClock(digits),
      calendar: null,
    };
  }
  const whole = integerAt(tokens, at + 1);
  if (whole !== null && whole <= 24) {
    return {
      last: dayPart(tokens, at + 2),
      precision: 'clock',
      iso: `${String(whole).padStart(2, '0')}:00`,
      calendar: null,
    };
  }
  const ordinal = ordinalByFold.get(textAt(tokens, at + 1));
  if (ordinal === undefined && textAt(tokens, at + 1) !== 'الواحده') {
    return null;
  }
  let hour = ordinal ?? 1;
  let index = at + 2;
  if (textAt(tokens, index) === 'عشره') {
    hour += 10;
    index++;
  }
  let minutes = 0;
  const part = textAt(tokens, index);
  const minuteWords: Readonly<Record<string, number>> = {والنصف: 30, والربع: 15, والثلث: 20};
  if (minuteWords[part] !== undefined) {
    minutes = minuteWords[part] ?? 0;
    index++;
  } else if (part === 'الا' && textAt(tokens, index + 1) === 'الربع') {
    hour = hour === 1 ? 12 : hour - 1;
    minutes = 45;
    index += 2;
  }
  const last = dayPart(tokens, index);
  return {
    last,
    precision: 'clock',
    iso: `${String(hour).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`,
    calendar: null,
  };
}

const isoClock = (match: RegExpExecArray): string =>
  `${(match[1] ?? '').padStart(2, '0')}:${match[2] ?? ''}`;

/** The last token of «صباحا» or «بعد الظهر» behind a clock time, else the one before. */
function dayPart(tokens: readonly Token[], at: number): number {
  if (textAt(tokens, at) === 'بعد' && textAt(tokens, at + 1) === 'الظهر') {
    return at + 1;
  }
  if (textAt(tokens, at) === 'من' && dayParts.test(textAt(tokens, at + 1))) {
    return at + 1;
  }
  return dayParts.test(textAt(tokens, at)) && textAt(tokens, at) !== 'بتوقيت' ? at : at - 1;
}

const dayParts =
  /^(?:صباحا|مساء|ظهرا|عصرا|ليلا|فجرا|ص|م|الصباح|المساء|الظهر|العصر|الليل|الفجر|بتوقيت)$/u;
