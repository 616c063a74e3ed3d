import {labelsOf} from './headings.ts';
import {
  continuesSentence,
  isListItem,
  isPageNumber,
  isRule,
  isUnfinished,
  standsAlone,
  withoutStamp,
} from './line-forms.ts';
import {type LineShape, lineShapeOf, wideLine} from './line-shape.ts';
import type {Line} from './lines.ts';
import {isFull, isOpen, type Neighbours, neighboursOf} from './neighbours.ts';
import {isPoem, isVerse} from './verse.ts';

/** Lines between blank lines, rules and replies of another depth. */
export type Stretch = {
  readonly lines: readonly Line[];
  /** Whether a line of dashes under it makes it a heading. */
  readonly isUnderlined: boolean;
  readonly isVerse: boolean;
  readonly shape: LineShape;
  /** The names before a colon that open more than one line of the text. */
  readonly labels: ReadonlySet<string>;
};

type Group = {readonly lines: Line[]; isUnderlined: boolean};

/** Fewer blank lines than this show no habit. */
const fewestBlanks = 4;

/** A block of lines that are all shorter than this is an address, a signature, a list. */
const shortBlock = 45;

/** Parts a text at its blank lines and tells for each part how its lines were made. */
export function stretchesOf(lines: readonly Line[]): Stretch[] {
  const groups = groupsOf(lines);
  const halved = groups.filter(group => isVerse(group.lines));
  const isAllVerse = halved.length === 0 && isPoem(groups.map(group => group.lines));
  const verse = new Set(isAllVerse ? groups : halved);
  const prose = groups.filter(group => !verse.has(group)).map(group => group.lines);
  const shapes = shapesByDepth(prose);
  const wide = wideLine(lines);
  const labels = labelsOf(lines);
  return groups.map(group => ({
    lines: group.lines,
    isUnderlined: group.isUnderlined,
    isVerse: verse.has(group),
    labels,
    shape: ownShape(group.lines, shapes.get(group.lines[0]?.quoted ?? 0) ?? {kind: 'whole'}, wide),
  }));
}

function groupsOf(lines: readonly Line[]): Group[] {
  const separator = isDoubleSpaced(lines) ? 2 : 1;
  const groups: Group[] = [];
  let last: Line | undefined;
  for (const line of lines) {
    const group = groups.at(-1);
    if (isPageNumber(line.text)) {
      if (last && !isUnfinished(last.text)) last = undefined;
    } else if (isRule(line.text)) {
      if (group?.lines.length === 1 && line.blanks === 0) group.isUnderlined = true;
      last = undefined;
    } else if (group && last && !isParted(last, line, separator)) {
      group.lines.push(line);
      last = line;
    } else {
      groups.push({lines: [line], isUnderlined: false});
      last = line;
    }
  }
  return groups;
}

/** A phrase that goes on after a blank line was cut by the end of a page. */
function isParted(line: Line, next: Line, separator: number): boolean {
  if (line.quoted !== next.quoted) return true;
  if (next.blanks < separator) return false;
  return !isUnfinished(line.text) || isListItem(next.text);
}

/** Replies are wrapped by another program than what they quote, so each depth has its own shape. */
function shapesByDepth(groups: readonly (readonly Line[])[]): Map<number, LineShape> {
  const depths = new Map<number, Neighbours[]>();
  for (const lines of groups) {
    const depth = lines[0]?.quoted ?? 0;
    const neighbours = depths.get(depth) ?? [];
    for (const pair of neighboursOf(lines)) neighbours.push(pair);
    depths.set(depth, neighbours);
  }
  return new Map([...depths].map(([depth, neighbours]) => [depth, lineShapeOf(neighbours)]));
}

/** A stretch that the shape of the text does not explain may have been made by itself. */
function ownShape(lines: readonly Line[], shape: LineShape, wide: number): LineShape {
  const neighbours = neighboursOf(lines);
  const short = Math.min(shortBlock, wide / 2);
  const isBlock =
    lines.length > 1 &&
    lines.every(({size}) => size.seen <= short) &&
    !neighbours.some(({line, next}) => isUnfinished(line.text) || continuesSentence(next.text));
  const isChat = lines.filter(({text}) => withoutStamp(text) !== text).length * 2 >= lines.length;
  if (isBlock || isChat) return {kind: 'whole'};
  const open = neighbours.filter(pair => isOpen(pair) && !standsAlone(pair.line.text));
  if (open.length < 2) return shape;
  const isExplained =
    shape.kind === 'filled' && open.filter(pair => isFull(pair, shape)).length * 2 >= open.length;
  if (isExplained || open.length * 2 < lines.length) return shape;
  const own = lineShapeOf(neighbours);
  return own.kind === 'filled' ? own : shape;
}

/** Some texts have a blank line after every line: then one blank line says nothing. */
function isDoubleSpaced(lines: readonly Line[]): boolean {
  const neighbours = neighboursOf(lines.filter(({text}) => !isRule(text)));
  const spaced = neighbours.filter(({next}) => next.blanks === 1);
  if (spaced.length < fewestBlanks || spaced.length < neighbours.length * 0.5) return false;
  if (neighbours.some(({next}) => next.blanks === 0)) return false;
  const open = spaced.filter(isOpen).length;
  return open > spaced.length * 0.4 && lineShapeOf(spaced).kind === 'filled';
}
