import {digitValue} from './characters.ts';
import {dualScales, fractions, hundreds, scales, teens, tens, units} from './number-words.ts';

export type ReadNumber = {
  readonly value: number;
  /** How many words the number takes. */
  readonly length: number;
  /** True where any of it is written in digits. */
  readonly digits: boolean;
  /** True for a part of a whole: ثلث, نصف. */
  readonly fraction: boolean;
};

/**
 * The value of digits as Arabic text prints them: ٤٢, 1,345,596, 0.53, 2,1 (a comma with one or
 * two digits behind it is a decimal one; with three, it parts thousands). Null for anything else,
 * clock times such as 13:00 included.
 */
export function readDigits(text: string): number | null {
  let ascii = '';

  for (const character of text) {
    const digit = digitValue(character.codePointAt(0) ?? 0);
    if (digit >= 0) {
      ascii += String(digit);
    } else if (character === '٫') {
      ascii += '.';
    } else if (character === '٬' || character === '،') {
      ascii += ',';
    } else {
      ascii += character;
    }
  }

  if (/^\d+$/.test(ascii)) {
    return Number(ascii);
  }

  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(ascii)) {
    return Number(ascii.replaceAll(',', ''));
  }

  if (/^\d{1,3}(?:\.\d{3}){2,}$/.test(ascii)) {
    return Number(ascii.replaceAll('.', ''));
  }

  if (/^\d+[.,]\d{1,4}$/.test(ascii)) {
    return Number(ascii.replace(',', '.'));
  }

  return null;
}

/**
 * Reads the number that starts at words[at]: digits, number words, or both (ثلاثة ملايين، 1.5
 * مليون، خمسة وعشرون ألفًا، مئة وستة، مليونين ونصف، ثلاثة أرباع). Words are folded, without a
 * proclitic before the first. Null where no number starts. A lone ألف is no number (it is also a
 * verb and a name), nor is a lone خمس or عشر a fraction.
 */
export function readNumber(words: readonly string[], at: number): ReadNumber | null {
  const first = words[at];
  if (first === undefined) {
    return null;
  }

  const fraction = readFraction(words, at);
  if (fraction) {
    return fraction;
  }

  let total = 0;
  let group = 0;
  let index = at;
  let digits = false;
  let limit = Number.POSITIVE_INFINITY;
  let expectsMore = false;

  while (index < words.length) {
    let word = words[index] ?? '';
    let step = 1;

    if (index > at && !expectsMore) {
      // After the first part only a scale follows bare; everything else is joined by و.
      const scale = scales.get(word);
      if (scale !== undefined && group > 0) {
        if (scale >= limit) {
          break;
        }

        total += group * scale;
        limit = scale;
        group = 0;
        index++;
        continue;
      }

      if (word === 'و') {
        word = words[index + 1] ?? '';
        step = 2;
      } else if (word.startsWith('و') && word.length > 2) {
        word = word.slice(1);
      } else {
        break;
      }

      const half = fractions.get(word);
      if (half !== undefined && (word === 'نصف' || word === 'ربع' || word === 'ثلث')) {
        // مليونين ونصف: half of the last scale.
        const scale = group > 0 ? 1 : limit;
        if (Number.isFinite(scale)) {
          total += group + half * scale;
          group = 0;
          index += step;
          const again = words[index];
          if (again?.startsWith('ال') && scales.get(again.slice(2)) === scale) {
            index++;
          }
        }

        break;
      }
    }

    expectsMore = false;
    const digitsHere = index === at ? readDigits(word) : null;
    if (digitsHere !== null) {
      group = digitsHere;
      digits = true;
      index += step;
      continue;
    }

    const part = readGroupWord(words, index + step - 1, word);
    if (part === null || part.value >= (group === 0 ? limit : lowestPlace(group))) {
      break;
    }

    if (part.scaled) {
      if (part.value >= limit) {
        break;
      }

      total += part.value;
      limit = part.value >= 2e9 ? 1e9 : part.value >= 2e6 ? 1e6 : 1e3;
    } else {
      // خمسة وعشرون: the unit stands before the ten.
      const next = words[index + step - 1 + part.length] ?? '';
      const joined = next === 'و' ? (words[index + step + part.length] ?? '') : next.slice(1);
      if (part.value < 10 && next.startsWith('و') && tens.has(joined)) {
        group += part.value + (tens.get(joined) ?? 0);
        index += step + part.length + (next === 'و' ? 1 : 0);
        continue;
      }

      // ثلاث مئة
      if (part.value < 10 && part.value > 2 && hundreds.get(next) === 100) {
        group += part.value * 100;
        index += step + part.length;
        continue;
      }

      group += part.value;
    }

    index += step - 1 + part.length;
  }

  const value = total + group;
  return index > at && (value > 0 || digits)
    ? {value, length: index - at, digits, fraction: false}
    : null;
}

/** The place value below which another part may still be added: after مئة come ten and one. */
function lowestPlace(group: number): number {
  return group % 100 === 0 ? 100 : group % 10 === 0 ? 10 : 0;
}

type Part = {readonly value: number; readonly length: number; readonly scaled: boolean};

function readGroupWord(words: readonly string[], index: number, word: string): Part | null {
  const next = words[index + 1];
  const teen = teens.get(word);
  if (teen !== undefined && (next === 'عشر' || next === 'عشره')) {
    return {value: teen + 10, length: 2, scaled: false};
  }

  const dual = dualScales.get(word);
  if (dual !== undefined) {
    return {value: dual, length: 1, scaled: true};
  }

  const plain = units.get(word) ?? tens.get(word) ?? hundreds.get(word);
  if (plain !== undefined) {
    return {value: plain, length: 1, scaled: false};
  }

  // A scale by itself is one of it; ألف alone is too often a verb or a name.
  const scale = scales.get(word);
  return scale !== undefined && scale > 1e3 && !isPlural(word)
    ? {value: scale, length: 1, scaled: true}
    : null;
}

function isPlural(scale: string): boolean {
  return /^(?:ملايين|مليارات|بلايين|تريليونات|ترليونات)$/.test(scale);
}

function readFraction(words: readonly string[], at: number): ReadNumber | null {
  const first = words[at] ?? '';
  const next = words[at + 1] ?? '';
  const count = units.get(first);

  if (count !== undefined && /^(?:ارباع|اخماس|اعشار|اثلاث)$/.test(next)) {
    const of = {ارباع: 4, اخماس: 5, اعشار: 10, اثلاث: 3}[next] ?? 1;
    return {value: count / of, length: 2, digits: false, fraction: true};
  }

  const value = fractions.get(first);
  if (value === undefined) {
    return null;
  }

  // خمس and عشر count (خمس سنوات); they are parts only before a definite whole (خمس السكان).
  const counts = units.has(first);
  if (next.startsWith('ال') && next.length > 4) {
    const scale = scales.get(next.slice(2));
    if (scale !== undefined) {
      return {value: value * scale, length: 2, digits: false, fraction: false};
    }

    return counts ? null : {value, length: 1, digits: false, fraction: true};
  }

  const scale = scales.get(next);
  if (scale !== undefined && !counts) {
    return {value: value * scale, length: 2, digits: false, fraction: false};
  }

  // ثلثي سكانها: the whole is definite by its pronoun. نصف ساعة is half of one.
  return !counts && next.length > 3 && /(?:ها|هم|ه)$/u.test(next)
    ? {value, length: 1, digits: false, fraction: true}
    : null;
}
