import type {StatementKind} from '../../article/article.ts';

/** What a query asks for: every clause must hold. */
export type Query = {
  readonly clauses: readonly Clause[];
  /** Whether the query could not be understood as an expression, and its words are searched as they are. */
  readonly broken: boolean;
};

/** One of the atoms must hold. */
export type Clause = readonly Atom[];

export type Atom = WordAtom | FilterAtom;

/** One word, or several that must stand one after the other. */
export type WordAtom = {
  readonly kind: 'words';
  /** Folded, at least one. */
  readonly words: readonly string[];
  /** As typed, where the atom is one word that may be Arabic in Latin letters; else null. */
  readonly latin: string | null;
  /** Only letter for letter: no typing errors, no other forms. */
  readonly exact: boolean;
  /** The passage begins, ends with it. */
  readonly atStart: boolean;
  readonly atEnd: boolean;
  /** The passage must not hold it. */
  readonly negated: boolean;
};

export type FilterAtom = {
  readonly kind: 'filter';
  readonly field: 'speaker' | 'section' | 'kind';
  /** For speaker and section: folded words that the name or heading must hold. */
  readonly words: readonly string[];
  readonly statementKind: StatementKind | null;
  readonly negated: boolean;
};

/** Fields, as they are typed in English and in Arabic (folded). */
export const FIELDS: Readonly<Record<string, FilterAtom['field']>> = {
  speaker: 'speaker',
  in: 'section',
  kind: 'kind',
  قال: 'speaker',
  قايل: 'speaker',
  متحدث: 'speaker',
  المتحدث: 'speaker',
  في: 'section',
  قسم: 'section',
  نوع: 'kind',
};

/** Kinds of statements, as they are typed in English and in Arabic (folded). */
export const KIND_NAMES: Readonly<Record<string, StatementKind>> = {
  report: 'report',
  quote: 'quote',
  announcement: 'announcement',
  خبر: 'report',
  اقتباس: 'quote',
  قول: 'quote',
  اعلان: 'announcement',
};
