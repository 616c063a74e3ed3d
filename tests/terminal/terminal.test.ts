import {afterEach, describe, expect, test, vi} from 'vitest';
import {FakeTerminal} from './fake-terminal.ts';

const VTE = '\u001B[8;1$y\u001B[>65;7006;1c\u001B[?65;1;9c';
const KONSOLE = '\u001BP>|Konsole 22.12.3\u001B\\\u001B[>1;115;0c\u001B[?62;1;4c';
const MLTERM = '\u001B[8;0$y\u001B[>24;279;0c\u001B[?63;1c';
const XTERM = '\u001B[8;0$y\u001BP>|XTerm(379)\u001B\\\u001B[>41;379;0c\u001B[?64;1;2c';

let terminal: FakeTerminal;

afterEach(() => {
  terminal.session.close();
  vi.restoreAllMocks();
});

/** Opens the session and shows one Arabic row. */
function open(): void {
  terminal.session.open();
  terminal.session.screen.present([{text: 'ﻝﺎﻗ', width: 3}]);
}

describe('a terminal that answers', () => {
  test('at once, it is switched before anything is shown', async () => {
    terminal = new FakeTerminal();
    await terminal.sends(VTE);
    await terminal.session.answered;
    terminal.stdout.take();
    open();
    const written = terminal.stdout.take();
    expect(written.indexOf('^[8l')).toBeGreaterThan(-1);
    expect(written.indexOf('^[8l')).toBeLessThan(written.indexOf('ﻝﺎﻗ'));
  });

  test('late, it is switched then, and the rows are painted again', async () => {
    terminal = new FakeTerminal();
    open();
    terminal.stdout.take();
    await terminal.sends(VTE);
    expect(terminal.stdout.take()).toMatch(/^\^\[8l.*ﻝﺎﻗ/s);
  });

  test('in pieces of one character, with keys between', async () => {
    terminal = new FakeTerminal();
    for (const character of `j${VTE}k`) await terminal.sends(character);
    await terminal.session.answered;
    expect(terminal.session.decision().strategy.name).toBe('explicit');
    await terminal.sends('ل');
    expect(terminal.keys).toBe('jkل');
  });

  test('garbage, which counts as keys and decides nothing', async () => {
    terminal = new FakeTerminal();
    await terminal.sends('\u001B[?9999;;$y\u001BP!|00\u001B\\\u0000\u001B[8;xyz$y');
    expect(terminal.session.decision().strategy.name).toBe('plain');
    await terminal.sends(XTERM);
    await terminal.session.answered;
    expect(terminal.session.decision().strategy.why).toContain('XTerm(379)');
  });

  test('nothing: it is not waited for longer than 400 ms, and no key is lost', async () => {
    terminal = new FakeTerminal();
    const started = performance.now();
    await terminal.sends('jj');
    await terminal.session.answered;
    expect(performance.now() - started).toBeLessThan(1000);
    expect(terminal.session.evidence().answers.complete).toBe(false);
    expect(terminal.session.decision().strategy.why).toBe('the terminal did not answer');
    await terminal.sends('\u001B');
    await vi.waitFor(() => expect(terminal.keys).toBe('jj\u001B'));
  });
});

describe('modes', () => {
  test.each([
    ['VTE', VTE, '^[8l', '^[8h'],
    [
      'Konsole',
      KONSOLE,
      '^]50;BidiRenderingEnabled=false<BEL>',
      '^]50;BidiRenderingEnabled=true<BEL>',
    ],
    ['mlterm', MLTERM, '^]5379;use_ctl=false<BEL>', '^]5379;use_ctl=true<BEL>'],
  ])('of %s are given back when the program ends, once', async (_, answers, off, on) => {
    terminal = new FakeTerminal();
    await terminal.sends(answers);
    open();
    expect(terminal.stdout.take()).toContain(off);
    terminal.session.close();
    terminal.session.close();
    const written = terminal.stdout.take();
    expect(written.split(on)).toHaveLength(2);
    expect(written.split('^[?1049l')).toHaveLength(2);
    expect(terminal.stdin.isRaw).toBe(false);
  });

  test('are given back around a stop, and taken again', async () => {
    const kill = vi.spyOn(process, 'kill').mockReturnValue(true);
    terminal = new FakeTerminal();
    await terminal.sends(VTE);
    open();
    terminal.stdout.take();
    terminal.session.suspend();
    expect(kill).toHaveBeenCalledWith(0, 'SIGTSTP');
    expect(terminal.stdout.take()).toMatch(/\^\[8h.*\^\[\?1049l/s);
    await vi.waitFor(() => expect(terminal.stdout.written).not.toBe(''));
    expect(terminal.stdout.take()).toMatch(/\^\[\?1049h.*\^\[8l/s);
  });

  test('of another strategy are given back when it is chosen away', async () => {
    terminal = new FakeTerminal();
    await terminal.sends(VTE);
    open();
    terminal.stdout.take();
    terminal.session.choose({
      commandLine: {terminal: 'phrase'},
      environment: {},
      calibrations: {},
      settings: {},
    });
    const written = terminal.stdout.take();
    expect(written).toContain('^[8h');
    expect(written).toContain('ﻗﺎﻝ');
  });

  test.each([
    ['xterm', XTERM],
    ['VTE', VTE],
    ['nothing', ''],
  ])(
    'of Konsole are not sent to what says that it is %s: they set the font',
    async (_, answers) => {
      terminal = new FakeTerminal({KONSOLE_VERSION: '221203'});
      await terminal.sends(answers);
      open();
      terminal.session.close();
      expect(terminal.stdout.take()).not.toContain('^]50');
    },
  );
});

describe('the columns of texts', () => {
  test('are what the cursor says, and keys between stay keys', async () => {
    terminal = new FakeTerminal();
    await terminal.sends(XTERM);
    const columns = terminal.session.columnsOf(['ب', '漢']);
    await terminal.sends('\u001B[1;2Rj\u001B[1;');
    await terminal.sends('3R');
    expect(await columns).toEqual([1, 2]);
    expect(terminal.keys).toBe('j');
  });

  test('are unknown where the terminal does not say', async () => {
    terminal = new FakeTerminal();
    await terminal.sends(XTERM);
    expect(await terminal.session.columnsOf(['ب'])).toEqual([null]);
  });

  test('a cursor report that nobody asked for is a key: F3 with a modifier', async () => {
    terminal = new FakeTerminal();
    await terminal.sends('\u001B[1;5R');
    expect(terminal.keys).toBe('\u001B[1;5R');
  });
});

test('a choice goes before what the terminal answers', async () => {
  terminal = new FakeTerminal({}, {commandLine: {terminal: 'phrase', marks: 'drop'}});
  await terminal.sends(VTE);
  open();
  const written = terminal.stdout.take();
  expect(written).not.toContain('^[8l');
  expect(written).toContain('ﻗﺎﻝ');
});
