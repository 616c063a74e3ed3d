import type {Decision} from '../terminal/choice.ts';
import {type Environment, type Evidence, multiplexerOf} from '../terminal/evidence.ts';
import type {MeasuredWidth} from '../terminal/widths.ts';
import {VERSION} from '../version.ts';

/** The variables by which terminals, multiplexers and locales make themselves known. */
const TELLING = [
  ...['TERM', 'TERM_PROGRAM', 'TERM_PROGRAM_VERSION', 'COLORTERM', 'LC_TERMINAL', 'TMUX', 'STY'],
  ...['VTE_VERSION', 'KONSOLE_VERSION', 'KITTY_WINDOW_ID', 'MLTERM', 'ALACRITTY_WINDOW_ID'],
  ...['XTERM_VERSION', 'WT_SESSION', 'SSH_TTY', 'NO_COLOR', 'LC_ALL', 'LC_CTYPE', 'LANG'],
  ...['WARRAQ_TERMINAL', 'WARRAQ_MARKS'],
];

export type DoctorReport = ReturnType<typeof reportOf>;

/** All that a bug report needs. Nothing in it names a person, a file or a place. */
export function reportOf(
  {answers, env, outside}: Evidence,
  decision: Decision,
  widths: readonly MeasuredWidth[],
  notAsked: string | null,
) {
  return {
    version: VERSION,
    platform: process.platform,
    node: process.version,
    terminal: decision.terminal,
    strategy: decision.strategy,
    marks: decision.marks,
    /** Why the terminal was not asked; null where it was. */
    notAsked,
    answers: {
      mode8: answers.mode8,
      version: answers.version,
      da2: answers.da2,
      complete: answers.complete,
    },
    multiplexer: multiplexerOf({answers, env, outside}),
    outside: outside && {version: outside.version, environment: telling(outside.env ?? {})},
    environment: telling(env),
    window: {columns: process.stdout.columns ?? null, rows: process.stdout.rows ?? null},
    widths: widths.map(({name, columns, expected}) => ({name, columns, expected})),
  };
}

function telling(env: Environment): Record<string, string> {
  return Object.fromEntries(
    TELLING.flatMap(name => {
      const value = env[name];
      // Sockets tell paths and users; that they are there is enough.
      if (!value) return [];
      return [[name, name === 'TMUX' || name === 'STY' || name === 'SSH_TTY' ? 'set' : value]];
    }),
  );
}

/** The report as lines, for the eye. */
export function linesOfReport(report: DoctorReport): string[] {
  const {answers, outside, environment, widths, strategy, marks} = report;
  const odd = widths.filter(({columns, expected}) => columns !== null && columns !== expected);
  const unknown = widths.filter(({columns}) => columns === null).length;
  const entries: [string, string][] = [
    ['warraq', `${report.version}, Node ${report.node}, ${report.platform}`],
    ['terminal', report.terminal],
    ['rows', `${strategy.name}: ${strategy.why}`],
    ['marks', `${marks.name}: ${marks.why}`],
    [
      'answers',
      report.notAsked ??
        `mode 8: ${answers.mode8 ?? 'none'}; XTVERSION: ${answers.version ?? 'none'}; DA2: ${
          answers.da2 ?? 'none'
        }; DA1: ${answers.complete ? 'yes' : 'none'}`,
    ],
    ...(report.multiplexer ? [['between', report.multiplexer] as [string, string]] : []),
    ...(outside
      ? [
          ['outside', `${outside.version ?? 'no name'}; ${assignments(outside.environment)}`] as [
            string,
            string,
          ],
        ]
      : []),
    ['environment', assignments(environment)],
    ...(report.notAsked === null
      ? [
          [
            'widths',
            [
              odd.length === 0 && unknown === 0 ? 'all as expected' : '',
              ...odd.map(({name, columns, expected}) => `${name}: ${columns}, not ${expected}`),
              unknown > 0 ? `${unknown} of ${widths.length} without an answer` : '',
            ]
              .filter(Boolean)
              .join('; '),
          ] as [string, string],
        ]
      : []),
  ];
  return entries.map(([name, value]) => `${name.padEnd(12)} ${value}`);
}

const assignments = (environment: Record<string, string>) =>
  Object.entries(environment)
    .map(([name, value]) => `${name}=${value}`)
    .join(' ') || 'nothing telling';
