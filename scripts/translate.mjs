// The core for pages whose policy refuses WebAssembly: the shipped module, translated to JavaScript by binaryen.

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { npmProgram } from './setup.mjs';

/** What the translator cannot say is said otherwise first: numbers that do not trap, bytes that are moved. */
const LOWER = ['--llvm-nontrapping-fptoint-lowering', '--signext-lowering', '--llvm-memory-copy-fill-lowering', '-Oz'];

/**
 * What has to be mended in the translation: the text, what stands there instead, and what fails without it.
 *
 * @type {[text: string, instead: string, without: string][]}
 */
const MENDS = [
  [
    `Object.create(Object.prototype, {
   "grow": {
    "value": __wasm_memory_grow
   }, 
   "buffer": {
    "get": function () {
     return buffer;
    }
    
   }
  })`,
    '{ get buffer() { return buffer; } }',
    'the attack case PAY-052: a polluted Object.prototype makes property descriptors invalid',
  ],
  [
    '   buffer = newBuffer;',
    '   structuredClone(buffer, { transfer: [buffer] });\n   buffer = newBuffer;',
    'the attack case PAY-100: wasm-bindgen looks whether its views are detached, as they are once a memory has grown',
  ],
];

/**
 * Writes what stands in for js/program.ts, and answers its path.
 *
 * @type {(wasm: string, folder: string, enabled: string[]) => Promise<string>}
 */
export const translate = async (wasm, folder, enabled) => {
  const [lowered, path] = [join(folder, 'lowered.wasm'), join(folder, 'translated.js')];
  await npmProgram('binaryen/bin/wasm-opt', [...LOWER, ...enabled, wasm, '-o', lowered]);
  await npmProgram('binaryen/bin/wasm2js', ['--emscripten', '-Oz', ...enabled, lowered, '-o', path]);
  let code = readFileSync(path, 'utf8');
  for (const [text, instead, without] of MENDS) {
    if (code.split(text).length !== 2)
      throw new Error(`the translator changed: ${text} is not there once (${without})`);
    code = code.replace(text, () => instead);
  }
  const head = `import { imports } from '#imports';
    import { checkTranslated } from '#builtins';`;
  const loader = `const start = () => (checkTranslated(), instantiate(imports));
    export { start as instantiate };
    export const instantiateLater = async () => start();`;
  writeFileSync(path, `${head}\n${code}\n${loader}\n`);
  return path;
};
