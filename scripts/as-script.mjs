import {createHash} from 'node:crypto';
import {readFileSync, writeFileSync} from 'node:fs';
import {parseAst} from 'rolldown/parseAst';
import {nodesOf} from './syntax-nodes.mjs';

/** Modules of Node's that take milliseconds to load, and whose functions are called late or never. */
const CALLED_LATE = new Set(['node:crypto']);

/** Names that no module uses. */
const META = '$importMeta';
const LOAD = '$import';

/**
 * Turns a bundled module whose static imports are Node's own into a script that `node:vm` can compile
 * from V8's code cache (docs/decisions/0002-one-bundled-file.md): one async function of `require`, of what
 * stands for `import.meta`, and of what stands for `import()`: code from the cache has no importer of its own.
 * It gives what the module exports. Its first line names the digest of what follows.
 */
export function asScript() {
  return {
    name: 'as-script',
    writeBundle({file}) {
      const script = scriptOf(readFileSync(file, 'utf8'));
      const digest = createHash('sha256').update(script).digest('hex').slice(0, 16);
      writeFileSync(file, `//${digest}\n${script}`);
    },
  };
}

function scriptOf(code) {
  const edits = [];
  const ast = parseAst(code);
  for (const node of ast.body) {
    if (node.type === 'ImportDeclaration') edits.push({...node, text: requireOf(node)});
    else if (node.type.startsWith('Export')) edits.push({...node, text: exportsOf(node)});
  }
  for (const node of nodesOf(ast)) {
    if (node.type === 'MetaProperty' && node.meta.name === 'import') {
      edits.push({...node, text: META});
    } else if (node.type === 'ImportExpression') {
      edits.push({start: node.start, end: node.start + 'import'.length, text: LOAD});
    }
  }
  let script = code;
  for (const {start, end, text} of edits.sort((a, b) => b.start - a.start)) {
    script = script.slice(0, start) + text + script.slice(end);
  }
  return `(async function(require,${META},${LOAD}){${script}\n})`;
}

/** The bundler writes all exports into one statement, the last. */
function exportsOf({type, specifiers}) {
  if (type !== 'ExportNamedDeclaration') throw new Error(`a script cannot have: ${type}`);
  const named = specifiers.map(({exported, local}) => `${exported.name}:${local.name}`);
  return `return{${named.join(',')}};`;
}

/** A function of a module that is loaded when it is called. */
function lateOf({imported, local}, module) {
  return `const ${local.name}=(...all)=>require("${module}").${imported.name}(...all);`;
}

function requireOf({specifiers, source}) {
  if (!source.value.startsWith('node:')) {
    throw new Error(`a static import of ${source.value} cannot stand in a script`);
  }
  const isNamed = specifiers.every(({type}) => type === 'ImportSpecifier');
  if (isNamed && CALLED_LATE.has(source.value)) {
    return specifiers.map(specifier => lateOf(specifier, source.value)).join('');
  }
  const named = specifiers
    .filter(({type}) => type === 'ImportSpecifier')
    .map(({imported, local}) => `${imported.name}:${local.name}`);
  const whole = specifiers
    .filter(({type}) => type !== 'ImportSpecifier')
    .map(({local}) => `const ${local.name}=require("${source.value}");`);
  const parts = named.length > 0 ? `const {${named.join(',')}}=require("${source.value}");` : '';
  return whole.join('') + parts;
}
