import type {Decision} from '../../terminal/choice.ts';
import {STRATEGY_NAMES, type StrategyName, switchOf} from '../../terminal/strategy.ts';
import {blank, type ScreenRow, textRow, textRows} from '../rows.ts';
import type {Theme} from '../theme.ts';
import type {DoctorStrings} from './doctor-strings.ts';

/** A row of the page; one that shows a strategy's sample is to be encoded by that strategy. */
export type DoctorRow = {readonly row: ScreenRow; readonly sampleOf: StrategyName | null};

/** Latin, digits of both kinds, brackets, quotes, lam-alef and vowel marks. */
const SAMPLE = 'قَالَ (لا): «الإِسْلامُ» في Linux 6.1، ص ٢٥';

/** Of a sample's row: the marker, the number and the strategy's name. */
const LABEL = 14;

export type DoctorView = {
  readonly columns: number;
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

/** The page: what was decided and why, then a line for each strategy. */
export function doctorRows(view: DoctorView): DoctorRow[] {
  const {columns, decision, notice, strings, theme} = view;
  const width = Math.max(1, columns - 2);
  const {direction} = strings;
  const align = direction === 'rtl' ? 'right' : 'left';
  const paragraph = (text: string, style?: Theme['title']) =>
    textRows(text, {width, direction, align, ...(style && {style})}).map(plainRow);
  const fact = (label: string, value: string) => paragraph(`${label}: ${value}`);
  const {strategy, marks, terminal} = decision;
  const samples = visibleSamples(strategy.name);
  return [
    ...paragraph(strings.title, theme.title),
    ...fact(strings.terminal, terminal),
    ...fact(
      strings.rows,
      `${strings.strategies[strategy.name]} (${strategy.name}; ${strategy.why})`,
    ),
    ...fact(strings.marks, `${strings.marksNames[marks.name]} (${marks.name}; ${marks.why})`),
    plainRow([]),
    ...paragraph(strings.question, theme.title),
    ...paragraph(strings.whatIsRight),
    plainRow([]),
    ...STRATEGY_NAMES.flatMap((name, index) =>
      strategyRows(name, String(index + 1), samples.includes(name), view),
    ),
    plainRow([]),
    ...paragraph(notice ?? strings.keys, notice ? theme.title : theme.status),
  ];
}

const plainRow = (row: ScreenRow): DoctorRow => ({row: [...blank(1), ...row], sampleOf: null});

/** A strategy's number and name at the left, its sample at the right edge; below it in a narrow window. */
function strategyRows(
  name: StrategyName,
  key: string,
  isVisible: boolean,
  {columns, decision, strings, theme}: DoctorView,
): DoctorRow[] {
  const isCurrent = decision.strategy.name === name;
  const label = textRow(`${isCurrent ? '▸' : ' '} ${key} ${name}`, {
    width: LABEL,
    direction: 'ltr',
    ...(isCurrent && {style: theme.title}),
  });
  const room = Math.max(1, columns - LABEL - 2);
  const fits = room >= SAMPLE.length;
  const width = fits ? Math.min(room, 58) : Math.max(1, columns - 2);
  const [sample = []] = isVisible
    ? textRows(SAMPLE, {width, direction: 'rtl', align: 'right'})
    : textRows(strings.press(key), {width, align: 'right', style: theme.muted});
  const sampleOf = isVisible ? name : null;
  return fits
    ? [{row: [...blank(1), ...label, ...sample], sampleOf}]
    : [plainRow(label), {row: [...blank(1), ...sample], sampleOf}];
}
