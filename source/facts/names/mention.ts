import type {EntityType} from '../fact.ts';

/** One place where a paragraph names a person, a place, an organisation or a group. */
export type Mention = {
  readonly type: EntityType;
  /** Tokens from first to last, both included, with the title or head that belongs to the name. */
  readonly first: number;
  readonly last: number;
  /** The first and last token of the bare name: علييف in الرئيس الأذري إلهام علييف; the same where there is none. */
  readonly nameFirst: number;
  readonly nameLast: number;
  /** Folded letters of the first token (of the name's first token) that are a proclitic. */
  readonly skip: number;
  readonly nameSkip: number;
  /** A name of its own, not only a description (الحكومة السودانية). */
  readonly named: boolean;
  readonly feminine: boolean | null;
  readonly plural: boolean;
  /** How sure the rule is, 0–1: of two mentions that overlap, the surer one stays. */
  readonly trust: number;
};
