/// <reference lib="esnext.disposable" preserve="true" />
import type { BridgeOptions, Connection, EventFor, Filter, FrameState, Handler, OfficialWidget, Stats } from './types.js';
/** `using bridge = createBridge(…)` destroys it at the end of the block, where the engine knows that. */
export interface Bridge extends Disposable {
}
/** A live bridge: hears milestones of its frames until it is destroyed. */
export declare class Bridge {
    #private;
    /** Use `createBridge`. `text` is the options as the core reads them, `options` as the edge does. */
    constructor(text: string, options: object, onRefused?: unknown, onFault?: BridgeOptions['onFault'], signal?: AbortSignal);
    /** Adds a handler and answers how to remove it; with `replay`, the one-offs of the current round come first. */
    on<F extends Filter>(name: F, handler: Handler<F>, options?: {
        signal?: AbortSignal;
        replay?: boolean;
    }): () => void;
    /** Removes a handler that was added with the same milestone. */
    off<F extends Filter>(name: F, handler: Handler<F>): void;
    /** The next such milestone, or at once the one that happened in the current round. */
    once<F extends Filter>(name: F, options?: {
        signal?: AbortSignal;
        timeout?: number;
    }): Promise<EventFor<F>>;
    /**
     * Hears the callbacks of the official widget as well, for a wire that changes. Callbacks the page assigned, before or
     * after, are chained. What no gated message stands behind reaches handlers with the flag `ungated`, and nothing else.
     */
    connect(widget: OfficialWidget): Connection;
    /** Picks up markup that was added; done by itself as well. */
    scan(root?: Document | Element): void;
    /** A frame's state; without a frame, the only one's. */
    state(frame?: HTMLIFrameElement): FrameState;
    /** The counters; after `destroy`, what they were. */
    stats(): Stats;
    /** Stops everything that has not begun: idempotent, and callable anywhere. */
    destroy(): void;
}
/** Starts a bridge: the listener is on when this returns. Throws `BridgeError`; then nothing is installed. */
export declare const createBridge: (options?: BridgeOptions) => Bridge;
