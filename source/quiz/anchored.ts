import {anchorOf, needsAnchor} from './anchor.ts';
import type {Candidate} from './candidate.ts';
import {foldedWords} from './fold-once.ts';
import {firstToldIn, leansOnEarlier, wantsComplement} from './given-nouns.ts';
import {wordCount} from './phrase.ts';
import type {Reading} from './reading.ts';
import {skeletonOf} from './skeleton.ts';
import {type Token, tokensOf} from './token.ts';
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
  const title = anchor ? ` ${foldedWords(anchor.words).join(' ')} ` : '';
  const inAnchor = new Set((anchor?.content ?? []).map(skeletonOf));
  const told = firstToldIn(reading);
  const {statements, analysis} = reading;
  const places = new Map(statements.map(({statement}, place) => [statement.id, place] as const));
  const nameWords = new Set(
    analysis.entities.flatMap(({name, variants}) => [name, ...variants].flatMap(foldedWords)),
  );
  const factWords = statements.map(({facts}) => facts.flatMap(({fact}) => foldedWords(fact.text)));
  const isTold = ({statements: ids, prompt, key}: Candidate, hasAnchor: boolean) => {
    const held = ids.map(id => places.get(id) ?? 0);
    const place = Math.min(...held);
    const read = statements[place];
    // What is asked with «ماذا» may lean on the text as the stem may.
    const stem = tokensOf(wordCount(key) > 2 ? `${prompt} ${key}` : prompt);
    if (wantsComplement(stem)) return false;
    if (!read || (anchor?.isSubject && !tellsOfPast(stem))) return true;
    return !leansOnEarlier(stem, read, place, told, {
      skeletons: hasAnchor ? inAnchor : none,
      isNamed: word => nameWords.has(word) || held.some(at => factWords[at]?.includes(word)),
    });
  };

  return candidates.flatMap(candidate => {
    if (candidate.matching) return [candidate];
    if (isIn(candidate.key, title)) return [];
    const asksOfOptions = candidate.kind === 'trueFalse' || candidate.kind === 'order';
    const words =
      anchor && (asksOfOptions || needsAnchor(candidate.prompt, anchor)) ? anchor.words : '';
    if (!asksOfOptions && !isTold(candidate, words !== ''))
      return anchor ? [] : [{...candidate, score: candidate.score - LEANING}];
    return [words === '' ? candidate : {...candidate, anchor: words}];
  });
}

const none: ReadonlySet<string> = new Set();

/** «نجحت الخطة» means one plan; «تحتاج الملكة إلى …» any queen of what the text is about. */
function tellsOfPast(stem: readonly Token[]): boolean {
  return stem.some(token => {
    const form = verbAt(token)?.form;
    return form?.tense === 'past' && !form.nounLike;
  });
}

/** Whether the words of a key stand in a title, given folded with a space around each word. */
function isIn(key: string, title: string): boolean {
  return /\p{L}{2}/u.test(key) && title.includes(` ${foldedWords(key).join(' ')} `);
}
