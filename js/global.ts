// The script tag: a global, and a bridge from the markup. A second copy of the script leaves the first one be.

import { own } from '../src/web/hands/builtins.js';
import { error as showError } from '../src/web/hands/console.js';
import { define } from '../src/web/hands/event.js';
import { type Bridge, createBridge } from './bridge.js';
import { preload } from './core.js';
import { BridgeError } from './error.js';
import { start, startSoon } from './start.js';
import { experienceUrl } from './url.js';
import { version } from './version.js';

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

const api: DrimifyBridgeGlobal = {
  createBridge,
  preload,
  experienceUrl,
  version,
  bridge: null,
  start: () => {
    try {
      api.bridge?.scan();
    } catch {
      // It has ended.
      api.bridge = null;
    }
    return (api.bridge ??= start(true) as Bridge);
  },
};
if (typeof (own(window, 'DrimifyBridge') as Partial<DrimifyBridgeGlobal> | undefined)?.createBridge === 'function') {
  showError(new BridgeError('already_bound', 'the script is on this page twice: keep one'));
} else {
  define(window, 'DrimifyBridge', api);
  startSoon((bridge) => (api.bridge = bridge));
}
