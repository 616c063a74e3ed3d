import type {Meta} from '../article.ts';

export type Readable = {
  /** The HTML of the main content alone. */
  readonly html: string;
  readonly title: string | null;
  readonly meta: Meta;
  readonly language: string | null;
};

/** Arabic says in 300 letters what the library's 500 mean. */
const LEAST_TEXT = 300;

/**
 * The main content of a web page, without what stands around it: menus, advertisements, other news.
 * Null where the page has no such core, and all of it is text.
 */
export async function readable(html: string): Promise<Readable | null> {
  const {parseHTML, Readability} = (await import('./formats.later.ts')).libraries;
  const {document} = parseHTML(wrapped(html));
  const found = new Readability(document, {charThreshold: LEAST_TEXT}).parse();
  if (!found?.content || (found.textContent ?? '').trim().length < LEAST_TEXT) return null;
  return {
    html: found.dir ? `<div dir="${found.dir}">${found.content}</div>` : found.content,
    title: found.title || null,
    meta: {
      ...(found.byline ? {author: found.byline} : {}),
      ...(found.publishedTime ? {date: found.publishedTime} : {}),
    },
    language: found.lang || null,
  };
}

/** The DOM puts a page without html and body together as it finds it; Readability needs both. */
function wrapped(html: string): string {
  return /<body[\s>]/i.test(html)
    ? html
    : `<!doctype html><html><head></head><body>${html}</body></html>`;
}
