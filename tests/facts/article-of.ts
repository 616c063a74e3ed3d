import type {Article, Statement} from '../../source/article/article.ts';
import {parseArticle} from '../../source/article/parse-article.ts';
import {analyse} from '../../source/facts/analyse.ts';
import type {Analysis} from '../../source/facts/analysis.ts';
import type {Fact} from '../../source/facts/fact.ts';

export function articleOf(text: string): Article {
  return parseArticle(text, 'test');
}

/** An article of one paragraph that is one statement, however long. */
export function oneStatement(text: string): Article {
  const statement: Statement = {
    id: 'p1.1',
    text,
    start: 0,
    end: text.length,
    kind: 'report',
    verb: null,
    speaker: null,
  };
  const paragraph = {
    ...articleOf('كلمة.').sections[0]?.paragraphs[0],
    id: 'p1',
    text,
    statements: [statement],
  };
  return {...articleOf('كلمة.'), sections: [{id: 's1', heading: null, paragraphs: [paragraph]}]};
}

export function analysisOf(text: string): Analysis {
  return analyse(articleOf(text));
}

/** The facts of a text as `kind words`. */
export function factsOf(text: string): string[] {
  return analysisOf(text).facts.map(({kind, text}: Fact) => `${kind} ${text}`);
}

/** The names of a text as `type words`, each mention once, without title or head. */
export function namesOf(text: string): string[] {
  const {article, mentions, entities} = analysisOf(text);
  const types = new Map(entities.map(({id, type}) => [id, type]));
  const paragraphs = new Map(
    article.sections.flatMap(section => section.paragraphs.map(({id, text}) => [id, text])),
  );
  return mentions.map(
    ({entity, paragraph, start, end}) =>
      `${types.get(entity)} ${paragraphs.get(paragraph)?.slice(start, end)}`,
  );
}
