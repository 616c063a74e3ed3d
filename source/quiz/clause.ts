import type {Gender} from '../facts/analysis.ts';
import {feminineOfPast, type VerbForm} from './conjugate.ts';
import {pastConnector} from './connector.ts';
import {endsOf} from './cuts.ts';
import {mayBeGoverned} from './governed-noun.ts';
import {
  genderOfForm,
  hasWrittenPreposition,
  isDefinite,
  isFunctionWord,
  isIndefiniteAccusative,
} from './noun.ts';
import {pronounIn} from './pronoun.ts';
import type {PlacedFact, ReadStatement} from './reading.ts';
import {agentNouns} from './tables/agents.ts';
import {
  adverbs,
  opensTimeClause,
  prepositions,
  relatives,
  subordinators,
} from './tables/particles.ts';
import {goingVerbs, lifeVerbs, personObjectVerbs, visitingVerbs} from './tables/verbs.ts';
import type {Token} from './token.ts';
import {verbAt} from './verb-at.ts';

/** The noun phrase that acts, as a range of tokens. */
export type Subject = {
  readonly from: number;
  readonly to: number;
  readonly gender: Gender | null;
  /** The named thing that acts; null for a common noun. */
  readonly name: PlacedFact | null;
  /** The number that the subject is counted with (شارك 32 منتخبًا), where it is. */
  readonly counted?: PlacedFact;
  /** The name to put behind the verb where the sentence leaves its subject out. */
  readonly inserted?: string;
};

/**
 * A clause that says who does what: verb first (أعلنت وزارة الدفاع …), or turned so from a clause
 * after أن or إن that begins with its subject (أن الاتفاق قضى بـ…).
 */
export type Clause = {
  readonly in: ReadStatement;
  /** The verb as a question begins with it: without و or ف, agreeing with the subject behind it. */
  readonly verb: string;
  readonly form: VerbForm;
  readonly verbAt: number;
  readonly subject: Subject;
  /** What stands before the verb and belongs to the clause (في خطاب متلفز، الأربعاء،): tokens, end-exclusive. */
  readonly lead: {readonly from: number; readonly to: number};
  /** What follows verb and subject. */
  readonly rest: {readonly from: number; readonly to: number};
  /** Where the clause may end, the best first. */
  readonly cuts: readonly number[];
  /** True inside أن … / «…»: what a speaker says. */
  readonly isReported: boolean;
};

const lives = new Set(lifeVerbs.trim().split(/\s+/));
const visiting = new Set(visitingVerbs.split(/\s+/));
const personObjects = new Set(personObjectVerbs.split(/\s+/));
const going = new Set(goingVerbs.split(/\s+/));
/** Verbs that a bare text shows as active and a number after them as passive: قتل 32 شخصًا. */
const passives = new Set(['قتل', 'جرح', 'أصيب', 'اعتقل']);

/**
 * What only says again who the subject is: «المنصور، ثاني الخلفاء، …». Tokens from the first comma to
 * the second, end-exclusive; null where the clause goes on without.
 */
export function apposition({
  in: {tokens, facts},
  subject,
}: Clause): {from: number; to: number} | null {
  const from = pastBracket(tokens, subject.to);
  const next = tokens[from + 1];
  if (tokens[from]?.text !== '،' || !next?.isWord) return null;
  const isOther =
    prepositions.has(next.folded) ||
    subordinators.has(next.folded) ||
    /^(?:[وب]?ان|و.*)$/.test(next.folded) ||
    facts.some(({fact, from: at}) => at === from + 1 && fact.kind === 'when');
  if (isOther) return adverbialAside(tokens, from);
  let second = tokens.findIndex(({text}, index) => index > from && text === '،');
  // «مدير الشركة، المعروفة باسم …،»: what describes a noun of the aside is of the aside.
  while (second !== -1 && /^ال/.test(tokens[second + 1]?.bare ?? '')) {
    const third = tokens.findIndex(({text}, index) => index > second && text === '،');
    if (third === -1) break;
    second = third;
  }
  return second === -1 ? null : {from, to: second + 1};
}

/** False for the أن of «إلا أن», «بعد أن»: what follows is told, not said. */
export function reportsAt(tokens: readonly Token[], at: number): boolean {
  return !/^[وف]?(?:الا|غير|بيد|بعد|قبل|رغم|منذ|علما|حتي|كما|لولا|سوي)$/.test(
    tokens[at - 1]?.folded ?? '',
  );
}

const MOST_OF_ASIDE = 10;

/** «سحب المجلس، في ساعة متأخرة من مساء الثلاثاء، ثقته»: words between two commas before what the verb acts on. */
function adverbialAside(tokens: readonly Token[], from: number): {from: number; to: number} | null {
  const second = tokens.findIndex(({text}, index) => index > from && text === '،');
  const next = tokens[second + 1];
  if (second === -1 || second - from > MOST_OF_ASIDE || !next?.isWord) return null;
  if (!prepositions.has(tokens[from + 1]?.folded ?? '')) return null;
  const inside = tokens.slice(from + 1, second);
  const isPlain = inside.every(
    token => token.isWord && !relatives.has(token.folded) && verbAt(token)?.form.nounLike !== false,
  );
  const goesOn =
    !/^[وفبلك]/.test(next.bare) &&
    !prepositions.has(next.folded) &&
    !subordinators.has(next.folded) &&
    !/^(?:ان|انه|انها|او|بل)$/.test(next.folded);
  return isPlain && goesOn ? {from, to: second + 1} : null;
}

/** The index behind a bracket that opens at a token; the same index where none does. */
export function pastBracket(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== '(') return at;
  const close = tokens.findIndex(({text}, index) => index > at && text === ')');
  return close === -1 ? at : close + 1;
}

/** Every clause of a statement that a question can be built on. */
export function clausesOf(read: ReadStatement): readonly Clause[] {
  const known = clausesByStatement.get(read);
  if (known) return known;
  const found = findClauses(read);
  clausesByStatement.set(read, found);
  return found;
}

const clausesByStatement = new WeakMap<ReadStatement, readonly Clause[]>();

function findClauses(read: ReadStatement): Clause[] {
  const {tokens} = read;
  const clauses: Clause[] = [];
  let atStart = true;
  let leadFrom: number | null = null;
  let depth = 0;
  let quoteDepth = 0;
  let reported = false;

  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (!token) break;

    if (!token.isWord) {
      const change = bracketChange(tokens, index);
      depth += change;
      if (/["«»“”]/.test(token.text)) quoteDepth += change;
      if (/[.؟?!؛:\n]/.test(token.text) || (change > 0 && /["«“]/.test(token.text))) {
        atStart = true;
        leadFrom = null;
      } else if (token.text === '،' || token.text === ',') {
        atStart = true;
      }

      continue;
    }

    if (!atStart && leadFrom === null && !opensClause(token)) continue;
    if (atStart) {
      const past = pastConnector(tokens, index);
      if (past > index) {
        index = past - 1;
        continue;
      }
    }

    if (/^[وف]?[اإأ]ن$/.test(token.bare) || /^(?:[وف]?ب?أن|إن)$/.test(token.bare)) {
      reported = reported || (token.bare.endsWith('ن') && reportsAt(tokens, index));
      const turned = nominalClause(read, index + 1, quoteDepth > 0 || reported);
      if (turned) clauses.push(turned);
      atStart = false;
      continue;
    }

    const after =
      subordinators.has(token.folded) || /^(?:[وف]|[وف]?ل?قد)$/.test(token.folded)
        ? index + 1
        : index;
    // «منذ سنة 711 حتى 1492 حين سقطت …»: what stands before the conjunction is of another verb.
    const lead = subordinators.has(token.folded) ? after : (leadFrom ?? after);
    const clause = verbalClause(read, after, lead, quoteDepth > 0 || reported);
    if (clause) {
      clauses.push(clause);
      index = after;
      leadFrom = null;
      atStart = false;
      continue;
    }

    if (atStart && depth === 0) {
      // A fronted adverbial (في خطاب متلفز، …) belongs to the verb behind its comma.
      if (leadFrom === null && isAdverbialStart(read, index)) leadFrom = index;
      else if (leadFrom === null) {
        const named = nominalClause(read, after, quoteDepth > 0 || reported);
        if (named) clauses.push(named);
      }
    }

    // Behind a verb that no clause was made of, an adverbial no longer belongs to the next.
    if (verbAt(token)?.form.nounLike === false) leadFrom = null;
    atStart = false;
  }

  return clauses;
}

function opensClause({folded}: Token): boolean {
  return subordinators.has(folded) || /^[وفب]?[ا]ن$/.test(folded) || /^[وف].{2,}/.test(folded);
}

/** +1 for an opening mark, −1 for a closing one, 0 for others; a straight quote opens and closes in turn. */
function bracketChange(tokens: readonly Token[], index: number): number {
  const text = tokens[index]?.text ?? '';
  if (/[«([“]/.test(text)) return 1;
  if (/[»)\]”]/.test(text)) return -1;
  if (text !== '"') return 0;
  const before = tokens.slice(0, index).filter(token => token.text === '"').length;
  return before % 2 === 0 ? 1 : -1;
}

function isAdverbialStart({tokens, facts}: ReadStatement, at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  const folded = token.folded.replace(
    /^[وف](?=(?:في|خلال|بعد|قبل|منذ|عام|سنه|يوم|مساء|صباح)$)/,
    '',
  );
  return (
    /^(?:في|خلال|بعد|قبل|منذ|عام|سنه|يوم|مساء|صباح|فجر|عقب|اثر|مع|بحلول|ب.+)$/.test(folded) ||
    facts.some(({fact, from}) => fact.kind === 'when' && from === at)
  );
}

function verbalClause(
  read: ReadStatement,
  at: number,
  leadFrom: number,
  isReported: boolean,
): Clause | null {
  const {tokens} = read;
  const verb = verbAt(tokens[at]);
  if (!verb || verb.form.lemma === 'كان') return null;
  // لم تعلن, لا تقع: what did not happen is no fact to ask for.
  const before = tokens[at - 1]?.folded ?? '';
  if (
    /^[وف]?(?:لم|لن|لا|ما|الذي|التي|الذين|ان|كان|كانت|اذا|لو|كلما|هل|كي|لكي|حتي|ان|ريثما|طالما|اذ|حيث|لان|بحيث|مما|الا|ليلا|ليس|ليست|غير|دون|بدون)$/.test(
      before,
    )
  )
    return null;
  const readings = verb.form.other ? [verb.form, verb.form.other] : [verb.form];
  const found = readings.flatMap(form => {
    const subject = subjectAfter(read, at, form) ?? topicAsSubject(read, at, form);
    return subject ? [{form, subject}] : [];
  })[0];
  if (!found) return null;
  const {form, subject} = found;
  // «تعلم الحرفة من عمه»: he learnt it, or it knows? Only a name behind the verb tells.
  if (verb.form.other && subject.name === null && subject.inserted === undefined) return null;
  const last = clauseEnd(tokens, subject.to);
  const end = opensTimeClause.test(before) ? timeClauseEnd(tokens, subject.to, last) : last;
  return {
    in: read,
    verb: verb.text,
    form,
    verbAt: at,
    subject,
    lead: {from: leadFrom, to: at},
    rest: {from: subject.to, to: end},
    cuts: cutsOf(read, at, subject.to, end),
    isReported,
  };
}

/** «درس في القاهرة»: whom the text is about, where nothing behind the verb can be its subject. */
function topicAsSubject(
  {tokens, facts, topic}: ReadStatement,
  verbIndex: number,
  form: VerbForm,
): Subject | null {
  const next = tokens[verbIndex + 1];
  if (!topic?.gender || !next?.isWord || !lives.has(form.lemma)) return null;
  if ((topic.gender === 'feminine') !== form.feminine) return null;
  const isTime = facts.some(({fact, from}) => from === verbIndex + 1 && fact.kind === 'when');
  const isGoverned = prepositions.has(next.folded) || /^بال/.test(next.bare);
  const isVisited =
    visiting.has(form.lemma) &&
    facts.some(({fact, from}) => from === verbIndex + 1 && fact.entity === 'place');
  if (!isTime && !isGoverned && !isVisited && !isIndefiniteAccusative(next)) return null;
  // Another person before the verb may be meant.
  if (
    facts.some(
      ({entity, to}) => to <= verbIndex && entity?.type === 'person' && entity.id !== topic.entity,
    )
  )
    return null;
  const {gender, name} = topic;
  return {from: verbIndex + 1, to: verbIndex + 1, gender, name: null, inserted: name};
}

/** أن + subject + verb: the verb goes to the front, where the singular stands for every number. */
function nominalClause(read: ReadStatement, at: number, isReported: boolean): Clause | null {
  const {tokens} = read;
  const subject = nounPhraseAt(read, at);
  if (!subject) return null;
  const verbIndex = pastApposition(tokens, subject.to);
  const verb = verbAt(tokens[verbIndex]);
  if (
    !verb ||
    verb.form.nounLike ||
    (/^[وف]/.test(tokens[verbIndex]?.folded ?? '') && verb.text !== tokens[verbIndex]?.text)
  )
    return null;
  if (verb.form.lemma === 'كان') return null;
  const head = tokens[subject.from];
  if (!head || (!subject.name && !isDefinite(head))) return null;
  const gender = subject.gender ?? (head ? genderOfForm(head) : null);
  if (gender !== null && (gender === 'feminine') !== verb.form.feminine) return null;
  const end = clauseEnd(tokens, verbIndex + 1);
  return {
    in: read,
    verb: verb.text,
    form: verb.form,
    verbAt: verbIndex,
    subject: {...subject, gender: verb.form.feminine ? 'feminine' : 'masculine'},
    lead: {from: at, to: at},
    rest: {from: verbIndex + 1, to: end},
    cuts: cutsOf(read, at, verbIndex + 1, end),
    isReported,
  };
}

const MOST_OF_APPOSITION = 8;

/** «حزب الفلاحين، أصغر أحزاب الائتلاف، أعلن»: the index behind what only says again who the subject is. */
function pastApposition(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== '،') return at;
  const second = tokens.findIndex(({text}, index) => index > at && text === '،');
  const inside = tokens.slice(at + 1, second);
  const isPlain =
    second !== -1 &&
    inside.length <= MOST_OF_APPOSITION &&
    inside.every(token => token.isWord && verbAt(token)?.form.nounLike !== false) &&
    !/^[وفبل]/.test(inside[0]?.bare ?? 'و');
  return isPlain ? second + 1 : at;
}

/** The subject that follows a verb, or null where it is left out or cannot be told from an object. */
function subjectAfter(read: ReadStatement, verbIndex: number, form: VerbForm): Subject | null {
  const {tokens} = read;
  const at = verbIndex + 1;
  const head = tokens[at];
  if (!head) return null;
  const expected: Gender = form.feminine ? 'feminine' : 'masculine';
  const counted = read.facts.find(
    ({fact, from, detail}) =>
      from === at &&
      fact.kind === 'howMany' &&
      fact.start === head.start &&
      // «ترتفع 3812 مترًا» leaves its subject out.
      detail?.type === 'number' &&
      /^(?:person|thing)$/.test(detail.unit),
  );
  if (counted && (passives.has(form.lemma) || isPlainIntransitive(form))) {
    return {from: at, to: counted.to, gender: expected, name: null, counted};
  }

  const phrase =
    nounPhraseAt(read, at) ?? (takesBareSubject(form, head) ? bareNounPhrase(tokens, at) : null);
  if (!phrase) return null;
  const told = phrase.gender ?? genderOfForm(head);
  // قتل المدنيين: a subject would be المدنيون.
  if (/^ال\p{L}{3,}ين$/u.test(head.bare) && (phrase.name?.fact.entity ?? 'group') === 'group')
    return null;

  if (phrase.name) {
    if (told !== null && told !== expected) return null;
    const isPlace = phrase.name.fact.entity === 'place';
    const isPerson = phrase.name.fact.entity === 'person';
    if (isPlace && (form.classes.has('transitive') || going.has(form.lemma)) && !form.feminine)
      return null;
    if (isPlace && /^(?:زار|غادر|دخل|احتل|حاصر|غزا|سكن|ترك|هاجم)$/.test(form.lemma)) return null;
    if (isPerson && personObjects.has(form.lemma)) return null;
    if (!isPerson && lacksObject(read, phrase, form)) return null;
    return {...phrase, gender: expected};
  }

  if (form.nounLike && !agentNouns.has(withoutArticle(head)) && !head.isRenamed) return null;
  if (told !== null && told !== expected) return null;
  // «ترأست نقابة المهندسين من …»: with nothing to act on, the noun is acted on.
  if (lacksObject(read, phrase, form)) return null;
  const acts =
    agentNouns.has(withoutArticle(head)) ||
    (head.isRenamed && form.classes.has('intransitive')) ||
    isPlainIntransitive(form) ||
    hasObjectLater(read, phrase.to) ||
    (form.classes.has('intransitive') &&
      form.feminine &&
      told === 'feminine' &&
      phrase.to - phrase.from > 1);
  return acts ? {...phrase, gender: expected} : null;
}

function lacksObject({tokens, facts}: ReadStatement, {to}: Subject, {classes}: VerbForm): boolean {
  if (!classes.has('transitive') || classes.has('intransitive') || classes.has('speech'))
    return false;
  const aside = tokens[to]?.text === '،' ? adverbialAside(tokens, to) : null;
  const next = tokens[aside?.to ?? to];
  return (
    !next?.isWord ||
    prepositions.has(next.folded) ||
    hasWrittenPreposition(next) ||
    subordinators.has(next.folded) ||
    /^و/.test(next.bare) ||
    facts.some(({fact, from}) => from === to && fact.kind === 'when')
  );
}

/** «استمرت قائمة» has a predicate behind it, «ثار بركان» a subject; where the verb may take an object, only agreement tells. */
function takesBareSubject(form: VerbForm, head: Token): boolean {
  if (/^(?:استمر|ظل|بقي|دام|عاد|بدا|صار|أصبح)$/.test(form.lemma)) return false;
  return (
    isPlainIntransitive(form) ||
    (form.classes.has('intransitive') && form.feminine && genderOfForm(head) === 'feminine')
  );
}

function isPlainIntransitive({classes}: VerbForm): boolean {
  return classes.has('intransitive') && !classes.has('transitive');
}

/** Up to three bare words before a preposition or a comma: بركان تامبورا, طائرة صغيرة. */
function bareNounPhrase(tokens: readonly Token[], at: number): Subject | null {
  let to = at;
  while (to < at + 4) {
    const token = tokens[to];
    if (!token?.isWord || isFunctionWord(token) || hasWrittenPreposition(token)) break;
    if (to > at && /^[وبل]/.test(token.bare)) break;
    if (isIndefiniteAccusative(token) || verbAt(token)?.form.nounLike === false) return null;
    // «شاركت عام 1992»: when, not who.
    if (/^(?:عام|سنه|يوم|شهر|مساء|صباح|فجر|ليله|ظهر)$/.test(token.folded))
      return to > at ? {from: at, to, gender: genderOfForm(tokens[at] ?? token), name: null} : null;
    // مرتين: a subject would end in ان or ون.
    if (/\p{L}{2}ين$/u.test(token.bare)) return null;
    // «ينام نهارًا»: an adverb is no subject.
    if (pronounIn(token.bare) !== null || adverbs.has(token.folded)) return null;
    to++;
  }

  const head = tokens[at];
  // «عملت كمذيعة», «تعرضت لهجوم»: the first letter is a preposition, unless the word is known.
  if (head && mayBeGoverned(head)) return null;
  return head && to > at && to < at + 4
    ? {from: at, to, gender: genderOfForm(head), name: null}
    : null;
}

function withoutArticle({folded}: Token): string {
  return folded.replace(/^ال/, '');
}

/** An object shows the noun before it to be the subject: فوزًا كبيرًا, 600 حشرة. */
function hasObjectLater({tokens, facts}: ReadStatement, from: number): boolean {
  for (let index = from; index < Math.min(tokens.length, from + 5); index++) {
    const token = tokens[index];
    if (!token?.isWord || subordinators.has(token.folded)) return false;
    if (isIndefiniteAccusative(token)) return true;
    const before = tokens[index - 1]?.folded ?? '';
    const isGoverned =
      index > from && prepositions.has(before) && !/^(?:نحو|حوالي|قرابه)$/.test(before);
    if (!isGoverned && facts.some(({fact, from: at}) => at === index && fact.kind === 'howMany'))
      return true;
  }

  return false;
}

/**
 * The noun phrase that begins at a token: a name with its adjectives; a definite noun with its
 * adjectives; a noun in the construct state before one of these (عدد سكان المدينة).
 */
export function nounPhraseAt(read: ReadStatement, at: number): Subject | null {
  const {tokens, facts} = read;
  const head = tokens[at];
  if (!head || isFunctionWord(head) || hasWrittenPreposition(head)) return null;
  const name = facts.find(
    placed => placed.from === at && placed.fact.entity !== null && placed.fact.start === head.start,
  );
  if (name) {
    const gender = name.entity?.gender ?? null;
    const to = name.fact.entity === 'person' ? name.to : pastNisbas(read, name.to);
    return {from: at, to, gender, name};
  }

  if (isIndefiniteAccusative(head) || /^\d/.test(head.folded)) return null;
  // «صار يولد الكهرباء»: a verb is no head of a noun phrase.
  const verb = verbAt(head)?.form;
  if (verb?.tense === 'present' && !verb.nounLike && /^ي/.test(head.bare)) return null;
  if (isDefinite(head) && /^ال/.test(head.bare)) {
    return {from: at, to: pastAdjectives(read, at + 1), gender: genderOfForm(head), name: null};
  }

  // Construct state: up to three bare nouns before a definite one or a name.
  if (/(?:ه|ها|هم|نا)$/.test(head.bare) || mayBeGoverned(head)) return null;
  for (let depth = 1; depth <= 3; depth++) {
    const next = tokens[at + depth];
    if (!next || isFunctionWord(next) || hasWrittenPreposition(next)) return null;
    const named = facts.find(
      ({from, fact}) => from === at + depth && fact.entity !== null && fact.start === next.start,
    );
    if (named)
      return {from: at, to: pastAdjectives(read, named.to), gender: genderOfForm(head), name: null};
    if (/^ال/.test(next.bare)) {
      return {
        from: at,
        to: pastAdjectives(read, at + depth + 1),
        gender: genderOfForm(head),
        name: null,
      };
    }

    if (isIndefiniteAccusative(next) || verbAt(next)?.form.feminine) return null;
  }

  return null;
}

function pastAdjectives({tokens, facts}: ReadStatement, from: number): number {
  let to = from;
  while (
    tokens[to]?.isWord &&
    /^ال/.test(tokens[to]?.bare ?? '') &&
    !/^(?:الذي|التي|الذين|اللذ|اللت|اللا)/.test(tokens[to]?.bare ?? '') &&
    !facts.some(({from: at, fact}) => at === to && (fact.kind === 'when' || fact.entity !== null))
  ) {
    to++;
  }

  return to;
}

/** Behind a name only its nisba belongs to it (وزارة الدفاع الروسية), never the object (القائد فهد الهدف). */
function pastNisbas({tokens}: ReadStatement, from: number): number {
  let to = from;
  while (/^ال\p{L}{2,}(?:ي|ية|يون|يين)$/u.test(tokens[to]?.bare ?? '')) to++;
  return to;
}

/** Where the clause ends at the latest: a full stop, a semicolon, the end of the quotation it stands in. */
function clauseEnd(tokens: readonly Token[], from: number): number {
  let depth = 0;
  for (let index = from; index < tokens.length; index++) {
    const token = tokens[index];
    if (!token || token.isWord) continue;
    depth += bracketChange(tokens, index);
    if (depth < 0 || (depth === 0 && /^[.؟?!؛:…]$/.test(token.text))) return index;
  }

  return tokens.length;
}

/**
 * The cuts of a clause that begins at a token, behind `rest`: before the clauses under it, the nearest
 * first, and at its end; then those that drop words of the clause itself, the longest first.
 */
function cutsOf(read: ReadStatement, from: number, rest: number, to: number): number[] {
  const ends = endsOf(read, from).filter(({at}) => at >= rest && at < to);
  const last = ends.find(({drops}) => drops === 'coordinate')?.at ?? to;
  const cutsThat = (drops: string) =>
    ends.filter(end => end.drops === drops && end.at < last).map(({at}) => at);
  return [...cutsThat('subordinate'), last, ...cutsThat('addition').toReversed()];
}

/** «حين جاءت سلمى وجدت …»: a clause of time ends at its comma or before the main verb. */
function timeClauseEnd(tokens: readonly Token[], from: number, to: number): number {
  for (let index = from; index < to; index++) {
    if (tokens[index]?.text === '،' || isMainVerb(tokens, from, index)) return index;
  }

  return to;
}

/** A past verb that nothing joins to the words before it, in a clause that a conjunction of time opens. */
function isMainVerb(tokens: readonly Token[], from: number, index: number): boolean {
  const token = tokens[index];
  const before = tokens[index - 1];
  const verb = verbAt(token);
  return (
    index > from &&
    verb?.form.tense === 'past' &&
    !verb.form.nounLike &&
    verb.text === token?.text &&
    before?.isWord === true &&
    !relatives.has(before.folded) &&
    !isFunctionWord(before)
  );
}

/** The verb for a subject of the other gender: قالت for قال. Null where the letters do not tell. */
export function verbFor(
  {verb, form}: Pick<Clause, 'verb' | 'form'>,
  gender: Gender,
): string | null {
  const isFeminine = gender === 'feminine';
  if (form.feminine === isFeminine) return verb;
  if (form.tense === 'past') return isFeminine ? feminineOfPast(form.lemma) : form.lemma;
  const letters = /^(?<future>س?)[يت](?<rest>.+)$/u.exec(verb);
  return letters?.groups
    ? `${letters.groups.future}${isFeminine ? 'ت' : 'ي'}${letters.groups.rest}`
    : null;
}
