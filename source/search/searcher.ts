import type {Article} from '../article/article.ts';
import {type Part, partOf} from './clause.ts';
import {rangesIn} from './highlight.ts';
import {type FoundHit, NOTHING, type SearchOutcome} from './hit.ts';
import {IndexBuilder} from './index/index-builder.ts';
import {HEADING, IN_MEMORY, type SearchIndex, textOf} from './index/search-index.ts';
import {passagesWithMost} from './most-words.ts';
import {passagesOf} from './passages.ts';
import {parseQuery} from './query/parse-query.ts';
import type {Clause, WordAtom} from './query/query.ts';
import {bestPassages} from './rank.ts';
import {type Nearness, type Slot, SlotRoom, slotOf} from './slot.ts';
import {suggestionsFor} from './suggest.ts';
import {NEAR_TIER, tierOf} from './words/word-match.ts';

/** How far is looked where there are so few hits. */
const FURTHER: readonly (readonly [Nearness, few: number])[] = [
  ['near', 20],
  ['root', 3],
];

/** What is looked for one step nearer. */
const NEARER: Readonly<Record<Nearness, Nearness | null>> = {
  literal: null,
  near: 'literal',
  root: 'near',
};

/** Words whose matches are remembered: those of one query, and of it while it was typed. */
const KEPT_SLOTS = 12;

/**
 * Searches one index. Passages must hold every word of the query: the words as in `fold`, whole,
 * between clitics, by their beginning or inside; where that brings few hits, also with typing
 * errors and in other forms, and at last by their root. Where no passage holds all words, those that
 * hold most of them are found. For the operators see parseQuery.
 */
export class Searcher {
  readonly index: SearchIndex;
  readonly #slots = new Map<string, Slot>();
  readonly #room: SlotRoom;

  constructor(index: SearchIndex) {
    this.index = index;
    this.#room = new SlotRoom(index);
  }

  /** @param limit how many hits at most */
  search(text: string, limit = Number.POSITIVE_INFINITY): SearchOutcome {
    const {clauses, broken} = parseQuery(text);
    if (clauses.length === 0) return {...NOTHING, broken};
    let outcome = this.#evaluate(clauses, 'literal', limit);
    for (const [nearness, few] of FURTHER) {
      if (outcome.total >= few) break;
      const further = this.#evaluate(clauses, nearness, limit);
      if (further.total > outcome.total) outcome = further;
    }
    if (outcome.total === 0) outcome = this.#searchJoined(clauses, limit);
    const incomplete = outcome.total === 0;
    if (incomplete) outcome = this.#searchMost(clauses, limit);
    const best = incomplete ? undefined : outcome.hits[0];
    const suggestions = suggestionsFor(text, this.index, best);
    this.#forgetOldSlots();
    return {...outcome, broken, incomplete: incomplete && outcome.total > 0, suggestions};
  }

  #evaluate(
    clauses: readonly Clause[],
    nearness: Nearness,
    limit: number,
  ): {hits: FoundHit[]; total: number} {
    const parts = clauses.map(clause => partOf(this.index, clause, nearness, this.#slotFor));
    const slots = parts.flatMap(part => part.slots);
    const masks = parts.filter(part => part.slots.length !== 1).map(part => part.passages);
    const {total, best} = bestPassages(this.index, slots, masks, limit);
    return {total, hits: best.map(({passage, score}) => this.#hit(passage, score, parts))};
  }

  /** Two neighbouring words may be one in the text: عبد الله, عبدالله. */
  #searchJoined(clauses: readonly Clause[], limit: number): {hits: FoundHit[]; total: number} {
    for (let at = 0; at + 1 < clauses.length; at++) {
      const [one, other] = [plainWord(clauses[at]), plainWord(clauses[at + 1])];
      if (!one || !other) continue;
      const joined: WordAtom = {...one, words: [`${one.words[0]}${other.words[0]}`]};
      const found = this.#evaluate(
        [...clauses.slice(0, at), [joined], ...clauses.slice(at + 2)],
        'literal',
        limit,
      );
      if (found.total > 0) return found;
    }
    return NOTHING_FOUND;
  }

  /** Where no passage has all words, those that have most of them. */
  #searchMost(clauses: readonly Clause[], limit: number): {hits: FoundHit[]; total: number} {
    const isFilter = (clause: Clause) => clause.every(({kind}) => kind === 'filter');
    const asked = clauses.filter(clause => !isFilter(clause));
    const atoms = asked.map(looseWord);
    if (atoms.length < 2 || atoms.includes(null)) return NOTHING_FOUND;
    const parts = asked.map(clause => partOf(this.index, clause, 'root', this.#slotFor));
    const words = parts.flatMap(({slots: [slot]}, at) =>
      slot ? [{word: atoms[at]?.words[0] ?? '', slot}] : [],
    );
    const masks = clauses
      .filter(isFilter)
      .map(clause => partOf(this.index, clause, 'near', this.#slotFor).passages);
    const {total, best} = passagesWithMost(this.index, words, masks, limit);
    return {total, hits: best.map(({passage, score}) => this.#hit(passage, score, parts))};
  }

  readonly #slotFor = (
    word: string,
    options: Pick<WordAtom, 'latin' | 'exact'>,
    nearness: Nearness,
  ): Slot => {
    const key = `${nearness} ${options.exact} ${options.latin} ${word}`;
    let slot = this.#slots.get(key);
    if (slot) this.#slots.delete(key);
    else {
      const nearer = NEARER[nearness];
      const known = nearer && this.#slotFor(word, options, nearer);
      slot = slotOf(this.index, word, options, nearness, this.#room, known);
    }
    this.#slots.set(key, slot);
    return slot;
  };

  /** Only between two searches: the slots of a query are read until its hits are made. */
  #forgetOldSlots(): void {
    for (const [key, slot] of this.#slots) {
      if (this.#slots.size <= KEPT_SLOTS) return;
      this.#slots.delete(key);
      this.#room.give(slot);
    }
  }

  #hit(passage: number, score: number, parts: readonly Part[]): FoundHit {
    const {index} = this;
    const section = index.sections[index.sectionOf[passage] ?? 0];
    const article = index.articles[section?.article ?? 0];
    const text = textOf(index, passage);
    const groups = parts.flatMap(part => part.groups);
    return {
      article: article?.id ?? '',
      statement: index.statements[passage] ?? '',
      section: section?.id ?? '',
      heading: ((index.kinds[passage] ?? 0) & HEADING) !== 0,
      text,
      score: Math.round(score * 1000) / 1000,
      ranges: rangesIn(index, groups, passage, text),
      title: article?.title ?? '',
      origin: {
        name: article?.name ?? '',
        path: article?.path ?? '',
        isBundled: article?.isBundled ?? false,
      },
      sectionHeading: section?.heading ?? null,
      speaker: index.speakers[(index.speakerOf[passage] ?? 0) - 1] ?? null,
      near: parts.some(({slots}) =>
        slots.some(slot => tierOf(slot.passages[passage] ?? 1) >= NEAR_TIER),
      ),
      before: this.#neighbour(passage, -1),
      after: this.#neighbour(passage, 1),
      passage,
    };
  }

  /** The text of the passage before or after another one of the same article. */
  #neighbour(passage: number, step: 1 | -1): string | null {
    const {index} = this;
    const articleOf = (at: number) => index.sections[index.sectionOf[at] ?? -1]?.article;
    const article = articleOf(passage + step);
    return article !== undefined && article === articleOf(passage)
      ? textOf(index, passage + step)
      : null;
  }
}

const NOTHING_FOUND = {hits: [], total: 0};

/** A word that a query may be loosened by: one that no operator asks for. */
function looseWord(clause: Clause): WordAtom | null {
  const [atom] = clause;
  if (atom?.kind !== 'words' || clause.length > 1) return null;
  const {words, latin, exact, atStart, atEnd, negated} = atom;
  if (exact || atStart || atEnd || negated) return null;
  return words.length === 1 || latin !== null ? atom : null;
}

function plainWord(clause: Clause | undefined): WordAtom | null {
  const atom = clause?.length === 1 ? clause[0] : undefined;
  if (atom?.kind !== 'words' || atom.words.length !== 1) return null;
  return atom.negated || atom.atStart || atom.atEnd || atom.exact || atom.latin !== null
    ? null
    : atom;
}

/** The searcher of one article; linear in its length. */
export function createSearcher(article: Article): Searcher {
  const builder = new IndexBuilder();
  const {id, title, source} = article;
  builder.add({...IN_MEMORY, id, title, name: source}, passagesOf(article));
  return new Searcher(builder.build());
}
