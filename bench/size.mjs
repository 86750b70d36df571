// Sizes of the shipped files, by zlib's brotli at its best.

import { brotliCompressSync, constants } from 'node:zlib';
import { FILES, hasNowasm, textOf } from './files.mjs';

/** Bytes of each script-tag file: as shipped, and in brotli. */
export const measureSizes = () => {
  const names = ['bridge', 'nowasm', 'resizer', 'vimeo', 'typeform', 'penpal'];
  const sizes = {};
  for (const name of names.filter((name) => FILES[name] && (name !== 'nowasm' || hasNowasm()))) {
    const bytes = Buffer.from(textOf(name));
    const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
    sizes[name] = { bytes: bytes.length, brotli: brotliCompressSync(bytes, { params }).length };
  }
  return sizes;
};
