import {type BoundPhrase, boundPhrases} from '../bound-phrases.ts';
import {otherReasons} from '../distractors/reasons.ts';
import type {Reading, ReadStatement} from '../reading.ts';
import type {Random} from '../seeded-random.ts';
import {verbAt} from '../verb-at.ts';
import type {Gap} from './gaps.ts';

/** A blank for a cause, a purpose or a result behind the word that binds it: «بسبب ____», «أدى إلى ____». */
export function reasonGaps(read: ReadStatement, reading: Reading, random: Random): Gap[] {
  const {tokens, statement} = read;
  return boundPhrases(read).flatMap(bound => {
    const {phrase, range, lead} = bound;
    const first = tokens[phrase.from];
    // A blank cannot stand in the place of half a word.
    if (!first || lead.endsWith('لـ') || phrase.to - phrase.from < 2) return [];
    const start = first.start;
    const end = tokens[phrase.to - 1]?.end ?? start;
    return [
      {
        ...phrase,
        start,
        end,
        key: bound.text,
        others: () => otherReasons(bound, read, reading, verbBefore(read, bound), random),
        fact: `${statement.id}:${tokens[range.from]?.start ?? start}`,
        score: 6,
        variants: [],
      },
    ];
  });
}

/** The verb of what happened: the nearest before the phrase since the last mark. */
function verbBefore({tokens}: ReadStatement, {range}: BoundPhrase): string | null {
  let from = range.from;
  while (from > 0 && !/^[.؛:؟!]$/.test(tokens[from - 1]?.text ?? '')) from--;
  const verbs = tokens
    .slice(from, range.from)
    .flatMap(token => verbAt(token) ?? [])
    .filter(({form}) => !form.nounLike);
  return verbs.at(-1)?.form.lemma ?? null;
}
