import {measure} from '../../layout/measure.ts';
import {type Frame, inColumn} from '../frame.ts';
import {blank, run, type ScreenRow, textRow} from '../rows.ts';
import type {Strings} from '../strings/strings.ts';
import type {Theme} from '../theme.ts';
import {fieldDirection, textFieldRow} from './text-field-row.ts';
import type {TextField} from './text-field-state.ts';

type FieldBox = {
  readonly field: TextField;
  /** Stands in the upper edge. */
  readonly title: string;
  /** Stands in the lower edge; may be empty. */
  readonly label: string;
  readonly strings: Strings;
  readonly theme: Theme;
};

/** A line of text to type in, with a box around it: three rows of the text column. */
export function fieldBox(
  {field, title, label, strings, theme}: FieldBox,
  frame: Frame,
): ScreenRow[] {
  const direction = fieldDirection(field.text, 'rtl');
  const edge = (left: string, words: string, right: string) => {
    const text =
      words === ''
        ? []
        : textRow(` ${words} `, {
            width: Math.min(frame.text - 4, measure(words) + 2),
            direction: strings.direction,
            style: theme.border,
          });
    const line = run('─', frame.text - 3 - text.length, theme.border);
    return inColumn(frame, [
      ...run(left, 1, theme.border),
      ...(strings.direction === 'ltr'
        ? [...run('─', 1, theme.border), ...text, ...line]
        : [...line, ...text, ...run('─', 1, theme.border)]),
      ...run(right, 1, theme.border),
    ]);
  };
  return [
    edge('╭', title, '╮'),
    inColumn(frame, [
      ...run('│', 1, theme.border),
      ...blank(1),
      ...textFieldRow(field, {width: frame.text - 4, direction, theme}),
      ...blank(1),
      ...run('│', 1, theme.border),
    ]),
    edge('╰', label, '╯'),
  ];
}
