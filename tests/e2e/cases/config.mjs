// Kind `config`: the list of allowed origins at set-up.

import { assert, iframe } from '../harness.mjs';
import { REVEAL } from './message.mjs';
import { assertOutcome, observe } from './outcome.mjs';

/** `createBridge` takes the list and hears a frame of its canonical origin, or throws and leaves nothing behind. */
export async function playConfig(scene, { input, expect }) {
  const home = expect.canonical ? `${expect.canonical[0]}/XBs15jKF/` : undefined;
  if (home?.startsWith('http:')) scene.site.frame('puppet', home);
  const page = await scene.host({
    body: `${iframe(home)}<p id="out" hidden>You won</p>`,
    options: { ...(home ? { frame: '#game' } : {}), reactions: [REVEAL], ...input.config },
  });
  const before = await observe(page);
  if (expect.decision === 'init_ok') {
    assert.equal(before.thrown, null);
    await scene.say(page, await scene.frame(page), { event: 'onComplete' });
  }
  const after = await observe(page);
  assertOutcome(expect, { before, after, notes: page.notes });
  if (!expect.canonical) return;
  assert.equal(after.reveals, 1);
  assert.equal(after.heard[0].origin, expect.canonical[0]);
}
