import type {Gender} from '../facts/analysis.ts';
import {remember} from '../facts/remember.ts';
import {clausesOf, reportsAt} from './clause.ts';
import {verbForms} from './conjugate.ts';
import {pastConnector} from './connector.ts';
import {endsOf} from './cuts.ts';
import {foldOnce} from './fold-once.ts';
import {isInstruction} from './instruction.ts';
import {
  hasWrittenPreposition,
  isDefinite,
  isFunctionWord,
  isIndefiniteAccusative,
  meansPeople,
} from './noun.ts';
import {openerAt} from './openers.ts';
import {type Range, textOf, wordCount} from './phrase.ts';
import {hasPredicate} from './predicate.ts';
import {pronounIn} from './pronoun.ts';
import type {ReadStatement} from './reading.ts';
import {isTorn, standsAlone} from './self-contained.ts';
import {mayBegin} from './starts.ts';
import {
  attribution,
  endsOpen,
  isBalanced,
  mayMeanTopic,
  range,
  standsForAnother,
} from './stems/stem.ts';
import {adverbs, prepositions, pronouns, subordinators, wawWords} from './tables/particles.ts';
import type {Token} from './token.ts';
import {verbAt} from './verb-at.ts';
import {waitsForObject} from './waits-for-object.ts';

const LEAST_WORDS = 6;
const MOST_WORDS = 33;

/** A sentence to print in a question, and «بحسب …، » where somebody claims it. */
export type Quotable = {
  readonly sentence: Range;
  readonly source: string;
  /** The first word as a sentence of its own begins with it, where that differs from the print. */
  readonly opening?: string;
  /** A subject that the sentence leaves out, and the verb's token that it goes behind. */
  readonly inserted?: {readonly after: number; readonly name: string};
};

/**
 * The sentences of a statement that can be printed by themselves: as it stands where it names its
 * speaker or has none; else what follows أن or إن, or stands in quotation marks, with its speaker
 * before it.
 */
export function quotableSentences(read: ReadStatement): Quotable[] {
  const whole = wholeSentences(read).map(quotable => withSubject(read, quotable));
  const isCovered = ({from, to}: Range) =>
    whole.some(({sentence}) => from < sentence.to && to > sentence.from);
  return [...whole, ...clauseSentences(read).filter(({sentence}) => !isCovered(sentence))];
}

/** A sentence that leaves its subject out says it where the text is about one person. */
function withSubject(read: ReadStatement, quotable: Quotable): Quotable {
  const clause = clausesOf(read).find(
    ({subject, verbAt: at}) =>
      subject.inserted !== undefined && at >= quotable.sentence.from && at < quotable.sentence.to,
  );
  return clause?.subject.inserted === undefined
    ? quotable
    : {...quotable, inserted: {after: clause.verbAt, name: clause.subject.inserted}};
}

/** Clauses of a statement too long or too tied to print whole. */
function clauseSentences(read: ReadStatement): Quotable[] {
  const {tokens, facts} = read;
  return clausesOf(read).flatMap(clause => {
    const {subject, verbAt: verbIndex, lead, isReported, verb} = clause;
    const source = attribution(read, isReported);
    if (source === null || verbIndex > subject.from) return [];
    const {from} = lead;
    if (!mayBegin(read, from)) return [];
    for (const {at: to} of endsOf(read, from).toReversed()) {
      const text = textOf(tokens, {from, to});
      const length = wordCount(text);
      if (length < LEAST_WORDS || length > MOST_WORDS || to <= subject.to) continue;
      if (!isBalanced(text) || endsOpen(text) || reportsNothing(read, {from, to})) continue;
      if (waitsForObject(read, {from, to}) || isTorn(tokens.slice(from, to))) continue;
      const alone = standsAlone(tokens, range({from, to}), facts, {
        about: mayMeanTopic(read, subject.name?.entity ?? null, subject.inserted !== undefined)
          ? null
          : subject.gender,
        isPlural: meansPeople(tokens[subject.from]?.bare ?? ''),
        isSpeech: true,
        isWholeSentence: true,
      });
      if (!alone) continue;
      const inserted =
        subject.inserted === undefined
          ? {}
          : {inserted: {after: verbIndex, name: subject.inserted}};
      const opening = from === verbIndex ? {opening: verb} : {};
      return [{sentence: {from, to}, source, ...opening, ...inserted}];
    }

    return [];
  });
}

function wholeSentences(read: ReadStatement): Quotable[] {
  const {statement, tokens, paragraph} = read;
  const {speaker} = statement;
  const source = attribution(read, true);
  if (statement.kind === 'quote') return source ? quotedSentences(read, source) : [];
  if (!speaker) {
    const sentence = wholeSentence(read, 0, null);
    return sentence ? [{sentence, source: ''}] : [];
  }

  const {asPrinted} = speaker;
  const named =
    asPrinted !== null && !standsForAnother(asPrinted) ? wholeSentence(read, 0, null) : null;
  if (named && asPrinted !== null) {
    const start = tokens[named.from]?.start ?? 0;
    const end = tokens[named.to - 1]?.end ?? 0;
    if (paragraph.text.slice(start, end).includes(asPrinted))
      return [{sentence: named, source: ''}];
  }

  const at = tokens.findIndex(
    ({bare}, index) => /^(?:ب?أن|إن)$/.test(bare) && reportsAt(tokens, index),
  );
  if (at === -1 || !source || verbAt(tokens[at + 1])) return [];
  const sentence = wholeSentence(read, at + 1, speakerGender(read));
  return sentence ? [{sentence, source}] : [];
}

function speakerGender({facts, statement: {speaker}}: ReadStatement): Gender | null {
  const known = facts.find(({entity}) => entity !== null && speaker?.name.includes(entity.name));
  return known?.entity?.gender ?? null;
}

/** The sentences inside quotation marks. */
function quotedSentences(read: ReadStatement, source: string): Quotable[] {
  const {tokens} = read;
  const open = tokens.findIndex(({text}) => /^["«“]$/.test(text));
  const sentences: Quotable[] = [];
  if (open === -1) return sentences;
  for (let from = open + 1; from < tokens.length; from++) {
    const sentence = wholeSentence(read, from, null);
    if (sentence) sentences.push({sentence, source});
    while (tokens[from] && !/^[.؟!]$/.test(tokens[from]?.text ?? '')) from++;
  }

  return sentences;
}

/** From a first word that can open a sentence to the last mark that keeps it short enough. */
function wholeSentence(read: ReadStatement, start: number, speaker: Gender | null): Range | null {
  const {tokens, facts} = read;
  let from = start;
  while (tokens[from] && !tokens[from]?.isWord) from++;
  from = pastConnector(tokens, from);
  if (!opensSentence(read, from)) return null;
  for (const {at: to} of endsOf(read, from).toReversed()) {
    const text = textOf(tokens, {from, to});
    if (wordCount(text) < LEAST_WORDS || wordCount(text) > MOST_WORDS) continue;
    // «جاوزت مؤلفاته …»: a pronoun of the subject means nobody named behind it.
    const isOwned = from + 1 < to && pronounIn(tokens[from + 1]?.bare ?? '') === 'ه';
    const first = isOwned
      ? null
      : facts.find(
          fact =>
            fact.from >= from &&
            fact.to <= to &&
            /^(?:person|organisation)$/.test(fact.entity?.type ?? ''),
        )?.entity;
    const gender = first && mayMeanTopic(read, first, false) ? null : (first?.gender ?? speaker);
    if (!isBalanced(text) || endsOpen(text) || !hasPredicate(tokens.slice(from, to))) continue;
    if (waitsForObject(read, {from, to})) continue;
    if (reportsNothing(read, {from, to}) || isTorn(tokens.slice(from, to))) continue;
    const alone = standsAlone(tokens, range({from, to}), facts, {
      about: gender,
      isPlural: false,
      isSpeech: true,
      isWholeSentence: true,
      isGeneral: isGeneral(tokens.slice(from, to)),
    });
    if (alone) return {from, to};
  }

  return null;
}

/** A noun may open a sentence; a verb only with its subject behind it. */
function opensSentence(read: ReadStatement, from: number): boolean {
  const {tokens} = read;
  const first = tokens[from];
  const next = tokens[from + 1];
  if (!first || !next || pronouns.has(first.folded)) return false;
  const opener = openerAt(read, from);
  // «تزوجت المهندس …», «تعلم الحرفة …»: who did it is not told.
  if (
    opener === 'unsure' &&
    (verbAt(first) !== null || isInstruction(read, from)) &&
    !prepositions.has(first.folded) &&
    !/^ال/.test(first.bare)
  )
    return false;
  // «كانت الرابعة بين ست أخوات»: whoever is left out must be put behind the sentence's first verb.
  if (opener === 'subjectless') {
    const verb = tokens.findIndex(
      (token, index) => index >= from && verbAt(token)?.form.nounLike === false,
    );
    if (!clausesOf(read).some(({verbAt: at}) => at === verb)) return false;
  }

  if (/^[وف]?[اإ]ن$/.test(first.folded)) return false;
  if (subordinators.has(first.folded.replace(/^[وف]/, ''))) return false;
  if (/^[وف]?(?:لما|اما|بل|اذن|الا|لا|لم|لن|ما|هل|كيف|لماذا|متي|اين|كم|من ذا)$/.test(first.folded))
    return false;
  if (prepositions.has(first.folded.replace(/^و/, '')) || hasWrittenPreposition(first)) {
    // Behind a fronted adverbial the verb must have its subject.
    const verb = tokens.findIndex(
      (token, index) => index > from && verbAt(token)?.form.nounLike === false,
    );
    // «في سنة 336هـ، نقلوا …»: a plural verb leaves its subject out.
    if (
      tokens
        .slice(from, verb === -1 ? undefined : verb + 1)
        .some(({bare}) => /\p{L}{2}وا$/u.test(bare))
    )
      return false;
    return verb === -1 || clausesOf(read).some(({verbAt: at}) => at === verb);
  }

  // «وقد أتقن الرماية»: behind قد the verb must have its subject.
  if (/^[وف]?ل?قد$/.test(first.folded) && !clausesOf(read).some(({verbAt: at}) => at === from + 1))
    return false;
  // «جَرَّبَ مَرَّةً»: letters and signs of a past that no table knows, and who did it is not told.
  if (verbAt(first) === null && opener === 'unsure' && !isDefinite(first) && mayBePast(first, next))
    return false;
  const isVerb = verbAt(first) !== null || /^[وف]?س?[يت]\p{L}{3,}$/u.test(first.bare);
  if (!isVerb || /^ال/.test(first.bare))
    return !/(?:ه|ها|هم)$/.test(withoutWaw(first.bare)) || first.bare.endsWith('اه');
  if (clausesOf(read).some(({verbAt: at}) => at === from)) return true;
  const isTransitive = verbAt(first)?.form.classes.has('transitive') ?? false;
  const isIntransitive = verbAt(first)?.form.classes.has('intransitive') ?? true;
  const isCountedLater =
    isIntransitive &&
    prepositions.has(next.folded) &&
    read.facts.some(
      fact => fact.fact.kind === 'howMany' && fact.from > from + 1 && fact.from < from + 7,
    );
  if (isCountedLater) return true;
  return (
    !isTransitive && !isFunctionWord(next) && !isIndefiniteAccusative(next) && /^ال/.test(next.bare)
  );
}

function mayBePast(first: Token, next: Token): boolean {
  return (
    /^\p{L}\u064e.*\u064e$/u.test(first.text.normalize('NFC')) ||
    adverbs.has(next.folded) ||
    /^(?:مره|مرتين|مرات|طويلا|كثيرا|قليلا)$/.test(next.folded)
  );
}

/** «قال مدير المصرف فؤاد بن يحيى.»: who speaks says something. */
function reportsNothing({tokens, statement}: ReadStatement, {from, to}: Range): boolean {
  const says =
    statement.verb === null
      ? -1
      : tokens.findIndex(
          ({text}, index) => index >= from && index < to && text.endsWith(statement.verb ?? ''),
        );
  if (says === -1) return false;
  const form = verbAt(tokens[says])?.form;
  const rest = tokens.slice(says + 1, to);
  const isClosed = !rest.some(({bare}) =>
    /^(?:[وب]?أن\p{L}*|إن\p{L}*|إلى|على|عن|[«"])$/u.test(bare),
  );
  const speaker = statement.speaker?.asPrinted?.split(' ').length ?? 1;
  return (
    (onlySays.has(form?.lemma ?? '') && isClosed) ||
    (statement.speaker !== null && rest.length - speaker < 3)
  );
}

/** Verbs that nothing but words can follow. */
const onlySays = new Set([
  'قال',
  'ذكر',
  'أضاف',
  'أوضح',
  'أكد',
  'صرح',
  'أفاد',
  'أردف',
  'تابع',
  'روى',
  'زعم',
  'بين',
]);

/** A sentence all in the present says what is always so. */
function isGeneral(tokens: readonly Token[]): boolean {
  const verbs = tokens.flatMap(token => verbAt(token) ?? []).filter(({form}) => !form.nounLike);
  return verbs.length > 0 && verbs.every(({form}) => form.tense === 'present');
}

/** The text without a و that only joins it to the sentence before; the و of وزارة stays. */
export function withoutLeadingWaw(text: string): string {
  const first = /^[\p{L}\p{M}]+/u.exec(text)?.[0] ?? '';
  const whole = withoutWaw(first) + text.slice(first.length);
  // «وقد سددت الشركة …»: with a past verb قد only leads on; with a present one it says «may».
  const verb = /^قد\s+(?<verb>[\p{L}\p{M}]+)/u.exec(whole)?.groups?.verb;
  return verb !== undefined && verbForms.get(foldOnce(verb))?.tense === 'past'
    ? whole.replace(/^قد\s+/u, '')
    : whole;
}

function withoutWaw(word: string): string {
  if (!/^[وف]/.test(word)) return word;
  // «وسّع السدان»: behind a و that only joins no letter is doubled.
  if (/^و\p{M}*\p{L}\p{M}*\u0651/u.test(word)) return word;
  const folded = foldOnce(word);
  if (word.startsWith('ف')) {
    const isJoint =
      /^ف(?:ال.|قد$|في$|من$|حين|عندما|لما|بعد|قبل)/.test(folded) ||
      (folded.length > 3 && verbForms.has(folded.slice(1)) && !verbForms.has(folded));
    return isJoint ? word.replace(/^ف\p{M}*/u, '') : word;
  }

  const isJoined = verbForms.has(folded.slice(1));
  if (verbForms.has(folded) && !isJoined) return word;
  const isVerb = isJoined && !verbForms.has(folded);
  return !isVerb && isOfWaw(folded) ? word : word.replace(/^و\p{M}*/u, '');
}

/** وادي, وزير: the و is the word's own. */
export const isOfWaw = remember(
  folded =>
    folded.startsWith('و') &&
    wawWords.some(
      own =>
        folded.startsWith(own) &&
        /^(?:|[هتاين]|ات|ها|هم|نا|ان|ين|ون|وا|يه|تان|تين)$/.test(folded.slice(own.length)),
    ),
);
