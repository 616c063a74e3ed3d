import type {Candidate} from '../candidate.ts';
import {inDirection, inNature} from '../direction.ts';
import {countryOf} from '../distractors/places.ts';
import {foldOnce} from '../fold-once.ts';
import {opensAccusative} from '../inflect.ts';
import {tidy} from '../phrase.ts';
import type {ReadStatement} from '../reading.ts';
import {type Quotable, quotableSentences, withoutLeadingWaw} from '../sentence.ts';
import type {Gap} from './gaps.ts';
import {inOrder, repeats} from './passage-cloze.ts';

const BLANK = '____';

/** A sentence of the text with one gap at a number, a time, a name or a word of a known family. */
export function clozeQuestions(read: ReadStatement, gaps: readonly Gap[]): Candidate[] {
  const quotables = quotableSentences(read);
  return quotables.flatMap(quotable => clozesOf(read, quotable, gaps));
}

function clozesOf(read: ReadStatement, quotable: Quotable, gaps: readonly Gap[]): Candidate[] {
  const {sentence, source} = quotable;
  const {statement, paragraph, section} = read;
  return gaps.flatMap(gap => {
    if (gap.from < sentence.from || gap.to > sentence.to) return [];
    const opening = read.tokens.find(({end}) => end > gap.start);
    if (!opening || (opening.start !== gap.start && !/^[وفب]/.test(opening.bare))) return [];
    const stem = withoutLeadingWaw(withBlank(read, quotable, gap));
    if (source !== '' && opensAccusative(stem)) return [];
    if (foldOnce(stem).includes(foldOnce(gap.key)) && gap.key.length > 1) return [];
    if (namesCountryOf(gap.key, source + stem) || repeats(gap.key, stem)) return [];
    // «____ مكونات: الزيت والماء …»: who counts the list knows the number.
    if (/____[^:]*:/.test(stem)) return [];
    const distractors = inNature(stem, inDirection(stem, inOrder(gap.key, stem, gap.others())));
    if (distractors.length < 3) return [];
    return [
      {
        kind: 'cloze' as const,
        word: BLANK as '____',
        prompt: `${source}${stem}.`,
        key: gap.key,
        distractors,
        evidence: {
          statement: statement.id,
          paragraph: paragraph.id,
          start: gap.start,
          end: gap.end,
        },
        fact: gap.fact,
        section,
        statements: [statement.id],
        score: gap.score,
        variants: gap.variants,
        ...(gap.isOfFamily ? {isOfFamily: true} : {}),
      },
    ];
  });
}

/** The sentence with the blank in place of the gap's letters; what is glued to them (و, ل) stays. */
function withBlank(
  {tokens, paragraph}: ReadStatement,
  {sentence: {from, to}, opening, inserted}: Quotable,
  gap: Gap,
): string {
  let text = '';
  for (let index = from; index < to; index++) {
    const token = tokens[index];
    if (!token) break;
    const isApart = index > from && tokens[index - 1]?.end !== token.start;
    const space = isApart ? ' ' : '';
    const subject = inserted?.after === index ? ` ${inserted.name}` : '';
    if (token.end <= gap.start || token.start >= gap.end) {
      text += space + (index === from && opening !== undefined ? opening : token.text) + subject;
      continue;
    }

    const before = paragraph.text.slice(token.start, Math.max(token.start, gap.start));
    const after = paragraph.text.slice(Math.min(token.end, gap.end), token.end);
    const isFirst =
      token.start <= gap.start || index === from || (tokens[index - 1]?.end ?? 0) <= gap.start;
    text += (isFirst ? `${space}${before}${BLANK}` : '') + after + subject;
  }

  return tidy(text);
}

/** «الرئيس الأذربيجاني» in the stem gives أذربيجان away. */
function namesCountryOf(key: string, stem: string): boolean {
  const country = key.includes(' ') ? null : countryOf(key);
  return (
    country !== null &&
    stem.split(/[^\p{L}\p{M}]+/u).some(word => word.length > 2 && countryOf(word) === country)
  );
}
