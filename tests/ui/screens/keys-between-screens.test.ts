import {afterEach, describe, expect, test} from 'vitest';
import type {Article} from '../../../source/article/article.ts';
import type {ShelvedText} from '../../../source/library/shelf.ts';
import type {OpenText} from '../../../source/ui/open-text.ts';
import {articleOf} from '../../search/article-of.ts';
import {openScreen, textOf} from './open-screen.tsx';

const CTRL_C = '\u0003';
const CTRL_O = '\u000F';
const ENTER = '\r';

/** A text of several pages, whose beginning and end can be told from others. */
const pages = (name: string): Article =>
  articleOf([
    `فاتحة ${name}.`,
    ...Array.from({length: 60}, () => 'سارت السفينة في الليل.'),
    `خاتمة ${name}.`,
  ]);

const SHELF: readonly ShelvedText[] = ['القمر', 'البحر'].map((title, n) => ({
  id: String(n),
  title,
  language: 'ar',
  level: null,
  words: 120,
  name: title,
  path: `/${title}`,
  isBundled: false,
  progress: null,
  lastRead: null,
}));

/** A promise that is kept, or broken, when the test says so. */
function promised<T>() {
  let keep: (value: T) => void = () => {};
  let fail: (error: Error) => void = () => {};
  const promise = new Promise<T>((resolve, reject) => {
    keep = resolve;
    fail = reject;
  });
  return {promise, keep, fail};
}

let screen: Awaited<ReturnType<typeof openScreen>>;
afterEach(() => screen.close());

/** The reader on one text, and the other one ready to be opened from the library. */
async function openBeside() {
  const opening = promised<OpenText>();
  screen = await openScreen(pages('القمر'), {
    library: Promise.resolve(SHELF),
    openText: () => opening.promise,
  });
  await screen.press('o');
  await screen.until(() => has('2 texts'));
  return {
    finish: () => opening.keep(textOf(pages('البحر'))),
    fail: () => opening.fail(new Error('no such file')),
  };
}

const has = (words: string) =>
  screen.rows().join('\n').includes(words) || screen.arabicRows().join('\n').includes(words);
const isAtEndOf = (name: string) => has(`خاتمة ${name}`) && has('100%');
const turn = () => new Promise(resolve => setImmediate(resolve));

describe('keys pressed while another text is being opened', () => {
  test('wait for it, and do in it what they say', async () => {
    const {finish} = await openBeside();
    screen.send(ENTER);
    screen.send('G');
    await turn();
    screen.send('kj');
    expect(has('2 texts')).toBe(true);
    finish();
    await screen.until(() => isAtEndOf('البحر'));
  });

  test('wait for it where they come in one piece with Enter', async () => {
    const {finish} = await openBeside();
    screen.send(`${ENTER}G`);
    await turn();
    finish();
    await screen.until(() => isAtEndOf('البحر'));
  });

  test('reach it from its first frame on', async () => {
    const {finish} = await openBeside();
    screen.send(ENTER);
    screen.sendOn(() => has('فاتحة البحر'), 'G');
    finish();
    await screen.until(() => isAtEndOf('البحر'));
  });

  test('are for the screen that stays where it cannot be opened', async () => {
    const {fail} = await openBeside();
    screen.send(ENTER);
    screen.send('البحر');
    fail();
    await screen.until(() => has('1 text') && has('no such file'));
  });

  test('ctrl-c does not wait', async () => {
    await openBeside();
    screen.send(`${ENTER}G`);
    screen.send(CTRL_C);
    expect(screen.exitCode()).toBe(130);
  });

  test('wait for the text one goes back to', async () => {
    const {finish} = await openBeside();
    screen.send(ENTER);
    finish();
    await screen.until(() => has('فاتحة البحر'));
    screen.send(`${CTRL_O}G`);
    await screen.until(() => isAtEndOf('القمر'));
  });
});

test('keys that move in the list of texts wait for the list; what is typed does not', async () => {
  const library = promised<readonly ShelvedText[]>();
  screen = await openScreen(pages('القمر'), {
    library: library.promise,
    openText: async () => textOf(pages('البحر')),
  });
  screen.send('oبح');
  await screen.until(() => has('بح'));
  screen.send(`${ENTER}G`);
  await turn();
  library.keep(SHELF);
  await screen.until(() => isAtEndOf('البحر'));
});

test('keys pressed while a quiz is made are for the quiz', async () => {
  const article = articleOf(
    [3, 5, 7, 9, 11].map(
      n => `وصلت إلى ميناء الإسكندرية ${n} سفن تجارية كبيرة مساء يوم ${n + 10} مارس 1998.`,
    ),
  );
  screen = await openScreen(article, {rows: 40});
  screen.send('q1');
  await screen.until(() => has('Question 1 of'));
  await screen.until(() => /Right|Not this one/.test(screen.rows().join('\n')));
});
