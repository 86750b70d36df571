// @ts-check
// What the tab remembers: in its storage, or in memory where a policy or setting forbids that.

import { crypto, method, page, tried, Uint8Array } from './builtins.js';

/** @type {Record<string, string | undefined>} */
const remembered = /** @type {any} */ ({ __proto__: null });
const storage = tried(() => page.sessionStorage);
/** @type {(storage: Storage | undefined, key: string) => string | null} */
const get = method('Storage', 'getItem');
/** @type {(storage: Storage | undefined, key: string, text: string) => void} */
const set = method('Storage', 'setItem');

/** @param {string} key */
export const recall = (key) => {
  try {
    const text = get(storage, key);
    if (text !== null) return text;
  } catch {
    // In memory, then.
  }
  return remembered[key];
};

/**
 * @param {string} key
 * @param {string} text
 */
export const keep = (key, text) => {
  remembered[key] = text;
  try {
    set(storage, key, text);
  } catch {
    // In memory, then.
  }
};

/** @type {(crypto: Crypto, into: Uint8Array) => void} */
const fillRandomly = method('Crypto', 'getRandomValues');
const DIGITS = '0123456789abcdef';

export const randomName = () => {
  const random = new Uint8Array(16);
  fillRandomly(crypto, random);
  let name = '';
  for (let at = 0; at < 16; at++) {
    const byte = random[at] ?? 0;
    name += /** @type {string} */ (DIGITS[byte >> 4]) + DIGITS[byte & 15];
  }
  return name;
};
