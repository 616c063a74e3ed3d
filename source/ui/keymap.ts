/** What the reader can ask for, by screen. The help screen, the README's table and the tests read this table. */
export type Mode =
  | 'reading'
  | 'contents'
  | 'search'
  | 'quiz'
  | 'writing'
  | 'quizSetup'
  | 'library'
  | 'help';

export type Command =
  | 'down'
  | 'up'
  | 'pageDown'
  | 'pageUp'
  | 'halfDown'
  | 'halfUp'
  | 'top'
  | 'bottom'
  | 'nextSection'
  | 'previousSection'
  | 'nextStatement'
  | 'previousStatement'
  | 'wordLeft'
  | 'wordRight'
  | 'tashkeel'
  | 'justify'
  | 'copy'
  | 'search'
  | 'previousHit'
  | 'letHitsGo'
  | 'mark'
  | 'scope'
  | 'concordance'
  | 'takeSuggestion'
  | 'quiz'
  | 'contents'
  | 'library'
  | 'openText'
  | 'help'
  | 'back'
  | 'forward'
  | 'choose'
  | 'next'
  | 'leave'
  | 'answer1'
  | 'answer2'
  | 'answer3'
  | 'answer4'
  | 'evidence'
  | 'missed'
  | 'skip'
  | 'undo'
  | 'flag'
  | 'review'
  | 'previous'
  | 'setup'
  | 'newQuiz'
  | 'submit'
  | 'showOptions'
  | 'change'
  | 'start'
  | 'quit'
  | 'interrupt'
  | 'suspend';

export type Binding = {
  readonly command: Command;
  /** Key names: a character as the Latin layout has it, or a name from keys.ts. */
  readonly keys: readonly string[];
};

/** Commands that every screen knows. */
const EVERYWHERE: readonly Binding[] = [
  {command: 'suspend', keys: ['ctrl-z']},
  {command: 'interrupt', keys: ['ctrl-c']},
];

export const KEYMAP: Readonly<Record<Mode, readonly Binding[]>> = {
  reading: [
    {command: 'down', keys: ['j', 'down']},
    {command: 'up', keys: ['k', 'up']},
    {command: 'pageDown', keys: ['space', 'pagedown', 'ctrl-f']},
    {command: 'pageUp', keys: ['b', 'pageup', 'ctrl-b']},
    {command: 'halfDown', keys: ['ctrl-d']},
    {command: 'halfUp', keys: ['ctrl-u']},
    {command: 'top', keys: ['g', 'home']},
    {command: 'bottom', keys: ['G', 'end']},
    {command: 'nextSection', keys: [']']},
    {command: 'previousSection', keys: ['[']},
    {command: 'nextStatement', keys: ['n']},
    {command: 'previousStatement', keys: ['p']},
    {command: 'previousHit', keys: ['N']},
    {command: 'letHitsGo', keys: ['esc']},
    {command: 'wordLeft', keys: ['h', 'left']},
    {command: 'wordRight', keys: ['l', 'right']},
    {command: 'tashkeel', keys: ['v']},
    {command: 'justify', keys: ['J']},
    {command: 'copy', keys: ['y']},
    {command: 'search', keys: ['/']},
    {command: 'quiz', keys: ['q']},
    {command: 'contents', keys: ['t']},
    {command: 'library', keys: ['o', 'L']},
    {command: 'back', keys: ['ctrl-o']},
    {command: 'forward', keys: ['tab']},
    {command: 'help', keys: ['?']},
    {command: 'quit', keys: ['Q', 'ctrl-q']},
    ...EVERYWHERE,
  ],
  contents: [
    {command: 'down', keys: ['j', 'down', 'ctrl-n']},
    {command: 'up', keys: ['k', 'up', 'ctrl-p']},
    {command: 'choose', keys: ['enter', 'space']},
    {command: 'leave', keys: ['esc', 't']},
    {command: 'help', keys: ['?']},
    {command: 'quit', keys: ['Q', 'ctrl-q']},
    ...EVERYWHERE,
  ],
  library: [
    {command: 'down', keys: ['down', 'ctrl-n']},
    {command: 'up', keys: ['up', 'ctrl-p']},
    {command: 'pageDown', keys: ['pagedown']},
    {command: 'pageUp', keys: ['pageup']},
    {command: 'openText', keys: ['enter']},
    {command: 'leave', keys: ['esc']},
    ...EVERYWHERE,
  ],
  search: [
    {command: 'down', keys: ['down', 'ctrl-n', 'ctrl-j']},
    {command: 'up', keys: ['up', 'ctrl-p', 'ctrl-k']},
    {command: 'pageDown', keys: ['pagedown']},
    {command: 'pageUp', keys: ['pageup']},
    {command: 'choose', keys: ['enter']},
    {command: 'mark', keys: ['tab']},
    {command: 'scope', keys: ['ctrl-l']},
    {command: 'concordance', keys: ['ctrl-t']},
    {command: 'takeSuggestion', keys: ['ctrl-y']},
    {command: 'leave', keys: ['esc']},
    ...EVERYWHERE,
  ],
  quiz: [
    {command: 'answer1', keys: ['1']},
    {command: 'answer2', keys: ['2']},
    {command: 'answer3', keys: ['3']},
    {command: 'answer4', keys: ['4']},
    {command: 'down', keys: ['j', 'down']},
    {command: 'up', keys: ['k', 'up']},
    {command: 'next', keys: ['enter', 'space']},
    {command: 'evidence', keys: ['e']},
    {command: 'skip', keys: ['s']},
    {command: 'undo', keys: ['u']},
    {command: 'flag', keys: ['x']},
    {command: 'missed', keys: ['m']},
    {command: 'review', keys: ['r']},
    {command: 'previous', keys: ['p']},
    {command: 'setup', keys: ['o']},
    {command: 'newQuiz', keys: ['N']},
    {command: 'leave', keys: ['esc', 'q']},
    {command: 'help', keys: ['?']},
    {command: 'quit', keys: ['Q', 'ctrl-q']},
    ...EVERYWHERE,
  ],
  writing: [
    {command: 'submit', keys: ['enter']},
    {command: 'showOptions', keys: ['tab']},
    {command: 'leave', keys: ['esc']},
    {command: 'quit', keys: ['ctrl-q']},
    ...EVERYWHERE,
  ],
  quizSetup: [
    {command: 'down', keys: ['j', 'down', 'ctrl-n']},
    {command: 'up', keys: ['k', 'up', 'ctrl-p']},
    {command: 'change', keys: ['space']},
    {command: 'start', keys: ['enter']},
    {command: 'leave', keys: ['esc', 'o']},
    {command: 'help', keys: ['?']},
    {command: 'quit', keys: ['Q', 'ctrl-q']},
    ...EVERYWHERE,
  ],
  help: [
    {command: 'down', keys: ['j', 'down']},
    {command: 'up', keys: ['k', 'up']},
    {command: 'leave', keys: ['esc', '?', 'q', 'enter']},
    {command: 'quit', keys: ['Q', 'ctrl-q']},
    ...EVERYWHERE,
  ],
};

/** The command a key stands for on a screen, or undefined. */
export function commandFor(mode: Mode, key: string): Command | undefined {
  return KEYMAP[mode].find(({keys}) => keys.includes(key))?.command;
}
