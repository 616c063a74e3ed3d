import {boundPhrases} from '../bound-phrases.ts';
import type {Candidate} from '../candidate.ts';
import {otherReasons} from '../distractors/reasons.ts';
import {nominative} from '../inflect.ts';
import {textOf, wordCount} from '../phrase.ts';
import type {Reading, ReadStatement} from '../reading.ts';
import type {Random} from '../seeded-random.ts';
import {standsAlone} from '../self-contained.ts';
import {choice} from './choice.ts';
import {attribution, question, range} from './stem.ts';

/** The pronoun on the preposition of each verb, behind «ما الذي». */
const withPronoun = (verb: string) =>
  /د[ىتي]/.test(verb) ? 'إليه' : /سفر/.test(verb) ? 'عنه' : 'فيه';

/** What did it lead to? Asked of «أدى X إلى Y» where X is named in full. */
export function consequenceQuestions(
  read: ReadStatement,
  reading: Reading,
  random: Random,
): Candidate[] {
  const {tokens, statement, facts} = read;
  return boundPhrases(read).flatMap(phrase => {
    const {kind, source} = phrase;
    if (kind !== 'result' || !source) return [];
    const {subject} = source;
    const alone = standsAlone(tokens, range(subject), facts, {
      about: null,
      isPlural: false,
      isSpeech: false,
      isWholeSentence: false,
    });
    const cause = nominative(textOf(tokens, subject));
    const told = attribution(read, statement.speaker !== null);
    if (!alone || told === null || (wordCount(cause) < 2 && !/^ال/.test(cause))) return [];
    const verb = (tokens[source.verb]?.text ?? '').replace(/^[وف]\p{M}*/u, '');
    const distractors = otherReasons(phrase, read, reading, null, random);
    if (distractors.length < 3) return [];
    const first = tokens[phrase.phrase.from];
    const last = tokens[phrase.phrase.to - 1];
    if (!first || !last) return [];
    return [
      choice(read, {
        word: 'ما',
        prompt: question(`${told}ما الذي ${verb} ${withPronoun(verb)} ${cause}`),
        key: phrase.text,
        distractors,
        start: first.start,
        end: last.end,
        fact: `${statement.id}:${tokens[phrase.range.from]?.start ?? first.start}`,
        score: 8,
      }),
    ];
  });
}
