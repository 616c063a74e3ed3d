import type {Article, Paragraph, Statement} from '../article/article.ts';
import type {Analysis, Entity, FactDetail} from '../facts/analysis.ts';
import type {Fact} from '../facts/fact.ts';
import {type Token, tokensOf} from './token.ts';

/** A fact of a statement, as a range of the statement's tokens. */
export type PlacedFact = {
  readonly fact: Fact;
  readonly detail: FactDetail | null;
  readonly entity: Entity | null;
  /** Token indices, end-exclusive; tokens that the fact covers only in part (للرئيس) are inside. */
  readonly from: number;
  readonly to: number;
};

/** One statement with its tokens and facts, as the makers of questions read it. */
export type ReadStatement = {
  readonly statement: Statement;
  readonly paragraph: Paragraph;
  readonly section: string;
  /** The place of the paragraph in the article, from 0. */
  readonly order: number;
  readonly tokens: readonly Token[];
  readonly facts: readonly PlacedFact[];
};

/** An article as its statements, with what the analysis knows of each. */
export type Reading = {
  readonly article: Article;
  readonly analysis: Analysis;
  readonly statements: readonly ReadStatement[];
  readonly entityById: ReadonlyMap<string, Entity>;
};

export function readAnalysis(analysis: Analysis): Reading {
  const {article, facts, details, entities} = analysis;
  const entityById = new Map(entities.map(entity => [entity.id, entity] as const));
  const factsByStatement = new Map<string, Fact[]>();
  for (const fact of facts) {
    const others = factsByStatement.get(fact.statement);
    if (others) others.push(fact);
    else factsByStatement.set(fact.statement, [fact]);
  }

  const statements: ReadStatement[] = [];
  let order = 0;

  for (const section of article.sections) {
    for (const paragraph of section.paragraphs) {
      for (const statement of paragraph.statements) {
        const tokens = tokensOf(paragraph.text, statement.start, statement.end);
        const placed = (factsByStatement.get(statement.id) ?? []).flatMap(fact => {
          const from = tokens.findIndex(({end}) => end > fact.start);
          const past = tokens.findIndex(({start}) => start >= fact.end);
          const to = past === -1 ? tokens.length : past;
          if (from === -1 || to <= from) return [];
          const detail = details.get(fact.id) ?? null;
          const entity = detail?.type === 'entity' ? (entityById.get(detail.entity) ?? null) : null;
          return [{fact, detail, entity, from, to}];
        });
        statements.push({
          statement,
          paragraph,
          section: section.id,
          order,
          tokens,
          facts: placed.sort((one, other) => one.from - other.from || other.to - one.to),
        });
      }

      order++;
    }
  }

  return {article, analysis, statements, entityById};
}
