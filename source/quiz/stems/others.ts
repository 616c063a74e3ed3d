import {nameJoints} from '../../arabic/lexicon/given-names.ts';
import type {Entity} from '../../facts/analysis.ts';
import type {EntityType} from '../../facts/fact.ts';
import {verbForms} from '../conjugate.ts';
import {isPartOf, otherBodies} from '../distractors/bodies.ts';
import {isForeignName, isGivenName, otherPeople} from '../distractors/names.ts';
import {isOfficeOfState, officeBefore, otherOffices} from '../distractors/offices.ts';
import {foldedWords, foldOnce} from '../fold-once.ts';
import {nominative} from '../inflect.ts';
import {hasWrittenPreposition, isFunctionWord} from '../noun.ts';
import {pronounIn} from '../pronoun.ts';
import type {PlacedFact, Reading, ReadStatement} from '../reading.ts';
import type {Random} from '../seeded-random.ts';
import {knownNouns} from '../tables/known-nouns.ts';
import {verbAt} from '../verb-at.ts';

/** A key and what can stand beside it, unfiltered. */
export type Options = {readonly key: string; readonly others: readonly string[]};

/** A person as an option shows them: by office of state where the text gives one, else by name. */
export function personKey(entity: Entity, full: string): string {
  const office = officeBefore(full, entity.name) ?? (isOfficeOfState(full) ? full : null);
  return nominative(office ?? (entity.name.includes(' ') ? entity.name : full));
}

/**
 * A person and who could stand beside: other offices beside an office (الرئيس الأذربيجاني), else the
 * text's other people and invented ones.
 */
export function personOptions(
  reading: Reading,
  entity: Entity,
  full: string,
  random: Random,
): Options {
  const key = personKey(entity, full);
  const offices = otherOffices(key, random);
  if (offices.length > 0) return {key, others: offices};
  // A role without a name (مدير المصرف) has no neighbours that the tables know.
  const isRole = key === nominative(full) && !isSurePerson(reading, entity);
  return {
    key,
    others: [
      ...otherEntities(reading, entity).map(({name}) => nominative(name)),
      ...(isRole ? [] : otherPeople(key, entity.gender, random, reading)),
    ],
  };
}

/** The article's other names of a type; people only of one gender and with as much of a name. */
export function namesOfType(reading: Reading, {entity}: PlacedFact, type: EntityType): string[] {
  return entity && entity.type === type
    ? otherEntities(reading, entity).map(({name}) => nominative(name))
    : [];
}

/**
 * Bodies that could stand beside one, those of its field first: then the text's others, where none is
 * a part of it. In a blank they have its gender, which a verb or an adjective shows.
 */
export function bodyOptions(
  reading: Reading,
  {entity}: PlacedFact,
  key: string,
  random: Random,
): string[] {
  const told =
    entity?.type === 'organisation'
      ? otherEntities(reading, entity).filter(
          ({name, gender}) =>
            name.includes(' ') &&
            // «فرقه «تسابق الزمن»»: a description, no name.
            !/[«»"“”()]/.test(name) &&
            pronounIn(name.split(' ')[0] ?? '') === null &&
            (gender === null || entity.gender === null || gender === entity.gender) &&
            !isPartOf(name, key),
        )
      : [];
  return [...otherBodies(key, random), ...told.map(({name}) => nominative(name))];
}

function otherEntities(reading: Reading, own: Entity): Entity[] {
  return reading.analysis.entities.filter(
    other =>
      other.type === own.type &&
      other.id !== own.id &&
      (own.type !== 'person' ||
        (isSurePerson(reading, other) &&
          (other.gender === null || own.gender === null || other.gender === own.gender) &&
          isForeignName(other.name) === isForeignName(own.name) &&
          other.name.includes(' ') === own.name.includes(' '))),
  );
}

/** A title or a known given name before it says that a name is a person's; the rest may be slips. */
export function isSurePerson(
  {mentionsOf}: Pick<Reading, 'mentionsOf'>,
  {id, name}: Entity,
): boolean {
  const words = name.split(' ');
  if (isFeminineVerb(words[0] ?? '')) return false;
  // كينجي تاناكا البطاقة: a foreign name ends before a noun with the article.
  if (
    /^ال\p{L}*[^يي]$/u.test(words.at(-1) ?? '') &&
    words.length > 2 &&
    !isGivenName(words[0] ?? '')
  )
    return false;
  if (words.some(word => /\p{L}{3}ين$|\u064b/u.test(word) && !isGivenName(word))) return false;
  return (
    isGivenName(words[0] ?? '') ||
    (mentionsOf.get(id)?.some(({start, fullStart}) => fullStart < start) ?? false)
  );
}

/** «ترعرعت هيفاء» is a verb and a name. */
function isFeminineVerb(word: string): boolean {
  const form = verbForms.get(foldOnce(word));
  return form?.feminine === true && form.tense === 'past';
}

/** Whether a name is what the whole text is about, so that no question need ask for it. */
export function isTopic({article}: Reading, {entity}: PlacedFact): boolean {
  // A text without a title goes by its first words, which make nothing its topic.
  if (article.title.endsWith('…')) return false;
  const title = ` ${plain(article.title)} `;
  return [entity?.name ?? '', ...(entity?.variants ?? [])].some(
    name => name !== '' && title.includes(` ${plain(name)} `),
  );
}

function plain(text: string): string {
  return foldedWords(text).join(' ');
}

/** False where the printed name may go on behind the span (يوسف … بن علي, محمد … الشيخ). */
export function isWholeName({tokens}: ReadStatement, {from, to, bare}: PlacedFact): boolean {
  if ((nameJoints as readonly string[]).includes(tokens[from - 1]?.bare ?? '')) return false;
  const next = tokens[to];
  const last = tokens[to - 1]?.bare ?? '';
  // «يوجين أزيرنسكي نوم …»: a noun behind the name is no part of it.
  if (to - from > 2 && knownNouns.has(tokens[to - 1]?.folded ?? '') && !isGivenName(last))
    return false;
  if ((nameJoints as readonly string[]).includes(last)) return false;
  if (!next?.isWord || bare.end < (tokens[to - 1]?.end ?? 0)) return true;
  if (
    /^(?:بن|ابن|بنت|آل|أبو|أبي|عبد|الله|باشا|بك|بيك|خان|أفندي)$/.test(next.bare) ||
    /^ال/.test(next.bare)
  )
    return false;
  // محمد … علي باشا: an unknown bare word may be more of the name; a known noun is an object.
  return (
    isFunctionWord(next) ||
    hasWrittenPreposition(next) ||
    /\u064b/u.test(next.text) ||
    /^\p{Nd}|^[وف]/u.test(next.folded) ||
    verbAt(next) !== null ||
    knownNouns.has(next.folded)
  );
}

/** Names fit to stand beside a key: none that may be the same, none that the sentence itself holds. */
export function otherNames(
  names: readonly string[],
  key: string,
  {entity}: Pick<PlacedFact, 'entity'>,
  {statement}: ReadStatement,
): string[] {
  const own = [key, ...(entity?.variants ?? [])].map(foldOnce);
  const sentence = foldOnce(statement.text);
  const seen = new Set<string>();
  return names.filter(name => {
    const folded = foldOnce(name);
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
