import {daysInMonth, type Month, monthByFold, weekdayByFold} from '../arabic/calendars.ts';
import {ordinalByFold} from '../arabic/number-words.ts';
import {countedNoun, numberAt} from './quantities.ts';
import {remember} from './remember.ts';
import {readingsOf, type Token} from './tokens.ts';

export type TimePrecision =
  | 'clock'
  | 'weekday'
  | 'day'
  | 'month'
  | 'year'
  | 'decade'
  | 'century'
  | 'relative'
  | 'age'
  | 'duration';

export type Calendar = 'gregorian' | 'hijri' | 'persian';

/** An expression of time. Token indexes are inclusive. */
export type TimeExpression = {
  readonly first: number;
  readonly last: number;
  readonly skip: number;
  readonly precision: TimePrecision;
  /** 13:00, 2023-09-20, 2023-09, 2023, C20; null where the words do not tell it. */
  readonly iso: string | null;
  readonly calendar: Calendar | null;
};

type Found = Omit<TimeExpression, 'first' | 'skip'> & {
  readonly first?: number;
  readonly skip?: number;
};

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

const textAt = (tokens: readonly Token[], at: number): string => tokens[at]?.text ?? '';

/** Any reading of a token's word that passes. */
function reads(tokens: readonly Token[], at: number, test: (text: string) => boolean): boolean {
  const token = tokens[at];
  return token?.kind === 'word' && readingsOf(token.text).some(({text}) => test(text));
}

const integerAt = (tokens: readonly Token[], at: number): number | null => {
  const token = tokens[at];
  return token?.kind === 'number' && /^\d+$/u.test(token.text) ? Number(token.text) : null;
};

// ---- clock -----------------------------------------------------------------------------------

const dayParts =
  /^(?:صباحا|مساء|ظهرا|عصرا|ليلا|فجرا|ص|م|الصباح|المساء|الظهر|العصر|الليل|الفجر|بتوقيت)$/u;
const clockDigits = /^([01]?\d|2[0-3])[:.,،]([0-5]\d)$/u;

function clockAt(tokens: readonly Token[], at: number): Found | null {
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

// ---- dates -----------------------------------------------------------------------------------

/** The month named at a token: one or two words, and its other name behind a slash. */
function monthAt(
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
const unsureMonths = new Set(
  'صفر رجب مارس ماي اب ايار شوال اوت محرم المحرم جوان نيسان تموز رمضان شعبان تير مهر دي اذر'.split(
    ' ',
  ),
);

/** 20 أيلول/سبتمبر 2023، الأربعاء 3 مايو، 5 رمضان 1445 هـ، 20/9/2023، سبتمبر 2023، في سبتمبر */
function dateAt(tokens: readonly Token[], at: number): Found | null {
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
  if (year.value === null && !shahr && unsureMonths.has(word) && month.last === at) {
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

/** الثامن من، الحادي عشر من, العشرين من: a day in words, with a month behind it. */
function dayOrdinal(tokens: readonly Token[], at: number): {value: number; last: number} | null {
  const token = tokens[at];
  if (token?.kind !== 'word') {
    return null;
  }
  for (const {text} of readingsOf(token.text)) {
    const value = ordinalByFold.get(text);
    if (value !== undefined) {
      const next = textAt(tokens, at + 1);
      if (next === 'عشر' || next === 'عشره') {
        return {value: value + 10, last: at + 1};
      }
      if (/^والعشر/u.test(next)) {
        return {value: value + 20, last: at + 1};
      }
      if (/^والثلاث(?:ين|ون)$/u.test(next)) {
        return {value: value + 30, last: at + 1};
      }
      return {value, last: at};
    }
    if (text === 'العشرين' || text === 'العشرون') {
      return {value: 20, last: at};
    }
    if (text === 'الثلاثين' || text === 'الثلاثون') {
      return {value: 30, last: at};
    }
  }
  return null;
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

function calendarOf({style}: Month): Calendar {
  return style === 'hijri' || style === 'persian' ? style : 'gregorian';
}

const pad = (value: number): string => String(value).padStart(2, '0');

function iso(month: Month, year: number | null, day: number | null): string | null {
  const rest = day === null ? pad(month.index + 1) : `${pad(month.index + 1)}-${pad(day)}`;
  return year === null ? `--${rest}` : `${String(year).padStart(4, '0')}-${rest}`;
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

type Era = {
  readonly last: number;
  readonly calendar: 'gregorian' | 'hijri';
  readonly before: boolean;
};

/** م, هـ, ق.م, ميلادي, للهجرة, قبل الميلاد behind a year. */
function eraAt(tokens: readonly Token[], at: number): Era | null {
  let index = at;
  const open = textAt(tokens, index) === '(';
  if (open) {
    index++;
  }
  const text = textAt(tokens, index);
  const close = (last: number): number =>
    open && textAt(tokens, last + 1) === ')' ? last + 1 : last;
  if (text === 'ه' || /^(?:هجري|هجريه|هجريا|للهجره|الهجري|الهجريه)$/u.test(text)) {
    return {last: close(index), calendar: 'hijri', before: false};
  }
  if (text === 'ق') {
    const dotted = textAt(tokens, index + 1) === '.';
    const second = textAt(tokens, index + (dotted ? 2 : 1));
    if (second === 'م' || second === 'ه') {
      let last = index + (dotted ? 2 : 1);
      if (
        dotted &&
        textAt(tokens, last + 1) === '.' &&
        tokens[last + 1]?.spaced === false &&
        tokens[last + 2] !== undefined &&
        /^[\p{L}،)]/u.test(textAt(tokens, last + 2))
      ) {
        last++;
      }
      return {last: close(last), calendar: second === 'م' ? 'gregorian' : 'hijri', before: true};
    }
  }
  if (text === 'قبل' && /^(?:الميلاد|الهجره)$/u.test(textAt(tokens, index + 1))) {
    return {
      last: close(index + 1),
      calendar: textAt(tokens, index + 1) === 'الميلاد' ? 'gregorian' : 'hijri',
      before: true,
    };
  }
  if (text === 'بعد' && textAt(tokens, index + 1) === 'الميلاد') {
    return {last: close(index + 1), calendar: 'gregorian', before: false};
  }
  if (
    !open &&
    (text === 'م' ||
      /^(?:ميلادي|ميلاديه|ميلاديا|للميلاد|الميلادي|الميلاديه|الميلاديين)$/u.test(text))
  ) {
    return {last: index, calendar: 'gregorian', before: false};
  }
  return null;
}

// ---- years -----------------------------------------------------------------------------------

const yearHeads = /^(?:عام|سنه|العام|السنه|عامي|سنتي|العامين|السنتين|الاعوام|اعوام|سنوات)$/u;
const yearContext = new Set(
  'في منذ حتي بحلول مطلع اوايل اواخر منتصف بدايه نهايه ربيع صيف خريف شتاء حوالي نحو من الي بين قبل بعد لعام دوره بطوله نسخه اوليمبياد اولمبياد كاس موسم'.split(
    ' ',
  ),
);
const partOfYear = /^(?:اوايل|اواخر|منتصف|مطلع|بدايه|نهايه|ربيع|صيف|خريف|شتاء|حوالي|بحلول|اواسط)$/u;

/** عام 2010، سنة 711م، بين عامي 1980 و1984، من 1870 إلى 1939، (1685)، في 1934، 1922-26 */
function yearsAt(tokens: readonly Token[], at: number): Found | null {
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

// ---- centuries and decades -------------------------------------------------------------------

/** القرن الثامن عشر الميلادي، أوائل القرن العشرين، القرنين الثامن عشر والتاسع عشر */
function centuryAt(tokens: readonly Token[], at: number): Found | null {
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

const decades = new Map(
  ['عشرين', 'ثلاثين', 'اربعين', 'خمسين', 'ستين', 'سبعين', 'ثمانين', 'تسعين'].flatMap((ten, index) =>
    [`${ten}يات`, `${ten}ات`, `${ten.slice(0, -2)}ينيات`, `${ten.slice(0, -2)}ينات`].flatMap(
      form => [[form, (index + 2) * 10] as const, [`ال${form}`, (index + 2) * 10] as const],
    ),
  ),
);

/** الثمانينيات، أواخر سبعينيات القرن الماضي، العقد 1620 */
function decadeAt(tokens: readonly Token[], at: number): Found | null {
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

// ---- weekdays and relative times -------------------------------------------------------------

const relativeAdjectives =
  /^(?:الماضي|الماضيه|المقبل|المقبله|القادم|القادمه|الجاري|الجاريه|الحالي|الحاليه|الفايت|المنصرم|المنصرمه|التالي|التاليه|السابق|السابقه|نفسه|ذاته|الاخير|الاخيره)$/u;
const partsOfDay = /^(?:صباح|مساء|ظهر|عصر|فجر|ليل|ليله|صبيحه|عشيه|غداه|يوم)$/u;
const relativeDays = new Set('اليوم امس غدا البارحه'.split(' '));

/** الأربعاء، مساء الخميس المقبل، يوم الجمعة الماضي، أول أمس */
function weekdayAt(tokens: readonly Token[], at: number): Found | null {
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
  if (weekday === undefined && index === at) {
    return null;
  }
  let last = index;
  if (relativeAdjectives.test(textAt(tokens, last + 1))) {
    last++;
  }
  return {
    last,
    precision: last > index && weekday === undefined ? 'relative' : 'weekday',
    iso: null,
    calendar: null,
  };
}

const agePhrases: ReadonlyArray<readonly string[]> = [
  ['في', 'سن'],
  ['عن', 'عمر'],
  ['عن', 'عمر', 'يناهز'],
  ['عن', 'سن'],
  ['في', 'عمر'],
  ['من', 'العمر'],
  ['سن'],
  ['بعمر'],
  ['وعمره'],
  ['وعمرها'],
];

/** في سن 39، عن عمر 17 عامًا، من العمر 45 عامًا، في السادسة عشرة من عمره، (66 عامًا) */
function ageAt(tokens: readonly Token[], at: number): Found | null {
  for (const phrase of agePhrases) {
    if (
      !phrase.every(
        (word, index) => textAt(tokens, at + index).replace(/^و(?=في|عن)/u, '') === word,
      )
    ) {
      continue;
    }
    const from = at + phrase.length;
    const number = numberAt(tokens, from);
    if (number && number.value > 0 && number.value < 130) {
      let last = from + number.length - 1;
      if (/^(?:عاما?|سنه|سنوات|اعوام)$/u.test(textAt(tokens, last + 1))) {
        last++;
      }
      return {
        first: from,
        last,
        skip: 0,
        precision: 'age',
        iso: String(number.value),
        calendar: null,
      };
    }
    const ordinal = dayOrdinal(tokens, from);
    if (ordinal) {
      return {
        first: from,
        last: ordinal.last,
        skip: 0,
        precision: 'age',
        iso: String(ordinal.value),
        calendar: null,
      };
    }
  }
  if (textAt(tokens, at - 1) === '(') {
    const number = numberAt(tokens, at);
    if (
      number &&
      number.value < 130 &&
      /^(?:عاما?|سنه|سنوات|اعوام)$/u.test(textAt(tokens, at + number.length)) &&
      textAt(tokens, at + number.length + 1) === ')'
    ) {
      return {
        last: at + number.length,
        skip: 0,
        precision: 'age',
        iso: String(number.value),
        calendar: null,
      };
    }
  }
  if (textAt(tokens, at) === 'في') {
    const ordinal = dayOrdinal(tokens, at + 1);
    const after = ordinal ? ordinal.last + 1 : 0;
    if (
      ordinal &&
      textAt(tokens, after) === 'من' &&
      /^(?:عمره|عمرها|العمر|عمرهم)$/u.test(textAt(tokens, after + 1))
    ) {
      return {
        first: at + 1,
        last: after + 1,
        skip: 0,
        precision: 'age',
        iso: String(ordinal.value),
        calendar: null,
      };
    }
  }
  return null;
}

const relativeHeads = /^(?:منذ|قبل|بعد|خلال|طوال|طيله|علي مدي|لمده|مدي)$/u;
const vaguePeriods =
  /^(?:عقود|سنوات|سنين|اعوام|قرون|اشهر|شهور|اسابيع|ايام|ساعات|دقاءق|دقايق|عقد|قرن|عام|سنه|شهر|اسبوع|يوم|ساعه)$/u;
const definitePeriods =
  /^(?:العام|السنه|الشهر|الاسبوع|اليوم|القرن|العقد|الساعات|الايام|الاشهر|السنوات|الاعوام|العقود|الصيف|الشتاء|الربيع|الخريف|الموسم)$/u;

/** منذ عقود، قبل ثلاثة أيام، الأسبوع المقبل، العام الماضي، خلال السنوات الأخيرة */
function relativeAt(tokens: readonly Token[], at: number): Found | null {
  if (
    reads(tokens, at, text => definitePeriods.test(text)) &&
    relativeAdjectives.test(textAt(tokens, at + 1))
  ) {
    return {last: at + 1, precision: 'relative', iso: null, calendar: null};
  }
  if (!reads(tokens, at, text => relativeHeads.test(text))) {
    return null;
  }
  const {text = ''} = tokens[at] ?? {};
  const head = readingsOf(text).find(reading => relativeHeads.test(reading.text));
  const number = numberAt(tokens, at + 1);
  const duration =
    head?.text === 'لمده' ||
    head?.text === 'طوال' ||
    head?.text === 'طيله' ||
    head?.text === 'خلال' ||
    head?.text === 'مدي';
  const precision = duration ? 'duration' : 'relative';
  let from = at + 1;
  let approx = 0;
  if (/^(?:حوالي|نحو|قرابه|اكثر|اقل)$/u.test(textAt(tokens, from))) {
    approx = /^(?:اكثر|اقل)$/u.test(textAt(tokens, from)) ? 2 : 1;
    from += approx;
  }
  const counted = approx > 0 ? numberAt(tokens, from) : number;
  if (counted) {
    const noun = from + counted.length;
    if (countedNoun(textAt(tokens, noun))?.class === 'time') {
      let last = noun;
      if (/^(?:خلت|مضت|متتاليه|متواصله|كامله)$/u.test(textAt(tokens, last + 1))) {
        last++;
      }
      return {last, skip: head?.skip ?? 0, precision, iso: null, calendar: null};
    }
    return null;
  }
  const next = textAt(tokens, at + 1);
  if (
    vaguePeriods.test(next) ||
    /^(?:عامين|سنتين|شهرين|اسبوعين|يومين|ساعتين|عقدين|قرنين)$/u.test(next)
  ) {
    if (tokens[at + 2]?.kind === 'number') {
      return null;
    }
    let last = at + 1;
    if (/^(?:طويله|عديده|قليله|عده)$/u.test(textAt(tokens, last + 1))) {
      last++;
    }
    return {last, skip: head?.skip ?? 0, precision, iso: null, calendar: null};
  }
  return null;
}

// ---- together --------------------------------------------------------------------------------

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
