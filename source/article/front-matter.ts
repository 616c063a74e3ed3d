import type {Meta} from './article.ts';

/** What stands before a text, and the text. */
export type FrontMatter = {
  readonly title: string | null;
  readonly meta: Meta;
  /** The text after it. */
  readonly body: string;
};

type Field = keyof Meta | 'title' | 'other';

/** Names of fields in English and Arabic: front matter of static site tools, Dublin Core, mail headers. */
const fields: Readonly<Record<string, Field>> = {
  title: 'title',
  subject: 'title',
  العنوان: 'title',
  عنوان: 'title',
  الموضوع: 'title',
  author: 'author',
  creator: 'author',
  by: 'author',
  from: 'author',
  الكاتب: 'author',
  المؤلف: 'author',
  من: 'author',
  date: 'date',
  published: 'date',
  التاريخ: 'date',
  تاريخ: 'date',
  'تاريخ النشر': 'date',
  level: 'level',
  المستوى: 'level',
  kind: 'kind',
  type: 'kind',
  النوع: 'kind',
  source: 'origin',
  المصدر: 'origin',
  licence: 'licence',
  license: 'licence',
  الترخيص: 'licence',
  الرخصة: 'licence',
  to: 'other',
  cc: 'other',
  'reply-to': 'other',
  إلى: 'other',
  language: 'other',
  lang: 'other',
  tags: 'other',
  الوسوم: 'other',
};

const fence = /^---[ ]*$/;
const fieldLine = /^([\p{L}][\p{L}\p{M} -]{0,20}?)\s*:\s*(.*)$/u;

/** So many lines a header may have. */
const mostLines = 40;

/** Without a fence, one line that looks like a field may be the beginning of the text. */
const fewestFields = 2;

/**
 * Takes the fields from the beginning of a text: between two lines of ---, as static site tools and this
 * program's own articles have them, or the lines of a mail's header. A text that has none comes back
 * whole.
 */
export function frontMatterOf(text: string): FrontMatter {
  const lines = text.trimStart().split('\n', mostLines + 2);
  const isFenced = fence.test(lines[0] ?? '');
  const first = isFenced ? 1 : 0;
  const found = new Map<Field, string>();
  let known = 0;
  let end = first;
  for (; end < lines.length; end++) {
    const line = lines[end] ?? '';
    if (isFenced ? fence.test(line) : line.trim() === '') break;
    const [, name = '', value = ''] = fieldLine.exec(line.trim()) ?? [];
    const field = fields[name.toLowerCase()];
    if (field !== undefined) {
      known++;
      if (!found.has(field)) found.set(field, unquoted(value));
    } else if (!isFenced) {
      break;
    }
  }
  const isClosed = end < lines.length && (isFenced || (lines[end] ?? '').trim() === '');
  if (!isClosed || known < (isFenced ? 1 : fewestFields))
    return {title: null, meta: {}, body: text};

  const title = found.get('title') ?? null;
  const meta: Record<string, string> = {};
  for (const [field, value] of found) {
    if (field !== 'title' && field !== 'other' && value !== '') meta[field] = value;
  }
  return {title: title === '' ? null : title, meta, body: after(text.trimStart(), end + 1)};
}

function unquoted(value: string): string {
  return value
    .trim()
    .replace(/^(["'])(.*)\1$/, '$2')
    .trim();
}

/** The text after its first lines. */
function after(text: string, lines: number): string {
  let at = 0;
  for (let line = 0; line < lines && at < text.length; line++) {
    const end = text.indexOf('\n', at);
    at = end === -1 ? text.length : end + 1;
  }
  return text.slice(at);
}
