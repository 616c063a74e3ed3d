import {type Clause, nounPhraseAt} from '../clause.ts';
import {foldOnce} from '../fold-once.ts';
import {mayBeGoverned} from '../governed-noun.ts';
import {
  hasWrittenPreposition,
  isFunctionWord,
  isIndefiniteAccusative,
  meansPeople,
} from '../noun.ts';
import type {Range} from '../phrase.ts';
import {pronounIn} from '../pronoun.ts';
import type {ReadStatement} from '../reading.ts';
import {agentNouns} from '../tables/agents.ts';
import {askedWith, type Preposition, prepositionsOf} from '../tables/governed.ts';
import {objectFamilies, otherActions} from '../tables/object-families.ts';
import {anaphoricNouns, prepositions, relatives, subordinators} from '../tables/particles.ts';
import {measuringVerbs, personObjectVerbs, visitingVerbs} from '../tables/verbs.ts';
import type {Token} from '../token.ts';
import {verbAt} from '../verb-at.ts';

/** What somebody does, makes, says or needs: the words behind the subject that «ماذا» asks for. */
export type Complement = {
  readonly range: Range;
  /** The word that asks for it: ماذا, علامَ, بماذا … */
  readonly asked: string;
  /** True for a clause with أن or إن. */
  readonly isClause: boolean;
};

const giving = new Set('منح أعطى أهدى سلم كلف علم ناول أطعم سقى أعار وهب'.split(' '));
const noThing = new Set(
  [measuringVerbs, visitingVerbs, personObjectVerbs]
    .flatMap(verbs => verbs.split(/\s+/))
    .filter(verb => !/^(?:رأى|أنجب|منح|كرم|علم|درس)$/.test(verb)),
);
const actions = new Set([...otherActions.keys()].map(foldOnce));
const things = new Set(objectFamilies.flatMap(({words}) => words.map(foldOnce)));

/** The complement of a clause's verb, where its letters show where it begins and ends. */
export function complementOf(clause: Clause): Complement | null {
  const {form, in: read, rest} = clause;
  const {tokens} = read;
  const first = tokens[rest.from];
  if (!first?.isWord || noThing.has(form.lemma) || form.classes.has('linking')) return null;

  const isObject = form.classes.has('transitive') || form.classes.has('speech');
  if (isObject && /^(?:أن|إن)$/.test(first.bare)) {
    const to = clause.cuts.find(cut => cut > rest.from + 1) ?? rest.to;
    return {range: {from: rest.from, to}, asked: 'ماذا', isClause: true};
  }

  const governed = governedAt(clause, rest.from);
  if (governed) return governed;
  if (!isObject || isGoverned(first)) return null;
  const to = thingEnd(clause, rest.from);
  if (giving.has(form.lemma) && !isNamedThing(first)) {
    // «أهدى التاجر زيدًا عباءة»: whoever is given it stands first.
    const receiver =
      nounPhraseAt(read, rest.from)?.to ??
      (isIndefiniteAccusative(first) ? rest.from + 1 : rest.from);
    const gift = tokens[receiver];
    if (receiver === rest.from || !gift || !(isIndefiniteAccusative(gift) || isNamedThing(gift)))
      return null;
    const end = thingEnd(clause, receiver);
    return end === null ? null : {range: {from: receiver, to: end}, asked: 'ماذا', isClause: false};
  }

  if (to !== null) return {range: {from: rest.from, to}, asked: 'ماذا', isClause: false};
  // «طالب العمال الحكومة بزيادة الأجور»: behind the object.
  const person = nounPhraseAt(read, rest.from);
  return person ? governedAt(clause, person.to) : null;
}

/** «وافق على …», «تعهدت بتقديم …»: what stands behind the preposition that the verb governs. */
function governedAt(clause: Clause, at: number): Complement | null {
  const {form, in: read} = clause;
  const token = read.tokens[at];
  const own = prepositionsOf.get(foldOnce(form.lemma));
  if (!token?.isWord || !own) return null;
  const written = (['على', 'إلى', 'من', 'عن'] as const).find(word => token.bare === word);
  const glued: Preposition | undefined =
    /^ب/.test(token.bare) && (mayBeGoverned(token) || hasWrittenPreposition(token))
      ? 'ب'
      : undefined;
  const preposition = written ?? glued;
  if (!preposition || !own.has(preposition)) return null;
  const from = written ? at + 1 : at;
  if (/^(?:أن|بأن)$/.test(read.tokens[from]?.bare ?? '')) return null;
  const to = thingEnd(clause, from);
  return to === null
    ? null
    : {range: {from: at, to}, asked: askedWith[preposition], isClause: false};
}

/** A thing of the tables, in the accusative or not: حصانًا, جائزة. */
function isNamedThing({folded}: Token): boolean {
  return things.has(folded) || things.has(folded.replace(/ا$/, ''));
}

function isGoverned(token: Token): boolean {
  return isFunctionWord(token) || hasWrittenPreposition(token) || mayBeGoverned(token);
}

/** Where a noun phrase that names a thing or a deed ends; null where it names none, or the letters do not tell. */
function thingEnd(clause: Clause, from: number): number | null {
  const {in: read, rest, cuts} = clause;
  const {tokens} = read;
  const limit = cuts.find(cut => cut > from) ?? rest.to;
  const head = tokens[from];
  if (!head || !isThing(read, from)) return null;
  // «بنى السلطان | قابوس مسجدًا»: the rest of a name, then the thing.
  const next = tokens[from + 1];
  if (
    next &&
    isIndefiniteAccusative(next) &&
    !isIndefiniteAccusative(head) &&
    !things.has(head.folded)
  )
    return null;
  const isDefinite = /^ب?ال/.test(head.bare);
  const action = head.folded.replace(/^ب/, '');
  // «عدم الإفراط في …», «ضرورة الحفاظ على …»: a deed behind what is said of it.
  const isAction =
    actions.has(head.folded) || actions.has(action) || /^(?:عدم|ضروره|وجوب)$/.test(action);
  const isMutual = /^(?:اتفاق|اتفاقية|معاهده|عقد|شراكه|حوار|مفاوضات|محادثات|مباراه)/.test(
    head.folded,
  );
  const named = read.facts.find(fact => fact.from === from && fact.fact.kind === 'where');
  let isComplete = isDefinite || /[ةا]$/.test(head.bare) || /\u064b/u.test(head.text);
  for (let at = from + 1; at < limit; at++) {
    const token = tokens[at];
    if (!token) return null;
    if (!token.isWord) return /^[«"“(]$/.test(token.text) ? null : isComplete ? at : null;
    // «إلى أجل غير مسمى»: غير belongs to its noun with the adjective behind it.
    if (/^(?:غير|شبه)$/.test(token.folded)) {
      if (!tokens[at + 1]?.isWord || at + 1 >= limit) return null;
      isComplete = true;
      at++;
      continue;
    }

    if (isTime(read, at)) {
      const end = startOfTime(tokens, at, from);
      // «تمديد المنع حتى يونيو»: until when belongs to the deed.
      if (isAction && tokens[end]?.folded === 'حتي') return null;
      return isComplete && end > from ? end : null;
    }

    // «قال مدرب النادي | ماهر الكنزاري إن …»: the rest of a name.
    if (/^(?:ب?أن|إن)$/.test(token.bare)) return null;
    if (relatives.has(token.folded)) return limit;
    // «فرنًا بناه جده»: what is said of the thing is tied to it by a pronoun.
    if (pronounIn(token.bare) !== null && !isAction) return null;
    if (subordinators.has(token.folded)) return isComplete ? at : null;
    if (
      prepositions.has(token.folded) ||
      hasWrittenPreposition(token) ||
      /^[لب]\p{L}{3}/u.test(token.bare)
    ) {
      // «مصنعًا للسكر» is one thing; «مصنعًا في طنجة» says where. A deed has its own places and means.
      const isOfThing =
        isAction ||
        /^(?:عن|ضد|حول|على)$/.test(token.bare) ||
        (token.bare === 'مع' && isMutual) ||
        (token.bare === 'من' && !isDefinite && !isTime(read, at + 1)) ||
        (/^(?:لل|ل)\p{L}{3}/u.test(token.bare) && token.folded !== 'لدى');
      if (!isOfThing) return isComplete ? at : null;
      isComplete = true;
      continue;
    }

    const verb = verbAt(token);
    if (/^و/.test(token.bare) && !/^و(?:ال|زار|زير|جود|ثائق|حد|رق|ضع)/.test(token.bare)) {
      if (verb && !verb.form.nounLike && verb.text !== token.text) return isComplete ? at : null;
      if (!isIndefiniteAccusative(token)) return null;
      continue;
    }

    if (verb && !verb.form.nounLike && !/^ال/.test(token.bare)) {
      // «تطبيقًا يكشف …»: what is said of a thing belongs to it, but for when it was made.
      if (isDefinite || verb.text !== token.text) return null;
      const time = Array.from({length: limit - at}, (_, offset) => at + offset).find(index =>
        isTime(read, index),
      );
      return time === undefined ? limit : startOfTime(tokens, time, at);
    }

    const isArticled = /^و?ال/.test(token.bare);
    if (isDefinite && !isArticled && !isAction) return null;
    // «مدينة سان | لوي»: the name may go on.
    if (named && at >= named.to && !isArticled) return null;
    if (isArticled) isComplete = true;
    if (read.facts.some(({fact, to}) => fact.entity !== null && to === at + 1)) isComplete = true;
    if (/[ةا]$/.test(token.bare)) isComplete = true;
  }

  return limit;
}

/** False where the noun is a person, a place, a number or a time, or stands for a noun before it. */
function isThing({tokens, facts}: ReadStatement, at: number): boolean {
  const token = tokens[at];
  if (!token?.isWord || isFunctionWord(token)) return false;
  // «حصن المرابط» is a thing by its first word; a bare name is none.
  if (
    facts.some(
      ({from, to, fact}) =>
        at >= from && at < to && (fact.kind !== 'where' || from < at || !things.has(token.folded)),
    )
  )
    return false;
  const noun = token.folded.replace(/^ب/, '');
  const stem = noun.replace(/^ال/, '').replace(/ا$/, '');
  if (agentNouns.has(stem) || meansPeople(token.bare)) return false;
  return !anaphoricNouns.has(noun) || tokens[at + 1]?.isWord === true;
}

function isTime({facts}: ReadStatement, at: number): boolean {
  return facts.some(({fact, from}) => from === at && fact.kind === 'when');
}

/** «مسجدًا | سنة 540هـ», «في | 4 يوليو»: the words that belong to a time stand before it. */
function startOfTime(tokens: readonly Token[], at: number, from: number): number {
  let start = at;
  while (
    start - 1 > from &&
    /^(?:عام|سنه|يوم|شهر|مساء|صباح|فجر|ليله|ظهر|في|منذ|من|قبل|بعد|خلال|حتي)$/.test(
      tokens[start - 1]?.folded ?? '',
    )
  )
    start--;
  return start;
}
