import {appendFileSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterAll, describe, expect, test} from 'vitest';
import {bundledArticle, bundledDirectory, DEFAULT_ARTICLE} from '../../source/article/bundled.ts';
import {readArticle} from '../../source/article/read-file.ts';
import {UnreadableError} from '../../source/article/unreadable-error.ts';

const directory = mkdtempSync(path.join(tmpdir(), 'warraq-read-'));
afterAll(() => rmSync(directory, {recursive: true}));

function fileOf(name: string, bytes: string | Uint8Array): string {
  const file = path.join(directory, name);
  writeFileSync(file, bytes);
  return file;
}

describe('bundled articles', () => {
  test('are found with and without their extension', () => {
    const file = path.join(bundledDirectory(), `${DEFAULT_ARTICLE}.txt`);
    expect(bundledArticle(DEFAULT_ARTICLE)).toBe(file);
    expect(bundledArticle(`${DEFAULT_ARTICLE}.txt`)).toBe(file);
  });

  test.each([['no-such-article'], [''], ['.'], ['../README'], ['/etc/passwd']])(
    '%j is none',
    name => {
      expect(bundledArticle(name)).toBeNull();
    },
  );
});

describe('the default article', async () => {
  const article = await readArticle(bundledArticle(DEFAULT_ARTICLE) ?? '', DEFAULT_ARTICLE);
  const paragraphs = article.sections.flatMap(section => section.paragraphs);
  const statements = paragraphs.flatMap(paragraph => paragraph.statements);

  test('has 21 paragraphs in two sections', () => {
    expect(paragraphs).toHaveLength(21);
    expect(article.sections.map(({heading}) => heading)).toEqual([null, 'علييف: استعدنا قره باغ']);
    expect(article.sections.map(section => section.paragraphs.length)).toEqual([4, 17]);
    expect(article.language).toBe('ar');
    expect(article.source).toBe(DEFAULT_ARTICLE);
  });

  test('takes its title from its first words', () => {
    expect(article.title).toBe('أعلنت وزارة الدفاع الروسية، الأربعاء، التوصل لوقف إطلاق…');
  });

  test('joins a name that a line break cut in two', () => {
    expect(paragraphs[13]?.text).toContain('لناغورنو قره باغ في بيان');
  });

  test('has statements that are spans of their paragraphs', () => {
    for (const {id, text, statements} of paragraphs) {
      for (const [index, statement] of statements.entries()) {
        expect(text.slice(statement.start, statement.end)).toBe(statement.text);
        expect(statement.id).toBe(`${id}.${index + 1}`);
      }
    }
  });

  test.each([
    ['p1.1', 'announcement', 'أعلنت', 'وزارة الدفاع الروسية'],
    ['p6.1', 'quote', 'قال', 'الرئيس الأذربيجاني إلهام علييف'],
    ['p9.1', 'report', 'بين', 'الرئيس الأذربيجاني إلهام علييف'],
    ['p12.1', 'report', 'أشار', 'الرئيس الأذربيجاني إلهام علييف'],
    ['p14.1', 'quote', 'قالت', 'الرئاسة المعلنة لناغورنو قره باغ'],
    ['p17.1', 'quote', 'أفادت', 'وزارة الدفاع الأذرية'],
    ['p19.1', 'quote', 'جاء', 'وزارة الدفاع الأذرية'],
    ['p21.1', 'report', 'أضافت', 'وزارة الدفاع الروسية'],
  ])('%s: %s, %s by %s', (id, kind, verb, speaker) => {
    const statement = statements.find(one => one.id === id);
    expect(statement).toMatchObject({kind, verb, speaker: {name: speaker}});
  });
});

describe('files that cannot be read say why in one line', () => {
  test.each([
    ['missing', path.join(directory, 'missing.txt'), 'no such file'],
    ['a directory', directory, 'is a directory, not a text'],
    ['empty', fileOf('empty.txt', ''), 'the file is empty'],
    ['blank', fileOf('blank.txt', ' \n\t\n'), 'there is no text in it'],
    ['binary', fileOf('binary', new Uint8Array([0, 1, 2])), 'looks like a binary file'],
    ['not UTF-8', fileOf('bad.txt', new Uint8Array([0x61, 0xff])), 'not valid UTF-8 at byte 1'],
  ])('%s', async (_, file, reason) => {
    const reading = readArticle(file, 'NAME');
    await expect(reading).rejects.toThrow(UnreadableError);
    await expect(reading).rejects.toThrow(new RegExp(`^NAME: ${reason}.*$`));
  });
});

test('a renamed file is the same article', async () => {
  const one = await readArticle(fileOf('one.txt', 'نص قصير.\n'), 'one');
  const two = await readArticle(fileOf('two.txt', 'نص قصير.\n'), 'two');
  const other = await readArticle(fileOf('other.txt', 'نص آخر.\n'), 'other');
  expect(one.id).toMatch(/^[0-9a-f]{16}$/);
  expect(two.id).toBe(one.id);
  expect(other.id).not.toBe(one.id);
});

test('a file that changes while it is read is said to, and not half read', async () => {
  const file = fileOf('changing.txt', 'سطر من النص.\n'.repeat(1_000_000));
  let isRead = false;
  const outcome = readArticle(file, 'NAME')
    .catch((error: unknown) => error)
    .finally(() => {
      isRead = true;
    });
  while (!isRead) {
    appendFileSync(file, 'سطر جديد.\n');
    await new Promise(resolve => setImmediate(resolve));
  }
  expect(await outcome).toEqual(
    new UnreadableError('NAME: it changed while it was read; try again'),
  );
});
