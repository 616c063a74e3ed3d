/**
 * Where the letters of an Arabic or Persian keyboard stand, as the Latin (QWERTY) letter on the same
 * key, so that a command is found by its key and not by its letter. Layouts: Arabic (101), the `ara`
 * layout of X11 and Windows, and the Persian standard ISIRI 9147 where it differs.
 */
const LATIN_BY_LETTER: Readonly<Record<string, string>> = {
  ض: 'q',
  ص: 'w',
  ث: 'e',
  ق: 'r',
  ف: 't',
  غ: 'y',
  ع: 'u',
  ه: 'i',
  خ: 'o',
  ح: 'p',
  ذ: '`',
  ج: '[',
  د: ']',
  ش: 'a',
  س: 's',
  ي: 'd',
  ی: 'd',
  ب: 'f',
  ل: 'g',
  ا: 'h',
  ت: 'j',
  ن: 'k',
  م: 'l',
  ك: ';',
  ک: ';',
  ط: "'",
  ئ: 'z',
  ء: 'x',
  ؤ: 'c',
  ر: 'v',
  لا: 'b',
  '\uFEFB': 'b',
  ى: 'n',
  ة: 'm',
  و: ',',
  ز: '.',
  ظ: '/',
  // With shift:
  '\u064E': 'Q',
  '\u064B': 'W',
  '\u064F': 'E',
  '\u064C': 'R',
  لإ: 'T',
  '\uFEF9': 'T',
  إ: 'Y',
  لأ: 'G',
  '\uFEF7': 'G',
  أ: 'H',
  '\u0640': 'J',
  آ: 'N',
  لآ: 'B',
  '\uFEF5': 'B',
  '؟': '?',
  '؛': 'P',
};

/** Digits of both Arabic scripts as ASCII digits. */
const ARABIC_DIGIT = /^[٠-٩۰-۹]$/;

/** The Latin character on the key that types `character`; a character no table knows stays as it is. */
export function latinKey(character: string): string {
  if (ARABIC_DIGIT.test(character)) return String((character.codePointAt(0) ?? 0) & 0xf);
  return LATIN_BY_LETTER[character] ?? character;
}

/** Letter pairs that one key types. */
export const PAIRED_LETTERS: readonly string[] = Object.keys(LATIN_BY_LETTER).filter(
  letters => letters.length === 2,
);

const LETTER_BY_LATIN: ReadonlyMap<string, string> = new Map(
  Object.entries(LATIN_BY_LETTER)
    .filter(([letter]) => letter !== 'ی' && letter !== 'ک' && !/[\uFEF5-\uFEFC]/.test(letter))
    .map(([letter, latin]) => [latin, letter]),
);

/** Latin text as the same keys write it on an Arabic layout; null where a key has no letter on one. */
export function onArabicKeys(latin: string): string | null {
  let arabic = '';
  for (const character of latin) {
    const letter = LETTER_BY_LATIN.get(character) ?? LETTER_BY_LATIN.get(character.toLowerCase());
    if (letter === undefined && character !== ' ') return null;
    arabic += letter ?? ' ';
  }
  return arabic;
}

/** Arabic text as the same keys write it on a Latin layout. */
export function onLatinKeys(arabic: string): string {
  return arabic.replace(TYPED_LETTER, letter => latinKey(letter));
}

const TYPED_LETTER = new RegExp(`${PAIRED_LETTERS.join('|')}|.`, 'gsu');
