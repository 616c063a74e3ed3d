import path from 'node:path/posix';
import type {Block} from '../block.ts';
import {UnreadableError} from '../unreadable-error.ts';
import {decodeMarkup} from './decode-markup.ts';
import type {FormattedText} from './formatted-text.ts';
import {htmlBlocks} from './html-blocks.ts';
import {elementsOf, type XmlElement} from './xml-elements.ts';
import {Zip} from './zip.ts';

/**
 * The text of an EPUB book (EPUB 2 and 3): its chapters in the order of the spine, each under its
 * heading, or under its title in the table of contents where it has none.
 * @throws UnreadableError where it is damaged, encrypted, or more than a book can be
 */
export async function readEpub(bytes: Uint8Array): Promise<FormattedText> {
  const zip = await Zip.open(bytes);
  const packagePath = await packagePathOf(zip);
  const packageElements = await elementsOf(await markup(zip, packagePath));
  const resolve = (href: string, base = packagePath) => resolvePath(base, href);

  const items = packageElements
    .filter(({name}) => name === 'item')
    .map(({attributes: {id = '', href = '', properties = '', 'media-type': type = ''}}) => ({
      id,
      path: resolve(href),
      isContents: properties.split(/\s+/).includes('nav'),
      type,
    }));
  const chapters = packageElements
    .filter(({name, attributes}) => name === 'itemref' && attributes.linear !== 'no')
    .map(({attributes}) => items.find(({id}) => id === attributes.idref))
    .filter(item => item !== undefined && !item.isContents && /html/.test(item.type))
    .map(item => item?.path ?? '');
  await refuseEncrypted(zip, chapters);

  const contents = items.find(
    ({isContents, type}) => isContents || type === 'application/x-dtbncx+xml',
  );
  const titles = contents ? await chapterTitles(zip, contents.path) : new Map<string, string>();
  const blocks: Block[] = [];
  for (const chapter of chapters) {
    const {blocks: found} = await htmlBlocks(await markup(zip, chapter));
    const title = titles.get(chapter);
    if (found.length > 0 && title !== undefined && found[0]?.kind !== 'heading') {
      blocks.push({kind: 'heading', text: title});
    }
    blocks.push(...found);
  }
  const author = textOfFirst(packageElements, 'creator');
  const date = textOfFirst(packageElements, 'date');
  return {
    blocks,
    title: textOfFirst(packageElements, 'title'),
    meta: {...(author === null ? {} : {author}), ...(date === null ? {} : {date})},
    language: textOfFirst(packageElements, 'language'),
  };
}

async function packagePathOf(zip: Zip): Promise<string> {
  const container = await elementsOf(await markup(zip, 'META-INF/container.xml'));
  const root = container.find(({name}) => name === 'rootfile')?.attributes['full-path'];
  if (root === undefined) throw new UnreadableError('its container names no book');
  return resolvePath('', root);
}

async function markup(zip: Zip, name: string): Promise<string> {
  const bytes = await zip.read(name);
  if (bytes === null) throw new UnreadableError(`it lacks its own file ${name}`);
  return (await decodeMarkup(bytes)).text;
}

/** Fonts may be encrypted in a book that anyone may read; chapters are so where reading is forbidden. */
async function refuseEncrypted(zip: Zip, chapters: readonly string[]): Promise<void> {
  const bytes = await zip.read('META-INF/encryption.xml');
  if (bytes === null) return;
  const elements = await elementsOf((await decodeMarkup(bytes)).text);
  const encrypted = elements
    .filter(({name}) => name === 'CipherReference')
    .map(({attributes}) => resolvePath('', attributes.URI ?? ''));
  if (encrypted.some(name => chapters.includes(name))) {
    throw new UnreadableError('it is encrypted (DRM)');
  }
}

/** What the table of contents calls each chapter: EPUB 3's list of links, or EPUB 2's NCX. */
async function chapterTitles(zip: Zip, contentsPath: string): Promise<Map<string, string>> {
  const titles = new Map<string, string>();
  const bytes = await zip.read(contentsPath);
  let label = '';
  const elements = bytes ? await elementsOf((await decodeMarkup(bytes)).text) : [];
  for (const {name, attributes, text} of elements) {
    if (name === 'text') label = text;
    const href = name === 'a' ? attributes.href : name === 'content' ? attributes.src : undefined;
    if (href === undefined) continue;
    const chapter = resolvePath(contentsPath, href);
    const title = name === 'a' ? text : label;
    if (!titles.has(chapter) && title !== '') titles.set(chapter, title);
  }
  return titles;
}

/** A path inside the archive, without the fragment. */
function resolvePath(base: string, href: string): string {
  const [file = ''] = href.split('#');
  const name = path.normalize(path.join(path.dirname(base), decoded(file)));
  if (path.isAbsolute(decoded(file)) || name === '..' || name.startsWith('../')) {
    throw new UnreadableError(`it names a file outside itself (${file})`);
  }
  return name;
}

function decoded(href: string): string {
  try {
    return decodeURIComponent(href);
  } catch {
    return href;
  }
}

function textOfFirst(elements: readonly XmlElement[], name: string): string | null {
  return elements.find(element => element.name === name && element.text !== '')?.text ?? null;
}
