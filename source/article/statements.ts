import {abbreviations} from './abbreviations.ts';
import {type Enclosure, enclosuresOf} from './quotations.ts';

/** Start and end of one sentence: UTF-16 offsets in its paragraph, white space around it left out. */
export type SentenceSpan = readonly [start: number, end: number];

/** A run of marks that end a sentence: . ؟ ! ? … and the full stop of Urdu. */
const terminals = /[.؟!?…۔]+/g;
const terminal = /[.؟!?…۔]/;

/** What may stand between the mark and the space after the sentence. */
const closing = /[»›"“”)\]}﴾]/;
const footnote = /^(?:\[[\p{N}\s،,]{1,9}\])+/u;

const letterBefore = /\p{L}\p{M}*$/u;
const arabicLetter = /^\p{Script=Arabic}/u;

/**
 * Cuts a paragraph into sentences. No sentence ends inside a quotation or a bracket that closes
 * later. Every character but the white space between sentences is in one of them.
 */
export function sentenceSpans(text: string): SentenceSpan[] {
  const enclosures = enclosuresOf(text);
  const spans: SentenceSpan[] = [];
  let start = skipSpace(text, 0);
  terminals.lastIndex = 0;
  for (let match = terminals.exec(text); match !== null; match = terminals.exec(text)) {
    const end = endAfter(text, match.index);
    terminals.lastIndex = Math.max(terminals.lastIndex, end);
    if (end < text.length && endsSentence(text, start, match, end, enclosures)) {
      spans.push([start, end]);
      start = skipSpace(text, end);
    }
  }
  const end = text.trimEnd().length;
  if (start < end) spans.push([start, end]);
  return spans;
}

/** Where a sentence ends whose last mark is at an offset: after the marks, closers and footnotes. */
function endAfter(text: string, at: number): number {
  let end = at;
  while (terminal.test(text.charAt(end)) || closing.test(text.charAt(end))) end++;
  return end + (footnote.exec(text.slice(end, end + 40))?.[0].length ?? 0);
}

function endsSentence(
  text: string,
  start: number,
  {0: mark, index}: RegExpExecArray,
  end: number,
  enclosures: readonly Enclosure[],
): boolean {
  if (isInside(enclosures, end)) return false;
  const next = text.charAt(end);
  const isSpaced = /\s/.test(next);
  const word = wordBefore(text, index);
  if (!isSpaced && !(arabicLetter.test(next) && isGlued(word, mark))) return false;
  const after = text.slice(skipSpace(text, end), end + 40);
  if (/^[\p{Ll}،؛:,;)\]}»]/u.test(after)) return false;
  if (/[؟!?]/.test(mark)) return true;
  if (mark !== '.' && mark !== '۔') return false;
  return end > index + 1 || !isAbbreviation(text, start, index, word);
}

/** Writers forget the space after a full stop; between short words it is an abbreviation. */
function isGlued(word: string, mark: string): boolean {
  return mark.length === 1 && arabicLetter.test(word) && lettersOf(word).length > 2;
}

function isAbbreviation(text: string, start: number, at: number, word: string): boolean {
  if (/^[\p{N}]+$/u.test(word)) return text.slice(start, at).trim() === word;
  const letters = lettersOf(word);
  if (/^\p{L}$/u.test(letters) && letterBefore.test(word)) return true;
  return word.includes('.') ? /(?:^|\.)\p{L}{1,2}$/u.test(letters) : abbreviations.has(letters);
}

function lettersOf(word: string): string {
  return word.replace(/[\p{M}ـ]/gu, '');
}

/** The characters before a mark, back to a space or an opening mark. */
function wordBefore(text: string, at: number): string {
  return /[^\s«"“”([{،؛:/]*$/u.exec(text.slice(Math.max(0, at - 40), at))?.[0] ?? '';
}

function isInside(enclosures: readonly Enclosure[], at: number): boolean {
  return enclosures.some(({start, end}) => start < at && at < end);
}

function skipSpace(text: string, at: number): number {
  let next = at;
  while (next < text.length && /\s/.test(text.charAt(next))) next++;
  return next;
}
