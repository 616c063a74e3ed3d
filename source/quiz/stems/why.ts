import type {Candidate} from '../candidate.ts';
import type {Clause} from '../clause.ts';
import {foldOnce} from '../fold-once.ts';
import {textOf, wordCount} from '../phrase.ts';
import {pronounIn} from '../pronoun.ts';
import {type Reading, stemOf} from '../reading.ts';
import type {Random} from '../seeded-random.ts';
import {relatives, subordinators} from '../tables/particles.ts';
import {reasons} from '../tables/reasons.ts';
import {attribution, clauseText, question} from './stem.ts';

const MOST_WORDS = 5;

/** Why? Asked of a clause that ends in بسبب and a cause in a few words. */
export function whyQuestions(clause: Clause, {wordCounts}: Reading, random: Random): Candidate[] {
  const {tokens, statement, paragraph, section} = clause.in;
  const from = tokens.findIndex(
    ({folded}, index) => index >= clause.rest.from && index < clause.rest.to && folded === 'بسبب',
  );
  if (from === -1 || clause.form.classes.has('speech')) return [];
  const between = tokens.slice(clause.rest.from, from);
  if (between.some(({folded}) => relatives.has(folded) || subordinators.has(folded))) return [];
  const to = clause.cuts.find(cut => cut > from) ?? clause.rest.to;
  const cause = tokens.slice(from + 1, to);
  const isPlain = cause.every(
    ({bare, folded, isWord}) => isWord && pronounIn(bare) === null && !relatives.has(folded),
  );
  const key = textOf(tokens, {from, to});
  if (!isPlain || cause.length === 0 || wordCount(key) > MOST_WORDS) return [];

  const said = clauseText(clause, [{from, to}], {least: 4});
  const source = attribution(clause.in, clause.isReported);
  if (!said || source === null) return [];
  // A cause that the text speaks of could be true too.
  const isTold = (reason: string) =>
    reason.split(' ').some(word => wordCounts.has(stemOf(foldOnce(word))));
  const others = random.shuffle(reasons.filter(reason => !isTold(reason)));
  if (others.length < 3) return [];
  const start = tokens[from]?.start ?? 0;
  return [
    {
      kind: 'choice',
      word: 'لماذا',
      prompt: question(`${source}لماذا`, said.text),
      key,
      distractors: others.map(reason => `بسبب ${reason}`),
      evidence: {
        statement: statement.id,
        paragraph: paragraph.id,
        start,
        end: tokens[to - 1]?.end ?? start,
      },
      fact: `${statement.id}:${start}`,
      section,
      statements: [statement.id],
      score: 8,
      variants: [],
    },
  ];
}
