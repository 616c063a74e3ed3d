import type {Article, Paragraph, Statement} from '../article/article.ts';
import type {Analysis, EntityMention, FactDetail} from './analysis.ts';
import {type Candidate, candidatesOf} from './candidates.ts';
import {EntityRegister} from './entities.ts';
import type {Fact} from './fact.ts';
import {findKnownNames, findMentions, type KnownNames, learnNames} from './names/find-mentions.ts';
import type {Mention} from './names/mention.ts';
import {type PassageFindings, readFindings} from './passage-findings.ts';
import {chooseCandidates} from './select.ts';
import type {TimeExpression} from './times/expression.ts';
import {findTimes} from './times/find-times.ts';
import {readPassage, startAfter} from './tokens.ts';

/**
 * The key facts of an article, the things it names and what its numbers and times mean. Takes time
 * linear in the length of the text; a text of any kind gives an analysis, an empty one where it is not
 * Arabic: the rules would find Arabic in Persian that is none.
 */
export function analyse(article: Article): Analysis {
  if (!/^ar\b/u.test(article.language)) {
    return {article, facts: [], details: new Map(), entities: [], mentions: []};
  }
  const paragraphs = article.sections.flatMap(section => section.paragraphs);
  const passages = paragraphs.map(paragraph => {
    const passage = readPassage(paragraph.text);
    return {paragraph, passage, mentions: findMentions(passage.tokens)};
  });
  const known: KnownNames = new Map();
  for (const {passage, mentions} of passages) {
    learnNames(passage.tokens, mentions, known);
  }

  const register = new EntityRegister();
  const found: PassageFindings[] = passages.map(({paragraph, passage, mentions}) => {
    const times = findTimes(passage.tokens);
    const all = withoutTimes(findKnownNames(passage.tokens, mentions, known), times);
    const idOf = new Map(all.map(mention => [mention, register.add(passage, mention)]));
    return readFindings(paragraph, passage, times, all, idOf);
  });
  const entities = register.entities();
  const names = new Map(entities.map(({id, name}) => [id, name]));

  const statements = found.flatMap(findings =>
    findings.statements.map(statement => ({
      paragraph: findings.paragraph,
      statement,
      candidates: candidatesOf(findings, statement, names),
    })),
  );
  const facts: Fact[] = [];
  const details = new Map<Fact['id'], FactDetail>();
  for (const [index, chosen] of chooseCandidates(statements).entries()) {
    const place = statements[index];
    if (!place) {
      continue;
    }
    for (const candidate of chosen) {
      const fact = factOf(candidate, `f${facts.length + 1}`, place);
      facts.push(fact);
      details.set(fact.id, candidate.detail);
    }
  }
  return {article, facts, details, entities, mentions: found.flatMap(mentionsOf)};
}

/** Names without those that are part of a date: رجب is a month and a name. */
function withoutTimes(
  mentions: readonly Mention[],
  times: readonly TimeExpression[],
): readonly Mention[] {
  let index = 0;
  return mentions.filter(({first, last}) => {
    while (index < times.length && (times[index]?.last ?? 0) < first) {
      index++;
    }
    const time = times[index];
    return time === undefined || time.first > last;
  });
}

function factOf(
  {kind, entity, start, end, value}: Candidate,
  id: string,
  {paragraph, statement}: {readonly paragraph: Paragraph; readonly statement: Statement},
): Fact {
  return {
    id,
    kind,
    entity,
    text: paragraph.text.slice(start, end),
    value,
    statement: statement.id,
    paragraph: paragraph.id,
    start,
    end,
    attribution: statement.speaker?.name ?? null,
  };
}

function mentionsOf({
  paragraph,
  passage,
  statements,
  mentions,
  idOf,
}: PassageFindings): EntityMention[] {
  let index = 0;
  return mentions.flatMap((mention: Mention) => {
    const first = passage.tokens[mention.first];
    const name = passage.tokens[mention.nameFirst];
    const last = passage.tokens[mention.last];
    const nameLast = passage.tokens[mention.nameLast];
    const entity = idOf.get(mention);
    if (!first || !name || !last || !nameLast || entity === undefined) {
      return [];
    }
    const start = startAfter(passage, name, mention.nameSkip);
    while (index < statements.length && start >= (statements[index]?.end ?? 0)) {
      index++;
    }
    const statement = statements[index];
    return statement
      ? [
          {
            entity,
            paragraph: paragraph.id,
            statement: statement.id,
            start,
            end: nameLast.end,
            fullStart: startAfter(passage, first, mention.skip),
            fullEnd: last.end,
            named: mention.named,
          },
        ]
      : [];
  });
}
