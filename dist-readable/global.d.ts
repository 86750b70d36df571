import { type Bridge, createBridge } from './bridge.js';
import { preload } from './core.js';
import { experienceUrl } from './url.js';
export interface DrimifyBridgeGlobal {
    createBridge: typeof createBridge;
    preload: typeof preload;
    experienceUrl: typeof experienceUrl;
    version: string;
    /** The bridge that was started from the markup. */
    bridge: Bridge | null;
    /** Starts from the markup, where <html> says `data-drimify-defer`. */
    start: () => Bridge;
}
declare global {
    interface Window {
        DrimifyBridge: DrimifyBridgeGlobal;
    }
}
