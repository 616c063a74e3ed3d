/**
 * Proclitics as they stand in folded text before a word: a conjunction (و ف), then a preposition
 * (ب ك ل) or the future particle (س), then the article (ال), which after ل is written لل.
 */
const CONJUNCTIONS = ['', 'و', 'ف'];
const AFTER_CONJUNCTION = ['', 'ب', 'ك', 'ل', 'س', 'ال', 'بال', 'كال', 'لل'];

/** All combinations of proclitics, the empty one left out. */
export const PROCLITICS: ReadonlySet<string> = new Set(
  CONJUNCTIONS.flatMap(conjunction => AFTER_CONJUNCTION.map(rest => conjunction + rest)).filter(
    proclitic => proclitic !== '',
  ),
);

/** All proclitics, and none. */
export const ALL_PROCLITICS: readonly string[] = ['', ...PROCLITICS];

/** The longest proclitic: وبال. */
export const PROCLITIC_LENGTH = 4;

const WITH_ARTICLE = /^[وف]?(?:[بك]?ال|لل)/;

/** A word without its article and what stands before that, or null where there is no article. */
export function withoutArticle(word: string): string | null {
  const bare = word.replace(WITH_ARTICLE, '');
  return bare === word || bare.length < 3 ? null : bare;
}

/** What is left of a word without each proclitic it may begin with: three letters or more. */
export function withoutProclitics(word: string): string[] {
  const bare: string[] = [];
  for (let length = 1; length <= Math.min(PROCLITIC_LENGTH, word.length - 3); length++) {
    if (PROCLITICS.has(word.slice(0, length))) bare.push(word.slice(length));
  }
  return bare;
}

/**
 * Enclitic pronouns as they stand in folded text. Before them ة is written ت: سيادة, سيادتها.
 */
export const ENCLITICS: ReadonlySet<string> = new Set([
  'ه',
  'ها',
  'هما',
  'هم',
  'هن',
  'ك',
  'كما',
  'كم',
  'كن',
  'ي',
  'ني',
  'نا',
]);

/** The longest enclitic: هما. */
export const ENCLITIC_LENGTH = 3;

/** What is left of a word without each enclitic it may end with: three letters or more. */
export function withoutEnclitics(word: string): string[] {
  const bare: string[] = [];
  for (let length = 1; length <= Math.min(ENCLITIC_LENGTH, word.length - 3); length++) {
    if (ENCLITICS.has(word.slice(-length))) bare.push(word.slice(0, -length));
  }
  return bare;
}
