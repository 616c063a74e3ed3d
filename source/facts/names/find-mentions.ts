import type {Token} from '../tokens.ts';
import {isCommonNoun, isParticle, looksForeign, mayBeForeign, verbOf} from '../words.ts';
import {ambiguousNames, isGivenName} from './given-names.ts';
import {groupAt} from './groups.ts';
import type {Mention} from './mention.ts';
import {nisbaOf} from './nisbas.ts';
import {organisationAt} from './organisations.ts';
import {personAt} from './persons.ts';
import {placeAt, unknownPlaceAt} from './places.ts';
import {titleAt} from './titles.ts';

/** What one word by itself stands for elsewhere in the article: علييف after إلهام علييف; null where two names share it. */
export type KnownNames = Map<
  string,
  {type: Mention['type']; feminine: boolean | null; of: string; sure: boolean} | null
>;

/** Parts of names that belong to everybody. */
const shared = new Set(
  'الله الدين الرحمن الرحيم الملك العزيز الاسلام بن ابن ابو ابي عبد الاول الثاني الثالث الرابع عشر'.split(
    ' ',
  ),
);

/**
 * All names of a paragraph, in order, none inside another. Where rules disagree, the surer one
 * wins, then the longer one. Takes time linear in the number of tokens.
 */
export function findMentions(tokens: readonly Token[]): Mention[] {
  const found: Mention[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (tokens[at]?.kind !== 'word') {
      continue;
    }
    for (const mention of [
      personAt(tokens, at),
      organisationAt(tokens, at),
      placeAt(tokens, at) ?? unknownPlaceAt(tokens, at),
      groupAt(tokens, at),
    ]) {
      if (mention) {
        found.push(mention);
      }
    }
  }
  return withoutOverlaps(found);
}

/** Keeps the surest of those that overlap. `found` is in order of the first token. */
function withoutOverlaps(found: readonly Mention[]): Mention[] {
  const kept: Mention[] = [];
  for (const mention of found) {
    const rivals = [];
    for (let index = kept.length - 1; index >= 0; index--) {
      const other = kept[index];
      if (!other || other.last < mention.first) {
        break;
      }
      rivals.push(other);
    }
    if (rivals.every(other => isBetter(mention, other))) {
      kept.length -= rivals.length;
      kept.push(mention);
    }
  }
  return kept;
}

function isBetter(a: Mention, b: Mention): boolean {
  // A name inside a longer one of good standing belongs to it: الدفاع الروسية in وزارة الدفاع الروسية.
  if (
    b.first <= a.first &&
    b.last >= a.last &&
    b.last - b.first > a.last - a.first &&
    b.trust >= 0.5
  ) {
    return false;
  }
  if (
    a.first <= b.first &&
    a.last >= b.last &&
    a.last - a.first > b.last - b.first &&
    a.trust >= 0.5
  ) {
    return true;
  }
  // Of two names of the same standing that overlap, the one that begins first is whole.
  return a.trust > b.trust;
}

/** Learns from full names what their parts stand for. */
export function learnNames(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  known: KnownNames,
): void {
  for (const {type, nameFirst, nameLast, feminine, trust, named, nameSkip} of mentions) {
    if (!named || trust < 0.5 || type === 'group') {
      continue;
    }
    const words = tokens
      .slice(nameFirst, nameLast + 1)
      .map(({text}, index) => (index === 0 ? text.slice(nameSkip) : text));
    const last = words.at(-1) ?? '';
    const father = words.findLastIndex(word => word === 'بن' || word === 'ابن');
    // The word behind بن is the father's.
    const surname = father >= 0 && father >= words.length - 2 ? [] : [last];
    const candidates =
      type === 'person'
        ? [...surname, ...(words.length > 1 ? [words[0] ?? ''] : [])]
        : words.length === 1
          ? [last]
          : [];
    const of = words.join(' ');
    for (const word of candidates) {
      const sure =
        looksForeign(word) ||
        (type === 'person' &&
          (isGivenName(word) ||
            mayBeForeign(word) ||
            (words.length > 1 && word.startsWith('ال') && !nisbaOf(word))));
      // نجيب محفوظ: an Arabic word, so elsewhere it needs a place where no adjective stands.
      const surname = type === 'person' && words.length > 1 && word === last && trust >= 0.7;
      const everyday =
        isCommonNoun(word) || ambiguousNames.has(word) || /(?:ه|ات|ون|ين)$/u.test(word);
      if (
        word.length < 3 ||
        shared.has(word) ||
        (type === 'person' && !isGivenName(word) && everyday) ||
        !(sure || surname)
      ) {
        continue;
      }
      const entry = known.get(word);
      if (entry === undefined) {
        known.set(word, {type, feminine, of, sure});
      } else if (
        entry &&
        (entry.type !== type || !(entry.of.includes(of) || of.includes(entry.of)))
      ) {
        known.set(word, null);
      }
    }
  }
}

/** True where no noun stands before a word that would make it an adjective. */
function standsAlone(tokens: readonly Token[], at: number, skip: number): boolean {
  const before = tokens[at - 1];
  return (
    skip === 0 &&
    (before === undefined ||
      before.kind === 'mark' ||
      isParticle(before.text) ||
      verbOf(before) !== null ||
      titleAt(before)?.definite === true)
  );
}

/** Mentions by one word that the article has named in full elsewhere. */
export function findKnownNames(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  known: KnownNames,
): Mention[] {
  const covered = new Uint8Array(tokens.length);
  for (const {first, last} of mentions) {
    covered.fill(1, first, last + 1);
  }
  const more: Mention[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token?.kind !== 'word' || covered[at] === 1) {
      continue;
    }
    for (const skip of [0, 1, 2]) {
      if (skip > 0 && !/^(?:[وفبلك]|[وف][بلك])$/u.test(token.text.slice(0, skip))) {
        continue;
      }
      const entry = known.get(token.text.slice(skip));
      if (entry && !entry.sure && !standsAlone(tokens, at, skip)) {
        break;
      }
      if (entry && !isParticle(token.text) && (skip === 0 || verbOf(token) === null)) {
        const title =
          entry.type === 'person' && covered[at - 1] === 0 ? titleAt(tokens[at - 1]) : null;
        const first = title && tokens[at - 1]?.text.startsWith('ال') ? at - 1 : at;
        more.push({
          type: entry.type,
          first,
          last: at,
          nameFirst: at,
          nameLast: at,
          skip: first === at ? skip : (title?.skip ?? 0),
          nameSkip: skip,
          named: true,
          feminine: entry.feminine,
          plural: false,
          trust: 0.65,
        });
        break;
      }
    }
  }
  return more.length === 0
    ? [...mentions]
    : [...mentions, ...more].sort((a, b) => a.first - b.first);
}
