import type {Candidate} from '../candidate.ts';
import type {Clause} from '../clause.ts';
import {alterations} from '../distractors/alterations.ts';
import {foldOnce} from '../fold-once.ts';
import {textOf, wordCount} from '../phrase.ts';
import {pronounIn} from '../pronoun.ts';
import type {Reading} from '../reading.ts';
import type {Random} from '../seeded-random.ts';
import {isTorn, standsAlone} from '../self-contained.ts';
import {complementOf} from './complement.ts';
import {
  attribution,
  clauseText,
  endsOpen,
  isBalanced,
  mayMeanTopic,
  question,
  range,
} from './stem.ts';
import {contentWords} from './who.ts';

const MOST_WORDS = 10;

/**
 * «ماذا بنى …؟», «علامَ اتفق …؟»: asks for the thing, the deed or the words that a clause's verb has
 * behind its subject. The wrong options are the same words with another thing or deed in them.
 */
export function whatQuestions(clause: Clause, reading: Reading, random: Random): Candidate[] {
  const {in: read, subject} = clause;
  const {tokens, facts, statement, paragraph, section} = read;
  const complement = complementOf(clause);
  if (!complement) return [];
  const {range: asked, asked: word, isClause} = complement;
  const key = textOf(tokens, asked);
  const length = wordCount(key);
  if (length > MOST_WORDS || !isBalanced(key) || endsOpen(key) || /[:«"]/.test(key)) return [];
  if (isTorn(tokens.slice(asked.from, asked.to))) return [];
  const alone = standsAlone(tokens, range(asked), facts, {
    about: mayMeanTopic(read, subject.name?.entity ?? null, subject.inserted !== undefined)
      ? null
      : subject.gender,
    isPlural: false,
    isSpeech: true,
    isWholeSentence: true,
  });
  if (!alone) return [];
  // «طابعًا يحمل صورته»: whose? Only «إيقاف عمليتها» is plain, of whoever acts.
  const isOwned = range(asked)
    .slice(2)
    .some(index => pronounIn(tokens[index]?.bare ?? '') !== null);
  if (isOwned && !isClause) return [];
  // «حذرت من المطر يوم السبت»: the day is the rain's. What is said has times and places of its own.
  const told = clause.form.classes.has('speech')
    ? {...clause, rest: {from: clause.rest.from, to: asked.to}, cuts: [asked.to]}
    : clause;
  const said = clauseText(told, [asked], {least: 2, mayEndWithSubject: true});
  // «ماذا خفضت الحكومة؟»: which, and when? A common noun alone does not say what is asked.
  const isBare =
    !subject.name?.named && subject.to - subject.from < 2 && subject.inserted === undefined;
  if (said && isBare && wordCount(said.text) < 4) return [];
  const source = attribution(read, clause.isReported);
  if (!said || source === null) return [];
  if (/\s[-–]\s/.test(said.text)) return [];
  // «ماذا تعلمت في نادي الطيران؟», «ماذا تمنع الحكومة بالشباك؟»: the rest of the stem is the answer.
  const stem = contentWords(said.text);
  if ([...contentWords(key)].some(content => stem.has(content))) return [];
  if (length === 1 && /^ب/.test(tokens[asked.to]?.bare ?? '')) return [];
  const altered = alterations(
    read,
    reading,
    asked,
    isClause ? null : foldOnce(clause.form.lemma),
    random,
  );
  // Where only a number, a time or a place differs, another question asks for it better.
  if (!altered || (altered.byFact && !isClause)) return [];
  const start = tokens[asked.from]?.start ?? 0;
  return [
    {
      kind: 'choice',
      word: 'ماذا',
      prompt: question(source + word, said.text),
      key,
      distractors: altered.options,
      evidence: {
        statement: statement.id,
        paragraph: paragraph.id,
        start,
        end: tokens[asked.to - 1]?.end ?? start,
      },
      fact: `${statement.id}:${start}`,
      section,
      statements: [statement.id],
      score: altered.byFact ? 5 : 8,
      variants: [],
    },
  ];
}
