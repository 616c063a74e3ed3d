import {fold} from '../arabic/fold.ts';
import type {SearchIndex} from './index/search-index.ts';
import {bestRun, qualityAt} from './rank.ts';
import type {Slot} from './slot.ts';
import {qualityOf, TIER, tierOf} from './words/word-match.ts';
import {boundsOf} from './words/words.ts';

type Range = readonly [start: number, end: number];

/** Letters of one word of a passage: the number of the word in it, and offsets in the word. */
type Letters = {readonly word: number; readonly start: number; readonly end: number};

/**
 * The letters of a passage that a query matched. Where the words stand as a phrase only the phrase is
 * lit; where a word itself stands, with or without clitics, what merely resembles it is not.
 * @param groups slots that must stand next to one another
 * @param text the text of the passage
 */
export function rangesIn(
  index: SearchIndex,
  groups: readonly (readonly Slot[])[],
  passage: number,
  text: string,
): Range[] {
  const slots = groups.flat();
  const phrase = slots.length > 1 ? runsOf(index, slots, passage) : [];
  const lit = phrase.length > 0 ? phrase : groups.flatMap(group => litBy(index, group, passage));
  const folded = fold(text);
  const bounds = boundsOf(folded.text);
  const ranges = lit.flatMap(({word, start, end}): Range[] => {
    const [from, to] = [bounds[2 * word], bounds[2 * word + 1]];
    if (from === undefined || to === undefined || start >= end) return [];
    const first = folded.starts[from + start];
    const last = folded.ends[Math.min(to, from + end) - 1];
    return first === undefined || last === undefined ? [] : [[first, last]];
  });
  return merged(ranges);
}

function litBy(index: SearchIndex, group: readonly Slot[], passage: number): Letters[] {
  const [slot] = group;
  if (!slot) return [];
  return group.length > 1 ? runsOf(index, group, passage) : occurrencesOf(index, slot, passage);
}

function occurrencesOf(index: SearchIndex, slot: Slot, passage: number): Letters[] {
  const worst = Math.max(TIER.clitic, tierOf(slot.passages[passage] ?? 0));
  const lit: Letters[] = [];
  const end = index.tokenStarts[passage + 1] ?? 0;
  for (let token = index.tokenStarts[passage] ?? 0; token < end; token++) {
    const quality = qualityAt(index, slot, passage, token);
    if (quality !== 0 && tierOf(quality) <= worst)
      lit.push(...lettersAt(index, slot, passage, token));
  }
  return lit;
}

/** All runs of words that fill the slots in their order as well as the best one does. */
function runsOf(index: SearchIndex, slots: readonly Slot[], passage: number): Letters[] {
  const best = bestRun(index, slots, passage);
  if (best === null) return [];
  const worst = Math.max(TIER.clitic, best.tier);
  const lit: Letters[] = [];
  const last = (index.tokenStarts[passage + 1] ?? 0) - slots.length;
  for (let token = index.tokenStarts[passage] ?? 0; token <= last; token++) {
    const fills = slots.every((slot, step) => {
      const quality = qualityAt(index, slot, passage, token + step);
      return quality !== 0 && tierOf(quality) <= worst;
    });
    if (!fills) continue;
    slots.forEach((slot, step) => {
      lit.push(...lettersAt(index, slot, passage, token + step));
    });
  }
  return lit;
}

/** The letters that a slot matches at a token: of one word, or of a pair. */
function lettersAt(index: SearchIndex, slot: Slot, passage: number, token: number): Letters[] {
  const number = index.tokens[token] ?? 0;
  const word = token - (index.tokenStarts[passage] ?? 0);
  const quality = slot.matches.qualities[number] ?? 0;
  const next = index.tokens[token + 1];
  const pair = slot.pairs.get(number)?.find(({second}) => second === next);
  if (pair && (quality === 0 || qualityOf(pair.tier, pair.cost) < quality)) {
    return [
      {word, start: pair.start, end: index.words.lengthOf(number)},
      {word: word + 1, start: 0, end: pair.end},
    ];
  }
  const span = slot.matches.spans[number] ?? 0;
  return [{word, start: span >> 8, end: span & 0xff}];
}

function merged(ranges: Range[]): Range[] {
  ranges.sort(([a], [b]) => a - b);
  const apart: [number, number][] = [];
  for (const [start, end] of ranges) {
    const last = apart.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else apart.push([start, end]);
  }
  return apart;
}
