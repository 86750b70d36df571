// @ts-check
// Tells the developer: by what the page has for a console then, which may be a script of its own.

import { page } from './builtins.js';
import { report, run } from './event.js';

/** @type {(text: string) => void} */
export const warn = (text) => run(() => page.console.warn(text));
/** @type {(text: string, value: unknown) => void} */
export const debug = (text, value) => run(() => page.console.debug(text, value));
/** @param {unknown} thrown */
export const error = (thrown) => {
  try {
    page.console.error(thrown);
  } catch {
    report(thrown);
  }
};
