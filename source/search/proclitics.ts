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

/** The longest proclitic: وبال. */
export const PROCLITIC_LENGTH = 4;

const WITH_ARTICLE = /^[وف]?(?:[بك]?ال|لل)/;

/** A word without its article and what stands before that, or null where there is no article. */
export function withoutArticle(word: string): string | null {
  const bare = word.replace(WITH_ARTICLE, '');
  return bare === word || bare.length < 3 ? null : bare;
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
  'نا',
]);
