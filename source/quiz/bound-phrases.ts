import {nounPhraseAt} from './clause.ts';
import {foldOnce} from './fold-once.ts';
import {type Range, textOf, wordCount} from './phrase.ts';
import {pronounIn} from './pronoun.ts';
import type {ReadStatement} from './reading.ts';
import {standsAlone} from './self-contained.ts';
import {range} from './stems/stem.ts';
import {prepositions, relatives, subordinators} from './tables/particles.ts';
import {verbalNouns} from './tables/verbal-nouns.ts';
import type {Token} from './token.ts';
import {verbAt} from './verb-at.ts';

/** How a phrase hangs on what happened: why, what for, out of what feeling, what came of it. */
export type BoundKind = 'cause' | 'purpose' | 'motive' | 'result';

/** A noun phrase that a marker binds to a clause: بسبب إضراب السائقين, لترميم القلعة, أدى إلى ارتفاع الأسعار. */
export type BoundPhrase = {
  readonly kind: BoundKind;
  /** The marker with all that it binds, which leaves the stem: tokens, end-exclusive. */
  readonly range: Range;
  /** The noun phrase itself: tokens. The first may have ل written on it. */
  readonly phrase: Range;
  /** The words before the phrase in an option: «بسبب», «احتجاجًا على»; «ل» is written on the noun. */
  readonly lead: string;
  /** The noun phrase as it stands behind the lead, without ل. */
  readonly text: string;
  /** What brings a result about, with its verb's token, where the words are «أدى X إلى». */
  readonly source?: {readonly verb: number; readonly subject: Range};
};

type Marker = {readonly words: readonly string[]; readonly kind: BoundKind; readonly lead: string};

/** Longest phrase to print as an option. */
const MOST_WORDS = 6;

const markersByFirst = new Map<string, Marker[]>();
const addMarkers = (kind: BoundKind, lead: string | null, list: string) => {
  for (const entry of list.split('/')) {
    const words = foldOnce(entry.replaceAll('ـ', '')).split(' ');
    const [first = ''] = words;
    const marker = {words, kind, lead: lead ?? entry};
    markersByFirst.set(
      first,
      [...(markersByFirst.get(first) ?? []), marker].toSorted(
        (one, other) => other.words.length - one.words.length,
      ),
    );
  }
};

addMarkers('cause', 'بسبب', 'بسبب/بفعل/نتيجة/جراء/من جراء/إثر/على إثر/نتيجة لـ/نظرًا لـ/نظرًا إلى');
addMarkers('cause', 'بفضل', 'بفضل');
addMarkers('purpose', 'من أجل', 'من أجل/بهدف/بغية/بغرض/لغرض/سعيًا إلى/سعيًا لـ/رغبة في/أملًا في');
addMarkers(
  'motive',
  null,
  'احتجاجًا على/خوفًا من/خشية/حفاظًا على/هربًا من/بحثًا عن/طلبًا لـ/تضامنًا مع/بتهمة/استعدادًا لـ/تمهيدًا لـ/ردًا على',
);
addMarkers(
  'result',
  '',
  'أدى إلى/أدت إلى/يؤدي إلى/تؤدي إلى/أسفر عن/أسفرت عن/تسبب في/تسببت في/يتسبب في/تتسبب في',
);

/** The phrases of cause, purpose, motive and result of a statement, in the order of the text. */
export function boundPhrases(read: ReadStatement): readonly BoundPhrase[] {
  const known = phrasesByStatement.get(read);
  if (known) return known;
  const found = findPhrases(read);
  phrasesByStatement.set(read, found);
  return found;
}

const phrasesByStatement = new WeakMap<ReadStatement, readonly BoundPhrase[]>();

function findPhrases(read: ReadStatement): BoundPhrase[] {
  const found: BoundPhrase[] = [];
  for (let at = 0; at < read.tokens.length; at++) {
    const bound = boundAt(read, at);
    if (!bound) continue;
    found.push(bound);
    // «لمناقشة خطة لحماية الغابات»: what the phrase holds hangs on the phrase.
    at = Math.max(at, bound.phrase.to - 1);
  }

  return found;
}

function boundAt(read: ReadStatement, at: number): BoundPhrase | null {
  const {tokens} = read;
  const marker = markerAt(tokens, at);
  if (marker) {
    const isOpen = marker.words.at(-1) === 'ل';
    const from = at + marker.words.length - (isOpen ? 1 : 0);
    return bound(read, at, from, marker, isOpen);
  }

  const result = resultAt(read, at);
  if (result) return result;
  // لترميم القلعة: ل before a verbal noun of the tables, behind something that was done.
  const token = tokens[at];
  if (!token || at < 2 || !/^ل\p{L}{3}/u.test(token.bare)) return null;
  if (!verbalNouns.has(withoutLam(token.folded))) return null;
  if (isOfBody(read, at)) return null;
  return bound(read, at, at, {words: [], kind: 'purpose', lead: 'لـ'}, true);
}

const bodies = new Set(
  `اتحاد هيئة منظمة مجلس لجنة جمعية معهد مركز مؤسسة صندوق برنامج وكالة شركة مكتب وزارة إدارة قسم كلية مدرسة جامعة بنك مصرف
  جائزة مؤتمر يوم أسبوع عام عقد مهرجان معرض مشروع خطة مبادرة اتفاقية معاهدة قانون ميثاق رابطة نقابة شبكة دائرة مديرية محكمة`
    .split(/\s+/)
    .map(word => foldOnce(`ال${word}`)),
);

/** «الاتحاد الدولي لحفظ الطبيعة»: behind a body, or its adjective, ل says what the body is for and is of its name. */
function isOfBody({tokens, facts}: ReadStatement, at: number): boolean {
  if (facts.some(({to, fact}) => to === at && fact.entity === 'organisation')) return true;
  for (let index = at - 1; index >= Math.max(0, at - 3); index--) {
    const token = tokens[index];
    if (!token?.isWord) return false;
    if (bodies.has(token.folded.replace(/^[وفب](?=ال)/, '').replace(/^لل/, 'ال'))) return true;
    if (!/^ال\p{L}+(?:ي|ية|ة|ى)$/u.test(token.bare)) return false;
  }

  return false;
}

const resultVerbs: ReadonlyMap<string, string> = new Map(
  (
    [
      ['الي', 'أدى أدت يؤدي تؤدي'],
      ['عن', 'أسفر أسفرت'],
      ['في', 'تسبب تسببت يتسبب تتسبب'],
    ] as const
  ).flatMap(([preposition, verbs]) =>
    verbs.split(' ').map(verb => [foldOnce(verb), preposition] as const),
  ),
);

/** «أدى بناء الفنادق إلى ارتفاع أسعار الأراضي»: the result behind who or what brings it about. */
function resultAt(read: ReadStatement, at: number): BoundPhrase | null {
  const {tokens} = read;
  const folded = tokens[at]?.folded ?? '';
  const preposition =
    resultVerbs.get(folded) ??
    (/^[وف]/.test(folded) ? resultVerbs.get(folded.slice(1)) : undefined);
  const subject = preposition === undefined ? null : nounPhraseAt(read, at + 1);
  if (!subject || tokens[subject.to]?.folded !== preposition) return null;
  const {to} = subject;
  const made = bound(read, to, to + 1, {words: [], kind: 'result', lead: ''}, false);
  return made ? {...made, source: {verb: at, subject}} : null;
}

function markerAt(tokens: readonly Token[], at: number): Marker | null {
  const first = tokens[at]?.folded ?? '';
  const markers =
    markersByFirst.get(first) ??
    (/^[وف]/.test(first) ? markersByFirst.get(first.slice(1)) : undefined);
  return (
    markers?.find(({words}) =>
      words.slice(1).every((word, offset) => {
        const next = tokens[at + 1 + offset]?.folded ?? '';
        return word === 'ل' ? /^ل\p{L}{2}/u.test(next) : next === word;
      }),
    ) ?? null
  );
}

function bound(
  read: ReadStatement,
  at: number,
  from: number,
  {kind, lead}: Marker,
  hasLam: boolean,
): BoundPhrase | null {
  const {tokens, facts} = read;
  const head = tokens[from];
  if (!head?.isWord || subordinators.has(head.folded) || prepositions.has(head.folded)) return null;
  if (/^(?:ان|انه|انها|ما|لان|ذلك|هذا|هذه|تلك)$/.test(head.folded)) return null;
  let end = from;
  let shown: number | null = null;
  for (; end < tokens.length; end++) {
    const token = tokens[end];
    if (!token?.isWord) break;
    if (relatives.has(token.folded)) return null;
    // «إلى سكن يبعد عن …»: a verb without a conjunction belongs to the noun before it.
    if (end > from && isBareVerb(token)) return null;
    if (end > from && opensAnother(read, end)) break;
    // «بسبب إضراب السائقين في ميناء طنجة»: where it was need not stand in the option.
    const isPlaced =
      /^(?:في|الي|خلال|منذ|بعد|قبل|اثناء|طوال|عبر|داخل|قرب)$/.test(token.folded) &&
      end > from + 1 &&
      (!/^(?:في|الي)$/.test(token.folded) ||
        facts.some(fact => fact.from === end + 1 && fact.entity !== null));
    if (isPlaced) shown ??= end;
  }

  const closing = tokens[end];
  if (closing && !closing.isWord && /^[(«"“:]$/.test(closing.text)) return null;
  const phrase = {from, to: shown ?? end};
  const indices = range(phrase);
  const printed = textOf(tokens, phrase);
  const text = hasLam ? withoutLamPrinted(printed) : printed;
  if (indices.length === 0 || wordCount(text) > MOST_WORDS || /[«»"()\d]/.test(text)) return null;
  if (kind !== 'motive' && indices.length === 1 && !/^ال/.test(text)) return null;
  if (
    indices.some(index => {
      const {bare = '', folded = ''} = tokens[index] ?? {};
      return (
        pronounIn(bare) !== null || /\p{Nd}/u.test(folded) || /^(?:لم|لن|لا|قد|كان)$/.test(folded)
      );
    })
  )
    return null;
  const alone = standsAlone(tokens, indices, facts, {
    about: null,
    isPlural: false,
    isSpeech: false,
    isWholeSentence: false,
    isGeneral: true,
  });
  if (!alone || prepositions.has(tokens[phrase.to - 1]?.folded ?? '')) return null;
  return {kind, range: {from: at, to: end}, phrase, lead, text};
}

function isBareVerb(token: Token): boolean {
  const verb = verbAt(token);
  return (
    verb !== null &&
    !verb.form.nounLike &&
    verb.text === token.text &&
    !/^ال/.test(token.bare) &&
    !superlatives.has(token.folded)
  );
}

/** Superlatives with the letters of a past. */
const superlatives = new Set(['احدث', 'ابعد', 'اقل', 'اكثر', 'اسرع', 'انجح', 'اكمل', 'اصلح']);

/** Words that no longer belong to the phrase: another clause, a time. */
function opensAnother({tokens, facts}: ReadStatement, at: number): boolean {
  const token = tokens[at];
  if (!token) return true;
  if (subordinators.has(token.folded) || markerAt(tokens, at) !== null) return true;
  if (
    /^(?:ما|مما|اي|ان|التي|بل|او|ام|وقد|فقد|ولم|ولا|فلم|كان|كانت|وكان|وكانت|عام|سنه|يوم|مساء|صباح)$/.test(
      token.folded,
    )
  )
    return true;
  if (
    facts.some(
      ({fact, from}) =>
        fact.kind === 'when' &&
        (from === at || from === at + 1) &&
        (from === at || prepositions.has(token.folded)),
    )
  )
    return true;
  const verb = verbAt(token);
  if (verb && !verb.form.nounLike && !/^ال/.test(token.bare) && !superlatives.has(token.folded))
    return true;
  return (
    /^[وف](?:[يت]\p{L}{3,}|\p{L}{3,}ت)$/u.test(token.bare) &&
    !/ات$/.test(token.bare) &&
    !verbalNouns.has(token.folded.slice(1))
  );
}

/** للبحث → البحث, لترميم → ترميم. */
function withoutLamPrinted(text: string): string {
  return text.replace(/^لل(?=\p{L}{2})/u, 'ال').replace(/^ل(?=\p{L}{3})/u, '');
}

function withoutLam(folded: string): string {
  return folded.replace(/^لل(?=.{3})/, 'ال').replace(/^ل(?=.{3})/, '');
}

/** A phrase behind its lead: «بسبب الجفاف», «للبحث عن عمل». */
export function withLead(lead: string, phrase: string): string {
  if (lead === '') return phrase;
  if (!lead.endsWith('لـ')) return `${lead} ${phrase}`;
  const glued = /^ال/.test(phrase) ? `لل${phrase.slice(2)}` : `ل${phrase}`;
  return lead.slice(0, -2) + glued;
}
