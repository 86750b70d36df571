// Globals that a page may lack or replace, as they are when the script runs. The build puts these in the place of the
// globals everywhere else, in what wasm-bindgen writes too.
//
// What is made of these when the script runs, and then not asked for anything, must not keep a module from loading that
// a server only imports.

import { map, method, own, page, tried } from '../src/web/hands/builtins.js';
import { BridgeError } from './error.js';

export {
  AbortController,
  Array,
  DOMException,
  Date,
  Error,
  MutationObserver,
  Object,
  Promise,
  String,
  Uint32Array,
  Uint8Array,
  WeakMap,
  WeakRef,
  WeakSet,
  clearTimeout,
  setTimeout,
} from '../src/web/hands/builtins.js';

export const { BigInt, DataView, JSON, Math, structuredClone } = page as typeof globalThis;
export const { ArrayBuffer, Float32Array, Float64Array, Int16Array, Int32Array, Int8Array, Uint16Array } =
  page as typeof globalThis;

/** The one that is asked for: engines without explicit resource management have none, and some pages have no symbols. */
export const Symbol = {
  __proto__: null,
  dispose: tried(() => own(page.Symbol, 'dispose')),
} as unknown as SymbolConstructor;

const encoder = tried(() => new page.TextEncoder()) as TextEncoder | undefined;
const decoder = tried(() => new page.TextDecoder('utf-8', { ignoreBOM: true })) as TextDecoder | undefined;

/** Is made, and asked for nothing. */
class Nobody {
  decode = (): string => '';
}

export const TextEncoder = encoder ? page.TextEncoder : Nobody;
export const TextDecoder = decoder ? page.TextDecoder : Nobody;

/** Without it nothing fails: what the page's collector would have ended stays. */
export const FinalizationRegistry = tried(() => new page.FinalizationRegistry(() => {}).register({}, 1) ?? true)
  ? page.FinalizationRegistry
  : class {
      register = (): void => {};
      unregister = (): boolean => false;
    };

export const { WebAssembly } = page as typeof globalThis;

const listen = method('EventTarget', 'addEventListener');
const unlisten = method('EventTarget', 'removeEventListener');
const nothing = (): void => {};
// Of no page's events: whoever counts who listens to messages counts one for each bridge that began.
const TRIAL = 'drimify-bridge:trial';

/** What the core needs before it can say itself what is missing. */
const NEEDED: Record<string, () => unknown> = {
  // @ts-expect-error What a polluted prototype adds is no trial.
  __proto__: null,
  Uint8Array: () => new page.Uint8Array([97])[0] === 97,
  DataView: () => new page.DataView(new page.Uint8Array([97]).buffer).getUint8(0) === 97,
  TextEncoder: () => encoder?.encode('a')[0] === 97,
  TextDecoder: () => decoder?.decode(new page.Uint8Array([97])) === 'a',
  addEventListener: () => {
    listen(page, TRIAL, nothing, true);
    unlisten(page, TRIAL, nothing, true);
    return true;
  },
};

export const replaced = (name: string): BridgeError =>
  new BridgeError(
    'global_replaced',
    `${name} does not do what it does in a browser: load the bridge before the script that replaces it`,
  );

const check = (trials: Record<string, () => unknown>): void => {
  for (const name in trials) if (!tried(trials[name] as () => unknown)) throw replaced(name);
};

/** Throws where the core cannot run: here, and not in the middle of an entry, where it would be a trap. */
export const checkGlobals = (): void => check(NEEDED);

/** The same for what the translated core needs besides. */
export const checkTranslated = (): void => {
  const needed: typeof NEEDED = {
    // @ts-expect-error What a polluted prototype adds is no trial.
    __proto__: null,
    ArrayBuffer: () => new page.ArrayBuffer(8).byteLength === 8,
    structuredClone: () => page.structuredClone(1) === 1,
    Math: () => page.Math.imul(page.Math.clz32(1), page.Math.fround(2)) === 62,
  };
  map(['Float32', 'Float64', 'Int8', 'Int16', 'Int32', 'Uint16', 'Uint32'], (kind) => {
    needed[`${kind}Array`] = () => new page[`${kind}Array`]([1])[0] === 1;
  });
  check(needed);
};
