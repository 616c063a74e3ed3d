import type {Block} from './block.ts';
import {isListItem, withoutStamp} from './line-forms.ts';
import {speechVerb} from './speech-verbs.ts';
import {bare} from './words.ts';

const mostWords = 4;
const mostColumns = 40;
/** «ليلى:», «ليلى (من وراء الباب):» */
const label = /^([^:«»"().،؟!]{1,40}?)(?:\s?\([^():]{1,60}\))?\s?:(?=\s)/u;

/** Labels that open a turn of speech even if they stand only once: question and answer. */
const questionAndAnswer = new Set('س ج سؤال جواب السؤال الجواب Q A'.split(' '));

/**
 * The labels of turns of speech in an interview or a play («المحاورة: …», «س: …»): what stands before
 * a colon at the beginning of two paragraphs or more.
 */
export function turnLabels(blocks: readonly Block[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const block of blocks) {
    const name = block.kind === 'paragraph' ? beforeColon(block.text) : null;
    if (name !== null) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return new Set(
    [...counts]
      .filter(([name, count]) => count > 1 || questionAndAnswer.has(name))
      .map(([name]) => name),
  );
}

/** The label that opens a paragraph, or null. */
export function labelOf(text: string, labels: ReadonlySet<string>): string | null {
  const name = beforeColon(text);
  return name !== null && labels.has(name) ? name : null;
}

function beforeColon(text: string): string | null {
  const name = label.exec(withoutStamp(text))?.[1]?.trim();
  if (name === undefined || name.length > mostColumns || isListItem(text)) return null;
  const words = name.split(' ').map(bare);
  const isSentence = words.some(word => speechVerb(word) ?? speechVerb(word.replace(/^[وف]/, '')));
  return words.length <= mostWords && !isSentence ? name : null;
}
