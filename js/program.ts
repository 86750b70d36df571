// The core as the engine runs it: its bytes, compiled. The file for pages that refuse WebAssembly has the translated
// core in its place.

import { bytes } from '#bytes';
import { functions } from '#imports';
import { hasOwn, page } from '../src/web/hands/builtins.js';
import { replaced } from './builtins.js';
import { BridgeError } from './error.js';

/** Throws where there is nothing to compile with: some browsers have it not, as in a mode for those who are watched. */
const checkEngine = (): void => {
  if (!hasOwn(page, 'WebAssembly')) {
    throw new BridgeError(
      'wasm_blocked',
      'this browser has no WebAssembly: use drimify-bridge.nowasm.global.js, which needs none',
    );
  }
  if (typeof WebAssembly?.Module !== 'function') throw replaced('WebAssembly');
};

/** What a module imports, by the names that it has for it: they are long, and need not be in the file a second time. */
const importsOf = (module: WebAssembly.Module): WebAssembly.Imports => {
  // @ts-expect-error What a polluted prototype adds is no import.
  const imports: WebAssembly.Imports = { __proto__: null };
  // Asked of what the engine made, not of a global that the page may have put something of its own in the place of.
  const named = (module.constructor as typeof WebAssembly.Module).imports(module);
  for (let at = 0; at < named.length; at++) {
    const { module: from, name } = named[at]!;
    // @ts-expect-error As above.
    (imports[from] ??= { __proto__: null })[name] = functions[at]!;
  }
  return imports;
};

/** Compiles at once. */
export const instantiate = (): WebAssembly.Exports => {
  checkEngine();
  const module = new WebAssembly.Module(bytes());
  return new WebAssembly.Instance(module, importsOf(module)).exports;
};

/** Compiles off the main thread. */
export const instantiateLater = async (): Promise<WebAssembly.Exports> => {
  checkEngine();
  const module = await WebAssembly.compile(bytes());
  return (await WebAssembly.instantiate(module, importsOf(module))).exports;
};
