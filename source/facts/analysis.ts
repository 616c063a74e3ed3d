import type {Article} from '../article/article.ts';
import type {EntityType, Fact} from './fact.ts';

export type Gender = 'masculine' | 'feminine';
export type GrammaticalNumber = 'singular' | 'dual' | 'plural';

/** One thing that the article names: all its variant names (قره باغ, قرة باغ) are one entity. */
export type Entity = {
  /** `e1`, `e2`, … in the order of first mention. */
  readonly id: string;
  readonly type: EntityType;
  /** The fullest name, in the form that stands alone (nominative, no proclitic). */
  readonly name: string;
  /** Every way the article prints it, the fullest first, without proclitics. */
  readonly variants: readonly string[];
  readonly gender: Gender | null;
  readonly number: GrammaticalNumber;
};

/** One place where the article prints an entity's name. */
export type EntityMention = {
  readonly entity: Entity['id'];
  readonly paragraph: string;
  readonly statement: string;
  /** The bare name, without title, head and proclitic: UTF-16 offsets in the paragraph's text. */
  readonly start: number;
  readonly end: number;
  /** The same with the title or head before it: الرئيس الأذري إلهام علييف, مدينة شوشة. */
  readonly fullStart: number;
  readonly fullEnd: number;
  /** False for a description that names nobody by itself: الحكومة السودانية, الوزارة. */
  readonly named: boolean;
};

/** How a number is bound: «32 قتيلًا على الأقل» is a minimum. */
export type Bound = 'exact' | 'about' | 'atLeast' | 'atMost' | 'moreThan' | 'lessThan' | 'range';

/** What a fact's words mean, beyond the value that JSON gives. */
export type FactDetail =
  | {readonly type: 'entity'; readonly entity: string}
  | {
      readonly type: 'number';
      readonly value: number;
      /** The end of a range (من … إلى …), else null. */
      readonly upTo: number | null;
      readonly bound: Bound;
      /** The noun counted or the unit as printed (قتيلًا), or null. */
      readonly noun: string | null;
      /** Its singular without an ending (قتيل), where the tables or the form tell it. */
      readonly singular: string | null;
      readonly gender: Gender | null;
      readonly unit: 'time' | 'measure' | 'money' | 'person' | 'thing' | 'share' | 'occasion';
    }
  | {
      readonly type: 'time';
      readonly precision:
        | 'clock'
        | 'weekday'
        | 'day'
        | 'month'
        | 'year'
        | 'decade'
        | 'century'
        | 'relative'
        | 'duration'
        | 'age';
      /**
       * 13:00, 2023-09-20T13:00, 2023-09-20, 2023-09, --09-20 (no year), 2023, 1980/1984, -331 (before
       * Christ), 1980s, C20, the years of an age; null where the words do not tell it.
       */
      readonly iso: string | null;
      readonly calendar: 'gregorian' | 'hijri' | 'persian' | null;
    }
  | {readonly type: 'clause'};

/** Everything that the quiz needs to know of an article. */
export type Analysis = {
  readonly article: Article;
  readonly facts: readonly Fact[];
  readonly details: ReadonlyMap<Fact['id'], FactDetail>;
  readonly entities: readonly Entity[];
  /** Every mention of every entity, in the order of the text. */
  readonly mentions: readonly EntityMention[];
};
