import {clausesOf, nounPhraseAt, pastBracket} from './clause.ts';
import {genderOfForm, isIndefiniteAccusative} from './noun.ts';
import type {Range} from './phrase.ts';
import type {ReadStatement} from './reading.ts';
import {prepositions} from './tables/particles.ts';
import type {Token} from './token.ts';
import {verbAt} from './verb-at.ts';

/**
 * «أطلقت جمعية البحارة، بدعم من المدينة، | حملة …»: words that end behind the subject of a transitive
 * verb, or behind an aside of it, before the object is told.
 */
export function waitsForObject(read: ReadStatement, {from, to}: Range): boolean {
  const {tokens} = read;
  const first = tokens.findIndex(
    (token, index) => index >= from && verbAt(token)?.form.nounLike === false,
  );
  return tokens
    .slice(from, to)
    .some((_, offset) => lacksObject(read, from + offset, to, from + offset === first));
}

function lacksObject(read: ReadStatement, at: number, to: number, isFirst: boolean): boolean {
  const {tokens} = read;
  const verb = verbAt(tokens[at]);
  const clause = clausesOf(read).find(({verbAt: own}) => own === at);
  if (!verb || (verb.form.nounLike && !clause && !isBeforePerson(read, at))) return false;
  const {classes} = verb.form;
  const isTransitive = classes.has('transitive') && !classes.has('intransitive');
  if (!isTransitive && !classes.has('speech')) return false;
  // «وُجد»: a passive has none.
  if (/^(?:\p{L}\p{M}*)?\p{L}\u064f/u.test(verb.text)) return false;
  const subject = clause?.subject ?? nounPhraseAt(read, at + 1);
  if (!subject || subject.from !== at + 1 || subject.inserted !== undefined) return false;
  const end = pastBracket(tokens, subject.to);
  if (end >= to) return isFirst && isSubject(tokens, at, verb.form.feminine);
  // «أقر البرلمان في جلسة مسائية، | مشروع القانون»: where and when are no object.
  if (prepositions.has(tokens[end]?.folded ?? ''))
    return tokens[to]?.text === '،' && !tokens.slice(end, to).some(isIndefiniteAccusative);
  if (tokens[end]?.text !== '،') return false;
  const [, ...parts] = partsOf(tokens.slice(end, to));
  const goesOn = parts.some((part, index) => {
    const first = part[0];
    // «روت ليلى، وهي معلمة …»: who she is, not what she told.
    if (index === 0 && /^و(?:هو|هي|هم|هما)$/.test(first?.folded ?? '')) return false;
    if (index === 0 && !/^(?:أن|إن|[وف])/.test(first?.bare ?? '')) return hasVerb(part);
    return first !== undefined && !/^ال/.test(first.bare);
  });
  return !goesOn && parts.length > 0;
}

/** «طلب سالم الحلبي»: before a person's name it is a verb. */
function isBeforePerson({facts}: ReadStatement, at: number): boolean {
  return facts.some(({fact, from, named}) => from === at + 1 && named && fact.entity === 'person');
}

/** «أطلقت جمعية …»: a noun that agrees with its feminine verb acts. */
function isSubject(tokens: readonly Token[], at: number, isFeminine: boolean): boolean {
  const head = tokens[at + 1];
  return isFeminine && head !== undefined && genderOfForm(head) === 'feminine';
}

/** The words between commas. */
function partsOf(tokens: readonly Token[]): Token[][] {
  const parts: Token[][] = [[]];
  for (const token of tokens) {
    if (token.text === '،') parts.push([]);
    else parts.at(-1)?.push(token);
  }

  return parts;
}

function hasVerb(part: readonly Token[]): boolean {
  return part.some(
    token => verbAt(token)?.form.nounLike === false && !prepositions.has(token.folded),
  );
}
