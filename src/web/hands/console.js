// @ts-check
// Tells the developer: by what the page has for a console then, which may be a script of its own.

import { run } from './event.js';

/** @type {(text: string) => void} */
export const warn = (text) => run(() => console.warn(text));
/** @type {(text: string, value: unknown) => void} */
export const debug = (text, value) => run(() => console.debug(text, value));
