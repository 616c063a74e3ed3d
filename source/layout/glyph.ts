import {mirroredUnit} from './bidi.ts';
import {KIND, KINDS, standIn} from './character.ts';
import {type Clusters, FLAG, isSupplementaryMark} from './clusters.ts';
import {isLamAlefAlef, lamAlefForm, presentationForm} from './joining.ts';

/** Marks drawn on one base; more than Unicode's Stream-Safe Text Format allows (UAX #15) is an attack. */
const MOST_MARKS = 30;
const DOTTED_CIRCLE = '\u25CC';
const HALF_PAIR = /^\p{Surrogate}/u;
/** What is never drawn: another half of a pair, and format characters but for those that emoji are made with. */
const NOT_DRAWN = /(?![\u200C\u200D\u{E0020}-\u{E007F}])[\p{Surrogate}\p{Cf}]/gu;

// Strings of single code units, made once.
const glyphs: (string | undefined)[] = [];

/** What is drawn for a cluster: shaped, mirrored where its level is odd, its marks after their base. */
export function glyphOf(clusters: Clusters, cluster: number, level: number, width: number): string {
  const {text, starts, flags, firstBase} = clusters;
  const start = cluster === 0 ? firstBase : (starts[cluster] ?? 0);
  const end = starts[cluster + 1] ?? start;
  const flag = flags[cluster] ?? 0;
  if (flag & FLAG.verbatim) {
    if (flag & FLAG.wide && width < 2) return '?';
    if (level & 1 && end === start + 1) return glyph(mirroredUnit(text.charCodeAt(start)));
    const drawn = text.slice(start, end);
    return HALF_PAIR.test(drawn) ? '\uFFFD' : drawn.replace(NOT_DRAWN, '');
  }
  const base = flag & FLAG.orphan ? DOTTED_CIRCLE : baseGlyph(clusters, start, end, flag, level);
  const marksFrom = flag & FLAG.orphan ? start : start + 1;
  return marksFrom < end ? base + marksIn(text, marksFrom, end) : base;
}

function baseGlyph(
  {text}: Clusters,
  start: number,
  end: number,
  flag: number,
  level: number,
): string {
  const unit = text.charCodeAt(start);
  const kind = KINDS[unit];
  if (kind === KIND.replaced) return standIn(unit);
  if (kind === KIND.space || isNoBreakSpace(unit)) return ' ';
  const joinsPrevious = (flag & FLAG.joinsPrevious) !== 0;
  if (flag & FLAG.lamAlef) {
    const alef = alefIn(text, start + 1, end);
    return glyph(lamAlefForm(alef, joinsPrevious) ?? unit);
  }
  if (isShaped(unit)) {
    return glyph(presentationForm(unit, joinsPrevious, (flag & FLAG.joinsNext) !== 0));
  }
  return glyph(level & 1 ? mirroredUnit(unit) : unit);
}

/** The Arabic blocks, in which no character has a mirror image. */
function isShaped(unit: number): boolean {
  return (unit >= 0x600 && unit < 0x900) || (unit >= 0xfb50 && unit < 0xff00);
}

function isNoBreakSpace(unit: number): boolean {
  return unit === 0xa0 || unit === 0x2007 || unit === 0x202f;
}

function alefIn(text: string, start: number, end: number): number {
  for (let offset = start; offset < end; offset++) {
    const unit = text.charCodeAt(offset);
    if (isLamAlefAlef(unit)) return unit;
  }
  return 0;
}

function marksIn(text: string, start: number, end: number): string {
  let marks = '';
  let count = 0;
  for (let offset = start; offset < end && count < MOST_MARKS; offset++) {
    const unit = text.charCodeAt(offset);
    if (KINDS[unit] === KIND.mark) {
      if (isVariationSelector(unit)) continue;
      marks += glyph(unit);
      count++;
    } else if (unit >= 0xd800 && isSupplementaryMark(text, offset)) {
      marks += text.slice(offset, offset + 2);
      offset++;
      count++;
    }
  }
  return marks;
}

function isVariationSelector(unit: number): boolean {
  return unit >= 0xfe00 && unit <= 0xfe0f;
}

function glyph(unit: number): string {
  const known = glyphs[unit];
  if (known !== undefined) return known;
  const made = String.fromCharCode(unit);
  glyphs[unit] = made;
  return made;
}
