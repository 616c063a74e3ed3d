/**
 * Puts text on the clipboard of whoever sits at the terminal, through any number of remote shells:
 * OSC 52 of the xterm control sequences. Terminals may refuse it, and none says so.
 */

/** Longer base64 is cut or ignored by terminals: the bound of the xterm control sequences' first users. */
export const MOST_BYTES = 74_994;

/** GNU screen passes no longer string on at once. */
const SCREEN_PIECE = 250;

/**
 * The sequence that copies a text, wrapped for tmux or screen, which keep such sequences to themselves.
 * @returns null where the text is longer than terminals take
 */
export function copySequence(
  text: string,
  env: Readonly<Record<string, string | undefined>>,
): string | null {
  const base64 = Buffer.from(text, 'utf8').toString('base64');
  if (base64.length > MOST_BYTES) return null;
  const sequence = `\u001B]52;c;${base64}\u0007`;
  if (env.TMUX) {
    // To tmux itself, whose buffer it may become, and through it to the terminal outside.
    const escaped = sequence.replaceAll('\u001B', '\u001B\u001B');
    return `${sequence}\u001BPtmux;${escaped}\u001B\\`;
  }
  if (env.STY) {
    const pieces = sequence.match(new RegExp(`.{1,${SCREEN_PIECE}}`, 'gs')) ?? [];
    return pieces.map(piece => `\u001BP${piece}\u001B\\`).join('');
  }
  return sequence;
}
