import {describe, expect, test} from 'vitest';
import {parseSettings} from '../../source/store/settings.ts';

function parse(fields: Record<string, unknown>) {
  const warnings: string[] = [];
  return {settings: parseSettings(fields, warning => warnings.push(warning)), warnings};
}

describe('what is said of the terminal in the settings', () => {
  test.each<[string, Record<string, unknown>, unknown]>([
    [
      'a strategy and a place for marks',
      {terminal: 'phrase', marks: 'drop'},
      {terminal: 'phrase', marks: 'drop'},
    ],
    ['auto', {terminal: 'auto'}, {terminal: 'auto'}],
    [
      'what doctor kept',
      {terminals: {'XTerm(379)': {terminal: 'plain'}, 'st 0.9': {marks: 'drop'}}},
      {terminals: {'XTerm(379)': {terminal: 'plain'}, 'st 0.9': {marks: 'drop'}}},
    ],
    [
      'what another version kept is left out, the rest holds',
      {terminals: {a: {terminal: 'vt52', marks: 'left'}, b: 'plain', c: {terminal: 'kitty', x: 1}}},
      {terminals: {a: {marks: 'left'}, c: {terminal: 'kitty'}}},
    ],
    ['terminals that are no object', {terminals: ['plain']}, {}],
  ])('%s', (_, fields, settings) => {
    expect(parse(fields)).toEqual({settings, warnings: []});
  });

  test.each([
    ['terminal', 'vt52', 'auto, plain, explicit, phrase, kitty, konsole, mlterm, altcolour'],
    ['marks', 7, 'auto, keep, left, drop'],
  ])('a wrong %s is ignored, and the warning lists what there is', (field, value, names) => {
    const {settings, warnings} = parse({[field]: value});
    expect(settings).toEqual({});
    expect(warnings).toEqual([`the setting "${field}" must be one of ${names}; it is ignored`]);
  });
});

describe('how the reader wants the text', () => {
  test.each<[string, Record<string, unknown>, unknown]>([
    ['vowel signs', {tashkeel: 'word'}, {tashkeel: 'word'}],
    ['stretched rows', {justify: true}, {justify: true}],
    ['rows as they come', {justify: false}, {justify: false}],
    ['neither yes nor no', {justify: 'yes'}, {}],
  ])('%s', (_, fields, settings) => {
    expect(parse(fields).settings).toEqual(settings);
  });

  test('a view that does not exist is ignored with a warning', () => {
    expect(parse({tashkeel: 'some'})).toEqual({
      settings: {},
      warnings: ['the setting "tashkeel" must be one of shown, hidden, word; it is ignored'],
    });
  });
});
