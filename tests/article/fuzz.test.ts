import {readFileSync} from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import {expect, test} from 'vitest';
import type {Article} from '../../source/article/article.ts';
import {articleOfBytes} from '../../source/article/read-bytes.ts';
import {UnreadableError} from '../../source/article/unreadable-error.ts';
import {layoutText} from '../../source/layout/layout-text.ts';
import {epubFile} from './formats/epub-file.ts';

/** `npm run fuzz` makes it many more. */
const RUNS = Number(process.env.FUZZ_RUNS ?? 2000);

/** Of the processor's time: an input takes milliseconds, and one that takes so long would hang at a few megabytes. */
const MOST_MS = 2000;
const MOST_MEMORY = 200 * 1024 * 1024;

const NEWS = readFileSync(
  path.resolve(import.meta.dirname, '../../articles/karabakh-ceasefire.txt'),
  'utf8',
);
const PARAGRAPHS = NEWS.split('\n').slice(0, 12);
const PAGE = `<!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>خبر</title></head><body><nav><a href="/">الرئيسية</a></nav><article><h1>خبر اليوم</h1>${PARAGRAPHS.map(line => `<p>${line} <b>مهم</b> <a href="#x">رابط</a></p>`).join('')}<ul><li>أول<li>ثان</ul><table><tr><td>أ<td>ب</table></article></body></html>`;
const MARKDOWN = `---\ntitle: خبر\n---\n\n# خبر اليوم\n\n${PARAGRAPHS.join('\n')}\n\n- أول\n  - فرعي\n- ثان\n\n> اقتباس\n\n| أ | ب |\n|---|---|\n| 1 | 2 |\n\n[رابط](https://e.org) ![صورة](a.png) \`رمز\`\n`;

/** Sound files of every kind, to be damaged. */
const FILES: readonly Uint8Array[] = [
  Buffer.from(NEWS),
  Buffer.concat([Buffer.from([0xff, 0xfe]), iconv.encode(NEWS, 'utf-16le')]),
  iconv.encode(NEWS, 'utf-16be'),
  iconv.encode(NEWS, 'windows-1256'),
  iconv.encode(NEWS, 'iso-8859-6'),
  Buffer.from(PAGE),
  Buffer.from(MARKDOWN),
  epubFile({
    chapters: [
      {file: 'a.xhtml', body: `<h1>أول</h1>${PARAGRAPHS.map(line => `<p>${line}</p>`).join('')}`},
      {file: 'b.xhtml', body: '<p>ثان</p>'},
    ],
    contents: {'a.xhtml': 'الأول'},
  }),
];

/** What must never come out: it would reach the terminal. */
const HOSTILE = [
  '\u001b[2J',
  '\u001b]0;title\u0007',
  '\u009b31m',
  '\u202e',
  '\u2066',
  '\u200f',
  '\ue000',
  '\u0000',
  '\u0085',
  '\u{e0041}',
  '\ufdd0',
  '&#27;[2J',
  '&#x202e;',
  '\\u001b',
  '<'.repeat(50),
  '>'.repeat(60),
  '['.repeat(60),
  '*'.repeat(60),
  'PK\u0003\u0004',
];

type Change = {
  readonly at: number;
  readonly kind: 'flip' | 'cut' | 'insert' | 'repeat' | 'hostile';
  readonly bytes: Uint8Array;
  readonly length: number;
};

const change: fc.Arbitrary<Change> = fc.record({
  at: fc.double({min: 0, max: 1, noNaN: true}),
  kind: fc.constantFrom('flip', 'cut', 'insert', 'repeat', 'hostile'),
  bytes: fc.uint8Array({minLength: 1, maxLength: 8}),
  length: fc.nat(200),
});

function changed(file: Uint8Array, {at, kind, bytes, length}: Change): Uint8Array {
  const place = Math.floor(at * file.length);
  const before = file.subarray(0, place);
  const after = file.subarray(place);
  switch (kind) {
    case 'flip': {
      const copy = Uint8Array.from(file);
      bytes.forEach((byte, index) => {
        if (place + index < copy.length) copy[place + index] = (copy[place + index] ?? 0) ^ byte;
      });
      return copy;
    }
    case 'cut':
      return Buffer.concat([before, after.subarray(length)]);
    case 'insert':
      return Buffer.concat([before, bytes, after]);
    case 'repeat':
      return Buffer.concat([before, after.subarray(0, length), after]);
    case 'hostile':
      return Buffer.concat([before, Buffer.from(HOSTILE[length % HOSTILE.length] ?? ''), after]);
  }
}

const damaged = fc
  .tuple(fc.constantFrom(...FILES), fc.array(change, {minLength: 1, maxLength: 6}))
  .map(([file, changes]) => changes.reduce(changed, file));

const hostileText = fc
  .array(
    fc.oneof(
      fc.constantFrom(...HOSTILE, ...PARAGRAPHS),
      fc.string({unit: 'binary', maxLength: 20}),
    ),
    {maxLength: 12},
  )
  .map(pieces => Buffer.from(pieces.join('')));

/** The beginnings that make a reader take bytes for its format. */
const BEGINNINGS = [
  '',
  '<!doctype html><p>',
  '# ',
  'PK\u0003\u0004mimetypeapplication/epub+zip',
  '\u00ff\u00fe',
];

const input = fc.oneof(
  {weight: 4, arbitrary: damaged},
  {weight: 2, arbitrary: hostileText},
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.constantFrom(...BEGINNINGS), fc.uint8Array({maxLength: 400}))
      .map(([beginning, bytes]) => Buffer.concat([Buffer.from(beginning, 'latin1'), bytes])),
  },
);

const FORBIDDEN =
  /[\p{Cc}\p{Co}\p{Cs}\p{Cn}\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\u{e0000}-\u{e007f}]/u;

function textsOf({title, meta = {}, sections}: Article): string[] {
  return [
    title,
    ...Object.values(meta),
    ...sections.flatMap(({heading, paragraphs}) => [
      ...(heading === null ? [] : [heading]),
      ...paragraphs.map(({text}) => text),
    ]),
  ];
}

async function examine(bytes: Uint8Array, name: string): Promise<void> {
  let article: Article;
  try {
    article = await articleOfBytes(bytes, {source: name});
  } catch (error) {
    expect(error).toBeInstanceOf(UnreadableError);
    expect((error as Error).message).not.toMatch(/[\n\r]/);
    return;
  }
  for (const text of textsOf(article)) {
    expect(text).not.toMatch(FORBIDDEN);
    for (const {cells} of layoutText(text.slice(0, 2000), {width: 40, direction: 'auto'})) {
      expect(cells.map(cell => cell.text).join('')).not.toMatch(FORBIDDEN);
    }
  }
}

test(
  `${RUNS} inputs of any bytes neither crash, hang nor let anything through`,
  async () => {
    await articleOfBytes(FILES[5] ?? new Uint8Array(), {source: 'a.html'});
    const before = process.memoryUsage().rss;
    let slowest = 0;
    await fc.assert(
      fc.asyncProperty(
        input,
        fc.constantFrom('a.txt', 'a.md', 'a.html', 'a.epub', '-'),
        async (bytes, name) => {
          const start = process.cpuUsage();
          await examine(bytes, name);
          const {user, system} = process.cpuUsage(start);
          const took = (user + system) / 1000;
          slowest = Math.max(slowest, took);
          expect(took).toBeLessThan(MOST_MS);
        },
      ),
      {numRuns: RUNS},
    );
    const grown = process.memoryUsage().rss - before;
    expect(grown).toBeLessThan(MOST_MEMORY);
    if (process.env.FUZZ_RUNS) {
      console.log(
        `${RUNS} inputs; the slowest took ${slowest.toFixed(0)} ms; memory grew by ${(grown / 1024 / 1024).toFixed(0)} MB`,
      );
    }
  },
  60_000 + RUNS * 100,
);
