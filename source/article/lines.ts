/** One line of a text that is not blank. */
export type Line = {
  /** Trimmed, with single spaces. */
  readonly text: string;
  /** Letters, digits, signs and spaces; marks that stand on letters do not count. */
  readonly width: number;
  /** The width of its first word. */
  readonly firstWord: number;
  /** Spaces before it. */
  readonly indent: number;
  /** Whether a blank line stands before it, or it is the first. */
  readonly isAfterBlank: boolean;
};

/** The lines of a cleaned text, blank ones left out. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let isAfterBlank = true;
  for (const raw of text.split('\n')) {
    const trimmed = raw.trim().replace(/ {2,}/g, ' ');
    if (trimmed === '') {
      isAfterBlank = true;
      continue;
    }
    lines.push({
      text: trimmed,
      width: widthOf(trimmed),
      firstWord: widthOf(trimmed.split(' ', 1)[0] ?? ''),
      indent: raw.length - raw.trimStart().length,
      isAfterBlank,
    });
    isAfterBlank = false;
  }
  return lines;
}

function widthOf(text: string): number {
  return text.replace(/\p{M}/gu, '').length;
}
