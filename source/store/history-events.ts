import type {HistoryEvent} from '../quiz/history.ts';
import type {Question} from '../quiz/question.ts';
import type {SessionAction} from '../quiz/session.ts';
import {type Fields, isFields} from './json-file.ts';
import {isManner} from './settings.ts';

/** The event in a line of the history, or null where the line has not the form of one. */
export function parseEvent(line: string): HistoryEvent | null {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return null;
  }
  return isFields(value) ? (parseStart(value) ?? parseAct(value)) : null;
}

function parseStart(fields: Fields): HistoryEvent | null {
  const {type, at, session, article, title, manner, questions} = fields;
  if (
    type !== 'start' ||
    typeof at !== 'number' ||
    typeof session !== 'string' ||
    typeof article !== 'string' ||
    typeof title !== 'string' ||
    !isManner(manner) ||
    !Array.isArray(questions) ||
    !questions.every(isQuestion)
  ) {
    return null;
  }
  return {type, at, session, article, title, manner, questions};
}

function parseAct({type, at, session, action}: Fields): HistoryEvent | null {
  if (
    type !== 'act' ||
    typeof at !== 'number' ||
    typeof session !== 'string' ||
    !isAction(action)
  ) {
    return null;
  }
  return {type, at, session, action};
}

function isQuestion(value: unknown): value is Question {
  if (!isFields(value) || !isFields(value.evidence)) return false;
  const {evidence} = value;
  return (
    [value.id, value.kind, value.prompt, value.fact, value.section].every(isString) &&
    Array.isArray(value.options) &&
    value.options.every(isString) &&
    isNumber(value.answer) &&
    [evidence.statement, evidence.paragraph].every(isString) &&
    [evidence.start, evidence.end].every(isNumber)
  );
}

const PLAIN_ACTIONS: readonly SessionAction['type'][] = [
  'next',
  'previous',
  'skip',
  'flag',
  'undo',
  'missedAgain',
  'review',
];

function isAction(value: unknown): value is SessionAction {
  if (!isFields(value)) return false;
  const {type} = value;
  if (type === 'answer') return isNumber(value.option);
  if (type === 'write') return isString(value.text);
  return PLAIN_ACTIONS.some(plain => plain === type);
}

const isString = (value: unknown): value is string => typeof value === 'string';
const isNumber = (value: unknown): value is number => typeof value === 'number';
