// The core for pages whose policy refuses WebAssembly: the shipped module, translated to JavaScript by binaryen.

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { npmProgram } from './setup.mjs';

/** What the translator cannot say is said otherwise first: numbers that do not trap, bytes that are moved. */
const LOWER = ['--llvm-nontrapping-fptoint-lowering', '--signext-lowering', '--llvm-memory-copy-fill-lowering', '-Oz'];

const STAND_IN = `
class Instance {
  constructor(module, imports) {
    this.exports = instantiate(imports);
  }
}
const Translated = {
  Module: class {},
  Instance,
  instantiate: async (bytes, imports) => ({ instance: new Instance(bytes, imports) }),
};
export { Translated as WebAssembly };
`;

/** The text of a function expects the imports and answers the exports, as an instance has them. */
const translated = (out, enabled) => {
  const lowered = join(out, 'lowered.wasm');
  const target = join(out, 'translated.js');
  const quiet = { stdio: ['ignore', 'ignore', 'inherit'] };
  npmProgram('binaryen/bin/wasm-opt', [...LOWER, ...enabled, join(out, 'optimised.wasm'), '-o', lowered], quiet);
  npmProgram('binaryen/bin/wasm2js', ['--emscripten', '-Oz', ...enabled, lowered, '-o', target], quiet);
  return readFileSync(target, 'utf8');
};

/**
 * What the translator writes, but for two things: texts in the module's memory are base64 there, which hides from
 * compression that they are words; and the memory is made from property descriptors, which a polluted
 * Object.prototype breaks.
 */
const mended = (code) => {
  const replace = (pattern, by) => {
    const next = code.replace(pattern, by);
    if (next === code) throw new Error(`the translator changed: ${pattern} is not there`);
    code = next;
  };
  replace(
    /var base64ReverseLookup = [\s\S]*?return uint8Array;\s*\}/,
    'const put = (at, text) => { for (let i = 0; i < text.length; i++) bufferView[at + i] = text.charCodeAt(i); };',
  );
  replace(
    /base64DecodeToExistingUint8Array\(bufferView, (\d+), "([^"]*)"\)/g,
    (_, at, base64) => `put(${at}, ${JSON.stringify(Buffer.from(base64, 'base64').toString('latin1'))})`,
  );
  replace(/Object\.create\(Object\.prototype, \{\s+"grow": [\s\S]*?\}\)/, '{ get buffer() { return buffer; } }');
  return code;
};

/** Writes a module that stands in for the browser's `WebAssembly`, as far as js/core.ts uses it; answers its path. */
export const translate = (out, enabled) => {
  const path = join(out, 'no-wasm.js');
  writeFileSync(path, `${mended(translated(out, enabled))}\n${STAND_IN}`);
  return path;
};
