import {openStore, type Store} from '../store/store.ts';
import {NO_ANSWERS} from '../terminal/answers.ts';
import {type Choice, type Choices, decide, NO_CHOICES} from '../terminal/choice.ts';
import {detect} from '../terminal/detect.ts';
import {encoderFor} from '../terminal/encoders/encoder.ts';
import {MARKS_NAMES, STRATEGY_NAMES} from '../terminal/strategy.ts';
import {startTerminal, type Terminal} from '../terminal/terminal.ts';
import {type MeasuredWidth, marksTakeColumns, WIDTH_PROBES} from '../terminal/widths.ts';
import {doctorRows} from '../ui/doctor/doctor-rows.ts';
import {type DoctorStrings, doctorStringsFor} from '../ui/doctor/doctor-strings.ts';
import {firstKeyOf} from '../ui/keys.ts';
import {paintedRow} from '../ui/rows.ts';
import {languageOfLocale} from '../ui/strings/strings.ts';
import {type Theme, themeFor} from '../ui/theme.ts';
import {linesOfReport, reportOf} from './doctor-report.ts';
import {EXIT} from './failure.ts';
import {complain, showsColour, writeJson, writeLines} from './output.ts';
import {isInteractive} from './start.ts';
import {type AskedChoices, withKeptChoices} from './terminal-choices.ts';

export type DoctorOptions = {
  readonly json: boolean;
  readonly language: 'ar' | 'en' | undefined;
  readonly colour: boolean;
  readonly asked: AskedChoices;
};

/**
 * Says what this terminal is, what was decided and why. On a screen it shows a sample in each
 * rendering, and keeps which one reads right.
 */
export async function doctor({json, language, colour, asked}: DoctorOptions): Promise<number> {
  const store = openStore();
  const choices = withKeptChoices(asked, store.settings);
  const {stdin, stdout, stderr, env} = process;
  // The report may go to a file while the terminal is asked through the other stream.
  const screen = stdout.isTTY ? stdout : stderr.isTTY ? stderr : null;
  let report: ReturnType<typeof reportOf>;
  let exitCode: number = EXIT.done;
  if (stdin.isTTY && screen && env.TERM !== 'dumb') {
    const terminal = startTerminal({stdin, stdout: screen, env}, choices, code => {
      store.flush();
      process.exit(code);
    });
    try {
      await terminal.answered;
      terminal.open();
      const widths = await measure(terminal);
      if (!json && isInteractive()) {
        const page = {
          strings: doctorStringsFor(language ?? store.settings.language ?? languageOfLocale(env)),
          theme: themeFor(showsColour(colour)),
        };
        exitCode = await askWhichReadsRight(terminal, {store, choices, widths, ...page});
      }
      report = reportOf(terminal.evidence(), terminal.decision(), widths, null);
    } finally {
      terminal.close();
      await store.flush();
    }
  } else {
    const evidence = {answers: NO_ANSWERS, env, outside: null};
    const why = env.TERM === 'dumb' ? 'TERM is dumb' : 'standard input or output is not a terminal';
    report = reportOf(evidence, decide(detect(evidence), choices), [], `not asked: ${why}`);
  }
  store.warnings.forEach(complain);
  if (json) writeJson(report);
  else writeLines(linesOfReport(report));
  return exitCode;
}

async function measure(terminal: Terminal): Promise<MeasuredWidth[]> {
  const columns = await terminal.columnsOf(WIDTH_PROBES.map(({text}) => text));
  return WIDTH_PROBES.map((probe, i) => ({...probe, columns: columns[i] ?? null}));
}

type Page = {
  readonly store: Store;
  readonly choices: Choices;
  readonly widths: readonly MeasuredWidth[];
  readonly strings: DoctorStrings;
  readonly theme: Theme;
};

/**
 * Shows the samples and takes keys until the reader is done; each pick is kept at once.
 * @returns the exit code
 */
function askWhichReadsRight(
  terminal: Terminal,
  {store, choices, widths, strings, theme}: Page,
): Promise<number> {
  const {screen, keyboard} = terminal;
  let picked: Choice = {};
  let notice: string | null = null;

  const draw = () => {
    const decision = terminal.decision();
    const rows = doctorRows({
      columns: screen.columns,
      rows: screen.rows,
      decision,
      notice,
      strings,
      theme,
    });
    const {strategy, marks} = decision;
    const encoders = rows.map(({sampleOf}) => encoderFor(sampleOf ?? strategy.name, marks.name));
    screen.setEncoder((row, y) => encoders[y]?.(row) ?? row);
    screen.present(rows.map(({row}) => paintedRow(row)));
  };

  /** Shows a choice and keeps it. */
  const pick = (choice: Choice, said: string) => {
    const name = terminal.decision().terminal;
    const {[name]: _before, ...others} = store.settings.terminals ?? {};
    picked = choice;
    const isForgotten = choice.terminal === undefined && choice.marks === undefined;
    store.keepSettings({terminals: isForgotten ? others : {...others, [name]: choice}});
    terminal.choose(
      isForgotten
        ? {...choices, calibrations: others}
        : {...NO_CHOICES, calibrations: {[name]: choice}},
    );
    notice = said;
    draw();
  };

  if (marksTakeColumns(widths) && terminal.decision().marks.name !== 'drop') {
    pick({marks: 'drop'}, strings.marksTakeColumns);
  } else draw();

  return new Promise(resolve => {
    screen.on('resize', draw);
    keyboard.on('data', (chunk: Buffer | string) => {
      for (let text = String(chunk).replace(NAMED_KEYS, ''); text !== ''; ) {
        const first = firstKeyOf(text);
        if (!first) return;
        text = first.rest;
        const {key} = first;
        const {terminal: name, marks} = terminal.decision();
        const strategy = STRATEGY_NAMES[numberOf(key) - 1];
        if (strategy) pick({...picked, terminal: strategy}, strings.kept(name));
        else if (numberOf(key) === 0) pick({}, strings.forgotten);
        else if (key === 'm') {
          const next = MARKS_NAMES[(MARKS_NAMES.indexOf(marks.name) + 1) % MARKS_NAMES.length];
          pick({...picked, marks: next}, strings.kept(name));
        } else if (key === '\u0003') return resolve(EXIT.interrupted);
        else if (key === '\u001A') return terminal.suspend();
        else if (['\r', '\n', 'q', 'Q', '\u001B', '\u0004'].includes(key))
          return resolve(EXIT.done);
      }
    });
  });
}

/** Arrows and their like, which mean nothing here and begin with what Esc sends. */
const NAMED_KEYS = /\u001B[[O][0-?]*[ -/]*[@-~]/g;

const ARABIC_DIGITS = '٠١٢٣٤٥٦٧٨٩';

/** The number on a digit key, typed in either script; -1 for another key. */
function numberOf(key: string): number {
  return /^[0-9]$/.test(key) ? Number(key) : ARABIC_DIGITS.indexOf(key);
}
