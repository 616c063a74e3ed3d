import type {Article, Paragraph, Section} from './article.ts';

/**
 * The part of an article around a paragraph, of about `length` letters: from the beginning of its
 * section, or as far back as half of the length allows, and on from there. Everything keeps its id.
 * A shorter article comes back as it is.
 * @param paragraph its id; one that is not there stands for the first
 */
export function passageAround(article: Article, paragraph: string, length: number): Article {
  const all = article.sections.flatMap(section =>
    section.paragraphs.map(one => ({section, paragraph: one})),
  );
  if (lengthOf(all) <= length) return article;
  const at = Math.max(
    0,
    all.findIndex(one => one.paragraph.id === paragraph),
  );
  let start = at;
  let taken = all[at]?.paragraph.text.length ?? 0;
  while (start > 0 && all[start - 1]?.section === all[at]?.section && taken < length / 2) {
    taken += all[--start]?.paragraph.text.length ?? 0;
  }
  let end = at + 1;
  while (end < all.length && taken < length) taken += all[end++]?.paragraph.text.length ?? 0;

  const sections: (Section & {paragraphs: Paragraph[]})[] = [];
  for (const {section, paragraph: one} of all.slice(start, end)) {
    if (sections.at(-1)?.id !== section.id) sections.push({...section, paragraphs: []});
    sections.at(-1)?.paragraphs.push(one);
  }
  return {...article, sections};
}

function lengthOf(all: readonly {readonly paragraph: Paragraph}[]): number {
  let length = 0;
  for (const {paragraph} of all) length += paragraph.text.length;
  return length;
}
