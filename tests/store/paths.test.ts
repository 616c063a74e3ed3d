import {describe, expect, test} from 'vitest';
import {paths} from '../../source/store/paths.ts';

describe.runIf(process.platform === 'linux')('the XDG base directories', () => {
  test.each<[env: Record<string, string>, expected: [config: string, state: string], why: string]>([
    [{HOME: '/h'}, ['/h/.config/warraq', '/h/.local/state/warraq'], 'the defaults'],
    [
      {HOME: '/h', XDG_CONFIG_HOME: '/c', XDG_STATE_HOME: '/s'},
      ['/c/warraq', '/s/warraq'],
      'as set',
    ],
    [
      {HOME: '/h', XDG_CONFIG_HOME: 'c', XDG_STATE_HOME: ''},
      ['/h/.config/warraq', '/h/.local/state/warraq'],
      'a relative or empty one is to be ignored',
    ],
    [
      {HOME: '/h', XDG_CONFIG_HOME: '/c', WARRAQ_CONFIG_DIR: '/own', WARRAQ_STATE_DIR: '/own2'},
      ['/own', '/own2'],
      'the program’s own variables go first',
    ],
  ])('%o', (env, [config, state]) => {
    expect(paths(env)).toMatchObject({config, state});
  });
});
