import {clausesOf, nounPhraseAt} from './clause.ts';
import {endsOf} from './cuts.ts';
import {mayBeGoverned} from './governed-noun.ts';
import {isInstruction} from './instruction.ts';
import {
  genderOfForm,
  hasWrittenPreposition,
  isDefinite,
  isFunctionWord,
  isIndefiniteAccusative,
} from './noun.ts';
import {pronounIn} from './pronoun.ts';
import type {ReadStatement} from './reading.ts';
import {agentNouns} from './tables/agents.ts';

import {
  adverbs,
  opensTimeClause,
  prepositions,
  pronouns,
  relatives,
  subordinators,
} from './tables/particles.ts';

import {personObjectVerbs} from './tables/verbs.ts';
import type {Token} from './token.ts';
import {isSureVerb, verbAt} from './verb-at.ts';

/** How words open: with all they need, or without the subject that an earlier sentence names; `unsure` where the letters do not tell. */
export type Opener = 'whole' | 'subjectless' | 'unsure';

const personObjects = new Set(personObjectVerbs.split(/\s+/));
const negations = /^(?:لم|لا|لن|قد|لقد|فقد|وقد|سوف|كان|كانت)$/;
const age =
  /^(?:الثانيه|الثالثه|الرابعه|الخامسه|السادسه|السابعه|الثامنه|التاسعه|العاشره|الحاديه|العشرين|الثلاثين|الاربعين|الخمسين|الستين|السبعين|الثمانين|التسعين)$/;
const beginning = /^(?:صار|أصبح|ظل|بات|أخذ|بدأ|كاد|راح|شرع|جعل|أوشك|عاد)$/;
const timeNouns =
  /^(?:عام|سنه|يوم|شهر|ليله|صباح|مساء|فجر|ظهر|صيف|شتاء|ربيع|خريف|مطلع|اواخر|اوائل|بحلول|ذات)$/;

/** Plurals that a feminine verb agrees with: دول, مدن, جيوش, أسواق, مصانع. */
const brokenPlural =
  /^(?:\p{L}{2}و\p{L}|أ\p{L}{2}ا\p{L}|م\p{L}ا\p{L}ي?\p{L}|دول|مدن|قوى|سفن|كتب|صحف|فرق|أسر|طرق|نظم)$/u;

/** What the words from a token on open with. */
export function openerAt(read: ReadStatement, at: number): Opener {
  const known = openers.get(read) ?? new Map<number, Opener>();
  openers.set(read, known);
  const opener = known.get(at) ?? findOpener(read, at);
  known.set(at, opener);
  return opener;
}

const openers = new WeakMap<ReadStatement, Map<number, Opener>>();

function findOpener(read: ReadStatement, at: number): Opener {
  const {tokens, facts} = read;
  const first = tokens[at];
  if (!first?.isWord) return 'unsure';
  const folded =
    at === 0 || tokens[at - 1]?.isWord === false ? stripWaw(first.folded) : first.folded;
  if (pronouns.has(first.folded)) return 'subjectless';
  // «لاحظوا الخوذة»: who guides visitors speaks to them, not to a reader of questions.
  if (isInstruction(read, at) && /وا$/.test(first.bare)) return 'unsure';
  if (isInstruction(read, at)) return pronounIn(first.bare) === null ? 'whole' : 'unsure';
  // «عندما ندرت الأشجار، بدأ …», «بعد أن فتح الملك الرياض، …»: whole where the first clause is.
  if (opensTimeClause.test(folded))
    return bothOpen(
      read,
      at + 1,
      verbalOpener(read, at + 1, negations.test(tokens[at + 1]?.folded ?? '') ? 1 : 0),
    );
  if (/^(?:بعد|قبل)$/.test(folded) && tokens[at + 1]?.folded === 'ان')
    return bothOpen(read, at + 2, verbalOpener(read, at + 2, 0));
  if (
    [folded, first.folded, first.folded.replace(/^[وف]/, '')].some(word => subordinators.has(word))
  )
    return 'unsure';
  if (
    /^(?:اما|بل|الا|هل|كيف|لماذا|متي|اين|كم|ماذا|ما|مهما|كلما|اي|ان|انه|انها|او|ام|نعم|يا|ايها|كي|ليس|ليست|كل|كلا|غير|بينما|رغم|سوي)$/.test(
      folded,
    )
  )
    return /^(?:ليس|ليست|كل|غير)$/.test(folded) ? nominalOpener(read, at) : 'unsure';
  if (negations.test(folded)) return verbalOpener(read, at, 1);
  // «تم اكتشاف …», «تمت مقارنة …»: the verbal noun behind it is the subject.
  const next = tokens[at + 1];
  if (/^[وف]?(?:تم|تمت|يتم|تتم)$/.test(folded) && next?.isWord)
    return isFunctionWord(next) || hasWrittenPreposition(next) || pronounIn(next.bare) !== null
      ? 'subjectless'
      : 'whole';
  const startsName = facts.some(
    ({fact, from, named}) => from === at && fact.entity !== null && named,
  );
  if (startsName) return 'whole';
  if (prepositions.has(folded) || hasWrittenPreposition(first) || timeNouns.test(folded)) {
    if (pronounIn(first.bare) !== null) return 'subjectless';
    const next = tokens[at + 1]?.folded ?? '';
    if (/^(?:ان|ما|خلال|ذلك|هذا|هذه)$/.test(next) || pronouns.has(next)) return 'unsure';
    const verb = tokens.findIndex(
      (token, index) =>
        index > at &&
        verbAt(token)?.form.nounLike === false &&
        !prepositions.has(token.folded) &&
        !/^ال/.test(token.bare),
    );
    if (verb === -1)
      return tokens.some(
        token => verbAt(token) !== null || /^[وف]?[يت]\p{L}{3,}$/u.test(token.bare),
      )
        ? 'unsure'
        : 'whole';
    // «بعد صمت دام عامين»: the verb only describes the noun before it.
    const noun = tokens[at + 1];
    const isDescribing =
      verb === at + 2 &&
      noun !== undefined &&
      !isDefinite(noun) &&
      !timeNouns.test(noun.folded) &&
      !/\p{Nd}/u.test(noun.text) &&
      facts.every(({from, to}) => from > at + 1 || to <= at + 1);
    if (isDescribing) return 'unsure';
    const between = tokens.slice(at, verb + 1);
    // «في سنة …، نقلوا»: a plural verb leaves its subject out.
    if (between.some(({folded: word}) => /وا$|^(?:الذي|التي|الذين|ان|ما|حيث)$/.test(word)))
      return 'unsure';
    const opener = verbalOpener(read, verb, negations.test(tokens[verb]?.folded ?? '') ? 1 : 0);
    // «في سنة 1973 نال فون فريش …»: behind a verb in its place a bare word is a name that no table knows.
    const behind = tokens[verb + 1];
    const isName =
      behind?.isWord === true &&
      !isDefinite(behind) &&
      !isFunctionWord(behind) &&
      !isIndefiniteAccusative(behind) &&
      pronounIn(behind.bare) === null;
    // «في عام 1996 كانت عارضة …»: behind كان it says what somebody was.
    const isPredicate = /^(?:كان|كانت)$/.test(tokens[verb]?.folded ?? '');
    // «في عام 1952 نالت منحة …»: behind a verb with an object it is that as well.
    const form = verbAt(tokens[verb])?.form;
    const mayBeObject = form?.classes.has('transitive') && !startsNameOfTwo(read, verb + 1);
    return opener === 'unsure' && isName
      ? isPredicate || mayBeObject
        ? 'subjectless'
        : 'whole'
      : opener;
  }

  const verb = verbAt(first);
  if (
    verb &&
    // «التقى», «التحق» are verbs.
    (!/^ال/.test(first.bare) || (/^الت/.test(first.bare) && !verb.form.nounLike)) &&
    !(verb.form.nounLike && verb.text === first.text && looksLikeNoun(read, at))
  )
    return verbalOpener(read, at, 0);
  // «تعلّم الحرفة من عمه»: with no other verb in its clause the word is one.
  if (
    verb?.form.nounLike &&
    !/^ال/.test(first.bare) &&
    !tokens.slice(at + 1, endsOf(read, at)[0]?.at).some(isSureVerb)
  )
    return 'unsure';
  return nominalOpener(read, at);
}

/** «نال فون فريش جائزة»: two bare words and then an object; «نال لقب بطل العالم» has none. */
function startsNameOfTwo({tokens}: ReadStatement, at: number): boolean {
  const [first, second, object] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  return (
    first?.isWord === true &&
    second?.isWord === true &&
    !/[ةات]$/.test(first.bare) &&
    !isDefinite(second) &&
    !isFunctionWord(second) &&
    !/^[بلكوف]/.test(second.bare) &&
    !/ة$/.test(second.bare) &&
    object?.isWord === true &&
    (isIndefiniteAccusative(object) || /ة$/.test(object.bare)) &&
    !isDefinite(object)
  );
}

/**
 * «لما تفشى الوباء طلبت من …»: behind a clause of time the main verb must have its subject too, its
 * own or the first clause's person.
 */
function bothOpen(read: ReadStatement, first: number, opener: Opener): Opener {
  if (opener !== 'whole') return opener;
  const {tokens, facts} = read;
  const main = tokens.findIndex((token, index) => {
    const verb = verbAt(token);
    const before = tokens[index - 1];
    return (
      index > first + 1 &&
      verb !== null &&
      !verb.form.nounLike &&
      verb.text === token.text &&
      (before?.text === '،' ||
        before?.folded === 'لم' ||
        (before?.isWord === true && !isFunctionWord(before) && verb.form.tense === 'past'))
    );
  });
  if (main === -1) return 'unsure';
  const own = verbalOpener(read, main, 0);
  if (own === 'whole') return 'whole';
  const form = verbAt(tokens[main])?.form;
  const person = facts.find(
    ({entity, from}) => entity?.type === 'person' && from > first && from <= first + 3,
  )?.entity;
  return form && person && (person.gender === 'feminine') === form.feminine ? 'whole' : 'unsure';
}

function stripWaw(folded: string): string {
  return folded.length > 2
    ? folded.replace(
        /^[وف](?=(?:في|من|على|علي|قد|بعد|قبل|خلال|منذ|عام|سنه|كان|كانت|لم|لا|هو|هي|مع|عند|الي|ال|ب|ل))/,
        '',
      )
    : folded;
}

/** «حكم الملك», «كتب التاريخ»: a word that may be a noun, where no doer's name follows. */
function looksLikeNoun({facts, tokens}: ReadStatement, at: number): boolean {
  const next = tokens[at + 1];
  // «سجل المهاجم …»: who acts.
  if (next && agentNouns.has(next.folded.replace(/^ال/, ''))) return false;
  // «ترك تراثًا»: an object makes it a verb.
  if (next && isIndefiniteAccusative(next)) return false;
  return !facts.some(
    ({fact, from}) =>
      from === at + 1 && (fact.entity === 'person' || fact.entity === 'organisation'),
  );
}

function nominalOpener({tokens, facts}: ReadStatement, at: number): Opener {
  const first = tokens[at];
  const next = tokens[at + 1];
  if (!first || !next) return 'unsure';
  if (pronounIn(first.bare) !== null) return 'subjectless';
  if (isDefinite(first) || isIndefiniteAccusative(first))
    return isDefinite(first) ? 'whole' : 'unsure';
  // «جاوزت مؤلفاته»: a verb that the tables do not know.
  if (/^\p{L}{3,}[^ا]ت$/u.test(first.bare)) return 'unsure';
  // «أشاد بجمهور»: so may one before a glued preposition.
  if (
    next.isWord &&
    /^ب\p{L}{3}/u.test(next.bare) &&
    mayBeGoverned(next) &&
    !/[ةات]$/.test(first.bare)
  )
    return 'unsure';
  // A bare word before a preposition may be a verb that the tables do not know.
  if (!next.isWord) return /[ةات]$/.test(first.bare) ? 'whole' : 'unsure';
  if (isFunctionWord(next) || hasWrittenPreposition(next) || isIndefiniteAccusative(next))
    return /(?:ة|ات|ٌ)$/.test(first.bare) ? 'whole' : 'unsure';
  if (/^[يت]/.test(first.bare) && !isDefinite(next)) return 'unsure';
  // «جرّب مرة …»: a bare word before another may be a verb that the tables do not know.
  const isConstruct =
    isDefinite(next) || facts.some(({fact, from}) => from === at + 1 && fact.entity !== null);
  return isConstruct || /(?:ة|ات|ٌ)$/.test(first.text) ? 'whole' : 'unsure';
}

function verbalOpener(read: ReadStatement, at: number, skip: number): Opener {
  const {tokens, facts} = read;
  let index = at;
  if (skip > 0) {
    index = at + 1;
    while (negations.test(tokens[index]?.folded ?? '')) index++;
    if (!verbAt(tokens[index])) {
      // «وقد أتقن الرماية»: a verb that no table knows, whose subject nobody tells.
      if (!/^[وف]?كانت?$/.test(tokens[index - 1]?.folded ?? '')) return 'unsure';
      // كان + noun: the noun is what was.
      const noun = tokens[index];
      if (!noun?.isWord || pronounIn(noun.bare) !== null) return 'subjectless';
      if (isFunctionWord(noun) || hasWrittenPreposition(noun) || isIndefiniteAccusative(noun))
        return 'subjectless';
      const isVerb = /^[يت]\p{L}{2,}$/u.test(noun.bare);
      const named = isVerb ? index + 1 : index;
      const isNamed = facts.some(
        ({fact, named: byName, from}) => from === named && fact.entity !== null && byName,
      );
      if (isVerb) return isNamed ? 'whole' : 'unsure';
      return isNamed || hasPredicateBehind(read, index) ? 'whole' : 'subjectless';
    }
  }

  const token = tokens[index];
  const verb = verbAt(token);
  if (!token || !verb) return 'unsure';
  if (pronounIn(token.bare) !== null && !verb) return 'subjectless';
  // «شكلت تحالف …», «أدت دورًا»: what agrees with no feminine verb is its object.
  const behind = tokens[index + 1];
  if (
    verb.form.feminine &&
    behind?.isWord &&
    !isDefinite(behind) &&
    !isFunctionWord(behind) &&
    genderOfForm(behind) !== 'feminine' &&
    !brokenPlural.test(behind.bare) &&
    !facts.some(({fact, from, named}) => from === index + 1 && fact.entity !== null && named)
  )
    return 'subjectless';
  const clause = clausesOf(read).find(({verbAt: own}) => own === index);
  if (clause) return clause.subject.inserted === undefined ? 'whole' : 'subjectless';
  const next = tokens[index + 1];
  if (!next?.isWord) return 'subjectless';
  const isTime = facts.some(({fact, from}) => from === index + 1 && fact.kind === 'when');
  // «شارك في البناء 1200 عامل»: the subject stands behind the place.
  if (prepositions.has(next.folded) && isCountedLater(read, index)) return 'whole';
  if (adverbs.has(next.folded)) return 'subjectless';
  if (isTime || isFunctionWord(next) || hasWrittenPreposition(next) || isIndefiniteAccusative(next))
    return 'subjectless';
  if (pronounIn(next.bare) !== null) return 'unsure';
  // «أخذ بأسباب الثقافة», «التحق بجامعة دمشق»: the first letter is a preposition.
  const isName = facts.some(
    ({fact, from}) => from === index + 1 && fact.entity !== null && fact.start === next.start,
  );
  if (mayBeGoverned(next) && !isName) return 'subjectless';
  const {form} = verb;
  // «بلغت الحادية عشرة», «أتم الثلاثين»: the ordinal is the age of whoever reached it.
  if (/^(?:بلغ|أتم|أكمل|ناهز|تجاوز|تخطى|جاوز|قارب|دخل)$/.test(form.lemma) && age.test(next.folded))
    return 'subjectless';
  // «صار يولد الكهرباء», «أخذ ينمو»: a verb behind a verb of beginning is no subject.
  if (
    beginning.test(form.lemma) &&
    /^[يت]\p{L}{2,}$/u.test(next.bare) &&
    verbAt(next)?.form.tense === 'present'
  )
    return 'subjectless';
  const expected = form.feminine ? 'feminine' : 'masculine';
  const name = facts.find(
    ({fact, from, named}) => from === index + 1 && fact.entity !== null && named,
  );
  // «تعلم الحرفة»: he learnt it, or it knows?
  if (form.other && !name) return 'unsure';
  const told = name ? (name.entity?.gender ?? null) : genderOfForm(next);
  if (told !== null && told !== expected) return 'unsure';
  const isIntransitive = form.classes.has('intransitive') && !form.classes.has('transitive');
  if (name) {
    const isBeforePreposition = prepositions.has(tokens[name.to]?.folded ?? '');
    // «تزوجت شيرين من …», «ولد الاتحاد من …»: with no object behind it the name is the subject.
    if (name.fact.entity === 'person')
      return personObjects.has(form.lemma) && !(told === 'feminine' && isBeforePreposition)
        ? 'unsure'
        : 'whole';
    if (/^(?:ولد|دفن|نشأ|أقيم|بني|عقد|ألغي)$/.test(form.lemma) && isBeforePreposition)
      return 'whole';
    // «دخل المغول بغداد»: a people before a place or a noun with the article acts on it.
    const behind = tokens[name.to];
    const acts =
      name.fact.entity === 'group' &&
      behind?.isWord === true &&
      (/^ال/.test(behind.bare) ||
        facts.some(({fact, from}) => from === name.to && fact.entity === 'place'));
    // «أسست رابطة الدفاع عن الحقوق»: with nothing behind it to act on, a body is acted on.
    const isActedOn =
      name.fact.entity === 'organisation' &&
      isBeforePreposition &&
      form.classes.has('transitive') &&
      !form.classes.has('intransitive') &&
      !form.classes.has('speech');
    if (isActedOn) return 'unsure';
    return isIntransitive || form.feminine || acts ? 'whole' : 'unsure';
  }

  // «دخلت الدولة في …»: what the text is about acts.
  if (next.isRenamed && form.feminine && told === 'feminine') return 'whole';
  const behindNoun = tokens[index + 2];
  const isBare =
    /^ال/.test(next.bare) &&
    behindNoun !== undefined &&
    (!behindNoun.isWord ||
      prepositions.has(behindNoun.folded) ||
      hasWrittenPreposition(behindNoun));
  // «بدأ العمل في …», «يصنع الغلاف من …»: with no object behind it the noun is what begins or is made.
  if (
    isBare &&
    read.textTopic === null &&
    (form.classes.has('intransitive') || form.tense === 'present') &&
    (told === expected || !form.feminine)
  )
    return 'whole';
  // «أكمل السويسري برتران بيكار …»: a person's name behind the adjective.
  if (
    facts.some(({fact, from}) => from === index + 2 && fact.entity === 'person') &&
    /^ال\p{L}+ية?$/u.test(next.bare)
  )
    return 'whole';
  // «قادت حملة تطعيم»: a transitive verb with an indefinite noun leaves its subject out.
  if (
    form.classes.has('transitive') &&
    !isDefinite(next) &&
    !next.isRenamed &&
    nounPhraseAt(read, index + 1) === null &&
    !agentNouns.has(next.folded)
  )
    return 'unsure';
  const isPassive =
    form.tense === 'past' && /^(?:[وف]\p{M}*)?(?:\p{L}|است|ان|ا\p{L})\u064f/u.test(token.text);
  if (isIntransitive || isPassive) return 'whole';
  const word = next.folded.replace(/^ال/, '');
  if (agentNouns.has(word) || hasObject(read, index + 2)) return 'whole';
  // «ضم العثمانيون الشام»: the ending is a subject's.
  if (/^ال\p{L}{2,}ون$/u.test(next.bare)) return 'whole';
  return isFollowed(read, index + 1) ? 'whole' : 'unsure';
}

/**
 * «كان الإضراب قد بدأ», «كانت القارة الهندية معروفة»: behind كان a noun with the article is the subject
 * where its predicate follows; «كانت الخامسة بين …» says what somebody was.
 */
function hasPredicateBehind({tokens}: ReadStatement, at: number): boolean {
  const isPart = (token: Token | undefined) =>
    token?.isWord === true && /^و?(?:ال|لل)\p{L}{2}/u.test(token.bare);
  let index = isPart(tokens[at]) ? at : at + 1;
  if (!isPart(tokens[index])) return false;
  while (isPart(tokens[index])) index++;
  const predicate = tokens[index];
  if (!predicate?.isWord) return false;
  if (/^(?:قد|لا|لم|لن)$/.test(predicate.folded)) return true;
  if (isFunctionWord(predicate) || hasWrittenPreposition(predicate)) return false;
  if (/^[وفبلك]/.test(predicate.bare) && !isIndefiniteAccusative(predicate)) return false;
  const verb = verbAt(predicate);
  return (
    isIndefiniteAccusative(predicate) ||
    verb?.form.nounLike === false ||
    /^[يت]\p{L}{3,}$/u.test(predicate.bare) ||
    /^\p{L}{3,}(?:ة|ين|ات)$/u.test(predicate.bare)
  );
}

/** A number of people or things that no preposition governs, behind an intransitive verb and its place. */
function isCountedLater({tokens, facts}: ReadStatement, at: number): boolean {
  const form = verbAt(tokens[at])?.form;
  if (!form?.classes.has('intransitive') || form.classes.has('transitive')) return false;
  return facts.some(({fact, from, detail}) => {
    const before = tokens[from - 1];
    return (
      fact.kind === 'howMany' &&
      detail?.type === 'number' &&
      /^(?:person|thing)$/.test(detail.unit) &&
      from > at + 2 &&
      from < at + 6 &&
      tokens[from]?.start === fact.start &&
      before?.isWord === true &&
      !prepositions.has(before.folded) &&
      tokens.slice(at + 1, from).every(({isWord}) => isWord)
    );
  });
}

/** «تتضمن عقيدة الدروز عناصر», «أخذت الدولة تتراجع»: behind a subject stands what it does or acts on. */
function isFollowed(read: ReadStatement, at: number): boolean {
  const {tokens, facts} = read;
  const phrase = nounPhraseAt(read, at);
  if (!phrase) return false;
  const behind = tokens[phrase.to];
  if (!behind?.isWord || isFunctionWord(behind) || hasWrittenPreposition(behind)) return false;
  if (/^[وفبلك]/.test(behind.bare) || pronounIn(behind.bare) !== null) return false;
  if (facts.some(({fact, from}) => from === phrase.to && fact.kind === 'when')) return false;
  return !relatives.has(behind.folded);
}

/** «تضم المدينة 20 متحفًا»: an accusative or a number shows the noun before it to be the subject. */
function hasObject({tokens, facts}: ReadStatement, from: number): boolean {
  for (let index = from; index < Math.min(tokens.length, from + 3); index++) {
    const token = tokens[index];
    if (!token?.isWord || prepositions.has(token.folded) || subordinators.has(token.folded))
      return false;
    if (isIndefiniteAccusative(token)) return true;
    if (facts.some(({fact, from: at}) => at === index && fact.kind === 'howMany')) return true;
  }

  return false;
}
