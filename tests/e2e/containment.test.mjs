// A trap in the core stays in the core.
//
// Told twice: with a trap that the page's own `WebAssembly.Instance` throws, and with `dist-fault/`, if there is one: the
// same files from a build whose core traps on a `complete` message with `{"fault":"panic"}` as its data.

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { assert, framed, iframe, laboratory } from './harness.mjs';
import { ROOT } from './site.mjs';

const FAULT_BUILD = process.env.DRIMIFY_FAULT_BUILD ?? 'dist-fault';
const TRAP = framed('complete', { fault: 'panic' });
const lab = laboratory();

// Counts the calls of the module's exports; with `trapNext` set, the next one traps.
const WATCH = `
  window.calls = 0;
  const { Instance } = WebAssembly;
  const watched = (call) => (...given) => {
    window.calls += 1;
    if (!window.trapNext) return call(...given);
    window.trapNext = false;
    throw new WebAssembly.RuntimeError('unreachable');
  };
  WebAssembly.Instance = function (...given) {
    const exports = {};
    for (const [name, value] of Object.entries(new Instance(...given).exports)) {
      exports[name] = typeof value === 'function' ? watched(value) : value;
    }
    return Object.create(Instance.prototype, { exports: { value: exports } });
  };`;

const MODES = [
  { name: 'an instance that traps', build: null, arm: (page) => page.evaluate(() => void (window.trapNext = true)) },
  { name: 'a build with a fault', build: FAULT_BUILD, arm: () => {} },
];

for (const { name, build, arm } of MODES) {
  const skip = build && !existsSync(join(ROOT, build)) ? `there is no ${build}/` : false;
  const test = (title, story) =>
    lab(
      `${name}: ${title}`,
      async (scene) => {
        if (build) scene.site.build = build;
        const begin = async (settings) => {
          const found = await scene.game({ before: WATCH, ...settings });
          const trap = async (more) => {
            await arm(found.page);
            await found.say(TRAP, more);
          };
          return { ...found, trap };
        };
        await story(scene, begin);
      },
      { skip },
    );

  test('one report; the page and its other listeners go on', async (scene, begin) => {
    const { page, say, trap } = await begin({
      options: { frame: '#game' },
      start: `window.others = 0;
        window.bridge = createBridge(window.prepare(OPTIONS));
        addEventListener('message', () => { window.others += 1; });`,
    });
    await say(framed('ready'));
    await trap();
    await say(framed('complete'));
    assert.deepEqual(await page.evaluate(() => window.faults), ['bridge_fault']);
    assert.equal(await page.evaluate(() => window.others), 3);
    assert.equal(await page.evaluate(() => window.bridge.state()), 'failed');
    assert.equal(await page.getAttribute('#game', 'data-drimify-state'), 'failed');
    assert.deepEqual(page.notes.errors, []);
  });

  test('without onFault the report is one console.error', async (scene, begin) => {
    const { page, trap } = await begin({ start: 'window.bridge = createBridge({ frame: "#game" });' });
    await trap({ times: 3 });
    const lines = page.notes.console.filter(({ type }) => type === 'error');
    assert.equal(lines.length, 1, JSON.stringify(lines));
    assert.match(lines[0].text, /bridge_fault/);
    assert.deepEqual(page.notes.errors, []);
  });

  test('afterwards the instance is never called again, and a new bridge says why', async (scene, begin) => {
    const { page, say, trap } = await begin({ options: { frame: '#game' } });
    await say(framed('ready'));
    assert.ok((await page.evaluate(() => window.calls)) > 0);
    await trap();
    const calls = await page.evaluate(() => window.calls);
    await say(framed('complete'), { times: 5 });
    const code = await page.evaluate(() => {
      window.bridge.destroy();
      document.querySelector('#game').remove();
      try {
        window.createBridge({});
      } catch (error) {
        return error.code;
      }
    });
    assert.equal(code, 'bridge_fault');
    assert.equal(await page.evaluate(() => window.calls), calls);
    assert.deepEqual(page.notes.errors, []);
  });

  test('a garbage collection later reports nothing', async (scene, begin) => {
    const { page, trap } = await begin({ options: { frame: '#game' } });
    await trap();
    await page.evaluate(() => {
      window.bridge = null;
      window.heard.length = 0;
    });
    const session = await scene.context.newCDPSession(page);
    await session.send('HeapProfiler.enable');
    for (let pass = 0; pass < 3; pass += 1) await session.send('HeapProfiler.collectGarbage');
    await page.evaluate(() => new Promise((done) => setTimeout(done)));
    assert.deepEqual(page.notes.errors, []);
  });

  test('the script tag contains it as the module does', async (scene, begin) => {
    const { page, say, trap } = await begin({
      entry: 'drimify-bridge/global',
      body: `${iframe()}<p id="out" hidden data-drimify-reveal data-drimify-when="won">x</p>`,
      start: 'window.bridge = window.DrimifyBridge.bridge;',
    });
    await trap({ times: 2 });
    await say(framed('complete', { gameMetrics: { userWon: true } }));
    assert.equal(await scene.isHidden(page, '#out'), true);
    assert.equal(page.notes.console.filter(({ type }) => type === 'error').length, 1);
    assert.deepEqual(page.notes.errors, []);
  });
}
