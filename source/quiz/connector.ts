import {connectors} from './tables/particles.ts';
import type {Token} from './token.ts';

/** The index behind a phrase that only leads over from the sentence before (من جانبها، …); the same index where none stands. */
export function pastConnector(tokens: readonly Token[], at: number): number {
  const first = tokens[at]?.folded ?? '';
  // «كما أن الموسيقى …»: the sentence begins behind أن.
  if (/^و?كما$/.test(first) && tokens[at + 1]?.folded === 'ان') return at + 2;
  for (const [head = '', ...others] of connectors) {
    if (first !== head && first !== `و${head}`) continue;
    if (!others.every((word, offset) => tokens[at + 1 + offset]?.folded === word)) continue;
    const past = at + 1 + others.length;
    // «بعد ذلك بثلاثة أيام»: how long after is no sentence of its own.
    if (others[0] === 'ذلك' && /^ب/.test(tokens[past]?.bare ?? '')) continue;
    return tokens[past]?.text === '،' ? past + 1 : past;
  }

  return at;
}
