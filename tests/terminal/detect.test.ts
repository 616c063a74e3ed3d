import {describe, expect, test} from 'vitest';
import {type Answers, NO_ANSWERS} from '../../source/terminal/answers.ts';
import {type Choices, decide, NO_CHOICES} from '../../source/terminal/choice.ts';
import {type Detection, detect} from '../../source/terminal/detect.ts';
import type {Environment} from '../../source/terminal/evidence.ts';
import type {Outside} from '../../source/terminal/outside.ts';

const all = (answers: Partial<Answers>): Answers => ({...NO_ANSWERS, complete: true, ...answers});

describe('terminals by their answers', () => {
  test.each<[string, Partial<Answers>, Environment, string, string, string]>([
    [
      'xterm',
      {mode8: 0, version: 'XTerm(379)', da2: '41;379;0'},
      {},
      'plain',
      'keep',
      'XTerm(379)',
    ],
    [
      'VTE',
      {mode8: 1, da2: '65;7006;1'},
      {TERM: 'xterm-256color'},
      'explicit',
      'keep',
      'xterm-256color 65;7006;1',
    ],
    ['mode 8 known but reset', {mode8: 2}, {}, 'explicit', 'keep', 'unknown'],
    [
      'Konsole',
      {version: 'Konsole 22.12.3', da2: '1;115;0'},
      {},
      'konsole',
      'keep',
      'Konsole 22.12.3',
    ],
    [
      'kitty',
      {mode8: 0, version: 'kitty(0.26.5)', da2: '1;4000;26'},
      {},
      'kitty',
      'keep',
      'kitty(0.26.5)',
    ],
    ['mintty', {version: 'mintty 3.6.1'}, {}, 'explicit', 'keep', 'mintty 3.6.1'],
    ['mlterm', {mode8: 0, da2: '24;279;0'}, {TERM: 'mlterm'}, 'mlterm', 'keep', 'mlterm 24;279;0'],
    [
      'xterm.js',
      {mode8: 0, da2: '0;276;0'},
      {TERM: 'xterm-256color'},
      'altcolour',
      'keep',
      'xterm-256color 0;276;0',
    ],
    [
      'VS Code',
      {mode8: 0, da2: '0;276;0'},
      {TERM_PROGRAM: 'vscode'},
      'altcolour',
      'keep',
      'vscode 0;276;0',
    ],
    [
      'xterm.js that says so',
      {version: 'xterm.js(6.1.0)', da2: '0;276;0'},
      {},
      'altcolour',
      'keep',
      'xterm.js(6.1.0)',
    ],
    [
      'VS Code behind the Windows console',
      {da2: '0;10;1'},
      {TERM_PROGRAM: 'vscode'},
      'altcolour',
      'keep',
      'vscode 0;10;1',
    ],
    [
      'Windows Terminal',
      {da2: '0;10;1'},
      {TERM: 'xterm-256color'},
      'plain',
      'keep',
      'xterm-256color 0;10;1',
    ],
    ['alacritty', {da2: '0;1700;1'}, {TERM: 'alacritty'}, 'plain', 'left', 'alacritty 0;1700;1'],
    ['urxvt', {da2: '85;95;0'}, {TERM: 'rxvt-unicode'}, 'plain', 'keep', 'rxvt-unicode 85;95;0'],
    ['PuTTY', {da2: '0;136;0'}, {TERM: 'xterm'}, 'plain', 'keep', 'xterm 0;136;0'],
    [
      'Apple Terminal',
      {da2: '1;95;0'},
      {TERM_PROGRAM: 'Apple_Terminal'},
      'phrase',
      'keep',
      'Apple_Terminal 1;95;0',
    ],
    ['one that is not known', {version: 'ghostty 1.2'}, {}, 'plain', 'keep', 'ghostty 1.2'],
    [
      'xterm started from GNOME Terminal',
      {mode8: 0, version: 'XTerm(379)'},
      {VTE_VERSION: '7006'},
      'plain',
      'keep',
      'XTerm(379)',
    ],
    [
      'xterm started from mlterm',
      {version: 'XTerm(379)', da2: '41;379;0'},
      {MLTERM: '3.9.3'},
      'plain',
      'keep',
      'XTerm(379)',
    ],
    [
      'xterm started from tmux',
      {version: 'XTerm(379)', da2: '41;379;0'},
      {TMUX: '/run/1,2,0'},
      'plain',
      'keep',
      'XTerm(379)',
    ],
    [
      'urxvt started from Konsole',
      {da2: '85;95;0'},
      {KONSOLE_VERSION: '221203', TERM: 'rxvt'},
      'plain',
      'keep',
      'rxvt 85;95;0',
    ],
  ])('%s', (_, answers, env, strategy, marks, terminal) => {
    const detection = detect({answers: all(answers), env, outside: null});
    expect([detection.strategy.name, detection.marks.name, detection.terminal]).toEqual([
      strategy,
      marks,
      terminal,
    ]);
    expect(detection.strategy.why).not.toBe('');
  });
});

describe('terminals that do not answer, or have not yet', () => {
  test.each<[string, Environment, string, string]>([
    ['nothing is known', {}, 'plain', 'did not answer'],
    ['VTE', {VTE_VERSION: '7006'}, 'explicit', 'VTE_VERSION'],
    ['VTE before it reordered anything', {VTE_VERSION: '5202'}, 'plain', 'did not answer'],
    ['kitty', {KITTY_WINDOW_ID: '1'}, 'kitty', 'KITTY_WINDOW_ID'],
    [
      'Konsole is not sent its own switch',
      {KONSOLE_VERSION: '200400'},
      'phrase',
      'KONSOLE_VERSION',
    ],
    ['mlterm', {MLTERM: '3.9.3'}, 'mlterm', 'MLTERM'],
    ['VS Code', {TERM_PROGRAM: 'vscode'}, 'altcolour', 'vscode'],
  ])('%s', (_, env, strategy, why) => {
    const detection = detect({answers: NO_ANSWERS, env, outside: null});
    expect(detection.strategy.name).toBe(strategy);
    expect(detection.strategy.why).toContain(why);
  });
});

describe('behind a multiplexer', () => {
  const TMUX = {version: 'tmux 3.3a', da2: '84;0;0'};
  test.each<[string, Partial<Answers>, Environment, Outside | null, string, string]>([
    ['tmux in xterm', TMUX, {}, {version: 'XTerm(379)', env: {}}, 'plain', 'tmux in XTerm(379)'],
    [
      'tmux in VTE, which is silent',
      TMUX,
      {},
      {version: null, env: {VTE_VERSION: '7006'}},
      'phrase',
      'tmux in VTE 7006',
    ],
    [
      'tmux in a newer VTE',
      TMUX,
      {},
      {version: 'VTE(7600)', env: {}},
      'phrase',
      'tmux in VTE(7600)',
    ],
    [
      'tmux in Konsole',
      TMUX,
      {},
      {version: 'Konsole 22.12.3', env: {}},
      'phrase',
      'tmux in Konsole 22.12.3',
    ],
    [
      'tmux in kitty',
      TMUX,
      {},
      {version: 'kitty(0.26.5)', env: {}},
      'kitty',
      'tmux in kitty(0.26.5)',
    ],
    [
      'tmux in VS Code cannot be helped',
      TMUX,
      {},
      {version: null, env: {TERM_PROGRAM: 'vscode'}},
      'plain',
      'tmux in vscode',
    ],
    [
      'tmux started in VTE, now in xterm',
      TMUX,
      {VTE_VERSION: '7006'},
      {version: 'XTerm(379)', env: {}},
      'plain',
      'tmux in XTerm(379)',
    ],
    [
      'tmux started in VTE, now in urxvt',
      TMUX,
      {VTE_VERSION: '7006'},
      {version: null, env: {TERM: 'rxvt'}},
      'plain',
      'tmux in rxvt',
    ],
    [
      'tmux that does not say',
      TMUX,
      {VTE_VERSION: '7006', TMUX: 'x'},
      null,
      'phrase',
      'tmux in VTE 7006',
    ],
    [
      'tmux too old for XTVERSION',
      {da2: '84;0;0'},
      {TMUX: 'x'},
      {version: null, env: {VTE_VERSION: '7006'}},
      'phrase',
      'tmux in VTE 7006',
    ],
    [
      'screen in VTE',
      {da2: '83;40900;0'},
      {STY: '1.pts', VTE_VERSION: '7006'},
      null,
      'phrase',
      'screen in VTE 7006',
    ],
    [
      'screen in xterm',
      {da2: '83;40900;0'},
      {STY: '1.pts', TERM: 'screen'},
      null,
      'plain',
      'screen in unknown',
    ],
  ])('%s', (_, answers, env, outside, strategy, terminal) => {
    const detection = detect({answers: all(answers), env, outside});
    expect([detection.strategy.name, detection.terminal]).toEqual([strategy, terminal]);
  });

  test('what comes from the environment alone is called stale', () => {
    const known = {answers: all(TMUX), env: {VTE_VERSION: '7006'}};
    expect(detect({...known, outside: null}).strategy.why).toContain('may be stale');
    const outside = {version: null, env: {VTE_VERSION: '7006'}};
    expect(detect({...known, outside}).strategy.why).not.toContain('may be stale');
  });

  test('marks follow the terminal outside', () => {
    const outside = {version: null, env: {ALACRITTY_WINDOW_ID: '1'}};
    expect(detect({answers: all(TMUX), env: {}, outside}).marks.name).toBe('left');
  });
});

describe('choices go before detection', () => {
  const found: Detection = {
    strategy: {name: 'explicit', why: 'found'},
    marks: {name: 'keep', why: 'found'},
    terminal: 'Some Terminal 1',
  };
  const calibrations = {'Some Terminal 1': {terminal: 'phrase'}} as const;
  test.each<[string, Partial<Choices>, string, string]>([
    ['nobody chose', {}, 'explicit', 'found'],
    ['the settings', {settings: {terminal: 'plain'}}, 'plain', 'settings'],
    [
      'doctor before the settings',
      {settings: {terminal: 'plain'}, calibrations},
      'phrase',
      'doctor',
    ],
    [
      'doctor, but for another terminal',
      {calibrations: {Other: {terminal: 'kitty'}}},
      'explicit',
      'found',
    ],
    [
      'the environment before doctor',
      {environment: {terminal: 'kitty'}, calibrations},
      'kitty',
      'environment',
    ],
    [
      'the command line before all',
      {commandLine: {terminal: 'mlterm'}, environment: {terminal: 'kitty'}, calibrations},
      'mlterm',
      'command line',
    ],
    [
      'auto asks for what is found',
      {commandLine: {terminal: 'auto'}, calibrations},
      'explicit',
      'found',
    ],
    [
      'a choice of marks is none of the terminal',
      {commandLine: {marks: 'drop'}},
      'explicit',
      'found',
    ],
  ])('%s', (_, choices, name, why) => {
    const decision = decide(found, {...NO_CHOICES, ...choices});
    expect(decision.strategy.name).toBe(name);
    expect(decision.strategy.why).toContain(why);
  });

  test('marks are chosen by themselves', () => {
    const choices = {...NO_CHOICES, commandLine: {marks: 'drop'}, calibrations} as const;
    const {strategy, marks} = decide(found, choices);
    expect([strategy.name, marks.name]).toEqual(['phrase', 'drop']);
  });
});
