import {ordinals} from '../arabic/number-words.ts';
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

const ordinalsByFold: ReadonlyMap<string, number> = new Map(
  [ordinals.masculine, ordinals.feminine].flatMap(list =>
    list.map((word, index) => [foldOnce(`ال${word}`), index + 1] as const),
  ),
);
const units = 'ثلاث أربع خمس ست سبع ثماني تسع عشر'.split(' ').map(foldOnce);

/** What a number cannot be more than, by the word before the blank or the sign behind it. */
const mostBehind: readonly (readonly [RegExp, number])[] = [
  [/(?:^|\s)[وبل]?(?:ال)?دقيقه ____/, 120],
  [/(?:^|\s)[وبل]?الساعه ____/, 24],
  [/____\s?(?:[%٪]|(?:في|ب)\s?الم[اى]?[ءيئ]?ه)/, 100],
  [/(?:^|\s)يوم ____ من/, 30],
];

/**
 * Numbers that can be true at all: a match has no 131st minute, who is «الخامسة بين ____ أبناء» has
 * four others at least.
 */
export function inNature(stem: string, others: readonly string[]): string[] {
  const folded = foldOnce(stem);
  const most =
    mostBehind.find(([pattern]) => pattern.test(folded))?.[1] ?? Number.POSITIVE_INFINITY;
  const rank = /(?<rank>ال\S+) (?:من )?بين ____/.exec(folded)?.groups?.rank ?? '';
  const least = ordinalsByFold.get(rank) ?? 0;
  return others.filter(other => {
    const value = numberOf(other);
    return value === null || (value <= most && value > least);
  });
}

function numberOf(text: string): number | null {
  const folded = foldOnce(text);
  const unit = units.findIndex(word => folded === word || folded === `${word}ه`);
  return numbersIn(text)[0] ?? (unit === -1 ? null : unit + 3);
}
