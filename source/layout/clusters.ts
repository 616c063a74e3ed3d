import stringWidth from 'string-width';
import {KIND, KINDS} from './character.ts';
import {graphemesOf} from './graphemes.ts';
import {isLamAlefAlef, JOINING, joiningTypes, LAM} from './joining.ts';
import {ALPHABETIC_CLASS, LineBreaker, lineBreakClasses, SPACE_CLASS} from './line-break.ts';

/** Bits of a cluster's flags. */
export const FLAG = {
  /** Two columns. */
  wide: 1,
  /** White space that a line break may swallow. */
  space: 2,
  /** A line may break before it. */
  breakBefore: 4,
  joinsPrevious: 8,
  joinsNext: 16,
  lamAlef: 32,
  /** Drawn as it stands in the text. */
  verbatim: 64,
  /** Marks without a base. */
  orphan: 128,
} as const;

/**
 * The grapheme clusters of one paragraph in logical order, a lam-alef ligature being one cluster:
 * what later becomes a cell. They tile the text; format characters belong to the cluster before
 * them, or to the first one. A paragraph that has nothing to draw has no cluster.
 */
export type Clusters = {
  readonly text: string;
  readonly count: number;
  /** Offset where each cluster starts, and at [count] where the last one ends. */
  readonly starts: Uint32Array;
  readonly flags: Uint8Array;
  /** Offset of the first character that is drawn; the first cluster may start before it. */
  readonly firstBase: number;
};

const EMOJI_VARIATION = 0xfe0f;
const KEYCAP = 0x20e3;
const JOINERS = /^[\u200C\u200D]$/;
const SPACING_MARK = /^\p{Mc}/u;
const joiningOf = joiningTypes.units;
const breakClassOf = lineBreakClasses.units;
const SUPPLEMENTARY_MARK = /^[\p{Mn}\p{Me}]$/u;
const HALF_PAIR = /^\p{Surrogate}/u;

/** Whether a mark beyond U+FFFF stands there, as the Quran's small low signs U+10EFD–10EFF are. */
export function isSupplementaryMark(text: string, offset: number): boolean {
  return SUPPLEMENTARY_MARK.test(text.slice(offset, offset + 2));
}

/** One pass over a paragraph; see findClusters. */
class ClusterFinder {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly starts: Uint32Array;
  readonly flags: Uint8Array;
  readonly lineBreaker = new LineBreaker();
  count = 0;
  // The letter that the next one may join to: its cluster (-1: none that is drawn), unit and type.
  joiner = -1;
  joinerUnit = 0;
  joinerType: number = JOINING.U;

  constructor(text: string, from: number, to: number) {
    this.text = text;
    this.from = from;
    this.to = to;
    this.starts = new Uint32Array(to - from + 1);
    this.flags = new Uint8Array(to - from + 1);
  }

  find(): Clusters {
    const {text, from, to} = this;
    for (let offset = from; offset < to; ) {
      const unit = text.charCodeAt(offset);
      switch (KINDS[unit]) {
        case KIND.base:
          this.base(unit, offset++);
          break;
        case KIND.mark:
          this.mark(unit, offset++);
          break;
        case KIND.space:
          this.open(offset++, FLAG.space);
          this.lineBreaker.space();
          this.endJoining();
          break;
        case KIND.format:
          this.format(unit, offset++);
          break;
        case KIND.replaced:
          this.open(offset, this.breakFlag(breakClassOf[unit] ?? ALPHABETIC_CLASS, offset + 1));
          this.endJoining();
          offset++;
          break;
        default:
          if (isSupplementaryMark(text, offset)) {
            this.mark(unit, offset);
            offset += 2;
          } else offset = this.complexRun(offset);
      }
    }
    const firstBase = this.starts[0] ?? from;
    this.starts[this.count] = to;
    if (this.count > 0) this.starts[0] = from;
    return {text, count: this.count, starts: this.starts, flags: this.flags, firstBase};
  }

  private open(offset: number, flags: number): void {
    this.starts[this.count] = offset;
    this.flags[this.count] = flags;
    this.count++;
  }

  private setFlags(cluster: number, flags: number): void {
    this.flags[cluster] = (this.flags[cluster] ?? 0) | flags;
  }

  private breakFlag(breakClass: number, next: number): number {
    const nextClass =
      next < this.to ? (breakClassOf[this.text.charCodeAt(next)] ?? ALPHABETIC_CLASS) : SPACE_CLASS;
    return this.lineBreaker.breaksBefore(breakClass, nextClass) ? FLAG.breakBefore : 0;
  }

  private base(unit: number, offset: number): void {
    if (this.joinerUnit === LAM && isLamAlefAlef(unit) && this.joiner === this.count - 1) {
      this.setFlags(this.joiner, FLAG.lamAlef);
      this.joinerUnit = unit;
      this.joinerType = JOINING.R;
      return;
    }
    this.open(offset, this.breakFlag(breakClassOf[unit] ?? ALPHABETIC_CLASS, offset + 1));
    this.join(unit, this.count - 1);
  }

  private mark(unit: number, offset: number): void {
    const cluster = this.count - 1;
    if (cluster < 0) {
      this.open(offset, FLAG.orphan | this.breakFlag(ALPHABETIC_CLASS, offset + 1));
      return;
    }
    if ((this.flags[cluster] ?? 0) & FLAG.space) {
      // A mark on a space makes it a visible sign that no break may swallow (LB10).
      this.flags[cluster] = this.breakFlag(ALPHABETIC_CLASS, offset + 1);
    }
    if (unit !== EMOJI_VARIATION && unit !== KEYCAP) return;
    const columns = stringWidth(this.text.slice(this.starts[cluster], offset + 1));
    if (columns === 2) this.setFlags(cluster, FLAG.verbatim | FLAG.wide);
  }

  private format(unit: number, offset: number): void {
    const breakClass = breakClassOf[unit] ?? ALPHABETIC_CLASS;
    if (breakClass !== ALPHABETIC_CLASS) this.breakFlag(breakClass, offset + 1);
    this.join(unit, -1);
  }

  private join(unit: number, cluster: number): void {
    this.joinAs(joiningOf[unit] ?? JOINING.U, unit, cluster);
  }

  private joinAs(type: number, unit: number, cluster: number): void {
    if (type === JOINING.T) return;
    const before = this.joinerType;
    const joinsForward = before === JOINING.D || before === JOINING.C || before === JOINING.L;
    if (joinsForward && (type === JOINING.D || type === JOINING.R || type === JOINING.C)) {
      if (this.joiner >= 0) this.setFlags(this.joiner, FLAG.joinsNext);
      if (cluster >= 0) this.setFlags(cluster, FLAG.joinsPrevious);
    }
    this.joiner = cluster;
    this.joinerUnit = unit;
    this.joinerType = type;
  }

  private endJoining(): void {
    this.joiner = -1;
    this.joinerUnit = 0;
    this.joinerType = JOINING.U;
  }

  /** Segments the run of complex characters that starts at `offset`; returns where it ends. */
  private complexRun(offset: number): number {
    const {text, to} = this;
    let end = offset + 1;
    for (; end < to; end++) {
      const kind = KINDS[text.charCodeAt(end)];
      const belongs = kind === KIND.complex || kind === KIND.mark || JOINERS.test(text.charAt(end));
      if (!belongs) break;
    }
    // A spacing vowel sign belongs to the cluster before it, even where that was a simple one.
    let isExtension = this.count > 0 && SPACING_MARK.test(text.slice(offset, offset + 2));
    const start = isExtension ? (this.starts[this.count - 1] ?? offset) : offset;
    for (const [position, length, columns] of measureClusters(text.slice(start, end))) {
      const at = start + position;
      if (isExtension) {
        isExtension = false;
        this.flags[this.count - 1] = (this.flags[this.count - 1] ?? 0) & ~FLAG.space;
        this.setFlags(this.count - 1, FLAG.verbatim | (columns === 2 ? FLAG.wide : 0));
        this.endJoining();
      } else if (columns > 0) {
        const breakClass = lineBreakClasses.of(text.codePointAt(at) ?? 0);
        const flags = FLAG.verbatim | (columns === 2 ? FLAG.wide : 0);
        this.open(at, flags | this.breakFlag(breakClass, at + length));
        this.joinAll(text.slice(at, at + length), this.count - 1);
      } else {
        this.joinAll(text.slice(at, at + length), -1);
      }
    }
    return end;
  }

  /** The letters of a complex cluster as their neighbours see them: Syriac, N'Ko, Adlam and others join too. */
  private joinAll(characters: string, cluster: number): void {
    let drawn = cluster;
    for (const character of characters) {
      const codePoint = character.codePointAt(0) ?? 0;
      this.joinAs(joiningTypes.of(codePoint), codePoint, drawn);
      drawn = -1;
    }
  }
}

/** The grapheme clusters of a run with their columns; one wider than two columns comes in pieces. */
function* measureClusters(run: string): Generator<[at: number, length: number, columns: number]> {
  for (const [index, segment] of graphemesOf(run)) {
    const columns = HALF_PAIR.test(segment) ? 1 : stringWidth(segment);
    if (columns <= 2) {
      yield [index, segment.length, columns];
      continue;
    }
    let at = index;
    for (const character of segment) {
      yield [at, character.length, Math.min(stringWidth(character), 2)];
      at += character.length;
    }
  }
}

/**
 * Splits text[from, to), a paragraph without line separators, into clusters with their columns, what
 * they join to and where a line may break. Linear in the length.
 */
export function findClusters(text: string, from = 0, to = text.length): Clusters {
  return new ClusterFinder(text, from, to).find();
}
