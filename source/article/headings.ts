import type {Line} from './lines.ts';
import {endsSentence, type LineShape} from './reflow.ts';
import {speechVerb} from './speech-verbs.ts';
import {bare} from './words.ts';

const mostWords = 12;
const mostColumns = 90;

/** Ends that leave a line unfinished: a comma, an opening mark, a word that governs the next. */
const unfinished =
  /[.،؛:,;«([{…]$|(?:^|\s)(?:في|من|إلى|على|عن|أن|إن|مع|بين|بعد|قبل|عند|حول|ضد|و|أو|ثم|التي|الذي|الذين|لا|لم|لن|قد|كان|كانت|ما)$/;

/** Words that go on with the sentence before them. */
const continues =
  /^(?:بعدما|بعد|عندما|حيث|بينما|الذي|التي|الذين|اللذين|اللتين|أن|إن|أو|أم|ثم|بل|حتى|كي|لكي|لأن|مما|عما|منذ|خلال|ضد|عبر|عن|مع|على|من|إلى|في)(?:\s|$)/;

const nameAndClaim = /^(?<name>[^:«»"()]{2,40}): (?<claim>[^:]+)$/u;

/**
 * Whether a line is a heading: short, not a sentence with its full stop, between paragraphs. Where
 * lines break anywhere, only a blank line on each side or «name: claim» can tell it from a piece of
 * a sentence.
 */
export function isHeadingLine(lines: readonly Line[], index: number, shape: LineShape): boolean {
  const line = lines[index];
  const previous = lines[index - 1];
  const next = lines[index + 1];
  if (line === undefined || next === undefined || !looksLikeHeading(line)) return false;
  const isFirst = previous === undefined;
  if (!isFirst && !line.isAfterBlank && !endsSentence(previous)) return false;
  if (line.isAfterBlank && next.isAfterBlank) return true;
  switch (shape.kind) {
    case 'whole':
      return true;
    case 'filled':
      return line.width + 1 + next.firstWord <= shape.width && line.width < shape.width * 0.8;
    case 'ragged':
      return isNameAndClaim(line.text) && !continues.test(next.text);
  }
}

function looksLikeHeading(line: Line): boolean {
  return (
    line.width <= mostColumns &&
    line.text.split(' ').length <= mostWords &&
    !endsSentence(line) &&
    !unfinished.test(line.text) &&
    /\p{L}/u.test(line.text)
  );
}

/** «علييف: استعدنا …»: somebody, a colon, and what they claim; not «وقال علييف: …». */
function isNameAndClaim(text: string): boolean {
  const parts = nameAndClaim.exec(text)?.groups;
  if (parts === undefined) return false;
  const words = (parts.name ?? '').split(' ').map(bare);
  const claim = parts.claim ?? '';
  const opened = (claim.match(/["«“]/g) ?? []).length;
  const closed = (claim.match(/["»”]/g) ?? []).length;
  return (
    words.length <= 4 &&
    claim.split(' ').length >= 2 &&
    opened === closed &&
    !words.some(word => speechVerb(word) !== null || speechVerb(word.slice(1)) !== null)
  );
}
