import type {Article} from '../article/article.ts';
import {genitive} from './inflect.ts';
import {isDefinite, isFunctionWord} from './noun.ts';
import {wordCount} from './phrase.ts';
import type {Reading} from './reading.ts';
import {skeletonOf} from './skeleton.ts';
import {anaphoricNouns, prepositions, relatives} from './tables/particles.ts';
import {type Token, tokensOf} from './token.ts';
import {verbAt} from './verb-at.ts';

/**
 * What a question says before its stem, so that the stem says what it is about wherever it is read:
 * «عن المها العربي: » for a title that names a thing, «في نص «…»: » for a headline.
 */
export type Anchor = {
  readonly words: string;
  /** True where the title names what the whole text is about, so that whatever the text names is of it. */
  readonly isSubject: boolean;
  /** The title's words that mean something. */
  readonly content: readonly Token[];
  /** How many of them in a stem say what it is about. */
  readonly enough: number;
};

/** Longer titles would leave a stem no room. */
const MOST_WORDS_OF_TITLE = 12;
const MOST_WORDS_OF_SUBJECT = 4;
/** So many words of a headline in a stem say which report is meant. */
const ENOUGH_OF_HEADLINE = 3;

const anchors = new WeakMap<Reading, Anchor | null>();

/** The anchor of an article's title; null for a text without one. */
export function anchorOf(reading: Reading): Anchor | null {
  const known = anchors.get(reading);
  if (known !== undefined) return known;
  const anchor = findAnchor(reading);
  anchors.set(reading, anchor);
  return anchor;
}

function findAnchor({article, statements}: Reading): Anchor | null {
  const title = titleOf(article.title);
  if (title === null) return null;
  const person = statements[0]?.textTopic?.name ?? null;
  const subject = person ?? (isSubject(title) ? title : labelOf(title, article));
  const content = contentOf(subject ?? title);
  if (content.length === 0) return null;
  const words =
    subject === null
      ? `في نص «${title.replaceAll('«', '“').replaceAll('»', '”')}»: `
      : `عن ${genitive(subject)}: `;
  const enough =
    subject === null
      ? Math.min(ENOUGH_OF_HEADLINE, content.length)
      : person !== null || tells(content)
        ? 1
        : content.length;
  return {words, isSubject: subject !== null, content, enough};
}

/** A title that the text has of its own and that a stem has room for; null for words cut from the text. */
export function titleOf(printed: string): string | null {
  const title = printed.trim();
  return title === '' || /[.!…]/.test(title) || wordCount(title) > MOST_WORDS_OF_TITLE
    ? null
    : title;
}

/** The words of a title that mean something. */
export function contentOf(title: string): Token[] {
  return tokensOf(title).filter(
    token => token.isWord && !isFunctionWord(token) && token.bare.length > 2,
  );
}

/** «مرصد مراغة: حين طلب العالم …»: what stands before the colon, where the text begins with it. */
function labelOf(title: string, {sections}: Article): string | null {
  const [label = '', subtitle] = title.split(/\s*:\s*/);
  if (subtitle === undefined || !isSubject(label)) return null;
  const opening = new Set(
    tokensOf((sections[0]?.paragraphs[0]?.text ?? '').slice(0, OPENING)).map(skeletonOf),
  );
  const words = contentOf(label);
  return words.length > 1 && words.every(word => opening.has(skeletonOf(word))) ? label : null;
}

/** UTF-16 units of a text in which it names its subject. */
const OPENING = 300;

/** «المها العربي», «جامع أحمد بن طولون»: a few nouns, and nothing that is said of them. */
function isSubject(title: string): boolean {
  const tokens = tokensOf(title);
  return (
    tokens.length <= MOST_WORDS_OF_SUBJECT &&
    tokens.every((token, index) => {
      // «وادي النخيل»: what a title begins with is a noun, whatever its letters.
      const verb = index === 0 ? null : verbAt(token);
      const says = verb !== null && !verb.form.nounLike && verb.text === token.text;
      return (
        token.isWord && !says && !prepositions.has(token.folded) && !relatives.has(token.folded)
      );
    })
  );
}

/** «المها» of «المها العربي» says what is meant; «الدولة» of «الدولة الأموية» and «عمر» of «عمر النصف» may be any. */
function tells(content: readonly Token[]): boolean {
  const [head] = content;
  return (
    head !== undefined &&
    (content.length === 1 || isDefinite(head)) &&
    !anaphoricNouns.has(`ال${head.folded.replace(/^ال/, '')}`)
  );
}

/** Whether a stem needs its text's title in front to say what it is about. */
export function needsAnchor(stem: string, anchor: Anchor): boolean {
  if (defines.test(stem)) return false;
  const tokens = tokensOf(stem).filter(({isWord}) => isWord);
  const held = anchor.content.filter(word => tokens.some(token => isSame(token, word)));
  return held.length < anchor.enough;
}

/** What asks for somebody named in full is about nothing else. */
const defines = /^(?:ما (?:مهنة|منصب|معنى|عاصمة)|من أي بلد|بأي لقب) /;

/** One word; «السلوفينية» is not سلوفينيا. */
function isSame(token: Token, word: Token): boolean {
  const nisba = /(?:ي|يه|يون|يين)$/;
  return (
    skeletonOf(token) === skeletonOf(word) && nisba.test(token.folded) === nisba.test(word.folded)
  );
}
