import {foldText} from '../../arabic/fold.ts';
import type {EntityType} from '../../facts/fact.ts';
import {nominative} from '../inflect.ts';
import type {PlacedFact, Reading, ReadStatement} from '../reading.ts';

/** The article's other names of a type and gender, in the nominative. */
export function namesOfType({analysis}: Reading, {entity}: PlacedFact, type: EntityType): string[] {
  return analysis.entities
    .filter(
      other =>
        other.type === type &&
        other.id !== entity?.id &&
        (type !== 'person' ||
          other.gender === null ||
          entity?.gender === null ||
          other.gender === entity?.gender),
    )
    .map(({name}) => nominative(name));
}

/** Names fit to stand beside a key: none that may be the same, none that the sentence itself holds. */
export function otherNames(
  names: readonly string[],
  key: string,
  {entity}: PlacedFact,
  {statement}: ReadStatement,
): string[] {
  const own = [key, ...(entity?.variants ?? [])].map(foldText);
  const sentence = foldText(statement.text);
  const seen = new Set<string>();
  return names.filter(name => {
    const folded = foldText(name);
    if (
      seen.has(folded) ||
      own.some(variant => isSameName(variant, folded)) ||
      sentence.includes(folded)
    )
      return false;
    seen.add(folded);
    return true;
  });
}

/** Two names may be one thing where all words of the shorter stand in the longer. */
export function isSameName(one: string, other: string): boolean {
  const words = (name: string) =>
    name.split(' ').map(word => word.replace(/^[وبلف]?ال(?=.{2})/, ''));
  const [short, long] = [words(one), words(other)].sort((a, b) => a.length - b.length);
  return short !== undefined && long !== undefined && short.every(word => long.includes(word));
}
