import {relatives} from './tables/particles.ts';
import type {Token} from './token.ts';
import {verbAt} from './verb-at.ts';

/**
 * «مشروع المطار الذي اقترح عام 2011»: a noun with its description, and nothing said of it. True where
 * the only verb that stands by itself belongs to a relative clause.
 */
export function isOnlyDescribed(tokens: readonly Token[]): boolean {
  const relative = tokens.findIndex(({folded}) => relatives.has(folded));
  if (relative === -1) return false;
  const verbs = tokens.flatMap((token, index) => {
    // «أُخذ»: the signs of a passive tell it from a noun.
    if (/^\p{L}\u064f/u.test(token.text) && verbAt(token) !== null) return [index];
    const verb = verbAt(token);
    // What و or ف joins to the description describes as well.
    return verb && !verb.form.nounLike && verb.text === token.text ? [index] : [];
  });
  return (verbs[0] ?? tokens.length) > relative && verbs.length <= 1;
}
