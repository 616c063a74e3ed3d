import type {Paragraph, Statement} from './article.ts';
import type {Block} from './block.ts';
import {resolveSpeakers, type SpokenSentence} from './speakers.ts';
import {speechOf} from './speech.ts';
import {sentenceSpans} from './statements.ts';
import {labelOf, turnLabels} from './turns.ts';
import {weakMemo} from './weak-memo.ts';

type ParagraphBlock = Extract<Block, {kind: 'paragraph'}>;

/** Who says a statement and how. */
type Said = Pick<Statement, 'kind' | 'verb' | 'speaker'>;

/**
 * The paragraphs that blocks are; headings are none. Their statements are found when they are asked
 * for, each paragraph's by itself; who says them, for all of these blocks together and not before
 * one of them is asked.
 * @param before how many paragraphs of the article stand before these
 */
export function paragraphsOf(blocks: readonly Block[], before: number): Map<Block, Paragraph> {
  const paragraphs = new Map<Block, Paragraph>();
  const saidBy = weakMemo(() => saidIn(blocks, before));
  for (const block of blocks) {
    if (block.kind === 'heading') continue;
    const id = `p${before + paragraphs.size + 1}`;
    paragraphs.set(block, paragraphOf(id, block, saidBy));
  }
  return paragraphs;
}

function paragraphOf(
  id: string,
  {text, form}: ParagraphBlock,
  saidBy: () => ReadonlyMap<string, Said>,
): Paragraph {
  const statements = weakMemo(() =>
    sentenceSpans(text).map(([start, end], index) =>
      statementOf(`${id}.${index + 1}`, text.slice(start, end), start, end, saidBy),
    ),
  );
  return {
    id,
    text,
    ...(form ? {form} : {}),
    get statements() {
      return statements();
    },
  };
}

const NOTHING_SAID: Said = {kind: 'report', verb: null, speaker: null};

function statementOf(
  id: string,
  text: string,
  start: number,
  end: number,
  saidBy: () => ReadonlyMap<string, Said>,
): Statement {
  const said = () => saidBy().get(id) ?? NOTHING_SAID;
  return {
    id,
    text,
    start,
    end,
    get kind() {
      return said().kind;
    },
    get verb() {
      return said().verb;
    },
    get speaker() {
      return said().speaker;
    },
  };
}

/** Who says each statement of these blocks, by the statement's id. */
function saidIn(blocks: readonly Block[], before: number): Map<string, Said> {
  const labels = turnLabels(blocks);
  const sentences: SpokenSentence[] = [];
  let isInTurn = false;
  let paragraph = before;
  for (const {kind, text} of blocks) {
    if (kind === 'heading') {
      isInTurn = false;
      continue;
    }
    const label = labelOf(text, labels);
    isInTurn = label !== null || isInTurn;
    sentences.push(...sentencesOf(text, `p${++paragraph}`, label, isInTurn));
  }
  const speakers = resolveSpeakers(sentences);
  return new Map(
    sentences.map(({id, speech: {kind, verb}}, index) => [
      id,
      {kind, verb, speaker: speakers[index] ?? null},
    ]),
  );
}

function sentencesOf(
  text: string,
  paragraph: string,
  label: string | null,
  isInTurn: boolean,
): SpokenSentence[] {
  return sentenceSpans(text).map(([start, end], index) => {
    const sentence = text.slice(start, end);
    return {
      id: `${paragraph}.${index + 1}`,
      text: sentence,
      speech: isInTurn
        ? {
            kind: 'quote',
            verb: null,
            gender: null,
            subject: index === 0 ? label : null,
            isTurn: true,
          }
        : speechOf(sentence),
    };
  });
}
