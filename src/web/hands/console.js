// @ts-check
// Tells the developer.

const { console } = globalThis;

/** @type {(text: string) => void} */
export const warn = (text) => console.warn(text);
/** @type {(text: string, value: unknown) => void} */
export const debug = (text, value) => console.debug(text, value);
/** @type {(value: unknown) => void} */
export const error = (value) => console.error(value);
