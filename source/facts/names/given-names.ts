import {foldText} from '../../arabic/fold.ts';
import {givenNames, knownSons, nameJoints} from '../../arabic/lexicon/given-names.ts';

const masculineNames: ReadonlySet<string> = new Set(
  givenNames.masculine.split(/\s+/).map(foldText),
);

/** Names of women among the given names, folded. */
export const feminineNames: ReadonlySet<string> = new Set(
  givenNames.feminine.split(/\s+/).map(foldText),
);

/** Names that are everyday words as well: they go on with a name, and begin one only before another. */
export const ambiguousNames: ReadonlySet<string> = new Set(
  givenNames.alsoWords.split(/\s+/).map(foldText),
);

/** A given name, folded, that is hardly anything else. */
export function isGivenName(word: string): boolean {
  return masculineNames.has(word) || feminineNames.has(word);
}

/** What makes a name of ابن before it, folded. */
export const sons: ReadonlySet<string> = new Set(knownSons.map(foldText));

/** What joins the parts of a name: بن, آل, دي, فون. */
export const joints: ReadonlySet<string> = new Set(nameJoints.map(foldText));

/** Joints that start a name: عبد الناصر، أبو بكر. */
export const openers: ReadonlySet<string> = new Set(['عبد', 'ابو', 'ابي', 'ابا']);

/** What a father's name follows. */
export const fatherhood: ReadonlySet<string> = new Set(['بن', 'ابن', 'بنت']);

/** Second halves of honorific names: صلاح الدين, سيف الدولة. */
export const laqabs: ReadonlySet<string> = new Set(['الدين', 'الدوله', 'الاسلام', 'الزمان']);
