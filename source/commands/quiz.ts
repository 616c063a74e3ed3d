import {EXIT} from './failure.ts';
import {articleFor} from './open-article.ts';
import {complain, showsColour, writeJson, writeLines} from './output.ts';
import {linesOf, pageForStdout} from './page.ts';
import {paperOf} from './paper.ts';
import {shortageLine} from './shortage-line.ts';
import {isInteractive, start} from './start.ts';
import type {AskedChoices} from './terminal-choices.ts';

export type QuizOptions = {
  readonly file: string | undefined;
  /** The encoding of FILE; undefined to find it out. */
  readonly encoding: string | undefined;
  readonly json: boolean;
  /** On paper, also where there is a screen to take the quiz on. */
  readonly paper: boolean;
  /** Undefined for the usual ten. */
  readonly count: number | undefined;
  /** Undefined for another quiz each time. */
  readonly seed: number | undefined;
  readonly language: 'ar' | 'en' | undefined;
  readonly colour: boolean;
  readonly asked: AskedChoices;
};

/** How many questions a quiz on paper has, unless told otherwise. */
const DEFAULT_COUNT = 10;

/**
 * Asks the quiz on the screen, or writes it to stdout: as JSON, or as a paper with the key and its
 * proof at the end.
 */
export async function quiz(options: QuizOptions): Promise<number> {
  const {file, encoding, json, paper, language, colour, asked} = options;
  const {count, seed = Math.floor(Math.random() * 2 ** 31)} = options;
  if (!json && !paper && isInteractive()) {
    return start({
      file,
      encoding,
      language,
      colour,
      asked,
      quiz: {seed: options.seed ?? null, count},
    });
  }
  const article = await articleFor(file, encoding);
  const {analyse, makeQuiz} = (await import('../quiz/quiz.later.ts')).quizMaking;
  const wanted = count ?? DEFAULT_COUNT;
  const made = makeQuiz(analyse(article), {seed, count: wanted});
  if (made.shortage) complain(shortageLine(made.questions.length, wanted, made.shortage));
  if (json) {
    writeJson(made);
  } else if (made.questions.length > 0) {
    const page = pageForStdout(showsColour(colour), asked);
    const words = language ?? (article.language === 'en' ? 'en' : 'ar');
    writeLines(paperOf(article, made, words).flatMap(line => linesOf(line, page)));
  }
  return made.questions.length === 0 ? EXIT.nothing : EXIT.done;
}
