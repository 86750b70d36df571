// The wasm instance: compiled on first use, entered through one guard, and never again after a trap.

import { __wbg_set_wasm, imports } from '#imports';
import { instantiate, instantiateLater } from '#program';
import { setAttribute } from '../src/web/hands/apply.js';
import { queryAll } from '../src/web/hands/dom.js';
import { run } from '../src/web/hands/event.js';
import { BridgeError } from './error.js';

let state: 'cold' | 'warm' | 'dead' = 'cold';
const faults = new Set<(error: BridgeError) => void>();

/** Whether a trap has ended the instance. */
export const isDead = (): boolean => state === 'dead';

/** Hears of the trap, once. */
export const onTrap = (hear: (error: BridgeError) => void): (() => void) => {
  faults.add(hear);
  return () => faults.delete(hear);
};

/** What was thrown, as text: also what does not say it itself. */
const said = (cause: unknown): string => {
  try {
    return String(cause).slice(0, 200);
  } catch {
    return 'something was thrown that has no text';
  }
};

const trapped = (cause: unknown): void => {
  state = 'dead';
  for (const frame of queryAll('[data-drimify-state]')) setAttribute(frame, 'data-drimify-state', 'failed');
  const error = new BridgeError('bridge_fault', `the bridge stopped: ${said(cause)}`);
  for (const hear of faults) run(hear, error);
  faults.clear();
};

/** Throws where a trap has ended the instance: what comes of it after that says nothing to a caller. */
const checkAlive = (): void => {
  if (state === 'dead') throw new BridgeError('bridge_fault', 'the bridge stopped: reload the page');
};

type Entry = (...args: unknown[]) => unknown;

/** What the page or its collector calls: to these a trap is no answer. */
const enter =
  (entry: Entry): Entry =>
  (...args) => {
    if (state === 'dead') return undefined;
    try {
      return entry(...args);
    } catch (cause) {
      trapped(cause);
      return undefined;
    }
  };

/**
 * What the loader calls: it hears of the trap, for wasm-bindgen's function would go on to read an answer from memory, and
 * free what it reads there.
 */
const call =
  (entry: Entry): Entry =>
  (...args) => {
    checkAlive();
    const answer = enter(entry)(...args);
    checkAlive();
    return answer;
  };

/** The class's methods, and the one function beside it. */
const isCall = (name: string): boolean => name.startsWith('bridge_') || name === 'hold';

/**
 * wasm-bindgen's helpers run inside an entry, and what they throw passes through it; but the page's garbage collector
 * calls this one of them when it collects a closure.
 */
const isEntry = (name: string): boolean => !name.startsWith('__wbindgen_') || name === '__wbindgen_destroy_closure';

/**
 * Guards what JavaScript and the page's own callbacks enter by: a trap must not reach the page, and an instance that
 * trapped must not be called again.
 */
const guard = (exports: WebAssembly.Exports): WebAssembly.Exports => {
  const guarded: WebAssembly.Exports = { ...exports };
  for (const [name, value] of Object.entries(exports)) {
    if (typeof value !== 'function' || !isEntry(name)) continue;
    guarded[name] = (isCall(name) ? call : enter)(value as Entry);
  }
  return guarded;
};

const start = (exports: WebAssembly.Exports): void => {
  // Where one of these is missing it says so: here, and not in the middle of an entry, where it would be a trap.
  new TextDecoder().decode(new TextEncoder().encode('a'));
  __wbg_set_wasm(guard(exports));
  state = 'warm';
};

const refusal = (cause: unknown): BridgeError => {
  if (cause instanceof BridgeError) return cause;
  const text = String(cause);
  // Firefox names the CSP, Chromium and Safari the keyword, Chromium also the embedder.
  if (/CSP|unsafe-eval|disallowed/.test(text)) {
    return new BridgeError(
      'wasm_blocked',
      "the page's policy refuses WebAssembly: add 'wasm-unsafe-eval' to script-src, or use drimify-bridge.nowasm.global.js",
    );
  }
  return new BridgeError('wasm_failed', `WebAssembly did not start: ${text.slice(0, 200)}`);
};

/** Compiles at once, or throws why not. */
export const compile = (): void => {
  checkAlive();
  if (state === 'warm') return;
  try {
    start(instantiate(imports));
  } catch (cause) {
    // Engines that bound synchronous compilation say so with a RangeError (Chromium before 114).
    if (cause instanceof RangeError) {
      throw new BridgeError('wasm_sync_limit', 'this browser compiles only asynchronously: await preload() first');
    }
    throw refusal(cause);
  }
};

let loading: Promise<void> | undefined;

/** Compiles off the main thread; safe to call many times. */
export const preload = async (): Promise<void> => {
  if (state === 'warm') return;
  loading ??= instantiateLater(imports).then(
    (exports) => {
      if (state === 'cold') start(exports);
    },
    (cause: unknown) => {
      loading = undefined;
      throw refusal(cause);
    },
  );
  await loading;
};
