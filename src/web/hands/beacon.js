// @ts-check
// Sends something to which no answer is expected. Whether and what is the core's to say.

import { apply, page, tried } from './builtins.js';

// As the page has it when the script runs: what blocks or wraps it there is meant to.
const navigator = tried(() => page.navigator);
const sendBeacon = tried(() => navigator.sendBeacon);

/**
 * As plain text, which needs no leave of the server.
 *
 * @param {string} url
 * @param {string} text
 */
export const send = (url, text) => {
  tried(() => apply(sendBeacon, navigator, [url, text]));
};
