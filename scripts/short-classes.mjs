import {parseAst} from 'rolldown/parseAst';
import {nodesOf} from './syntax-nodes.mjs';

/** The classes of Unicode that the regular expressions of the program name. */
const CLASSES = ['L', 'M', 'N', 'Nd', 'Script=Arabic', 'Script=Latin'];
const NAMED = new RegExp(`^\\\\p\\{(${CLASSES.join('|')})\\}`);

/**
 * Writes out `\p{L}` and its like in regular expressions as ranges of the basic plane. V8 compiles a
 * class of Unicode anew in each expression, and every range of it adds to the time; the planes beyond the
 * basic one make a hundred letters of the expression into thousands of states: some eighty such
 * expressions took 60 of the 300 ms in which a fresh process made a quiz. Letters of the other planes
 * (hieroglyphs, rare Chinese ones) are no letters then: no rule about Arabic says anything of them.
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

/** Up to the end of Arabic's first block every character has the classes that Unicode gives it. */
const LAST_EXACT = 0x6ff;

/** Scripts that no rule looks at: all they have, marks and digits too, counts as letters and as nothing else. */
const FAR_SCRIPTS = [
  [0x700, 0x74f],
  [0x780, 0x86f],
  [0x900, 0x1aaf],
  [0x1b00, 0x1dbf],
  [0x1e00, 0x1fff],
  [0x2c00, 0x2dff],
  [0x3041, 0xd7ff],
];

/** The signs of all scripts; those of them that Unicode counts as letters (ℓ, 々) are none here. */
const SIGNS = [
  [0x2000, 0x2bff],
  [0x2e00, 0x3040],
];

const isIn = (blocks, point) => blocks.some(([from, to]) => point >= from && point <= to);

/** The ranges of a class in the basic plane: exact where the rules look, and few elsewhere. */
function rangesOf(name) {
  if (!known.has(name)) {
    const isOfClass = new RegExp(`\\p{${name}}`, 'u');
    const isUnassigned = /[\p{Cn}\p{Co}]/u;
    const isScript = name.includes('=');
    const has = (point, character) => {
      if (!isScript && isIn(FAR_SCRIPTS, point)) return name === 'L';
      if (name === 'L' && isIn(SIGNS, point)) return false;
      return isOfClass.test(character);
    };
    const ranges = [];
    // Behind Arabic, unassigned characters join what is on both sides of them.
    let isJoined = false;
    for (let point = 0; point <= 0xffff; point++) {
      const character = String.fromCharCode(point);
      if (has(point, character)) {
        if (isJoined) ranges.at(-1)[1] = point;
        else ranges.push([point, point]);
        isJoined = true;
      } else {
        isJoined &&= point > LAST_EXACT && isUnassigned.test(character);
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
