import {formStrength} from '../../arabic/word-form.ts';
import type {Token} from '../tokens.ts';
import {
  hasTanween,
  isCalendarOrNumeral,
  isCommonNoun,
  isParticle,
  knownVerb,
  looksForeign,
  mayBeForeign,
  verbOf,
} from '../words.ts';
import {ambiguousNames, fatherhood, isGivenName, joints} from './given-names.ts';
import {nisbaOf} from './nisbas.ts';
import {titleAt} from './titles.ts';

/** True for a word that can stand inside a person's name. */
export function isNamePart(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word' || token.text.length < 2) {
    return false;
  }
  const {text} = token;
  if (isParticle(text)) {
    return isGivenName(text) && fatherhood.has(tokens[at + 1]?.text ?? '');
  }
  return (
    isGivenName(text) ||
    ambiguousNames.has(text) ||
    (joints.has(text) &&
      tokens[at + 1]?.kind === 'word' &&
      !isParticle(tokens[at + 1]?.text ?? '')) ||
    (looksForeign(text) && !nisbaOf(text) && !/^(?:ال|و|لل)/u.test(text))
  );
}

/**
 * A word that can go on with a name that has begun, though it may be an Arabic word too: indefinite,
 * without the endings that names seldom have, and none of the nouns that lists know. Where a name is
 * `expected` (behind قال, inside a name), it takes more to rule a word out.
 */
export function couldBeName(token: Token | undefined, expected = false): boolean {
  if (token?.kind !== 'word' || token.text.length < 3 || glued.test(token.text)) {
    return false;
  }
  const {text} = token;
  if (/^(?:ال|لل)/u.test(text) || isParticle(text) || isCalendarOrNumeral(text)) {
    return false;
  }
  if (isGivenName(text) || ambiguousNames.has(text)) {
    return true;
  }
  if (hasTanween(token)) {
    return false;
  }
  const verb = expected ? knownVerb(token) : verbOf(token);
  if (isCommonNoun(text) || verb !== null || titleAt(token) !== null) {
    return false;
  }
  if (nisbaOf(text)?.country != null) {
    return false;
  }
  if (formStrength(text) === 'none') {
    // ويليام is a name, وكلينتون is «and Clinton».
    return !/^و(?!ي)/u.test(text);
  }
  if (!mayBeForeign(text)) {
    return false;
  }
  const proclitic = /^[وبفلك]/u.test(text) ? formStrength(text.slice(1)) : 'none';
  return expected
    ? !/(?:ه|ات|ها|هم|ا|تان|تين)$|^و/u.test(text) &&
        proclitic !== 'strong' &&
        !(/(?:ين|ان|ي)$/u.test(text) && isCommonNoun(text.replace(/(?:ين|ان|ي)$/u, '')))
    : !/^[ويتنس]|(?:ه|ات|ها|هم|ا)$/u.test(text) && proclitic === 'none';
}

/** An indefinite word in ي behind a name is no adjective, which would be definite: عبد الرحمن ديناري. */
export function couldBeFamily(token: Token): boolean {
  const {text} = token;
  return (
    /^[^البوفك].{2,}ي$/u.test(text) &&
    !isParticle(text) &&
    !isCommonNoun(text) &&
    verbOf(token) === null &&
    titleAt(token) === null &&
    nisbaOf(text)?.country == null
  );
}

/** No particle, verb, noun that the lists know, title or nisba, and without an ending that a name hardly has. */
function isUnlistedWord(token: Token): boolean {
  const {text} = token;
  return (
    /^[^ال].{2,6}$|^ا[^ل].{2,5}$|^لا.{2,5}$/u.test(text) &&
    !/(?:ه|ها|هم|ات|ون|ين|ان|ا|ت)$/u.test(text) &&
    !hasTanween(token) &&
    !isParticle(text) &&
    !isCalendarOrNumeral(text) &&
    !isCommonNoun(text) &&
    nisbaOf(text) === null &&
    verbOf(token) === null &&
    titleAt(token) === null
  );
}

/** Where a name is a subject, an object or in apposition: behind a verb, a title, a nisba or a preposition. */
function followsGovernor(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return (
    token?.kind === 'word' &&
    (isParticle(token.text) ||
      verbOf(token) !== null ||
      titleAt(token) !== null ||
      nisbaOf(token.text) !== null)
  );
}

/**
 * An Arabic word as the second part of a name: where nothing follows that it could be bound to
 * (نجيب محفوظ بجائزة), or where the first part is foreign (إيلون ماسك). A noun in construct, an object and an
 * adjective show themselves by their ending or by what comes behind them.
 */
export function isSecondName(tokens: readonly Token[], at: number): boolean {
  const [given, token, next] = tokens.slice(at - 1, at + 2);
  if (
    token?.kind !== 'word' ||
    given?.kind !== 'word' ||
    !isUnlistedWord(token) ||
    !followsGovernor(tokens, at - 2)
  ) {
    return false;
  }
  const listed = isGivenName(given.text);
  if (listed && formStrength(given.text) !== 'strong' && !/^[وب]|^..ا..?.$/u.test(token.text)) {
    return !next?.text.startsWith('ال');
  }
  return (
    (listed || ambiguousNames.has(given.text)) &&
    !/^[وفبلكيتس]/u.test(token.text) &&
    (closesPhrase(next) || /^(?:ب|لل)/u.test(next?.text ?? ''))
  );
}

/** Two words that lost the space between them: فيهاالبلدان. */
const glued = /^(?:فيها|فيه|في|من|منها|علي|عليها|الي|عن|مع|ان)ال/u;

/** True for a given name, which a definite one may follow: صباح الأحمد. */
function isArabName(token: Token | undefined): boolean {
  return token !== undefined && (isGivenName(token.text) || ambiguousNames.has(token.text));
}

/** True where nothing can go on: أحمد السعدون أن …, but not أحمد المدينة القديمة. */
function closesPhrase(token: Token | undefined): boolean {
  return token?.kind !== 'word' || isParticle(token.text) || verbOf(token) !== null;
}

/** A definite surname: البرادعي, القذافي; no nisba of a country, no title, no organisation. */
export function isSurname(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word' || !token.text.startsWith('ال') || token.text.length < 5) {
    return false;
  }
  return (
    (token.text.endsWith('ي') ||
      (isArabName(tokens[at - 1]) &&
        (isGivenName(token.text.slice(2)) ||
          ambiguousNames.has(token.text.slice(2)) ||
          (!token.text.endsWith('ه') &&
            !isCommonNoun(token.text) &&
            closesPhrase(tokens[at + 1])))) ||
      looksForeign(token.text)) &&
    nisbaOf(token.text)?.country == null &&
    !isParticle(token.text) &&
    titleAt(token) === null &&
    !adjectives.has(token.text)
  );
}

const adjectives = new Set(
  'السابق السابقة الحالي الحالية الراحل الراحلة الجديد الجديدة الاول الاولي الثاني الثانية الماضي الماضية العام العامة الاعلي السياسي السياسية العسكري العسكرية المقبل الفايز السعيد الكريم الجميل'.split(
    ' ',
  ),
);
