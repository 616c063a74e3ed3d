import {type BoundPhrase, boundPhrases, withLead} from '../bound-phrases.ts';
import type {Candidate} from '../candidate.ts';
import {type Clause, clausesOf} from '../clause.ts';
import {otherReasons} from '../distractors/reasons.ts';
import {passagesWith} from '../passages.ts';
import {textOf, wordCount} from '../phrase.ts';
import type {Reading, ReadStatement} from '../reading.ts';
import {hasRoom} from '../room.ts';
import type {Random} from '../seeded-random.ts';
import type {SubjectMatter} from '../subject-matter.ts';
import {prepositions, relatives, subordinators} from '../tables/particles.ts';
import {verbAt} from '../verb-at.ts';
import {choice} from './choice.ts';
import {attribution, clauseText, endsOpen, isBalanced, question} from './stem.ts';

/** A stem in fewer words than these does not say what happened. */
const LEAST_WORDS = 4;

/** Verbs that ل belongs to: what follows it is no purpose (دعا لوقف الحرب, خضع لعلاج). */
const takesLam = new Set(
  'دعا سعى احتاج اضطر تعرض خضع صلح استعد تقدم انضم أدى تصدى استجاب حان لجأ هدف طمح بدأ وصل سمح أتاح مهد روج مثل كان أصبح صار ظل بقي عد اعتبر تحول تطور تسبب تطلع تاق امتثل رضخ أعد تخلى تفرغ لقب عرف'.split(
    ' ',
  ),
);

/** Why? Asked of what happened for a cause, a purpose or a motive in a few words. */
export function whyQuestions(
  read: ReadStatement,
  reading: Reading,
  subject: SubjectMatter | null,
  random: Random,
): Candidate[] {
  return boundPhrases(read).flatMap(phrase => {
    if (phrase.kind === 'result') return [];
    const clauses = clausesOf(read).filter(clause => isReasonOf(clause, phrase, read));
    const asked = clauses.flatMap(clause => whyQuestion(clause, phrase, reading, random));
    return asked.length > 0 ? asked : passageWhys(read, phrase, reading, subject, random);
  });
}

function isReasonOf({rest, form}: Clause, phrase: BoundPhrase, read: ReadStatement): boolean {
  const isInside = ({range}: BoundPhrase) => range.from >= rest.from && range.to <= rest.to;
  // «أعلنت إلغاء المهرجان بسبب الوباء»: the cause is of what is announced.
  if (!isInside(phrase) || (form.classes.has('speech') && form.lemma !== 'رفض')) return false;
  // «أطلق برنامجًا لزراعة الأشجار من أجل …»: the first says what for a programme, the second why.
  return (
    phrase.lead !== 'لـ' ||
    !boundPhrases(read).some(
      other => other.kind !== 'result' && other.lead !== 'لـ' && isInside(other),
    )
  );
}

function whyQuestion(
  clause: Clause,
  phrase: BoundPhrase,
  reading: Reading,
  random: Random,
): Candidate[] {
  const {in: read, form, rest} = clause;
  if (isFar(read, rest.from, phrase)) return [];
  const said = clauseText(clause, [phrase.range], {least: LEAST_WORDS});
  const source = attribution(read, clause.isReported);
  if (!said || source === null) return [];
  const made = whyOf(read, phrase, {lemma: form.lemma, source, stem: said.text}, reading, random);
  return made ? [made] : [];
}

/**
 * Where no clause was read: words that print alone up to the reason, with whom they are about behind
 * the verb that leaves its subject out.
 */
function passageWhys(
  read: ReadStatement,
  phrase: BoundPhrase,
  reading: Reading,
  subject: SubjectMatter | null,
  random: Random,
): Candidate[] {
  const {tokens} = read;
  const isPrintable = (text: string) => hasRoom(text, reading);
  const passages = passagesWith(read, phrase.phrase, subject, isPrintable);
  return passages.flatMap(({range, omit, before, isPlain}) => {
    const verb = verbAt(tokens[range.from]);
    const isAbout = before.startsWith('عن ') && subject !== null;
    if (!verb || verb.form.nounLike || verb.form.lemma === 'كان' || !(isPlain || isAbout))
      return [];
    if (verb.form.classes.has('speech') || isFar(read, range.from + 1, phrase)) return [];
    const rest = textOf(tokens, {from: range.from + 1, to: phrase.range.from}, omit);
    const stem = [verb.text, isAbout ? subject.name : '', rest]
      .filter(part => part !== '')
      .join(' ');
    if (wordCount(stem) < LEAST_WORDS || endsOpen(stem) || !isBalanced(stem)) return [];
    const made = whyOf(read, phrase, {lemma: verb.form.lemma, source: '', stem}, reading, random);
    return made ? [{...made, score: made.score - 1}] : [];
  });
}

/** Another verb, or a noun that acts, may be what the reason belongs to. */
function isFar({tokens}: ReadStatement, from: number, {range}: BoundPhrase): boolean {
  return tokens
    .slice(from, range.from)
    .some(
      token =>
        relatives.has(token.folded) ||
        subordinators.has(token.folded) ||
        /^(?:ان|وان|بان)$/.test(token.folded) ||
        (verbAt(token)?.form.nounLike === false &&
          !/^ال/.test(token.bare) &&
          !prepositions.has(token.folded)),
    );
}

function whyOf(
  read: ReadStatement,
  phrase: BoundPhrase,
  {lemma, source, stem}: {readonly lemma: string; readonly source: string; readonly stem: string},
  reading: Reading,
  random: Random,
): Candidate | null {
  if (phrase.lead === 'لـ' && takesLam.has(lemma)) return null;
  const distractors = otherReasons(phrase, read, reading, lemma, random);
  if (distractors.length < 3) return null;
  const start = read.tokens[phrase.range.from]?.start ?? 0;
  return choice(read, {
    word: 'لماذا',
    prompt: question(`${source}لماذا`, stem),
    key: withLead(phrase.lead, phrase.text),
    distractors: distractors.map(other => withLead(phrase.lead, other)),
    start,
    end: read.tokens[phrase.phrase.to - 1]?.end ?? start,
    score: 8,
  });
}
