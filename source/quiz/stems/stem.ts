import type {Speaker} from '../../article/article.ts';
import type {Entity} from '../../facts/analysis.ts';
import {apposition, type Clause} from '../clause.ts';
import {deicticTimes} from '../deictic-times.ts';
import {foldOnce} from '../fold-once.ts';
import {genitive} from '../inflect.ts';
import {meansPeople} from '../noun.ts';
import {type Range, textOf, wordCount} from '../phrase.ts';
import {pronounIn} from '../pronoun.ts';
import type {ReadStatement} from '../reading.ts';
import {isTorn, standsAlone} from '../self-contained.ts';
import {anaphoricNouns, prepositions} from '../tables/particles.ts';
import {waitsForObject} from '../waits-for-object.ts';

export const MAX_WORDS = 26;

/** Verbs that say all with their subject: متى ولد فلان؟ */
const saysEnough = new Set(
  'ولد توفي مات تأسس أسس استقل نشأ ظهر اندلع سقط انتهى بدأ بني أنشئ افتتح صدر غرق وقع حدث'.split(
    ' ',
  ),
);

/** Verbs that only lead to the next one. */
const emptyVerbs = new Set(['جاء', 'أتى', 'قام', 'ذهب', 'عاد', 'راح', 'أخذ', 'بدأ']);

/**
 * A clause as words to put a question word before: verb, subject and as much of the rest as makes
 * sense, without the ranges asked for. Null where the words would not stand alone or say too little.
 */
export function clauseText(
  clause: Clause,
  asked: readonly Range[],
  {
    verb = clause.verb,
    withoutSubject = false,
    mayEndWithSubject = false,
    least = 3,
    isFit = () => true,
  }: {
    verb?: string;
    withoutSubject?: boolean;
    /** True where the question word asks for all that would follow: ماذا بنى السلطان؟ */
    mayEndWithSubject?: boolean;
    least?: number;
    /** What else the words must hold or must not tell; a cut where they fail is passed over. */
    isFit?: (text: string) => boolean;
  } = {},
): {text: string; end: number} | null {
  const {tokens, facts} = clause.in;
  const aside = apposition(clause);
  const given = aside ? [...asked, aside] : asked;
  const lastOmitted = Math.max(0, ...given.map(({to}) => to));
  const omit = [
    ...given,
    ...deicticTimes(clause.in).filter(time =>
      asked.every(({from, to}) => time.to <= from || time.from >= to),
    ),
  ];
  // «متى ولد فلان؟»: where and of whom need not be told.
  const {name, inserted} = clause.subject;
  const cuts =
    saysEnough.has(clause.form.lemma) && (name?.named || inserted !== undefined)
      ? [...clause.cuts, Math.max(lastOmitted, clause.subject.to)]
      : clause.cuts;
  // «يوم 14 فبراير 1919، أي قبل الثورة»: what explains the words asked for goes with them.
  const explained = asked.find(
    ({to}) => tokens[tokens[to]?.text === '،' ? to + 1 : to]?.folded === 'اي',
  );
  for (const cut of cuts) {
    if (cut < lastOmitted || (explained && cut > explained.to)) continue;
    const subject = withoutSubject
      ? ''
      : (clause.subject.inserted ?? textOf(tokens, clause.subject, omit));
    const rest = textOf(tokens, {from: clause.rest.from, to: cut}, omit);
    const text = [verb, subject, rest].filter(part => part !== '').join(' ');
    const indices = [
      ...(withoutSubject ? [] : range(clause.subject)),
      ...range({from: clause.rest.from, to: cut}),
    ].filter(index => !omit.some(({from, to}) => index >= from && index < to));
    if (wordCount(text) < least) continue;
    // Who announces, announces something; a transitive verb has an object.
    // «شرع أبو جعفر المنصور،»: the rest of a name is no rest of a sentence.
    const isName = clause.subject.name?.fact.entity === 'person' && /^ال\p{L}+$/u.test(rest);
    if (isName) continue;
    if (rest === '' && !mayEndWithSubject && !saysEnough.has(clause.form.lemma)) continue;
    // «جاء فلان فاستغنى عن …»: coming says nothing without where to.
    if (
      emptyVerbs.has(clause.form.lemma) &&
      !prepositions.has(tokens[clause.rest.from]?.folded ?? '') &&
      !/^[بل]/.test(tokens[clause.rest.from]?.bare ?? '')
    )
      continue;
    const needsMore = clause.form.classes.has('speech') || !clause.form.classes.has('intransitive');
    if (
      needsMore &&
      !mayEndWithSubject &&
      wordCount(rest) < (withoutSubject || clause.form.classes.has('speech') ? 2 : 1)
    )
      continue;
    if (wordCount(text) > MAX_WORDS || !isFit(text)) continue;
    if (!isBalanced(text) || endsOpen(text)) continue;
    if (!mayEndWithSubject && waitsForObject(clause.in, {from: clause.subject.to, to: cut}))
      continue;
    const head = tokens[clause.subject.from];
    if (isTorn(indices.flatMap(index => tokens[index] ?? []))) continue;
    const alone = standsAlone(tokens, indices, facts, {
      about: mayMeanTopic(
        clause.in,
        clause.subject.name?.entity ?? null,
        clause.subject.inserted !== undefined,
      )
        ? null
        : clause.subject.gender,
      isPlural: head !== undefined && meansPeople(head.bare),
      isSpeech: clause.isReported && clause.in.statement.kind === 'quote',
      isWholeSentence: true,
    });
    if (alone) return {text, end: cut};
  }

  return null;
}

/** «أمر السلطان بأن تُكتب أسفاره» in a text about a traveller: the pronoun may be the traveller's. */
export function mayMeanTopic(
  {textTopic}: ReadStatement,
  subject: Entity | null,
  isTopic: boolean,
): boolean {
  return textTopic !== null && !isTopic && subject?.id !== textTopic.entity;
}

export function range({from, to}: Range): number[] {
  return Array.from({length: Math.max(0, to - from)}, (_, index) => from + index);
}

export function isBalanced(text: string): boolean {
  if (!/["()«»[\]“”]/.test(text)) return true;
  const count = (mark: string) => text.split(mark).length - 1;
  return (
    count('(') === count(')') &&
    count('«') === count('»') &&
    count('"') % 2 === 0 &&
    count('[') === count(']') &&
    count('“') === count('”')
  );
}

/** True where the last word wants another: a preposition, a conjunction, a relative pronoun. */
export function endsOpen(text: string): boolean {
  return (
    endsComparing.test(text) ||
    /(?:^|\s)[وف]?(?:في|من|إلى|على|عن|مع|بين|منذ|خلال|بعد|قبل|أن|إن|أو|ثم|و|الذي|التي|الذين|كل|عام|سنة|يوم|شهر|ب|ل|نحو|حوالي|قرابة|حتى|بنسبة|عند|لدى|كما|مثل|غير|لا|لم|قد|كان|كانت|بسبب|رغم|حيث|ضد|نحو|حول|عبر|الموافق|سوى|أي|عدد|بعض|كان|تحت|فوق|بعنوان|عنوان|باسم|باسمه|اسم|لقب|بلقب|يدعى|تدعى|يسمى|تسمى|أغنية|فيلم|كتاب|رواية|أكثر|أقل|حدود|نسبة|من جهة|من ناحية|من جانب)$/u.test(
      text,
    )
  );
}

/** «الصمت أسرع»: faster than what stands behind it, or nowhere. */
const endsComparing =
  /\sأ(?:سرع|كبر|صغر|فضل|حسن|قوى|ضعف|على|دنى|قل|كثر|طول|قصر|بعد|قرب|هم|جمل|شد|قدم|حدث|غلى|رخص|ثقل|خف|عمق|وسع|بطأ|سوأ|صعب|سهل|وضح|دق|نفع|صح|خطر|عظم|غنى|فقر|ذكى)$/u;

/** «بحسب فلان، » before a question about what somebody claims; null where nobody is named. */
export function attribution(read: ReadStatement, isReported: boolean): string | null {
  const {kind, speaker} = read.statement;
  if (!isReported && kind !== 'quote') return '';
  if (!speaker || !maySpeakOn(read, speaker)) return null;
  return isNamedSpeaker(speaker.name) ? `بحسب ${genitive(speaker.name)}، ` : null;
}

/**
 * Whether a speaker that an earlier sentence names can be the one here: somebody, of the paragraph, and
 * no other person named since. A count or a report is no speaker of what comes after it.
 */
export function maySpeakOn(
  {statement, paragraph, facts}: ReadStatement,
  {name, asPrinted, resolvedFrom}: Speaker,
): boolean {
  if (asPrinted !== null || resolvedFrom === null) return true;
  if (notSpeaking.test(name)) return false;
  if (statement.kind === 'quote') return true;
  // A sentence without a verb of speech is the reporter's.
  if (statement.verb === null) return false;
  const from = paragraph.statements.findIndex(({id}) => id === resolvedFrom);
  const here = paragraph.statements.findIndex(({id}) => id === statement.id);
  if (from === -1 || here === -1) return false;
  const others = facts.filter(({entity}) => entity?.type === 'person');
  return others.every(({entity}) => entity?.variants.some(own => isPartOf(own, name)) ?? true);
}

/** What is cited and says nothing more: أحدث حصيلة, بيان, تقرير. */
const notSpeaking =
  /^(?:ال)?(?:أحدث|احدث|آخر|اخر|أول|اول|حصيلة|إحصاءات?|احصاءات?|بيان|بيانات|تقرير|تقارير|دراسة|تقديرات?|معلومات|أرقام|نتائج)(?=\s|$)/u;

function isPartOf(one: string, other: string): boolean {
  const [a, b] = [foldOnce(one), foldOnce(other)];
  return a.includes(b) || b.includes(a);
}

/** A speaker who is named, not «الوزارة» or «المصدر», in a few words. */
export function isNamedSpeaker(name: string): boolean {
  return (
    wordCount(name) >= 1 &&
    wordCount(name) <= 7 &&
    !/[«»"():،\u064b]/.test(name) &&
    !/(?:^|\s)(?:ب?أن|ب?ألا|إن|الذي|التي|لا|لم)(?:\s|$)/u.test(name) &&
    !standsForAnother(name) &&
    // «الدنماركي»: where somebody comes from is no name.
    !/^ال\p{L}+(?:ي|ية)$/u.test(name)
  );
}

/** «الوزارة», «هذا المسؤول», «والدته»: words that name nobody outside their paragraph. */
export function standsForAnother(name: string): boolean {
  const [first = '', ...more] = name.split(' ');
  if (/(?:^|\s)(?:هذا|هذه|ذلك|تلك)(?:\s|$)/.test(name) || pronounIn(first) !== null) return true;
  return more.length === 0 && anaphoricNouns.has(foldOnce(first));
}

/** A stem with its mark. */
export function question(...parts: readonly string[]): string {
  return `${parts
    .filter(part => part !== '')
    .join(' ')
    .replace(/\s+/g, ' ')
    .replace(/،\s*$/, '')
    .trim()}؟`;
}
