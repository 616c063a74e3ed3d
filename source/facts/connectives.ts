import type {FactKind} from './fact.ts';

/** A word or words that say how what follows hangs on the rest: بسبب, من أجل, إذا. */
export type Connective = {
  readonly words: readonly string[];
  readonly kind: FactKind;
  /** What follows: a noun phrase, or a clause with its verb. */
  readonly takes: 'phrase' | 'clause';
  /** True where the marker belongs to the answer (رغم التزاماتها). */
  readonly whole?: boolean;
  readonly weight: number;
};

const connective = (
  words: string,
  kind: FactKind,
  takes: 'phrase' | 'clause',
  weight: number,
  whole = false,
): Connective => ({
  words: words.split(' '),
  kind,
  takes,
  weight,
  whole,
});

/** Connectives, folded, with what they say of the words behind them. */
const connectives: readonly Connective[] = [
  connective('بسبب', 'why', 'phrase', 0.8),
  connective('نتيجه', 'why', 'phrase', 0.6),
  connective('جراء', 'why', 'phrase', 0.6),
  connective('اثر', 'why', 'phrase', 0.5),
  connective('بفضل', 'why', 'phrase', 0.6),
  connective('نظرا ل', 'why', 'phrase', 0.6),
  connective('خوفا من', 'why', 'phrase', 0.6),
  connective('خشيه', 'why', 'phrase', 0.5),
  connective('لان', 'why', 'clause', 0.7),
  connective('لانه', 'why', 'clause', 0.7),
  connective('لانها', 'why', 'clause', 0.7),
  connective('لانهم', 'why', 'clause', 0.7),
  connective('من اجل', 'why', 'phrase', 0.65),
  connective('بهدف', 'why', 'phrase', 0.65),
  connective('بغرض', 'why', 'phrase', 0.65),
  connective('بغيه', 'why', 'phrase', 0.6),
  connective('لكي', 'why', 'clause', 0.6),
  connective('كي', 'why', 'clause', 0.5),
  connective('رغم', 'why', 'phrase', 0.55, true),
  connective('بالرغم من', 'why', 'phrase', 0.45, true),
  connective('علي الرغم من', 'why', 'phrase', 0.45, true),
  connective('رغبته في', 'why', 'phrase', 0.7, true),
  connective('رغبتها في', 'why', 'phrase', 0.7, true),
  connective('رغبه في', 'why', 'phrase', 0.7, true),
  connective('اذا', 'condition', 'clause', 0.6),
  connective('بشرط', 'condition', 'clause', 0.7),
  connective('شرط', 'condition', 'clause', 0.6),
  connective('شريطه', 'condition', 'clause', 0.7),
  connective('في حال', 'condition', 'clause', 0.5),
  connective('في حاله', 'condition', 'phrase', 0.4),
  connective('بعدما', 'condition', 'clause', 0.7),
  connective('ادي الي', 'consequence', 'phrase', 0.7),
  connective('ادت الي', 'consequence', 'phrase', 0.7),
  connective('يودي الي', 'consequence', 'phrase', 0.65),
  connective('تودي الي', 'consequence', 'phrase', 0.65),
  connective('اسفر عن', 'consequence', 'phrase', 0.7),
  connective('اسفرت عن', 'consequence', 'phrase', 0.7),
  connective('تسبب في', 'consequence', 'phrase', 0.65),
  connective('تسببت في', 'consequence', 'phrase', 0.65),
  connective('اشاره الي', 'consequence', 'phrase', 0.6),
  connective('مما يعني', 'consequence', 'clause', 0.4),
  connective('ما يعني', 'consequence', 'clause', 0.4),
  connective('حول', 'what', 'phrase', 0.55),
  connective('بشان', 'what', 'phrase', 0.5),
  connective('بخصوص', 'what', 'phrase', 0.5),
  connective('عن طريق', 'what', 'phrase', 0.55, true),
  connective('بواسطه', 'what', 'phrase', 0.45),
  connective('عبر', 'what', 'phrase', 0.3),
  connective('باسم', 'what', 'phrase', 0.55),
  connective('تسمي', 'what', 'phrase', 0.5),
  connective('يسمي', 'what', 'phrase', 0.5),
  connective('سميت', 'what', 'phrase', 0.4),
  connective('بعنوان', 'what', 'phrase', 0.55),
  connective('مثل', 'what', 'phrase', 0.3),
  connective('بالقرب من', 'where', 'phrase', 0.6, true),
  connective('علي بعد', 'where', 'phrase', 0.4, true),
  connective('عندما', 'when', 'clause', 0.35, true),
  connective('بعد', 'when', 'phrase', 0.5, true),
  connective('قبل', 'when', 'phrase', 0.4, true),
  connective('خلال', 'when', 'phrase', 0.4, true),
  connective('اثناء', 'when', 'phrase', 0.4, true),
  connective('بحسب', 'who', 'phrase', 0.5),
  connective('وفقا ل', 'who', 'phrase', 0.4),
];

/** Connectives by their first word, the longest first. */
export const connectivesFrom = new Map<string, Connective[]>();
for (const entry of connectives) {
  const first = entry.words[0] ?? '';
  connectivesFrom.set(first, [...(connectivesFrom.get(first) ?? []), entry]);
}
for (const list of connectivesFrom.values()) {
  list.sort((a, b) => b.words.length - a.words.length);
}
