// @ts-check
// What the tab remembers: in its storage, or in memory where a policy or setting forbids that.

import { method } from './dom.js';

/** @type {Map<string, string>} */
const remembered = new Map();

/** @param {string} key */
export const recall = (key) => {
  try {
    const text = sessionStorage.getItem(key);
    if (text !== null) return text;
  } catch {
    // In memory, then.
  }
  return remembered.get(key);
};

/**
 * @param {string} key
 * @param {string} text
 */
export const keep = (key, text) => {
  remembered.set(key, text);
  try {
    sessionStorage.setItem(key, text);
  } catch {
    // In memory, then.
  }
};

/** @type {(into: Uint8Array) => void} */
const fillRandomly = method('Crypto', 'getRandomValues').bind(undefined, globalThis.crypto);

export const randomName = () => {
  const random = new Uint8Array(16);
  fillRandomly(random);
  let name = '';
  for (let at = 0; at < random.length; at++) name += (random[at] ?? 0).toString(16).padStart(2, '0');
  return name;
};
