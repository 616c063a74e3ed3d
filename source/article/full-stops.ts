import {isAbbreviation, isFinal} from './abbreviations.ts';
import {mayContinueSentence} from './line-forms.ts';
import {speechVerb} from './speech-verbs.ts';
import {bare} from './words.ts';

/** What stands around a full stop, without tashkeel and tatweel. */
export type FullStop = {
  /** The sentence up to it, from where it may begin. */
  readonly sentence: string;
  /** What comes after the space. */
  readonly after: string;
};

const number = /^\p{Nd}+$/u;

/** A year before the sign of its era: 656 هـ, 1258 م. */
const year = /\p{Nd}{2,4} ?هـ?$|\p{Nd}{3,4} ?م$/u;

/** The number of an item: at the beginning, or after the mark that brings in a list. */
const itemNumber = /(?:^|[^\p{Nd}\s]\s?[:؛،]\s?|\(\s?)\p{Nd}{1,3}$/u;

/** Words that begin a sentence, where an abbreviation might as well stand inside one. */
const opensSentence =
  /^(?:[وف](?:كان|كانت|قد|لم|لا|لن|هو|هي|هم|ليس|ليست|هذا|هذه|ذلك|تلك|يعد|تعد|يبلغ|تبلغ|بعد|عندما|منذ)|ثم|لكن|غير|كما|وفي|ومن|وإلى|أما|وأما|لذلك|ولذلك|هذا|هذه|كان|كانت|بعد|عندما|يعد|تعد)(?:\s|$)/;

/** Whether a single full stop with a space after it ends a sentence, or belongs to what stands before it. */
export function endsSentenceAt({sentence, after}: FullStop): boolean {
  const spoken = sentence.trimEnd();
  const word = lastWord(spoken);
  const next = firstWord(after);
  if (number.test(word)) return !itemNumber.test(spoken);
  if (!isAbbreviation(word)) return true;
  if (/^[\p{Nd}(]/u.test(after) || isAbbreviation(next.replace(/\.$/, ''))) return false;
  if (beginsSentence(after)) return true;
  return (isFinal(word) || year.test(spoken)) && !mayContinueSentence(after);
}

function beginsSentence(after: string): boolean {
  return opensSentence.test(after) || isConjoinedSpeech(firstWord(after));
}

/** وقال, فأضاف: what follows is a sentence of its own. */
function isConjoinedSpeech(word: string): boolean {
  return /^[وف]/.test(word) && speechVerb(word.slice(1)) !== null;
}

function lastWord(text: string): string {
  return /[^\s«"“”([{،؛:/]*$/u.exec(text)?.[0] ?? '';
}

function firstWord(text: string): string {
  return bare(/^[^\s،؛:]*/.exec(text)?.[0] ?? '');
}
