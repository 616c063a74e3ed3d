import {stripTashkeel} from '../arabic/characters.ts';
import type {Row} from './row.ts';

/** How vowel signs are shown: all, none, or those of the word under the cursor. */
export const TASHKEEL_VIEWS = ['shown', 'hidden', 'word'] as const;
export type TashkeelView = (typeof TASHKEEL_VIEWS)[number];

/**
 * A row without its vowel signs, but for the cells that touch the revealed span of the text. Signs take
 * no column, so that cells and offsets stay what they are.
 * @param revealed UTF-16 offsets of the text, end-exclusive; null for none
 */
export function hideTashkeel<S>(
  row: Row<S>,
  revealed: {readonly start: number; readonly end: number} | null,
): Row<S> {
  const cells = row.cells.map(cell => {
    if (revealed && cell.start < revealed.end && cell.end > revealed.start) return cell;
    const text = stripTashkeel(cell.text);
    return text === cell.text ? cell : {...cell, text};
  });
  return {...row, cells};
}
