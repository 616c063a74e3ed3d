import {parseAst} from 'rolldown/parseAst';
import {nodesOf} from './syntax-nodes.mjs';

/** The classes of Unicode that the regular expressions of the program name. */
const CLASSES = ['L', 'M', 'N', 'Nd'];
const NAMED = new RegExp(`^\\\\p\\{(${CLASSES.join('|')})\\}`);

/**
 * Writes out `\p{L}` and its like in regular expressions as the ranges of the basic plane. V8 compiles a
 * class of Unicode anew in each expression, and the planes beyond the basic one make a hundred letters
 * of the expression into thousands of states: some eighty such expressions took 60 of the 300 ms in
 * which a fresh process makes a quiz. Letters of the other planes (hieroglyphs, rare Chinese ones) are
 * no letters then: no rule about Arabic says anything of them.
 */
export const shortClasses = {
  name: 'short-classes',
  renderChunk(code) {
    const edits = [];
    for (const node of nodesOf(parseAst(code))) {
      if (node.type === 'Literal' && node.regex?.flags.includes('u')) {
        const {pattern, flags} = node.regex;
        const text = `/${writtenOut(pattern)}/${flags}`;
        if (text !== code.slice(node.start, node.end)) edits.push({...node, text});
      }
    }
    let written = code;
    for (const {start, end, text} of edits.sort((a, b) => b.start - a.start)) {
      written = written.slice(0, start) + text + written.slice(end);
    }
    return written;
  },
};

/** A pattern with its classes of Unicode written out. */
export function writtenOut(pattern) {
  let written = '';
  let isInClass = false;
  for (let index = 0; index < pattern.length; index++) {
    const name = NAMED.exec(pattern.slice(index))?.[1];
    const character = pattern[index];
    if (name) {
      written += isInClass ? rangesOf(name) : `[${rangesOf(name)}]`;
      index += `\\p{${name}}`.length - 1;
    } else if (character === '\\') {
      written += pattern.slice(index, index + 2);
      index++;
    } else {
      if (character === '[') isInClass = true;
      if (character === ']') isInClass = false;
      written += character;
    }
  }
  return written;
}

const known = new Map();

/** Where the scripts end that have punctuation and digits of their own: behind it are the signs of all. */
const LAST_OF_SCRIPTS = 0x1dff;

/**
 * The ranges of a class in the basic plane. In the scripts behind the Arabic one, marks and what is
 * unassigned between two of the class join them, and letters are joined by the signs and digits of
 * their script too: exact where the rules look, and few ranges elsewhere.
 */
function rangesOf(name) {
  if (!known.has(name)) {
    const [inside, between, space] = [`\\p{${name}}`, '[\\p{Cn}\\p{Co}\\p{M}]', '\\p{Z}'].map(
      source => new RegExp(source, 'u'),
    );
    const joins = (character, point) =>
      between.test(character) ||
      (name === 'L' && point <= LAST_OF_SCRIPTS && !space.test(character));
    const ranges = [];
    let gap = '';
    for (let point = 0; point <= 0xffff; point++) {
      const character = String.fromCharCode(point);
      const last = ranges.at(-1);
      if (!inside.test(character)) {
        gap += character;
      } else if (last && (gap === '' || (point > 0x700 && [...gap].every(c => joins(c, point))))) {
        last[1] = point;
        gap = '';
      } else {
        ranges.push([point, point]);
        gap = '';
      }
    }
    known.set(
      name,
      ranges.map(([from, to]) => escaped(from) + (to > from ? `-${escaped(to)}` : '')).join(''),
    );
  }
  return known.get(name);
}

const escaped = point => `\\u${point.toString(16).padStart(4, '0')}`;
