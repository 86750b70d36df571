// Pages whose other scripts have replaced, wrapped or frozen what the bridge calls, or take things away while it works.

import { assert, framed, GAME, iframe, laboratory, outcome } from './harness.mjs';

const test = laboratory();
const WON = framed('complete', outcome({ won: true, score: 85 }));
const CLAIMS = 'https://claims.example/claims';
const VERIFY = { verify: { url: CLAIMS } };

/** The bridge lives: it has heard these, and told of no fault. */
async function assertAlive(scene, page, milestones) {
  assert.deepEqual(
    (await scene.heard(page)).map(({ milestone }) => milestone),
    milestones,
  );
  assert.deepEqual(await page.evaluate(() => window.faults), []);
}

const noClaims = (scene) =>
  scene.site.page(CLAIMS, async () => ({
    status: 503,
    headers: { 'access-control-allow-origin': '*', 'access-control-allow-headers': 'content-type' },
    body: '',
  }));

for (const [what, before] of [
  [
    'storage that tells of each change',
    `const { setItem } = Storage.prototype;
    Storage.prototype.setItem = function (...given) { setItem.apply(this, given); dispatchEvent(new Event('changed')); };
    addEventListener('changed', () => { window.seen = [bridge.state(), bridge.stats()]; });`,
  ],
  ['no random numbers', `Object.defineProperty(crypto, 'getRandomValues', { value: undefined });`],
  ['a fetch that answers what it likes', `window.fetch = async () => ({ status: '503', headers: { get: () => 5 } });`],
]) {
  test(`a page with ${what} is verified like any other`, async (scene) => {
    noClaims(scene);
    const { page, say } = await scene.game({ options: { frame: '#game', ...VERIFY } });
    await page.evaluate(before);
    await say(WON);
    await assertAlive(scene, page, ['complete']);
  });
}

test('a page without iterators of lists is scanned', async (scene) => {
  const { page, say } = await scene.game({ options: { markup: true } });
  await page.evaluate(() => {
    delete NodeList.prototype[Symbol.iterator];
    document.body.insertAdjacentHTML('beforeend', '<p id="late" hidden data-drimify-reveal>x</p>');
    window.bridge.scan(document.body);
  });
  await say(WON);
  assert.equal(await scene.isHidden(page, '#late'), false);
  await assertAlive(scene, page, ['complete']);
});

for (const [what, given, code] of [
  ['a proxy of its iframe', 'new Proxy(document.querySelector("#game"), {})', 'frame_not_iframe'],
  ['its iframe, frozen', 'Object.freeze(document.querySelector("#game"))', undefined],
]) {
  test(`a page that gives ${what} is ${code ? 'told so' : 'served'}, and its other bridge lives`, async (scene) => {
    const { page, say } = await scene.game({ options: {} });
    const thrown = await page.evaluate((text) => {
      try {
        window.createBridge({ frame: window.eval(text) });
        return undefined;
      } catch (error) {
        return error.code;
      }
    }, given);
    assert.equal(thrown, code);
    await say(framed('ready'));
    await assertAlive(scene, page, ['ready']);
  });
}

test('an error says its code where the prototype of errors is frozen', async (scene) => {
  const { page } = await scene.game({ options: { frame: '#game' } });
  const thrown = await page.evaluate(() => {
    Object.freeze(Error.prototype);
    try {
      window.bridge.on('nonsense', () => {});
    } catch (error) {
      return [error.name, error.code];
    }
    return undefined;
  });
  assert.deepEqual(thrown, ['BridgeError', 'milestone_unknown']);
});

test('what waits happens on a page whose clock stands still', async (scene) => {
  const { page, say } = await scene.game({
    before: 'performance.now = () => 5;',
    body: `${iframe()}<p id="later" hidden>x</p>`,
    options: { frame: '#game', reactions: [{ type: 'reveal', target: '#later', delay: 50 }] },
  });
  await say(WON);
  await page.waitForFunction(() => !document.querySelector('#later').hidden);
});

test('a delayed reaction that is found late happens', async (scene) => {
  const { page, say } = await scene.game({ options: { frame: '#game', markup: true, timeout: 0 } });
  await say(WON);
  await page.evaluate(() => {
    const late = '<p id="late" hidden data-drimify-reveal data-drimify-delay="50ms">x</p>';
    document.body.insertAdjacentHTML('beforeend', late);
  });
  await page.waitForFunction(() => !document.querySelector('#late').hidden);
});

test('a redirect that a handler ends with the bridge is not announced', async (scene) => {
  const reactions = [{ type: 'redirect', url: '/thanks', delay: '5s' }];
  const { page, say } = await scene.game({ options: { frame: '#game', reactions } });
  await page.evaluate(() => void window.bridge.on('complete', () => window.bridge.destroy()));
  await say(WON);
  assert.equal(await page.textContent('[data-drimify-live]'), '');
});

test('a completion is not claimed for the iframe that a handler put in the place of its own', async (scene) => {
  noClaims(scene);
  const { page, game } = await scene.game({ options: VERIFY });
  await page.evaluate((src) => {
    window.bridge.on('complete', ({ frame }) => {
      frame.replaceWith(Object.assign(document.createElement('iframe'), { id: 'next', title: 'Next', src }));
      window.bridge.scan();
    });
  }, GAME);
  // The frame is gone before it answers.
  const sent = game.evaluate((json) => window.puppet.send({ json }), WON).catch(() => {});
  await Promise.all([page.waitForFunction(() => document.querySelector('#next') !== null), sent]);
  assert.equal(await page.evaluate(() => window.bridge.state(document.querySelector('#next'))), 'waiting');
  assert.equal(await page.evaluate(() => sessionStorage.getItem('drimify-bridge:sessions')), null);
  assert.equal(scene.site.requests.filter((line) => line.includes(CLAIMS)).length, 0);
});

test('no frame is the only frame', async (scene) => {
  const { page, say } = await scene.game({ options: { frame: '#game' } });
  await say(WON);
  assert.deepEqual(await page.evaluate(() => [window.bridge.state(), window.bridge.state(null)]), [
    'complete',
    'complete',
  ]);
});

test('Escape may end the bridge while its own listener is taken off', async (scene) => {
  const reactions = [{ type: 'redirect', url: '/thanks', delay: '20s' }];
  const { page, say } = await scene.game({ options: { frame: '#game', reactions } });
  await page.evaluate(() => {
    const { removeEventListener } = EventTarget.prototype;
    EventTarget.prototype.removeEventListener = function (type, ...given) {
      removeEventListener.call(this, type, ...given);
      if (type === 'keydown') window.bridge.destroy();
    };
  });
  await say(WON);
  await page.keyboard.press('Escape');
  await page.waitForFunction(
    () => document.querySelector('[data-drimify-live]').textContent === 'You stay on this page.',
  );
  await assertAlive(scene, page, ['complete']);
});
