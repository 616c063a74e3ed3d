import type {Detection} from './detect.ts';
import {MARKS_NAMES, type MarksName, STRATEGY_NAMES, type StrategyName} from './strategy.ts';

/** What may be asked for; `auto` asks for what detection finds, whatever else is set. */
export const TERMINAL_CHOICES = ['auto', ...STRATEGY_NAMES] as const;
export const MARKS_CHOICES = ['auto', ...MARKS_NAMES] as const;
export type TerminalChoice = (typeof TERMINAL_CHOICES)[number];
export type MarksChoice = (typeof MARKS_CHOICES)[number];

/** What somebody chose; undefined where they did not. */
export type Choice = {
  readonly terminal?: TerminalChoice | undefined;
  readonly marks?: MarksChoice | undefined;
};

/** Who chose what, the strongest first. */
export type Choices = {
  readonly commandLine: Choice;
  readonly environment: Choice;
  /** What was picked in `warraq doctor`, by the terminal's name. */
  readonly calibrations: Readonly<Record<string, Choice>>;
  readonly settings: Choice;
};

export const NO_CHOICES: Choices = {
  commandLine: {},
  environment: {},
  calibrations: {},
  settings: {},
};

/** How rows are shown, and why so, in words for a bug report. */
export type Decision = {
  readonly strategy: {readonly name: StrategyName; readonly why: string};
  readonly marks: {readonly name: MarksName; readonly why: string};
  readonly terminal: string;
};

/** What was chosen goes before what was found. */
export function decide(detection: Detection, choices: Choices): Decision {
  const {terminal} = detection;
  const sources: readonly (readonly [Choice, string])[] = [
    [choices.commandLine, 'the command line says so'],
    [choices.environment, 'the environment says so'],
    [choices.calibrations[terminal] ?? {}, `it was picked in doctor for ${terminal}`],
    [choices.settings, 'the settings say so'],
  ];
  return {
    strategy: chosen(sources, 'terminal') ?? detection.strategy,
    marks: chosen(sources, 'marks') ?? detection.marks,
    terminal,
  };
}

/** The strongest choice; null where nobody chose, or the strongest is `auto`. */
function chosen<Field extends keyof Choice>(
  sources: readonly (readonly [Choice, string])[],
  field: Field,
): {name: Exclude<NonNullable<Choice[Field]>, 'auto'>; why: string} | null {
  for (const [choice, why] of sources) {
    const name = choice[field];
    if (name === 'auto') return null;
    if (name !== undefined) {
      return {name: name as Exclude<NonNullable<Choice[Field]>, 'auto'>, why};
    }
  }
  return null;
}
