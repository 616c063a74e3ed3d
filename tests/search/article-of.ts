import type {Article} from '../../source/article/article.ts';

/** An article of one section whose paragraphs are one statement each. */
export function articleOf(statements: readonly string[], heading: string | null = null): Article {
  return {
    id: '0123456789abcdef',
    title: 'عنوان',
    language: 'ar',
    source: 'test',
    sections: [
      {
        id: 's1',
        heading,
        paragraphs: statements.map((text, index) => ({
          id: `p${index + 1}`,
          text,
          statements: [
            {
              id: `p${index + 1}.1`,
              text,
              start: 0,
              end: text.length,
              kind: 'report',
              verb: null,
              speaker: null,
            },
          ],
        })),
      },
    ],
  };
}
