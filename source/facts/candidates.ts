import type {Statement} from '../article/article.ts';
import type {FactDetail} from './analysis.ts';
import {findClauses} from './clauses.ts';
import type {EntityType, FactKind} from './fact.ts';
import type {Mention} from './names/mention.ts';
import type {PassageFindings} from './passage-findings.ts';
import type {Quantity} from './quantities.ts';
import {speechFacts} from './speech-facts.ts';
import type {TimeExpression} from './times/expression.ts';
import {between, firstAtOrAfter} from './token-window.ts';
import {startAfter, type Token} from './tokens.ts';
import {unknownNames} from './unknown-names.ts';
import {speechVerb} from './words.ts';

/** A span that may become a fact. */
export type Candidate = {
  readonly kind: FactKind;
  readonly entity: EntityType | null;
  readonly start: number;
  readonly end: number;
  readonly value: string;
  readonly detail: FactDetail;
  /** How much a reader would want to be asked for it, 0–1. */
  readonly weight: number;
};

/** Everything in a statement that could answer a question. */
export function candidatesOf(
  findings: PassageFindings,
  statement: Statement,
  names: ReadonlyMap<string, string>,
): Candidate[] {
  const {passage} = findings;
  const {tokens} = passage;
  const from = firstAtOrAfter(tokens, statement.start);
  const to = firstAtOrAfter(tokens, statement.end);
  const inside = <T extends {readonly first: number; readonly last: number}>(
    list: readonly T[],
  ): T[] => between(list, from, to);
  const span = (first: number, last: number, skip: number) => {
    const token = tokens[first];
    return {
      start: token ? startAfter(passage, token, skip) : statement.start,
      end: tokens[last]?.end ?? statement.end,
    };
  };

  const candidates: Candidate[] = [];
  const mentions = inside(findings.mentions);
  const seen = new Set<string>();
  for (const mention of mentions) {
    const id = findings.idOf.get(mention) ?? '';
    if (seen.has(id)) {
      continue;
    }
    seen.add(id);
    const actor = mention.type !== 'place' || acts(tokens, mention);
    candidates.push({
      kind: actor ? 'who' : 'where',
      entity: mention.type,
      ...span(mention.first, mention.last, mention.skip),
      value: names.get(id) ?? '',
      detail: {type: 'entity', entity: id},
      weight: weightOf(mention),
    });
  }
  for (const time of inside(findings.times)) {
    const {start, end} = span(time.first, time.last, time.skip);
    candidates.push({
      ...timeFact(time),
      start,
      end,
      ...timeValue(time, passage.text.slice(start, end)),
    });
  }
  const named = new Set<number>();
  for (const {first, last} of mentions) {
    for (let index = first; index <= last; index++) {
      named.add(index);
    }
  }
  for (const quantity of inside(findings.quantities)) {
    // The figure of a name counts nothing: قناة «ميدي 1».
    if (named.has(quantity.first)) {
      continue;
    }
    candidates.push({
      ...quantityFact(quantity, tokens, passage.text),
      ...span(quantity.first, quantity.last, quantity.skip),
    });
  }
  for (const {first, last, skip} of unknownNames(tokens, from, to, findings, named)) {
    const {start, end} = span(first, last, skip);
    const value = passage.text.slice(start, end);
    candidates.push({
      kind: 'what',
      entity: null,
      start,
      end,
      value,
      detail: {type: 'clause'},
      weight: 0.5,
    });
  }
  for (const {kind, first, last, skip, weight} of findClauses(tokens, from, to, {
    taken: findings.taken,
    nameAt: new Map(mentions.map(mention => [mention.first, mention])),
  })) {
    const {start, end} = span(first, last, skip);
    candidates.push({
      kind,
      entity: null,
      start,
      end,
      value: passage.text.slice(start, end),
      detail: {type: 'clause'},
      weight,
    });
  }
  candidates.push(...speechFacts(statement, candidates));
  return candidates;
}

/** «أعلنت باكو»، «بين باكو وأرمينيا»: a place that stands for those who rule it. */
function acts(tokens: readonly Token[], {first}: Mention): boolean {
  const before = tokens[first - 1];
  return before !== undefined && (speechVerb(before) !== null || before.text === 'بين');
}

function weightOf({type, named, trust, first, last}: Mention): number {
  const base = {person: 1.05, organisation: 0.85, place: 0.66, group: 0.65}[type];
  const weight = base * (named ? 1 : 0.6) * (0.5 + trust / 2) + Math.min(last - first, 3) * 0.02;
  return Math.min(weight, 1);
}

function timeFact({precision}: TimeExpression): Pick<Candidate, 'kind' | 'entity' | 'weight'> {
  const kind: FactKind =
    precision === 'duration' ? 'howLong' : precision === 'age' ? 'howMany' : 'when';
  return {
    kind,
    entity: null,
    weight: precision === 'relative' || precision === 'weekday' ? 0.75 : 0.95,
  };
}

function timeValue(
  {precision, iso, calendar}: TimeExpression,
  text: string,
): Pick<Candidate, 'value' | 'detail'> {
  return {value: iso ?? text, detail: {type: 'time', precision, iso, calendar}};
}

function quantityFact(
  {value, upTo, bound, noun, counted, class: unit}: Quantity,
  tokens: readonly Token[],
  text: string,
): Pick<Candidate, 'kind' | 'entity' | 'value' | 'detail' | 'weight'> {
  const first = noun ? tokens[noun.first] : undefined;
  const last = noun ? tokens[noun.last] : undefined;
  return {
    kind: unit === 'time' ? 'howLong' : 'howMany',
    entity: null,
    value: upTo === null ? rounded(value) : `${rounded(value)}-${rounded(upTo)}`,
    detail: {
      type: 'number',
      value,
      upTo,
      bound,
      noun: first && last ? text.slice(first.start, last.end) : null,
      singular: counted?.singular ?? null,
      gender: counted ? (counted.feminine ? 'feminine' : 'masculine') : null,
      unit,
    },
    weight: 0.9,
  };
}

/** Digits without the tail of a fraction that no decimal ends: ثلثان is 0.6667. */
const rounded = (value: number): string => String(Number(value.toFixed(4)));
