import {givenNames} from '../arabic/lexicon/given-names.ts';
import {isByline} from './bylines.ts';
import {isHeadingLine, looksLikeTitle} from './headings.ts';
import {endsSentence} from './line-forms.ts';
import type {Line} from './lines.ts';
import type {Stretch} from './stretches.ts';
import {bare} from './words.ts';

/** A title may run over so many lines. */
const mostTitleLines = 3;

/** A title is shorter than the lines below it: this share of the longest one at most. */
const mostOfLongest = 0.75;

/** So many lines below the first before the text begins are the lines of a page. */
const fewestPageLines = 3;

/** Who wrote a text stands under its title in so many short lines or fewer. */
const mostBylines = 3;
const mostBylineWords = 6;

const degree =
  /^(?:أ\.د\.|أ\. ?د\.|د\.|م\.|أ\.|الدكتور|الدكتورة|الأستاذ|الأستاذة|البروفيسور|الشيخ)\s/;
const names = new Set(
  `${givenNames.masculine} ${givenNames.feminine}`.split(/\s+/).filter(name => name !== ''),
);

/** The title that a text begins with, or null, and the lines below it. */
export function titleOf(stretches: readonly Stretch[]): {
  readonly title: string | null;
  readonly rest: readonly Stretch[];
} {
  const untitled = {title: null, rest: stretches};
  const at = stretches.findIndex(({lines}) => !lines.every(({text}) => isByline(text)));
  const first = stretches[at];
  const [line, ...others] = first?.lines ?? [];
  if (first === undefined || line === undefined) return untitled;
  const before = stretches.slice(0, at);
  const after = stretches.slice(at + 1);
  const hasMore = others.length > 0 || after.length > 0;

  if (after.length > 0 && isOneTitle(first) && looksLikeTitle(first.lines)) {
    return {title: first.lines.map(({text}) => text).join(' '), rest: [...before, ...after]};
  }
  const isHeading =
    (looksLikeTitle([line]) &&
      isHeadingLine(
        {
          previous: undefined,
          line,
          next: others[0],
          after: others[1],
          isAfterBlank: true,
          isBeforeBlank: false,
          labels: first.labels,
          isFirst: true,
          isAfterHeading: false,
        },
        first.shape,
      )) ||
    (first.shape.kind === 'whole' &&
      !first.isVerse &&
      looksLikeTitle([line]) &&
      others.some(({size}) => size.seen * mostOfLongest >= line.size.seen));
  if (!hasMore || !isHeading) return untitled;
  const title = headlineOf(first);
  const lines = first.lines.filter(other => other !== title);
  return {title: title.text, rest: [...before, {...first, lines}, ...after]};
}

/**
 * The title among the first lines of a stretch: the first one, or where a page's own lines (its name, its
 * menu) stand on top of the text, the longest of those that the text comes after.
 */
function headlineOf({lines, shape}: Stretch): Line {
  const [first, ...others] = lines as [Line, ...Line[]];
  const end = others.findIndex(line => !looksLikeTitle([line]));
  if (shape.kind !== 'whole' || end < fewestPageLines) return first;
  return others
    .slice(0, end)
    .reduce((longest, line) => (line.size.seen > longest.size.seen ? line : longest), first);
}

/** Whether lines right under a title say who wrote the text. */
export function isSignature(lines: readonly Line[]): boolean {
  const [first] = lines;
  return (
    first !== undefined &&
    lines.length <= mostBylines &&
    isPerson(first.text) &&
    lines.every(({text}) => text.split(' ').length <= mostBylineWords && !endsSentence(text))
  );
}

/** Whether the lines of a stretch are one title that ran over, not a title with lines under it. */
function isOneTitle({lines, shape, isVerse}: Stretch): boolean {
  if (isVerse && lines.length > 1) return false;
  return lines.length === 1 || (lines.length <= mostTitleLines && shape.kind !== 'whole');
}

function isPerson(text: string): boolean {
  return degree.test(text) || names.has(bare(text).split(' ', 1)[0] ?? '');
}
