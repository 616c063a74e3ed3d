import path from 'node:path';
import {afterEach, beforeAll, describe, expect, test} from 'vitest';
import type {Article} from '../../../source/article/article.ts';
import {readArticle} from '../../../source/article/read-file.ts';
import {KEYMAP} from '../../../source/ui/keymap.ts';
import {ENGLISH} from '../../../source/ui/strings/english.ts';
import {articleOf} from '../../search/article-of.ts';
import {openScreen} from './open-screen.tsx';

let bundled: Article;
let screen: Awaited<ReturnType<typeof openScreen>>;

beforeAll(async () => {
  const file = path.resolve(import.meta.dirname, '../../../articles/karabakh-ceasefire.txt');
  bundled = await readArticle(file, 'karabakh-ceasefire');
});
afterEach(() => screen.close());

const open = async (...options: Parameters<typeof openScreen>) => {
  screen = await openScreen(...options);
};

describe('the reader', () => {
  test('shows the text from the right, its title and its sections', async () => {
    await open(bundled, {columns: 110, rows: 30});
    const rows = screen.arabicRows();
    expect(rows[0]).toContain('أعلنت وزارة الدفاع الروسية');
    expect(rows[2]).toMatch(/أعلنت وزارة الدفاع الروسية، الأربعاء، التوصل لوقف إطلاق النار/);
    expect(rows[3]).toContain('علييف: استعدنا قره باغ');
  });

  test('scrolls by rows and pages, and leaves', async () => {
    await open(bundled);
    const before = screen.textRows();
    await screen.press('j');
    expect(screen.textRows()[0]).toBe(before[1]);
    await screen.press('k');
    expect(screen.textRows()).toEqual(before);
    await screen.press(' ');
    expect(screen.textRows()[0]).toBe(before.at(-1));
    await screen.press('G');
    expect(screen.rows().at(-1)).toContain('100%');
    await screen.press('Q');
    expect(screen.exitCode()).toBe(0);
  });

  test('marks the statement that n and p move to', async () => {
    await open(bundled);
    const marked = () => screen.textRows().filter(row => row.startsWith('┃'));
    await screen.press('n');
    expect(marked()[0]).toMatch(/^┃أعلنت وزارة الدفاع الروسية/);
    await screen.press('n');
    expect(marked()[0]).not.toMatch(/^┃أعلنت وزارة الدفاع الروسية/);
    expect(marked()).not.toEqual([]);
    await screen.press('p');
    expect(marked()[0]).toMatch(/^┃أعلنت وزارة الدفاع الروسية/);
  });

  test('a resize keeps the line that stands on top', async () => {
    await open(bundled, {columns: 120, rows: 30});
    await screen.press('n', 'n', 'n', 'n', 'n', 'j', 'j', 'j');
    const [first = '?'] = (screen.textRows().find(row => row !== '') ?? '').match(/\p{L}+/u) ?? [];
    for (const [columns, rows] of [
      [60, 20],
      [40, 12],
      [200, 50],
      [120, 30],
    ] as const) {
      await screen.resize(columns, rows);
      expect(screen.rows()).toHaveLength(rows);
      expect(screen.textRows().find(row => row !== '')).toContain(first);
    }
  });

  test('jumps to a section of the contents, and back', async () => {
    await open(bundled, {columns: 60, rows: 20});
    const before = screen.textRows();
    await screen.press('t');
    expect(screen.textRows().slice(0, 2)).toEqual(['gninepO', 'علييف: استعدنا قره باغ']);
    expect(screen.rows()[0]).toContain('Contents');
    await screen.press('j', 'enter');
    expect(screen.textRows()[0]).toBe('علييف: استعدنا قره باغ');
    await screen.press('ctrl-o');
    expect(screen.textRows()).toEqual(before);
  });
});

describe('how the reader wants the text', () => {
  const vocalised = articleOf([
    'قَالَ الْوَزِيرُ إِنَّ السَّفِينَةَ وَصَلَتْ إِلَى الْمَدِينَةِ بَعْدَ رِحْلَةٍ طَوِيلَةٍ فِي الْبَحْرِ الْهَائِجِ وَإِنَّ الرُّكَّابَ بِخَيْرٍ.',
  ]);
  const text = () => screen.arabicRows().slice(2, -1).join('\n');

  test('vowel signs: all, none, those of the word under the cursor', async () => {
    await open(vocalised, {columns: 50});
    expect(text()).toContain('الْوَزِيرُ');
    await screen.press('v');
    expect(text()).not.toMatch(/[\u064B-\u0652]/);
    expect(text()).toContain('الوزير');
    await screen.press('v');
    expect(text()).toContain('قَالَ الوزير');
    await screen.press('left');
    expect(text()).toContain('قال الْوَزِيرُ إن');
    await screen.press('right', 'v');
    expect(text()).toContain('قَالَ الْوَزِيرُ إِنَّ');
    expect(screen.keptViews.map(({tashkeel}) => tashkeel)).toEqual(['hidden', 'word', 'shown']);
  });

  test('the cursor goes along with the statement, and Esc takes both away', async () => {
    await open(articleOf(['قَالَ نَعَمْ.', 'ثُمَّ خَرَجَ.']), {
      columns: 50,
      view: {tashkeel: 'word', justify: false},
    });
    await screen.press('n', 'n');
    expect(text()).toContain('┃ثُمَّ خرج');
    expect(text()).toContain('قال نعم');
    await screen.press('esc');
    expect(text()).not.toMatch(/[┃\u064B-\u0652]/);
  });

  test('opens in the view that was kept', async () => {
    await open(vocalised, {columns: 50, view: {tashkeel: 'hidden', justify: true}});
    expect(text()).not.toMatch(/[\u064B-\u0652]/);
  });

  test('rows of one width, the last one as it comes', async () => {
    await open(vocalised, {columns: 54});
    const ragged = screen.rows().slice(2, 3);
    await screen.press('J');
    const rows = screen.rows().slice(2, 4);
    expect(ragged.some(row => row.startsWith('  '))).toBe(true);
    expect(rows[0]).toMatch(/^ \S/);
    expect(rows[1]).toMatch(/^ {2}/);
    expect(rows.join('')).toContain('ـ');
    expect(screen.keptViews).toEqual([{tashkeel: 'shown', justify: true}]);
  });

  test('a statement is copied as it is stored, and said to be', async () => {
    await open(vocalised, {columns: 120, view: {tashkeel: 'hidden', justify: true}});
    await screen.press('n', 'y');
    expect(screen.copied).toEqual([vocalised.sections[0]?.paragraphs[0]?.text]);
    expect(screen.rows().at(-1)).toContain('Copied, where the terminal allows it: 16 words.');
  });

  test('what is too long for a clipboard is said to be', async () => {
    await open(articleOf(['كلمة '.repeat(20_000)]), {columns: 120});
    await screen.press('y');
    expect(screen.rows().at(-1)).toContain('Too long');
  });
});

describe('the search', () => {
  test('lights what matches, jumps there, and leads back', async () => {
    await open(bundled, {columns: 90, rows: 30});
    const before = screen.textRows();
    await screen.press('/');
    await screen.press(...'اذربيجان');
    await screen.until(() => screen.arabicRows().join('').includes('أذربيجان'));
    expect(screen.arabicRows()[1]).toContain('اذربيجان');
    await screen.press('enter');
    const lit = screen.textRows().filter(row => row.startsWith('┃'));
    expect(lit.join(' ')).toContain('أذربيجان');
    await screen.press('ctrl-o');
    expect(screen.textRows()).toEqual(before);
  });

  test('Esc leads back', async () => {
    await open(bundled, {columns: 90, rows: 30});
    const before = screen.textRows();
    await screen.press('/', 'a', 'esc');
    expect(screen.textRows()).toEqual(before);
  });
});

describe('help', () => {
  test.each(['reading', 'quiz'] as const)('names every key of %s', async mode => {
    await open(bundled, {columns: 110, rows: KEYMAP[mode].length + 5});
    if (mode === 'quiz') {
      await screen.press('q');
      await screen.until(() => screen.rows()[0]?.includes('Question') ?? false);
    }
    await screen.press('?');
    const text = screen.rows().join('\n');
    for (const {command} of KEYMAP[mode]) expect(text).toContain(ENGLISH.commands[command]);
  });

  test('keys are what is printed on them, in Arabic too', async () => {
    await open(bundled, {language: 'ar', columns: 110, rows: 40});
    await screen.press('?');
    const row = screen.arabicRows().findIndex(row => row.includes('القسم التالي'));
    expect(screen.rows()[row]?.trim()).toMatch(/\]$/);
  });
});

describe('the status row of the quiz', () => {
  test('names the keys that fit what is asked', async () => {
    await open(bundled, {columns: 120, rows: 30});
    await screen.press('q');
    await screen.until(() => screen.rows()[0]?.includes('Question') ?? false);
    const status = () => screen.rows().at(-1) ?? '';
    expect(status()).toMatch(/1–4 Answer .*s Skip/);
    await screen.press('1');
    expect(status()).toMatch(/enter Go on .*e Show the passage/);
    expect(status()).not.toContain('Answer');
    await screen.press('enter');
    expect(status()).toContain('1–4 Answer');
    for (let question = 0; question < 10; question++) await screen.press('s');
    expect(status()).toMatch(/m The missed ones again .*r Go through the answers/);
  });
});

describe('the interface is mirrored as a whole', () => {
  test.each(['ar', 'en'] as const)(
    'the pane, the rule and the status row in %s',
    async language => {
      await open(bundled, {language, columns: 110, rows: 30});
      const rows = screen.rows();
      const border = rows[4]?.indexOf('│') ?? -1;
      expect(rows[1]?.indexOf('┬')).toBe(border);
      expect(border > 55).toBe(language === 'ar');
      const title = language === 'ar' ? rows[0]?.trimEnd() : rows[0];
      expect(title).toMatch(language === 'ar' ? /ﺕﺎﻳﻮﺘﺤﻤﻟﺍ$/ : /^Contents/);
      const status = rows.at(-1) ?? '';
      expect(status.trim()).toMatch(language === 'ar' ? /%$/ : /^\d+%/);
    },
  );

  test.each(['ar', 'en'] as const)(
    'the text column stands where the interface begins: %s',
    async language => {
      await open(bundled, {language, columns: 200, rows: 30});
      await screen.press('?');
      const edges = screen
        .rows()
        .slice(2, -3)
        .map(row => row.trimEnd());
      if (language === 'en') for (const row of edges) expect(row).toMatch(/^ \S/);
      else
        for (const row of edges.filter(row => row !== '')) expect(row.length).toBeGreaterThan(190);
    },
  );
});

describe('a window that is too small', () => {
  test.each([
    ['en', 20, 5, 'Window too small: 24×7'],
    ['en', 200, 3, 'Window too small: 24×7'],
    ['ar', 23, 24, 'النافذة صغيرة'],
    ['en', 1, 1, 'W'],
  ] as const)('says so in %s at %i×%i, and comes back', async (language, columns, rows, words) => {
    await open(bundled, {language, columns, rows});
    expect(screen.rows().length).toBeLessThanOrEqual(rows);
    expect(Math.max(...screen.widths())).toBeLessThanOrEqual(columns);
    const read = language === 'ar' ? screen.arabicRows() : screen.rows();
    expect(read.map(row => row.trim()).join(' ')).toContain(words);
    await screen.resize(80, 24);
    expect(screen.arabicRows()[2]).toContain('أعلنت وزارة الدفاع');
  });
});
