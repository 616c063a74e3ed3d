import type {Meta} from '../article.ts';
import type {Block} from '../block.ts';

/** What the reader of a format makes of a file: its blocks and what it says of itself. Not yet cleaned. */
export type FormattedText = {
  readonly blocks: readonly Block[];
  readonly title: string | null;
  readonly meta: Meta;
  /** BCP 47, as the file has it. */
  readonly language: string | null;
};
