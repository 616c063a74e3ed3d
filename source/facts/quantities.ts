import {foldText} from '../arabic/fold.ts';
import {type CountedClass, type CountedNoun, countedNouns} from '../arabic/lexicon/units.ts';
import {numerals, ordinalByFold} from '../arabic/number-words.ts';
import {type ReadNumber, readNumber} from '../arabic/numbers.ts';
import {isArabicForm} from '../arabic/word-form.ts';
import type {Bound} from './analysis.ts';
import {boundBefore, boundBehind} from './bounds.ts';
import {remember} from './remember.ts';
import {readingsOf, type Token} from './tokens.ts';
import {isParticle, verbOf} from './words.ts';

/** A number with the noun it counts. Token indexes are inclusive. */
export type Quantity = {
  readonly first: number;
  readonly last: number;
  /** Folded letters of the first token that are a proclitic (بـ20). */
  readonly skip: number;
  readonly value: number;
  readonly upTo: number | null;
  readonly bound: Bound;
  /** The noun counted or the unit, with its adjective; null where none follows. */
  readonly noun: {readonly first: number; readonly last: number} | null;
  readonly counted: CountedNoun | null;
  readonly class: CountedClass;
};

const nouns = new Map<string, CountedNoun>();
for (const noun of countedNouns) {
  for (const form of [noun.singular, ...noun.plurals]) {
    const folded = foldText(form);
    for (const shape of [
      folded,
      `${folded}ا`,
      ...(folded.endsWith('ين') ? [`${folded.slice(0, -2)}ون`] : []),
    ]) {
      if (!nouns.has(shape)) {
        nouns.set(shape, noun);
      }
    }
  }
}
/** يومين, ساعتان: two of the noun, in one word. */
const duals = new Map<string, CountedNoun>();
for (const noun of countedNouns) {
  const folded = foldText(noun.singular);
  // عسكريين is many soldiers, not two.
  if (noun.plurals.some(plural => plural.endsWith('ين'))) {
    continue;
  }
  const stem = folded.endsWith('ه') ? `${folded.slice(0, -1)}ت` : folded;
  for (const ending of ['ين', 'ان']) {
    duals.set(stem + ending, noun);
  }
}
/** The noun of a counted form, the article and proclitics taken off. */
export const countedNoun = remember((word: string): CountedNoun | null => {
  for (const {text} of readingsOf(word)) {
    const found =
      nouns.get(text) ??
      nouns.get(text.replace(/^ال(?=..)/u, '')) ??
      nouns.get(text.replace(/(?<=...)(?:ها|هم|ه)$/u, ''));
    if (found) {
      return found;
    }
  }
  return null;
});

type Reading = ReadNumber & {readonly skip: number};

const canBeNumber = remember(word => readingsOf(word).some(({text}) => numerals.has(text)));

/** The number that starts at a token, proclitics stripped. */
export function numberAt(tokens: readonly Token[], at: number): Reading | null {
  const token = tokens[at];
  if (!token || (token.kind !== 'number' && !(token.kind === 'word' && canBeNumber(token.text)))) {
    return null;
  }
  const rest: string[] = [];
  for (let index = at + 1; index < Math.min(at + 12, tokens.length); index++) {
    const next = tokens[index];
    if (!next || next.kind === 'mark' || next.kind === 'latin') {
      break;
    }
    rest.push(next.text);
  }
  for (const {text, skip} of readingsOf(token.text)) {
    if (text.startsWith('ال') && !numerals.has(text)) {
      continue;
    }
    const read = readNumber([text, ...rest], 0);
    if (read) {
      return {...read, skip};
    }
  }
  return null;
}

/** All quantities among tokens that no time expression has taken. */
export function findQuantities(tokens: readonly Token[], taken: Uint8Array): Quantity[] {
  const found: Quantity[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (taken[at] === 1) {
      continue;
    }
    const quantity = quantityAt(tokens, at, taken) ?? dualAt(tokens, at);
    if (quantity) {
      found.push(quantity);
      at = quantity.last;
    }
  }
  return found;
}

function quantityAt(tokens: readonly Token[], at: number, taken: Uint8Array): Quantity | null {
  const number = numberAt(tokens, at);
  if (!number || isListMark(tokens, at) || isOne(tokens, at, number) || closesOrdinal(tokens, at)) {
    return null;
  }
  let last = at + number.length - 1;
  let {value} = number;
  let upTo: number | null = null;
  let bound: Bound = 'exact';
  let first = at;
  let skip = number.skip;

  // 30 إلى 50 ألف، 100–150، بين 24 و80
  const range = rangeEnd(tokens, last + 1);
  if (range) {
    const scale =
      range.value >= 1000 && value < 1000 && range.value / value > 100 ? scaleOf(range.value) : 1;
    value *= scale;
    upTo = range.value;
    last = range.last;
    bound = 'range';
    if (['بين', 'من'].includes(bare(tokens[at - 1]?.text)) && taken[at - 1] !== 1) {
      first = at - 1;
      skip = /^[وف]/u.test(tokens[first]?.text ?? '') ? 1 : 0;
    }
  }

  let percent = false;
  if (tokens[last + 1]?.text === '%') {
    last++;
    percent = true;
  } else if (/^(?:بالمايه|بالميه|بالمءه|بالمئه)$/u.test(tokens[last + 1]?.text ?? '')) {
    last++;
    percent = true;
  } else if (
    tokens[last + 1]?.text === 'في' &&
    /^(?:المايه|المءه|الميه|المئه)$/u.test(tokens[last + 2]?.text ?? '')
  ) {
    last += 2;
    percent = true;
  }

  const noun = percent ? null : nounAfter(tokens, last + 1, number);
  // «390 من المستوطنين» is asked for as 390.
  if (noun && noun.first === last + 1) {
    last = noun.last;
  }
  if (!range) {
    const before = boundBefore(tokens, at);
    if (before) {
      bound = before.bound;
      // «أكثر من 37 مليون» is one thing; «نحو» and «حوالي» stand before it.
      if (bound !== 'about') {
        first = before.first;
        skip = before.skip;
      }
    }
  }
  bound = boundBehind(tokens, last + 1) ?? bound;
  const counted = noun ? countedNoun(tokens[noun.first]?.text ?? '') : null;
  const share = percent || number.fraction;
  return {
    first,
    last,
    skip,
    value,
    upTo,
    bound,
    noun,
    counted,
    class: share ? 'share' : (counted?.class ?? 'thing'),
  };
}

/** «1.» and «2)» at the head of a paragraph count nothing. */
function isListMark(tokens: readonly Token[], at: number): boolean {
  return at === 0 && tokens[0]?.kind === 'number' && /^[.)-]$/u.test(tokens[1]?.text ?? '');
}

/** الرابع عشر: the second half of an ordinal. */
function closesOrdinal(tokens: readonly Token[], at: number): boolean {
  return /^عشره?$/u.test(tokens[at]?.text ?? '') && ordinalByFold.has(tokens[at - 1]?.text ?? '');
}

/** واحد and واحدة by themselves are pronouns more often than numbers. */
function isOne(tokens: readonly Token[], at: number, number: Reading): boolean {
  return number.value === 1 && !number.digits && tokens[at]?.kind === 'word';
}

function scaleOf(value: number): number {
  return value >= 1e9 ? 1e9 : value >= 1e6 ? 1e6 : 1e3;
}

function bare(word: string | undefined): string {
  return (word ?? '').replace(/^[وف](?=..)/u, '');
}

function rangeEnd(tokens: readonly Token[], from: number): {value: number; last: number} | null {
  const join = tokens[from]?.text ?? '';
  if (/^[-–—]$/u.test(join) || join === 'الي' || join === 'او') {
    const next = numberAt(tokens, from + 1);
    return next && next.skip === 0 ? {value: next.value, last: from + next.length} : null;
  }
  // بين 24 و80: the و is glued to the digits or stands before them.
  if (join === 'و' && tokens[from + 1]?.kind === 'number') {
    const next = numberAt(tokens, from + 1);
    return next ? {value: next.value, last: from + next.length} : null;
  }
  return null;
}

/** The counted noun behind a number and an adjective of a unit (كيلومتر مربع، دولار أمريكي). */
function nounAfter(
  tokens: readonly Token[],
  at: number,
  number: Reading,
): {first: number; last: number} | null {
  let first = at;
  let token = tokens[first];
  // عشرون من الجنود; أكثر من نصف السكان
  if (token?.text === 'من' && tokens[first + 1]?.text.startsWith('ال')) {
    first++;
    token = tokens[first];
  }
  if (token?.kind !== 'word' || token.text.length < 2 || isParticle(token.text)) {
    return null;
  }
  const {text} = token;
  const counted = countedNoun(text);
  if (!counted && (verbOf(token) !== null || /^[وف]/u.test(text) || /^(?:بال|لل)/u.test(text))) {
    return null;
  }
  // «90 مليارًا لدعم الوقود»: what for, not what.
  if (!nouns.has(text) && /^[بلك]/u.test(text) && isArabicForm(text.slice(1))) {
    return null;
  }
  // A definite word counts only behind a fraction or من.
  if (text.startsWith('ال') && !number.fraction && first === at) {
    return null;
  }
  let last = first;
  const next = tokens[last + 1];
  if (next?.kind === 'word' && unitAdjectives.test(next.text)) {
    last++;
    if (
      counted?.class === 'measure' &&
      tokens[last + 1]?.text === 'في' &&
      tokens[last + 2]?.text === 'الساعه'
    ) {
      last += 2;
    }
  } else if (
    counted?.class === 'measure' &&
    next?.text === 'في' &&
    tokens[last + 2]?.text === 'الساعه'
  ) {
    last += 2;
  }
  return {first, last};
}

const unitAdjectives =
  /^(?:مربعا?|مكعبا?|متريا?|مءويه|مءوية|ميويه|امريكيا?|اميركيا?|ضوءيه|ضوييه|ضويه|كنديا?|استرالي|مصريا?|سعوديا?|شخصا?)$/u;

/** يومين، مرتين، فريقان: two of something in one word. */
function dualAt(tokens: readonly Token[], at: number): Quantity | null {
  const token = tokens[at];
  if (token?.kind !== 'word') {
    return null;
  }
  if (!/(?:ين|ان)$/u.test(token.text)) {
    return null;
  }
  for (const {text, skip} of readingsOf(token.text)) {
    const noun = duals.get(text);
    if (noun) {
      return {
        first: at,
        last: at,
        skip,
        value: 2,
        upTo: null,
        bound: 'exact',
        noun: {first: at, last: at},
        counted: noun,
        class: noun.class,
      };
    }
  }
  return null;
}
