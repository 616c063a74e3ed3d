import type {Row} from '../../source/layout/row.ts';

const MIRROR: Readonly<Record<string, string>> = Object.fromEntries(
  [...'()[]{}<>«»‹›≤≥'].map((character, index, all) => [character, all[index ^ 1] ?? character]),
);

/**
 * A row as the eye reads it: its runs from the right edge to the left one with a bar between them,
 * each in its own direction, shaped letters as plain ones, mirrored signs as what they stand for.
 */
export function asRead<S>({cells}: Row<S>): string {
  const runs: {isRightToLeft: boolean; text: string}[] = [];
  for (const {text, level, start, end} of [...cells].reverse()) {
    if (start === end) continue;
    const isRightToLeft = level % 2 === 1;
    const glyph = plain(isRightToLeft ? (MIRROR[text] ?? text) : text);
    const run = runs.at(-1);
    if (run?.isRightToLeft === isRightToLeft) {
      run.text = isRightToLeft ? run.text + glyph : glyph + run.text;
    } else runs.push({isRightToLeft, text: glyph});
  }
  return runs.map(({text}) => text).join('|');
}

/** The letters that shaped glyphs stand for. */
function plain(glyph: string): string {
  return glyph.replace(/[\uFB50-\uFDFF\uFE70-\uFEFC]/g, form => form.normalize('NFKC'));
}

/** What a row draws, from left to right. */
export function drawn<S>({cells}: Row<S>): string {
  return cells.map(({text}) => text).join('');
}

/** The columns that a row takes. */
export function columns<S>({cells}: Row<S>): number {
  return cells.reduce((sum, {width}) => sum + width, 0);
}

/** The cells that stand for text, in logical order. */
export function inLogicalOrder<S>({cells}: Row<S>) {
  return cells.filter(({start, end}) => start < end).sort((a, b) => a.start - b.start);
}
