import { BridgeError } from './error.js';
/** Takes what makes the module's bytes. Each entry imports that last: a script in one piece is smaller, compressed. */
export declare const provide: (source: () => Uint8Array<ArrayBuffer>) => void;
/** Whether a trap has ended the instance. */
export declare const isDead: () => boolean;
/** Hears of the trap, once. */
export declare const onTrap: (hear: (error: BridgeError) => void) => (() => void);
/**
 * Wraps what JavaScript and the page's own callbacks enter by. A trap must not reach the page, and an instance that
 * trapped must not be called again; the build puts this around the exports where the glue keeps them, and names the
 * entries: the others are wasm-bindgen's own helpers, which run inside an entry.
 */
export declare const guard: (exports: WebAssembly.Exports, entries: string[]) => WebAssembly.Exports;
/** Throws where a trap has ended the instance: what comes of it after that says nothing to a caller. */
export declare const checkAlive: () => void;
/** Compiles at once, or throws why not. */
export declare const compile: () => void;
/** Compiles off the main thread; safe to call many times. */
export declare const preload: () => Promise<void>;
