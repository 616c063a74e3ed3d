// The terminals that pictures are taken of: how each is started with a command inside it.
import {writeFileSync} from 'node:fs';
import path from 'node:path';

const FONT = 'DejaVu Sans Mono';
export const COLUMNS = 100;
export const ROWS = 32;
const SIZE = `${COLUMNS}x${ROWS}`;

/** Debian's package for each program. */
export const PACKAGES = {
  Xvfb: 'xvfb',
  import: 'imagemagick',
  xterm: 'xterm',
  'xfce4-terminal': 'xfce4-terminal',
  'dbus-run-session': 'dbus',
  konsole: 'konsole',
  mlterm: 'mlterm',
  kitty: 'kitty',
  alacritty: 'alacritty',
  urxvt: 'rxvt-unicode',
  stterm: 'stterm',
  tmux: 'tmux',
  screen: 'screen',
  chromium: 'chromium',
};

const xterm = command => ['xterm', '-fa', FONT, '-fs', '12', '-geometry', SIZE, '-e', ...command];

const vte = command => [
  ...['dbus-run-session', '--', 'xfce4-terminal', '--disable-server', '--hide-menubar'],
  ...['--font', `${FONT} 12`, '--geometry', SIZE, '-x', ...command],
];

const konsole = (command, home) => {
  const profile = path.join(home, 'pictures.profile');
  writeFileSync(
    profile,
    `[Appearance]\nFont=${FONT},12,-1,5,50,0,0,0,0,0\n[General]\nName=pictures\n` +
      `TerminalColumns=${COLUMNS}\nTerminalRows=${ROWS}\n`,
  );
  return [
    ...['dbus-run-session', '--', 'konsole', '--profile', profile, '--hide-menubar'],
    ...['--hide-tabbar', '--nofork', '-e', ...command],
  ];
};

const kitty = font => command => [
  ...['kitty', '-o', `font_family=${font}`, '-o', 'font_size=12'],
  ...['-o', 'remember_window_size=no', '-o', `initial_window_width=${COLUMNS}c`],
  ...['-o', `initial_window_height=${ROWS}c`, ...command],
];

const alacritty = command => [
  ...['alacritty', '-o', `font.normal.family='${FONT}'`, '-o', 'font.size=12'],
  ...['-o', `window.dimensions.columns=${COLUMNS}`, '-o', `window.dimensions.lines=${ROWS}`],
  ...['-e', ...command],
];

const tmux = (command, home) => [
  ...['tmux', '-S', path.join(home, 'tmux'), '-f', '/dev/null', 'new-session', ...command],
];

const screen = command => ['screen', '-c', '/dev/null', '-U', ...command];

/**
 * By name: the programs needed, and the command line that runs `command` in the terminal. A terminal
 * with `renderer` is xterm.js in a browser.
 */
export const TERMINALS = {
  xterm: {needs: ['xterm'], start: xterm},
  vte: {needs: ['xfce4-terminal', 'dbus-run-session'], start: vte},
  konsole: {needs: ['konsole', 'dbus-run-session'], start: konsole},
  mlterm: {
    needs: ['mlterm'],
    start: command => ['mlterm', '--type=xft', '--fontsize=17', '-g', SIZE, '-e', ...command],
  },
  kitty: {needs: ['kitty'], start: kitty(FONT)},
  'kitty-latin-font': {needs: ['kitty'], start: kitty('Noto Sans Mono')},
  alacritty: {needs: ['alacritty'], start: alacritty},
  urxvt: {
    needs: ['urxvt'],
    start: command => ['urxvt', '-fn', `xft:${FONT}:size=12`, '-geometry', SIZE, '-e', ...command],
  },
  st: {
    needs: ['stterm'],
    start: command => ['stterm', '-f', `${FONT}:size=12`, '-g', SIZE, '-e', ...command],
  },
  'tmux-in-xterm': {
    needs: ['tmux', 'xterm'],
    start: (command, home) => xterm(tmux(command, home)),
  },
  'tmux-in-vte': {
    needs: ['tmux', 'xfce4-terminal', 'dbus-run-session'],
    start: (command, home) => vte(tmux(command, home)),
  },
  'tmux-in-konsole': {
    needs: ['tmux', 'konsole', 'dbus-run-session'],
    start: (command, home) => konsole(tmux(command, home), home),
  },
  'tmux-in-kitty': {
    needs: ['tmux', 'kitty'],
    start: (command, home) => kitty(FONT)(tmux(command, home)),
  },
  'screen-in-vte': {
    needs: ['screen', 'xfce4-terminal', 'dbus-run-session'],
    start: command => vte(screen(command)),
  },
  'xtermjs-dom': {needs: ['chromium'], renderer: 'dom'},
  'xtermjs-webgl': {needs: ['chromium'], renderer: 'webgl'},
};
