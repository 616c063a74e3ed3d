/**
 * How a terminal is made to show a visual row as it is laid out (docs/terminals.md): by nothing, by
 * switching its own bidi off, or by an encoder that undoes what it will do.
 */
export const STRATEGY_NAMES = [
  'plain',
  'explicit',
  'phrase',
  'kitty',
  'konsole',
  'mlterm',
  'altcolour',
] as const;

export type StrategyName = (typeof STRATEGY_NAMES)[number];

/** What becomes of the marks on letters: kept, put in the cell on the letter's left, or dropped. */
export const MARKS_NAMES = ['keep', 'left', 'drop'] as const;

export type MarksName = (typeof MARKS_NAMES)[number];

/** What switches a terminal's own bidi off and on again. `OSC 50` sets the font in xterm: only for Konsole. */
export const BIDI_SWITCH = {
  explicit: {off: '\u001B[8l', on: '\u001B[8h'},
  konsole: {
    off: '\u001B]50;BidiRenderingEnabled=false\u0007',
    on: '\u001B]50;BidiRenderingEnabled=true\u0007',
  },
  mlterm: {off: '\u001B]5379;use_ctl=false\u0007', on: '\u001B]5379;use_ctl=true\u0007'},
} as const satisfies Partial<Record<StrategyName, {off: string; on: string}>>;

/** A strategy's switch, or null where it has none. */
export function switchOf(name: StrategyName): {readonly off: string; readonly on: string} | null {
  return name in BIDI_SWITCH ? BIDI_SWITCH[name as keyof typeof BIDI_SWITCH] : null;
}
