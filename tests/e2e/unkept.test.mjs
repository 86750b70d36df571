// A bridge that nobody keeps lives until it is ended: the garbage collector ends nothing.

import { assert, framed, GAME, iframe, laboratory } from './harness.mjs';

const test = laboratory({ flags: ['--js-flags=--expose-gc'] });

/** Starts a bridge, and keeps nothing of it. */
const start = (settings = '') => `
  window.milestones = [];
  window.faults = [];
  (() => {
    const bridge = createBridge({ frame: '#game', reactions: [{ type: 'reveal', target: '#out' }],
      onFault: ({ code }) => faults.push(code), ${settings} });
    bridge.on('*', ({ milestone }) => void milestones.push(milestone));
  })();`;
const BODY = `${iframe()}<p id="out" hidden>x</p>`;

/** Collects garbage until what nobody keeps is known to be gone. */
const collect = (page) =>
  page.evaluate(async () => {
    const seen = { isGone: false };
    const registry = new FinalizationRegistry(() => (seen.isGone = true));
    (() => registry.register({}, undefined))();
    while (!seen.isGone) {
      window.gc();
      await new Promise((next) => setTimeout(next));
    }
  });

test('its listener and its frame stay: it hears, reacts, and shows the state', async (scene) => {
  const { page, say } = await scene.game({ body: BODY, start: start() });
  await collect(page);
  assert.equal(await page.evaluate(() => window.probe.listening.message), 1);
  await say(framed('ready'));
  await say(framed('complete'));
  assert.deepEqual(await page.evaluate(() => window.milestones), ['ready', 'complete']);
  assert.equal(await scene.isHidden(page, '#out'), false);
  assert.equal(await page.getAttribute('#game', 'data-drimify-state'), 'complete');
  scene.assertQuiet(page);
});

test('a frame that leaves is released, and one that comes is found', async (scene) => {
  const { page, say } = await scene.game({
    body: `<div id="root">${BODY}</div>`,
    start: start("frame: undefined, container: '#root',"),
  });
  await say(framed('ready'));
  await collect(page);
  await page.evaluate(async (src) => {
    document.querySelector('#game').remove();
    window.gc();
    const frame = Object.assign(document.createElement('iframe'), { id: 'game', title: 'Game', src });
    document.querySelector('#root').append(frame);
    await new Promise((done) => frame.addEventListener('load', done));
  }, GAME);
  await scene.say(page, await scene.frame(page), framed('complete'));
  assert.deepEqual(await page.evaluate(() => window.milestones), ['ready', 'complete']);
});

test('its signal ends it still', async (scene) => {
  const { page, say } = await scene.game({
    body: BODY,
    start: `window.control = new AbortController(); ${start('signal: control.signal,')}`,
  });
  await collect(page);
  await page.evaluate(() => window.control.abort());
  assert.equal(await page.evaluate(() => window.probe.listening.message), 0);
  await say(framed('complete'));
  assert.deepEqual(await page.evaluate(() => window.milestones), []);
});
