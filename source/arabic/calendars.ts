import {foldText} from './fold.ts';

/**
 * The names of days and months in the calendars that Arabic text uses.
 *
 * Sources: Unicode CLDR (gregorian calendars of ar-LB, ar-EG, ar-MA, ar-DZ; islamic-umalqura of
 * ar-SA; persian of ar) and the two spellings that newspapers mix (آب/أغسطس, إبريل, يولية).
 */

/** Monday first, as the week of the news runs. */
export const weekdays = [
  'الاثنين',
  'الثلاثاء',
  'الأربعاء',
  'الخميس',
  'الجمعة',
  'السبت',
  'الأحد',
] as const;

const weekdaySpellings: ReadonlyArray<readonly [string, number]> = [['الإثنين', 0]];

/** The styles in which one country or another names the Gregorian months; a date keeps its style. */
export type MonthStyle = 'levantine' | 'egyptian' | 'moroccan' | 'algerian' | 'hijri' | 'persian';

export const monthNames: Readonly<Record<MonthStyle, readonly string[]>> = {
  levantine: [
    'كانون الثاني',
    'شباط',
    'آذار',
    'نيسان',
    'أيار',
    'حزيران',
    'تموز',
    'آب',
    'أيلول',
    'تشرين الأول',
    'تشرين الثاني',
    'كانون الأول',
  ],
  egyptian: [
    'يناير',
    'فبراير',
    'مارس',
    'أبريل',
    'مايو',
    'يونيو',
    'يوليو',
    'أغسطس',
    'سبتمبر',
    'أكتوبر',
    'نوفمبر',
    'ديسمبر',
  ],
  moroccan: [
    'يناير',
    'فبراير',
    'مارس',
    'أبريل',
    'ماي',
    'يونيو',
    'يوليوز',
    'غشت',
    'شتنبر',
    'أكتوبر',
    'نونبر',
    'دجنبر',
  ],
  algerian: [
    'جانفي',
    'فيفري',
    'مارس',
    'أفريل',
    'ماي',
    'جوان',
    'جويلية',
    'أوت',
    'سبتمبر',
    'أكتوبر',
    'نوفمبر',
    'ديسمبر',
  ],
  hijri: [
    'محرم',
    'صفر',
    'ربيع الأول',
    'ربيع الآخر',
    'جمادى الأولى',
    'جمادى الآخرة',
    'رجب',
    'شعبان',
    'رمضان',
    'شوال',
    'ذو القعدة',
    'ذو الحجة',
  ],
  persian: [
    'فروردين',
    'أرديبهشت',
    'خرداد',
    'تير',
    'مرداد',
    'شهريور',
    'مهر',
    'آبان',
    'آذر',
    'دي',
    'بهمن',
    'إسفند',
  ],
};

const monthSpellings: ReadonlyArray<readonly [string, MonthStyle, number]> = [
  ['المحرم', 'hijri', 0],
  ['ربيع الثاني', 'hijri', 3],
  ['جمادى الأول', 'hijri', 4],
  ['جمادى الثانية', 'hijri', 5],
  ['ذي القعدة', 'hijri', 10],
  ['ذي الحجة', 'hijri', 11],
  ['إبريل', 'egyptian', 3],
  ['شتمبر', 'moroccan', 8],
  ['نيسان', 'levantine', 3],
  ['يونية', 'egyptian', 5],
  ['يولية', 'egyptian', 6],
  ['أوكتوبر', 'egyptian', 9],
  ['سبتامبر', 'egyptian', 8],
];

export type Month = {readonly style: MonthStyle; readonly index: number};

/** Folded name → index in the week (0 is Monday). */
export const weekdayByFold: ReadonlyMap<string, number> = new Map([
  ...weekdays.map((name, index) => [foldText(name), index] as const),
  ...weekdaySpellings.map(([name, index]) => [foldText(name), index] as const),
]);

/**
 * Folded name → month. A name that several styles share (مارس) is the Egyptian one: it is the most
 * read. صفر is both the month and zero; callers ask for a month only where a day stands before it.
 */
export const monthByFold: ReadonlyMap<string, Month> = new Map([
  ...(['persian', 'hijri', 'algerian', 'moroccan', 'levantine', 'egyptian'] as const).flatMap(
    style => monthNames[style].map((name, index) => [foldText(name), {style, index}] as const),
  ),
  ...monthSpellings.map(([name, style, index]) => [foldText(name), {style, index}] as const),
]);

/** The days of a month, leap years aside; 30 for a Hijri month. */
export function daysInMonth(month: Month): number {
  if (month.style === 'hijri') {
    return 30;
  }

  if (month.style === 'persian') {
    return month.index < 6 ? 31 : month.index < 11 ? 30 : 29;
  }

  return [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month.index] ?? 30;
}
