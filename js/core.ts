// The wasm instance: compiled on first use, entered through one guard, and never again after a trap.

import { BridgeError } from './error.js';
import * as dom from '#dom';
import { callHandler } from '#edge';
import { finish, imports } from '#wasm-glue';

let bytes: () => Uint8Array<ArrayBuffer>;

/** Takes what makes the module's bytes. Each entry imports that last: a script in one piece is smaller, compressed. */
export const provide = (source: () => Uint8Array<ArrayBuffer>): void => {
  bytes = source;
};

let state: 'cold' | 'warm' | 'dead' = 'cold';
const faults = new Set<(error: BridgeError) => void>();

/** Whether a trap has ended the instance. */
export const isDead = (): boolean => state === 'dead';

/** Hears of the trap, once. */
export const onTrap = (hear: (error: BridgeError) => void): (() => void) => {
  faults.add(hear);
  return () => faults.delete(hear);
};

const trapped = (cause: unknown): void => {
  state = 'dead';
  for (const frame of dom.queryAll('[data-drimify-state]')) dom.set(frame, 'data-drimify-state', 'failed');
  const error = new BridgeError('bridge_fault', `the bridge stopped: ${String(cause).slice(0, 200)}`);
  for (const hear of faults) callHandler(hear, error);
  faults.clear();
};

/**
 * Wraps what JavaScript and the page's own callbacks enter by. A trap must not reach the page, and an instance that
 * trapped must not be called again; the build puts this around the exports where the glue keeps them, and names the
 * entries: the others are wasm-bindgen's own helpers, which run inside an entry.
 */
export const guard = (exports: WebAssembly.Exports, entries: string[]): WebAssembly.Exports => {
  const guarded = { ...exports };
  for (const name of entries) guarded[name] = enter(exports[name] as (...args: unknown[]) => unknown);
  return guarded;
};

const enter =
  (entry: (...args: unknown[]) => unknown) =>
  (...args: unknown[]): unknown => {
    if (state === 'dead') return undefined;
    try {
      return entry(...args);
    } catch (cause) {
      trapped(cause);
      return undefined;
    }
  };

const start = (instance: WebAssembly.Instance): void => {
  finish(instance);
  state = 'warm';
};

const refusal = (cause: unknown): BridgeError => {
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

/** Throws where a trap has ended the instance: what comes of it after that says nothing to a caller. */
export const checkAlive = (): void => {
  if (state === 'dead') throw new BridgeError('bridge_fault', 'the bridge stopped: reload the page');
};

/** Compiles at once, or throws why not. */
export const compile = (): void => {
  checkAlive();
  if (state === 'warm') return;
  try {
    start(new WebAssembly.Instance(new WebAssembly.Module(bytes()), imports()));
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
  loading ??= WebAssembly.instantiate(bytes(), imports()).then(
    ({ instance }) => {
      if (state === 'cold') start(instance);
    },
    (cause: unknown) => {
      loading = undefined;
      throw refusal(cause);
    },
  );
  await loading;
};
