import { provide } from './core.js';
export { type Bridge, createBridge } from './bridge.js';
export { preload } from './core.js';
export { BridgeError } from './error.js';
export { type Visitor, experienceUrl } from './url.js';
export { version } from './version.js';
export type * from './types.js';
import { bytes } from '#wasm-bytes';

provide(bytes);
