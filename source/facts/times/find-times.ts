import {monthByFold, weekdayByFold} from '../../arabic/calendars.ts';
import {ordinalByFold} from '../../arabic/number-words.ts';
import {remember} from '../remember.ts';
import {readingsOf, type Token} from '../tokens.ts';
import {ageAt} from './ages.ts';
import {centuryAt, decadeAt, decades} from './centuries.ts';
import {clockAt} from './clock.ts';
import {dateAt} from './dates.ts';
import type {TimeExpression} from './expression.ts';
import {relativeAt} from './relative.ts';
import {relativeDays, weekdayAt} from './weekdays.ts';
import {yearsAt} from './years.ts';

/** All expressions of time of a paragraph, in order, none inside another. */
export function findTimes(tokens: readonly Token[]): TimeExpression[] {
  const found: TimeExpression[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token || token.kind === 'mark' || token.kind === 'latin') {
      continue;
    }
    const time = timeAt(tokens, at);
    const before = found.at(-1);
    if (time && (before === undefined || time.first > before.last)) {
      found.push(time);
      at = time.last;
    }
  }
  return joinNeighbours(tokens, found);
}

function timeAt(tokens: readonly Token[], at: number): TimeExpression | null {
  const token = tokens[at];
  if (!token || (token.kind === 'word' && !canStartTime(token.text))) {
    return null;
  }
  for (const rule of [
    clockAt,
    dateAt,
    yearsAt,
    centuryAt,
    decadeAt,
    weekdayAt,
    ageAt,
    relativeAt,
  ]) {
    const found = rule(tokens, at);
    if (found) {
      return {
        ...found,
        first: found.first ?? at,
        skip: found.skip ?? skipOf(tokens[found.first ?? at]),
      };
    }
  }
  return null;
}

/** The proclitic letters before a time word: only و ف ب ل ك that a table word follows. */
function skipOf(token: Token | undefined): number {
  if (token?.kind !== 'word') {
    return 0;
  }
  return readingsOf(token.text).find(({text}) => isTimeWord(text))?.skip ?? 0;
}

const heads = new Set(
  'عام سنه العام السنه عامي سنتي عامين شهر يوم الساعه القرن القرنين قرن العقد عقد تاريخ منذ قبل بعد خلال حتي في من بحلول مطلع اوايل اواخر منتصف بدايه نهايه ربيع صيف خريف شتاء صباح مساء فجر ليله حوالي نحو قرابه لمده طوال طيله علي'.split(
    ' ',
  ),
);

function isTimeWord(text: string): boolean {
  return (
    heads.has(text) ||
    monthByFold.has(text) ||
    weekdayByFold.has(text) ||
    relativeDays.has(text) ||
    decades.has(text) ||
    text.startsWith('ال')
  );
}

const starters = new Set([
  ...heads,
  ...[...monthByFold.keys()].map(month => month.split(' ')[0] ?? ''),
  ...weekdayByFold.keys(),
  ...ordinalByFold.keys(),
  ...'العشرين العشرون الثلاثين الثلاثون الشهر اواسط الربع النصف الثلث اليوم امس غدا البارحه ظهر عصر ليل صبيحه عشيه غداه عن سن بعمر وعمره وعمرها مدي الاسبوع الساعات الايام الاشهر السنوات الاعوام العقود الصيف الشتاء الربيع الخريف الموسم اعوام سنوات العامين السنتين الاعوام'.split(
    ' ',
  ),
]);

/** A cheap look before the rules: most words start no expression of time. */
const canStartTime = remember(word =>
  readingsOf(word).some(({text}) => starters.has(text) || decades.has(text)),
);

/** The clock time and its date are one expression: الساعة 13,00 في 20 أيلول 2023. */
function joinNeighbours(
  tokens: readonly Token[],
  found: readonly TimeExpression[],
): TimeExpression[] {
  const joined: TimeExpression[] = [];
  for (const time of found) {
    const before = joined.at(-1);
    const gap = before
      ? tokens
          .slice(before.last + 1, time.first)
          .map(({text}) => text)
          .join(' ')
      : '';
    if (
      before?.precision === 'clock' &&
      time.precision === 'day' &&
      /^(?:في|من|يوم|من يوم|)$/u.test(gap)
    ) {
      const moment =
        time.iso !== null && before.iso !== null ? `${time.iso}T${before.iso}` : time.iso;
      joined[joined.length - 1] = {
        ...before,
        last: time.last,
        iso: moment,
        calendar: time.calendar,
      };
      continue;
    }
    joined.push(time);
  }
  return joined;
}
