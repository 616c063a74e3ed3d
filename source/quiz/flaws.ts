import type {Candidate} from './candidate.ts';
import {countsFromReport} from './deictic-times.ts';
import {isGivenName} from './distractors/names.ts';
import {foldOnce} from './fold-once.ts';
import {joinsWithFa} from './joining-fa.ts';
import {wordCount} from './phrase.ts';
import {isReckonable} from './reckonable.ts';
import {ownWords} from './resolves.ts';
import {MOST_PRINTED_WORDS} from './room.ts';
import {isBalanced} from './stems/stem.ts';
import {deictics} from './tables/particles.ts';

/** What is wrong with an item, in the terms of item writing. */
export type Flaw =
  | 'too few options'
  | 'no question mark'
  | 'too long'
  | 'points outside'
  | 'answer in stem'
  | 'reckonable'
  | 'variant options'
  | 'unbalanced marks'
  | 'length cue'
  | 'article cue'
  | 'mixed numbers'
  | 'broken sentence';

/** The flaws of an item with the options it would show; none for a sound one. */
export function flawsOf(
  {prompt, anchor = '', key}: Pick<Candidate, 'prompt' | 'anchor' | 'key'>,
  options: readonly string[],
): Flaw[] {
  const flaws: Flaw[] = [];
  const isCloze = prompt.includes('____');
  if (new Set(options).size !== 4) flaws.push('too few options');
  if (!prompt.endsWith('؟') && !isCloze) flaws.push('no question mark');
  if (wordCount(`${anchor}${prompt}`) > MOST_PRINTED_WORDS) flaws.push('too long');
  // «لدى الدروز» folds like «لديّ»: here «عند» is the same word.
  const words = foldOnce(prompt.replace(/(?<!\p{L})لدى(?!\p{L})/gu, 'عند')).split(
    /[^\p{L}\p{N}]+/u,
  );
  // «قالت فلانة: «كنت …»»: who says «I» is named before the words.
  const isQuoted = /^قالت? [^:«»]+: «/.test(prompt);
  if (
    words.some(
      (word, at) => deictics.has(word) && !isExempt(words, at) && !(isQuoted && ownWords.has(word)),
    )
  )
    flaws.push('points outside');
  else if ([prompt, ...options].some(countsFromReport)) flaws.push('points outside');
  const folded = foldOnce(key);
  if (
    folded.length > 2 &&
    ` ${words.join(' ')} `.includes(` ${folded.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()} `)
  )
    flaws.push('answer in stem');
  // «سنة ____هـ الموافقة لسنة 948م»: the other calendar tells the year.
  if (isReckonable(key, prompt) || /____\S*\s+ال?موافق/.test(foldOnce(prompt)))
    flaws.push('reckonable');
  if (/^[بلكف]____/.test(prompt) || joinsWithFa(words[0] ?? '')) flaws.push('broken sentence');
  // «طلب ____، مدير القسم، المعروف بالحزم.»: two asides and nothing that was asked for.
  if (/^\S+ ____، [^،]+، ال(?:معروف|مسم|ملقب)[^،]*\.$/.test(foldOnce(prompt)))
    flaws.push('broken sentence');
  const forms = options.map(option => foldOnce(option).replace(/(^|\s)ال(?=\S{2})/g, '$1'));
  if (new Set(forms).size < forms.length) flaws.push('variant options');
  if (![prompt, ...options].every(isBalanced)) flaws.push('unbalanced marks');
  const others = options.filter(option => option !== key);
  const mean = others.reduce((sum, {length}) => sum + length, 0) / Math.max(1, others.length);
  if (key.length > 1.5 * mean || (key.length > 6 && key.length < 0.5 * mean))
    flaws.push('length cue');
  const definites = options.filter(option => option.startsWith('ال')).length;
  if ((definites === 1 && key.startsWith('ال')) || (definites === 3 && !key.startsWith('ال')))
    flaws.push('article cue');
  const digits = options.filter(option => /\p{Nd}/u.test(option)).length;
  if (digits > 0 && digits < options.length) flaws.push('mixed numbers');
  if (/[,،؛:]\s*[؟.]|\s[؟،]|\.{2,}|[-–]\s*\)|\(\s*[-–]|\(\s*\)|(?:^|\s)[وفبل](?:\s|$)/.test(prompt))
    flaws.push('broken sentence');
  return flaws;
}

/** «أي العبارات الآتية» points at the options, «بن أبي سفيان», «أبي الطيب» are names. */
function isExempt(words: readonly string[], at: number): boolean {
  const [before = '', word = '', next = ''] = [words[at - 1], words[at], words[at + 1]];
  if (/^(?:الاتيه|الاتي)$/.test(word)) return true;
  return (
    word === 'ابي' &&
    (/^(?:بن|ابن|بنت|ابنه)$/.test(before) || /^ال/.test(next) || isGivenName(next))
  );
}
