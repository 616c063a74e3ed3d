import {remember} from '../facts/remember.ts';
import {foldOnce} from './fold-once.ts';

/** The numbers that a text writes in digits, in either script. */
export const numbersIn = remember((text): readonly number[] =>
  Array.from(foldOnce(text).matchAll(/\d+(?:\.\d+)?/g), ([digits]) => Number(digits)),
);

/** How far «ما يقرب من 600 سنة» may be from the difference of two years. */
const ROUGHLY = 0.1;

/** True where the numbers of a stem give the key: «600 سنة، من 1299 حتى 1923», «بين 1953 و1964، أي 11 عامًا». */
export function isReckonable(key: string, stem: string): boolean {
  const [asked] = numbersIn(key);
  if (asked === undefined || asked < 3) return false;
  const others = numbersIn(stem);
  return others.some((one, index) =>
    others.some(
      (two, at) =>
        at > index &&
        (one + two === asked || Math.abs(Math.abs(one - two) - asked) <= asked * ROUGHLY) &&
        (asked < 1000 || one + two === asked),
    ),
  );
}
