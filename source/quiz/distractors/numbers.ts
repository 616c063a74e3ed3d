import {digitValue} from '../../arabic/characters.ts';
import {ordinals} from '../../arabic/number-words.ts';
import {foldOnce} from '../fold-once.ts';
import {numbersIn} from '../reckonable.ts';
import type {Random} from '../seeded-random.ts';

/** Number words that may stand for one another without another letter of the sentence changing. */
const exchangeable: readonly (readonly string[])[] = [
  ['ثلاثة', 'أربعة', 'خمسة', 'ستة', 'سبعة', 'ثمانية', 'تسعة', 'عشرة'],
  ['ثلاث', 'أربع', 'خمس', 'ست', 'سبع', 'ثماني', 'تسع', 'عشر'],
  ['عشرون', 'ثلاثون', 'أربعون', 'خمسون', 'ستون', 'سبعون', 'ثمانون', 'تسعون'],
  ['عشرين', 'ثلاثين', 'أربعين', 'خمسين', 'ستين', 'سبعين', 'ثمانين', 'تسعين'],
  ['ثلاثمئة', 'أربعمئة', 'خمسمئة', 'ستمئة', 'سبعمئة', 'ثمانمئة', 'تسعمئة'],
  ['ثلاثمائة', 'أربعمائة', 'خمسمائة', 'ستمائة', 'سبعمائة', 'ثمانمائة', 'تسعمائة'],
  ['نصف', 'ثلث', 'ربع', 'خمس'],
  ordinals.masculine.slice(1).map(word => `ال${word}`),
  ordinals.feminine.slice(1).map(word => `ال${word}`),
];

const familyByFold: ReadonlyMap<string, readonly string[]> = new Map(
  exchangeable.flatMap(forms => forms.map(form => [foldOnce(form), forms] as const)).reverse(),
);

/**
 * Other numbers that fit where this one stands: of the same magnitude and roundness, in the same
 * digits or word forms, with the same grammar of the noun behind them (3–10 take a plural, 11–99 a
 * singular accusative, whole hundreds a genitive). Nearest first where the random source allows.
 */
export function otherNumbers(text: string, random: Random, limit = 6): string[] {
  const found = new Set<string>();
  const digits = /[\p{Nd}]+(?:[.,٫٬،]\p{Nd}+)*/u.exec(text);
  for (let attempt = 0; attempt < 40 && found.size < limit; attempt++) {
    const other = digits
      ? text.replace(digits[0], otherDigits(digits[0], random))
      : otherWords(text, random);
    if (other === null || other === text) continue;
    if ([text, ...found].every(known => isApart(known, other, attempt))) found.add(other);
  }

  return [...found];
}

/** Numbers so near to one another that only luck tells them are no choice: 75 beside 76. */
function isApart(one: string, other: string, attempt: number): boolean {
  const [a, b] = [numbersIn(one)[0], numbersIn(other)[0]];
  if (a === undefined || b === undefined || a < 20 || attempt > 30) return true;
  return Math.abs(a - b) >= Math.max(2, a * LEAST_DIFFERENCE);
}

const LEAST_DIFFERENCE = 0.05;

function otherDigits(printed: string, random: Random): string {
  const ascii = Array.from(printed, character => {
    const value = digitValue(character.codePointAt(0) ?? 0);
    return value >= 0 ? String(value) : character;
  }).join('');
  const groups = /^\d{1,3}(?:[,٬.،]\d{3})+$/.exec(ascii);
  const decimal = groups ? null : /^(\d+)([.,٫])(\d+)$/.exec(ascii);
  let other: string;
  if (decimal) {
    const [, , mark = '.', behind = ''] = decimal;
    const value = Number(ascii.replace(/[.,٫]/, '.'));
    const step = 10 ** -behind.length;
    const changed = value * (0.6 + random.next() * 0.8);
    other = Math.max(step, Math.round(changed / step) * step)
      .toFixed(behind.length)
      .replace('.', mark);
  } else {
    const value = Number(ascii.replace(/[^\d]/g, ''));
    other = String(otherInteger(value, random));
    if (groups) other = other.replace(/\B(?=(?:\d{3})+$)/g, /[,٬.،]/.exec(ascii)?.[0] ?? ',');
  }

  return inScriptOf(other, printed);
}

/** A whole number near another, as round as it, that counts its noun with the same grammar. */
export function otherInteger(value: number, random: Random): number {
  if (value <= 2) return value + 1 + Math.floor(random.next() * 4);
  if (value <= 10) return 3 + Math.floor(random.next() * 8);
  const roundness = value % 10 === 0 ? 10 ** (/0+$/.exec(String(value))?.[0].length ?? 0) : 1;
  const spread = Math.max(roundness * 4, value * 0.45);
  for (let attempt = 0; attempt < 30; attempt++) {
    const changed = value + (random.next() * 2 - 1) * spread;
    const other = Math.round(changed / roundness) * roundness;
    if (
      other !== value &&
      other > 0 &&
      countsAlike(value, other) &&
      String(other).length === String(value).length
    )
      return other;
  }

  return value + roundness;
}

/** Whether two numbers ask the same form of the noun: 3–10, 11–99, whole hundreds, 101, 102. */
export function countsAlike(one: number, other: number): boolean {
  const kind = (value: number) => {
    const rest = value % 100;
    return value > 99 && rest === 0 ? 0 : rest <= 2 ? rest + 1 : rest <= 10 ? 4 : 5;
  };
  return kind(one) === kind(other);
}

/** Latin digits written as a sample writes its own. */
export function inScriptOf(digits: string, sample: string): string {
  const first = /\p{Nd}/u.exec(sample)?.[0].codePointAt(0) ?? 0x30;
  const zero = first - digitValue(first);
  return digits.replace(/\d/g, digit => String.fromCodePoint(zero + Number(digit)));
}

/** «أحد عشر», «إحدى عشرة», «اثنا عشر» and so on: the first half stands before no other number. */
const elevenOrTwelve = /(?:أحد|إحدى|احد|احدى|اثن[اي]|اثنت[اي]) (?<ten>عشرة?)(?=\s|$)/u;

function otherWords(text: string, random: Random): string | null {
  const ten = elevenOrTwelve.exec(text)?.groups?.ten;
  if (ten !== undefined) {
    const digits = exchangeable[ten === 'عشر' ? 0 : 1]?.slice(0, -1) ?? [];
    return text.replace(elevenOrTwelve, `${random.pick(digits)} ${ten}`);
  }

  let changed = false;
  const words = text.split(' ').map((word, index, all) => {
    const [, proclitic = '', rest = word] = /^([وب]?)(.+)$/u.exec(word) ?? [];
    for (const [prefix, stem] of [
      ['', word],
      [proclitic, rest],
    ] as const) {
      const family = familyByFold.get(foldOnce(stem));
      if (!family) continue;
      // خمسة عشر: the second half says «ten» and stays.
      if (
        index > 0 &&
        /^(?:عشر|عشره)$/.test(foldOnce(word)) &&
        exchangeable
          .slice(0, 2)
          .some(forms => forms.some(form => foldOnce(form) === foldOnce(all[index - 1] ?? '')))
      )
        return word;
      const others = family.filter(
        form =>
          foldOnce(form) !== foldOnce(stem) &&
          // «تسعة وعشرين»: no ten stands before tens.
          !(/^و/.test(all[index + 1] ?? '') && /^عشرة?$/.test(form)) &&
          !(all[index + 1] === 'عشر' && form === 'عشرة') &&
          !(all[index + 1] === 'عشرة' && form === 'عشر'),
      );
      changed = true;
      return prefix + (random.pick(others) ?? stem);
    }

    return word;
  });
  return changed ? words.join(' ') : null;
}
