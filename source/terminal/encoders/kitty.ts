import stringWidth from 'string-width';
import {KIND, KINDS} from '../../layout/character.ts';
import {type CellStyle, type StyledCell, withItalic} from '../styled-row.ts';

/**
 * For kitty, which gives each run of cells in one font to HarfBuzz, and HarfBuzz turns a run round
 * whose first letter is of a right-to-left script; in such a run marks stray, too. Italics are a font
 * of their own, but few fonts have slanted Arabic letters, so what is drawn is the same. So italic
 * alternates on right-to-left letters: each is a run by itself, and nothing is left to turn round.
 */
export function kitty(cells: readonly StyledCell[]): StyledCell[] {
  const encoded: StyledCell[] = [];
  for (let i = 0; i < cells.length; ) {
    const first = cells[i];
    if (!first || !isRightToLeft(first)) {
      if (first) encoded.push(first);
      i++;
      continue;
    }
    let end = i + 1;
    for (let next = cells[end]; next && isRightToLeft(next) && isBold(first) === isBold(next); ) {
      next = cells[++end];
    }
    const [before, after] = [cells[i - 1], cells[end]];
    const isJoinedBefore = before !== undefined && isSameFont(first, before);
    const isJoinedAfter = after !== undefined && isSameFont(first, after);
    encoded.push(...separated(cells.slice(i, end), isJoinedBefore, isJoinedAfter));
    i = end;
  }
  return encoded;
}

/**
 * Letters of one font, each in a run by itself.
 * @param isJoinedBefore whether the cell before them is of the same font, so that the first letter
 *   must be italic for it not to be in one run with it; `isJoinedAfter` for the last one
 */
function separated(
  letters: StyledCell[],
  isJoinedBefore: boolean,
  isJoinedAfter: boolean,
): StyledCell[] {
  const isOdd = letters.length % 2 === 1;
  // Where an even number of letters must begin and end in italics, two of them stay one run, which
  // is sent as it will be turned round; two without marks, if there are any.
  const isPaired = isJoinedBefore && isJoinedAfter && !isOdd;
  const bare = letters.findIndex(
    (letter, i) => letter.marks === '' && letters[i + 1]?.marks === '',
  );
  const pair = isPaired ? Math.max(0, bare) : letters.length;
  const startsItalic = isJoinedBefore || (isJoinedAfter && isOdd);
  const styled = letters.map((letter, i) => {
    const changes = i > pair ? i - 1 : i;
    return {...letter, style: withItalic(letter.style, startsItalic === (changes % 2 === 0))};
  });
  const [left, right] = [styled[pair], styled[pair + 1]];
  if (left && right) styled.splice(pair, 2, right, left);
  return styled;
}

/** What kitty draws itself or leaves blank: spaces, box drawing, blocks, braille, Powerline. */
const NO_FONT = /^[ \u2500-\u259F\u2800-\u28FF\uE0B0-\uE0D4]/;

/** Whether two cells, of which the first is a letter, may be in one run. */
function isSameFont(letter: StyledCell, other: StyledCell): boolean {
  if (isBold(letter) !== isBold(other)) return false;
  return !NO_FONT.test(other.base) && !isWide(other);
}

const boldness = new WeakMap<CellStyle, boolean>();

function isBold({style}: StyledCell): boolean {
  let bold = boldness.get(style);
  if (bold === undefined) {
    bold = style.sgr.split(';').includes('1');
    boldness.set(style, bold);
  }
  return bold;
}

/** Scripts that HarfBuzz sets from right to left, as far as terminals have fonts for them; and tatweel. */
const RIGHT_TO_LEFT =
  /^[\u0640\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;

// Few characters turn up in a text, and each is looked into once.
const known = new Map<string, boolean>();
const widths = new Map<string, number>();

function isRightToLeft({base}: StyledCell): boolean {
  let answer = known.get(base);
  if (answer === undefined) {
    answer = RIGHT_TO_LEFT.test(base);
    known.set(base, answer);
  }
  return answer;
}

/** What makes an emoji of a digit or a sign. */
const EMOJI_MARK = /[\uFE0F\u20E3]/;

/** Wide characters have fonts of their own. */
function isWide({base, marks}: StyledCell): boolean {
  if (EMOJI_MARK.test(marks)) return true;
  if (KINDS[base.charCodeAt(0)] !== KIND.complex) return false;
  let width = widths.get(base);
  if (width === undefined) {
    width = stringWidth(base);
    widths.set(base, width);
  }
  return width > 1;
}
