import {opensTimeClause, prepositions, relatives} from './tables/particles.ts';
import type {Token} from './token.ts';
import {isSureVerb, verbAt} from './verb-at.ts';

/**
 * A sentence has a verb of the tables that is of no clause of time at its end, or says with a pronoun or
 * كان what its noun is.
 */
export function hasPredicate(tokens: readonly Token[]): boolean {
  if (isOnlyDescribed(tokens)) return false;
  const time = tokens.findIndex(({folded}, index) => index > 0 && opensTimeClause.test(folded));
  return tokens
    .slice(0, time === -1 ? undefined : time)
    .some(
      token =>
        (isSureVerb(token) && !/^ال/.test(token.bare) && !prepositions.has(token.folded)) ||
        /^[وف]?(?:هو|هي|كان|كانت|تعد|يعد|تم|يتم)$/.test(token.folded),
    );
}

/**
 * «مشروع المطار الذي اقترح عام 2011»: a noun with its description, and nothing said of it. True where
 * the only verb that stands by itself belongs to a relative clause.
 */
function isOnlyDescribed(tokens: readonly Token[]): boolean {
  const relative = tokens.findIndex(({folded}) => relatives.has(folded));
  if (relative === -1) return false;
  const verbs = tokens.flatMap((token, index) => {
    // What و or ف joins to the description describes as well.
    return isSureVerb(token) && verbAt(token)?.text === token.text ? [index] : [];
  });
  return (verbs[0] ?? tokens.length) > relative && verbs.length <= 1;
}
