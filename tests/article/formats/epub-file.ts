import {strToU8, type Zippable, zipSync} from 'fflate';

export type Chapter = {readonly file: string; readonly body: string; readonly linear?: 'no'};

type Book = {
  readonly chapters: readonly Chapter[];
  /** Chapter file → its title in the table of contents. */
  readonly contents?: Readonly<Record<string, string>>;
  /** EPUB 2 has its table of contents in another file. */
  readonly version?: 2 | 3;
  /** More files, or other contents for the book's own. */
  readonly files?: Readonly<Record<string, string>>;
};

/** An EPUB book: a ZIP archive with what its readers ask for. */
export function epubFile({chapters, contents = {}, version = 3, files = {}}: Book): Uint8Array {
  const all: Record<string, string> = {
    mimetype: 'application/epub+zip',
    'META-INF/container.xml': `<?xml version="1.0"?><container xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
      <rootfiles><rootfile full-path="OEBPS/book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>`,
    'OEBPS/book.opf': `<?xml version="1.0"?><package xmlns="http://www.idpf.org/2007/opf" version="${version}.0">
      <metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>رحلة إلى الجبل</dc:title>
      <dc:creator>ليلى منصور</dc:creator><dc:language>ar</dc:language></metadata><manifest>
      <item id="toc" href="${version === 3 ? 'nav.xhtml" properties="nav" media-type="application/xhtml+xml' : 'toc.ncx" media-type="application/x-dtbncx+xml'}"/>
      ${chapters.map(({file}, n) => `<item id="c${n}" href="${file}" media-type="application/xhtml+xml"/>`).join('')}
      </manifest><spine>${chapters.map(({linear}, n) => `<itemref idref="c${n}"${linear ? ` linear="${linear}"` : ''}/>`).join('')}</spine></package>`,
    'OEBPS/nav.xhtml': `<html><body><nav><ol>${Object.entries(contents)
      .map(([file, title]) => `<li><a href="${file}#top">${title}</a></li>`)
      .join('')}</ol></nav></body></html>`,
    'OEBPS/toc.ncx': `<ncx><navMap>${Object.entries(contents)
      .map(
        ([file, title]) =>
          `<navPoint><navLabel><text>${title}</text></navLabel><content src="${file}"/></navPoint>`,
      )
      .join('')}</navMap></ncx>`,
    ...Object.fromEntries(
      chapters.map(({file, body}) => [
        `OEBPS/${decodeURIComponent(file)}`,
        `<html xmlns="http://www.w3.org/1999/xhtml"><head><title>رحلة إلى الجبل</title></head><body>${body}</body></html>`,
      ]),
    ),
    ...files,
  };
  const zippable: Zippable = {};
  for (const [name, text] of Object.entries(all)) {
    zippable[name] = [strToU8(text), {level: name === 'mimetype' ? 0 : 6}];
  }
  return zipSync(zippable);
}
