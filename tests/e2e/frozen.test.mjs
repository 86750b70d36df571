// A page that has frozen all that the language has, as those do that run code of strangers. Nothing that inherits a
// member can then be assigned one of that name; and a frame chooses the names in `raw`.

import { assert, framed, iframe, laboratory } from './harness.mjs';

const test = laboratory();

/** Runs in the page: freezes every object that can be reached from the language's own globals. */
function freezeIntrinsics() {
  const seen = new Set();
  const visit = (value) => {
    if (Object(value) !== value || seen.has(value) || value === window) return;
    seen.add(value);
    for (const { value: member, get, set } of Object.values(Object.getOwnPropertyDescriptors(value))) {
      [member, get, set].forEach(visit);
    }
    visit(Object.getPrototypeOf(value));
    Object.freeze(value);
  };
  const names =
    'Object Function Array String Number Boolean Symbol BigInt Promise Map Set WeakMap WeakSet WeakRef Error TypeError RangeError Date RegExp JSON Math Reflect Proxy ArrayBuffer DataView Uint8Array Uint32Array Float64Array TextEncoder TextDecoder FinalizationRegistry WebAssembly';
  names.split(' ').forEach((name) => visit(window[name]));
  window.frozen = seen.size;
}

/** What objects have of the language, and a frame may call its own. */
const NAMES = ['toString', 'valueOf', 'hasOwnProperty', '__defineGetter__', 'then', 'length', '0'];
const DATA = Object.fromEntries(NAMES.map((name, at) => [name, at]));
const TEXT = JSON.stringify({ ...DATA, inner: [DATA, []] });
// And these are left out of `raw`, wherever they stand.
const SAID = TEXT.replaceAll('{', '{"__proto__":{"polluted":1},"constructor":1,');

for (const when of ['before', 'after']) {
  for (const [form, said] of [
    ['text', framed('complete', null).replace('"data":null', `"data":${SAID}`)],
    ['an object', { js: `({ event: 'onComplete', data: JSON.parse(${JSON.stringify(SAID)}) })` }],
  ]) {
    test(`intrinsics frozen ${when} the bridge: the members of raw are the frame's own, said as ${form}`, async (scene) => {
      const { page, say } = await scene.game({
        ...(when === 'before' && { before: `(${freezeIntrinsics})();` }),
        body: `${iframe()}<p id="out" hidden>x</p>`,
        options: { frame: '#game', reactions: [{ type: 'reveal', target: '#out' }] },
      });
      if (when === 'after') await page.evaluate(freezeIntrinsics);
      await say(said);
      const { raw, frozen, refused } = await page.evaluate(() => ({
        raw: JSON.stringify(window.heard[0].raw),
        frozen: window.frozen,
        refused: window.bridge.stats().refused,
      }));
      assert.ok(frozen > 500, `${frozen} objects are frozen`);
      assert.deepEqual([JSON.parse(raw), refused], [JSON.parse(TEXT), {}]);
      assert.equal(await scene.isHidden(page, '#out'), false);
      scene.assertQuiet(page);
    });
  }

  test(`intrinsics frozen ${when} the bridge: a refusal and an error say what they are`, async (scene) => {
    const { page, say } = await scene.game({
      ...(when === 'before' && { before: `(${freezeIntrinsics})();` }),
      options: { frame: '#game' },
    });
    if (when === 'after') await page.evaluate(freezeIntrinsics);
    await say(framed('toString'));
    const told = await page.evaluate(() => {
      try {
        window.createBridge({ frame: '#nope' });
        return undefined;
      } catch (error) {
        return [window.refusals.map(({ reason, type }) => [reason, type]), error.code];
      }
    });
    assert.deepEqual(told, [[['unknown_event', 'toString']], 'frame_not_found']);
  });
}
