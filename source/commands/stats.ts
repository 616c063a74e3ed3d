import {type KeptSession, knowledgeBySection, sessionsOf} from '../quiz/history.ts';
import {isRight} from '../quiz/session.ts';
import {openStore} from '../store/store.ts';
import {EXIT} from './failure.ts';
import {complain, showsColour, writeJson, writeLines} from './output.ts';
import {linesOf, type Page, pageForStdout} from './page.ts';
import type {AskedChoices} from './terminal-choices.ts';

export type StatsOptions = {
  readonly json: boolean;
  readonly colour: boolean;
  readonly asked: AskedChoices;
};

/** How an article is known, as the quizzes over it have shown. */
type ArticleStats = {
  readonly article: string;
  readonly title: string;
  readonly quizzes: number;
  /** Answers given, those that were taken back left out. */
  readonly answers: number;
  readonly right: number;
  /** Milliseconds since 1970. */
  readonly lastAt: number;
  readonly sections: readonly {
    readonly section: string;
    readonly asked: number;
    readonly right: number;
  }[];
};

/** Tells how well each article is known; exit code 1 where no quiz was taken. */
export function showStats({json, colour, asked}: StatsOptions): number {
  const store = openStore();
  const stats = statsOf(sessionsOf(store.history()));
  const page = pageForStdout(showsColour(colour), asked);
  if (json) writeJson(stats);
  else writeLines(stats.flatMap(article => linesOfArticle(article, page)));
  store.warnings.forEach(complain);
  return stats.length === 0 ? EXIT.nothing : EXIT.done;
}

function statsOf(sessions: readonly KeptSession[]): ArticleStats[] {
  const articles = new Map<string, KeptSession[]>();
  for (const kept of sessions) {
    articles.set(kept.article, [...(articles.get(kept.article) ?? []), kept]);
  }
  return [...articles]
    .map(([article, kept]) => {
      const answers = kept.flatMap(({session}) => session.firstAnswers.filter(answer => answer));
      return {
        article,
        title: kept.at(-1)?.title ?? article,
        quizzes: kept.length,
        answers: answers.length,
        right: answers.filter(isRight).length,
        lastAt: Math.max(...kept.map(({lastAt}) => lastAt)),
        sections: Array.from(knowledgeBySection(kept, article), ([section, known]) => ({
          section,
          ...known,
        })),
      };
    })
    .sort((a, b) => b.lastAt - a.lastAt);
}

function linesOfArticle(
  {title, quizzes, answers, right, lastAt, sections}: ArticleStats,
  page: Page,
): string[] {
  const day = new Date(lastAt).toISOString().slice(0, 10);
  const share = answers === 0 ? '' : ` · ${Math.round((100 * right) / answers)}%`;
  const total = `${day} · quizzes ${quizzes} · right ${right}/${answers}${share}`;
  const known = sections.map(section => `${section.section} ${section.right}/${section.asked}`);
  return [
    ...linesOf(title, page, [{start: 0, end: title.length, style: 'heading'}]),
    total,
    ...(known.length > 0 ? [known.join(' · ')] : []),
    '',
  ];
}
