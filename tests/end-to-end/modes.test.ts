import {afterEach, describe, expect, test} from 'vitest';
import {PtySession} from './pty-session.ts';

let session: PtySession;

afterEach(() => session?.dispose());

const SWITCHES = {
  explicit: ['\u001B[8l', '\u001B[8h'],
  konsole: [
    '\u001B]50;BidiRenderingEnabled=false\u0007',
    '\u001B]50;BidiRenderingEnabled=true\u0007',
  ],
  mlterm: ['\u001B]5379;use_ctl=false\u0007', '\u001B]5379;use_ctl=true\u0007'],
} as const;

const WAYS_OUT: readonly [string, () => void][] = [
  ['quit', () => session.send('Q')],
  ['ctrl-c', () => session.send('\u0003')],
  ['SIGTERM', () => process.kill(session.pid, 'SIGTERM')],
  ['SIGHUP', () => process.kill(session.pid, 'SIGHUP')],
];

describe('the terminal’s own reordering is back on', () => {
  for (const [strategy, [off, on]] of Object.entries(SWITCHES)) {
    test.each(WAYS_OUT)(`${strategy}, after %s`, async (_, leave) => {
      session = new PtySession([], {env: {WARRAQ_TERMINAL: strategy}});
      await session.shows('أعلنت وزارة الدفاع الروسية');
      expect(session.output).toContain(off);
      leave();
      await session.exit;
      expect(session.output.lastIndexOf(on)).toBeGreaterThan(session.output.lastIndexOf(off));
      expect(session.output.slice(session.output.lastIndexOf(on))).toContain('\u001B[?1049l');
    });
  }
});
