let segmenter: Intl.Segmenter | undefined;

/** The segmenter takes time that grows with the square of what it is given: a run is given in pieces. */
const PIECE = 512;

/**
 * The extended grapheme clusters of a text (UAX #29), each with its UTF-16 offset. Linear in the length.
 * The segmenter's data are loaded by the first call: most starts never need them.
 */
export function* graphemesOf(run: string): Generator<[index: number, segment: string]> {
  segmenter ??= new Intl.Segmenter('und', {granularity: 'grapheme'});
  for (let from = 0, size = PIECE; from < run.length; ) {
    const segments = [...segmenter.segment(run.slice(from, from + size))];
    const isLastPiece = from + size >= run.length;
    // The last cluster of a piece may go on in the next one.
    const whole = isLastPiece ? segments.length : segments.length - 1;
    for (const {index, segment} of segments.slice(0, whole)) yield [from + index, segment];
    size = whole === 0 ? 2 * size : PIECE;
    from += isLastPiece ? run.length : (segments.at(-1)?.index ?? 0);
  }
}
