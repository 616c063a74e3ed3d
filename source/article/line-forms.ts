import {speechVerb} from './speech-verbs.ts';
import {bare} from './words.ts';

/** Where a line ends a sentence: its mark, then what may close after it. */
const sentenceEnd = /[.؟!?…۔][»›"“”'’)\]}]*(?:\[[\p{N}،, ]+\])*$/u;

/** Ends that leave a phrase unfinished: an opening mark, a word that governs the next. */
const unfinished =
  /[«([{“„]$|(?:^|\s)[وف]?(?:في|من|إلى|على|عن|أن|إن|مع|بين|عند|حول|ضد|أو|التي|الذي|الذين|لا|لم|لن|قد|كل|أي|غير|هذا|هذه|ذلك|تلك|حتى|منذ|خلال|عبر|لدى|بن|و)$/;
const unfinishedSentence = /[،؛,;–—-]$|(?:^|\s)[وف]?(?:بعد|قبل|ثم|كان|كانت|ما)$/;

/** Words that cannot begin a sentence, and words that seldom do. */
const continues =
  /^(?:[،؛:.؟!»()\]}]|(?:بن|الذي|التي|الذين|اللذين|اللتين|اللذان|اللتان|أو|أم|مما|عما|لأن|لأنه|لأنها|كي|لكي|منها|منه|منهم|لها|له|لهم|بها|به|بهم|فيها|فيه|عليها|عليه)(?:\s|$))/;
const mayContinue =
  /^(?:بعدما|عندما|حيث|بينما|أن|إن|ثم|بل|حتى|منذ|خلال|ضد|عبر|عن|مع|على|من|إلى|في|بعد|قبل)(?:\s|$)/;

const bullet = /^[-–—•·▪◦●○‣⁃■□◆✓*+] \S/;
/** 1. 1) (1) 1- ١. أ) أ- iv) a): a letter with a full stop is an abbreviation (د. أحمد). */
const number =
  /^(?:\(?\p{Nd}{1,3}(?:[.)] ?[-–]? | ?[-–] )|\(?(?:[أابجدهوزحطي]|[a-h]|[ivx]{1,4})(?:\) |[-–] ))\S/u;
const ordinal = /^(?:أول|ثاني|ثالث|رابع|خامس|سادس|سابع|ثامن|تاسع|عاشر)(?:ا|اً|ًا)\s?[:،-]\s?\S/;
const rule = /^(?:[-–—_=*~•.#]\s?){3,}$/;
/** - 47 - */
const pageNumber = /^[-–—] ?\p{Nd}{1,4} ?[-–—]$/u;
/** What messengers put before a message: [12/03/2024، 9:15 ص] or 12/3/24، 21:04 - */
const stamp =
  /^\[?\p{Nd}{1,4}[/.-]\p{Nd}{1,2}[/.-]\p{Nd}{1,4}[،,]? \p{Nd}{1,2}:\p{Nd}{2}(?::\p{Nd}{2})?(?: ?(?:ص|م|AM|PM))?(?:\] ?| [-–] )/iu;
const salutation =
  /^(?:الأستاذة?|الدكتورة?|السيدة?|السادة|السيدات|الأخت?|الإخوة|الأخوة|عزيزي|عزيزتي|أعزائي|الأعزاء|الزملاء|الزميلة?|حضرة|سعادة|معالي|مرحبا|أهلا|تحية|السلام عليكم|صباح الخير|مساء الخير|Dear|Hi|Hello)(?=[\s،,:!])[^:،,]*[،,:!]$/;
const longestSalutation = 7;
const wikiHeading = /^(={2,6})\s*([^=]+?)\s*\1$/;

/** The sign between the halves of a line of verse. */
const caesura = / (?:\*{1,3}|\.{2,4}|…|\|{1,2}|\/{2}|#|={1,3}) /;
const fewestWords = 2;
const mostWords = 9;

/** Whether a line closes a sentence. */
export function endsSentence(text: string): boolean {
  return sentenceEnd.test(text);
}

/** Whether the next line has to go on with the phrase that a line ends in. */
export function isUnfinished(text: string): boolean {
  return unfinished.test(bare(text));
}

/** Whether a line is no sentence by itself: it may be unfinished, or only end in a comma. */
export function isUnfinishedSentence(text: string): boolean {
  return unfinished.test(bare(text)) || unfinishedSentence.test(bare(text));
}

/** Whether a line is no heading but a piece of a sentence: it reports speech, or opens a quotation. */
export function isPieceOfSentence(text: string): boolean {
  const words = bare(text).split(/[^\p{L}]+/u, 3);
  const [first = '', second = ''] = words;
  const isReport = /^[وف]/.test(first) && speechVerb(first.slice(1)) !== null && second !== '';
  return isReport || !isBalanced(text);
}

/** Whether every quotation and bracket that a line opens is closed on it. */
export function isBalanced(text: string): boolean {
  const opened = (text.match(/[«“]/g) ?? []).length;
  const closed = (text.match(/[»”]/g) ?? []).length;
  const brackets = (text.match(/\(/g) ?? []).length - (text.match(/\)/g) ?? []).length;
  return opened === closed && brackets <= 0 && (text.match(/"/g) ?? []).length % 2 === 0;
}

/** Whether a line cannot begin a sentence. */
export function continuesSentence(text: string): boolean {
  return continues.test(bare(text));
}

/** Whether a line may go on with the sentence before it: it begins with a preposition or the like. */
export function mayContinueSentence(text: string): boolean {
  return continues.test(bare(text)) || mayContinue.test(bare(text));
}

/** Whether a line begins with the marker of a list: a bullet, a number or a letter. */
export function isListItem(text: string): boolean {
  return (bullet.test(text) && !isCouplet(text)) || number.test(text) || ordinal.test(text);
}

/** Whether a list counts its items. */
export function isNumbered(text: string): boolean {
  return number.test(text) || ordinal.test(text);
}

/** The number of a page between dashes, which stands in the middle of a text. */
export function isPageNumber(text: string): boolean {
  return pageNumber.test(text);
}

/** A line of dashes, stars or the like that parts what stands above from what stands below. */
export function isRule(text: string): boolean {
  return rule.test(text);
}

/** A letter of Latin or Arabic with its marks at the end, whatever ends the sentence behind it. */
const endsInLetter =
  /[A-Za-z\u00c0-\u024f\u0620-\u064a\u066e-\u06d5\u06fa-\u06ff\u0750-\u077f][\u0300-\u036f\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed؟!.]*$/;

/** A line of verse whose two halves are parted by a sign: «… * …»; the halves are of one length. */
export function isCouplet(text: string): boolean {
  const [first = '', second = '', ...rest] = text.split(caesura);
  return rest.length === 0 && isHalf(first) && isHalf(second);
}

function isHalf(text: string): boolean {
  const words = text.split(' ').length;
  return words >= fewestWords && words <= mostWords && endsInLetter.test(text);
}

/** Whether a line may be short in any text: an item, a verse, the sentence before a list. */
export function standsAlone(text: string): boolean {
  return isListItem(text) || isCouplet(text) || text.endsWith(':');
}

/** Whether a line greets whom a letter is for: it stands alone, although it ends in a comma. */
export function isSalutation(text: string): boolean {
  return salutation.test(bare(text)) && text.split(' ').length <= longestSalutation;
}

/** A line without the date and time that a messenger put before it; the same line where there are none. */
export function withoutStamp(text: string): string {
  return text.replace(stamp, '');
}

/** The heading that a line of wiki text holds: == النشأة ==. */
export function wikiHeadingOf(text: string): string | null {
  return wikiHeading.exec(text)?.[2] ?? null;
}
