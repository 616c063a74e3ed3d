import {readFileSync} from 'node:fs';

/** Every so many queries of the set is typed. */
const STEP = 4;

/** What stands in the search box after each key of queries that are typed one after the other. */
export function keyPresses(file: string): string[] {
  const queries = readFileSync(file, 'utf8')
    .split('\n')
    .flatMap(line =>
      line.includes(' → ') && !line.startsWith('#') ? [line.split(' → ')[0] ?? ''] : [],
    );
  return queries
    .filter((_, at) => at % STEP === 0)
    .flatMap(query => Array.from(query, (_, at) => query.slice(0, at + 1)));
}

/** Key presses that every program can be asked: whole queries of words that stand in the texts. */
export const COMPARED: readonly string[] = [
  'قره',
  'قره باغ',
  'المنصوري',
  'وزارة الدفاع',
  'القروي',
  'الذخائر والمركبات',
  'جائزة نوبل',
  'العدس الأحمر',
];
