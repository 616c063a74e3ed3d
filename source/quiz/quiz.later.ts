import {analyse} from '../facts/analyse.ts';
import {makeQuiz} from './make-quiz.ts';

/** Facts and questions with their tables of Arabic: the reader opens without them. */
export const quizMaking = {analyse, makeQuiz};
