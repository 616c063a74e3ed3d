import {fold, foldText} from '../arabic/fold.ts';
import {onArabicKeys, onLatinKeys} from '../arabic/keyboard-layout.ts';
import type {FoundHit} from './hit.ts';
import {type SearchIndex, textOf} from './index/search-index.ts';
import {PROCLITICS} from './words/clitics.ts';
import {findWhole} from './words/literal-matches.ts';
import {findTypos} from './words/typo-matches.ts';
import {TIER, WordMatches} from './words/word-match.ts';
import {wordsOf} from './words/words.ts';

/** Shorter queries are words on the other layout by chance. */
const SHORTEST = 3;
const MOST_WORDS = 6;

/** Spellings offered for a word that is mistyped as well. */
const MOST_SPELLINGS = 2;

/**
 * What may have been meant where the keyboard was on the other layout: the query as the same keys
 * write it there, in words that the texts have.
 * @param best the best hit of the query as it is, if it has any
 */
export function suggestionsFor(
  query: string,
  index: SearchIndex,
  best: FoundHit | undefined,
): string[] {
  const typed = query.trim();
  if (typed.length < SHORTEST || typed.length > 100) return [];
  if (/\p{Script=Arabic}/u.test(typed)) {
    return best ? [] : asLatin(typed, index);
  }
  const arabic = onArabicKeys(typed);
  // Letters that stand in the text as they were typed need no other reading.
  if (arabic === null || (best && holdsLatin(best))) return [];
  // What is found as typed is hardly on the wrong layout and mistyped besides.
  return asArabic(arabic, index, best === undefined);
}

function holdsLatin({text, ranges}: FoundHit): boolean {
  return ranges.some(([start, end]) => /\p{Script=Latin}/u.test(text.slice(start, end)));
}

function asLatin(arabic: string, index: SearchIndex): string[] {
  const latin = onLatinKeys(arabic);
  const words = wordsOf(foldText(latin));
  const known = words.length > 0 && words.every(({text}) => index.words.find(text) !== -1);
  return known && /^[\p{Script=Latin}\s\d]+$/u.test(latin) ? [latin] : [];
}

function asArabic(arabic: string, index: SearchIndex, mayBeMistyped: boolean): string[] {
  const words = wordsOf(foldText(arabic)).slice(0, MOST_WORDS);
  const spellings = words.map(({text}) => spellingsOf(text, index, mayBeMistyped));
  const first = spellings.map(([spelling]) => spelling);
  if (words.length === 0 || first.includes(undefined)) return [];
  if (words.length === 1) return spellings[0] ?? [];
  return [first.join(' ')];
}

/** A word as the texts spell it; where it is mistyped too, what it may be. */
function spellingsOf(word: string, index: SearchIndex, mayBeMistyped: boolean): string[] {
  const {words} = index;
  const whole = new WordMatches(words.size);
  findWhole(word, words, whole, TIER.exact, 0);
  const near = new WordMatches(words.size);
  if (mayBeMistyped && word.length > SHORTEST) findTypos(word, words, near, TIER.near);
  const resembling = near.found
    .filter(other => isWhole(near, other, index))
    .sort((a, b) => (near.qualities[a] ?? 0) - (near.qualities[b] ?? 0));
  const [exact] = whole.found;
  const known = exact === undefined ? [] : [spellingOf(exact, whole, index)];
  const others = resembling.map(other => spellingOf(other, near, index));
  return [...new Set([...known, ...others])].slice(0, MOST_SPELLINGS);
}

/** Whether a match goes to the end of the word, and begins at it or after a proclitic. */
function isWhole({spans}: WordMatches, word: number, {words}: SearchIndex): boolean {
  const span = spans[word] ?? 0;
  const proclitic = words.word(word).slice(0, span >> 8);
  return (span & 0xff) === words.lengthOf(word) && (proclitic === '' || PROCLITICS.has(proclitic));
}

/** The letters that a word's match covers, as they stand in the first passage that has the word. */
function spellingOf(word: number, {spans}: WordMatches, index: SearchIndex): string {
  const passage = index.postings[index.postingStarts[word] ?? 0] ?? 0;
  const token = index.tokens.indexOf(word, index.tokenStarts[passage]);
  const text = textOf(index, passage);
  const folded = fold(text);
  const place = wordsOf(folded.text)[token - (index.tokenStarts[passage] ?? 0)];
  const span = spans[word] ?? 0;
  if (!place) return index.words.word(word);
  const start = folded.starts[place.start + (span >> 8)] ?? 0;
  const end = folded.ends[Math.min(place.end, place.start + (span & 0xff)) - 1] ?? start;
  return text.slice(start, end);
}
