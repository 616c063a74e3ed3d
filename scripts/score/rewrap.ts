import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {bundledDirectory} from '../../source/article/bundled.ts';
import {clean} from '../../source/article/clean.ts';
import {readPlainText} from '../../source/article/plain-text.ts';
import {endsOf, type Wrapping, wrap} from './wrap.ts';

const widths = [30, 34, 40, 46, 50, 55, 60, 65, 70, 72, 76, 80, 90, 100, 110, 120];
const kinds: readonly Omit<Wrapping, 'width'>[] = [
  {separator: '\n', fill: 'greedy'},
  {separator: '\n', fill: 'even'},
  {separator: '\n', fill: 'shortFirst'},
  {separator: '\n\n', fill: 'greedy'},
  {separator: '\n\n', fill: 'even'},
  {separator: '\n\n', fill: 'shortFirst'},
];

/**
 * Wraps the bundled texts and those of the gold folder again, and counts how many of their breaks between
 * paragraphs come back: all of them, and without those that nobody could decide.
 */
export function scoreRewrap(gold: string): void {
  for (const folder of [bundledDirectory(), path.join(gold, 'texts')]) {
    const texts = readdirSync(folder)
      .filter(name => name.endsWith('.txt'))
      .map(name => paragraphsOf(clean(readFileSync(path.join(folder, name), 'utf8'))));
    for (const kind of kinds) {
      const all = new Count();
      const decidable = new Count();
      for (const paragraphs of texts) {
        for (const width of widths) {
          const {text, undecided} = wrap(paragraphs, {...kind, width});
          const found = paragraphsOf(text);
          all.add(endsOf(paragraphs), endsOf(found), new Set());
          decidable.add(endsOf(paragraphs), endsOf(found), undecided);
        }
      }
      const blank = kind.separator === '\n' ? 'no blank lines' : 'blank lines';
      console.log(
        `${path.basename(folder)}, ${kind.fill} lines, ${blank}: all ${all} | decidable ${decidable}`,
      );
    }
  }
}

/** The title, headings and paragraphs of a text. */
function paragraphsOf(text: string): string[] {
  const {title, blocks} = readPlainText(text);
  return [...(title === null ? [] : [title]), ...blocks.map(block => block.text)];
}

class Count {
  #right = 0;
  #gold = 0;
  #found = 0;

  add(gold: Set<number>, found: Set<number>, undecided: ReadonlySet<number>): void {
    for (const end of gold) {
      if (undecided.has(end)) continue;
      this.#gold++;
      if (found.has(end)) this.#right++;
    }
    for (const end of found) if (!undecided.has(end)) this.#found++;
  }

  toString(): string {
    const share = (whole: number) => (this.#right / Math.max(1, whole)).toFixed(3);
    return `R=${share(this.#gold)} P=${share(this.#found)}`;
  }
}
