import { startSoon } from './start.js';

if (typeof window !== 'undefined') startSoon(() => {});

export {};
