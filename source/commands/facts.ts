import type {Fact} from '../facts/fact.ts';
import {EXIT} from './failure.ts';
import {articleFor} from './open-article.ts';
import {showsColour, writeJson, writeLines} from './output.ts';
import {linesOf, pageForStdout} from './page.ts';
import type {AskedChoices} from './terminal-choices.ts';

export type FactsOptions = {
  readonly file: string | undefined;
  /** The encoding of FILE; undefined to find it out. */
  readonly encoding: string | undefined;
  readonly json: boolean;
  readonly colour: boolean;
  readonly asked: AskedChoices;
};

/** Lists the key facts of an article. */
export async function showFacts({
  file,
  encoding,
  json,
  colour,
  asked,
}: FactsOptions): Promise<number> {
  const {analyse} = (await import('../quiz/quiz.later.ts')).quizMaking;
  const {facts} = analyse(await articleFor(file, encoding));
  if (json) {
    writeJson(facts);
  } else {
    const page = pageForStdout(showsColour(colour), asked);
    writeLines(
      facts.flatMap(fact => {
        const {text, label} = lineOf(fact);
        return linesOf(text, page, [{start: 0, end: label, style: 'faint'}]);
      }),
    );
  }
  return facts.length === 0 ? EXIT.nothing : EXIT.done;
}

/** `p3.1 howMany: 32 قتيلًا (32)`; `label` is where the words as printed begin. */
function lineOf({statement, kind, entity, text, value, attribution}: Fact): {
  text: string;
  label: number;
} {
  const label = `${statement} ${kind}${entity === null ? '' : `/${entity}`}: `;
  const meaning = value === text ? '' : ` (${value})`;
  const source = attribution === null ? '' : ` — ${attribution}`;
  return {text: label + text + meaning + source, label: label.length};
}
