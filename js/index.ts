export { type Bridge, createBridge } from './bridge.js';
export { preload } from './core.js';
export { BridgeError } from './error.js';
export { type Visitor, experienceUrl } from './url.js';
export { version } from './version.js';
export type * from './types.js';
