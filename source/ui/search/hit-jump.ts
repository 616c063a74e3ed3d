import type {FoundHit} from '../../search/hit.ts';
import type {ActiveHits, Lit} from '../app-state.ts';
import type {KeyContext} from '../context.ts';
import {type Document, placeOfStatement} from '../reader/document.ts';

/** Goes to a hit and lights it, the letters that matched most of all; opens its text where it is another one. */
export function jumpToHit(hits: ActiveHits, context: KeyContext): void {
  const {state, dispatch, pager, frame, services, strings} = context;
  const hit = hits.list[hits.at];
  if (!hit) return;
  const lit = litOfHit(hit, pager.document);
  if (!lit) {
    if (hit.origin.path !== '') services.openText(hit.origin, hits);
    return;
  }
  const target = {block: lit.block, offset: lit.matches[0]?.[0] ?? lit.start};
  const place = pager.topShowing(target, state().place, frame.body);
  const notice = strings.hitOf(hits.at + 1, hits.list.length);
  dispatch({type: 'jump', place, lit, hits, notice});
}

/** Goes to the hit after or before the one that is lit; round at the ends. */
export function stepHit(step: 1 | -1, context: KeyContext): void {
  const {hits} = context.state();
  if (!hits) return;
  const {length} = hits.list;
  jumpToHit({...hits, at: (hits.at + step + length) % length}, context);
}

/** Where a hit stands in a document; undefined where it is a hit of another text. */
export function litOfHit(hit: FoundHit, document: Document): Lit | undefined {
  if (hit.article !== document.article.id) return undefined;
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
