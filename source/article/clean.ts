import {stripEscapes} from './escapes.ts';

/** No writing system puts so many marks on one letter; more are an attack on whoever draws them. */
const mostMarks = 16;

const lineBreaks = /\r\n|[\r\v\f\u0085\u2028\u2029]/g;
const presentationForms = /[\ufb50-\ufdef\ufe70-\ufefc]/g;
const oddSpaces = /[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;

/*
 * Everything that is no character of a text: controls but the line feed; format controls (bidi
 * controls, soft hyphen, zero width space, byte order mark, tags, …) but the join controls and the
 * Arabic signs that are drawn (U+0600–0605, 06DD, 0890, 0891, 08E2); surrogates, private-use, unassigned and
 * noncharacters.
 */
const invisible =
  /(?![\n\u200c\u200d\u0600-\u0605\u06dd\u0890\u0891\u08e2])[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}]/gu;

/**
 * What cleaning may change: all but ASCII, common punctuation, and Arabic letters with a mark each, which
 * nearly every paragraph is made of. Marks that are more than one may have to change places.
 */
const special =
  /[^\n -~«»\u2013\u2014\u2018\u2019\u201c\u201d\u2022\u2026\u060c\u061b\u061f\u0621-\u063a\u0640-\u0652\u0660-\u066c]|[\u064b-\u0652]{2}/;

const joinControls = /[\u200c\u200d]+/g;
const wordBefore = /[\p{L}\p{M}]$/u;
const letterAfter = /^\p{L}/u;
const markRuns = new RegExp(`(\\p{M}{${mostMarks}})\\p{M}+`, 'gu');

/**
 * Any text made safe to lay out and print: no terminal control sequence, control, bidi or other
 * format control, surrogate, private-use or unassigned code point is in the result. Line breaks
 * are \n, every other white space a plain space; presentation forms are letters again, but the
 * honorific ligatures U+FDF0–FDFD stay; ZWNJ and ZWJ stay between letters; tashkeel and tatweel
 * stay; at most 16 marks stand on one letter; all in NFC. Linear time.
 */
export function clean(text: string): string {
  if (!special.test(text)) return text;
  return stripEscapes(text)
    .replace(lineBreaks, '\n')
    .replace(presentationForms, toLetters)
    .replace(oddSpaces, ' ')
    .replace(invisible, '')
    .replace(joinControls, betweenLetters)
    .replace(markRuns, '$1')
    .normalize('NFC');
}

/** The spacing forms of marks decompose to a space and the mark: the mark belongs to the letter before it. */
function toLetters(form: string): string {
  return form.normalize('NFKC').replace(/^ /, '');
}

function betweenLetters(controls: string, index: number, whole: string): string {
  const end = index + controls.length;
  const isInWord =
    wordBefore.test(whole.slice(Math.max(0, index - 2), index)) &&
    letterAfter.test(whole.slice(end, end + 2));
  return isInWord ? controls.charAt(0) : '';
}
