import {measure} from '../../layout/measure.ts';
import type {Decision} from '../../terminal/choice.ts';
import {STRATEGY_NAMES, type StrategyName, switchOf} from '../../terminal/strategy.ts';
import {blank, type ScreenRow, textRow, textRows} from '../rows.ts';
import type {Theme} from '../theme.ts';
import type {DoctorStrings} from './doctor-strings.ts';

/** A row of the page; one that shows a strategy's sample is to be encoded by that strategy. */
export type DoctorRow = {readonly row: ScreenRow; readonly sampleOf: StrategyName | null};

/** Latin, digits of both kinds, brackets, quotes, lam-alef and vowel marks. */
const SAMPLE = 'قَالَ (لا): «الإِسْلامُ» في Linux 6.1، ص ٢٥';
const SAMPLE_COLUMNS = measure(SAMPLE);

/** Before a sample: the marker, the number and the strategy's name, or in a narrow window no name. */
const LABEL = 14;
const NARROW_LABEL = 4;

export type DoctorView = {
  readonly columns: number;
  readonly rows: number;
  readonly decision: Decision;
  /** One line about what has just happened. */
  readonly notice: string | null;
  readonly strings: DoctorStrings;
  readonly theme: Theme;
};

/**
 * The strategies whose samples are true now. While a terminal's own reordering is switched off, it
 * shows nothing as it would with the others, so that strategy alone can be seen.
 */
export function visibleSamples(current: StrategyName): StrategyName[] {
  return STRATEGY_NAMES.filter(name =>
    switchOf(current) ? name === current : switchOf(name) === null,
  );
}

/** The page: what was decided and why, then a line for each strategy; in a low window less is said. */
export function doctorRows(view: DoctorView): DoctorRow[] {
  const whole = pageRows(view, true);
  return whole.length > view.rows ? pageRows(view, false) : whole;
}

function pageRows(view: DoctorView, isWhole: boolean): DoctorRow[] {
  const {columns, decision, notice, strings, theme} = view;
  const width = Math.max(1, columns - 2);
  const {direction} = strings;
  const align = direction === 'rtl' ? 'right' : 'left';
  const paragraph = (text: string, style?: Theme['title']) =>
    textRows(text, {width, direction, align, ...(style && {style})}).map(plainRow);
  const {strategy, marks, terminal} = decision;
  const samples = visibleSamples(strategy.name);
  const fact = (label: string, name: string, why: string) =>
    isWhole ? paragraph(`${label}: ${name} (${why})`) : paragraph(`${label}: ${name}`);
  const gap = isWhole ? [plainRow([])] : [];
  return [
    ...(isWhole ? paragraph(strings.title, theme.title) : []),
    ...paragraph(`${strings.terminal}: ${terminal}`),
    ...fact(strings.rows, strings.strategies[strategy.name], `${strategy.name}; ${strategy.why}`),
    ...fact(strings.marks, strings.marksNames[marks.name], `${marks.name}; ${marks.why}`),
    ...gap,
    ...paragraph(strings.question, theme.title),
    ...(isWhole ? paragraph(strings.whatIsRight) : []),
    ...gap,
    ...STRATEGY_NAMES.map((name, index) =>
      strategyRow(name, String(index + 1), samples.includes(name), view),
    ),
    ...gap,
    ...paragraph(notice ?? strings.keys, notice ? theme.title : theme.status),
  ];
}

const plainRow = (row: ScreenRow): DoctorRow => ({row: [...blank(1), ...row], sampleOf: null});

/** A strategy's number and name at the left, its sample at the right edge. */
function strategyRow(
  name: StrategyName,
  key: string,
  isVisible: boolean,
  {columns, decision, strings, theme}: DoctorView,
): DoctorRow {
  const isCurrent = decision.strategy.name === name;
  const isNarrow = columns < LABEL + SAMPLE_COLUMNS + 2;
  const labelled = isNarrow ? key : `${key} ${name}`;
  const label = textRow(`${isCurrent ? '▸' : ' '} ${labelled}`, {
    width: isNarrow ? NARROW_LABEL : LABEL,
    direction: 'ltr',
    ...(isCurrent && {style: theme.title}),
  });
  const width = Math.max(1, Math.min(columns - label.length - 2, SAMPLE_COLUMNS + 22));
  const [sample = []] = isVisible
    ? textRows(SAMPLE, {width, direction: 'rtl', align: 'right'})
    : textRows(strings.press(key), {width, align: 'right', style: theme.muted});
  return {row: [...blank(1), ...label, ...sample], sampleOf: isVisible ? name : null};
}
