import {zipSync} from 'fflate';
import {describe, expect, test} from 'vitest';
import {foreignFormat, formatOf, isEpub} from '../../../source/article/formats/format.ts';

const bytes = (text: string) => Buffer.from(text, 'latin1');
const zip = (...names: string[]) =>
  zipSync(
    Object.fromEntries(
      names.map(name => [name, bytes(name === 'mimetype' ? 'application/epub+zip' : 'text')]),
    ),
    {level: 0},
  );

describe('what a text is', () => {
  test.each([
    ['خبر عادي.\n\nفقرة أخرى.', 'a.txt', 'plain', 'nothing but text'],
    ['<!DOCTYPE html><p>نص', '-', 'html', 'by its first tag, from standard input'],
    ['\n<!-- x -->\n<div>نص</div>', 'a.txt', 'html', 'whatever it is called'],
    ['<?xml version="1.0"?>\n<html xmlns="x"><p>نص', 'a', 'html', 'XHTML'],
    ['نص <b>مهم</b></p>', 'a.html', 'html', 'by its name, with tags somewhere'],
    ['قال <إن> هذا', 'a.html', 'plain', 'called so, and not one tag in it'],
    ['<ثلاثة> أشياء', 'a.txt', 'plain', 'a bracket is no tag'],
    ['# عنوان\n\nنص', 'a.txt', 'markdown', 'a heading'],
    ['#وسم في أول السطر', 'a.txt', 'plain', 'a hashtag is no heading'],
    ['نص [رابط](https://e.org) آخر', '-', 'markdown', 'a link'],
    ['كما ورد [1] (انظر الملحق)', 'a.txt', 'plain', 'a reference is no link'],
    ['- خبز\n- ملح', 'a.txt', 'plain', 'a list stands in plain text too'],
    ['- خبز\n- ملح **كثير**', 'a.txt', 'markdown', 'two signs'],
    ['---\ntitle: خبز\n---\n\n- ملح', 'a.txt', 'plain', 'front matter underlines nothing'],
    ['نص', 'a.md', 'markdown', 'by its name'],
  ])('%s (%s)', (text, name, format) => {
    expect(formatOf(text, name)).toBe(format);
  });
});

describe('what is no text', () => {
  test.each([
    [bytes('%PDF-1.7'), 'a PDF'],
    [bytes('{\\rtf1\\ansi'), 'an RTF document'],
    [bytes('\xd0\xcf\x11\xe0\xa1\xb1'), 'an old Office document'],
    [zip('[Content_Types].xml', 'word/document.xml'), 'a Word document'],
    [zip('a.txt'), 'a ZIP archive and no EPUB book'],
    [zip('mimetype', 'a.xhtml'), null],
    [bytes('\x1f\x8b\x08'), 'packed with gzip'],
    [bytes('نص'), null],
  ])('%#', (head, name) => {
    expect(foreignFormat(head)).toBe(name);
  });

  test.each([
    [zip('mimetype', 'META-INF/container.xml'), true],
    [zip('META-INF/container.xml'), true],
    [bytes('application/epub+zip'), false],
  ])('a book: %#', (head, answer) => {
    expect(isEpub(head)).toBe(answer);
  });
});
