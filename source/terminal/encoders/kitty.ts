import stringWidth from 'string-width';
import {mirroredUnit} from '../../layout/bidi.ts';
import type {StyledCell} from '../styled-row.ts';

/**
 * For kitty, which gives each run of cells in one font to HarfBuzz, and HarfBuzz turns a run round
 * whose first letter is of a right-to-left script. Spaces, box drawing and wide characters have fonts
 * of their own and end a run, and so do bold and italic. Each run that will be turned round is sent
 * turned round, with its brackets mirrored as HarfBuzz will mirror them back.
 */
export function kitty(cells: readonly StyledCell[]): StyledCell[] {
  const encoded: StyledCell[] = [];
  for (let i = 0; i < cells.length; ) {
    const run = cells.slice(i, Math.max(i + 1, endOfRun(cells, i)));
    const end = endOfTurn(run);
    encoded.push(...run.slice(0, end).reverse().map(mirrored), ...run.slice(end));
    i += run.length;
  }
  return encoded;
}

/**
 * Up to where a run is sent turned round. As it is sent it must begin with a right-to-left letter:
 * all of it, where its last letter is one; nothing, where it both begins and ends with others. A run
 * that begins with right-to-left letters and ends with others has no form that shows right unless
 * their fonts differ; it is sent for the case that they do.
 */
function endOfTurn(run: readonly StyledCell[]): number {
  const scripts = run.map(scriptOf);
  const first = scripts.find(script => script !== 'none');
  const last = scripts.findLast(script => script !== 'none');
  if (last === 'right to left') return run.length;
  return first === 'right to left' ? scripts.lastIndexOf('right to left') + 1 : 0;
}

type Script = 'left to right' | 'right to left' | 'none';

/** Scripts that HarfBuzz sets from right to left, as far as terminals have fonts for them. */
const RIGHT_TO_LEFT =
  /^[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;
const NO_SCRIPT = /^[\p{Script=Common}\p{Script=Inherited}\p{Script=Unknown}]/u;

/** What makes an emoji of a digit or a sign. */
const EMOJI_MARK = /[\uFE0F\u20E3]/;

// Few characters turn up in a text, and each is looked into once.
const scripts = new Map<string, Script>();
const widths = new Map<string, number>();

/** Where a letter's script runs; punctuation, digits and tatweel have none. */
function scriptOf({base}: StyledCell): Script {
  let script = scripts.get(base);
  if (!script) {
    script = RIGHT_TO_LEFT.test(base)
      ? 'right to left'
      : NO_SCRIPT.test(base)
        ? 'none'
        : 'left to right';
    scripts.set(base, script);
  }
  return script;
}

function isWide({base, marks}: StyledCell): boolean {
  if (EMOJI_MARK.test(marks)) return true;
  let width = widths.get(base);
  if (width === undefined) {
    width = stringWidth(base);
    widths.set(base, width);
  }
  return width > 1;
}

function endOfRun(cells: readonly StyledCell[], start: number): number {
  const font = fontOf(cells[start]);
  let end = start;
  while (end < cells.length && font !== null && fontOf(cells[end]) === font) end++;
  return end;
}

/** What kitty draws itself or leaves blank: spaces, box drawing, blocks, braille, Powerline. */
const NO_FONT = /^[ \u2500-\u259F\u2800-\u28FF\uE0B0-\uE0D4]/;

/** Which of its fonts kitty takes for a cell; null for a cell that is no part of a run. */
function fontOf(cell: StyledCell | undefined): string | null {
  if (!cell || NO_FONT.test(cell.base) || isWide(cell)) return null;
  const attributes = cell.style.sgr.split(';');
  return `${attributes.includes('1')} ${attributes.includes('3')}`;
}

/** A cell as it stands when the direction of its run is turned. */
function mirrored(cell: StyledCell): StyledCell {
  const unit = cell.base.charCodeAt(0);
  const mirror = mirroredUnit(unit);
  return mirror === unit ? cell : {...cell, base: String.fromCharCode(mirror)};
}
