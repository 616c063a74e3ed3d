import {timeAdverbials} from '../adverbial.ts';
import type {Candidate} from '../candidate.ts';
import type {Clause} from '../clause.ts';
import {otherPlaces, placeKind} from '../distractors/places.ts';
import {foldOnce} from '../fold-once.ts';
import type {PlacedFact} from '../reading.ts';
import type {Random} from '../seeded-random.ts';
import {goingVerbs, placingVerbs} from '../tables/verbs.ts';
import {attribution, clauseText, question} from './stem.ts';

const placing = new Set(placingVerbs.split(/\s+/));
const going = new Set(goingVerbs.split(/\s+/));

/** Where was it? Where did it go? Asked of verbs that place their subject, for places the tables know. */
export function whereQuestions(clause: Clause, random: Random): Candidate[] {
  return clause.in.facts
    .filter(
      ({fact, from, to}) =>
        fact.entity === 'place' && from >= clause.rest.from && to <= clause.rest.to,
    )
    .flatMap(place => {
      const candidate = whereQuestion(clause, place, random);
      return candidate ? [candidate] : [];
    });
}

function whereQuestion(clause: Clause, place: PlacedFact, random: Random): Candidate | null {
  const {tokens, statement, paragraph, section} = clause.in;
  const before = tokens[place.from - 1]?.folded ?? '';
  const glued = tokens[place.from];
  const preposition =
    before === 'في' || before === 'الي'
      ? before
      : glued && glued.start < place.fact.start && /^ب/.test(glued.bare)
        ? 'ب'
        : null;
  if (preposition === null) return null;
  const range = {from: preposition === 'ب' ? place.from : place.from - 1, to: place.to};
  const goes = preposition === 'الي';
  if (goes ? !going.has(clause.form.lemma) : !placing.has(clause.form.lemma)) return null;

  // Only what stands right behind the subject, or behind its time, is where the verb happened.
  const times = timeAdverbials(clause.in);
  const between = tokens
    .slice(clause.rest.from, range.from)
    .filter(
      ({isWord}, offset) =>
        isWord &&
        !times.some(
          time =>
            clause.rest.from + offset >= time.range.from &&
            clause.rest.from + offset < time.range.to,
        ),
    );
  if (between.length > 0) return null;
  // في القاهرة والإسكندرية: two places are one answer; في القاهرة بمصر gives it away.
  const after = tokens[place.to];
  if (
    after &&
    /^و/.test(after.bare) &&
    clause.in.facts.some(({from, fact}) => from === place.to && fact.entity === 'place')
  )
    return null;
  const name = place.entity?.name ?? place.fact.text;
  const printed = place.fact.text;
  const kind = placeKind(printed) ?? placeKind(name);
  if (!kind || kind === 'other') return null;
  const said = clauseText(clause, [range], {
    least: clause.form.classes.has('intransitive') ? 2 : 4,
  });
  const source = attribution(clause.in, clause.isReported);
  if (!said || source === null) return null;
  if (namesPlace(said.text, clause, place)) return null;
  const noun = kind === 'country' ? 'دولة' : 'مدينة';
  const distractors = otherPlaces(printed, random).filter(
    other => !foldOnce(paragraph.text).includes(foldOnce(other)),
  );
  if (distractors.length < 3) return null;
  return {
    kind: 'choice',
    word: 'أين',
    prompt: question(`${source}${goes ? 'إلى' : 'في'} أي ${noun}`, said.text),
    key: printed,
    distractors,
    evidence: {
      statement: statement.id,
      paragraph: paragraph.id,
      start: place.fact.start,
      end: place.fact.end,
    },
    fact: place.fact.id,
    section,
    statements: [statement.id],
    score: 8,
    variants: place.entity?.variants ?? [],
  };
}

/** Another place in the stem may hold the asked one (بمصر), which narrows the options. */
function namesPlace(text: string, {in: read}: Clause, asked: PlacedFact): boolean {
  return read.facts.some(
    ({fact}) => fact !== asked.fact && fact.entity === 'place' && text.includes(fact.text),
  );
}
