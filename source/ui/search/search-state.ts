import type {FoundHit} from '../../search/hit.ts';
import {
  EMPTY_FIELD,
  editText,
  type TextField,
  type TextFieldAction,
} from '../text-field/text-field-state.ts';

export type SearchState = {
  readonly query: TextField;
  /** The hit under the reader's finger. */
  readonly choice: number;
  readonly scope: 'article' | 'library';
  readonly shape: 'list' | 'concordance';
  /** The hits that n and N are to go through; all of them where none is marked. */
  readonly marked: readonly FoundHit[];
  /** How many queries back the one is that was called up; 0 while none was. */
  readonly recalled: number;
};

export type SearchAction =
  | {readonly type: 'edit'; readonly edit: TextFieldAction}
  | {readonly type: 'choose'; readonly choice: number}
  | {readonly type: 'mark'; readonly hit: FoundHit}
  | {readonly type: 'scope' | 'shape'}
  /** Puts a query in the line: the one that is meant, or one of those of before. */
  | {readonly type: 'put'; readonly text: string; readonly recalled: number};

export const NEW_SEARCH: SearchState = {
  query: EMPTY_FIELD,
  choice: 0,
  scope: 'article',
  shape: 'list',
  marked: [],
  recalled: 0,
};

/** An empty query, in the scope and the shape of the search before. */
export function openSearch({scope, shape}: SearchState): SearchState {
  return {...NEW_SEARCH, scope, shape};
}

export function reduceSearch(state: SearchState, action: SearchAction): SearchState {
  switch (action.type) {
    case 'edit': {
      const query = editText(state.query, action.edit);
      if (query.text === state.query.text) return {...state, query};
      return {...state, query, choice: 0, marked: [], recalled: 0};
    }
    case 'choose':
      return {...state, choice: action.choice};
    case 'mark': {
      const others = state.marked.filter(hit => !isSameHit(hit, action.hit));
      const isNew = others.length === state.marked.length;
      return {...state, marked: isNew ? [...others, action.hit] : others};
    }
    case 'scope':
      return {
        ...state,
        scope: state.scope === 'article' ? 'library' : 'article',
        choice: 0,
        marked: [],
      };
    case 'shape':
      return {...state, shape: state.shape === 'list' ? 'concordance' : 'list'};
    case 'put': {
      const query = editText(EMPTY_FIELD, {type: 'insert', text: action.text});
      return {...state, query, choice: 0, marked: [], recalled: action.recalled};
    }
  }
}

/** Whether two hits are of one passage. */
export function isSameHit(one: FoundHit, other: FoundHit): boolean {
  return (
    one.article === other.article &&
    one.statement === other.statement &&
    one.heading === other.heading &&
    one.origin.path === other.origin.path
  );
}
