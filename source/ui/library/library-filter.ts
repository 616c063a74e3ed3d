import {fold} from '../../arabic/fold.ts';
import type {ShelvedText} from '../../library/shelf.ts';

/** The texts whose title or name has every word of the query, however either is spelt. */
export function filterTexts(texts: readonly ShelvedText[], query: string): readonly ShelvedText[] {
  const words = fold(query).text.split(' ').filter(Boolean);
  if (words.length === 0) return texts;
  return texts.filter(({title, name, level}) => {
    const text = fold(`${title} ${name} ${level ?? ''}`).text;
    return words.every(word => text.includes(word));
  });
}
