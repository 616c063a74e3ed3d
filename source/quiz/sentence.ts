import {foldText} from '../arabic/fold.ts';
import {clausesOf, verbAt} from './clause.ts';
import {pastConnector} from './connector.ts';
import {isFunctionWord, isIndefiniteAccusative} from './noun.ts';
import {type Range, textOf, wordCount} from './phrase.ts';
import type {ReadStatement} from './reading.ts';
import {standsAlone} from './self-contained.ts';
import {attribution, endsOpen, isBalanced, isNamedSpeaker, range} from './stems/stem.ts';
import {pronouns, subordinators, wawWords} from './tables/particles.ts';
import type {Token} from './token.ts';

const LEAST_WORDS = 7;
const MOST_WORDS = 29;

/** A sentence to print in a question, and «بحسب …، » where somebody claims it. */
export type Quotable = {readonly sentence: Range; readonly source: string};

/**
 * The sentence of a statement that can be printed by itself: as it stands where it names its speaker
 * or has none; else what follows أن or إن, with its speaker before it. Null where none stands alone.
 */
export function quotableSentence(read: ReadStatement): Quotable | null {
  const {statement, tokens, paragraph} = read;
  const {speaker} = statement;
  if (statement.kind === 'quote') return quotedSentence(read);
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

/** A sentence inside quotation marks, with its speaker before it. */
function quotedSentence(read: ReadStatement): Quotable | null {
  const {tokens} = read;
  const source = attribution(read, true);
  const open = tokens.findIndex(({text}) => /^["«“]$/.test(text));
  if (!source || open === -1) return null;
  for (let from = open + 1; from < tokens.length; from++) {
    const sentence = wholeSentence(read, from);
    if (sentence) return {sentence, source};
    while (tokens[from] && !/^[.؟!]$/.test(tokens[from]?.text ?? '')) from++;
  }

  return null;
}

/** From a first word that can open a sentence to the last mark that keeps it short enough. */
function wholeSentence(read: ReadStatement, start: number): Range | null {
  const {tokens, facts} = read;
  let from = start;
  while (tokens[from] && !tokens[from]?.isWord) from++;
  from = pastConnector(tokens, from);
  if (!opensSentence(read, from)) return null;
  const gender = facts.find(fact => fact.from <= from + 1 && fact.entity)?.entity?.gender ?? null;

  for (const to of endsOf(tokens, from).toReversed()) {
    const text = textOf(tokens, {from, to});
    if (wordCount(text) > MOST_WORDS || wordCount(text) < LEAST_WORDS) continue;
    if (!isBalanced(text) || endsOpen(text) || !saysSomething(tokens.slice(from, to))) continue;
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

/** A noun may open a sentence; a verb only with its subject behind it. */
function opensSentence(read: ReadStatement, from: number): boolean {
  const {tokens} = read;
  const first = tokens[from];
  const next = tokens[from + 1];
  if (!first || !next || pronouns.has(first.folded)) return false;
  if (subordinators.has(first.folded.replace(/^و/, ''))) return false;
  if (/^[وف]?(?:لا|لم|لن|ما|هل|كيف|لماذا|متي|اين|كم|من ذا)$/.test(first.folded)) return false;
  const isVerb = verbAt(first) !== null || /^[وف]?س?[يت]\p{L}{3,}$/u.test(first.bare);
  if (!isVerb || /^ال/.test(first.bare))
    return !/(?:ه|ها|هم)$/.test(withoutWaw(first.bare)) || first.bare.endsWith('اه');
  if (clausesOf(read).some(({verbAt: at}) => at === from)) return true;
  const isTransitive = verbAt(first)?.form.classes.has('transitive') ?? false;
  const isIntransitive = verbAt(first)?.form.classes.has('intransitive') ?? true;
  return (
    (!isTransitive || isIntransitive) &&
    !isFunctionWord(next) &&
    !isIndefiniteAccusative(next) &&
    /^ال/.test(next.bare)
  );
}

function endsOf(tokens: readonly Token[], from: number): number[] {
  const ends: number[] = [];
  let depth = 0;
  for (let index = from; index < tokens.length; index++) {
    const {text = '', isWord = false, folded = ''} = tokens[index] ?? {};
    if (/[«(“]/.test(text)) depth++;
    else if (/[»)”]/.test(text) && depth === 0) return [...ends, index];
    else if (/[»)”]/.test(text)) depth--;
    else if (depth === 0 && /^["”.؟!]$/.test(text)) return [...ends, index];
    else if (
      depth === 0 &&
      /^[،؛:]$/.test(text) &&
      !/^(?:[وب]?أن|إن)$/.test(tokens[index + 1]?.bare ?? '')
    )
      ends.push(index);
    else if (depth === 0 && isWord && index > from + 6 && subordinators.has(folded))
      ends.push(index);
  }

  return [...ends, tokens.length];
}

/** A sentence has a verb of the tables, or says with a pronoun or كان what its noun is. */
function saysSomething(tokens: readonly Token[]): boolean {
  return tokens.some(
    token =>
      (verbAt(token) && !/^ال/.test(token.bare)) ||
      /^(?:هو|هي|كان|كانت|تعد|يعد)$/.test(token.folded),
  );
}

/** The text without a و that only joins it to the sentence before; the و of وزارة stays. */
export function withoutLeadingWaw(text: string): string {
  const first = /^[\p{L}\p{M}]+/u.exec(text)?.[0] ?? '';
  return withoutWaw(first) + text.slice(first.length);
}

function withoutWaw(word: string): string {
  if (!/^[وف]/.test(word)) return word;
  if (word.startsWith('ف')) return /^ف(?=ال|قد|في|من)/.test(word) ? word.slice(1) : word;
  return isOfWaw(word) ? word : word.replace(/^و\p{M}*/u, '');
}

function isOfWaw(word: string): boolean {
  const folded = foldText(word);
  return wawWords.some(own => folded.startsWith(own));
}
