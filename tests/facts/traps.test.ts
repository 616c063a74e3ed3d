import {beforeAll, describe, expect, test} from 'vitest';
import {bundledArticle, DEFAULT_ARTICLE} from '../../source/article/bundled.ts';
import {readArticle} from '../../source/article/read-file.ts';
import {analyse} from '../../source/facts/analyse.ts';
import type {Analysis, FactDetail} from '../../source/facts/analysis.ts';
import type {Fact} from '../../source/facts/fact.ts';

/** What goes wrong easily in the bundled news text, and so in any. */

let analysis: Analysis;

beforeAll(async () => {
  analysis = analyse(await readArticle(bundledArticle(DEFAULT_ARTICLE) ?? '', DEFAULT_ARTICLE));
});

/** The statement that holds some words. */
function statementWith(words: string): string {
  for (const section of analysis.article.sections) {
    for (const paragraph of section.paragraphs) {
      for (const statement of paragraph.statements) {
        if (statement.text.includes(words)) {
          return statement.id;
        }
      }
    }
  }
  throw new Error(`no statement with ${words}`);
}

const factsIn = (words: string): readonly Fact[] =>
  analysis.facts.filter(({statement}) => statement === statementWith(words));
const detailOf = ({id}: Fact): FactDetail | undefined => analysis.details.get(id);
const entityOf = (fact: Fact | undefined): string | undefined => {
  const detail = fact && detailOf(fact);
  return detail?.type === 'entity' ? detail.entity : undefined;
};
const entityNamed = (name: string) =>
  analysis.entities.find(({variants}) => variants.includes(name));

test('«وبين أن» says what he made clear; بين between two names is the preposition', () => {
  expect(
    factsIn('وبين أن بلاده').some(
      ({kind, text}) => kind === 'what' && text.startsWith('أن بلاده اشترطت'),
    ),
  ).toBe(true);
  expect(factsIn('منذ عقود').map(({kind, text}) => `${kind} ${text}`)).toContain(
    'who باكو وأرمينيا',
  );
});

test('«الوزارة» is the ministry named last: Azerbaijani first, Russian later', () => {
  const ministry = (words: string) =>
    factsIn(words).find(({text, entity}) => entity === 'organisation' && text === 'الوزارة');
  expect(ministry('وأفادت الوزارة')?.value).toBe('وزارة الدفاع الأذرية');
  expect(ministry('وأضافت الوزارة')?.value).toBe('وزارة الدفاع الروسية');
});

test('«وزارة الدفاع» without a country is the Azerbaijani one there', () => {
  const body = factsIn('وجاء في الاتفاق').find(({entity}) => entity === 'organisation');
  expect(entityOf(body)).toBe(entityNamed('وزارة الدفاع الأذرية')?.id);
});

test('the Wednesdays are each in their own statement', () => {
  const days = analysis.facts.filter(({text}) => text === 'الأربعاء');
  expect(new Set(days.map(({statement}) => statement)).size).toBe(4);
});

test('13:00 and 13,00 are one time, and no decimal', () => {
  const [spoken] = factsIn('أبلغونا').filter(
    ({kind, text}) => kind === 'when' && text.includes('13'),
  );
  const [written] = factsIn('اعتبارًا من الساعة').filter(
    ({kind, text}) => kind === 'when' && text.includes('13'),
  );
  expect(spoken?.value).toBe('13:00');
  expect(written?.value).toBe('2023-09-20T13:00');
  expect([spoken, written].map(fact => fact && detailOf(fact)?.type)).toEqual(['time', 'time']);
});

test('32 is a lower bound and counts people; 24 counts hours', () => {
  const [dead] = factsIn('قتيلًا').filter(({kind}) => kind === 'howMany');
  expect(dead && detailOf(dead)).toMatchObject({
    value: 32,
    bound: 'atLeast',
    unit: 'person',
    singular: 'قتيل',
  });
  const [hours] = factsIn('قرابة 24 ساعة').filter(({kind}) => kind === 'howLong');
  expect(hours && detailOf(hours)).toMatchObject({value: 24, bound: 'about', unit: 'time'});
});

test('the number of dead peacekeepers is not stated', () => {
  expect(factsIn('لقوا حتفهم').filter(({kind}) => kind === 'howMany')).toEqual([]);
});

test('«الخميس المقبل» stands in the statement about the talks', () => {
  expect(factsIn('بدء محادثات').map(({text}) => text)).toContain('الخميس المقبل');
});

describe('variants are one entity', () => {
  test.each([
    ['وزارة الدفاع الأذرية', 'وزارة الدفاع'],
    ['ناغورنو قره باغ', 'قره باغ'],
    ['ناغورنو قره باغ', 'قرة باغ'],
    ['قوات حفظ السلام الروسية', 'قوات حفظ السلام'],
  ])('%s, %s', (one, other) => {
    expect(entityNamed(other)?.id).toBe(entityNamed(one)?.id);
    expect(entityNamed(one)?.id).toBeDefined();
  });

  test('and two ministries are two', () => {
    expect(entityNamed('وزارة الدفاع الأذرية')?.id).not.toBe(
      entityNamed('وزارة الدفاع الروسية')?.id,
    );
  });
});

test('a group is kept in the form that stands alone: الانفصاليين → الانفصاليون', () => {
  expect(analysis.entities.map(({name}) => name)).toContain('الانفصاليون الأرمن');
  expect(analysis.entities.map(({name}) => name)).not.toContain('الانفصاليين الأرمن');
});

test('a passive has no agent: nobody is named as who achieved «نجاحات عسكرية»', () => {
  expect(
    factsIn('تم تحقيق نجاحات').filter(({kind, entity}) => kind === 'who' && entity === 'person'),
  ).toEqual([]);
});

test('a claim carries who makes it', () => {
  const claims = factsIn('معاقبة الإرهابيين');
  expect(claims.length).toBeGreaterThan(0);
  for (const {attribution} of claims) {
    expect(attribution).toContain('علييف');
  }
});

test('«المعلنة» stays with the self-declared presidency', () => {
  expect(factsIn('وقالت الرئاسة').find(({kind}) => kind === 'who')?.text).toContain(
    'الرئاسة المعلنة',
  );
});

test('باكو announces, so it is who and not where; «على جانب آخر» is no place', () => {
  expect(factsIn('أعلنت باكو').find(({text}) => text === 'باكو')?.kind).toBe('who');
  expect(
    factsIn('على جانب آخر').filter(({kind, text}) => kind === 'where' && text.includes('جانب')),
  ).toEqual([]);
});

test('a proclitic is no part of a fact, nor is a letter of the word a proclitic', () => {
  const texts = analysis.facts.map(({text}) => text);
  expect(texts).not.toContain('وأرمينيا');
  expect(texts).toContain('أرمينيا');
  expect(texts.filter(text => text.startsWith('قف إطلاق'))).toEqual([]);
});
