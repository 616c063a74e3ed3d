import {distancesToBeginnings} from './edit-distance.ts';
import {ENCLITICS, PROCLITIC_LENGTH, PROCLITICS, withoutArticle} from './proclitics.ts';

/** How a word of the query stands in a word of the text, the best first. */
export const TIER = {exact: 0, clitic: 1, beginning: 2, inside: 3, typo: 4} as const;
export type Tier = (typeof TIER)[keyof typeof TIER];

export type WordMatch = {
  readonly tier: Tier;
  /** How good a match is among those of its tier: 0 best, 1 worst. */
  readonly cost: number;
  /** The letters that matched: offsets in the word. */
  readonly start: number;
  readonly end: number;
};

const DIGIT = /\p{Nd}/u;

/** How many typing errors a word may hold: none in a short word or a number, one in 4–7 letters, two in longer. */
export function allowedTypos(word: string): 0 | 1 | 2 {
  if (word.length < 4 || DIGIT.test(word)) return 0;
  return word.length < 8 ? 1 : 2;
}

/** A word of the text that holds the query's word letter for letter, with or without proclitics; or null. */
export function matchLetters(query: string, word: string): WordMatch | null {
  if (word === query) return {tier: TIER.exact, cost: 0, start: 0, end: word.length};
  return matchVerbatim(query, word) ?? matchBeforeEnclitic(query, word) ?? matchBare(query, word);
}

function matchVerbatim(query: string, word: string): WordMatch | null {
  const first = word.indexOf(query);
  if (first === -1) return null;
  const rest = (word.length - query.length) / word.length;
  for (let at = first; at !== -1 && at <= PROCLITIC_LENGTH; at = word.indexOf(query, at + 1)) {
    const proclitic = word.slice(0, at);
    const end = at + query.length;
    // One letter after a proclitic says too little: every word with ال would begin with ا, ل and its own.
    if (at > 0 && (query.length < 2 || !PROCLITICS.has(proclitic))) continue;
    const tier = end === word.length ? TIER.clitic : TIER.beginning;
    return {tier, cost: tier === TIER.clitic ? at / 10 : rest, start: at, end};
  }
  if (query.length < 3 || DIGIT.test(query)) return null;
  return {tier: TIER.inside, cost: rest, start: first, end: first + query.length};
}

/** سيادة in سيادتها: the ة (ه when folded) is written ت before a pronoun. */
function matchBeforeEnclitic(query: string, word: string): WordMatch | null {
  if (!query.endsWith('ه') || allowedTypos(query) === 0) return null;
  const stem = `${query.slice(0, -1)}ت`;
  const start = word.indexOf(stem);
  if (start === -1 || (start > 0 && !PROCLITICS.has(word.slice(0, start)))) return null;
  const end = start + stem.length;
  if (!ENCLITICS.has(word.slice(end))) return null;
  return {tier: TIER.beginning, cost: (word.length - query.length) / word.length, start, end};
}

/** A word asked for with its article, standing without it or behind ل (للأرمن). */
function matchBare(query: string, word: string): WordMatch | null {
  const bare = withoutArticle(query);
  if (bare === null || !word.endsWith(bare)) return null;
  const start = word.length - bare.length;
  if (start > 0 && !PROCLITICS.has(word.slice(0, start))) return null;
  return {tier: TIER.beginning, cost: 1, start, end: word.length};
}

/**
 * A word of the text, with or without proclitics, that is the query's word but for its typing errors;
 * or begins with it, where the errors are inside and not at the end that is still being typed.
 * @returns the match with the fewest errors, its cost their share of the query's letters; or null
 */
export function matchTypo(query: string, word: string): WordMatch | null {
  const allowed = allowedTypos(query);
  if (allowed === 0) return null;
  let best: WordMatch | null = null;
  let bestIsWhole = false;
  for (let start = 0; start <= Math.min(PROCLITIC_LENGTH, word.length - 3); start++) {
    if (start > 0 && !PROCLITICS.has(word.slice(0, start))) continue;
    const body = word.slice(start, start + query.length + allowed + 1);
    const distances = distancesToBeginnings(query, body, allowed);
    if (distances === null) continue;
    for (let length = Math.max(3, query.length - allowed); length <= body.length; length++) {
      const errors = distances[length] ?? allowed + 1;
      const whole = start + length === word.length;
      const typed = query.length > 4 && body[length - 1] === query.at(-1);
      if (errors > allowed || !(whole || typed)) continue;
      const cost = errors / query.length;
      if (best === null || cost < best.cost || (cost === best.cost && whole && !bestIsWhole)) {
        best = {tier: TIER.typo, cost, start, end: start + length};
        bestIsWhole = whole;
      }
    }
  }
  return best;
}
