import type {FactDetail} from '../../facts/analysis.ts';
import {foldOnce} from '../fold-once.ts';
import {accusative} from '../inflect.ts';
import type {Token} from '../token.ts';

export type NumberDetail = Extract<FactDetail, {type: 'number'}>;

/** What bounds a number from behind: the words after it, with how many tokens they take. */
export function boundBehind(tokens: readonly Token[], at: number): {text: string; length: number} {
  const [first, second] = [tokens[at], tokens[at + 1]];
  const isBound = first?.folded === 'علي' && /^الا(?:قل|كثر)$/.test(second?.folded ?? '');
  return isBound ? {text: ` ${first.text} ${second?.text}`, length: 2} : {text: '', length: 0};
}

const minimum = /\s*(?:على الأقلّ?|على الأكثر|تقريبًا|تقريبا)$/u;

/** What bounds a number from behind (على الأقل) and stays with the noun in the stem. */
export function numberTail(printed: string): string {
  return minimum.exec(printed)?.[0] ?? '';
}

/** The noun after كم: the singular, in the accusative, as the number's own noun gives it. */
export function countedNoun({singular, noun, unit}: NumberDetail, printed: string): string | null {
  if (unit === 'share') return null;
  const base =
    singular ?? (noun && /[ًا]$/u.test(noun) ? noun.replace(/\u064b?\u0627?\u064b?$/u, '') : null);
  if (!base || /\s/.test(base) || /^ال/.test(base) || !printed.includes(noun ?? base)) return null;
  return accusative(base);
}

/** The number as an option shows it: without the noun, which stands in the stem. */
export function numberKey(whole: string, {noun}: NumberDetail): string | null {
  if (!noun) return null;
  const printed = whole.replace(minimum, '');
  const [before = '', after = ''] = printed.split(noun);
  const key = before.trim();
  if (key === '' || after.trim() !== '' || foldOnce(key) === foldOnce(printed)) return null;
  return key;
}
