import {digitValue} from '../../arabic/characters.ts';
import {timeAdverbials} from '../adverbial.ts';
import type {Candidate} from '../candidate.ts';
import type {Clause} from '../clause.ts';
import {endsOf} from '../cuts.ts';
import {isInstruction} from '../instruction.ts';
import {textOf, wordCount} from '../phrase.ts';
import {pronounIn} from '../pronoun.ts';
import type {Reading} from '../reading.ts';
import type {Random} from '../seeded-random.ts';
import {deictics} from '../tables/particles.ts';
import {clauseText, endsOpen, isBalanced} from './stem.ts';

/** Which of four dated events came first, or last? Asked where the text gives each a year of its own. */
export function orderQuestions(clauses: readonly Clause[], random: Random): Candidate[] {
  const events = clauses.flatMap(clause => {
    if (clause.isReported || clause.in.statement.kind === 'quote') return [];
    const times = timeAdverbials(clause.in).filter(
      ({range, preposition}) =>
        range.from >= clause.lead.from &&
        range.to <= clause.rest.to &&
        (preposition === null || /^(?:في|خلال|بحلول)$/.test(preposition)),
    );
    const [time] = times;
    if (!time || times.length > 1) return [];
    const inLead = time.range.to <= clause.lead.to;
    const said = clauseText(clause, inLead ? [] : [time.range], {least: 3});
    const year = yearOf(time.text);
    if (!said || year === null || wordCount(said.text) > 14 || /\p{Nd}{3,4}/u.test(said.text))
      return [];
    return [{clause, text: said.text, year, time}];
  });
  const years = new Map(events.map(event => [event.year, event] as const));
  const dealt = random.shuffle([...years.values()]).slice(0, 4);
  if (dealt.length < 4) return [];
  const last = random.next() < 0.5;
  const sorted = dealt.toSorted((one, other) =>
    last ? other.year - one.year : one.year - other.year,
  );
  const [key, ...others] = sorted;
  if (!key) return [];
  const {in: read} = key.clause;
  return [
    {
      kind: 'order',
      word: 'أي',
      prompt: last
        ? 'أي الأحداث الآتية كان الأخير زمنًا بحسب النص؟'
        : 'أي الأحداث الآتية كان الأول زمنًا بحسب النص؟',
      key: key.text,
      distractors: others.map(({text}) => text),
      evidence: {
        statement: read.statement.id,
        paragraph: read.paragraph.id,
        start: key.time.start,
        end: key.time.end,
      },
      fact: key.time.placed.fact.id,
      section: read.section,
      statements: dealt.map(({clause}) => clause.in.statement.id),
      score: 7,
      variants: [],
      elsewhere: new Map(
        others.map(({text, clause, time}) => [
          text,
          {
            statement: clause.in.statement.id,
            paragraph: clause.in.paragraph.id,
            start: time.start,
            end: time.end,
          },
        ]),
      ),
    },
  ];
}

const LEAST_STEP = 3;
const MOST_STEP = 12;

/** Which of four steps of a list comes first, or last? Asked where each says of itself what to do. */
export function stepQuestions(reading: Reading, random: Random): Candidate[] {
  const steps = reading.statements.flatMap(read => {
    const {tokens, paragraph, statement} = read;
    const at = tokens.findIndex(({isWord}) => isWord);
    const isNumbered = paragraph.form === 'list' && /^\s*\p{Nd}/u.test(paragraph.text);
    if (!isNumbered || statement.start !== paragraph.statements[0]?.start) return [];
    const to = endsOf(read, at)[0]?.at ?? tokens.length;
    const words = tokens.slice(at, to);
    const text = textOf(tokens, {from: at, to});
    const length = wordCount(text);
    if (!isInstruction(read, at) || length < LEAST_STEP || length > MOST_STEP) return [];
    if (!isBalanced(text) || endsOpen(text) || /\p{Nd}/u.test(text)) return [];
    if (words.some(({bare, folded}) => pronounIn(bare) !== null || deictics.has(folded))) return [];
    return [{read, text, start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0}];
  });
  if (steps.length < 4 || new Set(steps.map(({text}) => text)).size < steps.length) return [];
  const evidenceOf = ({read: {statement, paragraph}, start, end}: (typeof steps)[number]) => ({
    statement: statement.id,
    paragraph: paragraph.id,
    start,
    end,
  });
  return (['first', 'last'] as const).flatMap(place => {
    const key = steps.at(place === 'first' ? 0 : -1);
    if (!key) return [];
    const others = random.shuffle(steps.filter(step => step !== key));
    return [
      {
        kind: 'order' as const,
        word: 'أي' as const,
        prompt:
          place === 'first'
            ? 'أي الخطوات الآتية هي الأولى ترتيبًا بحسب النص؟'
            : 'أي الخطوات الآتية هي الأخيرة ترتيبًا بحسب النص؟',
        key: key.text,
        distractors: others.map(({text}) => text),
        evidence: evidenceOf(key),
        fact: `${key.read.statement.id}:step`,
        section: key.read.section,
        statements: [key.read.statement.id],
        score: 7,
        variants: [],
        elsewhere: new Map(others.map(step => [step.text, evidenceOf(step)])),
      },
    ];
  });
}

/** The year that a date holds, in its own calendar; null where it holds none or is Hijri among others. */
function yearOf(text: string): number | null {
  if (/هـ|هجري/u.test(text)) return null;
  const years = [...text.matchAll(/\p{Nd}{3,4}/gu)];
  const [year] = years;
  if (!year || years.length > 1) return null;
  return Number(
    Array.from(year[0], character => digitValue(character.codePointAt(0) ?? 0)).join(''),
  );
}
