import {roots} from '../../arabic/lexicon/roots.ts';
import type {WordList} from '../index/word-list.ts';
import {withoutArticle} from '../words/clitics.ts';
import {letterSetOf, letterTableOf} from '../words/typo-pattern.ts';
import {TIER, type WordMatches} from '../words/word-match.ts';
import {type RootPattern, rootPattern} from './root-pattern.ts';

/** The shortest word whose root can be told. */
const SHORTEST = 4;

/** A word that more roots explain tells none of them. */
const MOST_ROOTS = 6;

/** Roots of two strong letters at least: of one alone too many words are made. */
const STRONG = /[^ءوي].*[^ءوي]/;

let patterns: readonly RootPattern[] | undefined;

function allPatterns(): readonly RootPattern[] {
  patterns ??= roots.filter(root => root.length === 3 && STRONG.test(root)).map(rootPattern);
  return patterns;
}

/**
 * Finds the words that are made of the same root as the query's word: the verb of a verbal noun, the
 * participle of a verb (تدمير، دمّر; ولادة، وُلدت; كاتب، كتب). The furthest of all forms.
 */
export function findByRoot(query: string, words: WordList, found: WordMatches): void {
  if (query.length < SHORTEST || !/^[ء-ي]+$/.test(query)) return;
  const bare = withoutArticle(query) ?? query;
  const letters = letterSetOf(bare);
  const known = allPatterns().filter(
    pattern => (pattern.letters & ~letters) === 0 && pattern.shownBy(bare),
  );
  if (known.length > MOST_ROOTS) return;
  const {sets} = letterTableOf(words);
  for (const pattern of known) {
    for (let word = 0; word < words.size; word++) {
      if ((pattern.letters & ~(sets[word] ?? 0)) !== 0 || found.has(word)) continue;
      const text = words.word(word);
      if (pattern.matches(text)) found.offer(word, TIER.far, 1, 0, text.length);
    }
  }
}
