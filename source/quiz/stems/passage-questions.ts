import type {Candidate} from '../candidate.ts';
import {placeKind} from '../distractors/places.ts';
import type {Passage} from '../passages.ts';
import {textOf, wordCount} from '../phrase.ts';
import type {ReadStatement} from '../reading.ts';
import {withoutLeadingWaw} from '../sentence.ts';
import {relatives, subordinators} from '../tables/particles.ts';
import {verbAt} from '../verb-at.ts';
import type {Gap} from './gaps.ts';
import {endsOpen, question} from './stem.ts';

const LEAST_WORDS = 4;

/**
 * The question that a blank for a time or a place stands for, where the passage begins with its verb
 * or with the time itself: «في سنة ____ نال فلان …» → «في أي عام نال فلان …؟».
 */
export function questionFor(
  read: ReadStatement,
  passage: Passage,
  gap: Gap,
  cloze: Candidate,
): Candidate | null {
  const {tokens} = read;
  const {range, omit} = passage;
  if (!passage.isPlain) return null;
  const asked = askedFor(read, gap);
  if (!asked) return null;
  const from = asked.isTime ? gap.from : gap.from - 1;
  let to = gap.to;
  while (/^(?:هـ|م|ه)$/.test(tokens[to]?.folded ?? '')) to++;
  let start = range.from;
  if (from <= range.from) {
    start = to;
    while (omit.some(({from: open, to: past}) => start >= open && start < past)) start++;
    if (tokens[start]?.text === '،') start++;
  }

  const verb = verbAt(tokens[start]);
  if (!verb || verb.form.nounLike || verb.form.lemma === 'كان') return null;
  if (from > start && !belongs(read, start + 1, from)) return null;
  const text = withoutLeadingWaw(
    textOf(tokens, {from: start, to: range.to}, [...omit, {from, to}]),
  );
  if (wordCount(text) < LEAST_WORDS || endsOpen(text)) return null;
  // Another time in the stem would be asked for as well, or tell.
  if (asked.isTime && /(?:^|\D)\d{3,4}(?:\D|$)|(?:عام|سنة|القرن)\s/u.test(text)) return null;
  // «145هـ»: of two calendars the option says which.
  const era =
    /^\s?هـ/u.test(read.paragraph.text.slice(gap.end)) && /\p{Nd}$/u.test(gap.key) ? 'هـ' : '';
  return {
    ...cloze,
    key: cloze.key + era,
    distractors: cloze.distractors.map(other => other + era),
    kind: 'choice',
    word: asked.isTime ? 'متى' : 'أين',
    prompt: question(asked.words, text),
    score: cloze.score + 2.5,
  };
}

function askedFor(
  {tokens, facts}: ReadStatement,
  gap: Gap,
): {words: string; isTime: boolean} | null {
  const fact = facts.find(({from, to}) => from < gap.to && to > gap.from)?.fact;
  if (fact?.kind === 'when') {
    if (/^\p{Nd}{3,4}$/u.test(gap.key)) {
      const first = tokens[gap.from]?.folded.replace(/^و/, '') ?? '';
      return /^(?:في|عام|سنه|خلال)$/.test(first) ? {words: 'في أي عام', isTime: true} : null;
    }

    if (/^(?:ال)?قرن/.test(gap.key)) return {words: 'في أي قرن', isTime: true};
    return /\p{Nd}{3,4}/u.test(gap.key) ? {words: 'متى', isTime: true} : null;
  }

  if (fact?.entity !== 'place' || tokens[gap.from - 1]?.folded !== 'في') return null;
  const kind = placeKind(gap.key);
  if (kind === 'city') return {words: 'في أي مدينة', isTime: false};
  return kind === 'country' ? {words: 'في أي دولة', isTime: false} : null;
}

/** Between the verb and what is asked for no other clause begins. */
function belongs({tokens}: ReadStatement, from: number, to: number): boolean {
  return tokens
    .slice(from, to)
    .every(
      token =>
        token.isWord &&
        !relatives.has(token.folded) &&
        !subordinators.has(token.folded) &&
        !/^[وبل]?ان(?:ه|ها)?$/.test(token.folded) &&
        (verbAt(token)?.form.nounLike ?? true),
    );
}
