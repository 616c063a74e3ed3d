import type {Candidate} from './candidate.ts';
import {flawsOf} from './flaws.ts';
import {foldOnce} from './fold-once.ts';
import {givesAway, type Telling, tellingOf, tellsMost} from './give-away.ts';
import {numbersIn} from './reckonable.ts';
import type {Random} from './seeded-random.ts';

/** A candidate with the options that it will show, the key among them. */
export type Chosen = {readonly candidate: Candidate; readonly distractors: readonly string[]};

type Entry = {
  readonly candidate: Candidate;
  readonly distractors: readonly string[];
  readonly telling: Telling;
  readonly words: ReadonlySet<string>;
  /** Points, before luck and what stands beside it. */
  readonly worth: number;
};

/** A text of few long paragraphs or sentences gives more of each, where a quiz needs them. */
const PER_PARAGRAPH = 2;
const PER_STATEMENT = 2;
const MOST_OF_PARAGRAPH = 10;
const MOST_OF_STATEMENT = 3;
type Most = {readonly paragraph: number; readonly statement: number; readonly family: number};
/** Blanks for a word of a school list are at most such a part of a quiz. */
const FAMILY_SHARE = 0.3;

/** How many of the best candidates are tried together; a longer text has more than a quiz needs. */
const POOL = 80;
/** How many times the choice is made anew, with other luck; the fullest and best one counts. */
const TRIES = 16;
const ENOUGH_TRIES = 4;
/** How much luck may move a candidate, in points of score. */
const LUCK = 5;

/** What the first item of a way of asking is worth, in points of score. */
const NEW_WAY = 5;
/** A question that matches claims with speakers asks for as much as so many others. */
const MATCHED = 3;
/** As many ways of asking as a quiz should have, where the text allows. */
const ENOUGH_WAYS = 4;

/**
 * The best sound candidates that go together: each passes the linter of flaws, none gives another
 * away, no two ask one fact, and paragraphs, question words and kinds are spread. A greedy choice
 * can block itself, so it is made several times.
 */
export function choose(candidates: readonly Candidate[], count: number, random: Random): Chosen[] {
  const pool = candidates
    .map(candidate => ({
      candidate,
      rank: candidate.score - longWinded(candidate) + random.next() * LUCK,
    }))
    .toSorted((one, other) => other.rank - one.rank)
    .slice(0, POOL)
    .flatMap(({candidate: made}): Entry[] => {
      const candidate = withoutShortVowels(made);
      const distractors = soundDistractors(candidate, random);
      return distractors
        ? [
            {
              candidate,
              distractors,
              telling: tellingOf(candidate),
              words: stemWords(candidate.prompt),
              worth: candidate.score - longWinded(candidate),
            },
          ]
        : [];
    });
  const clashes = clashesIn(pool);
  const most = {
    paragraph: Math.min(
      MOST_OF_PARAGRAPH,
      share(count, PER_PARAGRAPH, pool, ({evidence}) => evidence.paragraph),
    ),
    statement: Math.min(
      MOST_OF_STATEMENT,
      share(count, PER_STATEMENT, pool, ({evidence}) => evidence.statement),
    ),
    family: Math.max(1, Math.floor(count * FAMILY_SHARE)),
  };
  let best: readonly number[] = [];
  let bestSize = -1;
  let bestWorth = Number.NEGATIVE_INFINITY;
  let bestWays = 0;
  for (let attempt = 0; attempt < TRIES; attempt++) {
    // A full quiz needs no more luck.
    if (best.length === count && bestWays >= ENOUGH_WAYS && attempt >= ENOUGH_TRIES) break;
    const {chosen, worth, ways} = chooseOnce(
      pool,
      clashes,
      {count, most, isFirst: attempt === 0},
      random,
    );
    const size = sizeOf(chosen, pool);
    if (size > bestSize || (size === bestSize && worth > bestWorth)) {
      best = chosen;
      bestSize = size;
      bestWorth = worth;
      bestWays = ways;
    }
  }

  return withFewOfFamily(best.flatMap(index => pool[index] ?? []));
}

/** The chosen without the blanks for a word of a school list that are too many for so few. */
function withFewOfFamily(chosen: readonly Entry[]): Entry[] {
  let left = Math.max(1, Math.floor(chosen.length * FAMILY_SHARE));
  return chosen.filter(({candidate}) => !candidate.isOfFamily || left-- > 0);
}

/** How many questions were chosen; one that matches claims keeps others out and stands for them. */
function sizeOf(chosen: readonly number[], pool: readonly Entry[]): number {
  return chosen.reduce(
    (size, index) => size + (pool[index] ? standsFor(pool[index].candidate) : 0),
    0,
  );
}

function standsFor({matching}: Candidate): number {
  return matching === undefined ? 1 : MATCHED;
}

/** How many questions one paragraph or statement may give: more where few of them give any. */
function share(
  count: number,
  least: number,
  pool: readonly Entry[],
  partOf: (candidate: Candidate) => string,
): number {
  const parts = new Set(pool.map(({candidate}) => partOf(candidate))).size;
  return Math.max(least, Math.ceil((1.5 * count) / Math.max(1, parts)));
}

/** For each entry, the entries that cannot stand beside it. */
function clashesIn(pool: readonly Entry[]): ReadonlySet<number>[] {
  const clashes = pool.map(() => new Set<number>());
  for (const [index, entry] of pool.entries()) {
    for (let other = index + 1; other < pool.length; other++) {
      const neighbour = pool[other];
      if (!neighbour || goesWith(entry, neighbour)) continue;
      clashes[index]?.add(other);
      clashes[other]?.add(index);
    }
  }

  return clashes;
}

/** Options of a vocalised text and of the tables must look alike, or the vowels show the key. */
function withoutShortVowels(candidate: Candidate): Candidate {
  const {key, distractors} = candidate;
  // «صيّادًا» beside «حدادًا»: a doubling that only one of them shows is none to show.
  const signs =
    distractors.some(option => option.includes('\u0651')) === key.includes('\u0651')
      ? /[\u064c-\u0650\u0652]|(?<!ء)\u064b(?!\u0651?\u0627)/g
      : /[\u064c-\u0652]|(?<!ء)\u064b(?!\u0651?\u0627)/g;
  const bare = (option: string) => option.replace(signs, '');
  return bare(key) === key && distractors.every(option => bare(option) === option)
    ? candidate
    : {...candidate, key: bare(key), distractors: distractors.map(bare)};
}

/**
 * One greedy choice: the best entry that still fits, again and again. An entry that would keep many
 * others out counts for less, by a weight that differs from try to try and is nothing in the first.
 */
function chooseOnce(
  pool: readonly Entry[],
  clashes: readonly ReadonlySet<number>[],
  {count, most, isFirst}: {readonly count: number; readonly most: Most; readonly isFirst: boolean},
  random: Random,
): {chosen: readonly number[]; worth: number; ways: number} {
  const chosen: number[] = [];
  const shown: Entry[] = [];
  const modesty = (isFirst ? 0 : 1.2) * random.next();
  let worth = 0;
  let left = pool.map((entry, index) => ({
    entry,
    index,
    value: entry.worth + random.next() * LUCK,
  }));
  while (chosen.length < count && left.length > 0) {
    const open = new Set(left.map(({index}) => index));
    let best: (typeof left)[number] | null = null;
    let bestValue = Number.NEGATIVE_INFINITY;
    for (const item of left) {
      let kept = 0;
      for (const other of clashes[item.index] ?? []) if (open.has(other)) kept++;
      const value =
        item.value -
        crowding(item.entry.candidate, shown) -
        (modesty * kept) / standsFor(item.entry.candidate);
      if (value > bestValue) {
        bestValue = value;
        best = item;
      }
    }

    if (!best) break;
    const {entry, index, value} = best;
    worth += value - crowding(entry.candidate, shown);
    chosen.push(index);
    shown.push(entry);
    left = left.filter(
      item =>
        item.index !== index &&
        !(clashes[index]?.has(item.index) ?? false) &&
        hasRoom(item.entry, shown, most),
    );
  }

  const ways = new Set(shown.map(({candidate}) => candidate.word)).size;
  return {chosen, worth: worth + Math.min(ways, ENOUGH_WAYS) * 2 * NEW_WAY, ways};
}

/** Folded words with a space around each, to look for words in words. */
function wordsOf(text: string): string {
  return ` ${foldOnce(text)
    .replace(/[^\p{L}\p{N}.,:]+/gu, ' ')
    .trim()} `;
}

/** Three wrong options with which the item has no flaw, or null. */
function soundDistractors(candidate: Candidate, random: Random): readonly string[] | null {
  const {key, variants, distractors} = candidate;
  const own = [key, ...variants].map(foldOnce);
  const words = wordsOf(candidate.prompt);
  // «يشتريه بـ____ ويبيعه بـ٧٠»: a number of the stem is no option.
  const numbers = new Set(numbersIn(candidate.prompt));
  const isOfStem = (option: string) => {
    const [number, ...more] = numbersIn(option);
    return number !== undefined && more.length === 0 && numbers.has(number);
  };
  const usable = distractors.filter(
    option =>
      !own.includes(foldOnce(option)) && !words.includes(wordsOf(option)) && !isOfStem(option),
  );
  for (let attempt = 0; attempt < 16; attempt++) {
    // The first are the best; the random source decides among a few of them.
    const few = usable.slice(0, attempt < 4 ? 5 : attempt < 8 ? 9 : 24);
    const three = random.shuffle(few).slice(0, 3);
    if (three.length === 3 && flawsOf(candidate, [key, ...three]).length === 0) return three;
  }

  return null;
}

/** What a stem loses for every word over a length that is read at once. */
function longWinded({prompt}: Candidate): number {
  return Math.max(0, prompt.split(' ').length - 18) * 0.3;
}

function goesWith({candidate, telling, words}: Entry, other: Entry): boolean {
  const {kind} = candidate;
  return (
    other.candidate.fact !== candidate.fact &&
    !isInside(candidate, other.candidate) &&
    !(candidate.word === 'ماذا' && tellsMost(other.telling, telling)) &&
    !(other.candidate.word === 'ماذا' && tellsMost(telling, other.telling)) &&
    !((kind === 'trueFalse' || kind === 'order') && other.candidate.kind === kind) &&
    !isMatchedIn(candidate, other.candidate) &&
    !isMatchedIn(other.candidate, candidate) &&
    !isNearlySame(words, other.words) &&
    !givesAway(telling, other.telling)
  );
}

/** What one asks for stands inside the words that the other asks for with «ماذا». */
function isInside(
  {evidence: one, word}: Candidate,
  {evidence: other, word: otherWord}: Candidate,
): boolean {
  return (
    (word === 'ماذا' || otherWord === 'ماذا') &&
    one.statement === other.statement &&
    one.start < other.end &&
    other.start < one.end
  );
}

/** Claims to be matched with speakers: no other question may speak of them, and one such question is enough. */
function isMatchedIn({matching, statements}: Candidate, other: Candidate): boolean {
  return (
    matching !== undefined &&
    (other.matching !== undefined || other.statements.some(id => statements.includes(id)))
  );
}

function hasRoom({candidate}: Entry, chosen: readonly Entry[], most: Most): boolean {
  const {evidence, statements, isOfFamily = false} = candidate;
  let inParagraph = 0;
  let inStatement = 0;
  let ofFamily = isOfFamily ? 0 : Number.NEGATIVE_INFINITY;
  for (const other of chosen) {
    if (other.candidate.isOfFamily) ofFamily++;
    if (other.candidate.evidence.paragraph === evidence.paragraph) inParagraph++;
    if (other.candidate.statements.some(statement => statements.includes(statement))) inStatement++;
  }

  return inParagraph < most.paragraph && inStatement < most.statement && ofFamily < most.family;
}

/** Two stems of which most words are shared ask one thing. */
function isNearlySame(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const [small, large] = one.size < other.size ? [one, other] : [other, one];
  let shared = 0;
  for (const word of small) if (large.has(word)) shared++;
  // A short cloze that is the opening of a long one shows what the long one asks.
  return (
    (2 * shared) / (small.size + large.size) >= 0.7 ||
    (small.size > 3 && shared >= small.size * 0.85)
  );
}

function stemWords(prompt: string): ReadonlySet<string> {
  return new Set(
    foldOnce(prompt)
      .split(/[^\p{L}\p{N}]+/u)
      .filter(word => word.length > 1),
  );
}

/** What an item loses for standing beside others of its paragraph, statement, kind, question word or section. */
function crowding(
  {evidence, kind, word, statements, section}: Candidate,
  chosen: readonly Entry[],
): number {
  let cost = 0;
  let isNewWay = true;
  for (const {candidate} of chosen) {
    if (candidate.evidence.paragraph === evidence.paragraph) cost += 3;
    if (candidate.statements.some(statement => statements.includes(statement))) cost += 3;
    if (candidate.word === word) {
      cost += 1.5;
      isNewWay = false;
    }
    if (candidate.kind === kind) cost += 0.4;
    if (candidate.section === section) cost += 0.2;
  }

  return isNewWay ? cost - NEW_WAY : cost;
}
