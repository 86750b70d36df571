// Floods as large as they are meant to be take minutes: `npm run floods`. At every `npm test` they are a tenth of that.

/** Times are only judged of what is whole: what is short says more of the computer. */
export const isWhole = process.env.FLOODS === 'whole';
const SHARE = isWhole ? 1 : 0.1;

/** So many of a flood, or the share of it; at least so many. */
export const scaled = (/** @type {number} */ count, least = 0) => Math.max(least, count * SHARE);
