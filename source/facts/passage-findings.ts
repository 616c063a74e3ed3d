import type {Paragraph, Statement} from '../article/article.ts';
import type {Mention} from './names/mention.ts';
import {findQuantities, type Quantity} from './quantities.ts';
import type {TimeExpression} from './times/expression.ts';
import type {Passage} from './tokens.ts';

/** What one paragraph holds, before it is cut into statements. */
export type PassageFindings = {
  readonly paragraph: Paragraph;
  readonly passage: Passage;
  /** Taken once: an article may find its statements anew for everybody who asks. */
  readonly statements: readonly Statement[];
  readonly mentions: readonly Mention[];
  /** The entity of each mention. */
  readonly idOf: ReadonlyMap<Mention, string>;
  readonly times: readonly TimeExpression[];
  readonly quantities: readonly Quantity[];
  /** 1 for each token of a time or a quantity. */
  readonly taken: Uint8Array;
};

export function readFindings(
  paragraph: Paragraph,
  passage: Passage,
  times: readonly TimeExpression[],
  mentions: readonly Mention[],
  idOf: ReadonlyMap<Mention, string>,
): PassageFindings {
  const taken = new Uint8Array(passage.tokens.length);
  for (const {first, last} of times) {
    taken.fill(1, first, last + 1);
  }
  const quantities = findQuantities(passage.tokens, taken);
  for (const {first, last} of quantities) {
    taken.fill(1, first, last + 1);
  }
  return {
    paragraph,
    passage,
    statements: paragraph.statements,
    mentions,
    idOf,
    times,
    quantities,
    taken,
  };
}
