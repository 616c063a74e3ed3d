import {describe, expect, test} from 'vitest';
import {type Choices, NO_CHOICES} from '../../source/terminal/choice.ts';
import type {Environment} from '../../source/terminal/evidence.ts';
import {printEncoder} from '../../source/terminal/printing.ts';

const ROW = '(ﻝﺎﻗ ﺩَ';
const PHRASE = '(\u200Eﺩَ ﻗﺎﻝ\u200E';

describe('printed lines', () => {
  test.each<[string, Environment, Partial<Choices>, string | null]>([
    ['nothing is known', {}, {}, ROW],
    ['VTE: nothing is switched for lines that stay', {VTE_VERSION: '7006'}, {}, PHRASE],
    ['Konsole', {KONSOLE_VERSION: '221203'}, {}, PHRASE],
    ['xterm started from VTE', {VTE_VERSION: '7006', XTERM_VERSION: 'XTerm(379)'}, {}, ROW],
    ['tmux in VTE', {VTE_VERSION: '7006', TMUX: 'x', TERM: 'tmux'}, {}, PHRASE],
    ['mlterm reads logical text best', {MLTERM: '3.9.3'}, {}, null],
    ['alacritty takes marks on the left', {ALACRITTY_WINDOW_ID: '1'}, {}, '(ﻝﺎﻗ \u064Eﺩ'],
    [
      'what was asked for goes before',
      {VTE_VERSION: '7006'},
      {commandLine: {terminal: 'plain'}},
      ROW,
    ],
    ['marks too', {}, {environment: {marks: 'drop'}}, '(ﻝﺎﻗ ﺩ'],
  ])('%s', (_, env, choices, printed) => {
    const encode = printEncoder(env, {...NO_CHOICES, ...choices});
    expect(encode === null ? null : encode(ROW)).toBe(printed);
  });
});
