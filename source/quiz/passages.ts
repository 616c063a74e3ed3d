import type {Gender} from '../facts/analysis.ts';
import {clausesOf, nounPhraseAt} from './clause.ts';
import {pastConnector} from './connector.ts';
import {endsOf} from './cuts.ts';
import {deicticTimes} from './deictic-times.ts';
import {isFirstPerson} from './first-person.ts';
import {foldOnce} from './fold-once.ts';
import {genitive, nominative} from './inflect.ts';
import {isInstruction} from './instruction.ts';
import {genderOfForm, isDefinite, isFunctionWord} from './noun.ts';
import {openerAt} from './openers.ts';
import {type Range, textOf, wordCount} from './phrase.ts';
import {hasPredicate} from './predicate.ts';
import {pronounIn} from './pronoun.ts';
import type {ReadStatement} from './reading.ts';
import {ownWords, resolvesAll} from './resolves.ts';
import {pastLead, type Start, speakerOf, startsOf} from './starts.ts';
import {endsOpen, isBalanced} from './stems/stem.ts';
import type {SubjectMatter} from './subject-matter.ts';
import {opensTimeClause, prepositions, relatives} from './tables/particles.ts';
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

/** The passage of a statement that holds some words: from the head of its sentence, the longest that can be printed. */
export function passagesWith(
  read: ReadStatement,
  gap: Range,
  subject: SubjectMatter | null,
  isPrintable: (text: string) => boolean,
): Passage[] {
  const omit = [
    ...omittedIn(read),
    ...deicticTimes(read).filter(({from, to}) => to <= gap.from || from >= gap.to),
  ];
  if (omit.some(({from, to}) => gap.from >= from && gap.to <= to)) return [];
  for (const start of startsOf(read)) {
    if (start.at > gap.from) continue;
    const passage = passageFrom(read, start, gap, omit, subject, isPrintable);
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
    if (to < gap.to) break;
    const text = textOf(tokens, {from, to}, omit);
    if (wordCount(text) > MOST_WORDS) continue;
    if (wordCount(textOf(tokens, {from: second, to}, omit)) < 4) break;
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
  isPrintable: (text: string) => boolean,
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
  for (const to of sentenceEnds(read, at)) {
    if (to < gap.to) break;
    // «الورق، والشمع... كلها وثائق»: what stands behind the dots says what.
    if (tokens[to]?.text === '.' && tokens[to + 1]?.text === '.') return null;
    const range = {from: at, to};
    const text = textOf(tokens, range, omit);
    const length = wordCount(text);
    if (length < LEAST_WORDS) break;
    if (!isPrintable(text)) continue;
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
  // «أما يافا، وكانت أشد النقاط خلافًا، فاتفق على هدمها»: behind an aside only أما holds the halves together.
  if (!token || tokens.slice(at, index).some(({text}) => text === '،')) return null;
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

/** Where a sentence that begins at a token may end, the longest first. */
function sentenceEnds(read: ReadStatement, from: number): number[] {
  const {tokens} = read;
  const first = tokens[from]?.folded ?? '';
  const isTimeFirst =
    opensTimeClause.test(first) ||
    (/^و?(?:بعد|قبل)$/.test(first) && tokens[from + 1]?.folded === 'ان');
  return endsOf(read, from)
    .map(({at}) => at)
    .filter(at => !isTimeFirst || hasMainVerb(tokens.slice(from + 2, at)))
    .toReversed();
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
