import type {Settings} from '../store/settings.ts';
import type {Choice, Choices} from '../terminal/choice.ts';

/** What the command line and the environment say of the terminal. */
export type AskedChoices = Pick<Choices, 'commandLine' | 'environment'>;

/** All choices there are, with those that are kept. */
export function withKeptChoices(
  asked: AskedChoices,
  {terminal, marks, terminals = {}}: Settings,
): Choices {
  const settings: Choice = {terminal, marks};
  return {...asked, settings, calibrations: terminals};
}
