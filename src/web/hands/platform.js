// @ts-check
// What a browser lends the core: its URL, number and selector parsers, and its clocks.

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

// The page's own clock, if it has put one there before: its timers go by that.
/** @type {() => number} */
export const now = performance?.now.bind(performance);
export const { now: today } = Date;
