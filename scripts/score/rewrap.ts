import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {bundledDirectory} from '../../source/article/bundled.ts';
import {clean} from '../../source/article/clean.ts';
import {readPlainText} from '../../source/article/plain-text.ts';

const widths = [30, 40, 50, 60, 65, 70, 72, 76, 80, 90, 100, 110, 120];
const separators = {'no blank lines': '\n', 'blank lines': '\n\n'} as const;

type Count = {
  right: number;
  gold: number;
  predicted: number;
  exact: number;
  paragraphs: number;
  whole: number;
};

/**
 * Wraps texts again and counts how many of their breaks between blocks come back: all of them, and without
 * those that nobody could decide (a full line that ends a sentence).
 */
export function scoreRewrap(gold: string): void {
  const folders = [bundledDirectory(), path.join(gold, 'texts')];
  for (const folder of folders) {
    for (const [name, separator] of Object.entries(separators)) {
      const all: Count = {right: 0, gold: 0, predicted: 0, exact: 0, paragraphs: 0, whole: 0};
      const sure: Count = {...all};
      for (const file of readdirSync(folder).filter(file => file.endsWith('.txt'))) {
        const blocks = textsOf(clean(readFileSync(path.join(folder, file), 'utf8')));
        for (const width of widths) {
          const {text, undecided} = wrapped(blocks, width, separator);
          const found = textsOf(text);
          count(all, blocks, found, new Set());
          count(sure, blocks, found, undecided);
          if (process.env.DEBUG) {
            const c: Count = {right: 0, gold: 0, predicted: 0, exact: 0, paragraphs: 0, whole: 0};
            count(c, blocks, found, undecided);
            console.log(name, file, width, shown(c));
          }
        }
      }
      console.log(path.basename(folder), name, `all ${shown(all)} | decidable ${shown(sure)}`);
    }
  }
}

function textsOf(text: string): string[] {
  const {title, blocks} = readPlainText(text);
  return [...(title === null ? [] : [title]), ...blocks.map(block => block.text)];
}

function wrapped(blocks: readonly string[], width: number, separator: string) {
  const undecided = new Set<number>();
  const paragraphs: string[] = [];
  let letters = 0;
  for (const [index, block] of blocks.entries()) {
    const lines: string[] = [];
    for (const word of block.split(' ')) {
      const last = lines.at(-1);
      if (last !== undefined && size(last) + 1 + size(word) <= width) {
        lines[lines.length - 1] = `${last} ${word}`;
      } else {
        if (last !== undefined && /[.؟!…]["»)]*$/.test(last)) undecided.add(letters);
        lines.push(word);
      }
      letters += word.length;
    }
    const [next = ''] = (blocks[index + 1] ?? '').split(' ');
    const last = lines.at(-1) ?? '';
    if (size(last) + 1 + size(next) > width && separator === '\n') undecided.add(letters);
    paragraphs.push(lines.join('\n'));
  }
  return {text: `${paragraphs.join(separator)}\n`, undecided};
}

function size(text: string): number {
  return text.replace(/\p{M}/gu, '').length;
}

function count(
  total: Count,
  gold: readonly string[],
  found: readonly string[],
  undecided: ReadonlySet<number>,
): void {
  const [goldEnds, foundEnds] = [gold, found].map(texts => {
    let letters = 0;
    return new Set(
      texts
        .map(text => (letters += text.replace(/\s/g, '').length))
        .filter(end => !undecided.has(end)),
    );
  }) as [Set<number>, Set<number>];
  total.gold += goldEnds.size;
  total.predicted += foundEnds.size;
  total.right += [...goldEnds].filter(end => foundEnds.has(end)).length;
  const squeezed = new Set(found.map(text => text.replace(/\s/g, '')));
  total.exact += gold.filter(text => squeezed.has(text.replace(/\s/g, ''))).length;
  total.paragraphs += gold.length;
}

function shown({right, gold, predicted, exact, paragraphs}: Count): string {
  const share = (part: number, whole: number) => (part / Math.max(1, whole)).toFixed(3);
  return `breaks R=${share(right, gold)} P=${share(right, predicted)} exact paragraphs ${share(exact, paragraphs)}`;
}
