import {describe, expect, test} from 'vitest';
import type {Question} from '../../source/quiz/question.ts';
import {reduceSession, startSession} from '../../source/quiz/session.ts';
import {frameOf} from '../../source/ui/frame.ts';
import {quizRows} from '../../source/ui/quiz/quiz-rows.ts';
import {stringsFor} from '../../source/ui/strings/strings.ts';
import {themeFor} from '../../source/ui/theme.ts';
import {questionOf} from '../quiz/question-of.ts';
import {articleOf} from '../search/article-of.ts';

const article = articleOf([
  'قال سعد إن البحر هادئ.',
  'قالت منى إن الريح قوية.',
  'قال علي إن القارب قديم.',
]);
const evidence = (paragraph: number, name: string) => ({
  statement: `p${paragraph}.1`,
  paragraph: `p${paragraph}`,
  start: 4,
  end: 4 + name.length,
});
const matching: Question = {
  ...questionOf('match', 0),
  kind: 'whoSaid',
  prompt: 'من قال: (1) إن البحر هادئ؛ (2) إن الريح قوية؛ (3) إن القارب قديم؟',
  options: ['سعد – منى – علي', 'منى – سعد – علي', 'علي – منى – سعد', 'سعد – علي – منى'],
  matching: {
    stem: 'من قال؟',
    claims: ['إن البحر هادئ', 'إن الريح قوية', 'إن القارب قديم'],
    speakers: ['سعد', 'منى', 'علي'],
    evidence: [evidence(1, 'سعد'), evidence(2, 'منى'), evidence(3, 'علي')],
  },
};

/** The screen's rows as they stand from left to right, each without its padding. */
function screenOf(language: 'ar' | 'en', answer: number | null): string[] {
  const session = startSession([matching], {mode: 'learn', answering: 'choose'});
  const frame = frameOf(80, 24, false, language === 'ar' ? 'rtl' : 'ltr');
  const now = answer === null ? session : reduceSession(session, {type: 'answer', option: answer});
  return quizRows(
    {
      article,
      session: now,
      written: null,
      strings: stringsFor(language),
      theme: themeFor(true),
    },
    frame,
  ).map(row =>
    row
      .map(({text}) => text)
      .join('')
      .normalize('NFKC')
      .trim(),
  );
}

const visual = (text: string) => [...text].reverse().join('');

describe.each(['ar', 'en'] as const)('claims to be matched, interface %s', language => {
  test('stand one a line under what is asked, nobody named before the answer', () => {
    const rows = screenOf(language, null);
    expect(rows[0]).toBe(visual('من قال؟'));
    expect(rows[1]).toContain(visual('إن البحر هادئ'));
    expect(rows[2]).toContain(visual('إن الريح قوية'));
    expect(rows[3]).toContain(visual('إن القارب قديم'));
    expect(rows.slice(0, 4).join(' ')).not.toContain(visual('منى'));
  });

  test('have their speakers beside them once answered, and a statement each', () => {
    const rows = screenOf(language, 1);
    expect(rows[1]).toContain(visual('سعد'));
    expect(rows[2]).toContain(visual('منى'));
    expect(rows[3]).toContain(visual('علي'));
    const below = rows.slice(9).join(' ');
    for (const words of ['قال سعد إن', 'قالت منى إن', 'قال علي إن'])
      expect(below).toContain(visual(words));
  });
});
