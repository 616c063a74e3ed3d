import {describe, expect, test} from 'vitest';
import {
  digitValue,
  isArabicLetter,
  isArabicMark,
  isBidiControl,
  isLetter,
  isMark,
  isPresentationForm,
  isTashkeel,
  isWhiteSpace,
  stripTashkeel,
} from '../../source/arabic/characters.ts';
import {letterFolds} from '../../source/arabic/letter-folds.ts';

/** The code points of the plane that the running Node knows: older ones lack the newest letters. */
const everyBmp = Array.from({length: 0x10000}, (_, unit) => unit).filter(
  unit => !/\p{Cn}|\p{Cs}/u.test(String.fromCharCode(unit)),
);

describe('predicates agree with the Unicode properties of the running Node', () => {
  const arabicBlocks = everyBmp.filter(
    unit =>
      (unit >= 0x0600 && unit <= 0x06ff) ||
      (unit >= 0x0750 && unit <= 0x077f) ||
      (unit >= 0x0870 && unit <= 0x08ff),
  );

  test('an Arabic letter is \\p{L} of the Arabic blocks without tatweel and the small waw and yeh', () => {
    const expected = arabicBlocks.filter(unit => {
      const character = String.fromCharCode(unit);
      return /\p{L}/u.test(character) && ![0x0640, 0x06e5, 0x06e6].includes(unit);
    });
    expect(arabicBlocks.filter(isArabicLetter)).toEqual(expected);
  });

  test('an Arabic mark is a nonspacing mark of the Arabic blocks', () => {
    const expected = arabicBlocks.filter(unit => /\p{Mn}/u.test(String.fromCharCode(unit)));
    expect(arabicBlocks.filter(isArabicMark)).toEqual(expected);
  });

  test('white space is \\s and NEL, without the byte order mark', () => {
    expect(everyBmp.filter(isWhiteSpace)).toEqual(
      everyBmp.filter(
        unit => (/\s/.test(String.fromCharCode(unit)) && unit !== 0xfeff) || unit === 0x85,
      ),
    );
  });

  test('bidi controls are \\p{Bidi_Control}', () => {
    expect(everyBmp.filter(isBidiControl)).toEqual(
      everyBmp.filter(unit => /\p{Bidi_Control}/u.test(String.fromCharCode(unit))),
    );
  });

  test('marks and letters are \\p{M} and \\p{L}', () => {
    const differing = everyBmp.filter(unit => {
      const character = String.fromCharCode(unit);
      return (
        isMark(unit) !== /\p{M}/u.test(character) ||
        (isLetter(unit) && !/\p{L}/u.test(character)) ||
        (/\p{L}/u.test(character) && !isLetter(unit))
      );
    });
    expect(differing).toEqual([]);
  });
});

test.each([
  ['7', 7],
  ['٧', 7],
  ['۷', 7],
  ['०', -1],
  ['ا', -1],
])('digitValue of %s is %i', (digit, value) => {
  expect(digitValue(digit.charCodeAt(0))).toBe(value);
});

test('madda and hamza are part of a letter, not tashkeel', () => {
  expect([0x0653, 0x0654, 0x0655].some(isTashkeel)).toBe(false);
  expect([0x0653, 0x0654, 0x0655].every(isArabicMark)).toBe(true);
});

test('lam-alef ligatures are presentation forms, the byte order mark is none', () => {
  expect(isPresentationForm(0xfefb)).toBe(true);
  expect(isPresentationForm(0xfeff)).toBe(false);
});

test.each([
  ['الطَّالِبُ', 'الطالب', 'vowels and shadda go'],
  ['هٰذا', 'هذا', 'dagger alef goes'],
  ['خانهٔ', 'خانهٔ', 'the hamza of a letter stays'],
  ['مـَ', 'مـ', 'tatweel stays'],
  ['Café', 'Café', 'accents of other scripts stay'],
])('stripTashkeel(%s) is %s: %s', (text, expected) => {
  expect(stripTashkeel(text)).toBe(expected);
});

describe('the table of letter folds', () => {
  test.each(Object.entries(letterFolds))(
    '%s → %s: one letter, folded once and for all',
    (from, to) => {
      expect(from).toHaveLength(1);
      expect(to).toMatch(/^[\u0621-\u064aa-z%.,]+$/);
      for (const letter of to) {
        expect(letterFolds[letter]).toBeUndefined();
      }
    },
  );
});
