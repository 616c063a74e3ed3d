import {readingsOf, type Token} from '../tokens.ts';

/** The folded text of a token, or nothing. */
export const textAt = (tokens: readonly Token[], at: number): string => tokens[at]?.text ?? '';

/** Any reading of a token's word that passes. */
export function reads(
  tokens: readonly Token[],
  at: number,
  test: (text: string) => boolean,
): boolean {
  const token = tokens[at];
  return token?.kind === 'word' && readingsOf(token.text).some(({text}) => test(text));
}

/** A whole number in digits, or null. */
export const integerAt = (tokens: readonly Token[], at: number): number | null => {
  const token = tokens[at];
  return token?.kind === 'number' && /^\d+$/u.test(token.text) ? Number(token.text) : null;
};
