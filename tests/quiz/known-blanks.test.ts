import {describe, expect, test} from 'vitest';
import {isKnownBeforehand} from '../../source/quiz/stems/known-blanks.ts';
import {fixedPairs, pairedNames, tellingWords} from '../../source/quiz/tables/fixed-pairs.ts';
import {tradeFamilies} from '../../source/quiz/tables/trades.ts';
import {adjectiveFamilies, nounFamilies} from '../../source/quiz/tables/word-families.ts';
import {readOf} from './quiz-of.ts';

/** Whether a blank for a word of a sentence needs no reading. */
function isKnown(sentence: string, key: string): boolean {
  const read = readOf(sentence);
  const start = read.paragraph.text.indexOf(key);
  const from = read.tokens.findIndex(token => token.end > start);
  const to = read.tokens.findIndex(token => token.start >= start + key.length);
  return isKnownBeforehand(read, {from, to, start, key});
}

describe('blanks that need no reading', () => {
  test.each([
    ['بقي الضيوف في القاعة حتى منتصف الليل ثم خرجوا.', 'الليل', 'a fixed pair'],
    ['توقف المصعد بين الطابقين الثالث والرابع ساعة كاملة.', 'الثالث', 'a rank beside the next'],
    ['يقرأ سبعة من كل عشرة طلاب كتابًا في الشهر.', 'عشرة', 'a share is out of ten'],
    ['انهارت الإمبراطورية النمساوية المجرية بعد الحرب.', 'المجرية', 'half of a name'],
    ['تغيرت الحياة بعد ثورة يوليو 1952 في البلاد.', 'يوليو 1952', 'an event called by its date'],
    ['تحدها تونس من الشرق، والمغرب من الغرب.', 'تونس', 'an atlas tells the neighbours'],
    ['زار الوفد فرنسا ومدنًا أخرى في أوروبا.', 'أوروبا', 'the continent of a named country'],
    ['كان جده صيادًا يصلح شباكه كل مساء.', 'صيادًا', 'told by another word'],
    ['كانت المكتبة أول مؤسسة ثقافية في المدينة.', 'ثقافية', 'told by another word'],
  ])('%s / %s: %s', (sentence, key) => {
    expect(isKnown(sentence, key)).toBe(true);
  });

  test.each([
    ['بقي الضيوف في القاعة حتى الليل ثم خرجوا.', 'الليل', 'no pair'],
    ['توقف المصعد عند الطابق الثالث ساعة كاملة.', 'الثالث', 'a rank alone'],
    ['كان جده صيادًا في قرية بعيدة.', 'صيادًا', 'nothing tells it'],
    ['حضر الحفل عشرة طلاب من القرية.', 'عشرة', 'a number alone'],
    ['زار الوفد تونس في مارس 1952 وبقي أسبوعًا.', 'مارس 1952', 'a date of no event'],
    ['وصلت السفينة إلى أوروبا بعد شهر.', 'أوروبا', 'no place is named'],
  ])('%s / %s: %s', (sentence, key) => {
    expect(isKnown(sentence, key)).toBe(false);
  });
});

test('the tables hold single spellings of Arabic letters, and what the families know', () => {
  const letters = /^[\u0621-\u064A]+(?: [\u0621-\u064A]+)*$/;
  for (const {heads, tails} of fixedPairs)
    for (const word of [...heads, ...tails]) expect(word).toMatch(letters);
  for (const pair of pairedNames) for (const name of pair) expect(name).toMatch(letters);
  const known = [
    ...adjectiveFamilies.flat().map(({masculine}) => masculine),
    ...nounFamilies.flatMap(({words}) => words),
    ...tradeFamilies.flatMap(family => family.map(({masculine}) => masculine)),
  ];
  for (const {stems, told} of tellingWords) {
    for (const stem of stems) expect(stem).toMatch(letters);
    for (const word of told) expect(known).toContain(word);
  }
});
