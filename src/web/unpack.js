// Makes a value of what the core answers. The kinds are the same as in `answer.rs`.

const CONSTANTS = [null, false, true];
const NUMBER = 3;
const TEXT = 4;
const END = 6;

export const unpack = (shape, texts) => {
  let at = 0;
  let from = 0;
  const next = () => {
    const kind = shape[at++];
    if (kind < NUMBER) return CONSTANTS[kind];
    if (kind === NUMBER) return shape[at++];
    if (kind === TEXT) return texts.slice(from, (from += shape[at++]));
    const list = [];
    while (shape[at] !== END) list.push(next());
    at++;
    return list;
  };
  return next();
};
