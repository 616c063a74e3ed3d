import {foldText} from '../../arabic/fold.ts';
import {cityGroups, regions} from '../../arabic/lexicon/cities.ts';
import {countries} from '../../arabic/lexicon/countries.ts';
import {placeHeads} from '../../arabic/lexicon/places.ts';
import {scales} from '../../arabic/number-words.ts';
import {readingsOf, type Token} from '../tokens.ts';
import {hasTanween, isCommonNoun, isParticle, looksForeign, verbOf} from '../words.ts';
import {findName, gazetteer} from './gazetteer.ts';
import type {Mention} from './mention.ts';
import {couldBeName} from './name-words.ts';
import {nisbaOf} from './nisbas.ts';

type Place = {readonly feminine: boolean; readonly sure: boolean};

/** Names that are everyday words too: only a head or a preposition before them makes them places. */
const ambiguous = new Set(
  'صور قم حماة نيس نجد قطر مالي كانو بون سوسة سرت برن ليون الخليل بنين عكا ديلي لومي فاس درنة البيرة الخليج بال صوفيا فيكتوريا الهند سيناء روسو ماليه الإمارات تدمر معان مشهد لفيف فارس الأقصر العين العيون الداخلة الزاوية العمارة الأبيض السلط جرش الصعيد باجة عسير نابل بالي الريف بروج الرشيدية الناصرية شيان كوبي تبوك حائل ينبع القصرين الرمادي سومي أوش آخن فارو بيرم تيما الجليل الحلة البقاع الشوف النقب القصيم مروي'
    .split(' ')
    .filter(name => name !== 'الهند' && name !== 'سيناء')
    .map(foldText),
);

const masculine = new Set(
  'العراق لبنان الأردن المغرب السودان اليمن الصومال الخليج البلقان القوقاز الشام الحجاز المشرق'
    .split(' ')
    .map(foldText),
);

const known = gazetteer<Place>(
  [
    ...countries.flatMap(({names, capitals}) => [...names, ...capitals]),
    ...Object.values(cityGroups).flatMap(group => group.split('/')),
    ...regions.split('/'),
  ].map(name => {
    const folded = foldText(name);
    return [
      name,
      {
        feminine: !masculine.has(folded) && !/^(?:البحر|المحيط|الشرق|القطب|بحر|قطاع)/u.test(folded),
        sure: !ambiguous.has(folded),
      },
    ] as const;
  }),
);

const heads = new Map<string, {feminine: boolean; class: string}>();
for (const [head, {class: kind, feminine}] of placeHeads) {
  heads.set(foldText(head), {feminine, class: kind});
}

const locative = new Set(
  'في الى قرب شمال جنوب شرق غرب شمالي جنوبي شرقي غربي وسط نحو داخل خارج'.split(' '),
);
const separable = new Set(['settlement', 'region', 'country']);

/** True where the words before a token say that a place follows. */
function afterLocative(tokens: readonly Token[], at: number, skip: number): boolean {
  const before = tokens[at - 1]?.text ?? '';
  return (
    (skip > 0 && /^[وف]?ب/u.test(tokens[at]?.text ?? '')) ||
    locative.has(before) ||
    locative.has(before.replace(/^[وف]/u, ''))
  );
}

/** The place that starts at a token: a known name, or a head (مدينة، نهر) with a name behind it. */
export function placeAt(tokens: readonly Token[], at: number): Mention | null {
  return headedPlace(tokens, at) ?? knownPlace(tokens, at);
}

/** True where a known name of one word stands at a token. */
function endsPlace(tokens: readonly Token[], at: number): boolean {
  const found = findName(known, tokens, at);
  return found?.length === 1 && (found.entry.sure || /^و/u.test(tokens[at]?.text ?? ''));
}

export function knownPlace(tokens: readonly Token[], at: number): Mention | null {
  const found = findName(known, tokens, at);
  if (!found || (found.skip > 0 && scales.has(tokens[at]?.text ?? ''))) {
    return null;
  }
  const {entry, length, skip} = found;
  // جدة and جده, her grandfather's city.
  const [token] = tokens.slice(at, at + 1);
  if (
    length === 1 &&
    token &&
    /ه$/u.test(token.text) &&
    token.text.length - skip <= 4 &&
    !/ة[\u064b-\u0652]*$/u.test(token.printed)
  ) {
    return null;
  }
  // مسقط رأسه: where he was born, no city.
  if (/^راس/u.test(tokens[at + length]?.text ?? '') && length === 1) {
    return null;
  }
  // إسبانيا وقطر والإمارات: in a list, the one before tells.
  const listed = skip > 0 && /^و/u.test(token?.text ?? '') && at > 0 && endsPlace(tokens, at - 1);
  if (!entry.sure && !listed && !afterLocative(tokens, at, skip)) {
    return null;
  }
  const last = at + length - 1;
  return {
    type: 'place',
    first: at,
    last,
    nameFirst: at,
    nameLast: last,
    skip,
    nameSkip: skip,
    named: true,
    feminine: entry.feminine,
    plural: false,
    trust: 0.8 + length / 100,
  };
}

function headedPlace(tokens: readonly Token[], at: number): Mention | null {
  const token = tokens[at];
  if (token?.kind !== 'word') {
    return null;
  }
  for (const {text, skip} of readingsOf(token.text)) {
    const definite = text.startsWith('ال') && !heads.has(text);
    const head = heads.get(definite ? text.slice(2) : text);
    // عاصمة مصر says what a city is; العاصمة باريس names it.
    if (!head || text === 'عاصمه') {
      continue;
    }
    let nameFirst = at + 1;
    if (tokens[nameFirst]?.text === '"' || tokens[nameFirst]?.text === '«') {
      nameFirst++;
    }
    const known = knownPlace(tokens, nameFirst);
    const inner = known?.skip === 0 ? known : null;
    let nameLast = inner ? inner.last : nameFirst - 1;
    if (!inner) {
      nameLast = properRun(tokens, nameFirst, definite ? text.slice(2) : text, definite) - 1;
    }
    if (nameLast < nameFirst) {
      continue;
    }
    // إقليم كويزون الشرقي، ولاية فلوريدا الأمريكية: an adjective ends the name.
    let last = nameLast;
    const after = tokens[last + 1];
    if (after?.kind === 'word' && after.text.startsWith('ال') && nisbaOf(after.text)) {
      last++;
    }
    const whole = !separable.has(head.class);
    return {
      type: 'place',
      first: at,
      last,
      nameFirst: whole ? at : nameFirst,
      nameLast: whole ? last : nameLast,
      skip,
      nameSkip: whole ? skip : (inner?.skip ?? 0),
      named: true,
      feminine: head.feminine,
      plural: false,
      trust: 0.85,
    };
  }
  return null;
}

/** Heads that a single definite word may name: مدينة المنصورية, جبل الزيتون. */
const nameable = new Set(
  'مدينه بلده قريه جبل جبال نهر وادي جزيره جزر بحر بحيره ضاحيه مخيم هضبه صحراء'.split(' '),
);

/** A word that no reading makes Arabic, a proclitic taken off or not, and no nisba. */
function isForeignWord(token: Token): boolean {
  return (
    looksForeign(token.text) &&
    !hasTanween(token) &&
    !isCommonNoun(token.text) &&
    verbOf(token) === null &&
    nisbaOf(token.text) === null
  );
}

/** The end (exclusive) of the words behind a head that can be a name: foreign ones, or one definite word. */
function properRun(
  tokens: readonly Token[],
  from: number,
  head: string,
  definite: boolean,
): number {
  let end = from;
  while (end < from + 4) {
    const token = tokens[end];
    if (token?.kind !== 'word' || /^(?:و|لل)/u.test(token.text) || isParticle(token.text)) {
      break;
    }
    const {text} = token;
    const article = text.startsWith('ال');
    if (!article && (couldBeName(token, true) || isForeignWord(token))) {
      end++;
      continue;
    }
    // مدينة المنصورية، جبل الزيتون: one definite word, no adjective of the head.
    if (end === from && !definite && article && nameable.has(head) && !nisbaOf(text)) {
      return end + 1;
    }
    break;
  }
  return end;
}

/** A foreign name behind a word such as في, with nothing else to tell what it is. */
export function unknownPlaceAt(tokens: readonly Token[], at: number): Mention | null {
  const token = tokens[at];
  if (
    token?.kind !== 'word' ||
    token.text.length < 4 ||
    token.text.startsWith('ال') ||
    hasTanween(token) ||
    !looksForeign(token.text)
  ) {
    return null;
  }
  const before = (tokens[at - 1]?.text ?? '').replace(/^[وف](?=..)/u, '');
  if (!['في', 'الى', 'قرب', 'شمال', 'جنوب', 'شرق', 'غرب'].includes(before) || nisbaOf(token.text)) {
    return null;
  }
  let last = at;
  while (last < at + 2) {
    const next = tokens[last + 1];
    if (
      next?.kind !== 'word' ||
      !looksForeign(next.text) ||
      /^(?:و|ال)/u.test(next.text) ||
      knownPlace(tokens, last + 1) ||
      nisbaOf(next.text)
    ) {
      break;
    }
    last++;
  }
  return {
    type: 'place',
    first: at,
    last,
    nameFirst: at,
    nameLast: last,
    skip: 0,
    nameSkip: 0,
    named: true,
    feminine: true,
    plural: false,
    trust: 0.5,
  };
}
