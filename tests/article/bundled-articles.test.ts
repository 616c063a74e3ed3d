import {readdirSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {describe, expect, test} from 'vitest';
import type {Article, Paragraph, ParagraphForm} from '../../source/article/article.ts';
import {clean} from '../../source/article/clean.ts';
import {type FrontMatter, frontMatterOf} from '../../source/article/front-matter.ts';
import {readArticle} from '../../source/article/read-file.ts';

const directory = new URL('../../articles/', import.meta.url);

/** The one text that is not the program's own, and has no front matter. */
const given = 'karabakh-ceasefire.txt';

type Original = {file: string; raw: string; front: FrontMatter; article: Article};

const originals = await Promise.all(
  readdirSync(directory)
    .filter(file => file.endsWith('.txt') && file !== given)
    .map(file => readOriginal(file)),
);

async function readOriginal(file: string): Promise<Original> {
  const url = new URL(file, directory);
  const raw = readFileSync(url, 'utf8');
  const article = await readArticle(fileURLToPath(url), file);
  return {file, raw, front: frontMatterOf(raw), article};
}

describe('the set', () => {
  test('is eight texts of eight kinds, from A2 to C1', () => {
    const kinds = originals.map(({front}) => front.meta.kind);
    expect(kinds.toSorted()).toEqual([
      'biography',
      'economy',
      'history',
      'interview',
      'poem',
      'recipe',
      'science',
      'story',
    ]);

    const levels = new Set(originals.map(({front}) => front.meta.level));
    expect([...levels].toSorted()).toEqual(['A2', 'B1', 'B2', 'C1']);
  });

  test('names the licence of what is free and the owner of what is not', () => {
    const note = readFileSync(new URL('LICENCE', directory), 'utf8');
    expect(note).toContain('CC0');
    expect(note).toContain(given);
  });

  test.each([
    [/[٠-٩]/, 'Arabic-Indic digits'],
    [/[0-9]/, 'Western digits'],
    [/٫[٠-٩]/, 'an Arabic decimal sign'],
    [/[A-Za-z]{4}/, 'Latin words'],
    [/https:\/\//, 'an address'],
    [/(?:^|\s)د\. /, 'an abbreviated title'],
    [/\d+هـ \(\d+م\)/, 'a Hijri year beside a Gregorian one'],
    [/شباط\/فبراير/, 'months by both their names'],
    [/«[^»]*“[^»]*”[^»]*»/, 'a quotation inside a quotation'],
    [/^1\. /m, 'a numbered list'],
    [/^- /m, 'a list of dashes'],
    [/^• /m, 'a list of bullets'],
    [/ \* /, 'verse in two halves'],
    [/^المحاورة: /m, 'turns of speech'],
    [/^[^.!؟:\n]{5,40}؟$/m, 'a heading that asks'],
  ])('has %s somewhere (%s)', pattern => {
    expect(originals.some(({front}) => pattern.test(front.body))).toBe(true);
  });
});

describe.each(originals.map(original => [original.file, original] as const))(
  '%s',
  (file, {raw, front, article}) => {
    const {body} = front;

    test('has a plain name and complete front matter', () => {
      expect(file).toMatch(/^[a-z]+(?:-[a-z]+)*\.txt$/);
      expect(front.title).toMatch(/^[^:#"']{5,60}$/);
      expect(front.meta.author).toBe('warraq');
      expect(front.meta.date).toMatch(/^20\d\d-[01]\d-[0-3]\d$/);
      expect(front.meta.level).toMatch(/^[ABC][12]$/);
      expect(front.meta.origin).toMatch(/^\p{L}/u);
      expect(front.meta.licence).toBe('CC0-1.0');
    });

    test('is clean as it stands: NFC, and nothing in it that cannot be seen', () => {
      expect(clean(raw)).toBe(raw);
      expect(raw).not.toMatch(/[\u200c\u200d]/);
    });

    test('is set in paragraphs, one line each, with single spaces and one blank line between', () => {
      expect(raw).not.toMatch(/ {2}|^ | $/m);
      expect(raw).not.toMatch(/\n{3}/);
      expect(raw).toMatch(/[^\n]\n$/);
    });

    test('has Arabic punctuation: Latin marks only inside numbers, addresses and Latin words', () => {
      const arabic = body.replace(/https:\/\/[\w./-]+/g, '').replace(/(?<=\d),(?=\d{3})/g, '');
      expect(arabic).not.toMatch(/[,;?"]/);
      expect(arabic).not.toMatch(/[ \n][،؛؟!.](?!\.)/);
      expect(arabic).not.toMatch(/[،؛][^\s]/);
    });

    test('opens no quotation or bracket that it does not close', () => {
      for (const line of body.split('\n')) {
        expect(unbalanced(line), line).toBe('');
      }
    });

    test('ends every sentence: what has no mark at its end is a heading, an item or a verse', () => {
      const prose = paragraphs(article).filter(({form}) => form === undefined);
      for (const {text} of prose) {
        expect(text).toMatch(/(?:[.؟!:]»?|\.\))$/);
      }
    });

    test('reads as it is set: title, headings, list items and lines of verse', () => {
      const blocks = body.trim().split('\n\n');
      const lines = blocks
        .filter(block => block.includes('\n'))
        .flatMap(block => block.split('\n'));
      const items = lines.filter(line => listItem.test(line));
      const verses = lines.filter(line => !listItem.test(line));

      expect(article.title).toBe(front.title);
      expect(article.sections.flatMap(({heading}) => heading ?? [])).toEqual(
        blocks.filter(block => isHeading(block)),
      );
      expect(textsOf(article, 'list')).toEqual(items);
      expect(textsOf(article, 'verse')).toEqual(verses);
    });

    test('writes tanwin on the letter before its alef, and hamza and alef maksura as taught', () => {
      expect(body).not.toMatch(/اً/);
      expect(body).not.toMatch(/(?:^|[\s«])(?:فى|الى|او|ان|اذا|انه|التى|الذى)(?=[\s،.»])/m);
    });

    test('is as long as a reading text of its level', () => {
      const words = body.match(/\p{L}[\p{L}\p{M}]*/gu) ?? [];
      const [least, most] = front.meta.kind === 'story' ? [250, 400] : [350, 700];
      expect(words.length).toBeGreaterThanOrEqual(least);
      expect(words.length).toBeLessThanOrEqual(most);
    });
  },
);

describe('vocalised text', () => {
  const mark = '[\u064b-\u0652\u0670]';
  const words = (text: string) => text.match(/[\u0621-\u064a][\u0621-\u0652\u0670]*/g) ?? [];
  const story = originals.find(({front}) => front.meta.kind === 'story')?.front.body ?? '';
  const poem = originals.find(({front}) => front.meta.kind === 'poem')?.front.body ?? '';
  const verses = poem.split('\n').filter(line => line.includes(' * '));

  test('every word of the story and of the classical verses carries its marks', () => {
    const read = [...words(story), ...words(verses.join(' '))];
    expect(read.length).toBeGreaterThan(280);
    expect(read.filter(word => !new RegExp(mark).test(word))).toEqual([]);
  });

  /*
   * A letter stands bare only where school books leave it bare: a letter of lengthening after its own vowel,
   * alef (of the article, of wasl, after tanwin), and the lam of the article before a sun letter.
   */
  test('every letter of the story carries its marks', () => {
    const sun = 'تثدذرزسشصضطظلن';
    const bare = new RegExp(
      `(?<=\u064e\u0651?)[اى]|(?<=\u064f\u0651?)و|(?<=\u0650\u0651?)ي|ا|(?<=ا|لِ)ل(?=[${sun}]${mark}*\u0651)`,
      'gu',
    );
    const missing = words(story).filter(word =>
      new RegExp(`[\u0621-\u064a](?!${mark})`, 'u').test(word.replace(bare, '')),
    );
    expect(missing).toEqual([]);
  });

  test.each([
    [/ا[\u064e\u064f\u0650\u0652]/, 'no vowel on a bare alef'],
    [/(?<![\u0621-\u0652])الْ[تثدذرزسشصضطظلن]/, 'no sukun on the lam before a sun letter'],
    [
      /(?<![\u0621-\u0652])(?:[وفبك][\u064e\u0650])?ال[تثدذرزسشصضطظلن](?![\u064b-\u0650]?\u0651)/,
      'a sun letter is doubled',
    ],
    [/(?<![\u0621-\u0652])ال[ءأإبجحخعغفقكمهوي]/, 'the lam before a moon letter has its sukun'],
    [/[\u064b-\u0650\u0652][\u064b-\u0650\u0652]/, 'no two vowels on one letter'],
    [/(?<!ةً|اءً)(?<=\u064b\u0651?)[^\u0651اى]/, 'tanwin of the accusative has its alef'],
  ])('the story keeps %s (%s)', fault => {
    expect(story).not.toMatch(fault);
  });
});

const listItem = /^(?:- |• |\d+\. )/;

/** One line with no mark at its end, or a question that nobody in the text asks. */
function isHeading(block: string): boolean {
  const isTurn = /^(?:المحاورة|الدكتورة زينب): /.test(block);
  return !block.includes('\n') && !isTurn && !/[.!:»)]$/.test(block);
}

function paragraphs({sections}: Article): Paragraph[] {
  return sections.flatMap(section => section.paragraphs);
}

function textsOf(article: Article, form: ParagraphForm): string[] {
  return paragraphs(article).flatMap(paragraph => (paragraph.form === form ? paragraph.text : []));
}

/** The marks that were opened and not closed, or closed and not opened, in their order. */
function unbalanced(line: string): string {
  const pairs = new Map([
    ['»', '«'],
    [')', '('],
    ['”', '“'],
  ]);
  const open: string[] = [];
  for (const mark of line.match(/[«»()“”]/g) ?? []) {
    const opener = pairs.get(mark);
    if (opener === undefined) {
      open.push(mark);
    } else if (open.pop() !== opener) {
      return `${open.join('')}${mark}`;
    }
  }

  return open.join('');
}
