// The wasm instance: compiled on first use, entered through one guard, and never again after a trap.

import { __wbg_set_wasm } from '#imports';
import { instantiate, instantiateLater } from '#program';
import { setAttribute } from '../src/web/hands/apply.js';
import { apply, bare, emptyList, keysOf, listOf, map, method } from '../src/web/hands/builtins.js';
import { queryAll } from '../src/web/hands/dom.js';
import { run } from '../src/web/hands/event.js';
import { checkGlobals } from './builtins.js';
import { BridgeError } from './error.js';

const slice = method('String', 'slice');
const search = method('String', 'search');
const startsWith = method('String', 'startsWith');

let isWarm = false;
/** The trap that has ended the instance. */
let trap: BridgeError | undefined;
let faults: ((error: BridgeError) => void)[] = emptyList();

/** Whether a trap has ended the instance. */
export const isDead = (): boolean => trap !== undefined;

/** Hears of the trap, once. */
export const onTrap = (hear: (error: BridgeError) => void): (() => void) => {
  faults[faults.length] = hear;
  return () => {
    faults = listOf(faults, (other) => other !== hear);
  };
};

/** What was thrown, as text: also what does not say it itself. */
export const said = (cause: unknown): string => {
  try {
    return slice(String(cause), 0, 200);
  } catch {
    return 'something was thrown that has no text';
  }
};

/** Ends the instance, as a trap does: for what was thrown between it and its caller. */
export const trapped = (cause: unknown): BridgeError => {
  const error = new BridgeError('bridge_fault', `the bridge stopped: ${said(cause)}`);
  trap = error;
  map(queryAll('[data-drimify-state]'), (frame) => setAttribute(frame, 'data-drimify-state', 'failed'));
  map(faults, (hear) => run(hear, error));
  faults = emptyList();
  return error;
};

/** Throws what has ended the instance: what comes of it after that says nothing to a caller. */
const checkAlive = (): void => {
  if (trap) throw trap;
};

type Entry = (...args: unknown[]) => unknown;

/** What the page or its collector calls: to these a trap is no answer. */
const enter =
  (entry: Entry): Entry =>
  (...args) => {
    if (trap) return undefined;
    try {
      return apply(entry, undefined, args);
    } catch (cause) {
      trapped(cause);
      return undefined;
    }
  };

/**
 * What the loader calls: it hears of the trap, for wasm-bindgen's function would go on to read an answer from memory, and
 * free what it reads there.
 */
const call = (entry: Entry): Entry => {
  const guarded = enter(entry);
  return (...args) => {
    checkAlive();
    const answer = apply(guarded, undefined, args);
    checkAlive();
    return answer;
  };
};

/** The class's methods, and the one function beside it. */
const isCall = (name: string): boolean => startsWith(name, 'bridge_') || name === 'hold';

/**
 * wasm-bindgen's helpers run inside an entry, and what they throw passes through it; but the page's garbage collector
 * calls this one of them when it collects a closure.
 */
const isEntry = (name: string): boolean => !startsWith(name, '__wbindgen_') || name === '__wbindgen_destroy_closure';

/**
 * Guards what JavaScript and the page's own callbacks enter by: a trap must not reach the page, and an instance that
 * trapped must not be called again.
 */
const guard = (exports: WebAssembly.Exports): WebAssembly.Exports => {
  const guarded = bare(exports);
  map(keysOf(exports), (name) => {
    const value = exports[name];
    if (typeof value === 'function' && isEntry(name)) guarded[name] = (isCall(name) ? call : enter)(value as Entry);
  });
  return guarded;
};

const start = (exports: WebAssembly.Exports): void => {
  __wbg_set_wasm(guard(exports));
  isWarm = true;
};

const refusal = (cause: unknown): BridgeError => {
  if (cause instanceof BridgeError) return cause;
  const text = said(cause);
  // Firefox names the CSP, Chromium and Safari the keyword, Chromium also the embedder.
  if (search(text, /CSP|unsafe-eval|disallowed/) >= 0) {
    return new BridgeError(
      'wasm_blocked',
      "the page's policy refuses WebAssembly: add 'wasm-unsafe-eval' to script-src, or use drimify-bridge.nowasm.global.js",
    );
  }
  return new BridgeError('wasm_failed', `WebAssembly did not start: ${text}`);
};

/** Compiles at once, or throws why not. */
export const compile = (): void => {
  checkAlive();
  if (isWarm) return;
  checkGlobals();
  try {
    start(instantiate());
  } catch (cause) {
    // Engines that bound synchronous compilation say so with a RangeError (Chromium before 114).
    if ((cause as Error | undefined)?.name === 'RangeError') {
      throw new BridgeError('wasm_sync_limit', 'this browser compiles only asynchronously: await preload() first');
    }
    throw refusal(cause);
  }
};

let loading: Promise<void> | undefined;

const load = async (): Promise<void> => {
  checkGlobals();
  try {
    const exports = await instantiateLater();
    if (!isWarm) start(exports);
  } catch (cause) {
    loading = undefined;
    throw refusal(cause);
  }
};

/** Compiles off the main thread; safe to call many times. */
export const preload = async (): Promise<void> => {
  if (isWarm) return;
  loading ??= load();
  await loading;
};
