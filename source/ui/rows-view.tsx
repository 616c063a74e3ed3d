import {Box, Text} from 'ink';
import {rowToString, type ScreenRow} from './rows.ts';

type RowsViewProps = {
  readonly rows: readonly ScreenRow[];
  /** What Ink is given for a row: the row itself, or a handle that the screen knows. */
  readonly draw?: (row: ScreenRow) => string;
};

/** Draws rows one below the other, one `<Text>` a row: a row is already laid out and must not be wrapped again. */
export function RowsView({rows, draw = rowToString}: RowsViewProps) {
  return (
    <Box flexDirection="column">
      {rows.map((row, y) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row has no identity but its place on the screen
        <Text key={y} wrap="truncate">
          {draw(row) || ' '}
        </Text>
      ))}
    </Box>
  );
}
