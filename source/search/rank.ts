import {passageCount, type SearchIndex} from './index/search-index.ts';
import {better, type Slot} from './slot.ts';
import {costOf, qualityOf, TIER, tierOf} from './words/word-match.ts';

/** The band of scores of each tier: nothing of a worse tier comes before anything of a better one. */
const BANDS: readonly (readonly [from: number, to: number])[] = [
  [0, 0.1], // exact
  [0.12, 0.24], // clitic
  [0.26, 0.42], // beginning
  [0.44, 0.54], // inside
  [0.56, 0.76], // typo
  [0.78, 1], // form
];

/** Where the words stand: as a phrase, in order and near or far, in any order. */
const PHRASE = 0;
const IN_ORDER = 0.3;
const IN_ORDER_FAR = 0.5;
const ANY_ORDER = 0.6;
const COST_SHARE = 0.4;

/** Words in order with so many others between them are as far apart as can be. */
const FAR = 24;

/** The score of words of a quality in an arrangement: 0 perfect, 1 the worst. */
export function scoreOf(tier: number, cost: number, arrangement: number = PHRASE): number {
  const [from, to] = BANDS[tier] ?? [1, 1];
  return from + (to - from) * (arrangement + COST_SHARE * Math.min(1, cost));
}

/**
 * The score of a passage in which every slot has a match: by the worst tier among the words, then
 * by where they stand, then by how much of them is matched.
 */
export function scorePassage(index: SearchIndex, slots: readonly Slot[], passage: number): number {
  let tier = 0;
  let cost = 0;
  for (const {passages} of slots) {
    const quality = passages[passage] ?? 0;
    tier = Math.max(tier, tierOf(quality));
    cost += costOf(quality) / slots.length;
  }
  if (slots.length < 2) return scoreOf(tier, cost);
  const run = bestRun(index, slots, passage);
  const phrase = run === null ? 1 : scoreOf(run.tier, run.cost);
  const apart = scoreOf(tier, cost, arrangementOf(index, slots, passage));
  return Math.min(phrase, apart);
}

/** The quality of what stands at a token of a passage, for a slot; 0 for nothing. */
export function qualityAt(index: SearchIndex, slot: Slot, passage: number, token: number): number {
  const end = index.tokenStarts[passage + 1] ?? 0;
  if (slot.atStart && token !== index.tokenStarts[passage]) return 0;
  if (slot.atEnd && token !== end - 1) return 0;
  const word = index.tokens[token] ?? 0;
  const quality = slot.matches.qualities[word] ?? 0;
  if (slot.pairs.size === 0) return quality;
  const next = token + 1 < end ? index.tokens[token + 1] : undefined;
  const pair = slot.pairs.get(word)?.find(({second}) => second === next);
  return pair ? better(quality, qualityOf(pair.tier, pair.cost)) : quality;
}

/** The best run of neighbouring words that fill the slots in their order, or null. */
export function bestRun(
  index: SearchIndex,
  slots: readonly Slot[],
  passage: number,
): {tier: number; cost: number} | null {
  const start = index.tokenStarts[passage] ?? 0;
  const end = index.tokenStarts[passage + 1] ?? 0;
  let best: {tier: number; cost: number} | null = null;
  for (let token = start; token <= end - slots.length; token++) {
    let tier = 0;
    let cost = 0;
    let step = 0;
    for (const slot of slots) {
      const quality = qualityAt(index, slot, passage, token + step);
      if (quality === 0) break;
      tier = Math.max(tier, tierOf(quality));
      cost += costOf(quality) / slots.length;
      step++;
    }
    if (step < slots.length) continue;
    if (best === null || tier < best.tier || (tier === best.tier && cost < best.cost)) {
      best = {tier, cost};
    }
  }
  return best;
}

/** Whether the best matches of the slots stand in order, and how near one another. */
function arrangementOf(index: SearchIndex, slots: readonly Slot[], passage: number): number {
  const end = index.tokenStarts[passage + 1] ?? 0;
  let token = index.tokenStarts[passage] ?? 0;
  let first = -1;
  for (const slot of slots) {
    const worst = Math.max(TIER.clitic, tierOf(slot.passages[passage] ?? 0));
    for (; token < end; token++) {
      const quality = qualityAt(index, slot, passage, token);
      if (quality !== 0 && tierOf(quality) <= worst) break;
    }
    if (token === end) return ANY_ORDER;
    if (first === -1) first = token;
    token++;
  }
  const between = token - first - slots.length;
  return IN_ORDER + (IN_ORDER_FAR - IN_ORDER) * Math.min(1, between / FAR);
}

/** The passages of an index in the order of their scores, best first, equals in the order of the text. */
export function bestPassages(
  index: SearchIndex,
  slots: readonly Slot[],
  isWanted: (passage: number) => boolean,
  limit: number,
): {total: number; best: {passage: number; score: number}[]} {
  const byTier: number[][] = BANDS.map(() => []);
  const count = passageCount(index);
  let total = 0;
  for (let passage = 0; passage < count; passage++) {
    let tier = 0;
    for (const {passages} of slots) {
      const quality = passages[passage] ?? 0;
      if (quality === 0) {
        tier = -1;
        break;
      }
      tier = Math.max(tier, tierOf(quality));
    }
    if (tier === -1 || !isWanted(passage)) continue;
    byTier[tier]?.push(passage);
    total++;
  }
  const best: {passage: number; score: number}[] = [];
  for (const passages of byTier) {
    if (best.length >= limit) break;
    for (const passage of passages) {
      best.push({passage, score: scorePassage(index, slots, passage)});
    }
  }
  best.sort((a, b) => a.score - b.score || a.passage - b.passage);
  return {total, best: best.slice(0, limit)};
}
