import {endsSentence, isCouplet, isListItem, isUnfinished} from './line-forms.ts';
import {lineShapeOf} from './line-shape.ts';
import type {Line} from './lines.ts';
import {neighboursOf} from './neighbours.ts';
import {bare} from './words.ts';

const mostColumns = 64;
const mostWords = 12;

/** Fewer lines than this rhyme by chance. */
const fewestRhymes = 4;
const fewestAlternateRhymes = 4;
const rhymingShare = 0.75;

/** More ends of sentences than this share are prose. */
const mostEnded = 0.2;

const sentenceBreak = /[.؟!] /;

/** The gap between the halves of a line, where only spaces part them. */
const gap = '    ';

/**
 * The form of lines that stand together between blank lines and are kept as they are: verse, by its
 * halves or its rhyme. Null where they are no verse.
 */
export function isVerse(lines: readonly Line[]): boolean {
  const couplets = lines.filter(({text, halves}) => isCouplet(text) || isBalanced(halves));
  if (couplets.length > 0 && couplets.length >= lines.length * rhymingShare) return true;
  return lines.length >= fewestRhymes && lines.every(isShort) && rhymes(lines);
}

/**
 * Whether a text is nothing but short lines that hardly ever end a sentence, some of them together, and
 * that nothing has filled with words.
 */
export function isPoem(stretches: readonly (readonly Line[])[]): boolean {
  const lines = stretches.flat();
  return (
    lines.length >= fewestRhymes &&
    stretches.some(({length}) => length >= fewestRhymes - 1) &&
    lines.every(line => isShort(line) && !isListItem(line.text) && !isUnfinished(line.text)) &&
    lines.filter(({text}) => endsSentence(text)).length <= lines.length * mostEnded &&
    lineShapeOf(stretches.flatMap(neighboursOf)).kind !== 'filled'
  );
}

/** Whether lines have the vowel signs that verse is printed with. */
export function isVocalised(lines: readonly Line[]): boolean {
  const {seen, units} = lines.reduce(
    (sum, {size}) => ({seen: sum.seen + size.seen, units: sum.units + size.units}),
    {seen: 0, units: 0},
  );
  return units > seen * 1.3;
}

/** A line of verse: with its halves apart. */
export function verseText({text, halves}: Line): string {
  return isBalanced(halves) ? halves.join(gap) : text;
}

function isBalanced(halves: readonly string[]): boolean {
  const [first, second] = halves;
  if (halves.length !== 2 || first === undefined || second === undefined) return false;
  const ratio = first.length / second.length;
  return ratio > 0.5 && ratio < 2 && first.includes(' ') && second.includes(' ');
}

function isShort({text, size}: Line): boolean {
  return size.seen <= mostColumns && text.split(' ').length <= mostWords;
}

/**
 * All lines end in one rhyme, or every second one does; hardly any in a full stop, none in
 * mid-phrase. A full stop in the last line alone is what a wrapped paragraph has.
 */
function rhymes(lines: readonly Line[]): boolean {
  if (lines.some(({text}) => isUnfinished(text) || sentenceBreak.test(text))) return false;
  const ended = lines.filter(({text}) => endsSentence(text));
  if (ended.length > lines.length / 2 || (ended.length === 1 && ended[0] === lines.at(-1))) {
    return false;
  }
  const second = lines.filter((_, index) => index % 2 === 1);
  return (
    share(lines) >= rhymingShare || (second.length >= fewestAlternateRhymes && share(second) === 1)
  );
}

/** The share of lines that have the rhyme most of them have. */
function share(lines: readonly Line[]): number {
  const counts = new Map<string, number>();
  for (const {text} of lines) {
    const rhyme = rhymeOf(text);
    counts.set(rhyme, (counts.get(rhyme) ?? 0) + 1);
  }
  return Math.max(...counts.values()) / lines.length;
}

/** The last letter; with the one before it where it is an ending that half of all words have. */
function rhymeOf(text: string): string {
  const letters = bare(text).replace(/[^\p{L}]+$/u, '');
  return letters.slice(/[ةهاينوت]$/.test(letters) ? -2 : -1);
}
