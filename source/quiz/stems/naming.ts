import type {Gender} from '../../facts/analysis.ts';
import type {Candidate} from '../candidate.ts';
import {foldOnce} from '../fold-once.ts';
import {nominative} from '../inflect.ts';
import {stemOf} from '../noun.ts';
import {textOf, wordCount} from '../phrase.ts';
import {pronounIn} from '../pronoun.ts';
import type {Reading, ReadStatement} from '../reading.ts';
import type {Random} from '../seeded-random.ts';
import type {SubjectMatter} from '../subject-matter.ts';
import {glosses, nicknameHeads, nicknames} from '../tables/nicknames.ts';
import {relatives, subordinators} from '../tables/particles.ts';
import type {Token} from '../token.ts';
import {choice} from './choice.ts';
import {isWholeName} from './others.ts';
import {question} from './stem.ts';

/** Verbs and participles before the by-name, folded, with the gender of who bears it. */
const namingWords: ReadonlyMap<string, Gender> = new Map([
  ...'لقب يلقب عرف يعرف سمي يسمى اشتهر المعروف الملقب'
    .split(' ')
    .map(word => [foldOnce(word), 'masculine'] as const),
  ...'لقبت تلقب عرفت تعرف سميت تسمى اشتهرت المعروفة الملقبة'
    .split(' ')
    .map(word => [foldOnce(word), 'feminine'] as const),
]);
const MOST_WORDS = 3;

type Bearer = {readonly name: string; readonly gender: Gender; readonly isPlace: boolean};

/** By what name or by-name is somebody or something known? What does a foreign word mean? */
export function namingQuestions(
  read: ReadStatement,
  reading: Reading,
  subject: SubjectMatter | null,
  random: Random,
): Candidate[] {
  return read.tokens.flatMap((_, at) => [
    ...nicknameAt(read, at, reading, subject, random),
    ...meaningAt(read, at, reading, random),
  ]);
}

function nicknameAt(
  read: ReadStatement,
  at: number,
  reading: Reading,
  subject: SubjectMatter | null,
  random: Random,
): Candidate[] {
  const {tokens} = read;
  const folded = tokens[at]?.folded ?? '';
  const gender = namingWords.get(folded) ?? namingWords.get(folded.replace(/^و/, ''));
  if (gender === undefined) return [];
  const name = bynameFrom(tokens, at + 1, reading, read);
  if (!name) return [];
  const bearer = bearerOf(read, at, name.from, gender, subject);
  if (!bearer || foldOnce(bearer.name).includes(foldOnce(name.text))) return [];
  const {place, [bearer.gender]: personal} = nicknames;
  const others = (bearer.isPlace ? place : personal)
    .split('/')
    .filter(
      other =>
        other !== name.text &&
        !other.split(' ').every(word => reading.wordCounts.has(stemOf(foldOnce(word)))),
    );
  const verb = bearer.gender === 'feminine' ? 'عُرفت' : 'عُرف';
  return [
    choice(read, {
      word: 'ما',
      prompt: question(`بأي لقب ${verb} ${bearer.name}`),
      key: name.text,
      distractors: random.shuffle(others),
      start: name.start,
      end: name.end,
      fact: `${read.statement.id}:${name.start} name`,
      score: 8,
    }),
  ];
}

type Byname = {
  readonly text: string;
  readonly from: number;
  readonly start: number;
  readonly end: number;
};

/** «بأمير القلم», «باسم جزيرة الأحلام», «بلقب …»: two or three words to the next mark or clause. */
function bynameFrom(
  tokens: readonly Token[],
  from: number,
  reading: Reading,
  {paragraph}: ReadStatement,
): Byname | null {
  for (let index = from; index < Math.min(tokens.length, from + 5); index++) {
    const token = tokens[index];
    if (!token?.isWord) return null;
    if (!/^ب\p{L}{2}/u.test(token.bare)) continue;
    const isMarked = /^(?:باسم|بلقب)$/.test(token.folded);
    const first = isMarked ? tokens[index + 1] : token;
    const quoted = first && /^[«"“]$/.test(first.text) ? 1 : 0;
    const opening = tokens[index + (isMarked ? 1 : 0) + quoted];
    if (!opening?.isWord) return null;
    let to = index + (isMarked ? 1 : 0) + quoted + 1;
    while (
      tokens[to]?.isWord &&
      to < index + MOST_WORDS + 3 &&
      !subordinators.has(tokens[to]?.folded ?? '') &&
      !relatives.has(tokens[to]?.folded ?? '') &&
      !/^(?:في|من|علي|عند|لدي|بين|عام|سنه|منذ|بعد|لـ)$|^و/.test(tokens[to]?.folded ?? '')
    )
      to++;
    const last = tokens[to - 1];
    if (!last) return null;
    const start = opening.start + (isMarked ? 0 : 1);
    const text = nominative(paragraph.text.slice(start, last.end).replace(/^ل(?=ل)/, 'ا'));
    const words = text.split(' ');
    const head = words[0] ?? '';
    const isByname =
      words.length >= 2 &&
      words.length <= MOST_WORDS &&
      nicknameHeads.has(head) &&
      words.every(word => pronounIn(word) === null && /^\p{L}+$/u.test(word));
    return isByname && !foldOnce(reading.article.title).includes(foldOnce(text))
      ? {text, from: index, start, end: last.end}
      : null;
  }

  return null;
}

/** Who or what the by-name is said of: a name behind the verb, one before a comma, whom the text is about. */
function bearerOf(
  read: ReadStatement,
  at: number,
  to: number,
  gender: Gender,
  subject: SubjectMatter | null,
): Bearer | null {
  const {tokens, facts} = read;
  const word = tokens[at]?.folded ?? '';
  const named = facts.find(
    ({entity, named: isName, from, to: end}) =>
      entity !== null && isName && from === at + 1 && end <= to,
  );
  const before = facts.find(
    ({entity, named: isName, to: end}) =>
      entity !== null && isName && end === (tokens[at - 1]?.text === '،' ? at - 1 : at),
  );
  const isParticiple = /^ال?م|^ال/.test(word);
  const placed = named ?? (isParticiple || before?.to === at ? before : undefined);
  if (placed?.entity) {
    const {entity, fact, bare} = placed;
    if (!/^(?:person|place)$/.test(entity.type)) return null;
    if (placed.to !== to && !isWholeName(read, placed)) return null;
    if (entity.gender !== null && entity.gender !== gender) return null;
    const start = entity.type === 'person' ? bare.start : fact.start;
    const end = entity.type === 'person' ? bare.end : fact.end;
    const name = nominative(read.paragraph.text.slice(start, end));
    return {name, gender, isPlace: entity.type === 'place'};
  }

  // «ولقبت بأميرة القلم»: whom the text is about, where nothing but the by-name stands behind the verb.
  if (isParticiple || to !== at + 1 || subject === null || subject.gender !== gender) return null;
  const opens = !tokens[at - 1]?.isWord || /^و/.test(word);
  return opens
    ? {name: subject.name, gender, isPlace: read.textTopic?.name !== subject.name}
    : null;
}

/** «كلمة "سوفيت" تعني "النصيحة"», «الاسم يعني الأرض الخضراء»: a gloss in quotation marks. */
function meaningAt(read: ReadStatement, at: number, reading: Reading, random: Random): Candidate[] {
  const {tokens} = read;
  const folded = tokens[at]?.folded ?? '';
  if (!/^[وف]?(?:تعني|يعني|معناها|معناه|ومعناها|ومعناه)$/.test(folded)) return [];
  const gloss = quotedAt(tokens, at + 1);
  if (!gloss || wordCount(gloss.text) > 2 || !/^[\p{L} ]+$/u.test(gloss.text)) return [];
  // The word explained stands in quotation marks before, behind كلمة or اسم.
  const lead = tokens.findLastIndex(
    ({folded: word}, index) => index < at && /^[وف]?(?:كلمه|لفظه|لفظ|اسم|مصطلح)$/.test(word),
  );
  const term = lead === -1 ? null : quotedAt(tokens, lead + 1);
  if (!term || term.from - lead > 1 || at - term.to > 9) return [];
  if (tellsItself(gloss.text, term.text)) return [];
  const noun = (tokens[lead]?.text ?? '').replace(/^[وف](?=[كلا])/u, '');
  const pool = gloss.text.startsWith('ال') ? glosses.definite : glosses.indefinite;
  const words = wordCount(gloss.text);
  const others = pool
    .split('/')
    .filter(
      other =>
        wordCount(other) === words &&
        !other.split(' ').some(word => reading.wordCounts.has(stemOf(foldOnce(word)))),
    );
  return [
    choice(read, {
      word: 'ما',
      prompt: question(`ما معنى ${noun} «${term.text}»`),
      key: gloss.text,
      distractors: random.shuffle(others),
      start: gloss.start,
      end: gloss.end,
      fact: `${read.statement.id}:${gloss.start} meaning`,
      score: 8,
    }),
  ];
}

/** «المشطيات» means «ذوات الأمشاط»: the root shows through. */
function tellsItself(gloss: string, term: string): boolean {
  const letters = (word: string) => foldOnce(word).replace(/^ال|[اويهت]/g, '');
  const own = letters(term);
  return gloss.split(' ').some(word => {
    const root = letters(word);
    return root.length >= 3 && own.includes(root.slice(0, 3));
  });
}

type Quoted = {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
};

/** Words in quotation marks at a token, or one token behind it. */
function quotedAt(tokens: readonly Token[], at: number): Quoted | null {
  if (!/^[«"“]$/.test(tokens[at]?.text ?? '')) return null;
  let to = at + 1;
  while (tokens[to]?.isWord) to++;
  const first = tokens[at + 1];
  const last = tokens[to - 1];
  if (!first || !last || to === at + 1 || !/^[»"”]$/.test(tokens[to]?.text ?? '')) return null;
  return {
    text: textOf(tokens, {from: at + 1, to}),
    from: at,
    to,
    start: first.start,
    end: last.end,
  };
}
