// The module's bytes as text, and back.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bytesModule } from '../../scripts/bytes.mjs';

/** @param {Uint8Array<ArrayBuffer>} bytes */
const thereAndBack = async (bytes) => {
  const source = bytesModule(bytes);
  assert.match(source, /^[\n -~]*$/, 'printable ASCII, whatever encoding the page has');
  const module = await import(`data:text/javascript,${encodeURIComponent(source)}`);
  return module.bytes();
};

for (const [what, bytes] of /** @type {[string, Uint8Array<ArrayBuffer>][]} */ ([
  ['no bytes', Uint8Array.of()],
  ['each byte', Uint8Array.from({ length: 256 }, (_, byte) => byte)],
  ['each byte behind each other', Uint8Array.from({ length: 65_536 }, (_, at) => (at & 1 ? at >> 8 : at >> 1))],
  ['the head of a module', Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0)],
])) {
  test(`${what}: as text they come back as they were`, async () => {
    assert.deepEqual(await thereAndBack(bytes), bytes);
  });
}
