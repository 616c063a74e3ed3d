import {prepositions} from '../arabic/lexicon/particles.ts';
import type {Token} from './tokens.ts';
import {isParticle, verbOf} from './words.ts';

/** What a phrase may hold. */
export type PhraseLimits = {
  readonly words: number;
  /** How many prepositional phrases may hang on it. */
  readonly prepositions: number;
};

const inner = new Set([
  'في',
  'من',
  'علي',
  'الي',
  'عن',
  'ضد',
  'غير',
  'بين',
  'كافه',
  'جميع',
  'بعض',
  'كل',
  'سائر',
]);
const quantifiers = new Set(['غير', 'كافه', 'جميع', 'بعض', 'كل', 'معظم', 'هذا', 'هذه']);

/**
 * The end (exclusive) of the noun phrase that starts at a token: nouns and adjectives up to a mark, a
 * verb or a particle. The start itself where none begins.
 */
export function phraseEnd(tokens: readonly Token[], from: number, limits: PhraseLimits): number {
  let end = from;
  let left = limits.prepositions;
  while (end < from + limits.words) {
    const token = tokens[end];
    if (!token || token.kind === 'mark') {
      break;
    }
    if (token.kind === 'word') {
      const {text} = token;
      if (isParticle(text)) {
        const next = tokens[end + 1];
        const goesOn =
          next !== undefined &&
          next.kind !== 'mark' &&
          (!isParticle(next.text) || quantifiers.has(next.text));
        if (quantifiers.has(text) && goesOn) {
          end++;
          continue;
        }
        if (end > from && inner.has(text) && left > 0 && goesOn) {
          left--;
          end++;
          continue;
        }
        break;
      }
      if (end > from && isVerbInside(token)) {
        break;
      }
      if (end === from && isVerbInside(token) && verbOf(token)?.skip === 0) {
        break;
      }
    }
    end++;
  }
  // No phrase ends on a preposition or a lone quantifier.
  while (
    end > from &&
    (prepositions.has(tokens[end - 1]?.text ?? '') || quantifiers.has(tokens[end - 1]?.text ?? ''))
  ) {
    end--;
  }
  return end;
}

/** A verb for certain: three bare letters (وقف، حكم) are as often the noun. */
function isVerbInside(token: Token): boolean {
  if (feminineVerb.test(token.text)) {
    return true;
  }
  const verb = verbOf(token);
  return verb !== null && (verb.form.length > 3 || verb.skip > 0) && !token.text.startsWith('ال');
}

/** انحسرت، استقرت، انتقلت، تعاونت: derived verbs in the feminine perfect. */
const feminineVerb = /^[وف]?(?:است.{2,3}|ان.{3}|ا.ت.{2}|ت.ا.{2})ت$/u;

const closers = /^[.!?؟؛;:،,()«»"“”[\]…]$/u;

/** The same without the marks of quotation, for what is said partly in somebody's own words. */
export const closersButQuotes = /^[.!?؟؛;:،,()[\]…]$/u;

/** The end (exclusive) of a clause: the next mark that closes one, or `words` further. */
export function clauseEnd(
  tokens: readonly Token[],
  from: number,
  words: number,
  closes: RegExp = closers,
): number {
  let end = from;
  while (end < from + words) {
    const token = tokens[end];
    if (!token || (token.kind === 'mark' && closes.test(token.text))) {
      break;
    }
    end++;
  }
  // A clause that was cut for its length does not end on a preposition.
  while (end > from + 1 && end === from + words && isParticle(tokens[end - 1]?.text ?? '')) {
    end--;
  }
  return end;
}
