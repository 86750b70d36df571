// Every name by which a script of the package may ask an object for something: found in the built script and in the
// declarations that go with it, not chosen.

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseAst } from 'rollup/parseAst';
import { packageFile } from './site.mjs';

const BINDGEN = fileURLToPath(new URL('../../target/bindgen/dist/drimify_bridge_bg.js', import.meta.url));

/**
 * Every node of a script's syntax.
 *
 * @param {any} node
 * @returns {Generator<any>}
 */
function* nodes(node) {
  yield node;
  for (const value of Object.values(node)) {
    for (const child of [value].flat()) if (typeof child?.type === 'string') yield* nodes(child);
  }
}

/** The names in a script: of members, of keys, and what is a text that could be one. */
const inScript = (/** @type {string} */ code) => {
  const names = new Set();
  // What is computed is a name where it stands there: an index, or a text.
  const take = (key, isComputed) => {
    if (!isComputed && key.type === 'Identifier') names.add(key.name);
    if (typeof key.value === 'number') names.add(String(key.value));
  };
  for (const node of nodes(parseAst(code))) {
    if (node.type === 'MemberExpression') take(node.property, node.computed);
    if (node.type === 'Property') take(node.key, node.computed);
    if (node.type === 'Literal' && typeof node.value === 'string') names.add(node.value);
  }
  return names;
};

/** The members that declarations name: what the core writes is made from texts of its own, and has these names. */
const inTypes = (/** @type {string} */ text) =>
  [...text.matchAll(/^\s+(?:readonly )?(\w+)\??:/gm)].map(([, name]) => name);

/** Texts are names where they could be: those of the module's bytes and of sentences are none. */
const isName = (/** @type {string} */ text) => /^(?:\d+|[\w$-]{1,80})$/.test(text);

/** @param {string} entry */
export const namesOf = (entry) => {
  const file = packageFile(entry);
  const types = readFileSync(packageFile('drimify-bridge').replace('index.js', 'types.d.ts'), 'utf8');
  return [...new Set([...inScript(readFileSync(file, 'utf8')), ...inTypes(types)])].filter(isName).toSorted();
};

/** The names of members to which what wasm-bindgen writes assigns. */
export const namesAssigned = () =>
  [...nodes(parseAst(readFileSync(BINDGEN, 'utf8')))]
    .filter(({ type, left }) => type === 'AssignmentExpression' && left.type === 'MemberExpression' && !left.computed)
    .map(({ left }) => left.property.name);
