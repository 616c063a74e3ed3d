import type {Candidate} from './candidate.ts';
import {countryOf} from './distractors/places.ts';
import {foldOnce} from './fold-once.ts';

/** What a candidate's words tell: for comparing with the keys of others. */
export type Telling = {
  readonly prompt: string;
  /** The words of the prompt that carry meaning. */
  readonly content: ReadonlySet<string>;
  readonly promptCountries: ReadonlySet<string>;
  readonly keys: readonly string[];
  readonly keyCountries: ReadonlySet<string>;
};

export function tellingOf({kind, prompt, key, variants}: Candidate): Telling {
  // An option that is a sentence tells as much as a stem.
  const plainPrompt = plain(kind === 'trueFalse' || kind === 'order' ? `${prompt} ${key}` : prompt);
  return {
    prompt: ` ${plainPrompt} `,
    content: new Set(plainPrompt.split(' ').filter(word => word.length > 3)),
    promptCountries: countriesIn(prompt),
    keys: [key, ...variants].map(plain).filter(text => text.length > 1),
    keyCountries: plain(key).split(' ').length <= 2 ? countriesIn(key) : new Set(),
  };
}

/** Whether one stem gives the other's key away, or both have the same key: «المقترح الروسي» tells روسيا. */
export function givesAway(one: Telling, other: Telling): boolean {
  return tells(one, other) || tells(other, one) || sameKey(one, other);
}

/** How many words two stems share before one is about what the other asks. */
const SAME_MATTER = 2;

/**
 * A key of several words must stand in no other stem. One word (أذربيجان, 1949) tells only where the
 * stems speak of one matter, and so does the nisba of a country.
 */
function tells(teller: Telling, asked: Telling): boolean {
  const {prompt, content, promptCountries} = teller;
  // A sentence may stand in another behind و.
  if (
    asked.keys.some(
      key => key.includes(' ') && (prompt.includes(` ${key} `) || prompt.includes(` و${key} `)),
    )
  )
    return true;
  let shared = 0;
  for (const word of asked.content) if (content.has(word)) shared++;
  if (shared < SAME_MATTER) return false;
  return (
    asked.keys.some(key => prompt.includes(` ${key} `)) ||
    [...asked.keyCountries].some(country => promptCountries.has(country))
  );
}

/** A key of so many words is told by a stem that has most of them. */
const LONG_KEY = 3;
const MOST = 0.65;

/** «… اتفاقًا مع شركة ____ لشراء الحبوب»: a phrase with a blank in it is told all the same. */
export function tellsMost({prompt}: Telling, {keys}: Telling): boolean {
  return keys.some(key => {
    const words = key.split(' ').filter(word => word.length > 2);
    const told = words.filter(word => prompt.includes(` ${word} `)).length;
    return words.length >= LONG_KEY && told >= words.length * MOST;
  });
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
  return foldOnce(text)
    .split(/[^\p{L}\p{N}:,.]+/u)
    .map(word => word.replace(/^[وفبك]?ال(?=.{2})|^لل(?=.{2})/, '').replace(/^[.,:]+|[.,:]+$/g, ''))
    .filter(word => word !== '' && !/^(?:عام|سنه|يوم|في|الساعه|ساعه)$/.test(word))
    .join(' ');
}
