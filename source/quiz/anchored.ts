import {type Anchor, anchorOf, needsAnchor} from './anchor.ts';
import type {Candidate} from './candidate.ts';
import {foldOnce} from './fold-once.ts';
import {firstToldIn, leansOnEarlier, wantsComplement} from './given-nouns.ts';
import {wordCount} from './phrase.ts';
import type {Reading} from './reading.ts';
import {skeletonOf} from './skeleton.ts';
import {tokensOf} from './token.ts';
import {verbAt} from './verb-at.ts';

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
  const nameWords = analysis.entities.flatMap(({name, variants}) =>
    [name, ...variants].flatMap(wordsOf),
  );
  const isTold = ({statements: ids, prompt, key}: Candidate, words: string) => {
    const place = Math.min(...ids.map(id => places.get(id) ?? 0));
    const read = statements[place];
    const held = ids.flatMap(id =>
      (statements[places.get(id) ?? -1]?.facts ?? []).flatMap(({fact}) => wordsOf(fact.text)),
    );
    // What is asked with «ماذا» may lean on the text as the stem may.
    const stem = wordCount(key) > 2 ? `${prompt} ${key}` : prompt;
    if (wantsComplement(stem)) return false;
    if (!read || (anchor?.isSubject && !tellsOfPast(stem))) return true;
    return !leansOnEarlier(stem, read, place, told, {
      skeletons: words === '' ? [] : (anchor?.content ?? []).map(skeletonOf),
      words: new Set([...nameWords, ...held]),
    });
  };

  return candidates.flatMap(candidate => {
    if (candidate.matching) return [candidate];
    if (anchor && tells(anchor, candidate.key)) return [];
    const words =
      anchor && (asksOfOptions(candidate) || needsAnchor(candidate.prompt, anchor))
        ? anchor.words
        : '';
    if (!asksOfOptions(candidate) && !isTold(candidate, words))
      return anchor ? [] : [{...candidate, score: candidate.score - LEANING}];
    return [words === '' ? candidate : {...candidate, anchor: words}];
  });
}

/** «نجحت الخطة» means one plan; «تحتاج الملكة إلى …» any queen of what the text is about. */
function tellsOfPast(stem: string): boolean {
  return tokensOf(stem).some(token => {
    const form = verbAt(token)?.form;
    return form?.tense === 'past' && !form.nounLike;
  });
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
