import type {Article, Section, Statement, StatementKind} from '../article/article.ts';

/** What is searched: a statement, or a heading under the name of the first statement after it. */
export type Passage = {
  readonly statement: string;
  readonly section: string;
  readonly sectionHeading: string | null;
  readonly heading: boolean;
  readonly text: string;
  readonly kind: StatementKind;
  readonly speaker: string | null;
};

/** The passages of an article in the order of the text. */
export function passagesOf(article: Article): Passage[] {
  return article.sections.flatMap(section => {
    let {heading} = section;
    return section.paragraphs.flatMap(paragraph => {
      const passages = [...passagesOfParagraph(section, paragraph, heading)];
      if (passages.length > 0) heading = null;
      return passages;
    });
  });
}

/**
 * The passages of a paragraph.
 * @param heading the heading that is to stand before its first statement, or null
 */
export function* passagesOfParagraph(
  {id, heading: sectionHeading}: Section,
  {statements}: {readonly statements: readonly Statement[]},
  heading: string | null,
): Generator<Passage> {
  const place = {section: id, sectionHeading};
  const [first] = statements;
  if (first && heading !== null) {
    const said = {kind: 'report', speaker: null} as const;
    yield {...place, ...said, statement: first.id, heading: true, text: heading};
  }
  for (const {id: statement, text, kind, speaker} of statements) {
    yield {...place, statement, heading: false, text, kind, speaker: speaker?.name ?? null};
  }
}
