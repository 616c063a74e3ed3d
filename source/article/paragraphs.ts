import type {Paragraph, Speaker, Statement} from './article.ts';
import type {Block} from './block.ts';
import {Speakers, type SpokenSentence} from './speakers.ts';
import {speechOf, turnOf} from './speech.ts';
import {sentenceSpans} from './statements.ts';
import {labelOf, turnLabels} from './turns.ts';
import {weakMemo} from './weak-memo.ts';

type ParagraphBlock = Extract<Block, {kind: 'paragraph'}>;

/** Who says a statement and how. */
type Said = Pick<Statement, 'kind' | 'verb' | 'speaker'>;

/** The paragraphs of an article that some blocks are. */
export type Paragraphs = {
  readonly size: number;
  /** Undefined for headings. */
  of(block: Block): Paragraph | undefined;
  /** Who a name stands for in these paragraphs; undefined where nobody is called so. */
  known(name: string): Speaker | undefined;
};

/**
 * The paragraphs that blocks are; headings are none. Their statements are found when they are asked
 * for, each paragraph's by itself; who says them, for all of these blocks together and not before
 * one of them is asked.
 * @param before how many paragraphs of the article stand before these
 */
export function paragraphsOf(blocks: readonly Block[], before: number): Paragraphs {
  const paragraphs = new Map<Block, Paragraph>();
  const saidBy = weakMemo(() => saidIn(blocks, before));
  for (const block of blocks) {
    if (block.kind === 'heading') continue;
    const id = `p${before + paragraphs.size + 1}`;
    paragraphs.set(
      block,
      paragraphOf(id, block, id => saidBy().said.get(id) ?? NOTHING_SAID),
    );
  }
  return {
    size: paragraphs.size,
    of: block => paragraphs.get(block),
    known: name => saidBy().speakers.known(name),
  };
}

function paragraphOf(
  id: string,
  {text, form, direction}: ParagraphBlock,
  saidBy: (statement: string) => Said,
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
    ...(direction ? {direction} : {}),
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
  saidBy: (statement: string) => Said,
): Statement {
  const said = () => saidBy(id);
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

/** What a play says of those who speak: (يفتح الباب.) */
const stageDirection = /^[([][^()[\]]*[)\]]\.?$/;

/** Who says each statement of these blocks, by the statement's id. */
function saidIn(
  blocks: readonly Block[],
  before: number,
): {said: ReadonlyMap<string, Said>; speakers: Speakers} {
  const labels = turnLabels(blocks);
  const sentences: SpokenSentence[] = [];
  let isInTurn = false;
  let opensSection = false;
  let paragraph = before;
  for (const {kind, text} of blocks) {
    if (kind === 'heading') {
      isInTurn = false;
      opensSection = true;
      continue;
    }
    const label = labelOf(text, labels);
    isInTurn = label !== null || isInTurn;
    const isSpoken = isInTurn && !stageDirection.test(text);
    const [first, ...rest] = sentencesOf(text, `p${++paragraph}`, label, isSpoken);
    if (first) sentences.push({...first, opensSection}, ...rest);
    opensSection = false;
  }
  const speakers = new Speakers(sentences);
  const said = new Map(sentences.map(sentence => [sentence.id, saidOf(sentence, speakers)]));
  return {said, speakers};
}

function saidOf(sentence: SpokenSentence, speakers: Speakers): Said {
  const {kind, verb} = sentence.speech;
  const speaker = speakers.next(sentence);
  const isCarriedQuote = speaker !== null && speaker.asPrinted === null && verb === null;
  return {kind: isCarriedQuote ? 'quote' : kind, verb, speaker};
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
      speech: isInTurn ? turnOf(index === 0 ? label : null) : speechOf(sentence),
    };
  });
}
