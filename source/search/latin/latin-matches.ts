import {foldText} from '../../arabic/fold.ts';
import type {WordList} from '../index/word-list.ts';
import {findWhole} from '../words/literal-matches.ts';
import {procliticRanges} from '../words/proclitic-ranges.ts';
import {TIER, type WordMatches} from '../words/word-match.ts';
import type {WordPair} from '../words/word-pair.ts';
import {fromBuckwalter} from './buckwalter.ts';
import {findTransliterated} from './transliterate.ts';

/** The article as it is heard before a sun letter: ash-shams, an-nahr. */
const ASSIMILATED = /^a(sh|th|dh|[tdrzsn])\1/;

/** Names of two words that one Latin word may be. */
const MOST_NAMES = 12;

const LONGEST = 24;
const SHORTEST = 2;

/** Signs and capitals inside a word, which are letters in Buckwalter's system alone. */
const BUCKWALTER_ONLY = /[|><&}{*$~]|[a-z*$][A-Z]/;

/** Signs that scholars write for ع and ء, and typographic apostrophes. */
const APOSTROPHES = /[ʿʾʻʼ‘’`´]/g;

/** Whether a word of the query is Latin and may stand for Arabic: one Latin letter at least, digits only beside it. */
export function mayBeTransliteration(raw: string): boolean {
  return /\p{Script=Latin}/u.test(raw) && !/\p{Script=Arabic}/u.test(raw);
}

/**
 * Finds the Arabic words that a word in Latin letters stands for, in transliteration, Arabizi or
 * Buckwalter's system.
 * @param raw the word as typed: capitals count in Buckwalter's system
 */
export function findLatin(
  raw: string,
  words: WordList,
  found: WordMatches,
  pairs: WordPair[],
): void {
  const buckwalter = foldText(fromBuckwalter(raw) ?? '');
  if (buckwalter.length >= SHORTEST && buckwalter.length <= LONGEST) {
    findWhole(buckwalter, words, found, TIER.clitic, 0.3);
    findBeginnings(buckwalter, words, found);
    // What is written in no other system and stands in the texts need not be read in another.
    if (BUCKWALTER_ONLY.test(raw) && found.found.length > 0) return;
  }
  const latin = foldText(raw.replace(APOSTROPHES, "'")).replace(/[^a-z2-9']/g, '');
  if (latin.length >= SHORTEST && latin.length <= LONGEST && /[a-z]/.test(latin)) {
    const names: WordPair[] = [];
    findTransliterated(latin, words, found, names);
    const withArticle = latin.replace(ASSIMILATED, 'al$1');
    if (withArticle !== latin) findTransliterated(withArticle, words, found, names);
    // Two words are meant only where no word is.
    if ((found.bestTier() ?? TIER.beginning) > TIER.clitic) {
      pairs.push(...names.sort((a, b) => a.cost - b.cost).slice(0, MOST_NAMES));
    }
  }
}

function findBeginnings(arabic: string, words: WordList, found: WordMatches): void {
  if (arabic.length < 3) return;
  for (const {proclitic, range} of procliticRanges(words)) {
    const [start, end] = [proclitic.length, proclitic.length + arabic.length];
    const [from, to] = words.rangeAfter(range, start, arabic);
    for (let word = from; word < to; word++) {
      found.offer(word, TIER.beginning, 0.5, start, end);
    }
  }
}
