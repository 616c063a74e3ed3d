import {foldText} from '../arabic/fold.ts';
import {particles} from '../arabic/lexicon/particles.ts';
import {passageCount, type SearchIndex} from './index/search-index.ts';
import {type Scored, scoreOf} from './rank.ts';
import type {Slot} from './slot.ts';
import {costOf, tierOf} from './words/word-match.ts';

/** The band of scores of passages that hold only most of the words, behind all others. */
const FROM = 0.95;
const TO = 1;

/** A word that is there as typed counts so much more than one that is barely recognised. */
const QUALITY_SHARE = 0.5;

/** What counts for particles, which say nothing of what a passage is about. */
const PARTICLE_WEIGHT = 0.1;

const foldedParticles: ReadonlySet<string> = new Set([...particles].map(foldText));

/** A word of a query, and what can stand for it. */
export type QueryWord = {readonly word: string; readonly slot: Slot};

/**
 * The passages that hold most of a query's words where none holds all: of three to five words one may
 * be missing, of more two; particles may all be missing. Rare words weigh more than common ones. Best first,
 * equals in the order of the text.
 */
export function passagesWithMost(
  index: SearchIndex,
  query: readonly QueryWord[],
  masks: readonly Uint8Array[],
  limit: number,
): {total: number; best: Scored[]} {
  const count = passageCount(index);
  const words = query.map(({word, slot}) => {
    const isParticle = foldedParticles.has(word);
    const rarity = rarityOf(slot, count);
    return {slot, isParticle, rarity, weight: isParticle ? PARTICLE_WEIGHT * rarity : rarity};
  });
  const needed = leastOf(words.filter(({isParticle}) => !isParticle).length);
  if (needed === 0) return {total: 0, best: []};
  const most = words.reduce((sum, {weight}) => sum + weight, 0);
  const scored: Scored[] = [];
  for (let passage = 0; passage < count; passage++) {
    if (masks.some(mask => mask[passage] === 0)) continue;
    let held = 0;
    let value = 0;
    for (const {slot, isParticle, weight} of words) {
      const quality = slot.passages[passage] ?? 0;
      if (quality === 0) continue;
      if (!isParticle) held++;
      value += weight * (1 - QUALITY_SHARE * scoreOf(tierOf(quality), costOf(quality)));
    }
    if (held < needed) continue;
    scored.push({passage, score: FROM + (TO - FROM) * (1 - value / most)});
  }
  scored.sort((a, b) => a.score - b.score || a.passage - b.passage);
  return {total: scored.length, best: scored.slice(0, limit)};
}

/** How many of so many telling words a passage must hold. */
function leastOf(telling: number): number {
  if (telling < 3) return telling;
  return telling - (telling < 6 ? 1 : 2);
}

/** What a word tells: nothing of a passage where it is in all of them, most where it is in one. */
function rarityOf({passages, few}: Slot, count: number): number {
  const held = few?.length ?? passages.reduce((sum, quality) => sum + (quality === 0 ? 0 : 1), 0);
  return Math.log(1 + count / (held + 1));
}
