import type {Hit} from '../../search/hit.ts';
import type {Lit} from '../app-state.ts';
import type {KeyContext} from '../context.ts';
import type {Command} from '../keymap.ts';
import {type Document, placeOfStatement} from '../reader/document.ts';

/** How many hits a page key moves over. */
const PAGE = 5;

/** What a command does while something is looked for. */
export function searchCommand(command: Command, context: KeyContext): void {
  const {dispatch, services} = context;
  const {query, queryChoice} = context.state();
  const hits = services.search(query.text) ?? [];
  const choose = (choice: number) =>
    dispatch({type: 'chooseHit', choice: Math.max(0, Math.min(hits.length - 1, choice))});
  switch (command) {
    case 'down':
      return choose(queryChoice + 1);
    case 'up':
      return choose(queryChoice - 1);
    case 'pageDown':
      return choose(queryChoice + PAGE);
    case 'pageUp':
      return choose(queryChoice - PAGE);
    case 'choose': {
      const hit = hits[queryChoice];
      if (hit) jumpToHit(hit, context);
      return;
    }
    case 'leave':
      return dispatch({type: 'leave'});
    default:
  }
}

/** Goes to what was found and lights it, the letters that matched most of all. */
function jumpToHit(hit: Hit, {state, dispatch, pager, frame}: KeyContext): void {
  const lit = litOfHit(hit, pager.document);
  if (!lit) return;
  const target = {block: lit.block, offset: lit.matches[0]?.[0] ?? lit.start};
  dispatch({type: 'jump', place: pager.topShowing(target, state().place, frame.body), lit});
}

function litOfHit(hit: Hit, document: Document): Lit | undefined {
  const start = placeOfStatement(document, hit.statement);
  if (!start) return undefined;
  const block = hit.heading
    ? document.blocks.findIndex(
        ({kind, section}) => kind === 'heading' && section.id === hit.section,
      )
    : start.block;
  const offset = hit.heading ? 0 : start.offset;
  return {
    block,
    start: offset,
    end: offset + hit.text.length,
    matches: hit.ranges.map(([from, to]) => [from + offset, to + offset] as const),
  };
}
