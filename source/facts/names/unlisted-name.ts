import {formStrength} from '../../arabic/word-form.ts';
import type {Token} from '../tokens.ts';
import {isCommonNoun, isParticle, isPlaceNoun, speechVerb, verbOf} from '../words.ts';
import {isGivenName, joints} from './given-names.ts';
import type {Mention} from './mention.ts';
import {restOfName} from './name-extent.ts';
import {couldBeName} from './name-words.ts';
import {nisbaOf} from './nisbas.ts';
import {organisationAt} from './organisations.ts';
import {person} from './person.ts';
import {knownPlace} from './places.ts';
import {titleAt} from './titles.ts';

/**
 * قال دويسنبرغ: an indefinite word behind a verb of speech, and none of the nouns that lists know, is
 * the name of who speaks.
 */
export function afterSpeech(tokens: readonly Token[], at: number): Mention | null {
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
  const scholar = namedByNisba(tokens, at, verb.form);
  if (scholar) {
    return scholar;
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

const telling =
  /^(?:قال|يقول|ذكر|يذكر|روي|يروي|كتب|يكتب|راي|يري|اشار|يشير|اكد|يوكد|اضاف|يضيف|حكي|يحكي|نقل|ينقل|وصف|يصف)$/u;

const nisbaForm = /^ال.{3,}ي$/u;

/** يروي الطبري أن …: a nisba alone behind a verb of telling, and what is told behind it. */
function namedByNisba(tokens: readonly Token[], at: number, verb: string): Mention | null {
  const token = tokens[at];
  // الواحدي النيسابوري
  const last = nisbaForm.test(tokens[at + 1]?.text ?? '') ? at + 1 : at;
  const next = tokens[last + 1]?.text ?? '';
  if (
    !token ||
    !telling.test(verb) ||
    !nisbaForm.test(token.text) ||
    !/^(?:ان|انه|انها|في|عن|:|،|"|\()$/u.test(next) ||
    isCommonNoun(token.text) ||
    nisbaOf(token.text)?.country != null ||
    titleAt(token) !== null
  ) {
    return null;
  }
  return person({
    first: at,
    last,
    nameFirst: at,
    skip: 0,
    nameSkip: 0,
    feminine: false,
    trust: 0.6,
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

/** Nouns whose name is a thing's: films, prizes, indexes, storms. Nouns that a person may follow (رواية, نظرية) are none of them. */
const things = new Set(
  'موشر فيلم جايزه مباراه كاس بطوله لعبه برنامج مسلسل سياره مهرجان معرض البوم مجله صحيفه نادي فريق منتخب معركه حرب اتفاقيه معاهده اعصار عاصفه فيروس قبيله غابه حقل بركان عمله دوري سوبر لغه اله نظام تطبيق موقع شبكه سفينه طاءره طايره صاروخ'.split(
    ' ',
  ),
);

/** العداء الكيني بونغي ويلفريد، والإسرائيلي عاموس أوز: a foreign word behind a nisba in the singular. */
export function behindNisba(tokens: readonly Token[], at: number): Mention | null {
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
export function foreignRun(tokens: readonly Token[], at: number): Mention | null {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (!token || knownPlace(tokens, at)) {
    return null;
  }
  const joined =
    /^و(?!ال|ي).{3,}$/u.test(token.text) &&
    couldBeName(before) &&
    formStrength(token.text) === 'none' &&
    nisbaOf(token.text.slice(1)) === null;
  const verb = before ? verbOf(before) : null;
  const isSubject = verb !== null && !verb.plural;
  // هزم نوفاك ديوكوفيتش: behind a verb, the surname alone may tell.
  const opens =
    couldBeName(token) || (isSubject && !isPlaceNoun(token.text) && couldBeName(token, true));
  if (joints.has(token.text) || !(joined || opens)) {
    return null;
  }
  // ترعرعت هيفاء: a verb in the feminine, and who did it.
  const next = tokens[at + 1];
  if (
    token.text.endsWith('ت') &&
    (/^[تانيس]/u.test(token.text) ||
      formStrength(token.text) !== 'none' ||
      isGivenName(next?.text ?? ''))
  ) {
    return null;
  }
  let end = at + 1;
  let sure = formStrength(token.text) === 'none';
  while (end < at + 4 && !knownPlace(tokens, end)) {
    const next = tokens[end];
    if (!next?.spaced) {
      break;
    }
    if (couldBeName(next, sure && isSubject)) {
      sure ||= formStrength(next.text) === 'none';
    } else if (!(joints.has(next.text) && couldBeName(tokens[end + 1]))) {
      break;
    }
    end++;
  }
  if (!sure) {
    return null;
  }
  // مؤشر داو جونز, فيلم ميدو: what the noun names is a thing.
  if (
    before?.kind === 'word' &&
    things.has(before.text.replace(/^(?:[وفبلك]|[وف][بلك])(?=...)/u, ''))
  ) {
    return null;
  }
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
