import {feminineOfPast, presentOf} from '../conjugate.ts';
import {foldOnce} from '../fold-once.ts';
import {
  hasWrittenPreposition,
  isFunctionWord,
  isIndefiniteAccusative,
  meansPeople,
} from '../noun.ts';
import {type Range, textOf} from '../phrase.ts';
import type {Reading, ReadStatement} from '../reading.ts';
import type {Random} from '../seeded-random.ts';
import {gapsOf} from '../stems/gaps.ts';
import {
  ballGames,
  figurative,
  objectFamilies,
  otherActions,
  peopleNouns,
  personalActions,
} from '../tables/object-families.ts';
import {titleWords} from '../tables/title-words.ts';
import {verbFrames} from '../tables/verb-frames.ts';
import {verbNeighbours} from '../tables/verb-neighbours.ts';
import type {Token} from '../token.ts';
import {verbAt} from '../verb-at.ts';

/** Letters of some tokens that other letters could stand for, each making the words false. */
type Slot = {
  /** Token indices, end-exclusive. */
  readonly from: number;
  readonly to: number;
  /** UTF-16 offsets in the paragraph's text. */
  readonly start: number;
  readonly end: number;
  readonly others: readonly string[];
  /** What a deed is done to: the deed is told where one sentence has both. */
  readonly doneTo?: string;
  /** True for a number, a time or a place, which other questions ask for. */
  readonly isFact: boolean;
};

export type Altered = {
  readonly options: readonly string[];
  /** True where only numbers, times and places differ. */
  readonly byFact: boolean;
};

/** Words longer than this are altered in two places, so that none stands in the middle of the others. */
const LONG_PHRASE = 4;

/**
 * Three or more phrases like this one with another thing, deed, number, place or time in it. All are
 * changed in one place, or in two by turns (ab against a'b, ab', a'b'): the key has no more in common
 * with the others than they with one another. Null where the tables know too little.
 * @param verb the past of the verb that has the phrase for its object, folded; null for a clause
 */
export function alterations(
  read: ReadStatement,
  reading: Reading,
  range: Range,
  verb: string | null,
  random: Random,
): Altered | null {
  const slots = apart(slotsIn(read, reading, range, verb, random));
  const framed = verb === null ? null : frameOptions(read, reading, range, verb, random);
  // «منعت المدرسة استعمال الهواتف»: what else is done to telephones comes before what else is forbidden.
  const isDeed = slots.some(({doneTo, others}) => doneTo !== undefined && others.length >= 3);
  if (framed && framed.options.length >= 3 && (framed.isSure || !isDeed))
    return {options: framed.options, byFact: false};
  const put = (...changes: readonly (readonly [Slot, string])[]) =>
    altered(read, range, new Map(changes));
  const wide = slots.find(({others}) => others.length >= 3);
  const [one, two] = slots;
  const isLong = range.to - range.from >= LONG_PHRASE;
  if (one && two && (isLong || !wide)) {
    const [first = '', second = ''] = [one.others[0], two.others[0]];
    const options = [put([one, first]), put([two, second]), put([one, first], [two, second])];
    return {options, byFact: one.isFact && two.isFact};
  }

  return wide ? {options: wide.others.map(other => put([wide, other])), byFact: wide.isFact} : null;
}

/** «منعت الحكومة صيد الأسماك»: what else a government forbids, in as many words. */
function frameOptions(
  {tokens}: ReadStatement,
  reading: Reading,
  range: Range,
  verb: string,
  random: Random,
): {options: readonly string[]; isSure: boolean} | null {
  const text = textOf(tokens, range);
  const found = /^(?<preposition>إلى|من|عن|على|ب(?=ال|.{3}))?\s?(?<phrase>.+)$/u.exec(text)?.groups;
  const words = (found?.phrase ?? '').split(' ');
  if (words.length > 2 || words.some(word => /\u064b/u.test(word))) return null;
  // «صيد الأسماك» or «الصيد»: a deed or a thing that its article makes one.
  if (!/^ال/.test(words.at(-1) ?? '') || (words.length === 2 && /^ال/.test(words[0] ?? '')))
    return null;
  const own = words.map(word => stripped(foldOnce(word)));
  const preposition = found?.preposition ?? null;
  const fitting = verbFrames.filter(
    frame => frame.verbs.has(verb) && frame.preposition === preposition,
  );
  // «نشاط الدماغ» stands among measures of the body, though the sea has its نشاط too.
  const exact = fitting.filter(frame => frame.phrases.some(phrase => phrase === found?.phrase));
  const open = fitting.filter(
    frame => !frame.isClosed || frame.phrases.some(phrase => phrase.split(' ')[0] === words[0]),
  );
  const phrases = (exact.length > 0 ? exact : open)
    .flatMap(frame => frame.phrases)
    .filter(phrase => {
      const folded = phrase.split(' ').map(word => stripped(foldOnce(word)));
      return (
        folded.length === words.length &&
        !folded.some(word => own.includes(word)) &&
        !areToldTogether(folded, reading)
      );
    });
  const joint = preposition === null ? '' : preposition === 'ب' ? 'ب' : `${preposition} `;
  const options = random.shuffle(phrases).map(phrase => joint + phrase);
  return {options, isSure: exact.length > 0 || fitting.some(({isClosed}) => isClosed)};
}

/** «كرة اليد»: another game. */
function gameSlot(
  tokens: readonly Token[],
  index: number,
  random: Random,
): Omit<Slot, 'from' | 'to'> | null {
  const token = tokens[index];
  const isGame = /^(?:ال|ل|ب)?كرة$/.test(tokens[index - 1]?.bare ?? '');
  if (!token || !isGame || !(ballGames as readonly string[]).includes(token.text)) return null;
  const others = random.shuffle(ballGames.filter(game => game !== token.text));
  return {start: token.start, end: token.end, others, isFact: false};
}

/** Slots of which none overlaps another; deeds and things before numbers, places and times. */
function apart(slots: readonly Slot[]): Slot[] {
  const kept: Slot[] = [];
  for (const slot of slots) {
    if (slot.others.length === 0) continue;
    if (!kept.some(({from, to}) => slot.from < to && slot.to > from)) kept.push(slot);
  }

  return kept;
}

function slotsIn(
  read: ReadStatement,
  reading: Reading,
  range: Range,
  verb: string | null,
  random: Random,
): Slot[] {
  const {tokens, facts} = read;
  const found: Slot[] = [];
  // «ارتفاع الحرارة درجة واحدة»: nothing else has a measure.
  const isMeasured = (index: number) =>
    measures.test(tokens[index + 2]?.bare ?? '') ||
    facts.some(({fact, from}) => from === index + 2 && fact.kind === 'howMany');
  const head = verb === null ? -1 : headOf(tokens, range);
  const parts = tokens[head] ? partsOf(tokens[head]) : null;
  const thing = verb === null ? null : thingSlot(read, range, head, verb, random);
  if (thing) found.push(thing);
  for (let index = range.from; index < range.to; index++) {
    if (facts.some(({from, to}) => index >= from && index < to)) continue;
    const slot =
      verbSlot(tokens[index]) ??
      (isMeasured(index) ? null : actionSlot(tokens, range, index, verb === null)) ??
      gameSlot(tokens, index, random);
    // «وقف إطلاق النار»: of two deeds in a row the first is what is done.
    const last = found.at(-1);
    if (slot && !(last?.to === index && last.from >= range.from))
      found.push({...slot, from: index, to: index + 1});
  }

  /** A word of a family, outside of facts, that nothing before or behind it is tied to. */
  const isFree = ({from, to}: Range) => {
    const token = tokens[from];
    const next = to < range.to ? tokens[to] : undefined;
    const isArticled = /^[وفبكل]*ال|^لل/.test(token?.bare ?? '');
    const isFollowed = next?.isWord === true && !isFunctionWord(next) && !isGlued(next);
    const isAdjective = /^(?:ال)?\p{L}+ي[ةه]?$/u.test(token?.bare ?? '');
    // «الغاز المسيل للدموع», «رسوم الدخول», «حرارة تبلغ …»: another word would not go with what follows.
    if ((isFollowed && !isAdjective) || isMeasured(from)) return false;
    if (
      isArticled &&
      tokens[from - 1]?.isWord &&
      /^(?:ارتفاع|انخفاض|درجة|مستوى)$/.test(tokens[from - 1]?.bare ?? '')
    )
      return false;
    if (verb === null || isAdjective) return true;
    // «طوقًا من الفضة»: what a thing is made of.
    if (tokens[from - 1]?.bare === 'من' && !/^و/.test(next?.bare ?? '')) return true;
    return otherActions.has(tokens[from - 1]?.bare.replace(/^[بل]/, '') ?? '');
  };
  const gaps = gapsOf(read, reading, random).flatMap((gap): Slot[] => {
    const {from, to, start, end} = gap;
    if (from < range.from || to > range.to) return [];
    const known = facts.find(fact => fact.from < to && fact.to > from);
    // Whom it is about stays; «السادسة مساء» becomes no «السادسة صباح» without its ending.
    if (/^(?:person|organisation|group)$/.test(known?.fact.entity ?? '')) return [];
    if (/^(?:صباح|مساء|ظهر|فجر|ساعة|دقيقة|يوم)$/.test(gap.key)) return [];
    // «إن القاهرة لن تقبل»: a capital that speaks for its state.
    if (verb === null && from <= range.from + 1 && known?.fact.entity === 'place') return [];
    if (!known && !isFree(gap)) return [];
    // «أسس الفاطميون مدينة المهدية»: another city.
    const isNamedBuilding = parts !== null && known?.fact.entity === 'place';
    const inside = tokens.findIndex(token => token.end > start);
    const past = tokens.findIndex(token => token.start >= end);
    return [
      {
        from: inside,
        to: past === -1 ? tokens.length : past,
        start,
        end,
        others: gap.others(),
        isFact: known !== undefined && !isNamedBuilding,
      },
    ];
  });
  const byKind = [...gaps.filter(({isFact}) => !isFact), ...gaps.filter(({isFact}) => isFact)];
  return [...found, ...byKind].map(slot => ({
    ...slot,
    others: slot.others.filter(other =>
      slot.doneTo === undefined
        ? !isTold(other, reading)
        : !areToldTogether([stripped(foldOnce(other)), slot.doneTo], reading),
    ),
  }));
}

/** What a rise or a fall is measured in. */
const measures = /^(?:درجة|درجتين|درجات|متر|مترًا|مترا|مترين|أمتار|سنتيمترًا|ضعف|ضعفين|مرة|مرتين)$/;

const beforeHead = /^(?:أول|أكبر|أقدم|أطول|أعلى|أضخم|أحدث|آخر|على|إلى|عن|من|بقايا|أشهر)$/;

/** The noun that says what kind of thing a phrase names. */
function headOf(tokens: readonly Token[], {from, to}: Range): number {
  let at = from;
  while (at < to - 1 && beforeHead.test(tokens[at]?.bare ?? '')) at++;
  return at;
}

/** The thing itself, where the verb and the thing are of one family: another that it is done with. */
function thingSlot(
  {tokens, facts}: ReadStatement,
  {from, to}: Range,
  index: number,
  verb: string,
  random: Random,
): Slot | null {
  const token = tokens[index];
  const parts = token && partsOf(token);
  const family = parts && familyOf(parts.stem, verb);
  if (!token || !parts || !family || /\u0651/.test(token.text)) return null;
  const {before, stem, ending} = parts;
  const next = index + 1 < to ? tokens[index + 1] : undefined;
  // «مدينة المهدية»: what a name belongs to is known from the name.
  if (
    facts.some(
      fact =>
        fact.entity?.type === 'place' &&
        fact.named &&
        fact.from <= index + 1 &&
        fact.to > index + 1,
    )
  )
    return null;
  const isFollowed = next?.isWord === true && !isFunctionWord(next) && !isGlued(next);
  const isArticled = /ال$|لل$/.test(before);
  // «كتاب الفهرست»: a title goes with its kind of work.
  if (family.verbs.has(foldOnce('ألف')) && before === '' && /^ال/.test(next?.bare ?? ''))
    return null;
  // A noun in ة shows no ending: as an object by itself it is indefinite, before another noun it is not.
  const isAccusative =
    ending !== '' || (index === from && before === '' && !(isFollowed && !agreesWith(stem, next)));
  const {words, arePlural, anyPurpose} = family;
  // «سدًا لتوليد الكهرباء», «جهازًا يقيس …»: what it is for fits it alone.
  if (!anyPurpose && !arePlural && next?.isWord && (/^ل/.test(next.bare) || verbAt(next) !== null))
    return null;
  const others = words.filter(
    word =>
      foldOnce(word) !== foldOnce(stem) &&
      (!isFollowed || arePlural || isFeminine(word) === isFeminine(stem)),
  );
  return {
    from: index,
    to: index + 1,
    start: token.start,
    end: token.end,
    others: random
      .shuffle(others)
      .map(word => before + (isAccusative && !isArticled ? accusativeOf(word, ending) : word)),
    isFact: false,
  };
}

/** «مكتبة كبيرة» against «مكتبة الجامع»: an adjective behind the noun has its ending. */
function agreesWith(stem: string, next: Token | undefined): boolean {
  return (
    next !== undefined &&
    !/^ال/.test(next.bare) &&
    (isFeminine(stem) ? /ة$/.test(next.bare) : isIndefiniteAccusative(next))
  );
}

function isFeminine(word: string): boolean {
  return /(?:[ةى]|ات)$/.test(word) && word !== 'مستشفى';
}

function familyOf(stem: string, verb: string): (typeof objectFamilies)[number] | null {
  return objectFamilies.find(({verbs, words}) => verbs.has(verb) && words.includes(stem)) ?? null;
}

/** An indefinite noun as an object; the vowel sign stands where the text writes it. */
function accusativeOf(word: string, ending: string): string {
  if (/(?:ة|ى|ا|ات)$/.test(word) || isDiptote(word)) return word;
  if (/اء$/.test(word)) return ending === 'ا' ? word : `${word}ً`;
  return word + (ending === '' ? '\u064bا' : ending);
}

/** Plurals without tanwin: مدارس, رسائل, صواريخ. */
function isDiptote(word: string): boolean {
  return /^\p{L}{2}ا\p{L}ي?\p{L}$/u.test(word);
}

function isGlued(token: Token): boolean {
  return hasWrittenPreposition(token) || /^[وفلب]/.test(token.bare);
}

const thingWords = new Set(objectFamilies.flatMap(({words}) => words));

/** A word of the families taken apart: the article, and the sign of the indefinite accusative. */
function partsOf({text}: Token): {before: string; stem: string; ending: string} | null {
  const bare = text.replace(/[\u064c-\u0652]/g, '');
  const {before = '', rest = ''} = /^(?<before>(?:ال)?)(?<rest>.+)$/u.exec(bare)?.groups ?? {};
  const ending =
    /(?:\u064bا|ا\u064b|\u064b)$/u.exec(rest)?.[0] ?? (/[^اةى]ا$/u.test(rest) ? 'ا' : '');
  for (const [stem, mark] of [
    [rest, ''],
    [rest.slice(0, rest.length - ending.length), ending],
  ] as const) {
    if (thingWords.has(stem)) return {before, stem, ending: mark};
  }

  return null;
}

/** A deed is done to something: «إغلاق المدارس», never «الإغلاق» or «بناءً». */
function actionSlot(
  tokens: readonly Token[],
  {from, to}: Range,
  index: number,
  isClause: boolean,
): Omit<Slot, 'from' | 'to'> | null {
  const token = tokens[index];
  const next = index + 1 < to ? tokens[index + 1] : undefined;
  if (!token || !next?.isWord || isFunctionWord(next) || isGlued(next)) return null;
  const glued = /^[بل]?/.exec(token.bare)?.[0] ?? '';
  const [before, stem] = otherActions.has(token.bare)
    ? ['', token.bare]
    : [glued, token.bare.slice(glued.length)];
  const others = otherActions.get(stem);
  if (!others || token.text !== token.bare || figurative.test(next.bare)) return null;
  if (personalActions.has(stem) && !isPerson(next)) return null;
  // «بناء على», «قطع الأثاث»: a deed stands in front of the phrase or behind a preposition or a noun in construct.
  const isPart = index > from && /^(?:ال|.*[\u064b]|.*ة$)/u.test(tokens[index - 1]?.bare ?? '');
  if (isPart && before === '') return null;
  return {
    start: token.start,
    end: token.end,
    others: others
      .filter(other => !isClause || isFeminine(other) === isFeminine(stem))
      .map(other => before + other),
    doneTo: stripped(next.folded),
    isFact: false,
  };
}

/** «عزل الوزير», «تدريب المعلمين», but no «عزل الجرثومة». */
function isPerson({bare, folded}: Token): boolean {
  const noun = folded.replace(/^ال/, '');
  return meansPeople(bare) || titleWords.has(noun) || peopleNouns.has(noun);
}

const neighboursByLemma = new Map<string, string[]>();
const presents = new Map<string, string>();
for (const line of verbNeighbours) {
  const pasts = line.map(entry => {
    const [past = '', present = presentOf(past)] = entry.split('/');
    presents.set(past, present);
    return past;
  });
  for (const past of pasts) {
    const others = pasts.filter(other => other !== past);
    const lemma = foldOnce(past);
    neighboursByLemma.set(lemma, [...(neighboursByLemma.get(lemma) ?? []), ...others]);
  }
}

/** A verb with opposites in its own form: سترتفع, انخفضت. */
function verbSlot(token: Token | undefined): Omit<Slot, 'from' | 'to'> | null {
  const verb = verbAt(token);
  if (!token || !verb || verb.form.nounLike || verb.form.other) return null;
  const {lemma, tense, feminine} = verb.form;
  const neighbours = neighboursByLemma.get(foldOnce(lemma));
  if (!neighbours || verb.text !== token.text || token.text !== token.bare) return null;
  const isFuture = tense === 'present' && token.text.startsWith('س');
  return {
    start: token.start,
    end: token.end,
    others: neighbours.map(other => {
      if (tense === 'past') return feminine ? feminineOfPast(other) : other;
      const present = presents.get(other) ?? presentOf(other);
      return `${isFuture ? 'س' : ''}${feminine ? 'ت' : 'ي'}${present.slice(1)}`;
    }),
    isFact: false,
  };
}

/** What the text speaks of anywhere could be true of the question too. */
function isTold(other: string, reading: Reading): boolean {
  return statementsByWord(reading).has(stripped(foldOnce(other)));
}

/** Whether one sentence has all the words. */
function areToldTogether(words: readonly string[], reading: Reading): boolean {
  const byWord = statementsByWord(reading);
  const [first = new Set<number>(), ...others] = words.map(
    word => byWord.get(word) ?? new Set<number>(),
  );
  return [...first].some(statement => others.every(other => other.has(statement)));
}

const wordIndex = new WeakMap<Reading, ReadonlyMap<string, ReadonlySet<number>>>();

/** Where each word stands, by the place of the statement; words without article and proclitics. */
function statementsByWord(reading: Reading): ReadonlyMap<string, ReadonlySet<number>> {
  const known = wordIndex.get(reading);
  if (known) return known;
  const found = new Map<string, Set<number>>();
  for (const [index, {tokens}] of reading.statements.entries()) {
    for (const {folded, isWord} of tokens) {
      if (!isWord) continue;
      const word = stripped(folded);
      const places = found.get(word);
      if (places) places.add(index);
      else found.set(word, new Set([index]));
    }
  }

  wordIndex.set(reading, found);
  return found;
}

function stripped(folded: string): string {
  return folded.replace(/^(?:[وفبكل]?ال|لل|[وبل](?=.{3}))/, '').replace(/(?<=.{3})ا$/, '');
}

/** The words of a range with some letters changed. */
function altered(
  {tokens}: ReadStatement,
  {from, to}: Range,
  changes: ReadonlyMap<Slot, string>,
): string {
  const made = tokens.slice(from, to).flatMap((token, offset): Token[] => {
    const index = from + offset;
    for (const [slot, other] of changes) {
      if (index < slot.from || index >= slot.to) continue;
      if (index > slot.from) return [];
      const last = tokens[slot.to - 1] ?? token;
      const text =
        token.text.slice(0, slot.start - token.start) +
        other +
        last.text.slice(slot.end - last.start);
      return [{...token, text, end: last.end}];
    }

    return [token];
  });
  return textOf(made, {from: 0, to: made.length});
}
