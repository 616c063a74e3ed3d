import {isIndefiniteAccusative} from './noun.ts';
import {prepositions} from './tables/particles.ts';
import type {Token} from './token.ts';
import {verbAt} from './verb-at.ts';

/** Words behind أن that a predicate can be as near as. */
const AT_ONCE = 4;

/**
 * «لأن زحل، وهو أبطأ …»: what stands behind أن, لأن, كان or لم يكن and has not yet said what it says.
 */
export function leavesOpen(tokens: readonly Token[], from: number, end: number): boolean {
  const opening = openingsOf(tokens)[Math.min(end, tokens.length) - 1] ?? -1;
  if (opening === -1 || opening < from) return false;
  const behind = tokens.slice(opening + 1).findIndex(({text}) => text === '،');
  const comma = behind === -1 ? -1 : opening + 1 + behind;
  // «كان أبوه، وهو إمام المسجد، …»: between the commas stands an aside.
  const isAside =
    comma !== -1 &&
    comma - opening <= AT_ONCE &&
    /^و?(?:هو|هي|هم|هما)$/.test(tokens[comma + 1]?.folded ?? '');
  const past = isAside
    ? tokens.findIndex(({text}, index) => index > comma && /^[،.؛]$/.test(text))
    : -1;
  if (isAside && end >= comma && !says(tokens.slice(opening + 1, comma)))
    return end <= past || past === -1;
  return end - opening <= AT_ONCE + 1 && !says(tokens.slice(opening + 1, end));
}

/** A verb, an accusative or a preposition: something is said of what stands before. */
function says(tokens: readonly Token[]): boolean {
  return tokens.some(
    token =>
      verbAt(token)?.form.nounLike === false ||
      isIndefiniteAccusative(token) ||
      prepositions.has(token.folded) ||
      /^(?:[يت]\p{L}{3,}|ل[انم]|ليس|ليست|غير)$/u.test(token.folded),
  );
}

/** For each token, the index of the last one up to it that wants a predicate, or -1. */
function openingsOf(tokens: readonly Token[]): readonly number[] {
  const known = openings.get(tokens);
  if (known) return known;
  let last = -1;
  const found = tokens.map(({folded, isWord}, index) => {
    if (isWord && wantsPredicate.test(folded)) last = index;
    return last;
  });
  openings.set(tokens, found);
  return found;
}

const openings = new WeakMap<readonly Token[], readonly number[]>();

const wantsPredicate =
  /^[وفبل]{0,2}(?:ان(?:ه|ها|هم|هما)?|لان(?:ه|ها|هم)?|كان|كانت|لكن(?:ه|ها)?|كانما|يكن|تكن|يكون|تكون|اصبح|اصبحت|بات|باتت|ظل|ظلت)$/;
