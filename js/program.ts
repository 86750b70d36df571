// The core as the engine runs it: its bytes, compiled. The file for pages that refuse WebAssembly has the translated
// core in its place.

import { bytes } from '#bytes';
import { page } from '../src/web/hands/builtins.js';
import { replaced } from './builtins.js';
import { BridgeError } from './error.js';

/** Throws where there is nothing to compile with: some browsers have it not, as in a mode for those who are watched. */
const checkEngine = (): void => {
  if (!('WebAssembly' in page)) {
    throw new BridgeError(
      'wasm_blocked',
      'this browser has no WebAssembly: use drimify-bridge.nowasm.global.js, which needs none',
    );
  }
  if (typeof WebAssembly?.Module !== 'function') throw replaced('WebAssembly');
};

/** Compiles at once. */
export const instantiate = (imports: WebAssembly.Imports): WebAssembly.Exports => {
  checkEngine();
  return new WebAssembly.Instance(new WebAssembly.Module(bytes()), imports).exports;
};

/** Compiles off the main thread. */
export const instantiateLater = async (imports: WebAssembly.Imports): Promise<WebAssembly.Exports> => {
  checkEngine();
  return (await WebAssembly.instantiate(bytes(), imports)).instance.exports;
};
