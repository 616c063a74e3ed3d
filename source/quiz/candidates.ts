import {anchored} from './anchored.ts';
import type {Candidate} from './candidate.ts';
import {clausesOf} from './clause.ts';
import type {Reading} from './reading.ts';
import {seededRandom, seedOf} from './seeded-random.ts';
import {clozeQuestions} from './stems/cloze.ts';
import {consequenceQuestions} from './stems/consequence.ts';
import {definitionQuestions} from './stems/definition.ts';
import {gapsOf} from './stems/gaps.ts';
import {howManyQuestions} from './stems/how-many.ts';
import {matchingQuestions} from './stems/matching.ts';
import {namingQuestions} from './stems/naming.ts';
import {officeQuestions} from './stems/office.ts';
import {orderQuestions, stepQuestions} from './stems/order.ts';
import {passageClozes} from './stems/passage-cloze.ts';
import {relativeHowManyQuestions} from './stems/relative-how-many.ts';
import {trueStatementQuestions} from './stems/true-statements.ts';
import {whatQuestions} from './stems/what.ts';
import {whatSaidQuestions} from './stems/what-said.ts';
import {whenQuestions} from './stems/when.ts';
import {whereQuestions} from './stems/where.ts';
import {whoQuestions} from './stems/who.ts';
import {claimsOf, whoSaidQuestions} from './stems/who-said.ts';
import {whyQuestions} from './stems/why.ts';
import {subjectMatters} from './subject-matter.ts';

/** Every question that the article could be asked, good and bad. */
export function candidatesOf(reading: Reading, seed: number): Candidate[] {
  const candidates: Candidate[] = [];
  const matters = subjectMatters(reading);
  const clauses = reading.statements.flatMap(read => {
    const random = seededRandom(seedOf(seed, read.statement.id));
    const found = clausesOf(read);
    const gaps = gapsOf(read, reading, random);
    for (const clause of found) {
      candidates.push(
        ...whenQuestions(clause, random),
        ...whereQuestions(clause, random),
        ...howManyQuestions(clause, random),
        ...whoQuestions(clause, reading, random),
        ...whatQuestions(clause, reading, random),
      );
    }

    candidates.push(
      ...relativeHowManyQuestions(read, random),
      ...officeQuestions(read, reading, random),
      ...consequenceQuestions(read, reading, random),
      ...namingQuestions(read, reading, matters.get(read) ?? null, random),
      ...definitionQuestions(read, reading, random),
      ...clozeQuestions(read, gaps),
      ...passageClozes(read, reading, gaps, matters.get(read) ?? null, random),
      ...whyQuestions(read, reading, matters.get(read) ?? null, random),
    );
    return found;
  });
  const random = seededRandom(seedOf(seed, 'article'));
  const claims = claimsOf(reading);
  candidates.push(
    ...whoSaidQuestions(reading, claims, random),
    ...matchingQuestions(claims, random),
    ...whatSaidQuestions(claims, random),
    ...trueStatementQuestions(
      clauses,
      candidates.filter(({kind}) => kind === 'cloze'),
      random,
    ),
    ...orderQuestions(clauses, random),
    ...stepQuestions(reading, random),
  );
  return anchored(candidates, reading);
}
