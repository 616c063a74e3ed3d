import type {Token} from '../tokens.ts';
import {bareName} from './bare-name.ts';
import type {Mention} from './mention.ts';
import {titledPerson} from './titled-person.ts';

/** The person that starts at a token: a title with a name, a given name, or a name behind a verb of speech. */
export function personAt(tokens: readonly Token[], at: number): Mention | null {
  return titledPerson(tokens, at) ?? bareName(tokens, at);
}
