import {foldText} from '../../arabic/fold.ts';
import {honorifics, titles} from '../../arabic/lexicon/titles.ts';
import {remember} from '../remember.ts';
import {readingsOf, type Token} from '../tokens.ts';

const titleForms = new Map<string, {feminine: boolean; plural: boolean}>();
for (const {masculine, feminine} of titles) {
  titleForms.set(foldText(masculine), {feminine: false, plural: false});
  if (feminine !== '') {
    titleForms.set(foldText(feminine), {feminine: true, plural: false});
  }
}

const honorificForms = new Set(honorifics.map(foldText));

export type Title = {
  readonly skip: number;
  readonly definite: boolean;
  readonly feminine: boolean;
  readonly honorific: boolean;
};

export function titleAt(token: Token | undefined): Title | null {
  return token?.kind === 'word' ? titleOf(token.text) : null;
}

const titleOf = remember((word: string): Title | null => {
  for (const {text, skip} of readingsOf(word)) {
    const definite = text.startsWith('ال') && text.length > 3;
    const bare = definite ? text.slice(2) : text;
    const form = titleForms.get(bare);
    if (form) {
      return {skip, definite, feminine: form.feminine, honorific: honorificForms.has(bare)};
    }
  }
  return null;
});
