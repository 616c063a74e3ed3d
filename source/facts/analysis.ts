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
        | 'century'
        | 'relative'
        | 'age';
      /** 13:00, 2023-09-20, 2023-09, 2023, C20; null where the words do not tell it. */
      readonly iso: string | null;
      readonly calendar: 'gregorian' | 'hijri' | null;
    }
  | {readonly type: 'clause'};

/** Everything that the quiz needs to know of an article. */
export type Analysis = {
  readonly article: Article;
  readonly facts: readonly Fact[];
  readonly details: ReadonlyMap<Fact['id'], FactDetail>;
  readonly entities: readonly Entity[];
};
