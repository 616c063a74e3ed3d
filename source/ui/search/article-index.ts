import {IndexBuilder} from '../../search/index/index-builder.ts';
import {IN_MEMORY} from '../../search/index/search-index.ts';
import {type Passage, passagesOfParagraph} from '../../search/passages.ts';
import {Searcher} from '../../search/searcher.ts';
import type {Background, Pace} from '../background.ts';
import type {Block, Document} from '../reader/document.ts';

/** Passages that are added to the index at once: some milliseconds of work. */
const SLICE = 16;

/** The first index of a part has so many passages, each further one so many times more than the last. */
const FIRST_PART = 200;
const PART_GROWTH = 3;

/** A part is never all of a text, however little is left. */
const MOST_OF_PART = 0.99;

/** So often is looked whether more of the text has come, in milliseconds. */
const WAIT_MS = 50;

/** What is searched, and how it becomes whole. */
export type SearchedText = {
  readonly document: Document;
  /** Resolves when all of a long text is in the document. */
  readonly whole: Promise<void>;
  readonly background: Background;
};

/** A searcher of what has been indexed so far. */
export type PartialSearcher = {
  readonly searcher: Searcher;
  /** How much of the text that is, from 0 to 1. */
  readonly share: number;
};

/**
 * Indexes a text a little at a time, while it is still being read in.
 * @param found takes searchers as they become ready, each of more than the one before, the last of all
 * @param pace asked for each turn of the work
 */
export async function indexText(
  {document, whole, background}: SearchedText,
  found: (part: PartialSearcher) => void,
  pace: () => Pace,
): Promise<void> {
  const {id, title, source: name} = document.article;
  const builder = new IndexBuilder();
  builder.begin({...IN_MEMORY, id, title, name});
  let isWhole = false;
  whole.then(() => {
    isWhole = true;
  });
  let block = 0;
  let heading: string | null = null;
  let slice: Passage[] = [];
  let next = FIRST_PART;

  /** Goes on to the end of what there is, or until enough has come for the index of a part. */
  function* steps(): Generator<void, Searcher | 'end'> {
    for (; block < document.blocks.length; block++) {
      for (const passage of passagesOf(document.blocks[block])) {
        slice.push(passage);
        if (slice.length < SLICE) continue;
        builder.go(slice);
        slice = [];
        yield;
      }
      if (builder.size < next) continue;
      next = builder.size * PART_GROWTH;
      block++;
      return new Searcher(yield* builder.buildInSteps());
    }
    return 'end';
  }

  function passagesOf(one: Block | undefined): Iterable<Passage> {
    if (!one) return [];
    if (one.kind === 'heading') {
      heading = one.text;
      return [];
    }
    const passages = [...passagesOfParagraph(one.section, one, heading)];
    if (passages.length > 0) heading = null;
    return passages;
  }

  for (;;) {
    const wasWhole = isWhole;
    const searcher = await background.do(steps(), pace);
    if (searcher === null) return;
    if (searcher !== 'end') {
      found({searcher, share: Math.min(MOST_OF_PART, shareOf(document, block))});
    } else if (wasWhole) break;
    else await new Promise(resolve => setTimeout(resolve, WAIT_MS));
  }
  builder.go(slice);
  const index = await background.do(builder.buildInSteps(), pace);
  if (index) found({searcher: new Searcher(index), share: 1});
}

/** How much of a text stands before a block, from 0 to 1. */
function shareOf(document: Document, block: number): number {
  return (document.starts[block] ?? 0) / document.length;
}
