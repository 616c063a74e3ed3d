/** Every first word that is a command and no file. */
export const COMMANDS = ['print', 'article', 'search', 'facts', 'quiz', 'paths', 'help'] as const;
