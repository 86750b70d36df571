import { provide } from './core.js';
import { startSoon } from './start.js';
import { bytes } from '#wasm-bytes';

provide(bytes);
if (typeof window !== 'undefined') startSoon(() => {});

export {};
