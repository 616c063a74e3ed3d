import {useInput} from 'ink';
import {useCallback, useRef, useState} from 'react';
import {PressReader} from './keys.ts';
import {PressQueue} from './press-queue.ts';

/**
 * What is pressed, from the moment the program listens to its end. Belongs in a component that stays up: between
 * the paint of a new screen and its effects a key may come, and a listener of the old screen would lose it.
 */
export function usePresses(): PressQueue {
  const [presses] = useState(() => new PressQueue());
  const reader = useRef(new PressReader());
  const onInput = useCallback<Parameters<typeof useInput>[0]>(
    (input, key) => {
      for (const press of reader.current.read(input, key)) presses.take(press);
    },
    [presses],
  );
  useInput(onInput);
  return presses;
}
