// Globals that a page may lack, or may replace later: as they are when the script runs. The build puts these names in
// the place of the globals everywhere else, in what wasm-bindgen writes too.

import { BridgeError } from './error.js';

// Not `globalThis.Map` for each: what an engine lacks is undefined then, and no error.
const found: Partial<typeof globalThis> = globalThis;

const missing = (name: string): never => {
  throw new BridgeError('wasm_failed', `the bridge needs ${name}, which this page does not have`);
};

// What is made of these when the script runs, and then not asked for anything, must not keep a module from loading that
// a server only imports.
class NoEncoder {
  encode = (): never => missing('TextEncoder');
  encodeInto = (): never => missing('TextEncoder');
}

class NoDecoder {
  decode = (bytes?: unknown): string => (bytes === undefined ? '' : missing('TextDecoder'));
}

// Without it nothing fails: what the page's collector would have ended stays.
class NoRegistry {
  register = (): void => {};
  unregister = (): boolean => false;
}

// Called with `new`.
function noModule(): never {
  return missing('WebAssembly');
}

const noWebAssembly = { Module: noModule, Instance: noModule, instantiate: async () => missing('WebAssembly') };

export const TextEncoder = found.TextEncoder ?? NoEncoder;
export const TextDecoder = found.TextDecoder ?? NoDecoder;
export const FinalizationRegistry = found.FinalizationRegistry ?? NoRegistry;
export const WebAssembly = found.WebAssembly ?? noWebAssembly;
export const { Map, Promise, Set, URL, IntersectionObserver, MutationObserver, ReportingObserver } = found;
