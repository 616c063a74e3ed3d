export type TimePrecision =
  | 'clock'
  | 'weekday'
  | 'day'
  | 'month'
  | 'year'
  | 'decade'
  | 'century'
  | 'relative'
  | 'age'
  | 'duration';

export type Calendar = 'gregorian' | 'hijri' | 'persian';

/** An expression of time. Token indexes are inclusive. */
export type TimeExpression = {
  readonly first: number;
  readonly last: number;
  readonly skip: number;
  readonly precision: TimePrecision;
  /** 13:00, 2023-09-20, 2023-09, 2023, C20; null where the words do not tell it. */
  readonly iso: string | null;
  readonly calendar: Calendar | null;
};

export type Found = Omit<TimeExpression, 'first' | 'skip'> & {
  readonly first?: number;
  readonly skip?: number;
};
