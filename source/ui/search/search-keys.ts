import type {KeyContext} from '../context.ts';
import type {Command} from '../keymap.ts';
import {jumpToHit} from './hit-jump.ts';
import type {SearchAction} from './search-state.ts';

/** How many hits a page key moves over. */
const PAGE = 5;

/** What a command does while something is looked for. */
export function searchCommand(command: Command, context: KeyContext): void {
  const {dispatch, services} = context;
  const {search} = context.state();
  const {hits, suggestions} = services.search(search).outcome;
  const act = (action: SearchAction) => dispatch({type: 'search', action});
  const choose = (choice: number) =>
    act({type: 'choose', choice: Math.max(0, Math.min(hits.length - 1, choice))});
  const isRecalling = search.query.text === '' || search.recalled > 0;
  switch (command) {
    case 'down':
      return search.recalled > 0 ? recall(search.recalled - 1, context) : choose(search.choice + 1);
    case 'up':
      return isRecalling ? recall(search.recalled + 1, context) : choose(search.choice - 1);
    case 'pageDown':
      return choose(search.choice + PAGE);
    case 'pageUp':
      return choose(search.choice - PAGE);
    case 'mark': {
      const hit = hits[search.choice];
      if (!hit) return;
      act({type: 'mark', hit});
      return choose(search.choice + 1);
    }
    case 'scope':
      act({type: 'scope'});
      return services.refreshSearch();
    case 'concordance':
      return act({type: 'shape'});
    case 'takeSuggestion': {
      const [meant] = suggestions;
      if (meant !== undefined) act({type: 'put', text: meant, recalled: 0});
      return;
    }
    case 'choose':
      return enter(context);
    case 'leave':
      return dispatch({type: 'leave'});
    default:
  }
}

/** Goes to the hit that was chosen; to the first of those that were marked; where nothing is found takes what may be meant. */
function enter(context: KeyContext): void {
  const {services, dispatch} = context;
  const {search} = context.state();
  const {hits, suggestions} = services.search(search).outcome;
  if (hits.length === 0) {
    const [meant] = suggestions;
    if (meant === undefined) return;
    return dispatch({type: 'search', action: {type: 'put', text: meant, recalled: 0}});
  }
  services.keepQuery(search.query.text);
  const {marked} = search;
  jumpToHit(marked.length > 0 ? {list: marked, at: 0} : {list: hits, at: search.choice}, context);
}

/** Puts a query of before in the line, so many back; 0 is the empty line again. */
function recall(back: number, {dispatch, services}: KeyContext): void {
  const queries = services.queries();
  const text = back === 0 ? '' : queries.at(-back);
  if (text === undefined) return;
  dispatch({type: 'search', action: {type: 'put', text, recalled: back}});
}
