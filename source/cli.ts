import {Command, CommanderError, InvalidArgumentError, Option} from 'commander';
import {UnreadableError} from './article/unreadable-error.ts';
import {EXIT, Failure} from './commands/failure.ts';
import {complain} from './commands/output.ts';
import {
  MARKS_CHOICES,
  type MarksChoice,
  TERMINAL_CHOICES,
  type TerminalChoice,
} from './terminal/choice.ts';
import {VERSION} from './version.ts';

/** Options that every command takes, before or after its name. */
type GlobalOptions = {
  readonly lang?: 'ar' | 'en';
  readonly color: boolean;
  readonly encoding?: string;
  readonly terminal?: TerminalChoice;
  readonly marks?: MarksChoice;
};

const EXAMPLES = `
Examples:
  $ warraq                          read the last article, or the bundled one
  $ warraq story.txt                read another text
  $ warraq search اذربيجان          find statements, with or without hamza
  $ warraq quiz --paper story.txt   a sheet of questions with its key
  $ cat story.txt | warraq print -  the text on stdout
`;

const wholeNumber = (least: number, most: number) => (value: string) => {
  const number = Number(value);
  if (!/^\d+$/.test(value) || number < least || number > most) {
    throw new InvalidArgumentError(`It must be a whole number from ${least} to ${most}.`);
  }
  return number;
};

const FILE = [
  '[FILE]',
  'a text, - for standard input, or a name that `warraq list` shows',
] as const;

/** Builds the command line; `finish` takes the exit code of whatever was called. */
function commandLine(finish: (exitCode: number) => void): Command {
  const program = new Command('warraq')
    .description('An Arabic reader and comprehension coach for the terminal.')
    .version(VERSION, '-V, --version')
    .argument(...FILE)
    .addOption(
      new Option('--lang <language>', 'the language of the interface').choices(['ar', 'en']),
    )
    .option('--no-color', 'no colour')
    .option(
      '--encoding <name>',
      'the encoding of FILE, where it is not found out right; remembered for it',
    )
    .addOption(
      new Option('--terminal <how>', 'how rows are sent to the terminal; see doctor')
        .choices(TERMINAL_CHOICES)
        .env('WARRAQ_TERMINAL'),
    )
    .addOption(
      new Option('--marks <where>', 'vowel marks in the terminal')
        .choices(MARKS_CHOICES)
        .env('WARRAQ_MARKS'),
    )
    .addHelpText('before', EXAMPLES.trimStart())
    .showHelpAfterError(false)
    .exitOverride()
    .configureOutput({
      outputError: message => complain(message.replace(/^error: /, '').trim()),
    });
  const globals = () => {
    const {lang, color, encoding, terminal, marks} = program.opts<GlobalOptions>();
    const from = (source: 'cli' | 'env') => ({
      terminal: program.getOptionValueSource('terminal') === source ? terminal : undefined,
      marks: program.getOptionValueSource('marks') === source ? marks : undefined,
    });
    const asked = {commandLine: from('cli'), environment: from('env')};
    return {language: lang, colour: color, encoding, asked};
  };

  program.allowExcessArguments().action(async (file: string | undefined) => {
    const {start} = await import('./commands/start.ts');
    const {similarCommand} = await import('./commands/suggest-command.ts');
    const commands = program.commands.map(command => command.name());
    const near = file === undefined ? null : similarCommand(file, commands);
    const hint = near === null ? '' : `; did you mean the command “${near}”?`;
    if (program.args.length > 1) throw new Failure(`one FILE at a time, or a command${hint}`);
    try {
      finish(await start({file, ...globals(), quiz: null}));
    } catch (error) {
      if (error instanceof UnreadableError && hint) throw new Failure(error.message + hint);
      throw error;
    }
  });

  program
    .command('print')
    .description('the article on stdout: for a screen, or as logical text into a pipe')
    .argument(...FILE)
    .option('--width <cells>', 'wrap at this width', wholeNumber(1, 1000))
    .addOption(
      new Option('--visual', 'joined and reordered, for a terminal that does neither').conflicts(
        'logical',
      ),
    )
    .option('--logical', 'text in its stored order')
    .action(async (file, {width, visual, logical}) => {
      const {print} = await import('./commands/print.ts');
      const order = visual ? 'visual' : logical ? 'logical' : undefined;
      finish(await print({file, width, order, ...globals()}));
    });

  program
    .command('article')
    .description('sections, paragraphs and statements, as the program sees them')
    .argument(...FILE)
    .option('--json', 'as JSON')
    .action(async (file, {json = false}) => {
      const {showArticle} = await import('./commands/article.ts');
      finish(await showArticle({file, json, ...globals()}));
    });

  program
    .command('search')
    .description('statements that hold the words of QUERY; exit code 1 where there are none')
    .argument('<QUERY>', 'words, with or without hamza, vowels and typing errors')
    .argument('[FILE...]', 'where to look, - for standard input; the article one reads by default')
    .option('--library', 'look in all texts of the library')
    .addOption(new Option('--json', 'as JSON, with the spans that matched').conflicts('plain'))
    .option('--plain', 'a line a hit, as into a pipe')
    .option('--limit <n>', 'at most so many', wholeNumber(1, 1_000_000))
    .action(async (query, files, {library = false, json = false, plain = false, limit}) => {
      if (library && files.length > 0) throw new Failure('--library looks in no FILE');
      const {search} = await import('./commands/search.ts');
      const form = json ? 'json' : plain ? 'plain' : 'page';
      finish(await search({query, files, library, form, limit, ...globals()}));
    });

  program
    .command('facts')
    .description('the key facts of an article')
    .argument(...FILE)
    .option('--json', 'as JSON')
    .action(async (file, {json = false}) => {
      const {showFacts} = await import('./commands/facts.ts');
      finish(await showFacts({file, json, ...globals()}));
    });

  program
    .command('quiz')
    .description('a quiz from the key facts: on the screen, as a paper or as JSON')
    .argument(...FILE)
    .addOption(new Option('--json', 'as JSON, with the evidence').conflicts('paper'))
    .option('--paper', 'a sheet of questions with its key')
    .option('--count <n>', 'at most so many questions', wholeNumber(1, 500))
    .option('--seed <n>', 'the same number gives the same quiz', wholeNumber(0, 2 ** 31 - 1))
    .action(async (file, {json = false, paper = false, count, seed}) => {
      const {quiz} = await import('./commands/quiz.ts');
      finish(await quiz({file, json, paper, count, seed, ...globals()}));
    });

  program
    .command('stats')
    .description('how well each article is known, by the quizzes one took')
    .option('--json', 'as JSON')
    .action(async ({json = false}) => {
      const {showStats} = await import('./commands/stats.ts');
      finish(showStats({json, ...globals()}));
    });

  program
    .command('doctor')
    .description('what this terminal is, how rows are sent to it and why; which line reads right?')
    .option('--json', 'as JSON, for a report')
    .action(async ({json = false}) => {
      const {doctor} = await import('./commands/doctor.ts');
      finish(await doctor({json, ...globals()}));
    });

  program
    .command('add')
    .description('put texts into the library, a directory with all that is in it')
    .argument('<FILE...>', 'texts, directories, or - for standard input')
    .action(async files => {
      const {add} = await import('./commands/add.ts');
      finish(await add({files, encoding: globals().encoding}));
    });

  program
    .command('list')
    .description('the texts of the library: level, words, progress, when each was last read')
    .option('--json', 'as JSON')
    .action(async ({json = false}) => {
      const {list} = await import('./commands/list.ts');
      finish(await list({json, ...globals()}));
    });

  program
    .command('remove')
    .description('take texts out of the library; they are kept where `warraq add` finds them again')
    .argument('<NAME...>', 'names that `warraq list` shows')
    .action(async names => {
      const {remove} = await import('./commands/remove.ts');
      finish(await remove({names}));
    });

  program
    .command('paths')
    .description('where settings, reading state and articles lie')
    .option('--json', 'as JSON')
    .action(async ({json = false}) => {
      const {showPaths} = await import('./commands/paths.ts');
      finish(showPaths({json}));
    });

  for (const command of program.commands) command.exitOverride().copyInheritedSettings(program);
  return program;
}

/**
 * Runs the command line.
 * @returns the exit code: 0 done or found, 1 nothing found, 2 wrong usage or unreadable input
 */
async function main(args: readonly string[]): Promise<number> {
  let exitCode: number = EXIT.done;
  const program = commandLine(code => {
    exitCode = code;
  });
  try {
    await program.parseAsync(args, {from: 'user'});
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage;
    if (error instanceof Failure || error instanceof UnreadableError) {
      complain(error.message);
      return error instanceof Failure ? error.exitCode : EXIT.usage;
    }
    complain(
      process.env.WARRAQ_DEBUG && error instanceof Error
        ? (error.stack ?? error.message)
        : `fault in the program: ${error instanceof Error ? error.message : String(error)} (WARRAQ_DEBUG=1 tells more)`,
    );
    return EXIT.broken;
  }
  return exitCode;
}

// A reader that closes early (head, a pager that quits) is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(EXIT.done);
  throw error;
});

process.exitCode = await main(process.argv.slice(2));
