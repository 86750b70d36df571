// The end of a bridge: nothing begins afterwards, and nothing of it stays.

import { assert, framed, GAME, iframe, laboratory, outcome } from './harness.mjs';

const test = laboratory();
const OPTIONS = { frame: '#game', reactions: [{ type: 'reveal', target: '#out' }] };
const BODY = `${iframe()}<p id="out" hidden>x</p>`;
const listening = (page) => page.evaluate(() => window.probe.listening.message ?? 0);

test('after destroy no message is heard, no listener left, and the second call does nothing', async (scene) => {
  const { page, say } = await scene.game({ options: OPTIONS, body: BODY });
  assert.equal(await listening(page), 1);
  await page.evaluate(() => {
    window.bridge.destroy();
    window.bridge.destroy();
  });
  assert.equal(await listening(page), 0);
  await say(framed('complete'));
  assert.equal((await scene.heard(page)).length, 0);
  assert.equal(await scene.isHidden(page, '#out'), true);
  const code = await page.evaluate(() => {
    try {
      window.bridge.on('ready', () => {});
    } catch (error) {
      return error.code;
    }
  });
  assert.equal(code, 'destroyed');
  scene.assertQuiet(page);
});

test('Symbol.dispose is destroy', async (scene) => {
  const { page } = await scene.game({ options: OPTIONS, body: BODY });
  const known = await page.evaluate(() => {
    if (!Symbol.dispose) return false;
    window.bridge[Symbol.dispose]();
    return true;
  });
  if (known) assert.equal(await listening(page), 0);
});

test('messages that wait in the queue when destroy is called are dropped', async (scene) => {
  const { page, game } = await scene.game({ options: OPTIONS, body: BODY });
  await scene.postWhileBusy(page, game, Array(10).fill(framed('complete')), () => window.bridge.destroy());
  assert.equal((await scene.heard(page)).length, 0);
  assert.equal(await scene.isHidden(page, '#out'), true);
});

for (const [where, listen] of [
  ['a handler', "bridge.on('complete', () => bridge.destroy());"],
  ['a listener of the DOM event', "document.addEventListener('drimify:complete', () => bridge.destroy());"],
]) {
  test(`destroy inside ${where} lets the milestone finish, and nothing after it begin`, async (scene) => {
    const { page, say } = await scene.game({
      options: { ...OPTIONS, reactions: [...OPTIONS.reactions, { type: 'reveal', target: '#late', delay: '100ms' }] },
      body: `${BODY}<p id="late" hidden>x</p>`,
      start: `window.bridge = createBridge(window.prepare(OPTIONS)); ${listen}`,
    });
    await say(framed('complete'));
    assert.equal(await scene.isHidden(page, '#out'), false);
    await say(framed('routechange'));
    await page.evaluate(() => new Promise((done) => setTimeout(done, 250)));
    assert.equal(await scene.isHidden(page, '#late'), true);
    assert.equal(await listening(page), 0);
    scene.assertQuiet(page);
  });
}

test('a bridge may be created again on the same iframe once the first is destroyed', async (scene) => {
  const { page, say } = await scene.game({ options: OPTIONS, body: BODY });
  const code = await page.evaluate(() => {
    try {
      window.createBridge({ frame: '#game' });
      return null;
    } catch (error) {
      return error.code;
    }
  });
  assert.equal(code, 'already_bound');
  await page.evaluate(() => {
    window.bridge.destroy();
    window.bridge = window.createBridge({ frame: '#game' });
    window.listen(window.bridge);
  });
  await say(framed('complete'));
  assert.equal((await scene.heard(page)).length, 1);
  assert.equal(await listening(page), 1);
});

test('mount, unmount, mount: one listener, one reaction', async (scene) => {
  const { page } = await scene.game({
    body: `<div id="root"></div><p id="out" hidden>x</p>${iframe()}`,
    start: `
      document.querySelector('#game').remove();
      window.mount = () => {
        const frame = Object.assign(document.createElement('iframe'), { id: 'game', title: 'Game', src: ${JSON.stringify(GAME)} });
        document.querySelector('#root').append(frame);
        window.bridge = createBridge(window.prepare({ frame, reactions: [{ type: 'reveal', target: '#out' }] }));
        window.listen(window.bridge);
      };
      window.unmount = () => { window.bridge.destroy(); document.querySelector('#game').remove(); };
      window.mount(); window.unmount(); window.mount(); const last = window.bridge; window.bridge = null; window.last = last;`,
  });
  const game = await scene.frame(page);
  await scene.say(page, game, framed('complete'));
  assert.equal((await scene.heard(page)).length, 1);
  assert.deepEqual(await page.evaluate(() => window.probe.reveals), ['out']);
  assert.equal(await listening(page), 1);
});

test('a frame that leaves the document is released, and heard again when a new one comes', async (scene) => {
  const { page } = await scene.game({ options: { container: '#root' }, body: `<div id="root">${iframe()}</div>` });
  const again = await page.evaluate(async (src) => {
    document.querySelector('#game').remove();
    const frame = Object.assign(document.createElement('iframe'), { id: 'game', title: 'Game', src });
    document.querySelector('#root').append(frame);
    await new Promise((done) => frame.addEventListener('load', done));
    return window.bridge.state();
  }, GAME);
  assert.equal(again, 'waiting');
  await scene.say(page, await scene.frame(page), framed('complete'));
  assert.deepEqual(
    (await scene.heard(page)).map(({ milestone, round, sequence }) => [milestone, round, sequence]),
    [['complete', 1, 1]],
  );
});

test('a removed iframe can be collected', async (scene) => {
  const { page, say } = await scene.game({ options: { container: '#root' }, body: `<div id="root">${iframe()}</div>` });
  await say(framed('ready'));
  await page.evaluate(() => {
    window.heard.length = 0;
    window.gone = new WeakRef(document.querySelector('#game'));
    document.querySelector('#game').remove();
  });
  const session = await scene.context.newCDPSession(page);
  await session.send('HeapProfiler.enable');
  for (let pass = 0; pass < 100; pass += 1) {
    await session.send('HeapProfiler.collectGarbage');
    if (await page.evaluate(() => window.gone.deref() === undefined)) return;
  }
  assert.fail('the iframe is still referenced');
});

const UNWILLING = {
  'may not be extended': 'window.widget = { onComplete() {} };',
  'inherits what is frozen':
    'class Widget { onComplete() {} } Object.freeze(Widget.prototype); window.widget = new Widget();',
  'is sealed': 'window.widget = { onComplete() {} };',
};

for (const [name, make] of Object.entries(UNWILLING)) {
  test(`a connected widget that ${name} does not keep the bridge from ending`, async (scene) => {
    const { page, say } = await scene.game({ options: { frame: '#game' } });
    await page.evaluate(make);
    await page.evaluate((isSealed) => {
      window.bridge.connect(window.widget);
      if (isSealed) Object.seal(window.widget);
      else if (Object.hasOwn(window.widget, 'onComplete')) Object.preventExtensions(window.widget);
      window.bridge.destroy();
    }, name === 'is sealed');
    await say(framed('complete', outcome({ won: true })));
    assert.deepEqual(await scene.heard(page), []);
    assert.equal(await listening(page), 0);
  });
}
