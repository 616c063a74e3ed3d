import {stripTashkeel} from '../../arabic/characters.ts';
import {timeAdverbials} from '../adverbial.ts';
import type {Candidate, QuestionWord} from '../candidate.ts';
import {type Clause, verbFor} from '../clause.ts';
import {pluralOfPast} from '../conjugate.ts';
import {otherGroups} from '../distractors/groups.ts';
import {otherNisbas} from '../distractors/nisbas.ts';
import {otherPlaces, placeKind} from '../distractors/places.ts';
import {foldOnce} from '../fold-once.ts';
import {nominative} from '../inflect.ts';
import {meansPeople} from '../noun.ts';
import {textOf, wordCount} from '../phrase.ts';
import {pronounIn} from '../pronoun.ts';
import type {Reading, ReadStatement} from '../reading.ts';
import type {Random} from '../seeded-random.ts';
import {
  bodyOptions,
  isSurePerson,
  isTopic,
  isWholeName,
  namesOfType,
  otherNames,
  personOptions,
} from './others.ts';
import {attribution, clauseText, question} from './stem.ts';

/** Who did it? Asked where a named person, body or group is the subject and the rest says enough to know the deed. */
export function whoQuestions(clause: Clause, reading: Reading, random: Random): Candidate[] {
  const {name} = clause.subject;
  const {tokens, statement, paragraph, section} = clause.in;
  if (!name || (clause.lead.to === clause.lead.from && clause.verbAt > clause.subject.from))
    return [];
  const type = name.fact.entity;
  const after = tokens[clause.subject.to];
  // X and Y did it together: one of them is half an answer.
  if (after?.isWord && /^و/.test(after.bare) && !/^(?:وقد|وصل|وقع|وجد|واحد)/.test(after.bare))
    return [];
  if (after && /^[:(]$/.test(after.text)) return [];
  // «نال الأمريكيون جيفري هول ومايكل يونغ جائزة»: the names go on saying who.
  if (
    clause.in.facts.some(({from, fact}) => from === clause.subject.to && fact.entity === 'person')
  )
    return [];
  // «الجمعية السعودية للإعاقة السمعية» goes on behind the span.
  if (type === 'organisation' && after && /^لل/.test(after.bare)) return [];
  if (type === 'person' && !isWholeName(clause.in, name)) return [];
  if (
    type === 'person' &&
    name.entity &&
    name.fact.id.startsWith('f') &&
    !isSurePerson(reading, name.entity)
  )
    return [];

  // «فريق هنريك موريتسن» is more than one.
  if (
    type === 'person' &&
    /^(?:فريق|مجموعه|لجنه|شركه|جيش|قوات|حزب|اسره|عائله|قبيله|دوله)$/.test(
      tokens[clause.subject.from]?.folded ?? '',
    )
  )
    return [];
  const full = textOf(tokens, clause.subject);
  const person =
    type === 'person' && name.entity ? personOptions(reading, name.entity, full, random) : null;
  const key = person?.key ?? nominative(full);
  if (isTopic(reading, name) || !name.named) return [];
  let word: QuestionWord = 'من';
  let asked = 'من';
  let verb = verbFor(clause, 'masculine');
  if (type === 'organisation') {
    word = 'ما الجهة';
    asked = 'ما الجهة التي';
    verb = verbFor(clause, 'feminine');
  } else if (type === 'place') {
    const kind = placeKind(key) ?? placeKind(name.entity?.name ?? '');
    if (kind !== 'country') return [];
    word = 'ما الجهة';
    asked = 'ما الدولة التي';
    verb = verbFor(clause, 'feminine');
  }

  const isPlural = type === 'group' && meansPeople(tokens[clause.subject.from]?.bare ?? '');
  if (isPlural) {
    verb = clause.form.tense === 'past' ? pluralOfPast(clause.form.lemma) : null;
    asked = 'من الذين';
  } else if (type === 'person' && clause.subject.gender === 'feminine') {
    verb = clause.verb;
    asked = 'من التي';
  } else if (type === 'group') return [];

  if (/^[يت](?:دعى|سمى|لقب|عرف)$/.test(clause.verb)) return [];
  // «ترى فلانة، من جامعة …، أن …»: where she comes from is no part of what she says.
  if (clause.form.classes.has('speech') && comesFrom(clause)) return [];
  if (verb === null) return [];
  const isFeminineStem = type === 'organisation' || type === 'place' || asked === 'من التي';
  const gender = clause.subject.gender;
  const asides = timeAdverbials(clause.in)
    .filter(({range}) => range.from === clause.rest.from + 1 || range.from === clause.rest.from)
    .map(({range}) => range);
  const said = clauseText(clause, asides, {verb, withoutSubject: true, least: 5});
  const source = attribution(clause.in, clause.isReported);
  if (!said || source === null) return [];
  // «ما الجهة التي … أنه»: a pronoun of the subject must agree with the word that asks.
  // «من أمر بأن تُكتب أخبار أسفاره»: whose travels? Only what one says of oneself is clear.
  const isSpeech = clause.form.classes.has('speech');
  if (!isSpeech && said.text.split(/\s+/).some(word => pronounIn(stripTashkeel(word)) !== null))
    return [];
  if (
    (isFeminineStem ? gender === 'masculine' : gender === 'feminine') &&
    /(?:ه|ها|هم)(?:\s|$|؟)/u.test(said.text)
  )
    return [];
  // «من أسلم في عهد الرسول؟»: many did.
  if (!isSpeech && tokens[clause.rest.from]?.folded === 'في' && wordCount(said.text) < 7) return [];
  if (isDoneByOthers(reading, clause, said.text)) return [];

  const others =
    type === 'organisation'
      ? bodyOptions(reading, name, key, random)
      : type === 'place'
        ? [
            ...random.shuffle(
              namesOfType(reading, name, 'place').filter(other => placeKind(other) === 'country'),
            ),
            ...otherPlaces(key, random),
          ]
        : person
          ? person.others
          : otherNisbas(key, random).length >= 3
            ? otherNisbas(key, random)
            : otherGroups(key, reading.wordCounts, random);
  const distractors = otherNames(others, key, name, clause.in);
  if (distractors.length < 3) return [];
  return [
    {
      kind: 'choice',
      word,
      prompt: question(source + asked, said.text),
      key,
      distractors,
      evidence: {
        statement: statement.id,
        paragraph: paragraph.id,
        start: tokens[clause.subject.from]?.start ?? name.fact.start,
        end: tokens[clause.subject.to - 1]?.end ?? name.fact.end,
      },
      fact: name.fact.id,
      section,
      statements: [statement.id],
      score: 8,
      variants: name.entity?.variants ?? [],
    },
  ];
}

function comesFrom({in: {tokens}, rest}: Clause): boolean {
  const [first, second] = tokens.slice(rest.from, rest.from + 2);
  return (first?.isWord ? first : second)?.folded === 'من';
}

/** How many words after the verb name a deed: أعلنت التوصل لوقف إطلاق النار. */
const CORE_WORDS = 4;

/** True where another sentence tells the same deed: who announced the ceasefire has three right answers. */
function isDoneByOthers(reading: Reading, clause: Clause, said: string): boolean {
  const deed = [...contentWords(said)];
  const [, first = '', ...more] = deed;
  const core = [first, ...more.slice(0, CORE_WORDS - 1)];
  return reading.statements.some(read => {
    if (read.statement.id === clause.in.statement.id) return false;
    const words = contentOf(read);
    const shared = (list: readonly string[]) =>
      list.filter(word => words.has(word) || words.has(word.replace(/^[لب]/, ''))).length /
      Math.max(1, list.length);
    return words.has(first) && (shared(deed) >= 0.6 || shared(core) >= 0.7);
  });
}

const contentByStatement = new WeakMap<ReadStatement, ReadonlySet<string>>();

function contentOf(read: ReadStatement): ReadonlySet<string> {
  const known = contentByStatement.get(read);
  if (known) return known;
  const content = contentWords(read.statement.text);
  contentByStatement.set(read, content);
  return content;
}

/** The words that carry meaning, folded, without article, clitics and feminine endings. */
export function contentWords(text: string): Set<string> {
  return new Set(
    foldOnce(text)
      .split(/[^\p{L}\p{N}]+/u)
      .map(word =>
        word
          .replace(/^[وفبكل]?ال(?=.{3})/, '')
          .replace(/^لل(?=.{3})/, '')
          .replace(/(?:ها|هم|ه|ت)$/, ''),
      )
      .filter(word => word.length > 2),
  );
}
