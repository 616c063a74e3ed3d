import {nisbaOf} from './names/nisbas.ts';
import type {PassageFindings} from './passage-findings.ts';
import type {Token} from './tokens.ts';
import {looksForeign} from './words.ts';

/**
 * Foreign words that no rule could call a person, a place or a body: البرونكوس, السيكلوسبورين. `named`
 * holds the tokens of names.
 */
export function unknownNames(
  tokens: readonly Token[],
  from: number,
  to: number,
  {taken}: PassageFindings,
  named: ReadonlySet<number>,
): Array<{first: number; last: number; skip: number}> {
  const isFree = (at: number): boolean => taken[at] !== 1 && !named.has(at);
  const found: Array<{first: number; last: number; skip: number}> = [];
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (!token || !isFree(at) || !isForeignName(token)) {
      continue;
    }
    let last = at;
    while (last + 1 < to && isFree(last + 1) && last < at + 3) {
      const next = tokens[last + 1];
      if (!next?.spaced || /^(?:و|ال|لل)/u.test(next.text) || !isForeignName(next)) {
        break;
      }
      last++;
    }
    const skip = /^و(?!ي)/u.test(token.text) ? 1 : /^بال/u.test(token.text) ? 1 : 0;
    found.push({first: at, last, skip});
    at = last;
  }
  return found;
}

function isForeignName(token: Token): boolean {
  return (
    token.kind === 'word' &&
    token.text.length > 3 &&
    looksForeign(token.text) &&
    nisbaOf(token.text) === null
  );
}
