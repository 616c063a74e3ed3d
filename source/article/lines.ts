/** How long something is by the two measures that programs wrap lines with. */
export type Size = {
  /** Without the marks that stand on letters: what a reader sees. */
  readonly seen: number;
  /** UTF-16 code units, marks and all. */
  readonly units: number;
};

/** One line of a text that is not blank. */
export type Line = {
  /** Trimmed, with single spaces. */
  readonly text: string;
  readonly size: Size;
  /** Its first word. */
  readonly firstWord: Size;
  /** Spaces before it. */
  readonly indent: number;
  /** How many blank lines stand before it; one before the first line. */
  readonly blanks: number;
  /** Its parts where gaps of four spaces or more are in it, as between the halves of a line of verse. */
  readonly halves: readonly string[];
  /** Marks of a reply before it: `> >` is 2. */
  readonly quoted: number;
};

const replyMarks = /^(?:\s*>)+ ?/;

/** The lines of a cleaned text, blank ones left out. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let blanks = 1;
  for (const raw of text.split('\n')) {
    const marks = replyMarks.exec(raw)?.[0] ?? '';
    const body = raw.slice(marks.length);
    const trimmed = body.trim();
    if (trimmed === '') {
      blanks++;
      continue;
    }
    const single = trimmed.replace(/ {2,}/g, ' ');
    const space = single.indexOf(' ');
    lines.push({
      text: single,
      size: sizeOf(single),
      firstWord: sizeOf(space === -1 ? single : single.slice(0, space)),
      indent: body.length - body.trimStart().length,
      blanks,
      halves: trimmed.split(/ {4,}/),
      quoted: marks.replace(/[^>]/g, '').length,
    });
    blanks = 0;
  }
  return lines;
}

/** The least number of spaces before any of the lines. */
export function leastIndent(lines: readonly Line[]): number {
  return lines.reduce((least, {indent}) => Math.min(least, indent), Number.POSITIVE_INFINITY);
}

function sizeOf(text: string): Size {
  return {seen: text.replace(/\p{M}/gu, '').length, units: text.length};
}
