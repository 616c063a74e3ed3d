import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {fold, foldedRange, foldText, originalRange} from '../../source/arabic/fold.ts';

describe('what folds to what', () => {
  test.each([
    ['الطَّالِبُ', 'الطالب', 'tashkeel'],
    ['قتيلًا على الأقلّ', 'قتيلا علي الاقل', 'tanwin, shadda, hamza seat, alef maksura'],
    ['أإآٱ ؤ ئ ء', 'اااا و ي ء', 'hamza seats; hamza alone stays'],
    ['ا\u0654 ا\u0655 ا\u0653', 'ا ا ا', 'the same letters decomposed'],
    ['العـــربية', 'العربيه', 'tatweel and teh marbuta'],
    ['ـــ', '', 'tatweel alone'],
    ['ٱلرَّحْمَٰنِ ٱلرَّحِيمِ', 'الرحمن الرحيم', 'alef wasla and dagger alef'],
    ['قُلْ هُوَ ٱللَّهُ أَحَدٌ ۝١', 'قل هو الله احد 1', 'end of ayah falls away'],
    ['كُلّٞ ۖ وَ', 'كل  و', 'Quranic pause marks'],
    ['رَبَّهُۥ بِهِۦ', 'ربه به', 'the small waw and yeh of the Quran'],
    ['إسپانيا ڤيينا چاد ژان گوگل', 'اسبانيا فيينا جاد زان كوكل', 'letters for foreign sounds'],
    ['یک کتاب', 'يك كتاب', 'Persian yeh and kaf'],
    ['خانهٔ ما', 'خانه ما', 'Persian heh with hamza'],
    ['ګل ټول سنڌي', 'كل تول سندي', 'Pashto and Sindhi letters'],
    ['ہم ھم ۀ ۃ ے', 'هم هم ه ه ي', 'Urdu letters'],
    ['می\u200cخواهم', 'ميخواهم', 'zero width non-joiner'],
    ['\u200f\u202bنص\u202c\u2069\ufeff', 'نص', 'bidi controls'],
    ['٠١٢٣٤٥٦٧٨٩ ۰۱۲۳۴۵۶۷۸۹', '0123456789 0123456789', 'digits of both sets'],
    ['٥٪ و٢٫١ و١٬٠٠٠', '5% و2.1 و1,000', 'number signs'],
    ['\ufefb\ufee3\ufede', 'لامل', 'lam-alef ligature and positional forms'],
    ['\ufdf2 \ufdfa', 'الله صلي الله عليه وسلم', 'ligatures of words'],
    ['م\ufe77م', 'مم', 'a mark in presentation form is a mark'],
    ['Café ÀÉÎ Øre Straße İzmir', 'cafe aei ore strasse izmir', 'Latin case and accents'],
    ['Cafe\u0301', 'cafe', 'a decomposed accent'],
    ['ΆΘΉΝΑ Йод', 'αθηνα иод', 'Greek and Cyrillic'],
    ['ＡＢ１', 'ab1', 'full-width letters'],
    ['a\tb\nc\u00a0d\u2003e', 'a b c d e', 'every white space is one space'],
    ['هذا 😀 هنا', 'هذا 😀 هنا', 'astral characters stay'],
    ['❤\ufe0f', '❤', 'variation selector'],
    ['भारत', 'भारत', 'marks of other scripts are letters there'],
    ['؟ ، ؛ « »', '؟ ، ؛ « »', 'punctuation stays'],
    ['', '', 'nothing'],
  ])('%s → %s (%s)', (text, expected) => {
    expect(foldText(text)).toBe(expected);
  });
});

describe('the way back', () => {
  const back = (text: string, part: string) => {
    const folded = fold(text);
    const at = folded.text.indexOf(part);
    return text.slice(...originalRange(folded, at, at + part.length));
  };

  test.each([
    ['قرأ الطَّالِبُ الكتابَ', 'الطالب', 'الطَّالِبُ', 'marks on the last letter belong to it'],
    ['قال وَلَدٌ كبيرٌ', 'كبير', 'كبيرٌ', 'not the mark of the letter before'],
    ['في مكّـــة', 'مك', 'مكّـــ', 'tatweel belongs to the letter it lengthens'],
    ['سلام \ufefb شيء', 'ل', 'ل', 'first the plain one'],
    ['\ufefb\u064e شيء', 'ل', '\ufefb\u064e', 'a ligature is never cut'],
    ['\ufefb\u064e شيء', 'ا', '\ufefb\u064e', 'a ligature is never cut'],
    ['نص \u200f«كلمة»', '«كلمه»', '«كلمة»', 'a control before is left out'],
    ['x 😀 y', '\ud83d', '😀', 'a surrogate pair is never cut'],
  ])('%s: %s → %s (%s)', (text, part, expected) => {
    expect(back(text, part)).toBe(expected);
  });

  test('an empty range is empty', () => {
    const folded = fold('َنصٌّ');
    expect(originalRange(folded, 0, 0)).toEqual([1, 1]);
    expect(originalRange(folded, 2, 2)).toEqual([5, 5]);
    expect(originalRange(fold(''), 0, 3)).toEqual([0, 0]);
  });

  test.each([
    [0, 6, [0, 3], 'the whole word'],
    [1, 2, [0, 1], 'a mark touches its letter'],
    [2, 2, [1, 1], 'nothing'],
    [2, 4, [1, 2], 'a letter with its mark'],
    [6, 9, [3, 3], 'past the end'],
  ])('foldedRange of وَلَدٌ %i–%i is %j (%s)', (start, end, expected) => {
    expect(foldedRange(fold('وَلَدٌ'), start, end)).toEqual(expected);
  });
});

const letters = fc.constantFrom(...'ابتثجحخدرسشعغفقكلمنهويىةأإآؤئءپگیک ٣۴a9É\n،.');
const marks = fc.constantFrom(...'\u064e\u064f\u0651\u0670\u0640\u06d6\u0654\u0301');
const marked = fc
  .array(fc.tuple(letters, fc.array(marks, {maxLength: 3})), {maxLength: 40})
  .map(pairs => pairs.map(([letter, on]) => letter + on.join('')).join(''));

test('a text longer than any before folds as its parts do', () => {
  for (const length of [1_000, 3_000, 10_000]) {
    expect(foldText('مدرسةٌ '.repeat(length))).toBe('مدرسه '.repeat(length));
  }
});

describe('properties', () => {
  test('the original span of a folded slice folds to that slice', () => {
    fc.assert(
      fc.property(marked, fc.nat(), fc.nat(), (text, a, b) => {
        const folded = fold(text);
        const size = folded.text.length;
        const start = Math.min(a % (size + 1), b % (size + 1));
        const end = Math.max(a % (size + 1), b % (size + 1));
        const original = text.slice(...originalRange(folded, start, end));
        expect(foldText(original)).toBe(folded.text.slice(start, end));
      }),
      {numRuns: 1000},
    );
  });

  test('foldedRange undoes originalRange', () => {
    fc.assert(
      fc.property(marked, fc.nat(), fc.nat(), (text, a, b) => {
        const folded = fold(text);
        const size = folded.text.length;
        const start = Math.min(a % (size + 1), b % (size + 1));
        const end = Math.max(a % (size + 1), b % (size + 1));
        fc.pre(start < end);
        expect(foldedRange(folded, ...originalRange(folded, start, end))).toEqual([start, end]);
      }),
      {numRuns: 1000},
    );
  });

  test('any string: folding is idempotent and the maps never fall', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary'}), text => {
        const folded = fold(text);
        expect(foldText(folded.text)).toBe(folded.text);
        expect(folded.starts.length).toBe(folded.text.length);
        expect(folded.ends.length).toBe(folded.text.length);
        for (let index = 0; index < folded.starts.length; index++) {
          const start = folded.starts[index] ?? -1;
          const end = folded.ends[index] ?? -1;
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(text.length);
          if (index > 0) {
            expect(start).toBeGreaterThanOrEqual(folded.starts[index - 1] ?? 0);
            expect(end).toBeGreaterThanOrEqual(folded.ends[index - 1] ?? 0);
          }
        }
      }),
      {numRuns: 1000},
    );
  });
});
