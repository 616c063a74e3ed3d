import {endsSentenceAt} from './full-stops.ts';
import {type Enclosure, enclosuresOf} from './quotations.ts';
import {speechVerb} from './speech-verbs.ts';
import {bare} from './words.ts';

/** Start and end of one sentence: UTF-16 offsets in its paragraph, white space around it left out. */
export type SentenceSpan = readonly [start: number, end: number];

/** A run of marks that end a sentence: . ؟ ! ? … and the full stop of Urdu. */
const terminals = /[.؟!?…۔]+/g;
const terminal = /[.؟!?…۔]/;

/** What may stand between the mark and the space after the sentence. */
const closing = /[»›"“”’)\]}﴾]/;
const footnote = /^(?:\[[\p{N}\s،,]{1,9}\]|\(\p{N}{1,3}\))+/u;

const arabicLetter = /^\p{Script=Arabic}/u;
const goesOn = /^[\p{Ll}،؛:,;)\]}»]/u;

/** Words that go on after a quotation: «…؟» ثم خرج. */
const afterQuotation =
  /^(?:ثم|لكن|لكنه|لكنها|بل|حتى|إلى|من|في|عن|على|مع|بعد|قبل|حين|عندما|وهو|وهي|وهم)(?:\s|$)/;
const manner =
  /^(?:بصوت|بغضب|بحزن|بهدوء|بسرعة|بخط|بلهجة|بنبرة|بابتسامة|بفرح|بقوة|بحماس|بدهشة|بخوف)(?:\s|$|\p{P})/u;

/** So much of what comes after a mark is looked at. */
const lookAhead = 40;

/** So much of a sentence before a full stop is looked at. */
const lookBehind = 60;

/**
 * Cuts a paragraph into sentences. No sentence ends inside a quotation or a bracket that closes
 * later. Every character but the white space between sentences is in one of them.
 */
export function sentenceSpans(text: string): SentenceSpan[] {
  const enclosures = new Enclosures(text);
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
  return end + (footnote.exec(text.slice(end, end + lookAhead))?.[0].length ?? 0);
}

function endsSentence(
  text: string,
  start: number,
  {0: marks, index}: RegExpExecArray,
  end: number,
  enclosures: Enclosures,
): boolean {
  const enclosure = enclosures.endingIn(index + marks.length, end);
  if (enclosures.isInside(end)) return false;
  const next = skipSpace(text, end);
  const after = bare(text.slice(next, next + lookAhead));
  if (goesOn.test(after)) return false;
  if (next === end && !(arabicLetter.test(after) && isGlued(text, marks, index))) return false;
  if (/^(?:\.{2,}|…+)$/.test(marks)) return false;
  if (enclosure?.kind === 'bracket') return enclosure.start === start;
  if (enclosure?.kind === 'quotation') {
    const isMarked = terminal.test(text.slice(enclosure.end, end));
    return isMarked || (isSpeech(text, start, enclosure) && !goesOnAfterQuotation(after, marks));
  }
  if (marks !== '.') return true;
  return endsSentenceAt({
    sentence: bare(text.slice(Math.max(start, index - lookBehind), index)),
    after,
  });
}

/** Writers forget the space after a mark; between short words a full stop is an abbreviation's. */
function isGlued(text: string, marks: string, at: number): boolean {
  const word = bare(/\p{Script=Arabic}*$/u.exec(text.slice(Math.max(0, at - 24), at))?.[0] ?? '');
  return marks.length === 1 && (marks === '.' ? word.length > 2 : true) && word !== '';
}

/** Whether a quotation is speech, not a title or a term: it stands first or after a colon or a comma. */
function isSpeech(text: string, start: number, quotation: Enclosure): boolean {
  return quotation.start === start || /[:،,]\s*$/.test(text.slice(start, quotation.start));
}

/**
 * A quotation with its own mark inside another sentence: «…؟» قال, «…!» ثم. After its full stop,
 * «وقال» begins anew; after ؟ and ! it goes on.
 */
function goesOnAfterQuotation(after: string, marks: string): boolean {
  const word = /^\p{L}+/u.exec(after)?.[0] ?? '';
  if (speechVerb(word) !== null || afterQuotation.test(after) || manner.test(after)) {
    return true;
  }
  return /^ف/.test(word) ? speechVerb(word.slice(1)) !== null : marks !== '.' && /^و/.test(word);
}

function skipSpace(text: string, at: number): number {
  let next = at;
  while (next < text.length && /\s/.test(text.charAt(next))) next++;
  return next;
}

/** The quotations and brackets of a paragraph, asked from its beginning to its end. */
class Enclosures {
  readonly #outer: readonly Enclosure[];
  #next = 0;

  constructor(text: string) {
    let end = 0;
    this.#outer = enclosuresOf(text).filter(enclosure => {
      const isOuter = enclosure.start >= end;
      if (isOuter) end = enclosure.end;
      return isOuter;
    });
  }

  isInside(at: number): boolean {
    const {start, end} = this.#from(at);
    return start < at && at < end;
  }

  /** The quotation or bracket that is closed between two offsets, or undefined. */
  endingIn(first: number, end: number): Enclosure | undefined {
    const enclosure = this.#from(first);
    return enclosure.start < first && enclosure.end <= end ? enclosure : undefined;
  }

  /** The first one that ends after an offset; offsets never go back. */
  #from(at: number): Enclosure {
    const none: Enclosure = {kind: 'bracket', start: Infinity, end: Infinity};
    while ((this.#outer[this.#next]?.end ?? Infinity) <= at) this.#next++;
    return this.#outer[this.#next] ?? none;
  }
}
