// @ts-check
// What a browser lends the core: its URL, number and selector parsers, and its clocks.

import { method } from './dom.js';

export { isSelector } from './dom.js';

const { Number: asNumber, String: asText, URL, performance } = globalThis;

/** @type {(text: string) => number} */
export const parseNumber = (text) => asNumber(text);
/** @type {(number: number) => string} */
export const formatNumber = (number) => asText(number);

/** @param {string} text */
export const parseUrl = (text) => {
  try {
    const { href, origin, protocol, username, password } = new URL(text, location.href);
    return { href, origin, protocol, hasCredentials: !!(username || password) };
  } catch {
    return undefined;
  }
};

/** @type {() => number} */
export const now = method('Performance', 'now').bind(undefined, performance);
export const { now: today } = Date;
