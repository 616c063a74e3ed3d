/**
 * Calls back for every [first, last] pair of a list of hexadecimal ranges such as "600-605 61C".
 * The generated tables are kept in this form because it is small and a diff shows what changed.
 */
function forEachRange(ranges: string, visit: (first: number, last: number) => void): void {
  for (const range of ranges.trim().split(/\s+/)) {
    const dash = range.indexOf('-');
    const first = Number.parseInt(dash < 0 ? range : range.slice(0, dash), 16);
    visit(first, dash < 0 ? first : Number.parseInt(range.slice(dash + 1), 16));
  }
}

/** A property of code points: a flat table for the Basic Multilingual Plane, ranges for the rest. */
export type CodePointTable = {
  /** Value by UTF-16 code unit. */
  readonly units: Uint8Array;
  /** Value of any code point. */
  readonly of: (codePoint: number) => number;
};

/**
 * Builds a table from [ranges, value] entries; a later entry overrides an earlier one. Code points in
 * none have the value 0.
 */
export function codePointTable(
  entries: readonly (readonly [ranges: string, value: number])[],
): CodePointTable {
  const units = new Uint8Array(0x10000);
  const supplementary: {first: number; last: number; value: number}[] = [];
  for (const [ranges, value] of entries) {
    forEachRange(ranges, (first, last) => {
      if (first <= 0xffff) units.fill(value, first, Math.min(last, 0xffff) + 1);
      if (last > 0xffff) supplementary.push({first: Math.max(first, 0x10000), last, value});
    });
  }
  const of = (codePoint: number) =>
    units[codePoint] ??
    supplementary.findLast(({first, last}) => first <= codePoint && codePoint <= last)?.value ??
    0;
  return {units, of};
}
