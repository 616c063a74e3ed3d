import type {Article} from './article.ts';
import type {Block} from './block.ts';
import {buildArticle} from './build-article.ts';
import {isByline} from './bylines.ts';
import {clean} from './clean.ts';
import {DecodeError} from './decode.ts';
import {decodeBytes} from './encoding/decode-bytes.ts';
import type {EncodingMemory} from './encoding/encoding-memory.ts';
import {storedOrder, toReadingOrder} from './encoding/visual-order.ts';
import {decodeMarkup} from './formats/decode-markup.ts';
import {readEpub} from './formats/epub.ts';
import {beginsAsHtml, foreignFormat, formatOf, isEpub} from './formats/format.ts';
import type {FormattedText} from './formats/formatted-text.ts';
import {readHtml} from './formats/html.ts';
import {readMarkdown} from './formats/markdown.ts';
import {frontMatterOf} from './front-matter.ts';
import {languageOf} from './language.ts';
import {LONG, LongText} from './long-text.ts';
import type {Notice} from './notice.ts';
import {parseArticle} from './parse-article.ts';
import {UnreadableError} from './unreadable-error.ts';

/** Markup is read in one piece: from this length on, in UTF-16 code units, it takes a good part of a second. */
const SLOW_MARKUP = 500_000;
/** The same for a book, which is packed, in bytes. */
const SLOW_BOOK = 200_000;

export type ReadingOptions = {
  /** What the reader calls the text: a path, `-`, a bundled name. Its ending helps to tell the format. */
  readonly source: string;
  /** The encoding that the user says it is in. */
  readonly encoding?: string | undefined;
  /** What the user said before, of this text and of others. */
  readonly encodings?: EncodingMemory | undefined;
  readonly notice?: ((notice: Notice) => void) | undefined;
  /** Is called before a file is parsed that takes longer than one waits without a word. */
  readonly onSlow?: (() => void) | undefined;
  /** Takes a text too long to be read at once, which the caller then reads to its end. */
  readonly onLong?: ((text: LongText) => void) | undefined;
};

/**
 * Makes an article of a file's bytes, whatever they are: plain text, Markdown, HTML or EPUB, in
 * any encoding that Arabic comes in. The libraries that read
 * other than UTF-8 plain text are loaded when they are needed.
 * @throws UnreadableError with one line that says why, without the file's name
 */
export async function articleOfBytes(bytes: Uint8Array, options: ReadingOptions): Promise<Article> {
  if (bytes.length === 0) throw new UnreadableError('the file is empty');
  try {
    if (isEpub(bytes)) {
      if (bytes.length > SLOW_BOOK) options.onSlow?.();
      return withText(formatted(await readEpub(bytes), options.source));
    }
    const article = withText(await articleOfText(bytes, recalled(bytes, options)));
    if (options.encoding !== undefined) options.encodings?.keep(bytes, options.encoding);
    return article;
  } catch (error) {
    if (error instanceof DecodeError) throw new UnreadableError(error.message);
    throw error;
  }
}

function withText(article: Article): Article {
  if (article.sections.length === 0) throw new UnreadableError('there is no text in it');
  return article;
}

/** The options with the encoding that the user named for these bytes before, unless they name one now. */
function recalled(bytes: Uint8Array, options: ReadingOptions): ReadingOptions {
  if (options.encoding !== undefined) return options;
  const encoding = options.encodings?.recall(bytes) ?? undefined;
  if (encoding === undefined) return options;
  options.notice?.({kind: 'encodingRecalled', encoding});
  return {...options, encoding};
}

async function articleOfText(bytes: Uint8Array, options: ReadingOptions): Promise<Article> {
  const {source, encoding, notice, onSlow} = options;
  const foreign = foreignFormat(bytes);
  if (foreign !== null) {
    throw new UnreadableError(`is ${foreign}; plain text, Markdown, HTML and EPUB can be read`);
  }
  const isPage = beginsAsHtml(bytes);
  const {
    text,
    doubt,
    encoding: found,
  } = isPage ? await decodeMarkup(bytes, encoding) : await decodeBytes(bytes, encoding);
  if (doubt !== null) notice?.(doubt);
  const ordered = inReadingOrder(text, notice);
  const format = isPage ? 'html' : formatOf(ordered, source);
  if (format !== 'plain' && ordered.length > SLOW_MARKUP) onSlow?.();
  switch (format) {
    case 'html':
      return formatted(await readHtml(ordered), source);
    case 'markdown':
      return formatted(await markdown(ordered), source);
    case 'plain':
      return ordered.length > LONG
        ? articleOfLongText(ordered, isTextOf(bytes) ? bytes : null, options)
        : parseArticle(clean(ordered), source);
  }

  /** Whether these bytes are the text as it is, in UTF-8 without a mark. */
  function isTextOf(utf8: Uint8Array): boolean {
    return encoding === undefined && found === 'UTF-8' && utf8[0] !== 0xef && ordered === text;
  }
}

/** All of a long text, unless the caller reads it part by part. */
function articleOfLongText(
  text: string,
  utf8: Uint8Array | null,
  {source, onLong}: ReadingOptions,
): Article {
  const long = new LongText(text, source, utf8);
  if (onLong) onLong(long);
  else while (long.more());
  return long.article;
}

/** What is surely stored backwards is turned round; what may be is left and said. */
function inReadingOrder(text: string, notice: ReadingOptions['notice']): string {
  switch (storedOrder(text)) {
    case 'logical':
      return text;
    case 'visual':
      notice?.({kind: 'turnedRound'});
      return toReadingOrder(text);
    case 'unclear':
      notice?.({kind: 'perhapsBackwards'});
      return text;
  }
}

/** Markdown carries its fields before the text, as plain text does. */
async function markdown(text: string): Promise<FormattedText> {
  const {title, meta, body} = frontMatterOf(text);
  return {...(await readMarkdown(body)), title, meta};
}

/** The article of a text with markup: cleaned, and under the title that the file gives or its first heading. */
function formatted(
  {blocks: raw, title: given, meta, language}: FormattedText,
  source: string,
): Article {
  const blocks = raw.flatMap<Block>(block => {
    const text = oneLine(block.text);
    if (text === '') return [];
    const isPlain = block.kind === 'paragraph' && block.form === undefined;
    return [isPlain && isByline(text) ? {...block, text, form: 'byline'} : {...block, text}];
  });
  const title = given === null ? '' : oneLine(given);
  const [first] = blocks;
  const opensWithTitle =
    first?.kind === 'heading' &&
    blocks.length > 1 &&
    (title === '' || isSameTitle(title, first.text));
  const text = blocks.map(block => block.text).join('\n');
  return buildArticle({
    identity: text,
    title: opensWithTitle ? first.text : title || null,
    language: languageFor(text, language),
    source,
    meta: Object.fromEntries(
      Object.entries(meta).flatMap(([field, value]) => {
        const line = oneLine(value);
        return line === '' ? [] : [[field, line]];
      }),
    ),
    blocks: opensWithTitle ? blocks.slice(1) : blocks,
  });
}

/** Pages name their site behind the title, and shorten it: «اكتشاف مدينة قديمة | الأيام». */
const siteName = /\s[|–—-]\s/;

function isSameTitle(title: string, heading: string): boolean {
  const [own = title] = title.split(siteName, 1);
  return title.startsWith(heading) || heading.startsWith(own.replace(/[\s.…]+$/, ''));
}

function oneLine(text: string): string {
  return clean(text).replace(/\s+/g, ' ').trim();
}

/** Languages that are written in Arabic script, by which a file that names one can be believed. */
const ARABIC_SCRIPT = new Set(['ar', 'fa', 'ur', 'ps', 'ckb', 'sd', 'ug', 'arz', 'prs', 'pnb']);

/** The file's own word for its language, where the letters do not belie it. */
function languageFor(text: string, declared: string | null): string {
  const seen = languageOf(text);
  const [primary = ''] = (declared ?? '').toLowerCase().split(/[-_]/);
  if (!/^[a-z]{2,3}$/.test(primary)) return seen;
  return ARABIC_SCRIPT.has(seen) === ARABIC_SCRIPT.has(primary) ? primary : seen;
}
