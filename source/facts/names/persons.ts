import {foldText} from '../../arabic/fold.ts';
import {givenNames, nameJoints} from '../../arabic/lexicon/given-names.ts';
import {honorifics, titles} from '../../arabic/lexicon/titles.ts';
import {formStrength, isArabicForm} from '../../arabic/word-form.ts';
import {remember} from '../remember.ts';
import {readingsOf, type Token} from '../tokens.ts';
import {
  isCalendarWord,
  isCommonNoun,
  isParticle,
  knownVerb,
  looksForeign,
  mayBeForeign,
  speechVerb,
  verbOf,
} from '../words.ts';
import type {Mention} from './mention.ts';
import {nisbaOf} from './nisbas.ts';
import {organisationAt} from './organisations.ts';
import {knownPlace, placeAt} from './places.ts';

const masculineNames = new Set(givenNames.masculine.split(/\s+/).map(foldText));
const feminineNames = new Set(givenNames.feminine.split(/\s+/).map(foldText));
const ambiguousNames = new Set(givenNames.alsoWords.split(/\s+/).map(foldText));
const joints = new Set(nameJoints.map(foldText));
/** Joints that start a name: عبد الناصر، أبو بكر. */
const openers = new Set(['عبد', 'ابو', 'ابي', 'ابا']);
const fatherhood = new Set(['بن', 'ابن', 'بنت']);

const titleForms = new Map<string, {feminine: boolean; plural: boolean}>();
for (const {masculine, feminine} of titles) {
  titleForms.set(foldText(masculine), {feminine: false, plural: false});
  if (feminine !== '') {
    titleForms.set(foldText(feminine), {feminine: true, plural: false});
  }
}
const honorificForms = new Set(honorifics.map(foldText));

export function isGivenName(word: string): boolean {
  return masculineNames.has(word) || feminineNames.has(word);
}

export type Title = {
  readonly skip: number;
  readonly definite: boolean;
  readonly feminine: boolean;
  readonly honorific: boolean;
};

export function titleAt(token: Token | undefined): Title | null {
  return token?.kind === 'word' ? titleOf(token.text) : null;
}

const titleOf = remember((word: string): Title | null => {
  for (const {text, skip} of readingsOf(word)) {
    const definite = text.startsWith('ال') && text.length > 3;
    const bare = definite ? text.slice(2) : text;
    const form = titleForms.get(bare);
    if (form) {
      return {skip, definite, feminine: form.feminine, honorific: honorificForms.has(bare)};
    }
  }
  return null;
});

/** True for a word that can stand inside a person's name. */
function isNamePart(tokens: readonly Token[], at: number): boolean {
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
function couldBeName(token: Token | undefined, expected = false): boolean {
  if (token?.kind !== 'word' || token.text.length < 3 || glued.test(token.text)) {
    return false;
  }
  const {text} = token;
  if (/^(?:ال|لل)/u.test(text) || isParticle(text) || isCalendarWord(text)) {
    return false;
  }
  if (isGivenName(text) || ambiguousNames.has(text)) {
    return true;
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
    ? !/(?:ه|ات|ها|هم)$|^و/u.test(text) && proclitic !== 'strong'
    : !/^[ويتنس]|(?:ه|ات|ها|هم|ا)$/u.test(text) && proclitic === 'none';
}

/** An indefinite word in ي behind a name is no adjective, which would be definite: عبد الرحمن ديناري. */
function couldBeFamily(token: Token): boolean {
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

/** Two words that lost the space between them: فيهاالبلدان. */
const glued = /^(?:فيها|فيه|في|من|منها|علي|عليها|الي|عن|مع|ان)ال/u;

/** True for an Arab given name, which a definite one may follow: صباح الأحمد. */
function isArabName(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    formStrength(token.text) !== 'none' &&
    (isGivenName(token.text) || ambiguousNames.has(token.text))
  );
}

/** A definite surname: البرادعي, القذافي; no nisba of a country, no title, no organisation. */
function isSurname(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word' || !token.text.startsWith('ال') || token.text.length < 5) {
    return false;
  }
  return (
    (token.text.endsWith('ي') ||
      (isArabName(tokens[at - 1]) &&
        (isGivenName(token.text.slice(2)) || ambiguousNames.has(token.text.slice(2)))) ||
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

/** The end (exclusive) of the name that starts at a token; the start itself where none does. */
function nameEnd(tokens: readonly Token[], from: number): number {
  let end = from;
  while (end < from + 8) {
    const token = tokens[end];
    if (token?.kind !== 'word' || (end > from && isClosed(tokens[end - 1], token))) {
      break;
    }
    const {text} = token;
    const next = tokens[end + 1];
    if (openers.has(text) && next?.kind === 'word' && !isParticle(next.text)) {
      end += 2;
      continue;
    }
    if (fatherhood.has(text) && end > from && next?.kind === 'word' && !isParticle(next.text)) {
      end += openers.has(next.text) ? 3 : 2;
      continue;
    }
    if (isNamePart(tokens, end) || (end > from && end < from + 3 && couldBeName(token))) {
      end++;
      continue;
    }
    if (end > from && isSurname(tokens, end) && !joints.has(tokens[end - 1]?.text ?? '')) {
      end++;
      break;
    }
    if (end > from && /^(?:الله|الدين|الرحمن|الاسلام)$/u.test(text)) {
      end++;
      continue;
    }
    // A king's number: لويس الرابع عشر، فيليب الثاني.
    if (end > from && ordinal.test(text)) {
      end++;
      if (tokens[end]?.text === 'عشر') {
        end++;
      }
      break;
    }
    break;
  }
  return Math.min(end, tokens.length);
}

const ordinal = /^ال(?:اول|اولي|ثاني|ثانيه|ثالث|رابع|خامس|سادس|سابع|ثامن|تاسع|عاشر|حادي)$/u;

function isClosed(before: Token | undefined, token: Token): boolean {
  return before === undefined || before.kind === 'mark' || !token.spaced;
}

function person(
  fields: Pick<Mention, 'first' | 'last' | 'nameFirst' | 'skip' | 'nameSkip' | 'trust'> & {
    feminine: boolean | null;
  },
): Mention {
  return {type: 'person', nameLast: fields.last, named: true, plural: false, ...fields};
}

/** The person that starts at a token: a title with a name, a given name, or a name behind a verb of speech. */
export function personAt(tokens: readonly Token[], at: number): Mention | null {
  return titledPerson(tokens, at) ?? bareName(tokens, at);
}

/** الرئيس الأذري إلهام علييف، وزيرة الخارجية الألمانية أنالينا بيربوك، الشيخ خالد. */
function titledPerson(tokens: readonly Token[], at: number): Mention | null {
  const title = titleAt(tokens[at]);
  if (!title) {
    return null;
  }
  let index = at + 1;
  let apposition = title.definite;
  let closed = false;
  while (index < at + 9) {
    const token = tokens[index];
    if (token?.kind !== 'word') {
      // الشاعر "أدونيس"
      break;
    }
    const place = placeAt(tokens, index);
    const isPlace = place !== null && place.trust > 0.6 && !(isGivenName(token.text) && apposition);
    if (isPlace) {
      index = place.last + 1;
      apposition = true;
      closed = true;
      continue;
    }
    if (
      isParticle(token.text) &&
      !joints.has(token.text) &&
      !(token.text === 'علي' && title.honorific && index === at + 1)
    ) {
      return null;
    }
    const starts =
      (token.text.startsWith('ال') && fatherhood.has(tokens[index + 1]?.text ?? '')) ||
      isGivenName(token.text) ||
      openers.has(token.text) ||
      (looksForeign(token.text) && !/^(?:ال|و|لل)/u.test(token.text) && !nisbaOf(token.text));
    if (starts && (apposition || isGivenName(token.text) || openers.has(token.text))) {
      const end = fatherhood.has(tokens[index + 1]?.text ?? '')
        ? nameEndAfterFather(tokens, index + 1)
        : nameEnd(tokens, index);
      if (end > index) {
        return person({
          first: at,
          last: end - 1,
          nameFirst: index,
          skip: title.skip,
          nameSkip: 0,
          feminine: title.feminine,
          trust: 0.95,
        });
      }
    }
    if (
      index === at + 1 &&
      title.definite &&
      title.honorific &&
      !token.text.startsWith('ال') &&
      !/^[ولبف]/u.test(token.text) &&
      token.text.length > 2 &&
      ((couldBeName(token) && !token.text.endsWith('ت')) || token.text === 'علي')
    ) {
      const end = Math.max(nameEnd(tokens, index), index + 1);
      return person({
        first: at,
        last: end - 1,
        nameFirst: index,
        skip: title.skip,
        nameSkip: 0,
        feminine: title.feminine,
        trust: 0.7,
      });
    }
    // المصارع التركي حمزة يرلكاب: behind a nisba no noun can be in construct.
    if (
      apposition &&
      (closed || nisbaOf(tokens[index - 1]?.text ?? '')?.definite) &&
      couldBeName(token, true)
    ) {
      const end = restOfName(tokens, index + 1);
      if (end === index + 1 && token.text.length < 4) {
        return null;
      }
      return person({
        first: at,
        last: end - 1,
        nameFirst: index,
        skip: title.skip,
        nameSkip: 0,
        feminine: title.feminine,
        trust: end > index + 1 ? 0.7 : 0.55,
      });
    }
    if (starts && !apposition) {
      // ملك أراغون: a foreign word right behind an indefinite title completes it.
      while (index < at + 9 && isNamePart(tokens, index)) {
        index++;
      }
      apposition = true;
      continue;
    }
    if (token.text.startsWith('ال') || token.text.startsWith('لل')) {
      apposition = true;
      index++;
      continue;
    }
    const body = organisationAt(tokens, index);
    if (body && index > at) {
      index = body.last + 1;
      apposition = true;
      closed = body.last > body.first;
      continue;
    }
    // وزير خارجية كوريا الجنوبية, نائب رئيس الجمعية: one indefinite noun may stand between.
    if (!title.definite && index < at + 3 && verbOf(token) === null && !/^و/u.test(token.text)) {
      index++;
      continue;
    }
    return null;
  }
  return null;
}

const laqabs = new Set(['الدين', 'الدوله', 'الاسلام', 'الزمان']);

/** True where a word such as جمال is the first part of a name: جمال عبد الناصر, خالد بن الوليد. */
function startsName(next: Token | undefined): boolean {
  return (
    next?.kind === 'word' &&
    !isParticle(next.text) &&
    (openers.has(next.text) ||
      fatherhood.has(next.text) ||
      isGivenName(next.text) ||
      ambiguousNames.has(next.text))
  );
}

/** ابن سينا، ابن الهيثم: not ابن عم, and not behind a name, whose father follows. */
function isSonOf(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (
    next?.kind !== 'word' ||
    isParticle(next.text) ||
    isCommonNoun(next.text) ||
    kin.test(next.text)
  ) {
    return false;
  }
  return (
    (next.text.startsWith('ال') && nisbaOf(next.text) === null && titleAt(next) === null) ||
    couldBeName(next, true)
  );
}

const kin =
  /^(?:عم|عمه|خال|خاله|اخ|اخت|اخيه|اخته|عمته|خالته|عمها|عمهم|شقيق.*|زوج.*|بلد.*|مدين.*|الوقت|العم|البلد|المدينه)$/u;

/** بيان is no ب + يان: a proclitic is read before a name where the whole word is no Arabic one. */
function isSureReading(word: string, name: string, skip: number): boolean {
  const conjunction = skip === 1 && /^[وف]/u.test(word);
  return name.length > 3 && (conjunction || !isArabicForm(word) || isArabicForm(name));
}

/** A name without a title before it. */
function bareName(tokens: readonly Token[], at: number): Mention | null {
  const token = tokens[at];
  if (token?.kind !== 'word') {
    return null;
  }
  for (const {text, skip} of readingsOf(token.text)) {
    if (skip > 0 && isGivenName(token.text)) {
      break;
    }
    const given =
      !isParticle(text) &&
      (isGivenName(text) || (ambiguousNames.has(text) && startsName(tokens[at + 1]))) &&
      (skip === 0 || isSureReading(token.text, text, skip));
    const next = tokens[at + 1];
    if (text === 'عبد' || /^اب[ويا]$/u.test(text)) {
      if (
        next?.kind === 'word' &&
        !isParticle(next.text) &&
        (text !== 'عبد' || /^ال/u.test(next.text) || next.text === 'ربه')
      ) {
        const end = restOfName(tokens, at + (openers.has(next.text) ? 3 : 2));
        return person({
          first: at,
          last: end - 1,
          nameFirst: at,
          skip,
          nameSkip: skip,
          feminine: false,
          trust: text === 'ابي' && tokens[at - 1]?.text !== 'بن' ? 0.4 : 0.8,
        });
      }
      continue;
    }
    if (text === 'ابن' && isSonOf(tokens, at)) {
      return person({
        first: at,
        last: restOfName(tokens, at + 2) - 1,
        nameFirst: at,
        skip,
        nameSkip: skip,
        feminine: false,
        trust: 0.75,
      });
    }
    if (given) {
      const end = Math.max(at + 1, restOfName(tokens, at + 1));
      const single = end === at + 1;
      return person({
        first: at,
        last: end - 1,
        nameFirst: at,
        skip,
        nameSkip: skip,
        feminine: feminineNames.has(text),
        trust: single ? (skip > 0 ? 0.35 : 0.6) : 0.85,
      });
    }
    // سلمان بن عبد العزيز: whatever stands before بن is a name, with ال only where the rest is one (الحسن).
    const bareText = text.replace(/^ال(?=...)/u, '');
    const named = isGivenName(bareText) || ambiguousNames.has(bareText);
    if (skip === 0 && /^و/u.test(text) && !named) {
      continue;
    }
    if (
      (next?.text === 'بن' || (next?.text === 'ابن' && named)) &&
      (named || !(text.startsWith('ال') || titleAt(token) || isCommonNoun(text))) &&
      (!isParticle(text) || text === 'علي') &&
      tokens[at + 2]?.kind === 'word'
    ) {
      return person({
        first: at,
        last: nameEndAfterFather(tokens, at + 1) - 1,
        nameFirst: at,
        skip,
        nameSkip: skip,
        feminine: false,
        trust: skip > 0 && !named ? 0.5 : 0.85,
      });
    }
  }
  return afterSpeech(tokens, at) ?? behindNisba(tokens, at) ?? foreignRun(tokens, at);
}

function nameEndAfterFather(tokens: readonly Token[], at: number): number {
  const next = tokens[at + 1]?.text ?? '';
  let end = at + (openers.has(next) ? 3 : 2);
  const more = restOfName(tokens, end);
  end = Math.max(end, more);
  return Math.min(end, tokens.length);
}

/** What follows a name's first part; never less than `from`. */
function restOfName(tokens: readonly Token[], from: number): number {
  let end = from;
  while (end < from + 14) {
    const token = tokens[end];
    if (token?.kind !== 'word') {
      break;
    }
    const next = tokens[end + 1];
    if (openers.has(token.text) && next?.kind === 'word' && !isParticle(next.text)) {
      end += 2;
    } else if (fatherhood.has(token.text) && next?.kind === 'word') {
      end += openers.has(next.text) && tokens[end + 2]?.kind === 'word' ? 3 : 2;
    } else if (isNamePart(tokens, end) && !knownPlace(tokens, end)) {
      end++;
    } else if (
      end < from + 2 &&
      (couldBeName(token, true) || couldBeFamily(token)) &&
      !/^لي/u.test(token.text) &&
      !knownPlace(tokens, end)
    ) {
      end++;
    } else if (
      /^(?:الله|الدين|الرحمن)$/u.test(token.text) ||
      (end === from && laqabs.has(token.text))
    ) {
      end++;
    } else if (
      /^(?:لدين|بامر|علي|بالله)$/u.test(token.text) &&
      (token.text === 'بالله' || next?.text === 'الله')
    ) {
      // المعتصم بالله، الناصر لدين الله، المتوكل على الله
      end += token.text === 'بالله' ? 1 : 2;
      break;
    } else if (ordinal.test(token.text)) {
      end += tokens[end + 1]?.text === 'عشر' ? 2 : 1;
      break;
    } else if (isSurname(tokens, end) && !knownPlace(tokens, end)) {
      end++;
    } else {
      break;
    }
  }
  return Math.min(end, tokens.length);
}

/**
 * قال دويسنبرغ: an indefinite word behind a verb of speech, and none of the nouns that lists know, is
 * the name of who speaks.
 */
function afterSpeech(tokens: readonly Token[], at: number): Mention | null {
  const before = tokens[at - 1];
  const token = tokens[at];
  const verb = before && speechVerb(before);
  // «اعتبرتهم مرتدين»: behind an object comes no subject.
  if (
    !token ||
    !verb ||
    verb.plural ||
    /(?:هم|ها)$/u.test(before?.text ?? '') ||
    knownPlace(tokens, at) ||
    organisationAt(tokens, at)
  ) {
    return null;
  }
  const next = tokens[at + 1];
  const namedSubject = saying.has(verb.form) && next !== undefined && couldBeName(next);
  if (
    joints.has(token.text) ||
    !(couldBeName(token, true) || (namedSubject && couldBeSubject(token)))
  ) {
    return null;
  }
  const end = restOfName(tokens, at + 1);
  const foreign = formStrength(token.text) === 'none';
  if (!saying.has(verb.form) && /^[بل]/u.test(token.text)) {
    return null;
  }
  const says = saying.has(verb.form);
  return person({
    first: at,
    last: end - 1,
    nameFirst: at,
    skip: 0,
    nameSkip: 0,
    feminine: verb.feminine,
    trust: foreign ? (says ? 0.8 : 0.7) : says ? 0.6 : 0.4,
  });
}

/** An indefinite word that lists do not know, before a word that is a name: قال رومانو برودي. */
function couldBeSubject(token: Token): boolean {
  return (
    !/^(?:ال|لل|[وبفلك])|(?:ه|ات|ها|هم|ا|ون|ين)$/u.test(token.text) &&
    !isParticle(token.text) &&
    !isCommonNoun(token.text) &&
    titleAt(token) === null &&
    verbOf(token) === null
  );
}

/** Verbs that hardly take an object noun: an indefinite word behind them is a subject. */
const saying = new Set(
  'قال قالت يقول تقول اضاف اضافت اكد اكدت اوضح اوضحت اعلن اعلنت صرح صرحت اعتبر اعتبرت راي اردف'.split(
    ' ',
  ),
);

/** العداء الكيني بونغي ويلفريد، والإسرائيلي عاموس أوز: a foreign word behind a nisba in the singular. */
function behindNisba(tokens: readonly Token[], at: number): Mention | null {
  const token = tokens[at];
  const before = tokens[at - 1];
  const nisba = before?.kind === 'word' ? nisbaOf(before.text) : null;
  if (!token?.spaced || !nisba?.definite || nisba.plural || nisba.country === null) {
    return null;
  }
  // الفريق الألماني بايرن ميونخ: the noun in front of the nisba tells that it is no person.
  const head = tokens[at - 2];
  if (
    nisba.feminine ||
    (head?.kind === 'word' && head.text.startsWith('ال') && isCommonNoun(head.text))
  ) {
    return null;
  }
  if (formStrength(token.text) !== 'none' || !couldBeName(token) || knownPlace(tokens, at)) {
    return null;
  }
  return person({
    first: at,
    last: restOfName(tokens, at + 1) - 1,
    nameFirst: at,
    skip: 0,
    nameSkip: 0,
    feminine: false,
    trust: 0.6,
  });
}

/**
 * Two or more words in a row that may be foreign, one of them for certain, and not behind a preposition
 * of place: most often a person. One alone is a person behind a verb in the masculine. Behind a name,
 * و joins another one.
 */
function foreignRun(tokens: readonly Token[], at: number): Mention | null {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (!token || knownPlace(tokens, at)) {
    return null;
  }
  const joined =
    /^و(?!ال|ي).{3,}$/u.test(token.text) &&
    couldBeName(before) &&
    formStrength(token.text) === 'none';
  if (joints.has(token.text) || !(joined || couldBeName(token))) {
    return null;
  }
  let end = at + 1;
  let sure = formStrength(token.text) === 'none';
  while (end < at + 4 && !knownPlace(tokens, end)) {
    const next = tokens[end];
    if (!next?.spaced) {
      break;
    }
    if (couldBeName(next)) {
      sure ||= formStrength(next.text) === 'none';
    } else if (!(joints.has(next.text) && couldBeName(tokens[end + 1]))) {
      break;
    }
    end++;
  }
  if (!sure) {
    return null;
  }
  const verb = before ? verbOf(before) : null;
  const subject = verb !== null && !verb.feminine && !verb.plural && !/^[بلك]/u.test(token.text);
  if (end - at < 2 && !joined && !(subject && formStrength(token.text) === 'none')) {
    return null;
  }
  const skip = joined ? 1 : 0;
  return person({
    first: at,
    last: restOfName(tokens, end) - 1,
    nameFirst: at,
    skip,
    nameSkip: skip,
    feminine: null,
    trust: verb ? 0.6 : joined && end - at < 2 ? 0.5 : 0.55,
  });
}
