import {givenNames} from '../arabic/lexicon/given-names.ts';
import {organisationHeads} from '../arabic/lexicon/organisations.ts';
import {titles} from '../arabic/lexicon/titles.ts';
import {particles} from './particles.ts';
import type {Word} from './words.ts';

/** Indexes of the words of a noun phrase, end-exclusive. */
export type WordRange = readonly [first: number, end: number];

const titleWords = new Set(titles.flatMap(({masculine, feminine}) => [masculine, feminine]));
titleWords.delete('');
const bodyHeads = new Set(
  [...organisationHeads.feminine.split(/\s+/), ...organisationHeads.masculine.split(/\s+/)].filter(
    head => head !== '',
  ),
);

/** Where people speak, not who they are: في بيان, في مؤتمر صحفي. */
const occasions = new Set(
  `بيان بيانه بيانها خطاب كلمة مؤتمر تصريح تصريحات مقابلة لقاء حديث حوار تقرير تقريره تقريرها مقال رسالة تغريدة منشور جلسة اجتماع
  وقت ختام معرض سياق إشارة تعليق رد ضوء إطار حال الوقت المقابل البداية النهاية هذا هذه`
    .trim()
    .split(/\s+/),
);

/** To whom people speak: لوكالة, للصحفيين. */
const audiences =
  /^(?:وكالة|وكالات|صحيفة|قناة|إذاعة|شبكة|موقع|مجلة|تلفزيون|رويترز|صحفيين|صحافيين|بي|سي)/;

/** Nouns that name an act by their form: إفعال, تفعيل, انفعال, افتعال, استفعال; and frequent ones of other forms. */
const verbalNoun = /^(?:إ..?ا.ة?|ت..ي.ة?|ان..ا.|ا.ت.ا.|ا(?:ست|ض)..?ا.ة?|م.ا..ة)$/;
const acts = new Set(
  `وقف بدء بدئه فوز خسارة وفاة مقتل قتل سقوط وصول عودة رفع خفض فتح غلق وضع منع حل دعم دعمه دعمها رفض رفضه رفضها حظر فرض نشر سحب نقل
  ضرورة أهمية وجود عدم حرص حرصه حرصها قلق قلقه قلقها مسؤولية نجاح فشل موت ولادة رغبة استعداد نية عزم عزمه عزمها قرب`
    .trim()
    .split(/\s+/),
);

/** Some given names have the form of a verbal noun: إلهام, إسماعيل. */
const names = new Set([...givenNames.masculine.split(/\s+/), ...givenNames.feminine.split(/\s+/)]);

const longestChain = 4;
const longestName = 4;

/**
 * The noun phrase that begins at a word: a head with what it governs and its adjectives, and the
 * name in apposition to a title (وزير الخارجية الأمريكي أنتوني بلينكن). Null where a particle, a
 * pronoun or a prepositional phrase stands there.
 * @param isObjectLikely whether a verbal noun there or after the head is the verb's object (أعلن وقف …)
 */
export function nounPhraseAt(
  text: string,
  words: readonly Word[],
  first: number,
  isObjectLikely: boolean,
): WordRange | null {
  const head = words[first]?.bare;
  if (head === undefined || isClosed(head) || /^(?:لل|بال|ك?ال..?$)/.test(head)) return null;
  if (isObjectLikely && isAct(head)) return null;
  if (/^[لب]/.test(head) && audiences.test(head.slice(1))) return null;

  let end = first + 1;
  let isDefinite = isDefiniteForm(head);
  let undefinedWords = 1;
  let nameWords = 0;
  for (; end < words.length; end++) {
    const word = words[end]?.bare ?? '';
    if (!isAdjacent(text, words, end) || isClosed(word)) break;
    if (isDefiniteForm(word)) {
      if (nameWords > 0 && !isDefiniteForm(head) && nameWords > 1) break;
      isDefinite = true;
    } else if (/^(?:لل|وال|بال|فال|كال)/.test(word)) {
      break;
    } else if (isObjectLikely && isAct(word)) {
      break;
    } else if (/(?:ها|هم|هما|نا)$/.test(word) && word.length > 4) {
      break;
    } else if (isDefinite) {
      if (nameWords === longestName || !takesName(words, first, end)) break;
      nameWords++;
    } else {
      if (undefinedWords === longestChain) break;
      undefinedWords++;
    }
  }
  return [first, withComplement(text, words, end)];
}

/** Whether a word is a title, with or without the article: وزير, الرئيسة. */
export function isTitle(word: string): boolean {
  return titleWords.has(withoutArticle(word));
}

/** The word without the article. */
export function withoutArticle(word: string): string {
  return /^ال../.test(word) ? word.slice(2) : word;
}

/** Titles are followed by their holder's name; bodies are not. */
function takesName(words: readonly Word[], first: number, end: number): boolean {
  for (let index = first; index < end; index++) {
    const word = words[index]?.bare ?? '';
    if (isTitle(word)) return true;
    if (bodyHeads.has(withoutArticle(word))) return false;
  }
  return false;
}

/**
 * Takes in a place or a body that belongs to the phrase: «في إقليم …», «المعلنة لـ…», «باسم …»; not the
 * occasion or the audience.
 */
function withComplement(text: string, words: readonly Word[], end: number): number {
  const link = words[end]?.bare ?? '';
  const next = words[end + 1]?.bare ?? '';
  if (!isAdjacent(text, words, end)) return end;
  let from = -1;
  if (link === 'في' && !occasions.has(withoutArticle(next)) && !isClosed(next)) from = end + 1;
  if (link === 'باسم' && !isClosed(next)) from = end + 1;
  if (
    /^ل../.test(link) &&
    isDefiniteForm(words[end - 1]?.bare ?? '') &&
    !audiences.test(link.slice(link.startsWith('لل') ? 2 : 1)) &&
    !isClosed(link)
  ) {
    from = end;
  }
  if (from === -1) return end;
  let last = from + 1;
  while (
    last < words.length &&
    last < from + longestChain + 1 &&
    isAdjacent(text, words, last) &&
    !isClosed(words[last]?.bare ?? '')
  ) {
    last++;
  }
  return last;
}

function isClosed(word: string): boolean {
  return particles.has(word) || (/^[وف]/.test(word) && particles.has(word.slice(1)));
}

function isDefiniteForm(word: string): boolean {
  return /^ال.{2,}/.test(word) && !/^الت.ا.$/.test(word);
}

function isAct(word: string): boolean {
  return acts.has(word) || (verbalNoun.test(word) && !names.has(word));
}

/** Whether only a space stands between a word and the one before it. */
function isAdjacent(text: string, words: readonly Word[], index: number): boolean {
  const before = words[index - 1];
  const word = words[index];
  return before !== undefined && word !== undefined && word.start === before.end + 1
    ? text.charAt(before.end) === ' '
    : false;
}
