import {parseArticle} from '../../source/article/parse-article.ts';
import {analyse} from '../../source/facts/analyse.ts';
import type {EntityType} from '../../source/facts/fact.ts';
import {goldOf} from './gold.ts';

const labels: Readonly<Partial<Record<EntityType, string>>> = {
  person: 'PER',
  place: 'LOC',
  organisation: 'ORG',
};

/** Every name of a person, a place or an organisation, once for each mention. */
export async function predictNer(gold: string): Promise<readonly unknown[]> {
  return goldOf<{id: string; text: string}>(gold, 'ner.dev.jsonl').map(({id, text}) => {
    const {article, entities, mentions} = analyse(parseArticle(text, id));
    const types = new Map(entities.map(entity => [entity.id, entity.type]));
    const texts = new Map(
      article.sections.flatMap(section => section.paragraphs.map(({id, text}) => [id, text])),
    );
    return {
      id,
      entities: mentions
        .filter(({named}) => named)
        .flatMap(({entity, paragraph, start, end}) => {
          const type = labels[types.get(entity) ?? 'group'];
          return type === undefined ? [] : [{type, text: texts.get(paragraph)?.slice(start, end)}];
        }),
    };
  });
}
