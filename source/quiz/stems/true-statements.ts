import {timeAdverbials} from '../adverbial.ts';
import type {Candidate} from '../candidate.ts';
import type {Clause} from '../clause.ts';
import {otherNumbers} from '../distractors/numbers.ts';
import {otherPlaces, placeKind} from '../distractors/places.ts';
import {otherTimes} from '../distractors/times.ts';
import {wordCount} from '../phrase.ts';
import type {Random} from '../seeded-random.ts';
import {attribution, clauseText} from './stem.ts';

type Altered = {
  readonly text: string;
  readonly wrong: string;
  readonly fact: string;
  readonly section: string;
  readonly evidence: Candidate['evidence'];
};

/** Clauses to try: four sound ones are enough. */
const MOST_TRIED = 80;
const LEAST_WORDS = 5;
const MOST_WORDS = 16;

/**
 * «أي العبارات الآتية صحيحة بحسب النص؟»: four sentences of the text, three of them altered in one
 * number, time or place. One such item is enough for a quiz.
 */
export function trueStatementQuestions(
  clauses: readonly Clause[],
  clozes: readonly Candidate[],
  random: Random,
): Candidate[] {
  const alterable = random
    .shuffle(clauses)
    .slice(0, MOST_TRIED)
    .flatMap(clause => {
      if (
        clause.isReported ||
        clause.in.statement.kind === 'quote' ||
        attribution(clause.in, clause.isReported) !== ''
      )
        return [];
      const altered = alter(clause, random);
      return altered ? [altered] : [];
    });
  const filled = random.shuffle(clozes.flatMap(cloze => fill(cloze) ?? [])).slice(0, MOST_TRIED);
  const byStatement = new Map(
    [...filled, ...alterable].map(altered => [altered.evidence.statement, altered] as const),
  );
  const all = [...byStatement.values()];
  const hasDigits = ({text}: Altered) => /\p{Nd}/u.test(text);
  const [pool = []] = [all.filter(hasDigits), all.filter(altered => !hasDigits(altered))].sort(
    (one, other) => other.length - one.length,
  );
  if (pool.length < 4) return [];
  return random
    .shuffle(pool)
    .slice(0, 4)
    .flatMap(key => {
      const others = random.shuffle(
        pool.filter(
          other => other !== key && other.fact !== key.fact && near(other.text, key.text),
        ),
      );
      if (others.length < 3) return [];
      return [
        {
          kind: 'trueFalse' as const,
          word: 'أي' as const,
          prompt: 'أي العبارات الآتية صحيحة بحسب النص؟',
          key: key.text,
          distractors: others.map(({wrong}) => wrong),
          evidence: key.evidence,
          fact: key.fact,
          section: key.section,
          statements: [key.evidence.statement],
          score: 7,
          variants: [],
          elsewhere: new Map(others.map(({wrong, evidence}) => [wrong, evidence])),
        },
      ];
    });
}

/** Options of about one length give no hint. */
function near(one: string, other: string): boolean {
  return Math.abs(wordCount(one) - wordCount(other)) <= 5;
}

/** A sentence with its blank filled, right and wrong; null for one that needs words before it. */
function fill({
  prompt,
  key,
  distractors,
  fact,
  section,
  evidence,
  score,
}: Candidate): Altered | null {
  const words = wordCount(prompt);
  const [other] = distractors;
  if (words < LEAST_WORDS || words > MOST_WORDS || score < 4 || other === undefined) return null;
  if (/^(?:عن|بحسب|قال|قالت)\s|[«».].+$/.test(prompt.replace(/\.$/, ''))) return null;
  return {
    text: prompt.replace('____', key),
    wrong: prompt.replace('____', other),
    fact,
    section,
    evidence,
  };
}

function alter(clause: Clause, random: Random): Altered | null {
  const said = clauseText(clause, [], {least: LEAST_WORDS});
  if (!said || wordCount(said.text) > MOST_WORDS) return null;
  const {paragraph, statement, section, facts} = clause.in;
  const swaps = [
    ...timeAdverbials(clause.in)
      .filter(({precision}) => precision !== 'relative' && precision !== 'age')
      .map(({text, start, end, placed}) => ({
        text,
        start,
        end,
        fact: placed.fact.id,
        others: () => otherTimes(text, random),
      })),
    ...facts.flatMap(({fact, detail, entity}) => {
      const {start, end, id, text} = fact;
      if (detail?.type === 'number' && detail.value > 2 && detail.upTo === null)
        return [{text, start, end, fact: id, others: () => otherNumbers(text, random)}];
      if (fact.entity === 'place' && entity && placeKind(text) !== null)
        return [{text, start, end, fact: id, others: () => otherPlaces(text, random)}];
      return [];
    }),
  ];
  for (const {text, start, end, fact, others} of random.shuffle(swaps)) {
    if (said.text.split(text).length !== 2 || paragraph.text.slice(start, end) !== text) continue;
    const other = others().find(option => !paragraph.text.includes(option));
    if (other)
      return {
        text: `${said.text}.`,
        wrong: `${said.text.replace(text, other)}.`,
        fact,
        section,
        evidence: {statement: statement.id, paragraph: paragraph.id, start, end},
      };
  }

  return null;
}
