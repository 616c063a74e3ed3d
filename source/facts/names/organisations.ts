import {foldText} from '../../arabic/fold.ts';
import {knownOrganisations, organisationHeads} from '../../arabic/lexicon/organisations.ts';
import {formStrength} from '../../arabic/word-form.ts';
import {readingsOf, type Token} from '../tokens.ts';
import {hasTanween, isCommonNoun, isParticle, looksForeign, mayBeForeign} from '../words.ts';
import {findName, gazetteer} from './gazetteer.ts';
import type {Mention} from './mention.ts';
import {nisbaOf} from './nisbas.ts';
import {knownPlace} from './places.ts';

const known = gazetteer(knownOrganisations.map(({name, feminine}) => [name, {feminine}] as const));

const heads = new Map<string, boolean>();
for (const head of organisationHeads.masculine.split(/\s+/)) {
  heads.set(foldText(head), false);
}
for (const head of organisationHeads.feminine.split(/\s+/)) {
  heads.set(foldText(head), true);
}

/** Heads that stand beside a name of its own: شركة توتال is توتال. */
const apposed = new Set(
  'شركة صحيفة جريدة مجلة قناة وكالة فريق نادي شبكة مؤسسة محطة إذاعة'.split(' ').map(foldText),
);

/** Of these, heads that belong to a longer name: وكالة الفضاء الأوروبية. */
const described = new Set('شركة وكالة مؤسسة'.split(' ').map(foldText));

const adjectival = new Set(['خارجيه', 'داخليه', 'موسسه']);

/** قيادة قتيبة بن مسلم: what a person leads, not a body of that name. */
const led = new Set(['قياده', 'اداره', 'رياسه', 'سلطه', 'حكومه']);

const press = new Set('صحيفة جريدة مجلة قناة'.split(' ').map(foldText));

/** Heads that are an everyday noun unless a name follows (بيت، قصر، مدرسة، مجموعة). */
const common = new Set(
  'بيت قصر مدرسة مجموعة دار مركز مكتب قوة إدارة دائرة غرفة جناح مسرح أسرة قيادة شبكة جهاز قضاء دفاع إعلام محافظة بلدية مصنع مؤتمر محطة كنيسة فريق حرس سلطة'
    .split(' ')
    .map(foldText),
);

/** Heads whose name may be a mere description: لجنة الانضباط, كلية الطب, حركة المرور. */
const loose = new Set(
  'لجنة هيئة كلية إدارة حركة قوات قيادة سلطات سلطة رئاسة حكومة جيش شرطة فريق جماعة نقابة محكمة دائرة مصلحة نيابة كتلة منتخب أمانة معهد متحف قصر مستشفى حلف كتيبة لواء فرقة فيلق حزب سفارة برلمان'
    .split(' ')
    .map(foldText),
);

/** The organisation that starts at a token: a known one, or a head with what completes it. */
export function organisationAt(tokens: readonly Token[], at: number): Mention | null {
  const found = findName(known, tokens, at);
  const headed = headedOrganisation(tokens, at);
  const adjective =
    found?.length === 1 &&
    adjectival.has((tokens[at]?.text ?? '').slice(found.skip + 2)) &&
    tokens[at - 1]?.text.startsWith('ال') === true;
  if (found && !adjective) {
    const last = at + found.length - 1;
    if (headed && headed.last > last) {
      return headed;
    }
    const head = (tokens[at]?.text ?? '').slice(found.skip);
    const isDescribed =
      found.length > 2 && described.has(head) && tokens[at + 1]?.text.startsWith('ال') === true;
    const nameFirst = found.length > 1 && apposed.has(head) && !isDescribed ? at + 1 : at;
    return {
      type: 'organisation',
      first: at,
      last,
      nameFirst,
      nameLast: last,
      skip: found.skip,
      nameSkip: nameFirst === at ? found.skip : 0,
      named: true,
      feminine: found.entry.feminine,
      plural: false,
      trust: 0.9,
    };
  }
  return headed ?? club(tokens, at);
}

/** باريس سان جيرمان، مانشستر يونايتد: a city with foreign words right behind it, not behind «في». */
function club(tokens: readonly Token[], at: number): Mention | null {
  const city = knownPlace(tokens, at);
  const before = tokens[at - 1];
  if (!city || city.skip > 0 || (before && isParticle(before.text)) || before?.kind === 'mark') {
    return null;
  }
  let last = city.last;
  while (last < city.last + 2) {
    const token = tokens[last + 1];
    if (
      token?.kind !== 'word' ||
      !token.spaced ||
      formStrength(token.text) !== 'none' ||
      (/^[بلكف]/u.test(token.text) && formStrength(token.text.slice(1)) !== 'none') ||
      /^(?:ال|لل|و)/u.test(token.text) ||
      isParticle(token.text) ||
      nisbaOf(token.text) ||
      knownPlace(tokens, last + 1)
    ) {
      break;
    }
    last++;
  }
  return last > city.last ? {...mention(at, last, 0, false, true), trust: 0.82} : null;
}

function headedOrganisation(tokens: readonly Token[], at: number): Mention | null {
  const token = tokens[at];
  if (token?.kind !== 'word') {
    return null;
  }
  for (const {text, skip} of readingsOf(token.text)) {
    const definite = text.startsWith('ال') && text.length > 4;
    const bare = definite ? text.slice(2) : text;
    const feminine = heads.get(bare);
    if (feminine === undefined || (feminine && isOwned(token.printed))) {
      continue;
    }
    // المناطق الداخلية: an adjective here, no ministry.
    if (definite && adjectival.has(bare) && tokens[at - 1]?.text.startsWith('ال')) {
      return null;
    }
    const quoted = quotedName(tokens, at + 1);
    if (quoted && !definite) {
      return mention(at, quoted.last + 1, skip, feminine, true, {
        first: quoted.first,
        last: quoted.last,
      });
    }
    const {last, proper} = complement(tokens, at + 1, definite, led.has(bare), apposed.has(bare));
    if (last < at + 1) {
      // الوزارة، الحكومة: named before, or known to everybody.
      return definite && !common.has(bare) ? mention(at, at, skip, feminine, false) : null;
    }
    if (common.has(bare) && !proper) {
      return null;
    }
    if (apposed.has(bare) && !definite && proper && proper.first === at + 1) {
      return mention(at, last, skip, feminine, true, proper);
    }
    // صحيفة الأهرام الحكومية: the paper is الأهرام.
    if (press.has(bare) && !definite && tokens[at + 1]?.text.startsWith('ال')) {
      return mention(at, last, skip, feminine, true, {first: at + 1, last: at + 1});
    }
    return mention(at, last, skip, feminine, proper !== null || (!definite && !loose.has(bare)));
  }
  return null;
}

/** «فرقه» beside a word with ة is «his teams», no فرقة. */
function isOwned(printed: string): boolean {
  return printed.endsWith('ه');
}

function mention(
  first: number,
  last: number,
  skip: number,
  feminine: boolean,
  named: boolean,
  name: {first: number; last: number} | null = null,
): Mention {
  return {
    type: 'organisation',
    first,
    last,
    nameFirst: name?.first ?? first,
    nameLast: name?.last ?? last,
    skip,
    nameSkip: name ? 0 : skip,
    named,
    feminine,
    plural: false,
    trust: named ? 0.86 : 0.5,
  };
}

/** A short name in quotation marks: صحيفة «حرييت». */
function quotedName(tokens: readonly Token[], from: number): {first: number; last: number} | null {
  const open = tokens[from]?.text;
  if (open !== '"' && open !== '«' && open !== '“') {
    return null;
  }
  for (let index = from + 1; index <= from + 5; index++) {
    const text = tokens[index]?.text;
    if (text === '"' || text === '»' || text === '”') {
      return index > from + 1 ? {first: from + 1, last: index - 1} : null;
    }
  }
  return null;
}

/** Definite words, nisbas, foreign words and places that complete a head. */
function complement(
  tokens: readonly Token[],
  from: number,
  definite: boolean,
  led: boolean,
  named: boolean,
): {last: number; proper: {first: number; last: number} | null} {
  let index = from;
  let proper: {first: number; last: number} | null = null;
  while (index < from + 6) {
    const token = tokens[index];
    if (token?.kind === 'latin' && index === from) {
      return {last: index, proper: {first: index, last: index}};
    }
    // أطلقت الوكالة مسبارًا: an indefinite noun begins the next phrase.
    if (token?.kind !== 'word' || isParticle(token.text) || hasTanween(token)) {
      break;
    }
    const place = knownPlace(tokens, index);
    if (place && place.skip === 0) {
      // دخلت قوات هولاكو بغداد: a foreign name is whole.
      if (proper && proper.last === index - 1 && !knownPlace(tokens, proper.first)) {
        break;
      }
      proper ??= {first: index, last: place.last};
      index = place.last + 1;
      continue;
    }
    const {text} = token;
    if (text.startsWith('ال')) {
      // Behind the first noun only adjectives go on; behind a nisba nothing does.
      const noun = definite || index > from;
      if (noun && !isAdjective(tokens, index, from)) {
        break;
      }
      index++;
      if (nisbaOf(text)?.country) {
        break;
      }
      continue;
    }
    // وزارة الإسكان والتنمية الحضرية: what و joins is definite and an adjective or a second noun follows.
    if (
      !definite &&
      index > from &&
      text.startsWith('وال') &&
      !heads.has(text.slice(3)) &&
      nisbaOf(tokens[index - 1]?.text ?? '') === null &&
      tokens[index + 1]?.text.startsWith('ال')
    ) {
      index++;
      continue;
    }
    if (text.startsWith('لل') && index === from && definite) {
      break;
    }
    if (/^و/u.test(text)) {
      break;
    }
    // شركة توتال الفرنسية: only a name is definite without ال.
    const nisba = nisbaOf(tokens[index + 1]?.text ?? '');
    const sure = mayBeForeign(text) || (nisba?.definite && nisba.country !== null);
    const foreign = looksForeign(text) || (named && index === from && !isCommonNoun(text) && sure);
    if (foreign && !nisbaOf(text) && !definite && !led) {
      proper =
        proper && proper.last === index - 1
          ? {first: proper.first, last: index}
          : {first: index, last: index};
      index++;
      continue;
    }
    break;
  }
  return {last: index - 1, proper};
}

/** الدولي, العالمية, المشتركة, الأعلى: what agrees with the head or with the noun before it. */
function isAdjective(tokens: readonly Token[], at: number, from: number): boolean {
  const text = tokens[at]?.text ?? '';
  if (/(?:ي|يه|يا)$/u.test(text)) {
    return true;
  }
  const before = tokens.slice(Math.max(0, from - 1), at);
  return (
    text.endsWith('ه') &&
    before.some(({text}) => /(?:ه|ات)$/u.test(text) || heads.get(text.replace(/^ال/u, '')) === true)
  );
}
