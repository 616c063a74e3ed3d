import type {Gender} from '../facts/analysis.ts';
import {feminineNames, isGivenName} from '../facts/names/given-names.ts';
import {clausesOf, nounPhraseAt, pastBracket} from './clause.ts';
import {pastConnector} from './connector.ts';
import {deicticTimes} from './deictic-times.ts';
import {isFirstPerson} from './first-person.ts';
import {foldOnce} from './fold-once.ts';
import {genitive, nominative} from './inflect.ts';
import {isInstruction} from './instruction.ts';
import {genderOfForm, isDefinite, isFunctionWord} from './noun.ts';
import {isOnlyDescribed} from './only-described.ts';
import {openerAt} from './openers.ts';
import {type Range, textOf, wordCount} from './phrase.ts';
import {pronounIn} from './pronoun.ts';
import type {ReadStatement} from './reading.ts';
import {ownWords, resolvesAll} from './resolves.ts';
import {endsOf, isOfWaw} from './sentence.ts';
import {endsOpen, isBalanced, isNamedSpeaker} from './stems/stem.ts';
import type {SubjectMatter} from './subject-matter.ts';
import {opensTimeClause, prepositions, relatives, subordinators} from './tables/particles.ts';
import type {Token} from './token.ts';
import {verbAt} from './verb-at.ts';
import {waitsForObject} from './waits-for-object.ts';

const LEAST_WORDS = 6;
const MOST_WORDS = 33;

/** Words of the text to print in a question, and what must stand around them so that they say whom they mean. */
export type Passage = {
  readonly range: Range;
  /** Brackets with a second date, a foreign spelling or a wish, left out. */
  readonly omit: readonly Range[];
  /** Tokens printed otherwise than the text has them: the verb of «أما … فيحتاج» without its ف. */
  readonly changed: ReadonlyMap<number, string>;
  /** «قال فلان: «» before speech, «عن فلان: » before words that leave out whom they are about. */
  readonly before: string;
  readonly after: string;
  /** True where the words begin with their verb or subject and need nothing before them. */
  readonly isPlain: boolean;
  /** Whom the words leave out, to say behind their verb; absent where they need nobody or a question cannot say it. */
  readonly leftOut?: string;
};

/** The passages of a statement that hold some words, the shortest that says enough first. */
export function passagesWith(
  read: ReadStatement,
  gap: Range,
  subject: SubjectMatter | null,
): Passage[] {
  const omit = [
    ...omittedIn(read),
    ...deicticTimes(read).filter(({from, to}) => to <= gap.from || from >= gap.to),
  ];
  if (omit.some(({from, to}) => gap.from >= from && gap.to <= to)) return [];
  for (const start of startsOf(read).toReversed()) {
    if (start.at > gap.from) continue;
    const passage = passageFrom(read, start, gap, omit, subject);
    if (passage) return [passage];
  }

  return [];
}

/** What no passage of a statement prints: brackets, and «اليوم» of what is still so. */
function omittedIn(read: ReadStatement): readonly Range[] {
  const known = omitted.get(read);
  if (known) return known;
  const found = [...bracketsOf(read.tokens), ...todaysOf(read.tokens)];
  omitted.set(read, found);
  return found;
}

const omitted = new WeakMap<ReadStatement, readonly Range[]>();

type Start = {readonly at: number; readonly speaker: {name: string; gender: Gender} | null};

/** Where words of the statement may begin a sentence of their own. */
function startsOf(read: ReadStatement): Start[] {
  const known = starts.get(read);
  if (known) return known;
  const found = findStarts(read);
  starts.set(read, found);
  return found;
}

const starts = new WeakMap<ReadStatement, Start[]>();

function findStarts(read: ReadStatement): Start[] {
  const {tokens, statement} = read;
  // «ترك 326 قصيدة، … عندما قال: …»: what stands before the words is told, not said.
  const colon = tokens.findIndex(({text}) => text === ':');
  const isTold = statement.kind === 'quote' && statement.speaker?.asPrinted == null && colon > 12;
  const isQuote = statement.kind === 'quote' && !isTold;
  const speaker = isQuote ? speakerOf(read) : null;
  if (isQuote && !speaker) return [];
  if (!isQuote && !isTold && statement.speaker?.asPrinted === null) return [];
  const found: Start[] = [];
  const add = (index: number) => {
    let at = index;
    while (tokens[at] && !tokens[at]?.isWord) at++;
    for (let before = -1; before !== at; ) {
      before = at;
      at = pastLead(tokens, at);
      at = pastConnector(tokens, at);
    }

    if (/^[وف]?اما$/.test(tokens[at]?.folded ?? '')) at++;
    if (tokens[at]?.isWord && !found.some(start => start.at === at)) found.push({at, speaker});
  };

  const open = tokens.findIndex(({text}) => /^["«“]$/.test(text));
  const label = tokens.slice(0, 9).findIndex(({text}) => text === ':');
  const isTurn =
    isQuote && (open === -1 || (label !== -1 && label < open && label > 0 && open > label + 1));
  if (!isQuote) add(0);
  else if (isTurn) add(label === -1 ? 0 : label + 1);
  else add(open + 1);
  let depth = 0;
  for (const [index, {text}] of tokens.entries()) {
    if (isQuote && !isTurn && index <= open) continue;
    if (/[(«“]/.test(text)) depth++;
    else if (/[)»”]/.test(text)) depth--;
    if (depth > 0) continue;
    const next = tokens[index + 1];
    if (text === '؛') add(index + 1);
    else if (tokens[index]?.isWord && next && joinsClause(read, index + 1)) add(index + 1);
    else if (
      /^[،,]$/.test(text) &&
      next &&
      /^(?:[وف]|لكن|غير|الا|حيث|اذ|ثم|كما)/.test(next.folded) &&
      opensClause(read, index + 1)
    )
      add(index + 1);
  }

  return found;
}

/** «، وافتتحت …», «، حيث بنى …», «، وفي عام … أسس»: another clause, no more of a list. */
function opensClause(read: ReadStatement, at: number): boolean {
  const token = read.tokens[at];
  const next = read.tokens[at + 1];
  if (!token) return false;
  if (isInstruction(read, at) || (token.folded === 'ثم' && isInstruction(read, at + 1)))
    return true;
  if (/^(?:لكن|ولكن|حيث|اذ)$/.test(token.folded)) return true;
  if (/^(?:ثم|كما)$/.test(token.folded)) return verbAt(next) !== null;
  if (/^(?:الا|غير)$/.test(token.folded)) return next?.folded === 'ان';
  if (/^و(?:في|منذ|خلال|بعد|عام|كان|كانت|قد)$/.test(token.folded)) return next !== undefined;
  const verb = verbAt(token);
  return verb !== null && verb.text !== token.text && !verb.form.nounLike;
}

/** «… عام 2002 وقامت اليابان …»: without a comma too, a verb behind و opens another clause. */
function joinsClause({tokens, facts}: ReadStatement, at: number): boolean {
  const token = tokens[at];
  const verb = verbAt(token);
  return (
    token !== undefined &&
    !isOfWaw(token.folded) &&
    facts.every(({from, to}) => at < from || at >= to) &&
    /^و/.test(token.bare) &&
    verb !== null &&
    verb.text !== token.text &&
    !verb.form.nounLike &&
    verb.form.tense === 'past'
  );
}

/** Words that only join a sentence to the one before: لكن, غير أن, لقد, ثم. */
function pastLead(tokens: readonly Token[], at: number): number {
  const words = [0, 1, 2].map(offset => tokens[at + offset]?.folded ?? '');
  const [first = '', second = '', third = ''] = words;
  if (/^[وف]?لهذا$/.test(first) && second === 'السبب')
    return tokens[at + 2]?.text === '،' ? at + 3 : at + 2;
  if (/^[وف]?(?:غير|الا|بيد|علما|كما|حيث|اذ|لكن)$/.test(first) && second === 'ان') return at + 2;
  if (first === 'علي' && second === 'ان' && at === 0) return at + 2;
  if (/^[وف]?كما$/.test(first) && verbAt(tokens[at + 1]) !== null) return at + 1;
  // «وقد تصيب» is «may», which the sentence must keep; «وقد أصابت» only leads on.
  if (/^[وف]قد$/.test(first) && verbAt(tokens[at + 1])?.form.tense === 'present') return at;
  if (first === 'قد' && verbAt(tokens[at + 1])?.form.tense === 'past') return at + 1;
  if (/^(?:لكن|ولكن|حيث|ثم|فقد|وقد|لقد|ولقد|اذ|وهكذا|هكذا)$/.test(first) && third !== '')
    return at + 1;
  return at;
}

function speakerOf({statement, facts}: ReadStatement): Start['speaker'] {
  const {speaker} = statement;
  if (!speaker || !isNamedSpeaker(speaker.name)) return null;
  const folded = foldOnce(speaker.name);
  const entity =
    facts.find(({entity: own}) => own?.variants.some(variant => folded.includes(foldOnce(variant))))
      ?.entity ?? null;
  const gender = genderOfSpeaker(speaker.name) ?? entity?.gender ?? null;
  return gender === null || !speaker.name.includes(' ')
    ? null
    : {name: nominative(speaker.name), gender};
}

/** The gender of a speaker whom another statement names, by the title before the name. */
function genderOfSpeaker(name: string): Gender | null {
  const given = name.split(' ').map(foldOnce).find(isGivenName);
  if (given !== undefined) return feminineNames.has(given) ? 'feminine' : 'masculine';
  const head = name.split(' ')[0] ?? '';
  if (/ة$/.test(head)) return 'feminine';
  return /^(?:ال|وزير|رئيس|مدير|أستاذ)/.test(head) ? 'masculine' : null;
}

/**
 * Two sentences that stand together, so that the second finds in the first whom or what it speaks of:
 * «قشّر البصلة …، وقطّعها … . يحتاج هذا العمل إلى عشر دقائق». The first `joint` tokens are the first sentence's.
 */
export function pairedPassage(read: ReadStatement, joint: number, gap: Range): Passage | null {
  const {tokens, statement} = read;
  const omit = [...omittedIn(read), ...deicticTimes(read)];
  if (omit.some(({from, to}) => gap.from >= from && gap.to <= to)) return null;
  const speaker = statement.kind === 'quote' ? speakerOf(read) : null;
  if (statement.kind === 'quote' && (!speaker || tokens.some(({text}) => /["«“]/.test(text))))
    return null;
  const label = speaker ? tokens.slice(0, 9).findIndex(({text}) => text === ':') : -1;
  const from = pastLead(tokens, pastConnector(tokens, label + 1));
  const second = tokens.findIndex(({isWord}, index) => index >= joint && isWord);
  const first = tokens.slice(from, joint);
  const isOwn = (at: number) => speaker !== null && saysOfSelf(tokens, [at]);
  if (second === -1 || isTwoFold(tokens, from)) return null;
  if (openerAt(read, from) !== 'whole' && !isOwn(from)) return null;
  if (!hasPredicate(first) && !isInstruction(read, from) && !isOwn(from)) return null;
  const opener = openerAt(read, second);
  const form = verbAt(tokens[second])?.form;
  if (opener === 'unsure' && !isAboutDeed(tokens, second) && !isOwn(second)) return null;
  // Whom a verb without its subject means must be whom the first sentence is about.
  if (opener === 'subjectless' && !isOwn(second)) {
    const about = clausesOf(read)[0]?.subject ?? nounPhraseAt(read, from);
    const gender = about?.gender ?? null;
    if (!form || form.nounLike || hasObject(tokens[second]) || gender === null) return null;
    if (form.feminine !== (gender === 'feminine')) return null;
  }

  for (const to of sentenceEnds(read, second)) {
    if (to < gap.to) continue;
    const text = textOf(tokens, {from, to}, omit);
    if (wordCount(text) > MOST_WORDS) return null;
    if (wordCount(textOf(tokens, {from: second, to}, omit)) < 4) continue;
    if (!isBalanced(text) || endsOpen(text) || isUnfit(text)) continue;
    const indices = Array.from({length: to - from}, (_, offset) => from + offset).filter(
      index => !omit.some(({from: open, to: past}) => index >= open && index < past),
    );
    if (!resolvesAll(read, indices, {subject: null, isSpeech: speaker !== null, joint})) continue;
    if (speaker) {
      const around = aroundSpeech(speaker, true);
      return {range: {from, to}, omit, changed: new Map(), ...around, isPlain: false};
    }

    const isNamed =
      read.textTopic !== null && foldOnce(text).includes(foldOnce(read.textTopic.name));
    const topic =
      read.textTopic?.gender && !isNamed
        ? {name: read.textTopic.name, gender: read.textTopic.gender}
        : null;
    if (mayMean(topic, indices, tokens)) continue;
    return {range: {from, to}, omit, changed: new Map(), before: '', after: '', isPlain: false};
  }

  return null;
}

/** «يحتاج هذا العمل إلى …»: what the sentence before tells is what is meant. */
function isAboutDeed(tokens: readonly Token[], at: number): boolean {
  const form = verbAt(tokens[at])?.form;
  return (
    form !== undefined &&
    !form.nounLike &&
    /^(?:هذا|هذه|ذلك|تلك)$/.test(tokens[at + 1]?.folded ?? '')
  );
}

/** «أما …»: a sentence whose second half answers its first. */
function isTwoFold(tokens: readonly Token[], at: number): boolean {
  return /^[وف]?اما$/.test(tokens[at]?.folded ?? '');
}

function passageFrom(
  read: ReadStatement,
  {at, speaker}: Start,
  gap: Range,
  brackets: readonly Range[],
  subject: SubjectMatter | null,
): Passage | null {
  const {tokens} = read;
  const answer = /^[وف]?اما$/.test(tokens[at - 1]?.folded ?? '')
    ? answerOf(tokens, at)
    : withoutJoint(tokens, at);
  if (!answer) return null;
  const omit = [...brackets, ...answer.omit];
  const {changed} = answer;
  const opener = openerAt(read, at);
  const first = tokens[at];
  // «وجدت في الحبر حديدًا»: who speaks is the subject.
  const isOwn =
    first !== undefined && (isFirstPerson(first) || /^(?!كانت).{2,}ت$/u.test(first.bare));
  if (speaker ? opener !== 'whole' && !isOwn : opener === 'unsure') return null;
  const needsSubject = opener === 'subjectless' && speaker === null;
  const firstVerb = tokens.find(
    (token, index) => index >= at && index < at + 6 && verbAt(token)?.form.nounLike === false,
  );
  if (needsSubject && (!subject || !agrees(firstVerb, subject) || hasObject(first))) return null;
  // «تشتهر المدينة بريح باردة …، وقد تتجاوز سرعتها …»: behind another noun the text's topic is not meant.
  const matter = subject && isNearest(read, at, subject) ? subject : null;
  if (needsSubject && !matter) return null;
  const ends = sentenceEnds(read, at);
  for (const to of isCuttable(read, gap) ? [...ends, gap.to].toSorted((a, b) => a - b) : ends) {
    if (to < gap.to) continue;
    // «الورق، والشمع... كلها وثائق»: what stands behind the dots says what.
    if (tokens[to]?.text === '.' && tokens[to + 1]?.text === '.') return null;
    const range = {from: at, to};
    const text = textOf(tokens, range, omit);
    const length = wordCount(text);
    if (length < LEAST_WORDS) continue;
    if (length > MOST_WORDS) return null;
    if (!isBalanced(text) || endsOpen(text) || isUnfit(text)) continue;
    if (waitsForVerb(tokens, at, to) || waitsForObject(read, {from: at, to})) continue;
    const isEnd = to >= tokens.length - 1;
    if (
      !hasPredicate(tokens.slice(at, to)) &&
      !clausesOf(read).some(({verbAt: own}) => own === at) &&
      !isInstruction(read, at) &&
      !(speaker !== null && tokens.slice(at, to).some(isFirstPerson)) &&
      !(isEnd && (isOwn || (opener === 'whole' && isStatement(first))))
    )
      continue;
    const indices = Array.from({length: to - at}, (_, offset) => at + offset).filter(
      index => !omit.some(({from, to: past}) => index >= from && index < past),
    );
    const plain =
      !needsSubject && resolvesAll(read, indices, {subject: null, isSpeech: speaker !== null});
    if (
      !plain &&
      !(
        matter &&
        speaker === null &&
        resolvesAll(read, indices, {subject: matter, isSpeech: false})
      )
    )
      continue;
    if (speaker) {
      const around = aroundSpeech(speaker, opener !== 'whole' || saysOfSelf(tokens, indices));
      return {range, omit, changed, ...around, isPlain: false};
    }

    const isNamed = subject !== null && foldOnce(text).includes(foldOnce(subject.name));
    return plain && (isNamed || !mayMean(subject, indices, tokens))
      ? {range, omit, changed, before: '', after: '', isPlain: true}
      : {
          range,
          omit,
          changed,
          before:
            isNamed || opensWithName(text, subject) ? '' : `عن ${genitive(subject?.name ?? '')}: `,
          after: '',
          isPlain: false,
          ...(needsSubject && subject !== null && !isNamed
            ? {leftOut: nominative(subject.name)}
            : {}),
        };
  }

  return null;
}

/** «أصبح المتنبي من شعراء …»: near the head a word of the name says who is meant. */
function opensWithName(text: string, subject: SubjectMatter | null): boolean {
  const head = text.split(' ').slice(0, 3).map(foldOnce);
  return (
    subject?.name
      .split(' ')
      .map(foldOnce)
      .some(
        word =>
          word.length > 3 &&
          !/^(?:الملك|الامير|السلطان|الخليفه|الامام)$/.test(word) &&
          head.includes(word),
      ) ?? false
  );
}

/** Whether no noun of the gender stands between the head of the statement and a clause inside it. */
function isNearest(
  {tokens, facts, textTopic}: ReadStatement,
  at: number,
  {name, gender}: SubjectMatter,
): boolean {
  const own = foldOnce(name).split(' ');
  const start = tokens.findIndex(({isWord}) => isWord);
  return tokens.slice(start, at).every((token, offset) => {
    if (!token.isWord || offset === 0 || own.includes(token.folded)) return true;
    const entity = facts.find(
      ({from, to}) => start + offset >= from && start + offset < to,
    )?.entity;
    // Whom a life is told of does what people do, whatever things stand between.
    if (textTopic) return entity?.type !== 'person' || entity.gender !== gender;
    const told = entity?.gender ?? (verbAt(token) ? null : genderOfForm(token));
    return gender === 'feminine' ? told !== 'feminine' : entity?.gender !== 'masculine';
  });
}

/** Words that say «we» or «I» are quoted; others are reported. */
function aroundSpeech(
  {name, gender}: {name: string; gender: Gender},
  isQuoted: boolean,
): Pick<Passage, 'before' | 'after'> {
  return isQuoted
    ? {before: `${gender === 'feminine' ? 'قالت' : 'قال'} ${name}: «`, after: '»'}
    : {before: `بحسب ${genitive(name)}، `, after: ''};
}

function saysOfSelf(tokens: readonly Token[], indices: readonly number[]): boolean {
  return indices.some(index => {
    const token = tokens[index];
    return (
      token !== undefined &&
      (isFirstPerson(token) ||
        ownWords.has(token.folded) ||
        // «وجدت», «قضيت معه»: no known feminine, or one with nothing feminine behind it.
        (/^\p{L}{2,}[^ا]ت$/u.test(token.bare) && verbAt(token) === null && /يت$/.test(token.bare)))
    );
  });
}

/** «أمر السلطان بأن تُكتب أسفاره» about a traveller: a pronoun that may be the traveller's. */
function mayMean(
  subject: SubjectMatter | null,
  indices: readonly number[],
  tokens: readonly Token[],
): boolean {
  const own = subject?.gender === 'feminine' ? 'ها' : 'ه';
  return subject !== null && indices.some(index => pronounIn(tokens[index]?.bare ?? '') === own);
}

const unchanged = {omit: [], changed: new Map<number, string>()} as const;

/** «وحين وصلت …»: و and ف before a conjunction of time only join the sentence to the one before. */
function withoutJoint(tokens: readonly Token[], at: number): Pick<Passage, 'omit' | 'changed'> {
  const token = tokens[at];
  return token && /^[وف]/.test(token.bare) && opensTimeClause.test(token.folded)
    ? {omit: [], changed: new Map([[at, token.text.replace(/^[وف]\p{M}*/u, '')]])}
    : unchanged;
}

/** «أما البرهان فقد نشره …», «أما الذكر فيحتاج …»: the sentence without أما and the ف that answers it; null where none does. */
function answerOf(
  tokens: readonly Token[],
  at: number,
): {omit: readonly Range[]; changed: ReadonlyMap<number, string>} | null {
  const index = tokens.findIndex(
    (token, place) =>
      place > at &&
      place < at + 9 &&
      /^ف/.test(token.bare) &&
      (token.folded === 'فقد' || (verbAt(token)?.text ?? token.text) !== token.text),
  );
  const token = tokens[index];
  if (!token) return null;
  return token.folded === 'فقد'
    ? {omit: [{from: index, to: index + 1}], changed: new Map()}
    : {omit: [], changed: new Map([[index, verbAt(token)?.text ?? token.text]])};
}

/** Lists, questions, other scripts, and «أما …» without its second half. */
function isUnfit(text: string): boolean {
  return (
    /[:؟?]|\.{2,}|…|(?:(?!\p{Script=Arabic})\p{L}){3}/u.test(text) ||
    // «أما …» without its second half, or with none of its own.
    /(?:^|\s)[وف]?أم[اّ]+\s(?!.*\sف)/u.test(text)
  );
}

/** «أوصاه بأن …»: who advised him is not told either. */
function hasObject(token: Token | undefined): boolean {
  return token !== undefined && pronounIn(token.bare) !== null && verbAt(token) === null;
}

/** A sentence without a verb that the tables know: «تحافظ العاملات …» is one, «ثلاث ملاعق من الزيت» an item of a list. */
function isStatement(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (isDefinite(token) ||
      prepositions.has(token.folded.replace(/^و/, '')) ||
      (/^[وف]?[يتنأ]\p{L}{3,}$/u.test(token.bare) && !/[ةات]$/.test(token.bare)) ||
      /\p{L}{2}(?:نا|ت)$/u.test(token.bare))
  );
}

/** «… أعلنت الحرب على الصين في 7 يوليو 1937 | حيث …»: behind a time, or a place after a preposition, a sentence may end. */
function isCuttable(
  {tokens, facts}: ReadStatement,
  gap: Range & {readonly start?: number},
): boolean {
  const next = tokens[gap.to];
  const asked = facts.find(({from, to}) => from < gap.to && to > gap.from);
  if (!next?.isWord) return false;
  const isTime = asked?.fact.kind === 'when';
  const before = tokens[gap.from - 1]?.folded ?? '';
  const isPlace = asked?.fact.entity === 'place' && /^(?:في|الي|من)$/.test(before);
  const isCounted = asked?.fact.kind === 'howMany' && asked.to === gap.to;
  if (isCounted && /^(?:بعد|قبل|منذ|خلال|اثناء|حتي|بسبب|قرب|في)$/.test(next.folded)) return true;
  // «… في ____ الذي …», «… بـ____ في …»: what a preposition governs ends what is said.
  const isGoverned =
    /^(?:في|الي|علي|من|عن|ب)$/.test(before) || (gap.start ?? 0) > (tokens[gap.from]?.start ?? 0);
  if (isGoverned && (relatives.has(next.folded) || /^(?:خلال|منذ|عبر|اثناء)$/.test(next.folded)))
    return true;
  if (!isTime && !isPlace) return false;
  return prepositions.has(next.folded)
    ? !/^(?:و|بين|حتي|الي)$/.test(next.folded)
    : subordinators.has(next.folded) ||
        (isTime && /^و(?:ال)?\p{L}{3}/u.test(next.bare) && verbAt(next)?.form.nounLike === false);
}

/** A verb that leaves its subject out agrees with what the passage is about. */
function agrees(token: Token | undefined, {gender}: SubjectMatter): boolean {
  const form = verbAt(token)?.form;
  return form === undefined || form.feminine === (gender === 'feminine');
}

/** «في صباح من شباط، والمطر يغسل الزجاج، | دخلت …»: behind a time and what was so then, the verb is still to come. */
function waitsForVerb(tokens: readonly Token[], at: number, to: number): boolean {
  if (!prepositions.has((tokens[at]?.folded ?? '').replace(/^و/, ''))) return false;
  const comma = tokens.findIndex(({text}, index) => index > at && text === '،');
  if (comma === -1 || comma >= to || hasPredicate(tokens.slice(at, comma))) return false;
  if (!/^و(?:ال|هو|هي)/.test(tokens[comma + 1]?.bare ?? '')) return false;
  const second = tokens.findIndex(({text}, index) => index > comma && text === '،');
  return second === -1 || to <= second;
}

function hasPredicate(tokens: readonly Token[]): boolean {
  if (isOnlyDescribed(tokens)) return false;
  return tokens.some(
    token =>
      (verbAt(token)?.form.nounLike === false && !/^ال/.test(token.bare)) ||
      /^[وف]?(?:هو|هي|كان|كانت|تعد|يعد|تم|يتم)$/.test(token.folded),
  );
}

/** Ends of a sentence from a token on; none inside a list or behind an apposition to its subject. */
function sentenceEnds({tokens, facts}: ReadStatement, from: number): number[] {
  let isAside = false;
  let commas = 0;
  const first = tokens[from]?.folded ?? '';
  const isTimeFirst =
    opensTimeClause.test(first) ||
    (/^و?(?:بعد|قبل)$/.test(first) && tokens[from + 1]?.folded === 'ان');
  // «… الإمبراطورية الروسية | التي …»: a name needs no description.
  const beforeRelatives = facts.flatMap(({fact, named, to}) =>
    fact.entity !== null && named && to > from + 6 && relatives.has(tokens[to]?.folded ?? '')
      ? [to]
      : [],
  );
  return [...endsOf(tokens, from), ...beforeRelatives]
    .toSorted((a, b) => a - b)
    .filter(end => {
      if (isTimeFirst && !hasMainVerb(tokens.slice(from + 2, end))) return false;
      if (tokens[end]?.text !== '،') return true;
      commas++;
      const next = tokens[end + 1];
      if (!next?.isWord) return false;
      const verb = verbAt(next);
      const goesOn =
        (/^و/.test(next.bare) &&
          !(verb !== null && verb.text !== next.text) &&
          !/^و(?:قد|كان|كانت|في|هو|هي|لم|لا)$/.test(next.folded)) ||
        /^(?:أو|أم|ثم|بل|ب?أن|إن)$/.test(next.bare) ||
        facts.some(({fact, from: at}) => at === end + 1 && fact.entity !== null);
      // سار سيف الدولة، أمير حلب، إلى …: the words between two commas are an aside.
      const isBehindSubject =
        commas === 1 &&
        facts.some(
          ({fact, from: start, to}) =>
            pastBracket(tokens, to) === end &&
            fact.entity !== null &&
            (end - from < 8 || verbAt(tokens[start - 1]) !== null),
        );
      if (isBehindSubject) isAside = true;
      const held = isAside && (commas <= 2 || /^ال/.test(next.bare));
      return !goesOn && !held;
    });
}

/** «حين جاءت سلمى وجدت …»: the second verb that nothing joins to the first. */
function hasMainVerb(tokens: readonly Token[]): boolean {
  return tokens.some((token, index) => {
    const verb = verbAt(token);
    const before = tokens[index - 1];
    // «عندما ضموا الشام، وأسقطوا الدولة، انتقلت …»: behind the comma what no و joins.
    if (before?.text === '،') return token.isWord && !/^[وف]/.test(token.bare);
    return (
      verb?.form.tense === 'past' &&
      !verb.form.nounLike &&
      verb.text === token.text &&
      before?.isWord === true &&
      !relatives.has(before.folded) &&
      !isFunctionWord(before)
    );
  });
}

/** «تقع اليوم في …»: what is so is so without the day. */
function todaysOf(tokens: readonly Token[]): Range[] {
  return tokens.flatMap(({folded}, index) =>
    folded === 'اليوم' &&
    verbAt(tokens[index - 1])?.form.tense === 'present' &&
    !/^ال/.test(tokens[index + 1]?.bare ?? '')
      ? [{from: index, to: index + 1}]
      : [],
  );
}

/** Brackets of a few words, and the marks themselves. */
function bracketsOf(tokens: readonly Token[]): Range[] {
  const found: Range[] = [];
  for (const [index, {text}] of tokens.entries()) {
    if (text !== '(') continue;
    const close = tokens.findIndex((token, at) => at > index && token.text === ')');
    if (close !== -1 && close - index <= 16) found.push({from: index, to: close + 1});
  }

  return found;
}
