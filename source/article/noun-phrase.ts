import {countries} from '../arabic/lexicon/countries.ts';
import {givenNames} from '../arabic/lexicon/given-names.ts';
import {organisationHeads} from '../arabic/lexicon/organisations.ts';
import {placeHeads} from '../arabic/lexicon/places.ts';
import {humanPlurals, titles} from '../arabic/lexicon/titles.ts';
import {madeOnce} from './made-once.ts';
import {particles} from './particles.ts';
import {speechVerb} from './speech-verbs.ts';
import type {Word} from './words.ts';

/** Indexes of the words of a noun phrase, end-exclusive. */
export type WordRange = readonly [first: number, end: number];

const titleWords = wordSet(() => titles.map(({masculine, feminine}) => `${masculine} ${feminine}`));
const degrees = wordSet(() => ['د م أ أد']);
const bodyHeads = wordSet(() => [organisationHeads.feminine, organisationHeads.masculine]);
const names = wordSet(() => [givenNames.masculine, givenNames.feminine]);
const capitals = madeOnce(
  () =>
    new Map(
      countries.flatMap(({names: [name = ''], capitals: cities}) =>
        cities.map(city => [city, name]),
      ),
    ),
);
const people = wordSet(() => [humanPlurals.join(' ')]);
const nameOpeners = wordSet(() => ['ابن أبو أبي أم عبد آل']);
const places = wordSet(() => [
  [...placeHeads.keys()].join(' '),
  countries.flatMap(country => [...country.names, ...country.capitals]).join(' '),
]);

/** To whom people speak, not who they are: لوكالة …, للصحفيين. */
const audiences =
  /^(?:وكالة|وكالات|صحيفة|قناة|إذاعة|شبكة|موقع|مجلة|تلفزيون|رويترز|صحفيين|صحافيين|بي|سي)/;

/** Nouns that name an act by their form: إفعال, تفعيل, انفعال, افتعال, استفعال, تفعل; frequent ones of other forms. */
const verbalNoun = /^(?:إ..?ا.ة?|ت..ي.ة?|ان..ا.|ا.ت.ا.|ا(?:ست|ض)..?ا.ة?|م.ا..ة|ت...)$/;
const acts = wordSet(() => [
  `وقف بدء بدئه فوز خسارة وفاة مقتل قتل سقوط وصول عودة رفع خفض فتح غلق وضع منع حل دعم دعمه دعمها رفض رفضه رفضها حظر فرض نشر سحب نقل
  ضرورة أهمية وجود عدم حرص حرصه حرصها قلق قلقه قلقها مسؤولية نجاح فشل موت ولادة رغبة استعداد نية عزم عزمه عزمها قرب خطة خطط موعد نتائج
  قرار حالة تفاصيل أسماء خبر أنباء صحة أرباح نسبة زيادة هدنة سيطرة حملة خط إضراب إضرابا حداد حدادا حرب سبب أسباب`,
]);

/** What is announced, decided or refused and says nothing itself: رفضت الدعوى, رفض البرلمان القانون. */
const matters = wordSet(() => [
  `قانون قوانين قرار قرارات اقتراح اقتراحات مقترح مقترحات طلب طلبات عرض عروض مشروع ميزانية موازنة دستور تعديل تعديلات اتهام اتهامات تهم
  مبادرة دعوى دعوة حكم أحكام شروط مطالب استقالة فكرة اعتراض طعن حوار تسوية هدنة استقلال حرب اتفاق اتفاقية معاهدة عقوبات شائعات مزاعم
  جثة جثمان جثامين مصاب مصابون جرحى بضائع عاصمة مقر`,
]);

/** Documents, and people, that speak although they have the form of an act. */
const documents = wordSet(() => ['تقرير تحقيق تحليل تصريح استطلاع استبيان إحصاء تلميذ تلميذة']);

/** How something is said: ضاحكا, مؤكدا. */
const manner =
  /^(?:م.{3,4}ا|.ا..ا|قوله|قولها|قولهم|قليلا|كثيرا|طويلا|سريعا|بعيدا|قائلة|مضيفة|موضحة|مؤكدة|مشيرة|ضاحكة|باكية|غاضبة)$/;

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
  const phrase = namePhraseAt(text, words, first, isObjectLikely);
  return phrase === null ? null : [first, withPlace(text, words, withHolder(text, words, phrase))];
}

/** The same without the place that people are in and without a name behind a comma. */
export function namePhraseAt(
  text: string,
  words: readonly Word[],
  first: number,
  isObjectLikely: boolean,
): WordRange | null {
  const head = words[first]?.bare;
  if (head === undefined || isClosed(head) || /^(?:لل|بال)/.test(head)) return null;
  if (isObjectLikely && (isAct(withoutArticle(head)) || isMatter(head))) return null;
  if (/^[لب]/.test(head) && audiences.test(head.slice(1))) return null;

  let end = first + 1;
  let isDefinite = isDefiniteForm(head);
  let chain = 1;
  let nameWords = 0;
  for (; end < words.length && isAdjacent(text, words, end); end++) {
    const word = words[end]?.bare ?? '';
    if (word !== 'باسم' && isClosed(word)) break;
    if (isDefiniteForm(word)) {
      const isGoverned = chain === 1 && !isDefinite && (isBody(head) || isTitle(head));
      if (isObjectLikely && !isGoverned && isObjectAfter(word, head)) break;
      if (nameWords > 0 && nameWords++ === longestName) break;
      isDefinite = true;
    } else if (word === 'باسم') {
      isDefinite = false;
    } else if (isDefinite && isConjoined(word)) {
      if (nameWords > 0) break;
    } else if (/^ل..+/.test(word) && isDefinite && end > first + (word.startsWith('لل') ? 0 : 1)) {
      if (audiences.test(word.replace(/^لل?/, ''))) break;
      isDefinite = word.startsWith('لل');
    } else if (/^(?:لل|[وبفك]ال)/.test(word) || isForeignToName(word, isObjectLikely)) {
      break;
    } else if (isDefinite) {
      if (isBesideName(word) || !(names().has(word) || takesName(words, first, end))) break;
      if (nameWords++ === longestName) break;
    } else if (chain++ === longestChain) {
      break;
    }
  }
  return [first, end];
}

/** Whether a word is a noun that people and bodies are called by: with the article, a title, a name. */
export function isNominal(word: string): boolean {
  return isDefiniteForm(word) || isTitle(word) || isBody(word) || isGivenName(word);
}

/** Whether a word is a title, with or without the article: وزير, الرئيسة. */
export function isTitle(word: string): boolean {
  return titleWords().has(withoutArticle(word)) || degrees().has(word);
}

/** Whether a word opens the name of a body: وزارة, الجيش. */
export function isBody(word: string): boolean {
  return bodyHeads().has(withoutArticle(word));
}

/** The country that a capital speaks for (أعلنت باكو), or null. */
export function countryOfCapital(word: string): string | null {
  return capitals().get(word) ?? null;
}

/** Whether a word is the name of an act, which says nothing: تصوير, انتهاء. */
export function isVerbalNoun(word: string): boolean {
  return !isDefiniteForm(word) && !isTitle(word) && !places().has(word) && isAct(word);
}

/** Whether a word names people in the plural: خبراء, المسؤولون. */
export function isPeople(word: string): boolean {
  return people().has(withoutArticle(word)) || /^.{3,}(?:ون|وا)$/.test(word);
}

/** Whether a word is a given name, or opens one: ابن بطوطة, أبو بكر. */
export function isGivenName(word: string): boolean {
  return names().has(word) || nameOpeners().has(word);
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
    if (isBody(word)) return false;
  }
  return false;
}

/** «مدير المصرف، فؤاد بن يحيى»: the name of a title's holder may stand behind a comma. */
function withHolder(text: string, words: readonly Word[], [first, end]: WordRange): number {
  const before = words[end - 1];
  const name = words[end];
  if (before === undefined || name === undefined || !isTitle(words[first]?.bare ?? '')) return end;
  const isHolder = names().has(name.bare) || (degrees().has(name.bare) && text[name.end] === '.');
  if (!isHolder || text.slice(before.end, name.start) !== '، ') return end;
  const holder = namePhraseAt(text, words, end, false);
  const last = holder === null ? undefined : words[holder[1] - 1];
  const isParted = last !== undefined && /^\s*[،:]/.test(text.slice(last.end));
  return holder !== null && isParted ? holder[1] : end;
}

/** Takes in where the phrase's people are or belong: «في إقليم …», «لدى شركة …». */
function withPlace(text: string, words: readonly Word[], end: number): number {
  const link = words[end]?.bare ?? '';
  const next = words[end + 1]?.bare ?? '';
  const isLinked = /^(?:في|لدى)$/.test(link) && isAdjacent(text, words, end);
  if (!isLinked || !(places().has(next) || isBody(next))) return end;
  let last = end + 2;
  const most = end + 2 + longestChain;
  while (
    last < Math.min(words.length, most) &&
    isAdjacent(text, words, last) &&
    !isClosed(words[last]?.bare ?? '')
  ) {
    last++;
  }
  return last;
}

/** Whether a definite word after a definite head is no adjective of it but what the verb is about. */
function isObjectAfter(word: string, head: string): boolean {
  const bareWord = withoutArticle(word);
  if (isAct(bareWord) || isMatter(word)) return true;
  if (!isDefiniteForm(head)) return false;
  return head.endsWith('ة') && !/[ةىا]$/.test(word);
}

/** القاهرة والدوحة: another name beside the first. */
function isConjoined(word: string): boolean {
  return /^وال.{3,}/.test(word) && !/^والت.{2}$/.test(word);
}

/** What may stand after a title and is no name: «… لأبنائه», «… وفدا». */
function isBesideName(word: string): boolean {
  if (names().has(word)) return false;
  return /^(?:و|ل[أإآ])/.test(word) || /^ل.{2,}(?:ه|ها|هم)$/.test(word);
}

/** A word that can be no part of a name: an act, a manner, a noun with a possessive ending. */
function isForeignToName(word: string, isObjectLikely: boolean): boolean {
  if (isObjectLikely && isAct(word)) return true;
  if (names().has(word)) return false;
  if (manner.test(word) || isConjoinedSpeech(word)) return true;
  return /^..+(?:ها|هم|هما)$/.test(word) || /^...+(?:نا|ته)$/.test(word);
}

function isConjoinedSpeech(word: string): boolean {
  return /^[وف]/.test(word) && speechVerb(word.slice(1)) !== null;
}

function isClosed(word: string): boolean {
  return particles.has(word) || (/^[وف]/.test(word) && particles.has(word.slice(1)));
}

/** A word with the article, and no verbal noun that begins with its letters (التزام). */
function isDefiniteForm(word: string): boolean {
  return /^ال.{2,}/.test(word) && !/^الت.ا.$/.test(word);
}

/** Whether a word is what is decided, with the article or not: القانون, طلب; with a possessor too: طلبه. */
function isMatter(word: string): boolean {
  return matters().has(withoutArticle(word).replace(/(?<=...)(?:ه|ها|هم)$/, ''));
}

function isAct(word: string): boolean {
  if (names().has(word) || bodyHeads().has(word) || documents().has(word)) return acts().has(word);
  return acts().has(word) || verbalNoun.test(word);
}

/** Whether only a space stands between a word and the one before it, or the full stop of a degree. */
function isAdjacent(text: string, words: readonly Word[], index: number): boolean {
  const before = words[index - 1];
  const word = words[index];
  if (before === undefined || word === undefined) return false;
  const between = text.slice(before.end, word.start);
  return between === ' ' || (/^\. ?$/.test(between) && degrees().has(before.bare));
}

function wordSet(lists: () => readonly string[]): () => ReadonlySet<string> {
  return madeOnce(
    () =>
      new Set(
        lists()
          .flatMap(list => list.split(/\s+/))
          .filter(word => word !== ''),
      ),
  );
}
