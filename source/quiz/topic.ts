import type {Analysis, Entity, EntityMention, Gender} from '../facts/analysis.ts';
import {isGivenName} from '../facts/names/given-names.ts';
import {foldedWords as words} from './fold-once.ts';
import {titleWords} from './tables/title-words.ts';

/** The person that a whole text is about: who acts where a sentence leaves its subject out. */
export type Topic = {
  readonly entity: Entity['id'];
  readonly name: string;
  readonly gender: Gender | null;
};

function isTitle(word: string): boolean {
  return titleWords.has(word.replace(/^ال/, ''));
}

/** The person whom the title names and nothing else; null for a text about anything else. */
export function topicOf({article, entities}: Pick<Analysis, 'article' | 'entities'>): Topic | null {
  if (article.title.endsWith('…')) return null;
  const title = words(article.title);
  if (title.length === 0 || title.length > 7) return null;
  const person = entities.find(
    ({type, name, variants}) =>
      type === 'person' &&
      [name, ...variants].some(variant => {
        const own = words(variant);
        // «سعود بن عبد العزيز» is not عبد العزيز, whose name his own holds.
        if (title.includes('بن') && own[0] !== title[0]) return false;
        // «كتابة بريل» is a thing of his; «الملك سعود», «يعقوب العطار» are men.
        const [head = ''] = title;
        if (!own.includes(head) && !isTitle(head) && !isGivenName(head)) return false;
        return (
          (own.every(word => title.includes(word)) && own.length >= title.length / 2) ||
          (title.length > 2 && own[0] === title[0] && title.every(word => own.includes(word)))
        );
      }),
  );
  if (!person) return null;
  // The whole title where it is the name; else the fullest variant that the title holds.
  const {id, name, variants, gender} = person;
  // «يعقوب العطار طبيب …»: a text that begins with its title is about whom the title names.
  const opening = words(article.sections[0]?.paragraphs[0]?.text ?? '').slice(0, title.length);
  const isName =
    title.every(word => words(name).includes(word)) ||
    (title.length <= 4 && opening.join(' ') === title.join(' '));
  const held = [name, ...variants].find(variant =>
    words(variant).every(word => title.includes(word)),
  );
  return {entity: id, name: isName ? article.title : (held ?? name), gender};
}

/** The statements of a paragraph, in order, at whose start «he» can only be the topic. */
export function statementsOnTopic(
  topic: Topic,
  statements: readonly string[],
  mentions: ReadonlyMap<string, readonly EntityMention[]>,
  entities: ReadonlyMap<string, Entity>,
): Set<string> {
  const on = new Set<string>();
  let isTopic = true;
  for (const statement of statements) {
    if (isTopic) on.add(statement);
    for (const {entity} of mentions.get(statement) ?? []) {
      const known = entities.get(entity);
      if (entity === topic.entity) isTopic = true;
      else if (
        known?.type === 'person' &&
        (topic.gender === null || known.gender !== opposite(topic.gender))
      )
        isTopic = false;
    }
  }

  return on;
}

function opposite(gender: Gender | null): Gender | null {
  return gender === null ? null : gender === 'masculine' ? 'feminine' : 'masculine';
}
