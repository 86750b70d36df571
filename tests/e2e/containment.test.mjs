// A trap in the core stays in the core. Needs `dist-fault/`: the same files from a build in which a `complete` message
// with `{"fault":"panic"}` as its data traps.

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { assert, framed, iframe, laboratory } from './harness.mjs';
import { ROOT } from './site.mjs';

const BUILD = process.env.DRIMIFY_FAULT_BUILD ?? 'dist-fault';
const skip = existsSync(join(ROOT, BUILD)) ? false : `there is no ${BUILD}/`;
const lab = laboratory({ needs: skip ? 'nothing' : 'build' });
const test = (name, story) =>
  lab(
    name,
    (scene) => {
      scene.site.build = BUILD;
      return story(scene);
    },
    { skip },
  );
const TRAP = framed('complete', { fault: 'panic' });
// Counts every call of an export of the module.
const COUNT_CALLS = `
  window.calls = 0;
  const { Instance } = WebAssembly;
  const counted = (real) => new Proxy(real, { get(target, key) {
    const value = target[key];
    return typeof value === 'function' ? (...given) => { window.calls += 1; return value(...given); } : value;
  } });
  WebAssembly.Instance = function (...given) {
    const exports = counted(new Instance(...given).exports);
    return Object.create(Instance.prototype, { exports: { value: exports } });
  };`;

test('a trap is one report; the page and its other listeners go on', async (scene) => {
  const { page, say } = await scene.game({
    options: { frame: '#game' },
    before: 'window.others = 0;',
    start:
      'window.bridge = createBridge(window.prepare(OPTIONS)); addEventListener("message", () => { window.others += 1; });',
  });
  await say(framed('ready'));
  await say(TRAP);
  await say(framed('complete'));
  assert.deepEqual(await page.evaluate(() => window.faults), ['bridge_fault']);
  assert.equal(await page.evaluate(() => window.others), 3);
  assert.equal(await page.evaluate(() => window.bridge.state()), 'failed');
  assert.equal(await page.evaluate(() => document.querySelector('#game').dataset.drimifyState), 'failed');
  assert.deepEqual(page.notes.errors, []);
});

test('without onFault the report is one console.error', async (scene) => {
  const { page, say } = await scene.game({ start: 'window.bridge = createBridge({ frame: "#game" });' });
  await say(TRAP, { times: 3 });
  const lines = page.notes.console.filter(({ type }) => type === 'error');
  assert.equal(lines.length, 1, JSON.stringify(lines));
  assert.match(lines[0].text, /bridge_fault/);
  assert.deepEqual(page.notes.errors, []);
});

test('after a trap the instance is never called again', async (scene) => {
  const { page, say } = await scene.game({ before: COUNT_CALLS, options: { frame: '#game' } });
  await say(framed('ready'));
  assert.ok((await page.evaluate(() => window.calls)) > 0);
  await say(TRAP);
  const calls = await page.evaluate(() => window.calls);
  await say(framed('complete'), { times: 5 });
  await page.evaluate(() => {
    window.bridge.destroy();
    document.querySelector('#game').remove();
  });
  assert.equal(await page.evaluate(() => window.calls), calls);
  assert.deepEqual(page.notes.errors, []);
});

test('a garbage collection after a trap reports nothing', async (scene) => {
  const { page, say } = await scene.game({ options: { frame: '#game' } });
  await say(TRAP);
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

test('the script tag contains a trap as the module does', async (scene) => {
  const { page, say } = await scene.game({
    entry: 'drimify-bridge/global',
    body: `${iframe()}<p id="out" hidden data-drimify-reveal>x</p>`,
    start: 'window.bridge = window.DrimifyBridge.bridge;',
  });
  await say(TRAP, { times: 2 });
  await say(framed('complete'));
  assert.equal(await scene.isHidden(page, '#out'), true);
  assert.equal(page.notes.console.filter(({ type }) => type === 'error').length, 1);
  assert.deepEqual(page.notes.errors, []);
});
