import {existsSync} from 'node:fs';
import path from 'node:path';

/** The article that opens where no other was ever opened. */
export const DEFAULT_ARTICLE = 'karabakh-ceasefire';

const extensions = ['.txt', '.md'];

/** Where the bundled articles lie: beside `dist/` in the package, beside `source/` in the sources. */
export function bundledDirectory(): string {
  const besideBundle = path.resolve(import.meta.dirname, '../articles');
  return existsSync(besideBundle)
    ? besideBundle
    : path.resolve(import.meta.dirname, '../../articles');
}

/** The path of a bundled article by its name, with or without its extension; null if there is none. */
export function bundledArticle(name: string): string | null {
  if (name === '' || path.basename(name) !== name || name.startsWith('.')) return null;
  const files = extensions.includes(path.extname(name))
    ? [name]
    : extensions.map(extension => name + extension);
  const paths = files.map(file => path.join(bundledDirectory(), file));
  return paths.find(file => existsSync(file)) ?? null;
}
