import type {WordList} from '../index/word-list.ts';
import {withoutArticle, withoutEnclitics, withoutProclitics} from '../words/clitics.ts';
import {findWhole} from '../words/literal-matches.ts';
import type {Tier, WordMatches} from '../words/word-match.ts';
import {stemsOf, withEndings} from './noun-endings.ts';
import {nounsBeside} from './patterns.ts';
import {verbalNounsOf, verbsBeside} from './verb-forms.ts';

/** The shortest word that has other forms worth looking for. */
const SHORTEST = 3;

/** Finds the words that are another form of the query's word: number, gender, nisba, case; tense and person. */
export function findForms(query: string, words: WordList, found: WordMatches, tier: Tier): void {
  if (query.length < SHORTEST || !/^[ء-ي]+$/.test(query)) return;
  const bare = withoutArticle(query);
  const bases = new Set([bare ?? query]);
  for (const base of [...bases]) {
    for (const rest of withoutEnclitics(base)) {
      bases.add(rest);
      if (rest.endsWith('ت')) bases.add(`${rest.slice(0, -1)}ه`);
    }
  }
  if (bare === null) {
    for (const rest of withoutProclitics(query)) if (isKnown(rest, words)) bases.add(rest);
  }
  const offer = (forms: Iterable<string>, cost: number) => {
    for (const form of forms) {
      if (form.length >= SHORTEST) findWhole(form, words, found, tier, cost);
    }
  };
  for (const base of bases) {
    offer(withNounForms(base), 0.2);
    if (bare === null) {
      offer(verbsBeside(base), 0.4);
      offer(verbalNounsOf(base), 0.7);
    }
  }
}

/** Sound endings and broken plurals; a plural's own plural or a plural with an ending too. */
function withNounForms(base: string): Set<string> {
  const forms = new Set<string>();
  for (const stem of stemsOf(base)) {
    for (const form of withEndings(stem)) forms.add(form);
    for (const other of nounsBeside(stem)) {
      forms.add(other);
      forms.add(`${other}ه`);
      forms.add(`${other}ا`);
    }
  }
  return forms;
}

/** Whether a word stands in the texts, with the article or without: what is left without a proclitic must be a word. */
function isKnown(word: string, words: WordList): boolean {
  return words.find(word) !== -1 || words.find(`ال${word}`) !== -1;
}
