import type {StatementKind} from './article.ts';
import {nounPhraseAt} from './noun-phrase.ts';
import {complementisers} from './particles.ts';
import {type Enclosure, enclosuresOf} from './quotations.ts';
import {type Complement, type SpeechVerb, speechVerb, type VerbGender} from './speech-verbs.ts';
import {bare, type Word, wordsOf} from './words.ts';

/** What one sentence by itself shows of who says it. */
export type Speech = {
  readonly kind: StatementKind;
  /** As printed, without its proclitic. */
  readonly verb: string | null;
  readonly gender: VerbGender | null;
  /** The words that name the speaker, as printed; null where none do. */
  readonly subject: string | null;
  /** Whether it is part of a turn of speech, which needs no verb. */
  readonly isTurn: boolean;
};

const silent: Speech = {kind: 'report', verb: null, gender: null, subject: null, isTurn: false};

/** Quoted words shorter than this are a name or a term, not speech. */
const shortestQuote = 3;

const relatives = new Set('الذي التي الذين ما من لم لن لا قد ألا'.split(' '));
const documents = new Set('بيان تقرير تصريح تصريحات بلاغ رسالة كلمة خطاب'.split(' '));

/** Finds the speech verb of a sentence and the words that say who speaks. */
export function speechOf(sentence: string): Speech {
  const enclosures = enclosuresOf(sentence);
  const words = wordsOf(sentence).filter(({start}) => !isEnclosed(enclosures, start));
  const hasQuote = enclosures.some(
    ({kind, start, end}) =>
      kind === 'quotation' && wordsOf(sentence.slice(start, end)).length >= shortestQuote,
  );
  for (const [index, word] of words.entries()) {
    const found = verbAt(sentence, words, index, hasQuote);
    if (found === null) continue;
    const {verb, text} = found;
    const subject = attribution(sentence, words) ?? subjectOf(sentence, words, index, verb);
    return {
      kind: hasQuote ? 'quote' : verb.kind,
      verb: sentence.slice(word.end - text.length, word.end),
      gender: verb.gender,
      subject,
      isTurn: false,
    };
  }
  const subject = attribution(sentence, words);
  return subject === null ? silent : {...silent, kind: hasQuote ? 'quote' : 'report', subject};
}

function isEnclosed(enclosures: readonly Enclosure[], at: number): boolean {
  return enclosures.some(({start, end}) => start < at && at < end);
}

function verbAt(
  sentence: string,
  words: readonly Word[],
  index: number,
  hasQuote: boolean,
): {verb: SpeechVerb; text: string} | null {
  const word = words[index];
  if (word === undefined || relatives.has(words[index - 1]?.bare ?? '')) return null;
  const printed = sentence.slice(word.start, word.end);
  for (const [form, text] of [
    [word.bare, printed],
    [word.bare.slice(1), withoutFirstLetter(printed)],
  ] as const) {
    if (form !== word.bare && !/^[وف]/.test(word.bare)) return null;
    const verb = speechVerb(form);
    if (verb !== null && isBorneOut(verb.complement, sentence, words, index, hasQuote)) {
      return {verb, text};
    }
  }
  return null;
}

function withoutFirstLetter(word: string): string {
  return word.replace(/^.\p{M}*/u, '');
}

const reach = 14;

/** Whether what a verb of speech needs after it is there, within the clause. */
function isBorneOut(
  complement: Complement,
  sentence: string,
  words: readonly Word[],
  index: number,
  hasQuote: boolean,
): boolean {
  if (complement === 'any') return true;
  const after = words.slice(index + 1, index + 1 + reach).map(word => word.bare);
  switch (complement) {
    case 'that': {
      if (after.some(word => complementisers.has(word))) return true;
      const end = words[index]?.end ?? 0;
      return hasQuote && /[:"«“]/.test(sentence.slice(end, end + 80));
    }
    case 'to':
      return after.some(word => /^(?:إلى|إليه|إليها|أن|بأن)$/.test(word));
    case 'on':
      return after.some(word => /^(?:على|عليه|عليها|أن|بأن)$/.test(word));
    case 'of':
      return after.some(word => /^(?:عن|من|أن|بأن)$/.test(word) || /^ب/.test(word));
    case 'in':
      return after[0] === 'في' && /[:"«“]|\sأن/.test(sentence);
    case 'object':
      return after.length > 0;
  }
}

function subjectOf(
  sentence: string,
  words: readonly Word[],
  index: number,
  verb: SpeechVerb,
): string | null {
  if (verb.complement === 'in') return null;
  const range = nounPhraseAt(sentence, words, index + 1, verb.takesObject);
  if (range === null || !isSameClause(sentence, words, index)) return null;
  return printed(sentence, words, range[0], range[1]);
}

function isSameClause(sentence: string, words: readonly Word[], index: number): boolean {
  const verb = words[index];
  const next = words[index + 1];
  return verb !== undefined && next !== undefined
    ? /^\s+$/.test(sentence.slice(verb.end, next.start))
    : false;
}

/** «بحسب …», «وفقا ل…», «نقلا عن …»: who stands behind the words. */
function attribution(sentence: string, words: readonly Word[]): string | null {
  for (const [index, {bare: word}] of words.entries()) {
    let first = -1;
    if (/^و?(?:بحسب|حسب|وفق)$/.test(word)) first = index + 1;
    if (/^و?نقلا$/.test(word) && words[index + 1]?.bare === 'عن') first = index + 2;
    if (/^و?(?:وفقا|طبقا)$/.test(word) && /^ل/.test(words[index + 1]?.bare ?? '')) {
      return afterPreposition(sentence, words, index + 1);
    }
    if (first === -1) continue;
    while (documents.has(words[first]?.bare ?? '')) first++;
    const range = nounPhraseAt(sentence, words, first, false);
    if (range !== null) return printed(sentence, words, range[0], range[1]);
  }
  return null;
}

/** The phrase behind the preposition ل, which is written with its word: للرئيس is the phrase الرئيس. */
function afterPreposition(sentence: string, words: readonly Word[], index: number): string | null {
  const word = words[index];
  if (word === undefined) return null;
  const isDefinite = word.bare.startsWith('لل');
  const first = isDefinite ? `ال${word.bare.slice(2)}` : word.bare.slice(1);
  const rest = words.slice(index + 1);
  const range = nounPhraseAt(sentence, [{...word, bare: first}, ...rest], 0, false);
  if (range === null) return null;
  const printedRest = range[1] > 1 ? sentence.slice(word.end, rest[range[1] - 2]?.end) : '';
  return first + bare(printedRest);
}

function printed(sentence: string, words: readonly Word[], first: number, end: number): string {
  return sentence.slice(words[first]?.start, words[end - 1]?.end);
}
