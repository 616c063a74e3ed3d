import {readFileSync} from 'node:fs';
import path from 'node:path';

/** The bundled article, paragraph by paragraph. */
export function paragraphs(): string[] {
  const text = readFileSync(path.resolve('articles/karabakh-ceasefire.txt'), 'utf8');
  return text.split(/\n\s*\n/).map(paragraph => paragraph.replace(/\s*\n/g, ' '));
}

/** A book of about so many bytes: the bundled article over and over, in numbered chapters. */
export function longArticle(bytes: number): string {
  const chapter = paragraphs().join('\n\n');
  const size = Buffer.byteLength(chapter);
  return Array.from(
    {length: Math.ceil(bytes / size)},
    (_, index) => `الفصل ${index + 1}\n\n${chapter}\n`,
  ).join('\n');
}
