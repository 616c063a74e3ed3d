import {isGivenName} from './distractors/names.ts';
import {countryOf} from './distractors/places.ts';
import {foldOnce} from './fold-once.ts';
import {hasWrittenPreposition, isFunctionWord} from './noun.ts';
import type {Reading, ReadStatement} from './reading.ts';
import {knownNouns} from './tables/known-nouns.ts';
import {titleWords} from './tables/title-words.ts';
import {visitingVerbs} from './tables/verbs.ts';
import type {Token} from './token.ts';
import {verbAt} from './verb-at.ts';

const visiting = new Set(visitingVerbs.split(' '));
const byReading = new WeakMap<Reading, ReadonlySet<string>>();

/**
 * The names of places that are somebody's family name in this text, folded: «الصحفي المجري لاسلو
 * بيرو» makes بيرو a person's in every sentence.
 */
export function surnamesIn(reading: Reading): ReadonlySet<string> {
  const known = byReading.get(reading);
  if (known) return known;
  const found = new Set(
    reading.statements.flatMap(read =>
      read.facts
        .filter(({fact, from}) => fact.entity === 'place' && standsBehindName(read, from))
        .map(({fact}) => foldOnce(fact.text)),
    ),
  );
  byReading.set(reading, found);
  return found;
}

/** Behind a given name, or behind a bare word that a title or a nisba introduces, more of a name stands. */
function standsBehindName({tokens}: ReadStatement, at: number): boolean {
  const before = tokens[at - 1];
  if (!before?.isWord || !mayBeName(before)) return false;
  const introduces = tokens[at - 2];
  // «زار محمد مصر»: a verb of going has its place for an object.
  const near = tokens.slice(Math.max(0, at - 6), at);
  if (near.some(token => visiting.has(verbAt(token)?.form.lemma ?? ''))) return false;
  if (!introduces?.isWord) return false;
  const word = introduces.folded.replace(/^[وفبل]?ال|^لل/, '');
  return (
    titleWords.has(word) ||
    (/^[وفبل]?ال|^لل/.test(introduces.folded) && countryOf(introduces.bare) !== null) ||
    (isGivenName(before.bare) && isGivenName(introduces.bare))
  );
}

function mayBeName(token: Token): boolean {
  return (
    /^\p{L}{3,}$/u.test(token.bare) &&
    !/^[وفبل]?ال|ة$/.test(token.bare) &&
    !isFunctionWord(token) &&
    !hasWrittenPreposition(token) &&
    !knownNouns.has(token.folded) &&
    !titleWords.has(token.folded) &&
    verbAt(token) === null
  );
}
