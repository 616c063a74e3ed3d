import {type Precision, type TimeAdverbial, timeAdverbials} from '../adverbial.ts';
import type {Candidate} from '../candidate.ts';
import type {Clause} from '../clause.ts';
import {verbForms} from '../conjugate.ts';
import {otherTimes} from '../distractors/times.ts';
import {isDefinite, isFunctionWord} from '../noun.ts';
import {wordCount} from '../phrase.ts';
import type {Random} from '../seeded-random.ts';
import {opensTimeClause, prepositions, relatives, subordinators} from '../tables/particles.ts';
import {isSureVerb, verbAt} from '../verb-at.ts';
import {attribution, clauseText, question} from './stem.ts';

const asked: Readonly<Record<Precision, string | null>> = {
  clock: 'في أي ساعة',
  weekday: 'في أي يوم',
  day: 'متى',
  month: 'متى',
  year: 'متى',
  century: 'في أي قرن',
  season: 'متى',
  decade: 'متى',
  duration: null,
  relative: 'متى',
  age: null,
};

/** When did it happen? Asked of a clause whose time belongs to its own verb. */
export function whenQuestions(clause: Clause, random: Random): Candidate[] {
  return timeAdverbials(clause.in).flatMap(time => {
    const candidate = whenQuestion(clause, time, random);
    return candidate ? [candidate] : [];
  });
}

function whenQuestion(clause: Clause, time: TimeAdverbial, random: Random): Candidate | null {
  const {tokens, statement, paragraph, section} = clause.in;
  const {from, to} = time.range;
  const inLead = from >= clause.lead.from && to <= clause.lead.to;
  if (!inLead && (from < clause.rest.from || to > clause.rest.to)) return null;
  // «في محاولة لتهدئة الذين أغلقوا الميناء منذ السبت، وعد …»: the time is of the clause inside.
  const isOfAnother =
    inLead &&
    tokens
      .slice(clause.lead.from, from)
      .some(token => relatives.has(token.folded) || verbAt(token)?.form.nounLike === false);
  // «بعد ثورة يوليو 1952 أرادت …»: the date is the revolution's; «عدا الثلاثاء»: when it is not.
  const before = tokens[from - 1];
  const isOfNoun =
    inLead &&
    from > clause.lead.from &&
    before?.isWord === true &&
    time.preposition === null &&
    !prepositions.has(before.folded.replace(/^[وف](?=.{2})/, '')) &&
    !opensTimeClause.test(before.folded);
  if (isOfNoun || /^(?:عدا|ماعدا|خلا|سوي|الا|باستثناء)$/.test(before?.folded ?? '')) return null;
  if (isOfAnother || (isSince(time) && !mayLast(clause))) return null;
  if (!inLead && (!belongsToVerb(clause, time) || isObject(clause, time))) return null;
  if (/^(?:بعد|قبل|بين|الي|من)$/.test(time.preposition ?? '')) return null;
  if (/^[وأ]/.test(tokens[to]?.bare ?? '') && /\d/.test(tokens[to]?.folded ?? '')) return null;

  const said = clauseText(clause, inLead ? [] : [time.range], {
    least: clause.form.classes.has('intransitive') ? 2 : 4,
    isFit: text => !holdsTime(text) && isTold(text, clause),
  });
  const source = attribution(clause.in, clause.isReported);
  if (!said || source === null) return null;
  const word = wordFor(time);
  if (!word) return null;
  // «في أي عام»: the year alone is the answer.
  const key = word === 'في أي عام' ? time.text.replace(/^(?:عام|سنة)\s+/, '') : time.text;
  const distractors = otherTimes(key, random);
  if (distractors.length < 3) return null;
  return {
    kind: 'choice',
    word: 'متى',
    prompt: question(source + word, said.text),
    key,
    distractors,
    evidence: {statement: statement.id, paragraph: paragraph.id, start: time.start, end: time.end},
    fact: time.placed.fact.id,
    section,
    statements: [statement.id],
    score: 8 + (time.precision === 'relative' ? -3 : 0) + (time.precision === 'weekday' ? -1 : 0),
    variants: [],
  };
}

function isSince({preposition, text}: TimeAdverbial): boolean {
  return preposition === 'منذ' || /^(?:منذ|مذ)(?:\s|$)/.test(text);
}

/** Only what goes on or was so for a time is so «since»: a present, ظل, عاش. */
function mayLast({form, verb}: Clause): boolean {
  return (form.tense === 'present' && !/^س/.test(verb)) || lasting.test(form.lemma);
}

const lasting =
  /^(?:ظل|استمر|بقي|دام|عاش|عمل|اشتغل|سكن|أقام|واظب|داوم|اعتاد|شغل|تولى|قاد|رأس|ترأس|حكم|عرف|اشتهر|انقطع|توقف|أصبح|صار|بات|تراجع|ارتفع|انخفض|ازداد|زاد|تضاعف)$/;

function wordFor({precision, preposition, text}: TimeAdverbial): string | null {
  if (/^(?:منذ|حتي)$/.test(preposition ?? '') && precision !== 'relative')
    return preposition === 'منذ' ? 'منذ متى' : null;
  if (preposition === 'منذ' || /^منذ/.test(text)) return 'منذ متى';
  // «ستينيات القرن العشرين»: the decade is asked for, not the century.
  if (/ين(?:ي)?ات القرن/u.test(text)) return 'متى';
  if (precision === 'year') return 'في أي عام';
  // «مطلع القرن العشرين» is more than a century.
  if (precision === 'century' && !/^(?:ال)?قرن/.test(text.replace(/^في /, ''))) return 'متى';
  return asked[precision];
}

/** The time stands with the verb or right behind the subject, or no other verb or verbal noun of speech comes between. */
function belongsToVerb(clause: Clause, time: TimeAdverbial): boolean {
  const {range} = time;
  const between = clause.in.tokens.slice(clause.rest.from, range.from);
  const words = between.filter(({isWord}) => isWord);
  if (words.length === 0) return true;
  // «يستعمل فرنًا بناه جده عام 1936»: the year is of the building.
  if (
    clause.form.tense === 'present' &&
    /^(?:year|day|month)$/.test(time.precision) &&
    time.preposition !== 'منذ' &&
    /\p{Nd}{4}/u.test(time.text) &&
    !/^س/.test(clause.verb)
  )
    return false;
  if (
    words.some(
      word =>
        /\p{L}{3}(?:ه|ها)$/u.test(word.bare) && verbForms.has(word.folded.replace(/(?:ه|ها)$/, '')),
    )
  )
    return false;
  // «في دورة عام 1997»: the year is the noun's.
  const [governor, noun] = words.slice(-2);
  if (
    governor &&
    noun &&
    prepositions.has(governor.folded) &&
    !/^ال|\u064b/u.test(noun.text) &&
    clause.in.facts.every(
      ({fact, from, to}) => fact.entity === null || to !== range.from || from > range.from,
    )
  )
    return false;
  if (clause.form.classes.has('speech') || isOfParticiple(clause.in, range.from)) return false;
  return !words.some(
    word =>
      relatives.has(word.folded) ||
      subordinators.has(word.folded) ||
      /^(?:و|ب|ل)?ان$/.test(word.folded) ||
      /^(?:بعد|قبل)$/.test(word.folded) ||
      (isSureVerb(word) && !/^ال/.test(word.bare)),
  );
}

/** «المحمية المستحدثة عام …», «اتفاق مبرم سنة …»: the time is of the participle that describes the noun. */
function isOfParticiple({tokens, facts}: Clause['in'], at: number): boolean {
  const [noun, word] = [tokens[at - 2], tokens[at - 1]];
  if (!noun?.isWord || !word?.isWord || !/^(?:ال)?م\p{L}{3,}$/u.test(word.bare)) return false;
  if (/ي(?:ة|ون|ين)?$/.test(word.bare) || facts.some(({from, to}) => from < at && to >= at))
    return false;
  return isDefinite(word) === isDefinite(noun) && !isFunctionWord(noun);
}

/** «أعلنت الأمم المتحدة يوم 20 أيار يومًا عالميًا»: the day is what was announced. */
function isObject(clause: Clause, {range, preposition}: TimeAdverbial): boolean {
  const {tokens} = clause.in;
  const isAside = tokens[range.from - 1]?.text === '،';
  return (
    preposition === null &&
    !isAside &&
    range.from === clause.rest.from &&
    /^(?:أعلن|حدد|اختار|اعتمد|اعتبر|سمى|خصص|جعل)$/.test(clause.form.lemma)
  );
}

/** «جرى استفتاء أيد فيه معظم الناخبين …»: words without a name, about nothing known, could be of anything. */
function isTold(text: string, {in: {facts, tokens}, subject}: Clause): boolean {
  const head = tokens[subject.from];
  return (
    subject.inserted !== undefined ||
    (head !== undefined && isDefinite(head) && wordCount(text) >= 5) ||
    facts.some(
      ({fact, named, bare}) =>
        fact.entity !== null &&
        (named || fact.text.includes(' ')) &&
        text.includes(fact.text.slice(bare.start - fact.start)),
    )
  );
}

/** A stem that keeps another time would ask for a part of it or give it away. */
function holdsTime(text: string): boolean {
  return /(?:^|\D)(?:1\d{3}|20\d{2})(?:\D|$)|(?:عام|سنة|القرن)\s/u.test(text);
}
