import type {Paragraph} from '../article/article.ts';
import type {Mention} from './names/mention.ts';
import {findQuantities, type Quantity} from './quantities.ts';
import {findTimes, type TimeExpression} from './times.ts';
import type {Passage} from './tokens.ts';

/** What one paragraph holds, before it is cut into statements. */
export type PassageFindings = {
  readonly paragraph: Paragraph;
  readonly passage: Passage;
  readonly mentions: readonly Mention[];
  /** The entity of each mention. */
  readonly ids: readonly string[];
  readonly times: readonly TimeExpression[];
  readonly quantities: readonly Quantity[];
};

export function readFindings(
  paragraph: Paragraph,
  passage: Passage,
  mentions: readonly Mention[],
  ids: readonly string[],
): PassageFindings {
  const times = findTimes(passage.tokens);
  const taken = new Uint8Array(passage.tokens.length);
  for (const {first, last} of times) {
    taken.fill(1, first, last + 1);
  }
  return {
    paragraph,
    passage,
    mentions,
    ids,
    times,
    quantities: findQuantities(passage.tokens, taken),
  };
}
