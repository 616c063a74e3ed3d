/**
 * How often each letter comes in Arabic prose, in a thousand letters, hamza seats counted apart.
 * Rounded from counts over news and literary prose, which differ by a few parts in a thousand; what
 * matters here is that ا ل ي م و ن are common and ظ غ ض ذ are rare. Persian letters stand in place
 * of the Arabic ones that Persian uses as often.
 */
const LETTERS_PER_MILLE: Readonly<Record<string, number>> = {
  ا: 130,
  ل: 118,
  ي: 72,
  م: 64,
  و: 60,
  ن: 58,
  ر: 48,
  ت: 47,
  ب: 38,
  ع: 36,
  ه: 36,
  ة: 34,
  د: 32,
  س: 28,
  ف: 28,
  أ: 27,
  ق: 25,
  ك: 23,
  ح: 22,
  ج: 15,
  ش: 12,
  إ: 11,
  ص: 11,
  ى: 11,
  ط: 10,
  خ: 9,
  ض: 8,
  ث: 7,
  ذ: 7,
  ز: 7,
  ئ: 6,
  ء: 6,
  غ: 5,
  ظ: 3,
  آ: 3,
  ؤ: 2,
  ی: 40,
  ک: 15,
  گ: 6,
  پ: 6,
  چ: 3,
  ژ: 1,
};

/** Letters that end a word: in its middle they show that the bytes were read wrongly. */
const WORD_WITH_FINAL_INSIDE = /[ةى][\p{L}]/u;

const ARABIC_CHARACTER = /[\u0600-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufefc]/u;

/** Marks of print that Arabic text has beside its own. */
const PUNCTUATION = /[«»“”‘’–—…•·°\u00a0\u200c-\u200f\u202a-\u202e\u2066-\u2069]/u;

/** A code point that no table of letters has: as unlikely as anything that is still possible. */
const LEAST = 0.2;

/** Bits that a letter costs in sound Arabic, and in letters put at random; measured on prose. */
const SOUND_BITS = 4.4;
const RANDOM_BITS = 6.2;

/**
 * How far a text looks like Arabic (or Persian) prose, from 0 to 1: what stands beside ASCII is
 * Arabic, words are words, and letters come as often as they do. A text without any Arabic letter
 * is 0. Made for a sample of bytes read in one encoding after another, the right one of which gives
 * more than all others. Linear time.
 */
export function arabicPlausibility(text: string): number {
  const foreign = [...text].filter(character => character > '\u007f');
  if (foreign.length === 0) return 0;
  const fitting = foreign.filter(
    character => ARABIC_CHARACTER.test(character) || PUNCTUATION.test(character),
  );
  const words = text.normalize('NFKC').match(/[\p{L}\p{M}]+/gu) ?? [];
  const arabic = words.filter(word => ARABIC_CHARACTER.test(word));
  if (arabic.length === 0) return 0;
  const wellFormed = arabic.filter(word => isWord(word));
  return (
    (fitting.length / foreign.length) ** 2 *
    (wellFormed.length / arabic.length) *
    soundness(arabic.join(''))
  );
}

/**
 * Arabic letters only, hardly ever more than fifteen, and none inside that only ends words; marks
 * stand on letters, no two on one but shadda and its vowel.
 */
function isWord(word: string): boolean {
  if (/^\p{M}|[\u064b-\u0650\u0652]{2}/u.test(word)) return false;
  const letters = word.replace(/\p{M}/gu, '');
  return (
    letters.length <= 15 &&
    !WORD_WITH_FINAL_INSIDE.test(letters) &&
    !/[^\u0600-\u06ff\u0750-\u077f]/u.test(letters)
  );
}

/** 1 where letters come as in prose, 0 where they come as at random. */
function soundness(letters: string): number {
  let bits = 0;
  let count = 0;
  for (const letter of letters) {
    if (/\p{M}/u.test(letter) || letter === '\u0640') continue;
    bits -= Math.log2((LETTERS_PER_MILLE[letter] ?? LEAST) / 1000);
    count++;
  }
  if (count === 0) return 0;
  return Math.max(0, Math.min(1, (RANDOM_BITS - bits / count) / (RANDOM_BITS - SOUND_BITS)));
}
