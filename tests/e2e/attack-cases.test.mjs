// The cases of the specification about one message or one list of origins, played with real frames on real origins.
// The fixture drives this file: it knows kinds of cases and no case by name.

import { test as plainTest } from 'node:test';
import { casesOf, inexpressible, title } from './cases/fixture.mjs';
import { playConfig } from './cases/config.mjs';
import { playMessage } from './cases/message.mjs';
import { patiently } from './cases/outcome.mjs';
import { assert, laboratory } from './harness.mjs';

const MESSAGES = ['origin.match', 'payload', 'wire'];
/** How many cases of the fixture no browser can play; another number means that something slipped away. */
const INEXPRESSIBLE = Number(process.env.INEXPRESSIBLE ?? 12);

const test = laboratory();
const senderOf = ({ event }) => event.overrideOrigin ?? event.origin;

const messages = casesOf(MESSAGES);
const impossible = messages.filter(({ input }) => inexpressible(senderOf(input)));

for (const one of messages) {
  if (impossible.includes(one)) continue;
  test(`${title(one)}, as given`, (scene) => patiently(() => playMessage(scene, one)));
  if (one.group === 'payload') {
    test(`${title(one)}, as the vendor sends it`, async (scene, t) => {
      const played = await patiently(() => playMessage(scene, one, 'framed'));
      if (played === 'skipped') t.skip('JSON cannot say this message');
    });
  }
}

plainTest(
  'only origins that no document can have are left to the native tests',
  { skip: Boolean(process.env.CASES) },
  (t) => {
    for (const one of impossible) t.diagnostic(`${one.id}: ${inexpressible(senderOf(one.input))}`);
    assert.equal(impossible.length, INEXPRESSIBLE);
  },
);

for (const one of casesOf(['origin.config'], ['unit', 'browser'])) {
  test(title(one), (scene) => playConfig(scene, one));
}
