import type {Candidate} from '../candidate.ts';
import {nominative} from '../inflect.ts';
import {wordCount} from '../phrase.ts';
import type {Random} from '../seeded-random.ts';
import {genderOf, isKnownSpeaker, isWholly, ownPronoun} from './matching.ts';
import {personKey} from './others.ts';
import {question} from './stem.ts';
import {contentWords} from './who.ts';
import {type Claim, spokenVerb} from './who-said.ts';

const MOST_WORDS = 14;
/** As many other claims are compared with one. */
const MOST_OTHERS = 16;
/** As many claims are asked for; a longer text has more than a quiz needs. */
const MOST_ASKED = 60;

/**
 * «ماذا قال …؟»: what one speaker says, beside what three others say in the same text. Only reported
 * words: they all begin with إن, whoever says them.
 */
export function whatSaidQuestions(claims: readonly Claim[], random: Random): Candidate[] {
  const reported = claims.filter(claim => {
    const {isDirect, text} = claim;
    return (
      !isDirect &&
      // «أن بلاده …» tells who speaks.
      !ownPronoun(text) &&
      isKnownSpeaker(claim) &&
      wordCount(text) <= MOST_WORDS &&
      !/^[يت]\p{L}{2,}/u.test(text.split(' ')[0] ?? '')
    );
  });
  const contents = new Map(reported.map(({text}) => [text, contentWords(text)] as const));
  return random
    .shuffle(reported)
    .slice(0, MOST_ASKED)
    .flatMap((claim): Candidate[] => {
      const {entity, speaker, read, text} = claim;
      const {statement, paragraph, section} = read;
      const own = contents.get(text) ?? new Set();
      const others = random
        .shuffle(
          reported.filter(
            other => other.speaker.name !== speaker.name && hasDigits(other) === hasDigits(claim),
          ),
        )
        .slice(0, MOST_OTHERS)
        .filter(other => {
          const shared = [...(contents.get(other.text) ?? [])].filter(word => own.has(word));
          return shared.length <= own.size / 3;
        });
      const verb = spokenVerb(claim, genderOf(claim) === 'feminine');
      if (verb === null || new Set(others.map(other => other.speaker.name)).size < 3) return [];
      const name =
        entity && isWholly(claim) ? personKey(entity, speaker.name) : nominative(speaker.name);
      const naming = contentWords(name);
      // Words that name their speaker need no reading.
      const isTelling = (words: string) => [...contentWords(words)].some(word => naming.has(word));
      if (isTelling(text)) return [];
      const joint = /^قال/.test(verb) ? 'إن' : 'أن';
      const at = paragraph.text.indexOf(text, statement.start);
      if (at === -1 || at >= statement.end) return [];
      return [
        {
          kind: 'choice',
          word: 'ماذا',
          prompt: question(`ماذا ${verb}`, name),
          key: `${joint} ${text}`,
          distractors: random
            .shuffle(others.filter(other => !isTelling(other.text)))
            .map(other => `${joint} ${other.text}`),
          evidence: {
            statement: statement.id,
            paragraph: paragraph.id,
            start: at,
            end: at + text.length,
          },
          fact: `${statement.id}:${at}`,
          section,
          statements: [statement.id],
          score: 8,
          variants: [],
          elsewhere: new Map(
            others.map(other => {
              const {statement: said, paragraph: where} = other.read;
              const start = Math.max(said.start, where.text.indexOf(other.text, said.start));
              return [
                `${joint} ${other.text}`,
                {statement: said.id, paragraph: where.id, start, end: start + other.text.length},
              ];
            }),
          ),
        },
      ];
    });
}

/** Options with numbers stand beside options with numbers. */
function hasDigits({text}: Claim): boolean {
  return /\p{Nd}/u.test(text);
}
