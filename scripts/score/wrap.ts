/** How a text is wrapped. */
export type Wrapping = {
  readonly width: number;
  /** What stands between paragraphs: a line break, or a blank line too. */
  readonly separator: '\n' | '\n\n';
  /**
   * Lines are filled with as many words as fit; or evened out like those of fmt(1); or filled, but for a
   * shorter first line, as where the text was wrapped with the marks of a web page around it.
   */
  readonly fill: 'greedy' | 'even' | 'shortFirst';
};

/** A wrapped text, and the places in it where nobody could tell whether a paragraph ends. */
export type Wrapped = {
  readonly text: string;
  /** Counts of letters before the place, white space left out. */
  readonly undecided: ReadonlySet<number>;
};

/** fmt(1) aims at this share of the width. */
const goalShare = 0.93;

/** What the marks of a page leave of a first line. */
const shortFirstShare = 0.55;

const fullStop = /[.؟!…]["»)]*$/;

/** Wraps paragraphs; marks that stand on letters take no column. */
export function wrap(paragraphs: readonly string[], wrapping: Wrapping): Wrapped {
  const {width, separator, fill} = wrapping;
  const undecided = new Set<number>();
  const texts: string[] = [];
  let letters = 0;
  for (const [index, paragraph] of paragraphs.entries()) {
    const words = paragraph.split(' ');
    const lines = linesOf(words, wrapping);
    for (const [at, line] of lines.entries()) {
      letters += line.replaceAll(' ', '').length;
      const next = at + 1 < lines.length ? lines[at + 1] : paragraphs[index + 1];
      const isLast = at + 1 === lines.length;
      if (next === undefined || (isLast && separator === '\n\n')) continue;
      const room = width - columns(line) - 1 - columns(next.split(' ', 1)[0] ?? '');
      const isFull = room < (fill === 'even' ? width * (1 - goalShare) * 2 : 0);
      if (isFull && (isLast || fullStop.test(line))) undecided.add(letters);
    }
    texts.push(lines.join('\n'));
  }
  return {text: `${texts.join(separator)}\n`, undecided};
}

/** Where paragraphs end: counts of letters before the place, white space left out. */
export function endsOf(paragraphs: readonly string[]): Set<number> {
  const ends = new Set<number>();
  let letters = 0;
  for (const paragraph of paragraphs) {
    letters += paragraph.replace(/\s/g, '').length;
    ends.add(letters);
  }
  return ends;
}

function linesOf(words: readonly string[], {fill, width}: Wrapping): string[] {
  switch (fill) {
    case 'greedy':
      return greedyLines(words, width, width);
    case 'even':
      return evenLines(words, width);
    case 'shortFirst':
      return greedyLines(words, width, Math.floor(width * shortFirstShare));
  }
}

function greedyLines(words: readonly string[], width: number, firstWidth: number): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    const most = lines.length === 1 ? firstWidth : width;
    if (last !== undefined && columns(last) + 1 + columns(word) <= most) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else {
      lines.push(word);
    }
  }
  return lines;
}

/** The lines whose lengths are nearest to the goal, the last one left out of the account. */
function evenLines(words: readonly string[], width: number): string[] {
  const sizes = words.map(columns);
  const goal = Math.floor(width * goalShare);
  const best: {cost: number; next: number}[] = Array.from({length: words.length + 1}, () => ({
    cost: Number.POSITIVE_INFINITY,
    next: words.length,
  }));
  best[words.length] = {cost: 0, next: words.length};
  for (let first = words.length - 1; first >= 0; first--) {
    let size = -1;
    for (let end = first + 1; end <= words.length; end++) {
      size += 1 + (sizes[end - 1] ?? 0);
      if (size > width && end > first + 1) break;
      const own = end === words.length ? 0 : (goal - size) ** 2;
      const cost = own + (best[end]?.cost ?? 0);
      if (cost < (best[first]?.cost ?? 0)) best[first] = {cost, next: end};
    }
  }
  const lines: string[] = [];
  for (let first = 0; first < words.length; first = best[first]?.next ?? words.length) {
    lines.push(words.slice(first, best[first]?.next).join(' '));
  }
  return lines;
}

function columns(text: string): number {
  return text.replace(/\p{M}/gu, '').length;
}
