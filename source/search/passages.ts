import type {Article, StatementKind} from '../article/article.ts';

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
  const passages: Passage[] = [];
  for (const {id, heading, paragraphs} of article.sections) {
    const statements = paragraphs.flatMap(paragraph => paragraph.statements);
    const [first] = statements;
    const place = {section: id, sectionHeading: heading};
    if (heading !== null && first) {
      const {id: statement} = first;
      passages.push({
        ...place,
        statement,
        heading: true,
        text: heading,
        kind: 'report',
        speaker: null,
      });
    }
    for (const {id: statement, text, kind, speaker} of statements) {
      const name = speaker?.name ?? null;
      passages.push({...place, statement, heading: false, text, kind, speaker: name});
    }
  }
  return passages;
}
