import {Box, Text} from 'ink';
import {rowToString, type ScreenRow} from './rows.ts';

/** Draws rows one below the other, one `<Text>` a row: a row is already laid out and must not be wrapped again. */
export function RowsView({rows}: {readonly rows: readonly ScreenRow[]}) {
  return (
    <Box flexDirection="column">
      {rows.map((row, y) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row has no identity but its place on the screen
        <Text key={y} wrap="truncate">
          {rowToString(row) || ' '}
        </Text>
      ))}
    </Box>
  );
}
