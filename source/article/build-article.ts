import {createHash} from 'node:crypto';
import type {Article, Meta, Paragraph, Section} from './article.ts';
import type {Block} from './block.ts';
import {resolveSpeakers, type SpokenSentence} from './speakers.ts';
import {speechOf} from './speech.ts';
import {sentenceSpans} from './statements.ts';
import {labelOf, turnLabels} from './turns.ts';

export type ArticleParts = {
  /** Cleaned text: what the article is known by. */
  readonly identity: string;
  readonly title: string | null;
  readonly language: string;
  readonly source: string;
  readonly meta?: Meta;
  readonly blocks: readonly Block[];
};

type Draft = SpokenSentence & {readonly start: number; readonly end: number};

const longestTitle = 60;

/** Makes an article of blocks: sections at headings, statements with their speakers, ids. */
export function buildArticle(parts: ArticleParts): Article {
  const {identity, title, language, source, meta = {}, blocks} = parts;
  return {
    id: createHash('sha256').update(identity).digest('hex').slice(0, 16),
    title: title ?? openingWords(blocks),
    language,
    source,
    ...(Object.keys(meta).length === 0 ? {} : {meta}),
    sections: sectionsOf(blocks, paragraphsOf(blocks)),
  };
}

/** The paragraphs that blocks are, with their statements; headings are none. */
function paragraphsOf(blocks: readonly Block[]): Map<Block, Paragraph> {
  const labels = turnLabels(blocks);
  const drafts = new Map<Block, Draft[]>();
  let isInTurn = false;
  for (const block of blocks) {
    if (block.kind === 'heading') {
      isInTurn = false;
      continue;
    }
    const label = labelOf(block.text, labels);
    isInTurn = label !== null || isInTurn;
    drafts.set(block, draftsOf(block.text, `p${drafts.size + 1}`, label, isInTurn));
  }

  const sentences = [...drafts.values()].flat();
  const speakers = resolveSpeakers(sentences);
  let index = 0;
  const paragraphs = new Map<Block, Paragraph>();
  for (const [block, sentencesHere] of drafts) {
    const statements = sentencesHere.map(({id, text, start, end, speech: {kind, verb}}) => ({
      id,
      text,
      start,
      end,
      kind,
      verb,
      speaker: speakers[index++] ?? null,
    }));
    const form = block.kind === 'paragraph' && block.form ? {form: block.form} : {};
    paragraphs.set(block, {id: `p${paragraphs.size + 1}`, text: block.text, ...form, statements});
  }
  return paragraphs;
}

function draftsOf(
  text: string,
  paragraph: string,
  label: string | null,
  isInTurn: boolean,
): Draft[] {
  return sentenceSpans(text).map(([start, end], index) => {
    const sentence = text.slice(start, end);
    return {
      id: `${paragraph}.${index + 1}`,
      text: sentence,
      start,
      end,
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

function sectionsOf(
  blocks: readonly Block[],
  paragraphs: ReadonlyMap<Block, Paragraph>,
): Section[] {
  const sections: {id: string; heading: string | null; paragraphs: Paragraph[]}[] = [];
  for (const block of blocks) {
    const paragraph = paragraphs.get(block);
    if (paragraph === undefined || sections.length === 0) {
      const heading = paragraph === undefined ? block.text : null;
      sections.push({id: `s${sections.length + 1}`, heading, paragraphs: []});
    }
    if (paragraph !== undefined) sections.at(-1)?.paragraphs.push(paragraph);
  }
  return sections;
}

/** A text without a title goes by its first words. */
function openingWords(blocks: readonly Block[]): string {
  const text = blocks.find(block => block.kind === 'paragraph')?.text ?? blocks[0]?.text ?? '';
  if (text.length <= longestTitle) return text.replace(/[.،؛]$/, '');
  const cut = text.lastIndexOf(' ', longestTitle);
  const words = text.slice(0, cut === -1 ? longestTitle : cut);
  return `${words.replace(/[\s.،؛:]+$/, '')}…`;
}
