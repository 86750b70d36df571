// @ts-check
// Leaves the page. Whether that may happen is the core's to say.

import { attempt } from './event.js';

/** @param {string} href */
export const go = (href) =>
  attempt(() => {
    location.assign(href);
    return 'done';
  });
