import {isByline} from './bylines.ts';
import {beginsParagraph} from './first-lines.ts';
import {
  continuesSentence,
  endsSentence,
  isBalanced,
  isCouplet,
  isListItem,
  isNumbered,
  isPieceOfSentence,
  isUnfinishedSentence,
  wikiHeadingOf,
  withoutStamp,
} from './line-forms.ts';
import type {LineShape} from './line-shape.ts';
import type {Line} from './lines.ts';
import {isFull, type Neighbours, type Width} from './neighbours.ts';
import {beginsSentence, isPhrase, isRepeated} from './sentence-starts.ts';
import {speechVerb} from './speech-verbs.ts';
import {bare} from './words.ts';

const mostWords = 12;
const mostColumns = 90;

/** A title may be as long as a newspaper's. */
const mostTitleWords = 22;
const mostTitleColumns = 160;

/** A heading leaves this share of a filled line free, or more. */
const mostOfWidth = 0.8;

const mostNameWords = 4;
const nameAndClaim = /^([^:«»"()]{2,40}): ([^:]+)$/u;
/** A question or a call that stands over the text that answers it has this many words or fewer. */
const mostQuestionWords = 8;
const question =
  /^(?:و|ف)?(?:ما|ماذا|لماذا|كيف|هل|متى|أين|من|كم|أي|لم|مع ماذا|إلى أين|من أين|بماذا|بم|إلام|علام)\s.*؟$/;

/** Headings that encyclopedias, papers and books have in common. */
const known = new Set(
  `المراجع مراجع المصادر مصادر الهوامش هوامش الحواشي الملاحظات ملاحظات انظر_أيضا انظر_أيضًا وصلات_خارجية روابط_خارجية مقدمة المقدمة
  خاتمة الخاتمة تمهيد ملخص الملخص الخلاصة خلاصة نبذة الفهرس المحتويات السيرة_الذاتية النشأة التاريخ التسمية الجغرافيا السكان الاقتصاد
  المناخ أعماله مؤلفاته حياته وفاته النتائج المناقشة التوصيات`
    .split(/\s+/)
    .map(heading => heading.replaceAll('_', ' ')),
);

/** Telephone numbers and addresses of the net. */
const address = /@|https?:|www\.|\p{Nd}[\p{Nd} -]{5,}$/u;

/** Headings that are one of several: a chapter is no title of the whole. */
const chapter =
  /^(?:(?:الفصل|الباب|الجزء|القسم|المشهد|الحلقة|المادة|Chapter|Part)\s+\S+|المادة \(?\p{Nd}+\)?)$/iu;

/** What encyclopedias print behind their headings. */
const editLink = /\s*\[(?:عدل|عدل المصدر|تعديل|edit)\]$/;

/** A line with what stands before and after it in the text; undefined at its ends. */
export type Context = {
  readonly previous: Line | undefined;
  readonly line: Line;
  readonly next: Line | undefined;
  /** The line after the next one. */
  readonly after: Line | undefined;
  /** Whether blank lines part it from the line before, and the next one from it. */
  readonly isAfterBlank: boolean;
  readonly isBeforeBlank: boolean;
  /** Names before a colon that open many lines: these are turns of speech and items, no claims. */
  readonly labels: ReadonlySet<string>;
  /** Whether it is the first line of the text, which is a title rather than not. */
  readonly isFirst: boolean;
  /** Whether the line before is a heading itself. */
  readonly isAfterHeading: boolean;
};

/**
 * Whether a line is a heading: short, not a sentence with its full stop, between paragraphs. Where
 * lines break anywhere, only a blank line on each side or «name: claim» can tell it from a piece of
 * a sentence.
 */
export function isHeadingLine(context: Context, shape: LineShape): boolean {
  const {
    previous,
    line,
    next,
    after,
    isAfterBlank,
    isBeforeBlank,
    isAfterHeading,
    labels,
    isFirst,
  } = context;
  const claimant = claimantOf(line.text);
  if (next === undefined || !looksLikeHeading(line)) return false;
  if (claimant !== null && labels.has(claimant)) return false;
  const isParted = previous === undefined || isAfterBlank || isAfterHeading;
  if (!isParted && !endsBefore(previous, line, shape)) return false;
  const isAlone = isAfterBlank && isBeforeBlank;
  const isOverText = shape.kind === 'whole' && isAfterBlank && isSentence(next.text);
  if (isListItem(line.text) && !(isNumbered(line.text) && (isAlone || isOverText))) return false;
  if (isAlone) return !isUnfinishedSentence(line.text);
  if (isKnownHeading(line.text)) return true;
  if (continuesSentence(next.text)) return false;
  if (line.text.endsWith(':') && isListItem(next.text)) return true;
  if (shape.kind === 'whole') return true;
  if (isRepeated(line.text, next.text)) return isFirst;
  if (shape.kind === 'filled') {
    const {firstLines} = shape;
    if (firstLines.kind === 'full') return leavesRoom({line, next}, shape);
    if (firstLines.kind === 'narrow') {
      const own = {...shape, width: firstLines.width};
      if (leavesRoom({line, next}, own) || beginsParagraph({line, next}, after, shape)) return true;
    }
  }
  const isOverSentence = isFirst || beginsSentence(next.text);
  return claimant !== null || (isPhrase(line.text) && isOverSentence);
}

function isSentence(text: string): boolean {
  return endsSentence(text) && !isListItem(text);
}

/** Whether a line ends so early that it is a heading rather than full. */
function leavesRoom(pair: Neighbours, width: Width): boolean {
  return !isFull(pair, width) && pair.line.size[width.measure] < width.width * mostOfWidth;
}

/** Whether what stands right above a line is complete. */
function endsBefore(previous: Line, line: Line, shape: LineShape): boolean {
  if (endsSentence(previous.text)) return true;
  const isRoomLeft = shape.kind !== 'filled' || !isFull({line: previous, next: line}, shape);
  return isRoomLeft && isListItem(previous.text) && !isUnfinishedSentence(previous.text);
}

/** The words of a heading. */
export function headingText(text: string): string {
  return (wikiHeadingOf(text) ?? text).replace(editLink, '');
}

/** Whether a line is one of the headings that many texts have. */
export function isKnownHeading(text: string): boolean {
  return known.has(headingText(text).replace(/:$/, '')) || chapter.test(text);
}

/** Whether lines at the beginning of a text can be its title: no sentence, or a question. */
export function looksLikeTitle(lines: readonly Line[]): boolean {
  const text = lines.map(line => line.text).join(' ');
  const columns = lines.reduce((sum, {size}) => sum + size.seen, 0);
  return (
    columns <= mostTitleColumns &&
    text.split(' ').length <= mostTitleWords &&
    /\p{L}/u.test(text) &&
    !isByline(text) &&
    withoutStamp(text) === text &&
    !isListItem(text) &&
    !isCouplet(text) &&
    !isKnownHeading(text) &&
    !chapter.test(text) &&
    !isUnfinishedSentence(text) &&
    !text.endsWith(':') &&
    (!endsSentence(text) || /[؟!?]$/.test(text))
  );
}

/** Whether a paragraph is a question that may stand over the text that answers it. */
export function isQuestion(text: string): boolean {
  return text.split(' ').length <= mostWords && question.test(bare(text)) && !/[«":]/.test(text);
}

/** Whether a paragraph is a short question or call (انتبه!). */
export function isCall(text: string): boolean {
  return text.split(' ').length <= mostQuestionWords && /^[^«":،.]+[؟!?]$/.test(text);
}

function looksLikeHeading({text, size}: Line): boolean {
  return (
    size.seen <= mostColumns &&
    text.split(' ').length <= mostWords &&
    !endsSentence(text) &&
    !isUnfinishedSentence(text) &&
    !isPieceOfSentence(text) &&
    (!text.endsWith(':') || isLabel(text)) &&
    !isByline(text) &&
    !isCouplet(text) &&
    !address.test(text) &&
    withoutStamp(text) === text &&
    /\p{L}/u.test(text)
  );
}

/** A short heading may end in a colon (المقادير:), a sentence that brings in what follows may not. */
function isLabel(text: string): boolean {
  const words = text.slice(0, -1).trim().split(' ').map(bare);
  return words.length <= 4 && !/^[وف]/.test(text) && !words.some(isSpeechVerb);
}

/**
 * Who stands before the colon of «name: claim» («علييف: استعدنا …», not «وقال علييف: …»); null in other
 * lines.
 */
export function claimantOf(text: string): string | null {
  const [, name = '', claim = ''] = nameAndClaim.exec(text) ?? [];
  const words = name.split(' ').map(bare);
  const isClaim = claim.includes(' ') && isBalanced(claim);
  return isClaim && words.length <= mostNameWords && !words.some(isSpeechVerb) ? name : null;
}

/** The names before a colon that more than one line begins with. */
export function labelsOf(lines: readonly Line[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const {text} of lines) {
    const name = text.includes(': ') ? claimantOf(text) : null;
    if (name !== null) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return new Set([...counts.keys()].filter(name => (counts.get(name) ?? 0) > 1));
}

function isSpeechVerb(word: string): boolean {
  return speechVerb(word) !== null || speechVerb(word.replace(/^[وف]/, '')) !== null;
}
