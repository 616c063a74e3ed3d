import {createHash} from 'node:crypto';
import type {Article, Paragraph, Section} from './article.ts';
import type {Block} from './block.ts';
import {resolveSpeakers} from './speakers.ts';
import {type Speech, speechOf} from './speech.ts';
import {sentenceSpans} from './statements.ts';

type Draft = {
  readonly id: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly speech: Speech;
};

export type ArticleParts = {
  /** Cleaned text: what the article is known by. */
  readonly identity: string;
  readonly title: string | null;
  readonly language: string;
  readonly source: string;
  readonly blocks: readonly Block[];
};

const longestTitle = 60;

/** Makes an article of blocks: sections at headings, statements with their speakers, ids. */
export function buildArticle({identity, title, language, source, blocks}: ArticleParts): Article {
  const drafts = new Map<Block, readonly Draft[]>();
  let count = 0;
  for (const block of blocks) {
    if (block.kind === 'paragraph') drafts.set(block, draftsOf(block.text, `p${++count}`));
  }
  const sentences = [...drafts.values()].flat();
  const speakers = resolveSpeakers(sentences);
  const speakerOf = new Map(sentences.map(({id}, index) => [id, speakers[index] ?? null]));

  const sections: Section[] = [];
  let heading: string | null = null;
  let paragraphs: Paragraph[] = [];
  let paragraphCount = 0;
  const endSection = () => {
    if (heading === null && paragraphs.length === 0) return;
    sections.push({id: `s${sections.length + 1}`, heading, paragraphs});
    paragraphs = [];
  };
  for (const block of blocks) {
    if (block.kind === 'heading') {
      endSection();
      heading = block.text;
    } else {
      const statements = (drafts.get(block) ?? []).map(({id, text, start, end, speech}) => ({
        id,
        text,
        start,
        end,
        kind: speech.kind,
        verb: speech.verb,
        speaker: speakerOf.get(id) ?? null,
      }));
      paragraphs.push({id: `p${++paragraphCount}`, text: block.text, statements});
    }
  }
  endSection();
  return {
    id: createHash('sha256').update(identity).digest('hex').slice(0, 16),
    title: title ?? openingWords(blocks),
    language,
    source,
    sections,
  };
}

function draftsOf(text: string, paragraph: string): Draft[] {
  return sentenceSpans(text).map(([start, end], index) => {
    const sentence = text.slice(start, end);
    return {
      id: `${paragraph}.${index + 1}`,
      text: sentence,
      start,
      end,
      speech: speechOf(sentence),
    };
  });
}

/** A text without a title goes by its first words. */
function openingWords(blocks: readonly Block[]): string {
  const text = blocks.find(block => block.kind === 'paragraph')?.text ?? blocks[0]?.text ?? '';
  if (text.length <= longestTitle) return text.replace(/[.،؛]$/, '');
  const cut = text.lastIndexOf(' ', longestTitle);
  const words = text.slice(0, cut === -1 ? longestTitle : cut);
  return `${words.replace(/[\s.،؛:]+$/, '')}…`;
}
