// Sets of code points as compact text: "600-605 61C 6DD", wrapped at 100 columns.

/** Sorted, merged [first, last] pairs of a list of code points. */
export function toRanges(codePoints) {
  const ranges = [];
  for (const codePoint of [...new Set(codePoints)].sort((a, b) => a - b)) {
    const last = ranges.at(-1);
    if (last && last[1] === codePoint - 1) last[1] = codePoint;
    else ranges.push([codePoint, codePoint]);
  }
  return ranges;
}

/** Hexadecimal ranges separated by white space, no line longer than 100 columns. */
export function formatRanges(ranges) {
  const hex = number => number.toString(16).toUpperCase();
  const lines = [''];
  for (const [first, last] of ranges) {
    const word = first === last ? hex(first) : `${hex(first)}-${hex(last)}`;
    if (`${lines.at(-1)} ${word}`.length > 96) lines.push('');
    lines.push(`${lines.pop()} ${word}`.trim());
  }
  return lines.length === 1 ? lines[0] : `\n    ${lines.join('\n    ')}\n  `;
}
