import {timeAdverbials} from '../adverbial.ts';
import {otherBodies} from '../distractors/bodies.ts';
import {otherPeople} from '../distractors/names.ts';
import {otherNumbers} from '../distractors/numbers.ts';
import {otherPeoples, peopleStem} from '../distractors/peoples.ts';
import {countryOf, otherPlaces, placeKind} from '../distractors/places.ts';
import {otherTimes} from '../distractors/times.ts';
import {otherVerbs} from '../distractors/verbs.ts';
import {otherPhrases, otherWords} from '../distractors/words.ts';
import {foldOnce} from '../fold-once.ts';
import {stemOf} from '../noun.ts';
import type {PlacedFact, Reading, ReadStatement} from '../reading.ts';
import type {Random} from '../seeded-random.ts';
import {surnamesIn} from '../surname.ts';
import type {Token} from '../token.ts';
import {verbAt} from '../verb-at.ts';
import {isKnownBeforehand} from './known-blanks.ts';
import {nisbaGaps} from './nisba-gaps.ts';
import {isSurePerson, isTopic, isWholeName, namesOfType, otherNames} from './others.ts';
import {reasonGaps} from './reason-gaps.ts';

/** Letters of a statement that a blank can stand for, and what else would fit. */
export type Gap = {
  /** Token indices, end-exclusive. */
  readonly from: number;
  readonly to: number;
  /** UTF-16 offsets in the paragraph's text. */
  readonly start: number;
  readonly end: number;
  readonly key: string;
  /** What else would fit and is wrong; made only for a gap that a sentence is printed with. */
  readonly others: () => readonly string[];
  readonly fact: string;
  readonly score: number;
  readonly variants: readonly string[];
  /** True where the wrong options are only words of the same school list. */
  readonly isOfFamily?: boolean;
};

/** A word that the text uses this often is known before the question is read. */
const TOO_OFTEN = 4;

/** Where a sentence could have a blank, each with words that fit it and are wrong. */
export function gapsOf(read: ReadStatement, reading: Reading, random: Random): Gap[] {
  const gaps: Gap[] = [];
  for (const time of timeAdverbials(read)) {
    if (
      !time.isAlone ||
      read.tokens[time.range.to]?.text === '(' ||
      // «سنة 300هـ الموافقة لسنة 912م»: the other calendar tells the year.
      /^ل?الموافق/.test(read.tokens[time.range.to]?.folded ?? '') ||
      /^(?:بين|من|الي|حتي)$/.test(time.preposition ?? '') ||
      time.precision === 'relative' ||
      time.precision === 'age' ||
      /قرنين|قرون/.test(time.text)
    )
      continue;
    const digits = time.precision === 'year' ? /\p{Nd}{3,4}/u.exec(time.text) : null;
    const start = digits ? time.start + digits.index : time.start;
    const key = digits ? digits[0] : time.text;
    gaps.push({
      from: time.range.from,
      to: time.range.to,
      start,
      end: digits ? start + key.length : time.end,
      key,
      others: () => otherTimes(key, random),
      fact: time.placed.fact.id,
      score: 5,
      variants: [],
    });
  }

  for (const placed of read.facts) {
    const gap = numberGap(placed, read, random) ?? nameGap(placed, read, reading, random);
    if (gap) gaps.push(gap);
  }

  gaps.push(
    ...reasonGaps(read, reading, random),
    ...nisbaGaps(read, reading, random),
    ...otherPhrases(read, random),
    ...otherVerbs(read, random),
  );
  for (const word of otherWords(read, random)) {
    if (
      // «الطبق» that the text has named before stands for what it named.
      countOf(word.key, reading) < (/^ال/.test(word.key) ? 2 : TOO_OFTEN) &&
      !foldOnce(reading.article.title).includes(stemOf(foldOnce(word.key)))
    )
      gaps.push(word);
  }

  return gaps.filter(gap => !isKnownBeforehand(read, gap));
}

function isParticle(token: Token | undefined): boolean {
  return /^(?:لا|لم|لن|قد|كانت)$/.test(token?.folded ?? '');
}

function countOf(word: string, {wordCounts}: Reading): number {
  return wordCounts.get(stemOf(foldOnce(word))) ?? 0;
}

function listFollows(tokens: readonly Token[], at: number): boolean {
  return tokens
    .slice(at, at + 3)
    .some(({folded, text}) => /^(?:هي|هم|هما|وهي|وهم)$/.test(folded) || text === ':');
}

function numberGap(placed: PlacedFact, {tokens}: ReadStatement, random: Random): Gap | null {
  const {fact, detail} = placed;
  if (detail?.type !== 'number' || detail.upTo !== null) return null;
  const noun = detail.noun;
  const digits = /\p{Nd}+(?:[.,٫٬]\p{Nd}+)*\s?[%٪]?/u.exec(fact.text);
  const at = digits ? digits.index : noun ? 0 : -1;
  const words = digits ? digits[0] : (fact.text.split(noun ?? '\n')[0] ?? '');
  // «أقل من ثلاثين سنة»: the bound stays in the sentence.
  const bound = digits ? '' : (/^(?:\p{L}+ من|نحو|حوالي|قرابة|زهاء)\s+/u.exec(words)?.[0] ?? '');
  const key = words.slice(bound.length).trim();
  if (at === -1 || key === '' || detail.value <= 2) return null;
  // «بضعة عشر غرامًا»: a few and ten is no number to choose.
  if (/^[وبل]?(?:بضع|بضعه|نيف)$/.test(tokens[placed.from - 1]?.folded ?? '')) return null;
  // «أربعة أديان هي …»: who counts the list knows the number.
  if (detail.value <= 10 && listFollows(tokens, placed.to)) return null;
  return {
    from: placed.from,
    to: placed.to,
    start: fact.start + at + bound.length,
    end: fact.start + at + bound.length + key.length,
    key,
    others: () => otherNumbers(key, random),
    fact: fact.id,
    score: 5,
    variants: [],
  };
}

/** «في ____ ولبنان والعراق»: of a list of three, another could be a member too. */
function isListed({to}: PlacedFact, {tokens, facts}: ReadStatement): boolean {
  const placeAt = (at: number) => {
    const start = tokens[at]?.text === '،' ? at + 1 : at;
    return facts.find(({from, fact}) => from === start && fact.entity === 'place');
  };
  const second = placeAt(to);
  return second !== undefined && placeAt(second.to) !== undefined;
}

function acts({tokens}: ReadStatement, {from, to}: PlacedFact): boolean {
  const before = tokens[from - 1];
  const form = verbAt(before)?.form;
  if (form) return !form.nounLike && (form.feminine || form.classes.has('speech'));
  // A past that no table knows: ضغطت.
  if (before?.isWord === true && /^[وف]?\p{L}{2,}[^ا]ت(?:ه|ها|هم)?$/u.test(before.bare))
    return true;
  // «إن القاهرة لن تقبل», «واشنطن تضغط»: the verb may stand behind.
  if (before?.isWord === true && !/^[وف]?(?:ان|لكن|بينما|حيث|اذ)$/.test(before.folded))
    return false;
  const behind = tokens.slice(to, to + 2).map(token => verbAt(token)?.form);
  return behind[0]?.feminine === true || (behind[1]?.feminine === true && isParticle(tokens[to]));
}

function nameGap(
  placed: PlacedFact,
  read: ReadStatement,
  reading: Reading,
  random: Random,
): Gap | null {
  const {fact, entity, bare, named} = placed;
  if (!entity || !named || isTopic(reading, placed)) return null;
  const isPerson = fact.entity === 'person';
  const start = isPerson ? bare.start : fact.start;
  const end = isPerson ? bare.end : fact.end;
  const key = read.paragraph.text.slice(start, end);
  const opening = read.tokens.find(token => token.end > start);
  if (opening?.start !== start || !isWholeName(read, placed)) return null;
  const {from, to} = placed;
  const common = {from, to, start, end, key, fact: fact.id, variants: entity.variants};
  const gap = (names: () => readonly string[], score: number): Gap => ({
    ...common,
    others: () => otherNames(names(), key, placed, read),
    score,
  });

  // «أصول المذهب إلى الإسماعيلية»: a nisba with the article is a town only where a word says so.
  const before = read.tokens[from - 1]?.folded ?? '';
  if (fact.entity === 'place' && /^ال\p{L}+ية$/u.test(key) && !/^(?:في|مدينه|بلده)$/.test(before))
    return null;
  // «جامعة إيكس مرسيليا»: a town behind the name of a body is more of it.
  const isOfBody = read.facts.some(
    other => other.fact.entity === 'organisation' && other.to >= from && other.from < from,
  );
  if (fact.entity === 'place' && isOfBody) return null;
  if (fact.entity === 'place' && surnamesIn(reading).has(foldOnce(key))) return null;
  // «يمد إليك كوبًا»: no name of a place has tanwin.
  if (fact.entity === 'place' && /\u064b/.test(key)) return null;
  // «ضغطت واشنطن على …»: a capital that acts is a government, which no other city is.
  if (fact.entity === 'place' && placeKind(key) !== 'country' && acts(read, placed)) return null;
  if (fact.entity === 'place')
    return placeKind(key) === null || isListed(placed, read)
      ? null
      : gap(() => otherPlaces(key, random, reading), 4);
  if (fact.entity === 'group') {
    // «نسب الفاطميين» in a text on the Fatimids needs no reading.
    if (foldOnce(reading.article.title).includes(peopleStem(key))) return null;
    const peoples = otherPeoples(key, reading.wordCounts, random);
    if (peoples.length > 0) return gap(() => peoples, 4);
  }

  if (fact.entity === 'organisation' || fact.entity === 'group')
    return gap(() => otherBodies(key, random, reading.countries), 3);
  // A name that no table and no title vouches for may be no name at all.
  if (!isPerson || !isSurePerson(reading, entity)) return null;
  // «السنغالي ____»: the country tells the name from those of another.
  if (
    /ي$|ية$/.test(read.tokens[from - 1]?.bare ?? '') &&
    countryOf(read.tokens[from - 1]?.bare ?? '') !== null
  )
    return null;
  // «مشروب غازي رُجّت»: no name ends as a passive begins.
  if (/\s\p{L}\u064f/u.test(read.paragraph.text.slice(start, end))) return null;
  // A first name alone may be half a name; one that the text goes on using is whole.
  const uses = reading.mentionsOf.get(entity.id)?.length ?? 0;
  if (!key.includes(' ') && (uses < 2 || start > fact.start)) return null;
  const isLong = key.includes(' ');
  // «أوزال» of «مريم أوزال»: the family names of invented people.
  const isFamilyName = !isLong && entity.name.endsWith(` ${key}`);
  const invented = () => {
    const people = otherPeople(isFamilyName ? entity.name : key, entity.gender, random, reading);
    return isFamilyName ? people.map(other => other.split(' ').at(-1) ?? other) : people;
  };
  return gap(
    () =>
      [...namesOfType(reading, placed, 'person'), ...invented()].filter(
        other => other.includes(' ') === isLong,
      ),
    3,
  );
}
