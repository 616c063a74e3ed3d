import type {Country} from '../arabic/lexicon/countries.ts';
import {organisationHeads} from '../arabic/lexicon/organisations.ts';
import {titles} from '../arabic/lexicon/titles.ts';
import type {Article, Paragraph, Statement} from '../article/article.ts';
import type {Analysis, Entity, EntityMention, FactDetail} from '../facts/analysis.ts';
import type {Fact} from '../facts/fact.ts';
import {contentOf, titleOf} from './anchor.ts';
import {countryOf} from './distractors/places.ts';
import {foldOnce} from './fold-once.ts';
import {fullNamesOf, type LastMeant, noteHeads, withFullNames} from './full-names.ts';
import {type Introduced, noteIntroduced, standsForIntroduced} from './introduced.ts';
import {isDefinite, stemOf} from './noun.ts';
import {skeletonOf} from './skeleton.ts';
import {anaphoricNouns} from './tables/particles.ts';
import {type Token, tokensOf} from './token.ts';
import {statementsOnTopic, type Topic, topicOf} from './topic.ts';

/** A fact or a name of a statement, as a range of the statement's tokens. */
export type PlacedFact = {
  readonly fact: Fact;
  readonly detail: FactDetail | null;
  readonly entity: Entity | null;
  /** For a name: its span without title and head (إلهام علييف, شوشة); else the fact's own. */
  readonly bare: {readonly start: number; readonly end: number};
  /** False for a description that names nobody by itself (الوزارة); true for other facts. */
  readonly named: boolean;
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
  /** Whom the statement is about where it leaves its subject out; null where that is not sure. */
  readonly topic: Topic | null;
  /** The person that the whole text is about, whom a pronoun may mean in any sentence. */
  readonly textTopic: Topic | null;
};

/** An article as its statements, with what the analysis knows of each. */
export type Reading = {
  readonly article: Article;
  readonly analysis: Analysis;
  readonly statements: readonly ReadStatement[];
  readonly entityById: ReadonlyMap<string, Entity>;
  /** The countries that the text names, by name, capital or nisba. */
  readonly countries: ReadonlySet<Country>;
  /** How often each word stands in the text: folded, without article and proclitics. */
  readonly wordCounts: ReadonlyMap<string, number>;
  /** True for a text about times before the printing press: its people are known from books. */
  readonly isHistoric: boolean;
  /** The mentions of each entity, by its id. */
  readonly mentionsOf: ReadonlyMap<string, readonly EntityMention[]>;
};

/** UTF-16 units: a longer statement is no sentence that a question can be made of. */
const LONGEST_STATEMENT = 2000;

const readings = new WeakMap<Analysis, Reading>();

/** An analysis as the makers of questions read it; made once for all quizzes of an article. */
export function readAnalysis(analysis: Analysis): Reading {
  const known = readings.get(analysis);
  if (known) return known;
  const reading = read(analysis);
  readings.set(analysis, reading);
  return reading;
}

function read(analysis: Analysis): Reading {
  const {article, facts, mentions, details, entities} = analysis;
  const entityById = new Map(entities.map(entity => [entity.id, entity] as const));
  const factsByStatement = grouped(facts);
  const mentionsByStatement = grouped(mentions);
  const fullNames = fullNamesOf(analysis);
  const meant: LastMeant = new Map();
  noteHeads(tokensOf(article.title), fullNames, meant);
  const statements: ReadStatement[] = [];
  const ofText = new Set<string>();
  const ofTitle = new Set(contentOf(titleOf(article.title) ?? '').map(skeletonOf));
  const topic = topicOf(analysis);
  let order = 0;

  for (const section of article.sections) {
    for (const paragraph of section.paragraphs) {
      const introduced: Introduced = {ofText, ofParagraph: new Set()};
      const onTopic = topic
        ? statementsOnTopic(
            topic,
            paragraph.statements.map(({id}) => id),
            mentionsByStatement,
            entityById,
          )
        : null;
      for (const statement of paragraph.statements) {
        if (statement.end - statement.start > LONGEST_STATEMENT) continue;
        const printed = withoutDateline(
          tokensOf(paragraph.text, statement.start + markerLength(statement), statement.end),
          statement.start === 0,
        );
        const own = factsByStatement.get(statement.id) ?? [];
        const names = (mentionsByStatement.get(statement.id) ?? []).flatMap(mention => {
          const entity = entityById.get(mention.entity);
          return entity ? [nameOf(mention, entity, own, paragraph)] : [];
        });
        const speaker = speakerOf(statement, paragraph, names);
        const others = own
          .filter(fact => /^(?:time|number)$/.test(details.get(fact.id)?.type ?? ''))
          .map(fact => ({
            fact,
            detail: details.get(fact.id) ?? null,
            entity: null,
            bare: fact,
            named: true,
          }));
        const placed = [...others, ...names, ...(speaker ? [speaker] : [])].flatMap(part => {
          const from = printed.findIndex(({end}) => end > part.fact.start);
          const past = printed.findIndex(({start}) => start >= part.fact.end);
          const to = past === -1 ? printed.length : past;
          return from === -1 || to <= from ? [] : [{...part, from, to}];
        });
        const isInName = (index: number) =>
          placed.some(
            ({fact, named, from, to}) =>
              fact.entity !== null && named && index >= from && index < to,
          );
        const tokens = withFullNames(printed, meant, isInName).map((token, index) => {
          if (token.isRenamed || isInName(index)) return token;
          if (isDefinite(token) && ofTitle.has(skeletonOf(token)))
            return {...token, isOfTitle: true};
          return standsForIntroduced(printed, index, introduced)
            ? {...token, isAnaphoric: true}
            : token;
        });
        noteHeads(printed, fullNames, meant);
        noteIntroduced(printed, introduced);
        statements.push({
          statement,
          paragraph,
          section: section.id,
          order,
          tokens,
          topic: onTopic?.has(statement.id) && statement.speaker === null ? topic : null,
          textTopic: topic,
          facts: placed.sort((one, other) => one.from - other.from || other.to - one.to),
        });
      }

      order++;
    }
  }

  const countries = new Set(
    statements.flatMap(({tokens}) =>
      tokens.flatMap(({text, isWord}) =>
        isWord && text.length > 2 ? (countryOf(text) ?? []) : [],
      ),
    ),
  );
  const wordCounts = new Map<string, number>();
  for (const {tokens} of statements) {
    for (const {folded, isWord} of tokens) {
      const stem = isWord ? stemOf(folded) : '';
      if (stem !== '') wordCounts.set(stem, (wordCounts.get(stem) ?? 0) + 1);
    }
  }

  const mentionsOf = new Map<string, EntityMention[]>();
  for (const mention of mentions) {
    const known = mentionsOf.get(mention.entity);
    if (known) known.push(mention);
    else mentionsOf.set(mention.entity, [mention]);
  }

  return {
    article,
    analysis,
    statements,
    entityById,
    countries,
    wordCounts,
    isHistoric: isHistoric(facts, details),
    mentionsOf,
  };
}

/** How many letters «1. » or «- » takes before the words of a list item. */
function markerLength({text}: Statement): number {
  return /^\s*(?:\p{Nd}{1,2}\s*[.)]\s+|[-–•*]\s+)/u.exec(text)?.[0].length ?? 0;
}

/** «الزبرجد – أودت …», «دمشق (سانا) – …»: where a report comes from is no part of its first sentence. */
function withoutDateline(tokens: readonly Token[], opensParagraph: boolean): readonly Token[] {
  const dash = tokens.findIndex(({text}) => /^[–—-]$/.test(text));
  const before = tokens.slice(0, dash);
  const isDateline =
    opensParagraph &&
    dash > 0 &&
    before.filter(({isWord}) => isWord).length <= MOST_OF_DATELINE &&
    before.every(({text, isWord}) => (isWord ? /\p{L}/u.test(text) : /^[،,/().]$/.test(text)));
  return isDateline ? tokens.slice(dash + 1) : tokens;
}

/** Words before the dash of a dateline: a place, a country, an agency. */
const MOST_OF_DATELINE = 5;

const LATE = 1500;

/** Most of its years are Hijri or before 1500. */
function isHistoric(facts: readonly Fact[], details: Analysis['details']): boolean {
  let early = 0;
  let late = 0;
  for (const {id} of facts) {
    const detail = details.get(id);
    if (detail?.type !== 'time') continue;
    const year = /^-?\d+/.exec(detail.iso ?? '')?.[0];
    if (year === undefined || /^\d\d:/.test(detail.iso ?? '')) continue;
    if (detail.calendar === 'hijri' || Number(year) < LATE) early++;
    else late++;
  }

  return early > late;
}

/** «وزارة الثقافة المغربية الحصن» ends before the object. */
function ownEnd(text: string, {type}: Entity): string {
  const words = text.split(' ');
  const last = words.at(-1) ?? '';
  const isOver =
    type !== 'person' &&
    words.length > 1 &&
    anaphoricNouns.has(foldOnce(last)) &&
    /(?:ي|ية|ون|ين|ان)$/.test(words.at(-2) ?? '');
  return isOver ? words.slice(0, -1).join(' ') : text;
}

/** Every mention is a name in its statement, also where the facts leave it out as one of too many. */
function nameOf(
  {start, end, fullStart, fullEnd, named, statement}: EntityMention,
  entity: Entity,
  facts: readonly Fact[],
  paragraph: Paragraph,
): Omit<PlacedFact, 'from' | 'to'> {
  const full = ownEnd(paragraph.text.slice(fullStart, fullEnd), entity);
  const known = facts.find(
    fact => fact.entity !== null && fact.start < fullEnd && fact.end > fullStart,
  );
  const fact: Fact = {
    id: known?.id ?? `${statement}:${fullStart}`,
    kind: entity.type === 'place' ? 'where' : 'who',
    entity: entity.type,
    text: full,
    value: entity.name,
    statement,
    paragraph: paragraph.id,
    start: fullStart,
    end: fullStart + full.length,
    attribution: known?.attribution ?? null,
  };
  return {
    fact,
    detail: {type: 'entity', entity: entity.id},
    entity,
    bare: {start, end: Math.min(end, fact.end)},
    named,
  };
}

const bodies = new Set(
  `${organisationHeads.feminine} ${organisationHeads.masculine}`.trim().split(/\s+/).map(foldOnce),
);

/** A speaker that no mention covers (الرئيس الأذربيجاني without a name) is a name here too. */
function speakerOf(
  {speaker, start: from, id}: Statement,
  paragraph: Paragraph,
  names: readonly Omit<PlacedFact, 'from' | 'to'>[],
): Omit<PlacedFact, 'from' | 'to'> | null {
  const printed = speaker?.asPrinted;
  if (!speaker || !printed) return null;
  const start = paragraph.text.indexOf(printed, from);
  const end = start + printed.length;
  if (start === -1 || names.some(({fact}) => fact.start < end && fact.end > start)) return null;
  const head = foldOnce(printed.split(' ')[0] ?? '').replace(/^ال/, '');
  const role = titles.find(({masculine, feminine}) =>
    [masculine, feminine].some(title => title !== '' && foldOnce(title) === head),
  );
  if (!role && !bodies.has(head)) return null;
  const isFeminine = role ? foldOnce(role.feminine) === head : /ه$/.test(head);
  const type = role ? 'person' : 'organisation';
  const entity: Entity = {
    id: `speaker ${speaker.name}`,
    type,
    name: speaker.name,
    variants: [speaker.name, printed],
    gender: isFeminine ? 'feminine' : 'masculine',
    number: 'singular',
  };
  const fact: Fact = {
    id: `${id}:${start}`,
    kind: 'who',
    entity: type,
    text: printed,
    value: speaker.name,
    statement: id,
    paragraph: paragraph.id,
    start,
    end,
    attribution: null,
  };
  return {fact, detail: null, entity, bare: {start, end}, named: printed.includes(' ')};
}

function grouped<T extends {readonly statement: string}>(items: readonly T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const others = groups.get(item.statement);
    if (others) others.push(item);
    else groups.set(item.statement, [item]);
  }

  return groups;
}
