import {foldOnce} from './fold-once.ts';
import {numbersIn} from './reckonable.ts';

const rising = /(?:^|\s)[وف]?(?:ارتفع|ازداد|زاد|نما|صعد|تضاعف)(?:ت)?(?:\s|$)/;
const falling = /(?:^|\s)[وف]?(?:انخفض|تراجع|هبط|نقص|تناقص|تقلص)(?:ت)?(?:\s|$)/;

/**
 * Numbers that go the way the sentence says: what rose «من 1240 إلى ____» rose to more. The stem
 * has a blank, or asks with كم for what it rose to.
 */
export function inDirection(stem: string, others: readonly string[]): string[] {
  const folded = foldOnce(stem);
  const sign = rising.test(folded) ? 1 : falling.test(folded) ? -1 : 0;
  const from = sideOf(folded, /(?:^|\s)من (?<side>\S+)/);
  const to = sideOf(folded, /(?:^|\s)الي (?<side>\S+)/);
  const isEndAsked = from !== null && /(?:^|\s)الي (?:____|كم)/.test(folded);
  const isStartAsked = to !== null && /(?:^|\s)من ____/.test(folded);
  if (sign === 0 || isEndAsked === isStartAsked) return [...others];
  return others.filter(other => {
    const [value] = numbersIn(other);
    if (value === undefined) return true;
    return isEndAsked ? (value - (from ?? 0)) * sign > 0 : ((to ?? 0) - value) * sign > 0;
  });
}

function sideOf(text: string, pattern: RegExp): number | null {
  return numbersIn(pattern.exec(text)?.groups?.side ?? '')[0] ?? null;
}
