import type {Bound} from './analysis.ts';
import {readingsOf, type Token} from './tokens.ts';

/** Words before a number that bind it, folded. */
const wordsBefore: ReadonlyArray<readonly [words: string, bound: Bound]> = [
  ['اكثر من', 'moreThan'],
  ['ما يزيد علي', 'moreThan'],
  ['ما يزيد عن', 'moreThan'],
  ['يزيد علي', 'moreThan'],
  ['تزيد علي', 'moreThan'],
  ['يزيد عن', 'moreThan'],
  ['ازيد من', 'moreThan'],
  ['ما يفوق', 'moreThan'],
  ['اقل من', 'lessThan'],
  ['ما يقل عن', 'lessThan'],
  ['ما لا يقل عن', 'atLeast'],
  ['لا يقل عن', 'atLeast'],
  ['لا تقل عن', 'atLeast'],
  ['ما لا يزيد علي', 'atMost'],
  ['لا يتجاوز', 'atMost'],
  ['لا تتجاوز', 'atMost'],
  ['ما يصل الي', 'atMost'],
  ['ما يقارب', 'about'],
  ['ما يقرب من', 'about'],
  ['ما يناهز', 'about'],
  ['حوالي', 'about'],
  ['نحو', 'about'],
  ['قرابه', 'about'],
  ['زهاء', 'about'],
  ['تقريبا', 'about'],
];
const boundBeforeWords = wordsBefore.map(([words, bound]) => [words.split(' '), bound] as const);

/** Words behind a number. */
const wordsBehind: ReadonlyArray<readonly [words: readonly string[], bound: Bound]> = [
  [['علي', 'الاقل'], 'atLeast'],
  [['علي', 'الاكثر'], 'atMost'],
  [['كحد', 'اقصي'], 'atMost'],
  [['كحد', 'ادني'], 'atLeast'],
  [['تقريبا'], 'about'],
];

/** The bound whose words end right before a token: «أكثر من» before 37. */
export function boundBefore(
  tokens: readonly Token[],
  at: number,
): {bound: Bound; first: number; skip: number} | null {
  for (const [words, bound] of boundBeforeWords) {
    const first = at - words.length;
    if (first < 0) {
      continue;
    }
    const head = tokens[first]?.text ?? '';
    const skip = head === words[0] ? 0 : readingsOf(head).find(({text}) => text === words[0])?.skip;
    if (
      skip !== undefined &&
      words.every((word, index) => index === 0 || tokens[first + index]?.text === word)
    ) {
      return {bound, first, skip};
    }
  }
  return null;
}

/** The bound that starts at a token behind a number and its noun: «على الأقل». */
export function boundBehind(tokens: readonly Token[], at: number): Bound | null {
  const found = wordsBehind.find(([words]) =>
    words.every((word, index) => tokens[at + index]?.text === word),
  );
  return found?.[1] ?? null;
}
