import {type BoundPhrase, boundPhrases} from '../bound-phrases.ts';
import {foldOnce} from '../fold-once.ts';
import {stemOf} from '../noun.ts';
import {wordCount} from '../phrase.ts';
import type {Reading, ReadStatement} from '../reading.ts';
import type {Random} from '../seeded-random.ts';
import {prepositions} from '../tables/particles.ts';
import {
  causes,
  causesOf,
  matters,
  motives,
  purposes,
  purposesOf,
  results,
} from '../tables/reasons.ts';
import {otherVerbalNouns} from '../tables/verbal-nouns.ts';

/** Wrong reasons from other parts of the text: more would tell a reader that none is of this event. */
const MOST_TOLD = 1;

/** How far before the phrase the thing that was made may stand, in words. */
const NEAR = 14;

/**
 * What else could stand in the place of a cause, a purpose, a motive or a result, without the words
 * before it: what the text says of other things, what is common for such an event (`lemma` is its
 * verb), and the phrase with another verbal noun for its head.
 */
export function otherReasons(
  phrase: BoundPhrase,
  read: ReadStatement,
  reading: Reading,
  lemma: string | null,
  random: Random,
): string[] {
  const isTold = (text: string) =>
    text.split(' ').some(word => reading.wordCounts.has(stemOf(foldOnce(word))));
  const words = wordCount(phrase.text);
  const nouns = read.tokens
    .slice(Math.max(0, phrase.range.from - NEAR), phrase.range.from)
    .map(({bare}) => bare.replace(/^[وب]?ال|ا$/g, ''))
    .toReversed();
  const common = random.shuffle(commonFor(phrase, lemma, nouns).filter(text => !isTold(text)));
  const swapped = phrase.kind === 'purpose' && common.length < 3 ? withOtherHead(phrase, read) : [];
  const told = random.shuffle(toldOfOthers(phrase, read, reading)).slice(0, MOST_TOLD);
  const found = [...told, ...common, ...swapped];
  return found.filter(
    text => Math.abs(wordCount(text) - words) <= 2 && !isOneMatter(text, phrase.text),
  );
}

function commonFor(
  {kind, lead, text}: BoundPhrase,
  lemma: string | null,
  nouns: readonly string[],
): readonly string[] {
  if (kind === 'motive') return motives.get(lead) ?? [];
  if (kind === 'result') {
    const head = foldOnce(text.split(' ')[0] ?? '');
    return results.find(({heads}) => heads.has(head))?.phrases ?? [];
  }

  const ofNouns = kind === 'cause' ? causesOf : purposesOf;
  for (const noun of nouns) {
    const made = ofNouns.find(({verbs}) => verbs.has(noun));
    if (made) return made.phrases;
  }

  const themes = kind === 'cause' ? causes : purposes;
  return lemma === null
    ? []
    : themes.filter(({verbs}) => verbs.has(lemma)).flatMap(({phrases}) => phrases);
}

/** Two reasons that share a root or speak of one matter may both be true: عطل في الإشارات, أعطال فنية. */
function isOneMatter(one: string, other: string): boolean {
  const wordsOf = (text: string) =>
    foldOnce(text)
      .split(' ')
      .map(word => stemOf(word).replace(/^و(?=.{3})/, ''));
  const rootOf = (word: string) => word.replace(/[اويهتن]/g, '');
  const [left, right] = [wordsOf(one), wordsOf(other)];
  return (
    left.some(
      word => rootOf(word).length >= 3 && right.some(own => rootOf(own) === rootOf(word)),
    ) ||
    matters.some(
      matter => left.some(word => matter.has(word)) && right.some(word => matter.has(word)),
    )
  );
}

/** «لترميم القلعة»: لبيع القلعة, لتوسيع القلعة. */
function withOtherHead({text}: BoundPhrase, {tokens}: ReadStatement): string[] {
  const [head = '', ...rest] = text.split(' ');
  // «زيادة في المساكن»: what needs a preposition, another noun may need another.
  if (rest.length === 0 || rest.some(word => prepositions.has(foldOnce(word)))) return [];
  const sentence = new Set(tokens.map(({folded}) => stemOf(folded)));
  return otherVerbalNouns(head)
    .filter(other => !sentence.has(foldOnce(other)))
    .map(other => [other, ...rest].join(' '));
}

/**
 * What another paragraph says of other events, where it shares no word with this one. What the text
 * speaks of more than once may stand behind this event too.
 */
function toldOfOthers(
  {kind, lead, text}: BoundPhrase,
  read: ReadStatement,
  reading: Reading,
): string[] {
  const others = phrasesIn(reading).filter(
    other =>
      other.phrase.kind === kind &&
      other.in.paragraph !== read.paragraph &&
      (kind !== 'motive' || other.phrase.lead === lead),
  );
  if (others.length === 0) return [];
  const own = contentOf(`${text} ${read.statement.text}`);
  return others
    .filter(({content}) => !content.some(word => own.has(word)))
    .map(({phrase}) => phrase.text);
}

function contentOf(text: string): Set<string> {
  return new Set(
    foldOnce(text)
      .split(/[^\p{L}]+/u)
      .map(word =>
        stemOf(word)
          .replace(/^[وبل](?=.{4})/, '')
          .replace(/(?:ه|ها|ات|ين|ون)$/, ''),
      )
      .filter(word => word.length > 2),
  );
}

type Placed = {
  readonly in: ReadStatement;
  readonly phrase: BoundPhrase;
  readonly content: readonly string[];
};

const byReading = new WeakMap<Reading, readonly Placed[]>();

/** The phrases of several words that the text speaks of once. */
function phrasesIn(reading: Reading): readonly Placed[] {
  const known = byReading.get(reading);
  if (known) return known;
  const isOnce = (word: string) => (reading.wordCounts.get(stemOf(foldOnce(word))) ?? 0) < 2;
  const found = reading.statements.flatMap(read =>
    boundPhrases(read)
      .filter(({text}) => text.includes(' ') && text.split(' ').every(isOnce))
      .map(phrase => ({in: read, phrase, content: [...contentOf(phrase.text)]})),
  );
  byReading.set(reading, found);
  return found;
}
