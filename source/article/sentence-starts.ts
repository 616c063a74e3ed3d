import {foldText} from '../arabic/fold.ts';
import {actionForms, speechForms} from '../arabic/lexicon/verbs.ts';
import {particles} from './particles.ts';
import {bare} from './words.ts';

/** Particles that begin a sentence wherever they stand first. */
const openers = new Set(
  'قد لقد لم لن ليس ليست هل عندما حين لكن أما كما هذا هذه هناك ثم إن لعل ربما يمكن يجب ينبغي كيف لماذا ماذا متى أين'.split(
    ' ',
  ),
);

/** A heading that is a phrase without a verb has so many words or fewer. */
const longestPhrase = 8;

/** Whether a line begins as sentences do: with a verb, a particle, or a conjunction before one. */
export function beginsSentence(text: string): boolean {
  const word = firstWord(text);
  if (openers.has(word) || isVerb(word)) return true;
  const rest = word.slice(1);
  return /^[وف]./.test(word) && (isVerb(rest) || particles.has(rest) || /^ال../.test(rest));
}

/** Whether a line begins with a verb, or a conjunction and a verb: it is no heading. */
export function beginsWithVerb(text: string): boolean {
  const word = firstWord(text);
  return isVerb(word) || (/^[وف]..+/.test(word) && isVerb(word.slice(1)));
}

/** Whether a line is a short phrase of nouns, which a sentence that begins below it cannot go on. */
export function isPhrase(text: string): boolean {
  const words = bare(text).split(' ');
  const [first = ''] = words;
  return (
    words.length <= longestPhrase &&
    !/[،؛«»"]/.test(text) &&
    !particles.has(first) &&
    !/^[وف](?:ال|$)/.test(first) &&
    !words.some(isVerb) &&
    !beginsWithVerb(text)
  );
}

/** Whether a line is how the next one begins: the title of an article over its first words. */
export function isRepeated(text: string, next: string): boolean {
  const line = foldText(text);
  const after = foldText(next);
  return after.startsWith(line) && /^\P{L}/u.test(after.slice(line.length));
}

function isVerb(word: string): boolean {
  const folded = foldText(word);
  return speechForms.has(folded) || actionForms.has(folded);
}

function firstWord(text: string): string {
  return /^[\p{L}\p{N}]+/u.exec(bare(text))?.[0] ?? '';
}
