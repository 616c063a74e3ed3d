import {foldText} from './fold.ts';

/**
 * The words that numbers are written with, in every gender, case and spelling that text shows.
 * Source: the chapters on العدد in the usual school grammars (الغلاييني, جامع الدروس العربية).
 */

export const unitForms: ReadonlyArray<readonly [number, string]> = [
  [1, 'واحد واحدة واحدًا'],
  [2, 'اثنان اثنين اثنتان اثنتين إثنان إثنين'],
  [3, 'ثلاثة ثلاث'],
  [4, 'أربعة أربع'],
  [5, 'خمسة خمس'],
  [6, 'ستة ست'],
  [7, 'سبعة سبع'],
  [8, 'ثمانية ثماني ثمان'],
  [9, 'تسعة تسع'],
  [10, 'عشرة عشر'],
];

/** First halves of 11–19; the second half is عشر or عشرة. */
const teenForms: ReadonlyArray<readonly [number, string]> = [
  [1, 'أحد إحدى'],
  [2, 'اثنا اثني اثنتا اثنتي إثنا إثني'],
  [3, 'ثلاثة ثلاث'],
  [4, 'أربعة أربع'],
  [5, 'خمسة خمس'],
  [6, 'ستة ست'],
  [7, 'سبعة سبع'],
  [8, 'ثمانية ثماني ثمان'],
  [9, 'تسعة تسع'],
];

const tenForms: ReadonlyArray<readonly [number, string]> = [
  [20, 'عشرون عشرين'],
  [30, 'ثلاثون ثلاثين'],
  [40, 'أربعون أربعين'],
  [50, 'خمسون خمسين'],
  [60, 'ستون ستين'],
  [70, 'سبعون سبعين'],
  [80, 'ثمانون ثمانين'],
  [90, 'تسعون تسعين'],
];

const hundredForms: ReadonlyArray<readonly [number, string]> = [
  [100, 'مئة مائة مية'],
  [200, 'مئتان مئتين مائتان مائتين مئتا مئتي مائتا مائتي'],
  [300, 'ثلاثمئة ثلاثمائة'],
  [400, 'أربعمئة أربعمائة'],
  [500, 'خمسمئة خمسمائة'],
  [600, 'ستمئة ستمائة'],
  [700, 'سبعمئة سبعمائة'],
  [800, 'ثمانمئة ثمانمائة ثمانيمئة ثمانيمائة'],
  [900, 'تسعمئة تسعمائة'],
];

/** Words that multiply what stands before them, alone or counted. */
const scaleForms: ReadonlyArray<readonly [number, string]> = [
  [1e3, 'ألف ألفًا آلاف'],
  [1e6, 'مليون مليونًا ملايين'],
  [1e9, 'مليار مليارًا مليارات بليون بلايين'],
  [1e12, 'تريليون تريليونًا تريليونات ترليون ترليونات'],
];

/** The duals of the scales: a number by themselves. */
const dualScaleForms: ReadonlyArray<readonly [number, string]> = [
  [2e3, 'ألفان ألفين ألفي'],
  [2e6, 'مليونان مليونين مليوني مليونا'],
  [2e9, 'ملياران مليارين ملياري'],
];

const fractionForms: ReadonlyArray<readonly [number, string]> = [
  [1 / 2, 'نصف'],
  [1 / 3, 'ثلث'],
  [2 / 3, 'ثلثا ثلثي ثلثين ثلثان'],
  [1 / 4, 'ربع'],
  [1 / 5, 'خمس'],
  [2 / 5, 'خمسا خمسي'],
  [1 / 10, 'عشر'],
];

function byFold(forms: ReadonlyArray<readonly [number, string]>): ReadonlyMap<string, number> {
  return new Map(
    forms.flatMap(([value, words]) =>
      words.split(' ').map(word => [foldText(word), value] as const),
    ),
  );
}

export const units = byFold(unitForms);
export const teens = byFold(teenForms);
export const tens = byFold(tenForms);
export const hundreds = byFold(hundredForms);
export const scales = byFold(scaleForms);
export const dualScales = byFold(dualScaleForms);
export const fractions = byFold(fractionForms);

/** Every numeral word, folded: none of them is a name. */
export const numerals: ReadonlySet<string> = new Set(
  [units, teens, tens, hundreds, scales, dualScales, fractions].flatMap(words => [...words.keys()]),
);

/** Ordinals from first to tenth, masculine and feminine, without the article. */
export const ordinals = {
  masculine: ['أول', 'ثاني', 'ثالث', 'رابع', 'خامس', 'سادس', 'سابع', 'ثامن', 'تاسع', 'عاشر'],
  feminine: [
    'أولى',
    'ثانية',
    'ثالثة',
    'رابعة',
    'خامسة',
    'سادسة',
    'سابعة',
    'ثامنة',
    'تاسعة',
    'عاشرة',
  ],
} as const;

/** Folded ordinal with its article → 1–10; حادي and حادية count one in الحادي عشر. */
export const ordinalByFold: ReadonlyMap<string, number> = new Map([
  ...ordinals.masculine.map((word, index) => [foldText(`ال${word}`), index + 1] as const),
  ...ordinals.feminine.map((word, index) => [foldText(`ال${word}`), index + 1] as const),
  [foldText('الحادي'), 1],
  [foldText('الحادية'), 1],
]);

const ordinalStem = (value: number, feminine: boolean): string => {
  if (value === 1) {
    return feminine ? 'الحادية' : 'الحادي';
  }

  return `ال${(feminine ? ordinals.feminine : ordinals.masculine)[value - 1] ?? ''}`;
};

/**
 * The definite ordinal of 1–39 in words (الثامن عشر، الحادي والعشرون): nominative, or with
 * oblique tens (الحادي والعشرين). Null outside that range.
 */
export function writeOrdinal(
  value: number,
  {feminine = false, oblique = true}: {feminine?: boolean; oblique?: boolean} = {},
): string | null {
  if (!Number.isInteger(value) || value < 1 || value > 39) {
    return null;
  }

  if (value <= 10) {
    return `ال${(feminine ? ordinals.feminine : ordinals.masculine)[value - 1] ?? ''}`;
  }

  if (value < 20) {
    return `${ordinalStem(value - 10, feminine)} ${feminine ? 'عشرة' : 'عشر'}`;
  }

  const ten = value < 30 ? 'العشر' : 'الثلاث';
  const ending = oblique ? 'ين' : 'ون';
  return value % 10 === 0
    ? `${ten}${ending}`
    : `${ordinalStem(value % 10, feminine)} و${ten}${ending}`;
}
