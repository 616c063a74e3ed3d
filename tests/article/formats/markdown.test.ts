import {describe, expect, test} from 'vitest';
import {readMarkdown} from '../../../source/article/formats/markdown.ts';
import {UnreadableError} from '../../../source/article/unreadable-error.ts';

const linesOf = async (markdown: string) =>
  (await readMarkdown(markdown)).blocks.map(({kind, text}) =>
    kind === 'heading' ? `# ${text}` : text,
  );

describe('blocks of Markdown', () => {
  test.each<[markdown: string, lines: string[], why: string]>([
    ['# عنوان\n\nنص\nمتصل', ['# عنوان', 'نص متصل'], 'wrapped lines are one paragraph'],
    ['عنوان\n=====\n\nنص', ['# عنوان', 'نص'], 'underlined headings'],
    ['- خبز\n- ملح', ['• خبز', '• ملح'], 'a list'],
    ['2. خبز\n3. ملح', ['2. خبز', '3. ملح'], 'numbers as they begin'],
    ['> قول مأثور', ['قول مأثور'], 'a quotation'],
    ['نص **مهم** و`رمز` و[رابط](https://e.org)', ['نص مهم ورمز ورابط'], 'marks in the line'],
    ['![خريطة العراق](map.png)', ['خريطة العراق'], 'a picture'],
    ['| أ | ب |\n|---|---|\n| 1 | 2 |', ['أ | ب', '1 | 2'], 'a table'],
    ['سطر أول  \nسطر ثان', ['سطر أول', 'سطر ثان'], 'a hard break'],
    ['```\nرمز\n```', ['رمز'], 'code'],
    ['a < b && c > d &amp; \\*', ['a < b && c > d & *'], 'signs that HTML would eat'],
    ['<script>x</script>\n\nنص', ['نص'], 'HTML in it'],
  ])('%s', async (markdown, lines) => {
    expect(await linesOf(markdown)).toEqual(lines);
  });

  test.each([
    ['quotations', '>'.repeat(100_000)],
    ['lists', '- '.repeat(50_000)],
  ])('%s nested without end are refused', async (_, markdown) => {
    await expect(readMarkdown(markdown)).rejects.toThrow(UnreadableError);
  });
});
