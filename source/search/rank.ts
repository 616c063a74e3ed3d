import {passageCount, type SearchIndex} from './index/search-index.ts';
import {better, fewestOf, type Slot} from './slot.ts';
import {costOf, NEAR_TIER, qualityOf, TIER, tierOf} from './words/word-match.ts';

/** The band of scores of each tier: nothing of a worse tier comes before anything of a better one. */
const BANDS: readonly (readonly [from: number, to: number])[] = [
  [0, 0.1], // exact
  [0.12, 0.24], // clitic
  [0.26, 0.42], // beginning
  [0.44, 0.54], // inside
  [0.56, 0.7], // near
  [0.72, 0.84], // far
  [0.86, 0.94], // more than one word near or far
];

/** The band of a passage in which more than one word is not as it was typed. */
const SEVERAL = BANDS.length - 1;

/** Where the words stand: as a phrase, in order and near or far, in any order. */
const PHRASE = 0;
const IN_ORDER = 0.3;
const IN_ORDER_FAR = 0.5;
const ANY_ORDER = 0.6;
const COST_SHARE = 0.4;
/** Of words that are near, how near they are says more than where they stand. */
const NEAR_COST_SHARE = 0.65;

/** Words in order with so many others between them are as far apart as can be. */
const FAR = 24;

/** The score of words of a quality in an arrangement: 0 perfect, 1 the worst. */
export function scoreOf(tier: number, cost: number, arrangement: number = PHRASE): number {
  const [from, to] = BANDS[tier] ?? [1, 1];
  const share = tier < NEAR_TIER ? COST_SHARE : NEAR_COST_SHARE;
  const place = (arrangement / ANY_ORDER) * (1 - share);
  return from + (to - from) * (place + share * Math.min(1, cost));
}

/**
 * The score of a passage in which every slot has a match: by the worst tier among the words, then
 * by where they stand, then by how much of them is matched.
 */
export function scorePassage(index: SearchIndex, slots: readonly Slot[], passage: number): number {
  const tier = worstTier(slots, [], passage);
  const cost = meanCost(slots, passage);
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
    let near = 0;
    let cost = 0;
    let step = 0;
    for (const slot of slots) {
      const quality = qualityAt(index, slot, passage, token + step);
      if (quality === 0) break;
      tier = Math.max(tier, tierOf(quality));
      if (tierOf(quality) >= NEAR_TIER) near++;
      cost += costOf(quality) / slots.length;
      step++;
    }
    if (step < slots.length) continue;
    if (near > 1) tier = SEVERAL;
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

/** A passage and its score. */
export type Scored = {readonly passage: number; readonly score: number};

/**
 * The best passages, and how many there are in all. Best first, equals in the order of the text.
 * @param masks by passage, 0 where it is not wanted; as many as there are conditions beside the slots
 */
export function bestPassages(
  index: SearchIndex,
  slots: readonly Slot[],
  masks: readonly Uint8Array[],
  limit: number,
): {total: number; best: Scored[]} {
  const [only] = slots;
  if (only && slots.length === 1 && masks.length === 0 && Number.isFinite(limit)) {
    return bestOfOne(only, limit);
  }
  const {passages, starts} = candidates(index, slots, masks);
  const best = new BestScores(limit);
  for (let tier = 0; tier < BANDS.length && !best.isFull; tier++) {
    for (let at = starts[tier] ?? 0; at < (starts[tier + 1] ?? 0); at++) {
      const passage = passages[at] ?? 0;
      // Nothing scores better than a phrase: most need not be looked at.
      if (best.isFull && best.isTooBad(scoreOf(tier, meanCost(slots, passage)))) continue;
      best.offer(passage, scorePassage(index, slots, passage));
    }
  }
  return {total: passages.length, best: best.sorted()};
}

/** The best passages of one word: by quality alone, so they need only be counted. */
function bestOfOne({passages}: Slot, limit: number): {total: number; best: Scored[]} {
  const counts = new Uint32Array(256);
  for (let passage = 0; passage < passages.length; passage++) {
    const quality = passages[passage] ?? 0;
    counts[quality] = (counts[quality] ?? 0) + 1;
  }
  let worst = 0;
  for (let kept = 0; worst < 255 && kept < limit; ) kept += counts[++worst] ?? 0;
  const best = new BestScores(limit);
  for (let passage = 0; passage < passages.length; passage++) {
    const quality = passages[passage] ?? 0;
    if (quality === 0 || quality > worst) continue;
    best.offer(passage, scoreOf(tierOf(quality), costOf(quality)));
  }
  return {total: passages.length - (counts[0] ?? 0), best: best.sorted()};
}

/**
 * The passages in which every slot has a match and that are wanted, by the tier of their worst word:
 * passages[starts[tier], starts[tier + 1]) in the order of the text.
 */
function candidates(
  index: SearchIndex,
  slots: readonly Slot[],
  masks: readonly Uint8Array[],
): {passages: Uint32Array; starts: Uint32Array} {
  const fewest = fewestOf(slots);
  const length = fewest?.length ?? passageCount(index);
  const {worst, passages} = scratchFor(length);
  const starts = new Uint32Array(BANDS.length + 1);
  for (let at = 0; at < length; at++) {
    const passage = fewest ? (fewest[at] ?? 0) : at;
    const tier = worstTier(slots, masks, passage);
    worst[at] = tier + 1;
    if (tier !== -1) starts[tier + 1] = (starts[tier + 1] ?? 0) + 1;
  }
  for (let tier = 0; tier < BANDS.length; tier++) {
    starts[tier + 1] = (starts[tier + 1] ?? 0) + (starts[tier] ?? 0);
  }
  const next = starts.slice();
  for (let at = 0; at < length; at++) {
    const tier = (worst[at] ?? 0) - 1;
    if (tier === -1) continue;
    const place = next[tier] ?? 0;
    passages[place] = fewest ? (fewest[at] ?? 0) : at;
    next[tier] = place + 1;
  }
  return {passages: passages.subarray(0, starts[BANDS.length]), starts};
}

let scratch = {worst: new Uint8Array(0), passages: new Uint32Array(0)};

/** Room for candidates, used again by the next search: a library's worth of it is not had anew for each key. */
function scratchFor(length: number): typeof scratch {
  if (scratch.worst.length < length) {
    scratch = {worst: new Uint8Array(length), passages: new Uint32Array(length)};
  }
  return scratch;
}

/** The tier of a passage's worst word, SEVERAL where more are near; -1 where a word is missing or the passage is not wanted. */
function worstTier(slots: readonly Slot[], masks: readonly Uint8Array[], passage: number): number {
  let tier = 0;
  let near = 0;
  for (let i = 0; i < slots.length; i++) {
    const quality = slots[i]?.passages[passage] ?? 0;
    if (quality === 0) return -1;
    const own = tierOf(quality);
    tier = Math.max(tier, own);
    if (own >= NEAR_TIER) near++;
  }
  for (let i = 0; i < masks.length; i++) {
    if (masks[i]?.[passage] === 0) return -1;
  }
  return near > 1 ? SEVERAL : tier;
}

function meanCost(slots: readonly Slot[], passage: number): number {
  let cost = 0;
  for (const {passages} of slots) cost += costOf(passages[passage] ?? 0);
  return slots.length === 0 ? 0 : cost / slots.length;
}

/** The so many lowest scores of those offered; of equal ones those that came first. */
class BestScores {
  readonly #limit: number;
  #scored: Scored[] = [];
  #worst = Number.POSITIVE_INFINITY;

  constructor(limit: number) {
    this.#limit = limit;
  }

  get isFull(): boolean {
    return this.#scored.length >= this.#limit;
  }

  /** Whether a score would not be kept, as far as is known. */
  isTooBad(score: number): boolean {
    return score >= this.#worst;
  }

  offer(passage: number, score: number): void {
    if (this.isTooBad(score)) return;
    this.#scored.push({passage, score});
    if (this.#scored.length === this.#limit || this.#scored.length >= 2 * this.#limit) this.#cut();
  }

  sorted(): Scored[] {
    this.#cut();
    return this.#scored;
  }

  #cut(): void {
    this.#scored.sort((a, b) => a.score - b.score || a.passage - b.passage);
    this.#scored = this.#scored.slice(0, this.#limit);
    if (this.isFull) this.#worst = this.#scored.at(-1)?.score ?? this.#worst;
  }
}
