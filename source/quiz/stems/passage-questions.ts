import type {Candidate} from '../candidate.ts';
import {verbFor} from '../clause.ts';
import {endsOf} from '../cuts.ts';
import {inDirection} from '../direction.ts';
import {otherNumbers} from '../distractors/numbers.ts';
import {placeKind} from '../distractors/places.ts';
import {isInstruction} from '../instruction.ts';
import {hasWrittenPreposition, isDefinite, isFunctionWord} from '../noun.ts';
import type {Passage} from '../passages.ts';
import {textOf, wordCount} from '../phrase.ts';
import type {ReadStatement} from '../reading.ts';
import type {Random} from '../seeded-random.ts';
import {withoutLeadingWaw} from '../sentence.ts';
import {relatives, subordinators} from '../tables/particles.ts';
import type {Token} from '../token.ts';
import {verbAt} from '../verb-at.ts';
import {countedNoun, numberKey} from './counted.ts';
import type {Gap} from './gaps.ts';
import {endsOpen, question} from './stem.ts';

const LEAST_WORDS = 4;
const MOST_WORDS = 24;

/**
 * The question that a blank for a time, a place or a number stands for, where the passage begins with its verb
 * or with the time itself: «في سنة ____ نال فلان …» → «في أي عام نال فلان …؟».
 */
export function questionFor(
  read: ReadStatement,
  passage: Passage,
  gap: Gap,
  cloze: Candidate,
  random: Random,
): Candidate | null {
  const {tokens} = read;
  const {range, omit, leftOut} = passage;
  if (!passage.isPlain && leftOut === undefined) return null;
  const asked = askedFor(read, gap);
  if (!asked) return howManyFor(read, passage, gap, cloze, random);
  const from = asked.isTime ? gap.from : gap.from - 1;
  let to = gap.to;
  while (/^(?:هـ|م|ه)$/.test(tokens[to]?.folded ?? '')) to++;
  let start = range.from;
  if (from <= range.from) {
    start = to;
    while (omit.some(({from: open, to: past}) => start >= open && start < past)) start++;
    if (tokens[start]?.text === '،') start++;
  }

  const verb = verbAt(tokens[start]);
  if (!verb || verb.form.nounLike || verb.form.lemma === 'كان') return null;
  if (from > start && !belongs(read, start + 1, from)) return null;
  const end = endsOf(read, start).find(
    ({at, drops}) => drops !== 'addition' && at >= Math.max(to, start + LEAST_WORDS),
  )?.at;
  const text = withSubject(
    withoutLeadingWaw(
      textOf(tokens, {from: start, to: Math.min(range.to, end ?? range.to)}, [...omit, {from, to}]),
    ),
    leftOut,
  );
  if (wordCount(text) < LEAST_WORDS || endsOpen(text)) return null;
  // Another time in the stem would be asked for as well, or tell.
  if (asked.isTime && /(?:^|\D)\d{3,4}(?:\D|$)|(?:عام|سنة|القرن)\s/u.test(text)) return null;
  // «145هـ»: of two calendars the option says which.
  const era =
    /^\s?هـ/u.test(read.paragraph.text.slice(gap.end)) && /\p{Nd}$/u.test(gap.key) ? 'هـ' : '';
  return {
    ...cloze,
    key: cloze.key + era,
    distractors: cloze.distractors.map(other => other + era),
    kind: 'choice',
    word: asked.isTime ? 'متى' : 'أين',
    prompt: question(asked.words, text),
    score: cloze.score + 2.5,
  };
}

/**
 * «كم» for a number with its noun: «تبقى الشوربة في الثلاجة ثلاثة أيام» → «كم يومًا تبقى الشوربة في
 * الثلاجة؟», «تحتاج الملكة إلى 16 يومًا» → «إلى كم يومًا تحتاج الملكة؟».
 */
function howManyFor(
  read: ReadStatement,
  {range, omit, leftOut}: Passage,
  gap: Gap,
  cloze: Candidate,
  random: Random,
): Candidate | null {
  const {tokens, facts} = read;
  const number = facts.find(({from, to, detail}) => from === gap.from && to === gap.to && detail);
  const detail = number?.detail;
  const verb = verbAt(tokens[range.from]);
  if (!number || detail?.type !== 'number' || !verb || verb.form.nounLike) return null;
  if (verb.form.lemma === 'كان' || isInstruction(read, range.from)) return null;
  const noun = countedNoun(detail, number.fact.text);
  const key = numberKey(number.fact.text, detail);
  if (!noun || key === null || /^و/.test(tokens[number.to]?.bare ?? '')) return null;
  const isAbout = aboutWord.test(tokens[number.from - 1]?.folded ?? '');
  const at = isAbout ? number.from - 1 : number.from;
  const before = tokens[at - 1];
  if (!before || at <= range.from) return null;
  const isGlued = tokens[at]?.start !== (isAbout ? tokens[at]?.start : number.fact.start);
  const preposition = /^(?:الي|علي|في)$/.test(before.folded) ? before.text : null;
  const isSubject = at === range.from + 1 && leftOut === undefined;
  const standsApart =
    preposition !== null ||
    isSubject ||
    at === range.from + 1 ||
    /^ال/.test(before.bare) ||
    facts.some(({fact, to}) => fact.entity !== null && to === at);
  if (isGlued || !standsApart || !belongs(read, range.from + 1, at)) return null;
  const behind = tokens[number.to];
  if (behind?.isWord && number.to < range.to && !mayFollow(behind)) return null;
  // «ثلاثة أنواع من النحل»: what is counted goes on.
  const counted = behind?.folded === 'من' && /^ال/.test(tokens[number.to + 1]?.bare ?? '') ? 2 : 0;
  const agreeing = isSubject
    ? verbFor({verb: verb.text, form: verb.form}, detail.gender ?? 'masculine')
    : verb.text;
  if (agreeing === null) return null;
  const comma = tokens.findIndex(({text}, index) => index >= number.to && text === '،');
  const isLast = comma === -1 || comma >= range.to;
  const end =
    isLast || (leftOut === undefined && comma - range.from < LEAST_WORDS + 2) ? range.to : comma;
  const rest = textOf(tokens, {from: range.from + 1, to: end}, [
    ...omit,
    {from: preposition === null ? at : at - 1, to: number.to + counted},
  ]);
  const more = textOf(tokens, {from: number.to, to: number.to + counted});
  const text = [noun, more, agreeing, leftOut ?? '', rest, isAbout ? 'تقريبًا' : '']
    .filter(part => part !== '')
    .join(' ');
  if (
    wordCount(`${leftOut ?? ''} ${rest}`) <
      (preposition === null && leftOut === undefined ? 3 : 2) ||
    /(?:^|\s)[وف]?أما\s/.test(rest)
  )
    return null;
  if (endsOpen(rest) || wordCount(text) > MOST_WORDS) return null;
  const prompt = question(`${preposition ? `${preposition} ` : ''}كم`, text);
  const distractors = inDirection(prompt, otherNumbers(key, random));
  if (distractors.length < 3) return null;
  return {
    ...cloze,
    kind: 'number',
    word: 'كم',
    key,
    distractors,
    prompt,
    score: cloze.score + 2.5,
  };
}

const aboutWord = /^(?:نحو|حوالي|قرابه|زهاء)$/;

/** Behind a counted noun no adjective stands, which would lose it. */
function mayFollow(token: Token): boolean {
  return (
    isFunctionWord(token) ||
    hasWrittenPreposition(token) ||
    /^[وفلب]/.test(token.bare) ||
    isDefinite(token)
  );
}

/** «سافرت إلى روما» → «سافرت ليلى إلى روما»: the subject behind the verb that leaves it out. */
function withSubject(text: string, subject: string | undefined): string {
  if (subject === undefined) return text;
  const [verb = '', ...rest] = text.split(' ');
  return [verb, subject, ...rest].join(' ');
}

function askedFor(
  {tokens, facts}: ReadStatement,
  gap: Gap,
): {words: string; isTime: boolean} | null {
  const fact = facts.find(({from, to}) => from < gap.to && to > gap.from)?.fact;
  if (fact?.kind === 'when') {
    if (/^\p{Nd}{3,4}$/u.test(gap.key)) {
      const first = tokens[gap.from]?.folded.replace(/^و/, '') ?? '';
      return /^(?:في|عام|سنه|خلال)$/.test(first) ? {words: 'في أي عام', isTime: true} : null;
    }

    if (/^(?:ال)?قرن/.test(gap.key)) return {words: 'في أي قرن', isTime: true};
    return /\p{Nd}{3,4}/u.test(gap.key) ? {words: 'متى', isTime: true} : null;
  }

  const preposition = tokens[gap.from - 1];
  if (fact?.entity !== 'place' || !/^(?:في|الي)$/.test(preposition?.folded ?? '')) return null;
  const kind = placeKind(gap.key);
  if (kind !== 'city' && kind !== 'country') return null;
  return {words: `${preposition?.text} أي ${kind === 'city' ? 'مدينة' : 'دولة'}`, isTime: false};
}

/** Between the verb and what is asked for no other clause begins. */
function belongs({tokens}: ReadStatement, from: number, to: number): boolean {
  return tokens
    .slice(from, to)
    .every(
      token =>
        token.isWord &&
        !relatives.has(token.folded) &&
        !subordinators.has(token.folded) &&
        !/^[وبل]?ان(?:ه|ها)?$/.test(token.folded) &&
        (verbAt(token)?.form.nounLike ?? true),
    );
}
