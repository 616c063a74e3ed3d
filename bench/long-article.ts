import path from 'node:path';
import {readArticle} from '../source/article/read-file.ts';

/** The bundled article, paragraph by paragraph. */
export async function paragraphs(): Promise<string[]> {
  const file = path.resolve('articles/karabakh-ceasefire.txt');
  const {sections} = await readArticle(file, file);
  return sections.flatMap(section => section.paragraphs.map(({text}) => text));
}

/** A book of about so many bytes: the bundled article over and over, in numbered chapters. */
export async function longArticle(bytes: number): Promise<string> {
  const chapter = (await paragraphs()).join('\n\n');
  const size = Buffer.byteLength(chapter);
  return Array.from(
    {length: Math.ceil(bytes / size)},
    (_, index) => `الفصل ${index + 1}\n\n${chapter}\n`,
  ).join('\n');
}
