// The origins that the bridges of this page know, each with a number from 1: so the core compares numbers. No method is
// called that a page may have patched: the gate stands on this.

const known = [];

// 0 is an origin that nobody has allowed.
export const numberOf = (origin) => {
  for (let at = 0; at < known.length; at++) if (known[at] === origin) return at + 1;
  return 0;
};

// Called by the core.
export const intern = (origin) => {
  const number = numberOf(origin) || known.length + 1;
  known[number - 1] = origin;
  return number;
};
