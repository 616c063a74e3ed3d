import type {Gender} from '../../facts/analysis.ts';
import type {Candidate} from '../candidate.ts';
import {foldOnce} from '../fold-once.ts';
import {nominative} from '../inflect.ts';
import {wordCount} from '../phrase.ts';
import {pronounIn} from '../pronoun.ts';
import type {Question} from '../question.ts';
import type {Random} from '../seeded-random.ts';
import {verbAt} from '../verb-at.ts';
import {isSameName} from './others.ts';
import {endsOpen, question} from './stem.ts';
import {contentWords} from './who.ts';
import {type Claim, genderOfTitle} from './who-said.ts';

const STEM = 'من صاحب كل قول من الأقوال الآتية على الترتيب';

/** What stands behind the name of whoever speaks. */
const goesOn =
  /^\s+(?:ب?أن|إن|في|من|على|إلى|عن|خلال|بعد|قبل|أمام|عبر|أمس|اليوم|يوم|مساء|صباح|ال(?:أحد|اثنين|ثلاثاء|أربعاء|خميس|جمعة|سبت)|بال\p{L}+|لل\p{L}+|لوكالة|لصحيفة|لقناة|لإذاعة)(?=[\s،:])/u;

const CLAIMS = 3;
const LEAST_WORDS = 4;
const MOST_WORDS = 12;
/** Of all claims together: three lines that are held in mind at once. */
const MOST_WORDS_IN_ALL = 22;
const MOST_WORDS_OF_NAME = 5;
/** Sets of claims to try before giving up. */
const TRIES = 12;

/** A claim in as few words as make sense, and its speaker as an option shows them. */
type Short = {readonly claim: Claim; readonly text: string; readonly speaker: string};

/**
 * «من صاحب كل قول …؟»: three claims of three speakers, whose options are the speakers in the order
 * of the claims, one right and three mixed up. One such question, where the text has the speakers.
 */
export function matchingQuestions(claims: readonly Claim[], random: Random): Candidate[] {
  const short = claims.flatMap(claim => shortened(claim) ?? []);
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const chosen = oneEach(random.shuffle(short)).slice(0, CLAIMS);
    if (chosen.length < CLAIMS) return [];
    if (areApart(chosen, claims)) return [candidateOf(chosen, random)];
  }

  return [];
}

function shortened(claim: Claim): Short | null {
  const {entity, speaker} = claim;
  const label = isWholly(claim) ? (entity?.name ?? '') : plainName(speaker.name);
  const text = cut(claim.text);
  const isGood =
    isKnownSpeaker(claim) &&
    label.includes(' ') &&
    wordCount(label) <= MOST_WORDS_OF_NAME &&
    wordCount(text) >= LEAST_WORDS &&
    wordCount(text) <= MOST_WORDS &&
    // «يبلغ النمو …» is what follows «توقع أن»; a claim begins with its subject or a past.
    (claim.isDirect || !/^[يتن]\p{L}{2,}/u.test(text.split(' ')[0] ?? '')) &&
    !/[:؟!(«"]/.test(text);
  // Behind إن as behind أن a noun stands in the accusative.
  const printed = claim.isDirect ? text : `إن ${text}`;
  return isGood ? {claim, text: printed, speaker: label} : null;
}

/** «رئيسة المفوضية أورسولا فون دير لاين» by the whole of her name, which the entity may have cut. */
export function isWholly({entity, speaker}: Claim): boolean {
  return (
    entity?.type === 'person' &&
    entity.name.includes(' ') &&
    foldOnce(speaker.name).endsWith(foldOnce(entity.name))
  );
}

/** «المدربة الروسية أولغا بتروفا» by her name, as the others are; whole where the letters do not tell where it begins. */
function plainName(speaker: string): string {
  const words = speaker.split(' ');
  const at = words.findLastIndex(word => /^ال/.test(word)) + 1;
  const isName = at > 0 && words.length - at >= 2 && genderOfTitle(speaker) !== null;
  return isName ? words.slice(at).join(' ') : nominative(speaker);
}

/** A person or a body, by the text's names or by a title, whose name ends where it is printed to end. */
export function isKnownSpeaker({entity, speaker, read}: Claim): boolean {
  const printed = speaker.asPrinted ?? '';
  const {text} = read.statement;
  const behind = text.slice(text.indexOf(printed) + printed.length);
  // «أورسولا فون دير | لاين أن …»
  if (/^\s+\p{L}/u.test(behind) && !goesOn.test(behind)) return false;
  return entity
    ? /^(?:person|organisation)$/.test(entity.type)
    : genderOfTitle(speaker.name) !== null;
}

/** Without the time, the cause or the circumstances at its end, where it says enough before them. */
function cut(text: string): string {
  const words = text.split(' ');
  const at = words.findIndex(
    (word, index) =>
      index >= LEAST_WORDS &&
      (/،$/.test(words[index - 1] ?? '') ||
        /^(?:بعد|قبل|بسبب|خلال|منذ|عندما|حين|لأن|رغم|إثر|عقب|بحلول|مما|حتى)$/.test(word)),
  );
  if (at === -1) return text;
  const shorter = words.slice(0, at).join(' ').replace(/،$/, '');
  const saysSomething = words
    .slice(0, at)
    .some(word =>
      verbAt({text: word, bare: word, folded: foldOnce(word), isWord: true, start: 0, end: 0}),
    );
  return saysSomething && !endsOpen(shorter) ? shorter : text;
}

/** The first claim of each speaker. */
function oneEach(claims: readonly Short[]): Short[] {
  const found: Short[] = [];
  for (const short of claims) {
    const isKnown = found.some(
      ({speaker, claim}) =>
        (claim.entity !== null && claim.entity.id === short.claim.entity?.id) ||
        isSameName(foldOnce(speaker), foldOnce(short.speaker)),
    );
    if (!isKnown) found.push(short);
  }

  return found;
}

/** No claim names a speaker or says what another speaker says too. */
function areApart(chosen: readonly Short[], claims: readonly Claim[]): boolean {
  const words = chosen.reduce((sum, {text}) => sum + wordCount(text), 0);
  if (words > MOST_WORDS_IN_ALL) return false;
  // «إن بلاده …» is said by a man: no clue where all three are men.
  const genders = new Set(chosen.map(({claim}) => genderOf(claim)));
  if (genders.size > 1 && chosen.some(({text}) => ownPronoun(text))) return false;
  const names = new Set(chosen.flatMap(({speaker}) => [...contentWords(speaker)]));
  return chosen.every(({text, claim}) => {
    const own = [...contentWords(text)];
    const isShared = claims.some(other => {
      if (other === claim || other.speaker.name === claim.speaker.name) return false;
      const theirs = contentWords(other.text);
      return own.filter(word => theirs.has(word)).length > own.length / 2;
    });
    return !isShared && !own.some(word => names.has(word));
  });
}

export function genderOf({entity, speaker}: Claim): Gender {
  if (entity && entity.type !== 'person') return 'feminine';
  return entity?.gender ?? genderOfTitle(speaker.name) ?? 'masculine';
}

/** Whether a word at the beginning belongs to whoever speaks: بلاده, فريقها. */
export function ownPronoun(text: string): boolean {
  return text
    .split(' ')
    .slice(0, 4)
    .some(word => /^(?:ه|ها)$/.test(pronounIn(word) ?? ''));
}

function candidateOf(chosen: readonly Short[], random: Random): Candidate {
  const speakers = chosen.map(({speaker}) => speaker);
  const claims = chosen.map(({text}) => text);
  const evidence = chosen.map(({claim}) => evidenceOf(claim));
  const statements = chosen.map(({claim}) => claim.read.statement.id);
  const [first] = chosen;
  return {
    kind: 'whoSaid',
    word: 'من',
    prompt: question(`${STEM}:`, claims.map((text, index) => `(${index + 1}) ${text}`).join('؛ ')),
    key: assigned(speakers),
    distractors: random.shuffle(orders(speakers).slice(1)).map(assigned),
    evidence: evidence[0] ?? {statement: '', paragraph: '', start: 0, end: 0},
    fact: `matching ${statements.toSorted().join(' ')}`,
    section: first?.claim.read.section ?? '',
    statements,
    // It stands for three questions that it keeps out.
    score: 16,
    variants: [],
    matching: {stem: question(STEM), claims, speakers, evidence},
  };
}

/** The speakers in the order of the claims. */
function assigned(speakers: readonly string[]): string {
  return speakers.join(' – ');
}

/** All orders of some names, their own first. */
function orders(names: readonly string[]): string[][] {
  if (names.length < 2) return [[...names]];
  return names.flatMap((name, index) =>
    orders(names.toSpliced(index, 1)).map(rest => [name, ...rest]),
  );
}

function evidenceOf({read, speaker}: Claim): Question['evidence'] {
  const {statement, paragraph} = read;
  const printed = speaker.asPrinted ?? '';
  const start = paragraph.text.indexOf(printed, statement.start);
  return {
    statement: statement.id,
    paragraph: paragraph.id,
    start,
    end: start + printed.length,
  };
}
