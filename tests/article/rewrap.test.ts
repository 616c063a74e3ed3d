import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import {expect, test} from 'vitest';
import {endsOf, wrap} from '../../scripts/score/wrap.ts';
import {bundledDirectory} from '../../source/article/bundled.ts';
import {clean} from '../../source/article/clean.ts';
import {readPlainText} from '../../source/article/plain-text.ts';

const directory = bundledDirectory();
const texts = readdirSync(directory)
  .filter(name => name.endsWith('.txt'))
  .map(name => paragraphsOf(clean(readFileSync(path.join(directory, name), 'utf8'))));

function paragraphsOf(text: string): string[] {
  const {title, blocks} = readPlainText(text);
  return [...(title === null ? [] : [title]), ...blocks.map(block => block.text)];
}

test.each([
  {fill: 'greedy', least: 0.99},
  {fill: 'even', least: 0.97},
  {fill: 'shortFirst', least: 0.95},
] as const)(
  'an article with $fill lines of any width comes back, but for breaks that nobody could decide',
  ({fill, least}) => {
    let right = 0;
    let expected = 0;
    let predicted = 0;
    fc.assert(
      fc.property(
        fc.constantFrom(...texts),
        fc.integer({min: 30, max: 120}),
        fc.constantFrom('\n' as const, '\n\n' as const),
        (paragraphs, width, separator) => {
          const {text, undecided} = wrap(paragraphs, {width, separator, fill});
          const found = paragraphsOf(text);
          const gold = [...endsOf(paragraphs)].filter(end => !undecided.has(end));
          const ends = endsOf(found);
          right += gold.filter(end => ends.has(end)).length;
          expected += gold.length;
          predicted += [...ends].filter(end => !undecided.has(end)).length;
          // Whatever the breaks are, no letter is lost, doubled or moved.
          expect(found.join('').replace(/\s/g, '')).toBe(paragraphs.join('').replace(/\s/g, ''));
        },
      ),
      {seed: 20, numRuns: 100},
    );
    expect(right / expected).toBeGreaterThanOrEqual(least);
    expect(right / predicted).toBeGreaterThanOrEqual(least);
  },
);
