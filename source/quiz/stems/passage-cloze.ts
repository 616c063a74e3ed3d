import {timeAdverbials} from '../adverbial.ts';
import type {Candidate} from '../candidate.ts';
import {inDirection, inNature} from '../direction.ts';
import {countryOf} from '../distractors/places.ts';
import {otherTimes} from '../distractors/times.ts';
import {foldOnce} from '../fold-once.ts';
import {opensAccusative} from '../inflect.ts';
import {stemOf} from '../noun.ts';
import {type Passage, pairedPassage, passagesWith} from '../passages.ts';
import {tidy} from '../phrase.ts';
import type {Reading, ReadStatement} from '../reading.ts';
import {numbersIn} from '../reckonable.ts';
import {hasRoom} from '../room.ts';
import type {Random} from '../seeded-random.ts';
import {withoutLeadingWaw} from '../sentence.ts';
import type {SubjectMatter} from '../subject-matter.ts';
import {verbAt} from '../verb-at.ts';
import type {Gap} from './gaps.ts';
import {questionFor} from './passage-questions.ts';

const BLANK = '____';

/**
 * Words of the text with one gap, where no whole sentence can be printed: a clause of a long one, a
 * speaker's words with the speaker before them, words about what the text is about with that before
 * them.
 */
export function passageClozes(
  read: ReadStatement,
  reading: Reading,
  gaps: readonly Gap[],
  subject: SubjectMatter | null,
  random: Random,
): Candidate[] {
  return [...gaps, ...twinGaps(read, random)].flatMap(gap => {
    const passages = passagesWith(read, gap, subject, stem => hasRoom(stem, reading));
    if (passages.length === 0) return pairedCloze(read, reading, gap);
    return passages.flatMap(passage => {
      const cloze = clozeOf(read, passage, gap);
      return cloze
        ? [cloze, questionFor(read, passage, gap, cloze, random)].filter(made => made !== null)
        : [];
    });
  });
}

/** Words that need the sentence before them, with it. */
function pairedCloze(read: ReadStatement, reading: Reading, gap: Gap): Candidate[] {
  const pair = pairOf(read, reading);
  if (!pair) return [];
  const {joint} = pair;
  const moved = {...gap, from: gap.from + joint, to: gap.to + joint};
  const passage = pairedPassage(pair.read, joint, moved);
  const cloze = passage ? clozeOf(pair.read, passage, moved) : null;
  return cloze
    ? [{...cloze, statements: [pair.before, ...cloze.statements], score: cloze.score - 0.5}]
    : [];
}

const pairs = new WeakMap<
  ReadStatement,
  {read: ReadStatement; joint: number; before: string} | null
>();

/** A sentence behind the one before it in the paragraph, both told or both of one speaker, as one; null where there is none. */
function pairOf(read: ReadStatement, reading: Reading) {
  const known = pairs.get(read);
  if (known !== undefined) return known;
  const index = reading.statements.indexOf(read);
  const before = reading.statements[index - 1];
  const isPair =
    before !== undefined &&
    before.paragraph.id === read.paragraph.id &&
    [before, read].every(
      ({statement}) => statement.kind === 'report' && statement.speaker === null,
    );
  const joint = before?.tokens.length ?? 0;
  const pair =
    isPair && before
      ? {
          read: {
            ...read,
            tokens: [...before.tokens, ...read.tokens],
            facts: [
              ...before.facts,
              ...read.facts.map(fact => ({...fact, from: fact.from + joint, to: fact.to + joint})),
            ],
          },
          joint,
          before: before.statement.id,
        }
      : null;
  pairs.set(read, pair);
  return pair;
}

/** «24 جمادى الأولى 359هـ (4 أبريل 970م)»: the first date, where brackets say it again. */
function twinGaps(read: ReadStatement, random: Random): Gap[] {
  return timeAdverbials(read).flatMap(({isAlone, range, text, start, end, precision, placed}) => {
    const behind = read.tokens.slice(range.from, range.to).filter(token => token.start >= end);
    const closing = behind.at(-1)?.text === ')' ? ')' : read.tokens[range.to]?.text;
    if (isAlone || behind[0]?.text !== '(' || closing !== ')') return [];
    if (precision === 'relative' || precision === 'age') return [];
    const digits = precision === 'year' ? /\p{Nd}{3,4}/u.exec(text) : null;
    const at = digits ? start + digits.index : start;
    const key = digits ? digits[0] : text;
    const to = read.tokens.findIndex(token => token.start >= end);
    return [
      {
        from: range.from,
        to,
        start: at,
        end: digits ? at + key.length : end,
        key,
        others: () => otherTimes(key, random),
        fact: placed.fact.id,
        score: 5,
        variants: [],
      },
    ];
  });
}

function clozeOf(read: ReadStatement, passage: Passage, gap: Gap): Candidate | null {
  const {statement, paragraph, section} = read;
  const opening = read.tokens.find(({end}) => end > gap.start);
  if (!opening || (opening.start !== gap.start && !/^[وفب]/.test(opening.bare))) return null;
  const words = withoutLeadingWaw(withBlank(read, passage, gap));
  if (passage.before !== '' && opensAccusative(words)) return null;
  const stem = `${passage.before}${words}${passage.after}`;
  if (foldOnce(stem).includes(foldOnce(gap.key)) && gap.key.length > 1) return null;
  if (repeats(gap.key, stem)) return null;
  if (tellsCountry(gap.key, stem)) return null;
  const distractors = inNature(stem, inDirection(stem, inOrder(gap.key, stem, gap.others())));
  if (distractors.length < 3) return null;
  return {
    kind: 'cloze',
    word: BLANK,
    prompt: `${stem}.`,
    key: gap.key,
    distractors,
    evidence: {statement: statement.id, paragraph: paragraph.id, start: gap.start, end: gap.end},
    fact: gap.fact,
    section,
    statements: [statement.id],
    score: gap.score - (passage.before === '' ? 0.5 : 1),
    variants: gap.variants,
    ...(gap.isOfFamily ? {isOfFamily: true} : {}),
  };
}

/** The passage with the blank in place of the gap's letters; what is glued to them (و, ل) stays. */
function withBlank(
  {tokens, paragraph}: ReadStatement,
  {range, omit, changed}: Passage,
  gap: Gap,
): string {
  let text = '';
  let last = -1;
  for (let index = range.from; index < range.to; index++) {
    const token = tokens[index];
    if (!token) break;
    if (omit.some(({from, to}) => index >= from && index < to)) continue;
    const isApart = last !== -1 && tokens[last]?.end !== token.start;
    const space = isApart ? ' ' : '';
    last = index;
    if (token.end <= gap.start || token.start >= gap.end) {
      const isVerb = index === range.from && verbAt(token)?.form.nounLike === false;
      text += space + (changed.get(index) ?? (isVerb ? verbAt(token)?.text : null) ?? token.text);
      continue;
    }

    const before = paragraph.text.slice(token.start, Math.max(token.start, gap.start));
    const after = paragraph.text.slice(Math.min(token.end, gap.end), token.end);
    const isFirst = token.start <= gap.start || (tokens[index - 1]?.end ?? 0) <= gap.start;
    text += (isFirst ? `${space}${before}${BLANK}` : '') + after;
  }

  return tidy(text);
}

/** «____ الهندي هو سابع أكبر اقتصاد»: the word itself, with the article or without. */
export function repeats(key: string, stem: string): boolean {
  const stemmed = (word: string) => stemOf(word).replace(/ه$/, '');
  const own = stemmed(foldOnce(key));
  return (
    own.length > 2 &&
    foldOnce(stem)
      .split(/[^\p{L}\p{N}]+/u)
      .some(word => stemmed(word) === own)
  );
}

function tellsCountry(key: string, stem: string): boolean {
  const country = key.includes(' ') ? null : countryOf(key);
  return (
    country !== null &&
    stem.split(/[^\p{L}\p{M}]+/u).some(word => word.length > 2 && countryOf(word) === country)
  );
}

/** A year that the stem's other years come before or after leaves only years between them. */
export function inOrder(key: string, stem: string, others: readonly string[]): string[] {
  const [asked] = numbersIn(key);
  if (asked === undefined || asked < 1000) return [...others];
  const years = numbersIn(stem).filter(year => year >= 1000 && year <= 2100);
  const low = Math.max(...years.filter(year => year <= asked), 0);
  const high = Math.min(...years.filter(year => year >= asked), 9999);
  return others.filter(other => {
    const [year] = numbersIn(other);
    return year === undefined || (year > low && year < high);
  });
}
