/**
 * Words whose beginning and end are plain to see: most Arabic words with ال begin with it, ة and ى
 * only end words. In a text stored as it is seen, from left to right, all are the other way round.
 */
const BEGINS_WITH_ARTICLE = /^[وفبك]?ال\p{L}/u;
const ENDS_WITH_ARTICLE = /\p{L}لا[وفبك]?$/u;

/** No word begins with these; words that end in لا there are many (مثلا، إلا), so they alone prove nothing. */
const NEVER_FIRST = /^[ةى]/u;

/** So many signs are certain, in so great a majority, with so many of the kind that proves it. */
const CERTAIN_SIGNS = 4;
const CERTAIN_SHARE = 0.8;
const CERTAIN_PROOFS = 2;

export type Order = 'logical' | 'visual' | 'unclear';

/** As much of a text as tells, in UTF-16 code units. */
const SAMPLE = 20_000;

/**
 * Whether a text is stored in the order in which it is read, or as old programs stored what stood on
 * the screen: every line from left to right. Told by ال at the ends of words and ة and ى at their
 * beginnings.
 */
export function storedOrder(text: string): Order {
  const words = lettersOf(text.slice(0, SAMPLE)).match(/\p{Script=Arabic}{2,}/gu) ?? [];
  let logical = 0;
  let visual = 0;
  let proofs = 0;
  for (const word of words) {
    if (/[ةى]$/u.test(word)) logical++;
    if (NEVER_FIRST.test(word)) proofs++;
    if (BEGINS_WITH_ARTICLE.test(word)) logical++;
    else if (ENDS_WITH_ARTICLE.test(word)) visual++;
  }
  const signs = visual + proofs;
  if (proofs === 0 || signs <= logical) return 'logical';
  const isCertain =
    signs >= CERTAIN_SIGNS &&
    proofs >= CERTAIN_PROOFS &&
    signs >= CERTAIN_SHARE * (signs + logical);
  return isCertain ? 'visual' : 'unclear';
}

/** Presentation forms as letters, without marks. */
function lettersOf(text: string): string {
  // A ligature's letters would come out in reading order among letters in the other.
  return text
    .replace(/[\ufef5-\ufefc]/g, form => [...form.normalize('NFKC')].reverse().join(''))
    .replace(/[\ufb50-\ufbff\ufe80-\ufef4]/g, form => form.normalize('NFKC'))
    .replace(/\p{M}|\u0640/gu, '');
}

/** What keeps its order in a line of Arabic: numbers with their signs, and words of other scripts. */
const LEFT_TO_RIGHT =
  /[\p{Script=Latin}\p{N}](?:[\p{Script=Latin}\p{M}\p{N} .,:/@%+'’_-]*[\p{Script=Latin}\p{N}%])?/gu;

const MIRRORED: Readonly<Record<string, string>> = {
  '(': ')',
  ')': '(',
  '[': ']',
  ']': '[',
  '{': '}',
  '}': '{',
  '«': '»',
  '»': '«',
  '<': '>',
  '>': '<',
};

/**
 * A text stored in visual order, in reading order: each line is turned round, but for its numbers
 * and its words from left to right; a mark comes after its letter; and where the brackets were
 * stored as they looked, they are mirrored.
 */
export function toReadingOrder(text: string): string {
  const marksAfterLetters = !/(?:^|\s)\p{M}/mu.test(text);
  const turned = text.replace(/[^\n\r]+/g, line => turnRound(line, marksAfterLetters));
  const mirrored = turned.replace(/[()[\]{}«»<>]/g, mark => MIRRORED[mark] ?? mark);
  return misplacedBrackets(mirrored) < misplacedBrackets(turned) ? mirrored : turned;
}

function turnRound(line: string, marksAfterLetters: boolean): string {
  if (!/\p{Script=Arabic}/u.test(line)) return line;
  const pieces = marksAfterLetters ? line.match(/\P{M}\p{M}*|\p{M}+/gu) : [...line];
  const turned = (pieces ?? []).reverse().join('');
  return turned.replace(LEFT_TO_RIGHT, run => [...run].reverse().join(''));
}

/** Closing brackets that nothing opened. */
function misplacedBrackets(text: string): number {
  let open = 0;
  let misplaced = 0;
  for (const mark of text.match(/[()[\]{}«»]/g) ?? []) {
    if ('([{«'.includes(mark)) open++;
    else if (open > 0) open--;
    else misplaced++;
  }
  return misplaced;
}
