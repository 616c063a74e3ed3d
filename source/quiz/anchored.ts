import type {Analysis} from '../facts/analysis.ts';
import {type Anchor, anchorOf, needsAnchor, type ProperName} from './anchor.ts';
import type {Candidate} from './candidate.ts';
import {foldOnce} from './fold-once.ts';
import {firstToldIn, leansOnEarlier, wantsComplement} from './given-nouns.ts';
import {wordCount} from './phrase.ts';
import type {Reading} from './reading.ts';
import {skeletonOf} from './skeleton.ts';

/** What a stem of a text without a title loses for leaning on an earlier sentence: nothing could say more. */
const LEANING = 3;

/**
 * The candidates that say what they ask about, those with the text's title before them that do not say
 * it otherwise. What leans on a noun that neither stem nor title names is left out, and so is a key that
 * the title tells.
 */
export function anchored(candidates: readonly Candidate[], reading: Reading): Candidate[] {
  const anchor = anchorOf(reading);
  const told = firstToldIn(reading);
  const {statements, analysis} = reading;
  const places = new Map(statements.map(({statement}, place) => [statement.id, place] as const));
  const names = namesOf(analysis);
  const proper = properNamesOf(reading);
  const nameWords = names.flatMap(({words}) => words.split(' '));
  const isTold = ({statements: ids, prompt, key}: Candidate, words: string) => {
    const place = Math.min(...ids.map(id => places.get(id) ?? 0));
    const read = statements[place];
    const held = ids.flatMap(id =>
      (statements[places.get(id) ?? -1]?.facts ?? []).flatMap(({fact}) => wordsOf(fact.text)),
    );
    // What is asked with «ماذا» may lean on the text as the stem may.
    const stem = wordCount(key) > 2 ? `${prompt} ${key}` : prompt;
    if (wantsComplement(stem)) return false;
    if (anchor?.isSubject || !read) return true;
    return !leansOnEarlier(stem, read, place, told, {
      skeletons: words === '' ? [] : (anchor?.content ?? []).map(skeletonOf),
      words: new Set([...nameWords, ...held]),
    });
  };

  return candidates.flatMap(candidate => {
    if (candidate.matching) return [candidate];
    if (anchor && tells(anchor, candidate.key)) return [];
    const words =
      anchor && (asksOfOptions(candidate) || needsAnchor(candidate.prompt, anchor, proper))
        ? anchor.words
        : '';
    if (!asksOfOptions(candidate) && !isTold(candidate, words))
      return anchor ? [] : [{...candidate, score: candidate.score - LEANING}];
    return [words === '' ? candidate : {...candidate, anchor: words}];
  });
}

function namesOf({entities}: Analysis): ProperName[] {
  return entities.flatMap(({id, name, variants}) =>
    [name, ...variants].map(variant => ({words: wordsOf(variant).join(' '), entity: id})),
  );
}

/** The names of a text that are no mere descriptions. */
export function properNamesOf({analysis}: Reading): ProperName[] {
  return namesOf(analysis).filter(({words}) =>
    words.split(' ').some(word => !word.startsWith('ال')),
  );
}

/** «أي العبارات الآتية …»: the options hold what is asked about. */
function asksOfOptions({kind}: Candidate): boolean {
  return kind === 'trueFalse' || kind === 'order';
}

function tells({words}: Anchor, key: string): boolean {
  const folded = ` ${wordsOf(words).join(' ')} `;
  return /\p{L}{2}/u.test(key) && folded.includes(` ${wordsOf(key).join(' ')} `);
}

function wordsOf(text: string): string[] {
  return foldOnce(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(word => word !== '');
}
