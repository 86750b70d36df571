// The origins that the bridges of this page know, each with a number from 1: so the core compares numbers.

const known = [];

// Called by the core.
export const intern = (origin) => numberOf(origin) || known.push(origin);

// 0 is an origin that nobody has allowed.
export const numberOf = (origin) => known.indexOf(origin) + 1;
