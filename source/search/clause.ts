import {IndexBuilder} from './index/index-builder.ts';
import {IN_MEMORY, KINDS, passageCount, type SearchIndex} from './index/search-index.ts';
import {mayBeTransliteration} from './latin/latin-matches.ts';
import type {Atom, Clause, FilterAtom, WordAtom} from './query/query.ts';
import {bestRun} from './rank.ts';
import {
  anchoredSlot,
  eitherOf,
  fewestOf,
  mergeSlots,
  type Nearness,
  type Slot,
  slotOf,
} from './slot.ts';
import {qualityOf, TIER, tierOf} from './words/word-match.ts';

/** A clause worked out against an index. */
export type Part = {
  /** By passage: how well the clause holds, 0 for not. */
  readonly passages: Uint8Array;
  /** For ranking: the places for words, in their order; none for a filter. */
  readonly slots: readonly Slot[];
  /** For lighting: slots that must stand next to one another. */
  readonly groups: readonly (readonly Slot[])[];
};

/** Makes the slot of a word; callers remember slots, because a query grows by its last word. */
export type SlotMaker = (
  word: string,
  options: Pick<WordAtom, 'latin' | 'exact'>,
  nearness: Nearness,
) => Slot;

/** Works a clause out. */
export function partOf(
  index: SearchIndex,
  clause: Clause,
  nearness: Nearness,
  slotFor: SlotMaker,
): Part {
  const parts = clause.map(atom => partOfAtom(index, atom, nearness, slotFor));
  const [first, ...others] = parts;
  if (!first || others.length === 0) return first ?? emptyPart(index);
  const passages = others.reduce((merged, part) => eitherOf(merged, part.passages), first.passages);
  const single = parts.flatMap(({slots}) => (slots.length === 1 ? slots : []));
  const slots = single.length > 0 ? [{...single.reduce(mergeSlots), passages, few: null}] : [];
  return {passages, slots, groups: parts.flatMap(({groups}) => groups)};
}

function partOfAtom(index: SearchIndex, atom: Atom, nearness: Nearness, slotFor: SlotMaker): Part {
  const part =
    atom.kind === 'filter'
      ? partOfFilter(index, atom)
      : partOfWords(index, atom, nearness, slotFor);
  if (!atom.negated) return part;
  // Letters inside a word are no reason to leave a passage out: قال is not in انتقال.
  const passages = new Uint8Array(part.passages.length);
  for (let passage = 0; passage < passages.length; passage++) {
    const quality = part.passages[passage] ?? 0;
    passages[passage] = quality !== 0 && tierOf(quality) < TIER.inside ? 0 : 1;
  }
  return {passages, slots: [], groups: []};
}

function partOfWords(
  index: SearchIndex,
  {words, latin, exact, atStart, atEnd, negated}: WordAtom,
  nearness: Nearness,
  slotFor: SlotMaker,
): Part {
  const wanted = negated ? 'literal' : nearness;
  const parts = latin !== null && words.length > 1 ? [words.join('')] : words;
  const group = parts.map((word, number) => {
    const first = atStart && number === 0;
    const last = atEnd && number === parts.length - 1;
    return first || last
      ? anchoredSlot(index, word, first, last)
      : slotFor(word, {latin, exact}, wanted);
  });
  const [slot] = group;
  if (group.length === 1 && slot) {
    return {passages: slot.passages, slots: group, groups: [group]};
  }
  const passages = new Uint8Array(passageCount(index));
  const fewest = fewestOf(group);
  for (let at = 0; at < (fewest ?? passages).length; at++) {
    const passage = fewest ? (fewest[at] ?? 0) : at;
    if (group.some(one => one.passages[passage] === 0)) continue;
    const run = bestRun(index, group, passage);
    if (run !== null) passages[passage] = qualityOf(tierAt(run.tier), run.cost);
  }
  return {passages, slots: group, groups: [group]};
}

function tierAt(tier: number): (typeof TIER)[keyof typeof TIER] {
  return Object.values(TIER)[tier] ?? TIER.far;
}

function partOfFilter(index: SearchIndex, filter: FilterAtom): Part {
  const holds = holder(index, filter);
  const passages = new Uint8Array(passageCount(index));
  for (let passage = 0; passage < passages.length; passage++) {
    if (holds(passage)) passages[passage] = 1;
  }
  return {passages, slots: [], groups: []};
}

function holder(index: SearchIndex, filter: FilterAtom): (passage: number) => boolean {
  switch (filter.field) {
    case 'kind': {
      const kind = filter.statementKind === null ? -1 : KINDS.indexOf(filter.statementKind);
      return passage => index.kinds[passage] === kind;
    }
    case 'speaker': {
      const names = namesWith(filter.words, index.speakers);
      return passage => names.has((index.speakerOf[passage] ?? 0) - 1);
    }
    case 'section': {
      const sections = namesWith(filter.words, headingsOf(index));
      return passage => sections.has(index.sectionOf[passage] ?? 0);
    }
  }
}

const headings = new WeakMap<SearchIndex, readonly string[]>();

/** By section: its heading and the title of its article. */
function headingsOf(index: SearchIndex): readonly string[] {
  let all = headings.get(index);
  if (!all) {
    all = index.sections.map(({heading, article}) =>
      [heading ?? '', index.articles[article]?.title ?? ''].join('\n'),
    );
    headings.set(index, all);
  }
  return all;
}

const nameIndexes = new WeakMap<readonly string[], SearchIndex>();

/** An index whose passages are names; made once for the same names. */
function indexOfNames(names: readonly string[]): SearchIndex {
  const known = nameIndexes.get(names);
  if (known) return known;
  const builder = new IndexBuilder();
  builder.add(
    IN_MEMORY,
    names.map(text => ({
      text,
      statement: '',
      section: '',
      sectionHeading: null,
      heading: false,
      kind: 'report',
      speaker: null,
    })),
  );
  const index = builder.build();
  nameIndexes.set(names, index);
  return index;
}

/** The numbers of the names that hold all words, found as words are found in statements. */
function namesWith(words: readonly string[], names: readonly string[]): ReadonlySet<number> {
  const index = indexOfNames(names);
  for (const nearness of ['literal', 'near'] as const) {
    const slots = words.map(word =>
      slotOf(
        index,
        word,
        {latin: mayBeTransliteration(word) ? word : null, exact: false},
        nearness,
      ),
    );
    const found = names.flatMap((_, name) =>
      slots.every(({passages}) => passages[name] !== 0) ? [name] : [],
    );
    if (found.length > 0) return new Set(found);
  }
  return new Set();
}

function emptyPart(index: SearchIndex): Part {
  return {passages: new Uint8Array(passageCount(index)), slots: [], groups: []};
}
