import type {Statement} from '../article/article.ts';
import type {FactDetail} from './analysis.ts';
import {findClauses} from './clauses.ts';
import type {EntityType, FactKind} from './fact.ts';
import type {Mention} from './names/mention.ts';
import {nisbaOf} from './names/nisbas.ts';
import type {PassageFindings} from './passage-findings.ts';
import type {Quantity} from './quantities.ts';
import type {TimeExpression} from './times.ts';
import {startAfter, type Token} from './tokens.ts';
import {looksForeign, speechVerb} from './words.ts';

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
  for (const quantity of inside(findings.quantities)) {
    candidates.push({
      ...quantityFact(quantity, tokens, passage.text),
      ...span(quantity.first, quantity.last, quantity.skip),
    });
  }
  for (const {first, last, skip} of unknownNames(tokens, from, to, findings, mentions)) {
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
    mentions,
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
  candidates.push(...speech(statement, candidates));
  return candidates;
}

/** Who speaks, in the statement's own words, and what is quoted. */
function speech(
  {text, start, kind, speaker}: Statement,
  others: readonly Candidate[],
): Candidate[] {
  const found: Candidate[] = [];
  const printed = speaker?.asPrinted ?? null;
  const at = printed === null ? -1 : text.indexOf(printed);
  const sure = speaks(others, start + at, printed);
  if (speaker && printed !== null && at >= 0 && sure) {
    const [from, to] = [start + at, start + at + printed.length];
    const named = others.find(
      other => other.start >= from && other.end <= to && other.detail.type === 'entity',
    );
    found.push({
      kind: 'who',
      entity: named?.entity ?? null,
      start: from,
      end: to,
      value: speaker.name,
      detail: named?.detail ?? {type: 'clause'},
      weight: 0.8,
    });
  }
  const quotation = kind === 'quote' ? /["«“](?<words>[^"»”]{12,})["»”]/u.exec(text) : null;
  if (speaker && quotation) {
    const from = start + quotation.index + 1;
    const words = quotation.groups?.words ?? '';
    found.push({
      kind: 'quote',
      entity: null,
      start: from,
      end: from + words.length,
      value: words,
      detail: {type: 'clause'},
      weight: 0.5,
    });
  }
  return found;
}

/** True where a name lies in the words that a speaker is printed with. */
function speaks(others: readonly Candidate[], from: number, printed: string | null): boolean {
  return others.some(
    ({detail, start, end}) =>
      detail.type === 'entity' && start >= from && end <= from + (printed?.length ?? 0),
  );
}

/** Foreign words that no rule could call a person, a place or a body: البرونكوس, السيكلوسبورين. */
function unknownNames(
  tokens: readonly Token[],
  from: number,
  to: number,
  {taken}: PassageFindings,
  mentions: readonly Mention[],
): Array<{first: number; last: number; skip: number}> {
  const named = new Set<number>();
  for (const mention of mentions) {
    for (let index = mention.first; index <= mention.last; index++) {
      named.add(index);
    }
  }
  const isFree = (at: number): boolean => taken[at] !== 1 && !named.has(at);
  const found: Array<{first: number; last: number; skip: number}> = [];
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (!token || !isFree(at) || !isForeignName(token)) {
      continue;
    }
    let last = at;
    while (last + 1 < to && isFree(last + 1) && last < at + 3) {
      const next = tokens[last + 1];
      if (!next?.spaced || /^(?:و|ال|لل)/u.test(next.text) || !isForeignName(next)) {
        break;
      }
      last++;
    }
    const skip = /^و(?!ي)/u.test(token.text) ? 1 : /^بال/u.test(token.text) ? 1 : 0;
    found.push({first: at, last, skip});
    at = last;
  }
  return found;
}

function isForeignName(token: Token): boolean {
  return (
    token.kind === 'word' &&
    token.text.length > 3 &&
    looksForeign(token.text) &&
    nisbaOf(token.text) === null
  );
}

/** Those of a sorted list that lie between two tokens. */
function between<T extends {readonly first: number; readonly last: number}>(
  list: readonly T[],
  from: number,
  to: number,
): T[] {
  const found: T[] = [];
  for (
    let index = firstIndex(list.length, at => (list[at]?.first ?? 0) >= from);
    index < list.length;
    index++
  ) {
    const item = list[index];
    if (!item || item.first >= to) {
      break;
    }
    if (item.last < to) {
      found.push(item);
    }
  }
  return found;
}

/** The index of the first token that starts at an offset or behind it. */
function firstAtOrAfter(tokens: readonly Token[], offset: number): number {
  return firstIndex(tokens.length, at => (tokens[at]?.start ?? 0) >= offset);
}

/** The first index below `length` for which a test that turns true once holds; else `length`. */
function firstIndex(length: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) {
      high = middle;
    } else {
      low = middle + 1;
    }
  }
  return low;
}

/** «أعلنت باكو»، «بين باكو وأرمينيا»: a place that stands for those who rule it. */
function acts(tokens: readonly Token[], {first}: Mention): boolean {
  const before = tokens[first - 1];
  return before !== undefined && (speechVerb(before) !== null || before.text === 'بين');
}

function weightOf({type, named, trust, first, last}: Mention): number {
  const base = {person: 0.9, organisation: 0.75, place: 0.6, group: 0.65}[type];
  return base * (named ? 1 : 0.6) * (0.5 + trust / 2) + Math.min(last - first, 3) * 0.02;
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
    value: upTo === null ? String(value) : `${value}-${upTo}`,
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
