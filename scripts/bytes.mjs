// The module's bytes as text that is in a script whatever its encoding: printable ASCII.
//
// A byte is moved up, so that the frequent small ones are one character each; what is then no printable character is
// two: which quarter it is in, and where in it.

const MOVED = 35;
const FIRST = 32;
const QUARTERS = 123;
const IN_QUARTER = 48;

/** The text that `bytesModule` has. */
const encode = (/** @type {Uint8Array} */ bytes) =>
  Array.from(bytes, (byte) => {
    const code = (byte + MOVED) & 255;
    if (code >= FIRST && code < QUARTERS) return String.fromCharCode(code);
    return String.fromCharCode(QUARTERS + (code >> 6), IN_QUARTER + (code & 63));
  }).join('');

/** The source of a module whose `bytes()` answers these bytes. */
export const bytesModule = (/** @type {Uint8Array} */ bytes) => `
const text = ${JSON.stringify(encode(bytes))};
export const bytes = () => {
  const bytes = new Uint8Array(${bytes.length});
  for (let from = 0, to = 0; to < bytes.length; ) {
    const code = text.charCodeAt(from++);
    const isTwo = code >= ${QUARTERS};
    bytes[to++] = (isTwo ? (code - ${QUARTERS}) * 64 + text.charCodeAt(from++) - ${IN_QUARTER} : code) - ${MOVED};
  }
  return bytes;
};
`;
