import type {Mention} from './mention.ts';

/** A mention of a person, whose name ends where the mention does. */
export function person(
  fields: Pick<Mention, 'first' | 'last' | 'nameFirst' | 'skip' | 'nameSkip' | 'trust'> & {
    feminine: boolean | null;
  },
): Mention {
  return {type: 'person', nameLast: fields.last, named: true, plural: false, ...fields};
}
