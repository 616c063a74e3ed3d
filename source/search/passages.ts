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
  return [...eachPassage(article)];
}

/** The passages of an article one by one, each made when it is asked for. */
export function* eachPassage(article: Article): Generator<Passage> {
  for (const {id, heading, paragraphs} of article.sections) {
    const place = {section: id, sectionHeading: heading};
    let awaitsStatement = heading !== null;
    for (const {statements} of paragraphs) {
      for (const {id: statement, text, kind, speaker} of statements) {
        if (awaitsStatement && heading !== null) {
          awaitsStatement = false;
          const said = {kind: 'report', speaker: null} as const;
          yield {...place, ...said, statement, heading: true, text: heading};
        }
        const name = speaker?.name ?? null;
        yield {...place, statement, heading: false, text, kind, speaker: name};
      }
    }
  }
}
