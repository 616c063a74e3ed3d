import type {StatementKind} from './article.ts';
import {
  isBody,
  isGivenName,
  isNominal,
  isVerbalNoun,
  nounPhraseAt,
  type WordRange,
} from './noun-phrase.ts';
import {complementisers, particles} from './particles.ts';
import {type Enclosure, enclosuresOf} from './quotations.ts';
import {type Complement, type SpeechVerb, speechVerb, type VerbGender} from './speech-verbs.ts';
import {type Word, wordsOf} from './words.ts';

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
  /** Whether what is said begins after it: it ends in a colon. */
  readonly isOpen: boolean;
};

const silent: Speech = {
  kind: 'report',
  verb: null,
  gender: null,
  subject: null,
  isTurn: false,
  isOpen: false,
};

/** Fewer quoted words than this are a name or a term, not speech, unless a colon brings them in. */
const shortestQuote = 3;

/** So many words after a verb its complement may come, and so many before it its subject begin. */
const reach = 14;
const longestSubject = 8;

/** Who speaks stands in the first so many code units of a sentence. */
const longestLook = 3000;

const relatives = new Set('الذي التي الذين ما من لم لن لا ألا'.split(' '));
const documents = new Set('بيان بيانه بيانها تقرير تصريح تصريحات بلاغ رسالة كلمة خطاب'.split(' '));

/** What may stand between a verb and its subject: when it was said, and to whom. */
const asides = new Set(
  `اليوم أمس غدا الآن السبت الأحد الإثنين الاثنين الثلاثاء الأربعاء الخميس الجمعة يوم مساء صباح أيضا كذلك له لها لهم لي لنا لهما`
    .trim()
    .split(/\s+/),
);

const quotedName = /^ (?:"[^"]{2,40}"|«[^»]{2,40}»|“[^”]{2,40}”)/;

/** A sentence as the search for its speaker sees it. */
type Seen = {
  readonly text: string;
  /** The words outside of quotations and brackets. */
  readonly words: readonly Word[];
  readonly quotations: readonly Enclosure[];
  /** The offset of the first colon outside of them, or -1. */
  readonly colon: number;
  /** The number of words in the longest quotation. */
  readonly quoted: number;
};

/** Finds the speech verb of a sentence and the words that say who speaks. */
export function speechOf(sentence: string): Speech {
  const seen = see(sentence.slice(0, longestLook));
  const isOpen = /:\s*$/.test(sentence);
  for (const [index, word] of seen.words.entries()) {
    const verb = verbAt(seen, index);
    if (verb === null) continue;
    const subject = attribution(seen) ?? subjectOf(seen, index, verb);
    const kind = isQuoted(seen, word, verb) ? 'quote' : verb.kind;
    const printedVerb = verbText(sentence, word);
    return {kind, verb: printedVerb, gender: verb.gender, subject, isTurn: false, isOpen};
  }
  const subject = attribution(seen);
  const kind = subject !== null && seen.quoted >= shortestQuote ? 'quote' : 'report';
  return {...silent, kind, subject};
}

/** A sentence of a turn of speech; its first one has the label of who speaks. */
export function turnOf(label: string | null): Speech {
  return {...silent, kind: 'quote', subject: label, isTurn: true};
}

function see(text: string): Seen {
  const enclosures = enclosuresOf(text);
  const isEnclosed = (at: number) => enclosures.some(({start, end}) => start < at && at < end);
  const quotations = enclosures.filter(({kind}) => kind === 'quotation');
  const colons = Array.from(text.matchAll(/:(?=\s|$)/g), ({index}) => index);
  return {
    text,
    words: wordsOf(text).filter(({start}) => !isEnclosed(start)),
    quotations,
    colon: colons.find(at => !isEnclosed(at)) ?? -1,
    quoted: quotations.reduce(
      (most, {start, end}) => Math.max(most, wordsOf(text.slice(start, end)).length),
      0,
    ),
  };
}

function isQuoted(seen: Seen, word: Word, verb: SpeechVerb): boolean {
  if (seen.quoted >= shortestQuote || isAfterQuotation(seen, word)) return true;
  const isBroughtIn = seen.colon > word.end && /\S/.test(seen.text.slice(seen.colon + 1));
  return isBroughtIn && (seen.quoted > 0 || !verb.takesObject);
}

/** «لن أعود» قال …: the verb stands right behind what is said. */
function isAfterQuotation({text, quotations}: Seen, word: Word): boolean {
  return quotations.some(
    ({end}) => end <= word.start && /^[\s،,]*$/.test(text.slice(end, word.start)),
  );
}

/** The verb of speech that a word is, where the sentence bears it out. */
function verbAt(seen: Seen, index: number): SpeechVerb | null {
  const word = seen.words[index];
  if (word === undefined || relatives.has(seen.words[index - 1]?.bare ?? '')) return null;
  const verb =
    speechVerb(word.bare) ?? (/^[وف]/.test(word.bare) ? speechVerb(word.bare.slice(1)) : null);
  return verb !== null && isBorneOut(verb.complement, seen, index) ? verb : null;
}

/** The verb as printed, without its conjunction. */
function verbText(sentence: string, word: Word): string {
  const text = sentence.slice(word.start, word.end);
  return speechVerb(word.bare) === null ? text.replace(/^.\p{M}*/u, '') : text;
}

/** Whether what a verb of speech needs after it is there, within the clause. */
function isBorneOut(complement: Complement, seen: Seen, index: number): boolean {
  const {text, words, colon, quoted} = seen;
  const word = words[index];
  if (word === undefined) return false;
  if (complement === 'any') return true;
  const after = words.slice(index + 1, index + 1 + reach).map(({bare}) => bare);
  const isSaid = colon > word.end || isAfterQuotation(seen, word);
  switch (complement) {
    case 'that':
      return (
        after.some(next => complementisers.has(next)) ||
        isSaid ||
        (beginsClause(seen, index) && isBeforeQuotation(seen, word))
      );
    case 'clause':
      return beginsClause(seen, index) && (after.some(next => complementisers.has(next)) || isSaid);
    case 'to':
      return after.some(next => /^(?:إلى|إليه|إليها|أن|بأن)$/.test(next));
    case 'on':
      return after.some(next => /^(?:على|عليه|عليها|أن|بأن)$/.test(next));
    case 'of':
      return isOf(after);
    case 'matter':
      return beginsClause(seen, index) && isOf(after);
    case 'about':
      return beginsClause(seen, index) && after.includes('عن');
    case 'in':
      return after[0] === 'في' && (isSaid || quoted > 0 || /\sأن/.test(text));
    case 'from':
      return sourceAfter(words, index) !== -1;
  }
}

/** The word behind «عن» in نقل عن …, or -1: «عن طريق» is how something was carried. */
function sourceAfter(words: readonly Word[], index: number): number {
  const from = words.findIndex(({bare}, at) => at > index && at <= index + reach && bare === 'عن');
  return from === -1 || words[from + 1]?.bare === 'طريق' ? -1 : from + 1;
}

/** رحب ب…, حذر من …: what the verb is about. */
function isOf(after: readonly string[]): boolean {
  return after.some(next => /^(?:عن|من|أن|بأن)$/.test(next) || /^ب/.test(next));
}

/** Words that a clause goes on after: وقد ذكر, ثم بين. */
const clauseOpeners = new Set(
  'قد لقد وقد فقد ثم كما حيث إذ حتى لكن بل وكما كان كانت وكان وكانت عندما حين بينما كأنه كأنها وهو وهي'.split(
    ' ',
  ),
);

/** Whether a verb can begin a clause where it stands, so that it is no noun: بين, رد, كتب. */
function beginsClause({text, words, quotations}: Seen, index: number): boolean {
  const word = words[index];
  const before = words[index - 1];
  if (word === undefined) return false;
  if (before === undefined || speechVerb(word.bare) === null) return true;
  const gap = text.slice(before.end, word.start);
  const isAfterQuote = quotations.some(({end}) => end > before.end && end <= word.start);
  return clauseOpeners.has(before.bare) || /[،؛:]/.test(gap) || isAfterQuote;
}

/** تابع «…»: what is said stands a few words behind the verb. */
function isBeforeQuotation({quotations, quoted}: Seen, {end}: Word): boolean {
  const near = 60;
  return quoted >= shortestQuote && quotations.some(({start}) => start > end && start < end + near);
}

function subjectOf(seen: Seen, index: number, verb: SpeechVerb): string | null {
  const {text, words} = seen;
  if (verb.complement === 'in') {
    return documents.has(words[index + 2]?.bare ?? '') ? phraseAfter(seen, index + 2) : null;
  }
  if (verb.complement === 'from') {
    return phraseAfter(seen, sourceAfter(words, index));
  }
  const before = words[index - 1]?.bare === 'قد' ? phraseBefore(seen, index) : null;
  if (before !== null) return printed(seen, before);
  const first = afterAsides(seen, index + 1);
  const after = first === null ? null : nounPhraseAt(text, words, first, verb.takesObject);
  const head = words[after?.[0] ?? -1]?.bare ?? '';
  // أوضح تصوير جوي أن …: what shows it is nobody who says it.
  const isSubject = after !== null && agrees(head, verb) && !isVerbalNoun(head);
  return printed(
    seen,
    isSubject ? after : (phraseBefore(seen, index) ?? subjectOfFirstVerb(seen, index, verb)),
  );
}

/** The word after asides; null where a comma or another mark parts it from the verb. */
function afterAsides({text, words}: Seen, from: number): number | null {
  let first = from;
  while (asides.has(words[first]?.bare ?? '')) first++;
  const gap = text.slice(words[from - 1]?.end, words[first]?.start).replace(/[\p{L}\p{M}]/gu, '');
  return first < words.length && (first > from ? /^[\s،]*$/ : /^\s*$/).test(gap) ? first : null;
}

/** Nouns in ة that take a masculine verb. */
const masculine = new Set('خليفة علامة قادة أساتذة طلبة داعية طاغية'.split(' '));

/** A verb before its subject agrees with it: after أكد, a noun in ة is what is said. */
function agrees(head: string, {gender}: SpeechVerb): boolean {
  return gender !== 'masculine' || !head.endsWith('ة') || masculine.has(head) || isGivenName(head);
}

/** «الوزير قال …», «كان الوزير قد قال …»: the phrase that ends right before the verb. */
function phraseBefore({text, words}: Seen, index: number): WordRange | null {
  const end = words[index - 1]?.bare === 'قد' ? index - 1 : index;
  for (let first = Math.max(0, end - longestSubject); first < end; first++) {
    const before = words[first - 1];
    const isStart =
      before === undefined ||
      /^[وف]?(?:كان|كانت|لكن|أما|بينما|حيث)$/.test(before.bare) ||
      /[،؛:]/.test(text.slice(before.end, words[first]?.start));
    const isPhrase = isStart && isNominal(words[first]?.bare ?? '');
    const range = isPhrase ? nounPhraseAt(text, words, first, false) : null;
    if (range !== null && range[1] === end) return range;
  }
  return null;
}

/** «نظر الجد إلى الطائر وقال: …»: the subject of the verb that the sentence begins with. */
function subjectOfFirstVerb(
  {text, words}: Seen,
  index: number,
  verb: SpeechVerb,
): WordRange | null {
  const isSecond = /^[وف]/.test(words[index]?.bare ?? '') || words[index - 1]?.bare === 'ثم';
  const first = words.findIndex(({bare}) => !particles.has(bare.replace(/^[وف]/, '')));
  const firstVerb = words[first]?.bare ?? '';
  const head = words[first + 1]?.bare ?? '';
  if (!isSecond || first + 1 >= index || isNominal(firstVerb) || !isNominal(head)) return null;
  const isSameGender = firstVerb.endsWith('ت') === (verb.gender === 'feminine');
  return isSameGender ? nounPhraseAt(text, words, first + 1, false) : null;
}

/** «بحسب …», «وفقا ل…», «نقلا عن …»: who stands behind the words. */
function attribution(seen: Seen): string | null {
  const {words} = seen;
  for (const [index, {bare: word}] of words.entries()) {
    let first = -1;
    if (/^و?(?:بحسب|حسب|وفق|وفقا|طبقا)$/.test(word)) first = index + 1;
    if (/^و?نقلا$/.test(word) && words[index + 1]?.bare === 'عن') first = index + 2;
    const phrase = first === -1 ? null : phraseAfter(seen, first);
    if (phrase !== null) return phrase;
  }
  return null;
}

/** The phrase at a word, behind the document that it speaks in and the preposition ل: بيان للوزارة. */
function phraseAfter(seen: Seen, from: number): string | null {
  const {text, words} = seen;
  let first = from;
  while (documents.has(words[first]?.bare ?? '')) first++;
  const word = words[first];
  if (word === undefined) return null;
  if (!/^ل../.test(word.bare)) return printed(seen, nounPhraseAt(text, words, first, false));
  const head = word.bare.startsWith('لل') ? `ال${word.bare.slice(2)}` : word.bare.slice(1);
  const stripped = words.with(first, {...word, bare: head});
  const range = nounPhraseAt(text, stripped, first, false);
  const rest = range === null ? '' : text.slice(word.end, words[range[1] - 1]?.end);
  return range === null ? null : head + rest;
}

/** The words of a phrase, with the name in quotation marks that a body has: منظمة «…». */
function printed({text, words}: Seen, range: WordRange | null): string | null {
  if (range === null) return null;
  const [first, last] = [words[range[0]], words[range[1] - 1]];
  if (first === undefined || last === undefined) return null;
  const isUnnamed = isBody(last.bare) && !last.bare.startsWith('ال');
  const name = isUnnamed ? (quotedName.exec(text.slice(last.end))?.[0].length ?? 0) : 0;
  return text.slice(first.start, last.end + name);
}
