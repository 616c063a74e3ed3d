import {bundledArticle, DEFAULT_ARTICLE} from '../../source/article/bundled.ts';
import {readArticle} from '../../source/article/read-file.ts';
import {analyse} from '../../source/facts/analyse.ts';

/** What the program sees in the default article. */
export async function predictSeed(): Promise<readonly unknown[]> {
  const article = await readArticle(bundledArticle(DEFAULT_ARTICLE) ?? '', DEFAULT_ARTICLE);
  const paragraphs = article.sections.flatMap(section => section.paragraphs);
  return [
    {
      paragraphs: paragraphs.map(({text}) => text),
      headings: article.sections.flatMap(({heading}) => heading ?? []),
      statements: [
        ...article.sections.flatMap(({heading, speaker}) =>
          heading === null ? [] : [{para_text: heading, speaker: speaker?.name ?? null}],
        ),
        ...paragraphs.flatMap(({text, statements}) =>
          statements.map(({speaker}) => ({para_text: text, speaker: speaker?.name ?? null})),
        ),
      ],
      facts: analyse(article).facts.map(({text}) => text),
    },
  ];
}
