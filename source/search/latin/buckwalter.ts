/** Buckwalter's transliteration, one ASCII character for each Arabic one (T. Buckwalter, 2002). */
const LETTERS: Readonly<Record<string, string>> = {
  "'": 'ء',
  '|': 'آ',
  '>': 'أ',
  '&': 'ؤ',
  '<': 'إ',
  '}': 'ئ',
  A: 'ا',
  b: 'ب',
  p: 'ة',
  t: 'ت',
  v: 'ث',
  j: 'ج',
  H: 'ح',
  x: 'خ',
  d: 'د',
  '*': 'ذ',
  r: 'ر',
  z: 'ز',
  s: 'س',
  $: 'ش',
  S: 'ص',
  D: 'ض',
  T: 'ط',
  Z: 'ظ',
  E: 'ع',
  g: 'غ',
  _: '',
  f: 'ف',
  q: 'ق',
  k: 'ك',
  l: 'ل',
  m: 'م',
  n: 'ن',
  h: 'ه',
  w: 'و',
  Y: 'ى',
  y: 'ي',
  F: '',
  N: '',
  K: '',
  a: '',
  u: '',
  i: '',
  '~': '',
  o: '',
  '`': '',
  '{': 'ٱ',
  P: 'پ',
  J: 'چ',
  V: 'ڤ',
  G: 'گ',
};

/** A Latin word read as Buckwalter's, or null where it has a character that the system has not. */
export function fromBuckwalter(word: string): string | null {
  let arabic = '';
  for (const character of word) {
    const letter = Object.hasOwn(LETTERS, character) ? LETTERS[character] : undefined;
    if (letter === undefined) return null;
    arabic += letter;
  }
  return arabic;
}
