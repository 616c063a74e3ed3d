import {foldText} from '../../arabic/fold.ts';
import type {EntityType} from '../../facts/fact.ts';
import {nominative} from '../inflect.ts';
import type {PlacedFact, Reading, ReadStatement} from '../reading.ts';

/** The article's other names of a type and gender, in the nominative: as many words as the key has, or both more than one. */
export function namesOfType({analysis}: Reading, {entity}: PlacedFact, type: EntityType): string[] {
  const isLong = (name: string) => name.includes(' ');
  return analysis.entities
    .filter(
      other =>
        other.type === type &&
        other.id !== entity?.id &&
        (type !== 'person' ||
          ((other.gender === null || entity?.gender === null || other.gender === entity?.gender) &&
            isLong(other.name) === isLong(entity?.name ?? ''))),
    )
    .map(({name}) => nominative(name));
}

/** Whether a name is what the whole text is about, so that no question need ask for it. */
export function isTopic({article}: Reading, {entity}: PlacedFact): boolean {
  const title = ` ${plain(article.title)} `;
  return [entity?.name ?? '', ...(entity?.variants ?? [])].some(
    name => name !== '' && title.includes(` ${plain(name)} `),
  );
}

function plain(text: string): string {
  return foldText(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** False where the printed name may go on behind the span (يوسف … بن علي, محمد … الشيخ). */
export function isWholeName({tokens}: ReadStatement, {to, bare}: PlacedFact): boolean {
  const next = tokens[to];
  return (
    !next?.isWord ||
    bare.end < (tokens[to - 1]?.end ?? 0) ||
    !(/^(?:بن|ابن|بنت|آل|أبو|أبي|عبد|الله)$/.test(next.bare) || /^ال/.test(next.bare))
  );
}

/** A person's name as printed, without the title before it. */
export function bareName({paragraph}: ReadStatement, {bare}: PlacedFact): string {
  return paragraph.text.slice(bare.start, bare.end).replace(/\s+/g, ' ');
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
