import {foldText} from '../arabic/fold.ts';
import {readNumber} from '../arabic/numbers.ts';

/** `variant`: right, spelt otherwise than the text spells it. */
export type Verdict = 'exact' | 'variant' | 'wrong';

/** A piece of what was written against the key: both have it, only the key has it, or only the writer. */
export type DiffPiece = {readonly kind: 'same' | 'missing' | 'extra'; readonly text: string};

export type Grade = {readonly verdict: Verdict; readonly diff: readonly DiffPiece[]};

/** Longer answers are compared as wholes only: nobody reads a diff of a page. */
const LONGEST_DIFF = 200;

/**
 * Judges a written answer. `exact` is the key letter by letter (white space and marks at its ends
 * apart); `variant` differs in what spelling leaves free: hamza seats, ة/ه, ى/ي, tashkeel, tatweel,
 * digits of another script (٤٢ = 42), a number in words, the article; anything else is `wrong`.
 * @returns the verdict, and the letters of both in logical order with what is missing and what is too much
 */
export function gradeTyped(typed: string, key: string): Grade {
  const given = tidy(typed);
  const wanted = tidy(key);
  const diff = diffOf(given, wanted);
  if (given === wanted) return {verdict: 'exact', diff};
  return {verdict: isVariant(given, wanted) ? 'variant' : 'wrong', diff};
}

/** Marks around an answer are not part of it. */
const EDGES = /^[\s"«»“”'.,،؛:!?؟()]+|[\s"«»“”'.,،؛:!?؟()]+$/g;

function tidy(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').replace(EDGES, '');
}

function isVariant(given: string, wanted: string): boolean {
  const [a, b] = [wordsOf(given), wordsOf(wanted)];
  if (a.join(' ') === b.join(' ')) return true;
  const [first, second] = [numberOf(a), numberOf(b)];
  if (first !== null && second !== null) {
    return first.value === second.value && isSameNoun(first.rest, second.rest);
  }
  return withoutArticles(a) === withoutArticles(b);
}

function wordsOf(text: string): string[] {
  return foldText(text).split(' ').filter(Boolean);
}

function withoutArticles(words: readonly string[]): string {
  return words.map(word => (word.length > 4 ? word.replace(/^ال/, '') : word)).join(' ');
}

/** A number with the words after it; the noun counted may be left out. */
function numberOf(words: readonly string[]): {value: number; rest: string} | null {
  const read = readNumber(words, 0);
  return read && {value: read.value, rest: words.slice(read.length).join(' ')};
}

function isSameNoun(a: string, b: string): boolean {
  return a === '' || b === '' || a === b;
}

/** Made when it is first needed: its data take longer to load than the first frame can wait. */
let graphemes: Intl.Segmenter | undefined;

function clustersOf(text: string): string[] {
  graphemes ??= new Intl.Segmenter('ar', {granularity: 'grapheme'});
  return Array.from(graphemes.segment(text), ({segment}) => segment);
}

/** The longest common subsequence of the grapheme clusters, as pieces in the order of the key. */
function diffOf(given: string, wanted: string): DiffPiece[] {
  if (given.length > LONGEST_DIFF || wanted.length > LONGEST_DIFF) {
    return given === wanted
      ? [{kind: 'same', text: wanted}]
      : [
          {kind: 'extra', text: given},
          {kind: 'missing', text: wanted},
        ];
  }
  const a = clustersOf(given);
  const b = clustersOf(wanted);
  const lengths = commonLengths(a, b);
  const pieces: {kind: DiffPiece['kind']; text: string}[] = [];
  const add = (kind: DiffPiece['kind'], text: string) => {
    const last = pieces.at(-1);
    if (last?.kind === kind) last.text += text;
    else pieces.push({kind, text});
  };
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    const left = a[i];
    const right = b[j];
    if (left !== undefined && left === right) {
      add('same', left);
      i++;
      j++;
    } else if (
      right === undefined ||
      (left !== undefined && (lengths[i + 1]?.[j] ?? 0) >= (lengths[i]?.[j + 1] ?? 0))
    ) {
      add('extra', left ?? '');
      i++;
    } else {
      add('missing', right);
      j++;
    }
  }
  return pieces;
}

/** lengths[i][j]: how many clusters the ends of both from i and j on have in common. */
function commonLengths(a: readonly string[], b: readonly string[]): number[][] {
  const lengths = Array.from({length: a.length + 1}, () => new Array<number>(b.length + 1).fill(0));
  for (let i = a.length - 1; i >= 0; i--) {
    const row = lengths[i] ?? [];
    const below = lengths[i + 1] ?? [];
    for (let j = b.length - 1; j >= 0; j--) {
      row[j] = a[i] === b[j] ? (below[j + 1] ?? 0) + 1 : Math.max(below[j] ?? 0, row[j + 1] ?? 0);
    }
  }
  return lengths;
}
