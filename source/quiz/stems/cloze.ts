import {foldText} from '../../arabic/fold.ts';
import {timeAdverbials} from '../adverbial.ts';
import type {Candidate} from '../candidate.ts';
import {verbAt} from '../clause.ts';
import {otherBodies} from '../distractors/bodies.ts';
import {otherPeople} from '../distractors/names.ts';
import {otherNumbers} from '../distractors/numbers.ts';
import {otherPlaces, placeKind} from '../distractors/places.ts';
import {otherTimes} from '../distractors/times.ts';
import {otherWords} from '../distractors/words.ts';
import {type Range, textOf, wordCount} from '../phrase.ts';
import type {PlacedFact, Reading, ReadStatement} from '../reading.ts';
import type {Random} from '../seeded-random.ts';
import {standsAlone} from '../self-contained.ts';
import {connectors, pronouns, subordinators} from '../tables/particles.ts';
import {namesOfType, otherNames} from './others.ts';
import {attribution, endsOpen, isBalanced, isNamedSpeaker, range} from './stem.ts';

const BLANK = '____';
const LEAST_WORDS = 7;
const MOST_WORDS = 24;

type Gap = {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  readonly key: string;
  readonly others: readonly string[];
  readonly fact: string;
  readonly score: number;
  readonly variants: readonly string[];
};

/** A sentence of the text with one gap at a number, a time, a name or a word of a known family. */
export function clozeQuestions(read: ReadStatement, reading: Reading, random: Random): Candidate[] {
  const told = toldSentence(read);
  if (!told) return [];
  const {sentence, source} = told;
  const {statement, paragraph, section, tokens} = read;
  return gapsOf(read, reading, random).flatMap(gap => {
    if (gap.from < sentence.from || gap.to > sentence.to || gap.others.length < 3) return [];
    const before = paragraph.text.slice(tokens[sentence.from]?.start ?? 0, gap.start);
    const after = paragraph.text.slice(gap.end, tokens[sentence.to - 1]?.end ?? 0);
    const printed = withoutLeadingWaw(before + BLANK + after, tokens[sentence.from]);
    const stem = printed.replace(/\s+/g, ' ').trim();
    if (foldText(stem).includes(foldText(gap.key)) && gap.key.length > 1) return [];
    return [
      {
        kind: 'cloze' as const,
        word: BLANK as '____',
        prompt: `${source === '' ? '' : source}${stem}${/[.؟!]$/.test(stem) ? '' : '.'}`,
        key: gap.key,
        distractors: gap.others,
        evidence: {
          statement: statement.id,
          paragraph: paragraph.id,
          start: gap.start,
          end: gap.end,
        },
        fact: gap.fact,
        section,
        statements: [statement.id],
        score: gap.score,
        variants: gap.variants,
      },
    ];
  });
}

/**
 * The sentence to print and whose it is: as it stands where it names its speaker or has none; else
 * what follows أن or إن, with «بحسب» before it.
 */
function toldSentence(read: ReadStatement): {sentence: Range; source: string} | null {
  const {statement, tokens, paragraph} = read;
  const {speaker} = statement;
  if (statement.kind === 'quote') return null;
  if (!speaker) {
    const sentence = wholeSentence(read, 0);
    return sentence && {sentence, source: ''};
  }

  const {asPrinted} = speaker;
  const named = asPrinted !== null && isNamedSpeaker(asPrinted) ? wholeSentence(read, 0) : null;
  if (named && asPrinted !== null) {
    const start = tokens[named.from]?.start ?? 0;
    const end = tokens[named.to - 1]?.end ?? 0;
    if (paragraph.text.slice(start, end).includes(asPrinted)) return {sentence: named, source: ''};
  }

  const at = tokens.findIndex(({bare}) => /^(?:ب?أن|إن)$/.test(bare));
  const source = attribution(read, true);
  if (at === -1 || source === null || source === '' || verbAt(tokens[at + 1])) return null;
  const sentence = wholeSentence(read, at + 1);
  return sentence && {sentence, source};
}

/** The part of a statement that makes a sentence to print: from its first word to the first full stop that keeps it short enough. */
function wholeSentence(read: ReadStatement, start: number): Range | null {
  const {tokens, facts} = read;
  let from = start;
  while (tokens[from] && !tokens[from]?.isWord) from++;
  from = pastConnectors(read, from);
  const first = tokens[from];
  if (!first || pronouns.has(first.folded) || subordinators.has(first.folded.replace(/^و/, '')))
    return null;
  let depth = 0;
  const ends: number[] = [];
  for (let index = from; index < tokens.length; index++) {
    const {text = '', isWord = false, folded = ''} = tokens[index] ?? {};
    if (/[«(]/.test(text)) depth++;
    else if (/[»)]/.test(text)) depth--;
    else if (depth === 0 && !isWord && /^[،؛:]$/.test(text)) ends.push(index);
    else if (depth === 0 && isWord && index > from + 6 && subordinators.has(folded))
      ends.push(index);
  }

  const last = tokens.at(-1);
  ends.push(last && /^[.؟!…]$/.test(last.text) ? tokens.length - 1 : tokens.length);
  for (const to of ends.toReversed()) {
    const text = textOf(tokens, {from, to});
    if (wordCount(text) > MOST_WORDS || wordCount(text) < LEAST_WORDS) continue;
    if (!isBalanced(text) || endsOpen(text) || !/\p{L}/u.test(text)) continue;
    if (!saysSomething(read, {from, to})) continue;
    const gender = subjectGender(read, from);
    const alone = standsAlone(tokens, range({from, to}), facts, {
      about: gender,
      isPlural: false,
      isSpeech: true,
      isWholeSentence: true,
    });
    if (alone) return {from, to};
  }

  return null;
}

/** A sentence has a verb of the tables, or begins with a noun that the rest is said of. */
function saysSomething({tokens}: ReadStatement, {from, to}: Range): boolean {
  return (
    tokens.slice(from, to).some(token => verbAt(token) && !/^(?:ال)/.test(token.bare)) ||
    /\s(?:هو|هي|كان|كانت|تعد|يعد)\s/.test(textOf(tokens, {from, to}))
  );
}

function subjectGender({facts}: ReadStatement, from: number): 'masculine' | 'feminine' | null {
  return facts.find(fact => fact.from <= from + 1 && fact.entity)?.entity?.gender ?? null;
}

function pastConnectors({tokens}: ReadStatement, from: number): number {
  const first = tokens[from]?.folded ?? '';
  for (const [head = '', ...others] of connectors) {
    if (first !== head && first !== `و${head}`) continue;
    if (!others.every((word, offset) => tokens[from + 1 + offset]?.folded === word)) continue;
    const past = from + 1 + others.length;
    return tokens[past]?.text === '،' ? past + 1 : past;
  }

  return from;
}

/** «وأعلنت …» begins a sentence of its own as «أعلنت …»; a و of the word (وصل, وزارة) stays. */
function withoutLeadingWaw(text: string, first: Parameters<typeof verbAt>[0]): string {
  if (!first) return text;
  const verb = verbAt(first);
  const isConjunction =
    (verb && verb.text !== first.text) ||
    /^و(?:ال|في|من|على|إلى|كان|قد|منذ|خلال|بعد|قبل|عن|مع|هذا|ل|ب)/.test(first.bare);
  return isConjunction && /^[وف]/.test(text) ? text.replace(/^[وف]\p{M}*/u, '') : text;
}

function gapsOf(read: ReadStatement, reading: Reading, random: Random): Gap[] {
  const gaps: Gap[] = [];
  for (const time of timeAdverbials(read)) {
    if (!time.isAlone || time.precision === 'relative' || time.precision === 'age') continue;
    const digits = time.precision === 'year' ? /\p{Nd}{3,4}/u.exec(time.text) : null;
    const start = digits ? time.start + digits.index : time.start;
    const key = digits ? digits[0] : time.text;
    gaps.push({
      from: time.range.from,
      to: time.range.to,
      start,
      end: digits ? start + key.length : time.end,
      key,
      others: otherTimes(key, random),
      fact: time.placed.fact.id,
      score: 5,
      variants: [],
    });
  }

  for (const placed of read.facts) {
    const gap = numberGap(placed, random) ?? nameGap(placed, read, reading, random);
    if (gap) gaps.push(gap);
  }

  for (const word of otherWords(read, random)) gaps.push(word);
  return gaps;
}

function numberGap(placed: PlacedFact, random: Random): Gap | null {
  const {fact, detail} = placed;
  if (detail?.type !== 'number' || detail.upTo !== null) return null;
  const noun = detail.noun;
  const digits = /\p{Nd}+(?:[.,٫٬]\p{Nd}+)*\s?[%٪]?/u.exec(fact.text);
  const at = digits ? digits.index : noun ? 0 : -1;
  const key = (digits ? digits[0] : (fact.text.split(noun ?? '\n')[0] ?? '')).trim();
  if (at === -1 || key === '' || detail.value <= 2) return null;
  return {
    from: placed.from,
    to: placed.to,
    start: fact.start + at,
    end: fact.start + at + key.length,
    key,
    others: otherNumbers(key, random),
    fact: fact.id,
    score: 5,
    variants: [],
  };
}

function nameGap(
  placed: PlacedFact,
  read: ReadStatement,
  reading: Reading,
  random: Random,
): Gap | null {
  const {fact, entity} = placed;
  if (!entity || read.tokens[placed.from]?.start !== fact.start) return null;
  const key = fact.text;
  const common = {
    from: placed.from,
    to: placed.to,
    start: fact.start,
    end: fact.end,
    key,
    fact: fact.id,
    variants: entity.variants,
  };
  if (fact.entity === 'place') {
    if (placeKind(key) === null) return null;
    return {...common, others: otherNames(otherPlaces(key, random), key, placed, read), score: 4};
  }

  if (fact.entity === 'person' && key.split(' ').length <= 3) {
    return {
      ...common,
      others: otherNames(
        [
          ...namesOfType(reading, placed, 'person').filter(
            name => name.split(' ').length === key.split(' ').length,
          ),
          ...otherPeople(key, entity.gender, random, false),
        ],
        key,
        placed,
        read,
      ),
      score: 3,
    };
  }

  if (fact.entity === 'organisation') {
    return {...common, others: otherNames(otherBodies(key, random), key, placed, read), score: 3};
  }

  return null;
}
