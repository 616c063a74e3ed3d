import type {Candidate} from '../candidate.ts';
import {type Clause, verbFor} from '../clause.ts';
import {otherNumbers} from '../distractors/numbers.ts';
import {
  hasWrittenPreposition,
  isDefinite,
  isFunctionWord,
  isIndefiniteAccusative,
} from '../noun.ts';
import {textOf} from '../phrase.ts';
import type {PlacedFact} from '../reading.ts';
import type {Random} from '../seeded-random.ts';
import {measuringVerbs} from '../tables/verbs.ts';
import type {Token} from '../token.ts';
import {boundBehind, countedNoun, numberKey, numberTail} from './counted.ts';
import {attribution, clauseText, question} from './stem.ts';

const measuring = new Set(measuringVerbs.split(/\s+/));

/** How many? «كم» with its noun in the singular accusative, or alone before a verb that measures. */
export function howManyQuestions(clause: Clause, random: Random): Candidate[] {
  return clause.in.facts
    .filter(
      ({fact, from, to}) =>
        (fact.kind === 'howMany' || fact.kind === 'howLong') &&
        from >= (clause.subject.counted ? clause.subject.from : clause.rest.from) &&
        to <= clause.rest.to,
    )
    .flatMap(number => {
      const candidate = howManyQuestion(clause, number, random);
      return candidate ? [candidate] : [];
    });
}

function howManyQuestion(clause: Clause, number: PlacedFact, random: Random): Candidate | null {
  const {tokens, statement, paragraph, section} = clause.in;
  const {detail, fact} = number;
  if (
    detail?.type === 'number'
      ? detail.upTo !== null || detail.value === 1
      : detail?.type !== 'time' || detail.precision !== 'duration'
  )
    return null;
  const isCountedSubject = clause.subject.counted === number;
  const before = tokens[number.from - 1];
  if (!isCountedSubject && before && before.start < fact.start && isBound(before.folded))
    return null;
  // A number glued to a preposition (بـ20) is no object.
  if (tokens[number.from]?.start !== fact.start && !/^\p{Nd}/u.test(fact.text)) return null;

  let to = number.to;
  // «127 بركانًا نشطًا»: the adjective of an accusative goes with its noun.
  let adjective = '';
  const counted = tokens[to - 1];
  const behind = tokens[to];
  if (
    behind &&
    counted &&
    (isAdjectiveOf(behind.bare) ||
      (/\u064b/.test(counted.text) && /\u064b/.test(behind.text) && isIndefiniteAccusative(behind)))
  ) {
    adjective = ` ${behind.text}`;
    to++;
  }
  const bound = boundBehind(tokens, to);
  const range = {from: number.from, to: to + bound.length};
  const printed = textOf(tokens, {from: number.from, to: number.to});
  const source = attribution(clause.in, clause.isReported);
  if (source === null) return null;
  // «1200 إصابة مؤكدة و30 وفاة»: an adjective, or a second number, belongs to the noun that is asked for.
  if (describesCounted(clause, to)) return null;
  // «و15 جريحًا» belongs to the same object.
  if (
    /^و/.test(tokens[to]?.bare ?? '') &&
    /\p{Nd}|^و(?:ثلاث|اربع|خمس|ست|سبع|ثمان|تسع|عشر)/u.test(tokens[to]?.folded ?? '')
  )
    return null;

  const measures =
    measuring.has(clause.form.lemma) && !isCountedSubject && number.from === clause.rest.from;
  if (measures) {
    const said = clauseText(clause, [range], {least: 3});
    const distractors = otherNumbers(printed, random);
    if (!said || distractors.length < 3) return null;
    return item({
      prompt: question(`${source}كم`, said.text),
      key: printed + adjective,
      distractors: distractors.map(other => other + adjective),
      score: 9,
    });
  }

  if (!isCountedSubject && !clause.form.classes.has('transitive')) return null;
  if (!isCountedSubject && number.from !== clause.rest.from) return null;
  if (detail?.type !== 'number') return null;
  const noun = countedNoun(detail, printed);
  if (!noun || hasAdjective(tokens[to])) return null;
  const tail = numberTail(printed) || bound.text;
  const key = numberKey(printed, detail);
  if (key === null) return null;
  const asked = `كم ${noun}${adjective}${tail}`;
  const verb = isCountedSubject ? verbFor(clause, detail.gender ?? 'masculine') : clause.verb;
  if (verb === null) return null;
  const said = clauseText(clause, [range], {verb, withoutSubject: isCountedSubject, least: 3});
  const distractors = otherNumbers(key, random);
  if (!said || distractors.length < 3) return null;
  return item({prompt: question(source + asked, said.text), key, distractors, score: 9});

  function item({
    prompt,
    key,
    distractors,
    score,
  }: {
    prompt: string;
    key: string;
    distractors: string[];
    score: number;
  }): Candidate {
    return {
      kind: 'number',
      word: 'كم',
      prompt,
      key,
      distractors,
      evidence: {
        statement: statement.id,
        paragraph: paragraph.id,
        start: fact.start,
        end: Math.max(fact.end, tokens[to - 1]?.end ?? 0),
      },
      fact: fact.id,
      section,
      statements: [statement.id],
      score,
      variants: [],
    };
  }
}

/** True where the words behind a number and its noun still say what is counted. */
function describesCounted({in: {tokens, facts}}: Clause, at: number): boolean {
  const next = tokens[at];
  if (next === undefined || facts.some(({from, fact}) => from === at && fact.kind === 'when'))
    return false;
  const isTime = /^(?:عام|سنه|يوم|شهر|مساء|صباح|ليله|خلال|منذ|سنويا|يوميا|شهريا|اسبوعيا)$/.test(
    next.folded,
  );
  return !isTime && hasAdjective(next) && /(?:[ةيًا]|ي[نة])$/u.test(next.bare);
}

/** «ستة شبان جدد»: an adjective without the article would lose its noun. */
function hasAdjective(next: Token | undefined): boolean {
  return (
    next?.isWord === true &&
    !isFunctionWord(next) &&
    !isDefinite(next) &&
    !hasWrittenPreposition(next) &&
    !/^[وبل]/.test(next.bare)
  );
}

function isBound(folded: string): boolean {
  return /^(?:بين|رقم|عام|سنه|يوم|الساعه|القرن|الفقره|الماده|الفصل|الصفحه)$/.test(folded);
}

function isAdjectiveOf(bare: string): boolean {
  return /^(?:مربع|مكعب|مئوي)(?:ة|ًا|ا|اً|ات)?$/u.test(bare);
}
