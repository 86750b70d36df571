// Makes a value of what the core answers: numbers that say what is where, and all texts in one. The kinds are the same
// as in `core.rs`.

const CONSTANTS = [null, false, true];
const NUMBER = 3;
const TEXT = 4;

export const unpack = (shape, texts) => {
  let at = 0;
  let from = 0;
  const next = () => {
    const kind = shape[at++];
    if (kind < NUMBER) return CONSTANTS[kind];
    const more = shape[at++];
    if (kind === NUMBER) return more;
    if (kind === TEXT) return texts.slice(from, (from += more));
    const list = [];
    for (let left = more; left > 0; left--) list.push(next());
    return list;
  };
  return next();
};
