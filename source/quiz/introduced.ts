import {verbForms} from './conjugate.ts';
import {isDefinite, isFunctionWord} from './noun.ts';
import {pronounIn} from './pronoun.ts';
import {relatives} from './tables/particles.ts';
import type {Token} from './token.ts';
import {verbAt} from './verb-at.ts';

/** Nouns, folded and without article, that the sentences so far have brought in, and how. */
export type Introduced = {
  /** As «a …»: «طائر صغير», «صياد اسمه …». */
  readonly ofText: Set<string>;
  /** With the article and a nisba in this paragraph: «المجال المغناطيسي». */
  readonly ofParagraph: Set<string>;
};

/** A noun so near to the head of a sentence is what the sentence is about. */
const FIRST_WORDS = 3;

/**
 * Notes the nouns that a sentence brings in with an adjective or a name of their own: what stands so
 * is one thing, and the noun with the article behind it means that one.
 */
export function noteIntroduced(tokens: readonly Token[], introduced: Introduced): void {
  for (const [index, token] of tokens.entries()) {
    const next = tokens[index + 1];
    if (!token.isWord || !next?.isWord || isFunctionWord(token)) continue;
    const definite = definiteNoun(token);
    if (definite !== null && /^ال\p{L}{2,}(?:ي|ية)$/u.test(next.bare))
      introduced.ofParagraph.add(definite);
    if (isDefinite(token) || /\p{Nd}/u.test(tokens[index - 1]?.text ?? '')) continue;
    const noun = token.folded.replace(/^[وفبكل](?=\p{L}{3})/u, '').replace(/ا$/, '');
    if (noun.length < 3 || pronounIn(token.bare) !== null || verbForms.has(noun)) continue;
    const isNamed = /^(?:اسمه|اسمها|يدعي|تدعي|يسمي|تسمي)$/.test(next.folded);
    if (isNamed || describes(next, /ه$/.test(noun))) introduced.ofText.add(noun);
  }
}

/** An adjective of the noun: without the article, of its gender, of a form that adjectives have. */
function describes({bare, text}: Token, isFeminine: boolean): boolean {
  const word = bare.replace(/ا$/, '');
  if (/^[وفبلك]?ال/.test(word) || /\u064b/.test(text) !== /ا$/.test(bare)) return false;
  return isFeminine
    ? /^(?:\p{L}{2}ي\p{L}ة|م\p{L}{3,5}ة|\p{L}ا\p{L}{2}ة|\p{L}{3,}ية)$/u.test(word)
    : /^(?:\p{L}{2}ي\p{L}|م\p{L}{2}و\p{L}|\p{L}{3,}ي)$/u.test(word);
}

function definiteNoun({folded}: Token): string | null {
  return /^[وفبك]?(?:ال|لل)(?<noun>\p{L}{3,})$/u.exec(folded)?.groups?.noun ?? null;
}

/** True for a noun with the article and nothing that says which, where an earlier sentence brought it in. */
export function standsForIntroduced(
  tokens: readonly Token[],
  index: number,
  {ofText, ofParagraph}: Introduced,
): boolean {
  const token = tokens[index];
  const noun = token?.isWord ? definiteNoun(token) : null;
  const next = tokens[index + 1];
  const before = tokens[index - 1];
  if (noun === null) return false;
  if (!ofText.has(noun) && (index >= FIRST_WORDS || !ofParagraph.has(noun))) return false;
  if (next?.isWord && (/^ال/.test(next.bare) || relatives.has(next.folded))) return false;
  // «حفظ السلام»: behind another noun it says which of those.
  return (
    before?.isWord !== true ||
    isDefinite(before) ||
    isFunctionWord(before) ||
    verbAt(before)?.form.nounLike === false
  );
}
