// @ts-check
// What the tab remembers: in its storage, or in memory where a policy or setting forbids that.

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

export const randomName = () => {
  const random = crypto.getRandomValues(new Uint8Array(32));
  return Array.from(random, (byte) => (byte & 15).toString(16)).join('');
};
