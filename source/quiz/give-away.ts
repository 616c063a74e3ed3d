import {foldText} from '../arabic/fold.ts';
import type {Candidate} from './candidate.ts';
import {countryOf} from './distractors/places.ts';

/** What a candidate's words tell: for comparing with the keys of others. */
export type Telling = {
  readonly prompt: string;
  readonly promptCountries: ReadonlySet<string>;
  readonly keys: readonly string[];
  readonly keyCountries: ReadonlySet<string>;
};

export function tellingOf({prompt, key, variants}: Candidate): Telling {
  return {
    prompt: ` ${plain(prompt)} `,
    promptCountries: countriesIn(prompt),
    keys: [key, ...variants].map(plain).filter(text => text.length > 1),
    keyCountries: plain(key).split(' ').length <= 2 ? countriesIn(key) : new Set(),
  };
}

/** Whether one stem gives the other's key away, or both have the same key: «المقترح الروسي» tells روسيا. */
export function givesAway(one: Telling, other: Telling): boolean {
  return tells(one, other) || tells(other, one) || sameKey(one, other);
}

function tells({prompt, promptCountries}: Telling, {keys, keyCountries}: Telling): boolean {
  return (
    keys.some(key => prompt.includes(` ${key} `)) ||
    [...keyCountries].some(country => promptCountries.has(country))
  );
}

function sameKey(one: Telling, other: Telling): boolean {
  return one.keys.some(key => other.keys.includes(key));
}

function countriesIn(text: string): Set<string> {
  return new Set(
    text.split(/[^\p{L}\p{M}\p{N}]+/u).flatMap(word => {
      const country = word.length > 2 ? countryOf(word) : null;
      return country ? [country.names[0] ?? ''] : [];
    }),
  );
}

/** Folded words without the article or a proclitic before it, so that للرئيس tells الرئيس. */
function plain(text: string): string {
  return foldText(text)
    .split(/[^\p{L}\p{N}:,.]+/u)
    .map(word => word.replace(/^[وفبك]?ال(?=.{2})|^لل(?=.{2})/, '').replace(/^[.,:]+|[.,:]+$/g, ''))
    .filter(word => word !== '' && !/^(?:عام|سنه|يوم|في|الساعه|ساعه)$/.test(word))
    .join(' ');
}
