import type {Candidate} from '../candidate.ts';
import {otherNumbers} from '../distractors/numbers.ts';
import {definite} from '../inflect.ts';
import {textOf, wordCount} from '../phrase.ts';
import type {PlacedFact, ReadStatement} from '../reading.ts';
import type {Random} from '../seeded-random.ts';
import {standsAlone} from '../self-contained.ts';
import {measuringVerbs} from '../tables/verbs.ts';
import {type VerbAt, verbAt} from '../verb-at.ts';
import {boundBehind, countedNoun, numberKey, numberTail} from './counted.ts';
import {attribution, MAX_WORDS, question, range} from './stem.ts';

const measuring = new Set(measuringVerbs.split(/\s+/));

/**
 * Numbers inside a description: «العملية العسكرية التي بدأتها القوات وخلّفت 32 قتيلًا» asks «كم قتيلًا
 * خلّفت العملية العسكرية التي بدأتها القوات؟»; «هجوم أذري استمر 24 ساعة» asks «كم استمر الهجوم الأذري؟».
 */
export function relativeHowManyQuestions(read: ReadStatement, random: Random): Candidate[] {
  return read.facts.flatMap(number => {
    const bound = /^(?:قرابه|نحو|حوالي|زهاء)$/.test(read.tokens[number.from - 1]?.folded ?? '')
      ? 1
      : 0;
    const verb = verbAt(read.tokens[number.from - 1 - bound]);
    if (verb?.form.tense !== 'past' || number.fact.entity !== null) return [];
    const stem =
      (bound === 0 ? describedStem(read, number, verb) : null) ??
      measuredStem(read, number, verb, bound);
    const source = attribution(read, read.statement.kind === 'quote');
    if (!stem || source === null || wordCount(stem.text) > MAX_WORDS) return [];
    const {statement, paragraph, section} = read;
    const distractors = otherNumbers(stem.key, random);
    if (distractors.length < 3) return [];
    return [
      {
        kind: 'number' as const,
        word: 'كم' as const,
        prompt: question(source + stem.text),
        key: stem.key,
        distractors,
        evidence: {
          statement: statement.id,
          paragraph: paragraph.id,
          start:
            (bound === 1 ? read.tokens[number.from - 1]?.start : undefined) ?? number.fact.start,
          end: number.fact.end,
        },
        fact: number.fact.id,
        section,
        statements: [statement.id],
        score: 8,
        variants: [],
      },
    ];
  });
}

type Stem = {readonly text: string; readonly key: string};

/** A definite noun with التي or الذي, and a verb with its number at the end of the description. */
function describedStem(read: ReadStatement, number: PlacedFact, verb: VerbAt): Stem | null {
  const {tokens, facts} = read;
  const {detail, fact} = number;
  if (detail?.type !== 'number' || !verb.form.classes.has('transitive')) return null;
  const verbIndex = number.from - 1;
  const relative = tokens.findLastIndex(
    ({bare}, index) => index < verbIndex && /^(?:التي|الذي)$/.test(bare),
  );
  if (relative <= 0 || verbIndex - relative > 9) return null;
  if ((tokens[relative]?.bare === 'التي') !== verb.form.feminine) return null;
  if (tokens.slice(relative, verbIndex).some(({isWord}) => !isWord)) return null;
  let from = relative;
  while (from > 0 && /^ال/.test(tokens[from - 1]?.bare ?? '')) from--;
  if (relative - from < 2 && verbIndex === relative + 1) return null;
  if (from === relative) return null;
  const to = verbIndex === relative + 1 ? relative : verbIndex;
  const alone = standsAlone(tokens, range({from, to}), facts, {
    about: verb.form.feminine ? 'feminine' : 'masculine',
    isPlural: false,
    isSpeech: false,
    isWholeSentence: false,
  });
  const noun = countedNoun(detail, fact.text);
  const key = numberKey(fact.text, detail);
  if (!alone || !noun || key === null) return null;
  const described = textOf(tokens, {from, to});
  return {
    text: `كم ${noun}${numberTail(fact.text) || boundBehind(tokens, number.to).text} ${verb.text} ${described}`,
    key,
  };
}

/** An indefinite noun with a nisba and how long it lasted. */
function measuredStem(
  read: ReadStatement,
  number: PlacedFact,
  verb: VerbAt,
  bound: number,
): Stem | null {
  const {tokens, paragraph} = read;
  const at = number.from - 3 - bound;
  const noun = tokens[at];
  const adjective = tokens[at + 1];
  if (!measuring.has(verb.form.lemma) || !noun?.isWord || !adjective) return null;
  const agrees = verb.form.feminine ? /ية$/ : /[^ا]ي$/;
  if (!agrees.test(adjective.bare) || /^ال/.test(noun.bare) || /^ال/.test(adjective.bare))
    return null;
  if (/ة$/.test(noun.bare) !== verb.form.feminine || /^[وفبل]/.test(noun.bare)) return null;
  const text = `كم ${verb.text} ${definite(`${noun.text} ${adjective.text}`)} بحسب النص`;
  const start = tokens[number.from - bound]?.start ?? number.fact.start;
  return {text, key: paragraph.text.slice(start, number.fact.end).replace(/\s+/g, ' ')};
}
