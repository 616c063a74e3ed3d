import {useStdout} from 'ink';
import {useEffect, useState} from 'react';

/** The size of the window in columns and rows, followed as it changes. */
export function useWindowSize(): {columns: number; rows: number} {
  const {stdout} = useStdout();
  const [size, setSize] = useState({columns: stdout.columns || 80, rows: stdout.rows || 24});
  useEffect(() => {
    const onResize = () => {
      const [columns, rows] = [stdout.columns || 80, stdout.rows || 24];
      setSize(now => (now.columns === columns && now.rows === rows ? now : {columns, rows}));
    };
    stdout.on('resize', onResize);
    // The window may have changed between the first drawing and this.
    onResize();
    return () => {
      stdout.off('resize', onResize);
    };
  }, [stdout]);
  return size;
}
