import { Bridge } from './bridge.js';
/** Starts from the markup; null where <html> says that the page does it itself. */
export declare const start: (evenIfDeferred?: boolean) => Bridge | null;
/** Starts, asynchronously where the engine insists: what arrives meanwhile waits, from the frames it may come from. */
export declare const startSoon: (started: (bridge: Bridge | null) => void) => void;
