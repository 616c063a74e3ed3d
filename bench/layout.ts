import bidiFactory from 'bidi-js';
import {layoutText} from '../source/layout/layout-text.ts';
import {paragraphs} from './long-article.ts';
import {median} from './statistics.ts';

const CHARACTERS = 1_000_000;
const ROUNDS = 9;

/** Laying text out, beside its costliest step alone: the levels that bidi-js finds. */
export async function layoutSpeed(): Promise<void> {
  const chapter = await paragraphs();
  const texts: string[] = [];
  let length = 0;
  while (length < CHARACTERS) {
    for (const paragraph of chapter) {
      texts.push(paragraph);
      length += paragraph.length;
    }
  }
  const bidi = bidiFactory();
  const layout: number[] = [];
  const levels: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    layout.push(timed(() => texts.map(text => layoutText(text, {width: 72, direction: 'auto'}))));
    levels.push(timed(() => texts.map(text => bidi.getEmbeddingLevels(text, 'rtl'))));
  }
  const speed = length / median(layout) / 1000;
  const ratio = median(layout) / median(levels);
  console.log(
    `layout  ${speed.toFixed(1)} million characters a second (at least 2)  ${ratio.toFixed(1)} × bidi-js alone`,
  );
}

function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
