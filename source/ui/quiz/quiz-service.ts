import type {Article} from '../../article/article.ts';
import {passageAround} from '../../article/passage.ts';
import type {HistoryEvent, Knowledge} from '../../quiz/history.ts';
import type {SessionAction} from '../../quiz/session.ts';
import type {AppAction} from '../app-state.ts';
import type {Strings} from '../strings/strings.ts';
import type {QuizChoice} from './quiz-choice.ts';

/** What is kept of quizzes, and how. */
export type QuizKeeping = {
  history(): HistoryEvent[];
  keepEvent(event: HistoryEvent): void;
  keepChoice(choice: QuizChoice): void;
};

export type QuizService = {
  startQuiz(choice: QuizChoice | null): void;
  keepAction(action: SessionAction): void;
  knowledge(): ReadonlyMap<string, Knowledge>;
};

type Options = {
  readonly article: Article;
  readonly keeping: QuizKeeping;
  readonly strings: Strings;
  /** What the command line asked for, or the last quiz was. */
  readonly choice: QuizChoice;
  /** The paragraph being read: of a book, the quiz is about what stands around it. */
  here(): string;
  /** Lets keys wait until what it returns is called. */
  holdKeys(): () => void;
  /** The seed of the first quiz; null for another one each time. */
  readonly seed: number | null;
};

/** A quiz of more is no quiz of what one has just read, and would take long to make; in UTF-16 code units. */
const MOST_LETTERS = 40_000;

const NOTHING_KNOWN: ReadonlyMap<string, Knowledge> = new Map();

/** Makes quizzes, keeps what is done in them, and goes on with one that was left. */
export function quizServiceFor(
  {article, keeping, strings, choice: firstChoice, here, holdKeys, seed}: Options,
  dispatch: (action: AppAction) => void,
): QuizService {
  let events: HistoryEvent[] = [];
  let known: ReadonlyMap<string, Knowledge> | null = NOTHING_KNOWN;
  let current: string | null = null;
  let quizzes = 0;

  const loaded = (async () => {
    // The first frame does not wait for what was done in other sessions.
    await new Promise(resolve => setImmediate(resolve));
    const history = await import('../../quiz/history.ts');
    events = eventsOf(article.id, keeping.history());
    known = null;
    dispatch({type: 'ready'});
    return history;
  })();
  let history: Awaited<typeof loaded> | null = null;
  loaded.then(module => {
    history = module;
  });

  const passageFor = (section: string | null) => {
    const chosen = article.sections.find(({id}) => id === section);
    return passageAround(article, chosen?.paragraphs[0]?.id ?? here(), MOST_LETTERS);
  };

  const keep = (event: HistoryEvent) => {
    keeping.keepEvent(event);
    events.push(event);
    known = null;
  };

  return {
    startQuiz(choice) {
      // What is pressed while it is made is meant for it.
      const goOn = holdKeys();
      void (async () => {
        const {flaggedQuestions, sessionsOf, unfinishedSession} = await loaded;
        const sessions = sessionsOf(events);
        const left =
          choice === null && seed === null ? unfinishedSession(sessions, article.id) : null;
        if (left) {
          current = left.id;
          const {session} = left;
          const notice = strings.resumed(session.at + 1, session.round.length);
          dispatch({type: 'startSession', session, notice});
          return;
        }
        const {analyse, makeQuiz} = (await import('../../quiz/quiz.later.ts')).quizMaking;
        const {startSession} = await import('../../quiz/session.ts');
        const {section, kind, count, manner} = choice ?? firstChoice;
        const {questions} = makeQuiz(analyse(passageFor(section)), {
          seed: (seed ?? Date.now()) + quizzes++,
          count,
          section,
          kind,
          without: flaggedQuestions(sessions),
        });
        if (choice) keeping.keepChoice(choice);
        current = `${Date.now().toString(36)}-${process.pid.toString(36)}`;
        if (questions.length > 0) {
          keep({
            type: 'start',
            at: Date.now(),
            session: current,
            article: article.id,
            title: article.title,
            manner,
            questions,
          });
        }
        dispatch({type: 'startSession', session: startSession(questions, manner), notice: null});
      })().finally(goOn);
    },
    keepAction(action) {
      if (current !== null) keep({type: 'act', at: Date.now(), session: current, action});
    },
    knowledge() {
      if (known === null && history) {
        known = history.knowledgeBySection(history.sessionsOf(events), article.id);
      }
      return known ?? NOTHING_KNOWN;
    },
  };
}

/** The events of one article's sessions. */
function eventsOf(article: string, events: readonly HistoryEvent[]): HistoryEvent[] {
  const sessions = new Set<string>();
  return events.filter(event => {
    if (event.type === 'start' && event.article === article) sessions.add(event.session);
    return sessions.has(event.session);
  });
}
