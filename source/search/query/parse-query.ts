import {foldText} from '../../arabic/fold.ts';
import {mayBeTransliteration} from '../latin/latin-matches.ts';
import {wordsOf} from '../words/words.ts';
import {type Atom, type Clause, FIELDS, KIND_NAMES, type Query} from './query.ts';

/** A pasted page must not be searched for word by word: what a reader remembers is shorter. */
const QUERY_LENGTH = 2_000;
const QUERY_WORDS = 24;
const QUERY_WORD_LENGTH = 48;

/**
 * Reads a query: words, and the operators of fzf's extended search.
 *
 * | typed | means |
 * | --- | --- |
 * | `a b` | both |
 * | `a | b` | one of them |
 * | `'a` | letter for letter |
 * | `"a b"`, `«a b»` | these words one after the other |
 * | `^a`, `a$` | the statement begins, ends with it |
 * | `!a` | without it |
 * | `speaker:a`, `in:a`, `kind:quote` | who speaks, under which heading, what kind of statement |
 *
 * What cannot be read (an open quote, an operator without a word) is searched as plain words.
 */
export function parseQuery(text: string): Query {
  const source = text.slice(0, QUERY_LENGTH).replace(APART_ARTICLE, '$1$2-');
  return parseExpression(source) ?? {clauses: plainClauses(source), broken: true};
}

/** One token: outside quotes up to a space. */
const TOKEN = /\s*((?:[^\s"«]|"[^"]*"|«[^»]*»)+)/uy;

const CLOSING = /["»]$/;

/** What is one word in Latin letters whatever stands between them: Buckwalter's signs, Arabizi's apostrophe, al- and ash-. */
const ONE_LATIN_WORD =
  /^(?:(?:al|el|ul|a(?:sh|th|dh|[tdrzsn]))-)?[a-z0-9'’‘ʿʾ|<>&{}*$~`_]*[a-z][a-z0-9'’‘ʿʾ|<>&{}*$~`_]*$/iu;

/** The article apart from its word: al Wizara. */
const APART_ARTICLE = /(^|\s)(al|el)\s+(?=[a-z2-9])/gi;

/** The clauses of an expression, or null where it is broken. */
function parseExpression(source: string): Query | null {
  const clauses: Clause[] = [];
  let words = 0;
  let joins = false;
  TOKEN.lastIndex = 0;
  let end = 0;
  for (let match = TOKEN.exec(source); match; match = TOKEN.exec(source)) {
    end = TOKEN.lastIndex;
    const token = match[1] ?? '';
    if (token === '|') {
      if (joins || clauses.length === 0) return null;
      joins = true;
      continue;
    }
    const atoms = parseToken(token);
    if (atoms === null) return null;
    for (const atom of atoms) {
      if (words >= QUERY_WORDS) break;
      words += Math.max(1, atom.words.length);
      const last = joins ? clauses.pop() : undefined;
      clauses.push(last ? [...last, atom] : [atom]);
      joins = false;
    }
  }
  // A quote that is never closed stops the tokens short of the end.
  if (joins || source.slice(end).trim() !== '') return null;
  return {clauses, broken: false};
}

/** The atoms of a token, none for a token without letters; null for an operator without its word. */
function parseToken(token: string): Atom[] | null {
  const negated = token.startsWith('!');
  let rest = negated ? token.slice(1) : token;
  const field = /^([^:"«]+):(.*)$/su.exec(rest);
  const name = foldText(field?.[1] ?? '');
  if (field && Object.hasOwn(FIELDS, name)) {
    return parseFilter(FIELDS[name] ?? 'section', field[2] ?? '', negated);
  }

  const atStart = rest.startsWith('^');
  if (atStart) rest = rest.slice(1);
  let exact = rest.startsWith("'");
  if (exact) rest = rest.slice(1).replace(/'$/, '');
  const atEnd = rest.length > 1 && rest.endsWith('$');
  if (atEnd) rest = rest.slice(0, -1);
  const quoted = /^["«]/.test(rest) && CLOSING.test(rest);
  if (quoted) {
    rest = rest.slice(1, -1);
    exact = true;
  }
  const isOperator = negated || atStart || exact || atEnd;
  const words = foldedWords(rest);
  if (words.length === 0) return isOperator ? null : [];
  const isOne = isOperator || words.length === 1 || ONE_LATIN_WORD.test(rest);
  const latin = !exact && isOne && mayBeTransliteration(rest) ? rest.replaceAll('-', '') : null;
  const options = {kind: 'words', exact, atStart, atEnd, negated} as const;
  return isOne
    ? [{...options, words, latin}]
    : words.map(word => ({
        ...options,
        words: [word],
        latin: mayBeTransliteration(word) ? word : null,
      }));
}

function parseFilter(
  field: 'speaker' | 'section' | 'kind',
  value: string,
  negated: boolean,
): Atom[] | null {
  const words = foldedWords(value.replace(/^["«]|["»]$/g, ''));
  if (words.length === 0) return null;
  if (field !== 'kind') return [{kind: 'filter', field, words, statementKind: null, negated}];
  const name = words.length === 1 ? (words[0] ?? '') : '';
  const statementKind = Object.hasOwn(KIND_NAMES, name) ? KIND_NAMES[name] : undefined;
  return statementKind ? [{kind: 'filter', field, words, statementKind, negated}] : null;
}

function plainClauses(source: string): Clause[] {
  return foldedWords(source)
    .slice(0, QUERY_WORDS)
    .map(word => [
      {
        kind: 'words',
        words: [word],
        latin: mayBeTransliteration(word) ? word : null,
        exact: false,
        atStart: false,
        atEnd: false,
        negated: false,
      },
    ]);
}

function foldedWords(text: string): string[] {
  return wordsOf(foldText(text)).map(word => word.text.slice(0, QUERY_WORD_LENGTH));
}
