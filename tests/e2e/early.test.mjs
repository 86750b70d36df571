// The early stub: what the experience says before the bridge is there.

import { readFileSync } from 'node:fs';
import { test as plainTest } from 'node:test';
import { assert, EVIL, framed, GAME, HOST, iframe, laboratory, outcome } from './harness.mjs';
import { packageFile } from './site.mjs';

const test = laboratory();
const OTHER = `<iframe id="other" title="Other" src="${GAME}other"></iframe><iframe id="evil" title="Evil" src="${EVIL}"></iframe>`;
const WON = framed('complete', outcome({ won: true, score: 8 }));
const kept = (page) => page.evaluate(() => window.drimifyEarly?.length ?? null);

/** A page with the stub in its head; the bridge comes when the test calls `begin(options)`. */
async function earlyPage(scene, stub = `<script src="${scene.site.packageUrl('drimify-bridge/early')}"></script>`) {
  const found = await scene.game({
    head: stub,
    body: `${iframe()}${OTHER}<p id="out" hidden>x</p>`,
    start: `window.begin = (options) => {
      window.bridge = createBridge(window.prepare(options));
      window.listen(window.bridge);
      return window.heard.length;
    };`,
  });
  const begin = (options = { frame: '#game' }) => found.page.evaluate((given) => window.begin(given), options);
  return { ...found, begin };
}

test('what a frame said before the bridge came passes the gate in a later task', async (scene) => {
  const { page, say, begin } = await earlyPage(scene);
  await say(framed('ready'));
  await say(WON);
  assert.equal(await begin({ frame: '#game', reactions: [{ type: 'reveal', target: '#out', when: 'won' }] }), 0);
  const heard = await scene.waitHeard(page, 2);
  assert.deepEqual(
    heard.map(({ milestone, sequence, flags }) => [milestone, sequence, flags]),
    [
      ['ready', 1, []],
      ['complete', 2, []],
    ],
  );
  assert.equal(await scene.isHidden(page, '#out'), false);
  assert.deepEqual(await scene.stats(page), { seen: 2, accepted: 2, ignored: 0, refused: {} });
  await say(framed('routechange'));
  assert.equal((await scene.heard(page)).length, 3);
  scene.assertQuiet(page);
});

test('the stub keeps nothing from other origins, and nothing that a script of the page made up', async (scene) => {
  const { page } = await earlyPage(scene);
  await scene.say(page, await scene.frame(page, '#evil'), WON, { times: 100 });
  await page.evaluate((data) => {
    window.dispatchEvent(new MessageEvent('message', { data, origin: 'https://apps.drimify.com' }));
  }, WON);
  assert.equal(await kept(page), 0);
});

test('an early message from another window of the right origin is refused as any other', async (scene) => {
  const { page, begin } = await earlyPage(scene);
  await scene.say(page, await scene.frame(page, '#other'), WON);
  await begin();
  await page.waitForFunction(() => window.bridge.stats().seen === 1);
  assert.deepEqual((await scene.stats(page)).refused, { source: 1 });
  assert.equal((await scene.heard(page)).length, 0);
});

test('the stub keeps 32 messages and counts the rest', async (scene) => {
  const { page, say, begin } = await earlyPage(scene);
  await say(framed('routechange'), { times: 40 });
  assert.equal(await kept(page), 32);
  await begin({ frame: '#game', rate: false });
  await page.waitForFunction(() => window.bridge.stats().accepted === 32);
  assert.deepEqual((await scene.stats(page)).refused, { early_overflow: 8 });
  assert.equal((await scene.stats(page)).seen, 40);
  assert.deepEqual(await page.evaluate(() => window.refusals), [
    { reason: 'early_overflow', origin: '', frame: null, count: 8 },
  ]);
});

test('what arrives between the creation and the early messages waits behind them', async (scene) => {
  const { page, game, say } = await earlyPage(scene);
  await say(framed('ready'));
  const queue = [framed('firstinteraction'), WON];
  await scene.postWhileBusy(page, game, queue, () => window.begin({ frame: '#game' }));
  const heard = await scene.waitHeard(page, 3);
  assert.deepEqual(
    heard.map(({ milestone }) => milestone),
    ['ready', 'firstInteraction', 'complete'],
  );
});

test('a bridge that is destroyed at once hears none of them', async (scene) => {
  const { page, say } = await earlyPage(scene);
  await say(WON);
  await page.evaluate(() => {
    window.begin({ frame: '#game' });
    window.bridge.destroy();
  });
  await say(framed('routechange'));
  assert.equal((await scene.heard(page)).length, 0);
  scene.assertQuiet(page);
});

test('the script tag takes the early messages over as well', async (scene) => {
  const page = await scene.host({
    entry: null,
    head: `<script src="${scene.site.packageUrl('drimify-bridge/early')}"></script>`,
    body: `${iframe(GAME, 'data-drimify')}<p id="out" hidden data-drimify-reveal>x</p>`,
  });
  await scene.say(page, await scene.frame(page), WON);
  await page.addScriptTag({ url: scene.site.packageUrl('drimify-bridge/global') });
  await page.waitForFunction(() => !document.querySelector('#out').hidden);
});

test('the stub may be inline, with another list of origins', async (scene) => {
  const brand = 'https://games.brand.example';
  const text = readFileSync(packageFile('drimify-bridge/early'), 'utf8').replace('https://go.drimify.com', brand);
  assert.ok(text.includes(brand));
  const { page } = await earlyPage(scene, `<script>${text}</script>`);
  scene.site.frame('puppet', `${brand}/x/`);
  const game = await scene.frame(page);
  await game.goto(`${brand}/x/`);
  await scene.say(page, await scene.frame(page), WON);
  assert.equal(await kept(page), 1);
});

test('a name on the page that is not the queue of the stub is left alone', async (scene) => {
  const { page, begin, say } = await earlyPage(scene, '<script>window.drimifyEarly = [{ data: 1 }, null];</script>');
  await begin();
  await say(WON);
  assert.equal((await scene.heard(page)).length, 1);
  assert.deepEqual(await page.evaluate(() => window.drimifyEarly), [{ data: 1 }, null]);
  scene.assertQuiet(page);
});

plainTest('the stub is a classic script of at most 300 bytes', () => {
  const text = readFileSync(packageFile('drimify-bridge/early'), 'utf8').trim();
  assert.ok(text.length <= 300, `${text.length} bytes`);
  assert.doesNotThrow(() => new Function(text));
});

for (const [what, options] of [
  ['the frame', { frame: '#game' }],
  ['a container', { container: '#root' }],
]) {
  test(`a selector of ${what}, given while the document loads, loses nothing`, async (scene) => {
    const { site } = scene;
    let parsed;
    const gate = new Promise((done) => (parsed = done));
    site.frame('puppet', GAME);
    site.page('https://host.example/slow.js', () => gate.then(() => ''), { 'content-type': 'text/javascript' });
    const scripts = ['early', 'global'].map(
      (part) => `<script src="${site.packageUrl(`drimify-bridge/${part}`)}"></script>`,
    );
    site.page(
      HOST,
      `<!doctype html><html data-drimify-defer><head>${scripts.join('')}</head><body><script>
        window.heard = [];
        window.begin = () => {
          window.bridge = DrimifyBridge.createBridge(${JSON.stringify(options)});
          window.bridge.on('*', ({ milestone }) => heard.push([milestone, document.readyState]));
        };
        if (location.hash) begin();
      </script><div id="root">${iframe()}</div><script src="/slow.js"></script></body></html>`,
    );
    const heard = (page, count) =>
      page.waitForFunction((goal) => window.heard.length >= goal, count).then(() => page.evaluate(() => window.heard));
    // What the stub kept, and what is said meanwhile.
    const page = await scene.open(HOST, { waitUntil: 'commit' });
    const game = await scene.frame(page);
    await scene.say(page, game, framed('ready'));
    await page.evaluate(() => window.begin());
    await scene.say(page, game, framed('firstinteraction'));
    assert.deepEqual(await heard(page, 2), [
      ['ready', 'loading'],
      ['firstInteraction', 'loading'],
    ]);
    // An iframe that is parsed after the bridge was created.
    const other = await scene.open(`${HOST}#now`, { waitUntil: 'commit' });
    await scene.say(other, await scene.frame(other), framed('ready'));
    assert.deepEqual(await heard(other, 1), [['ready', 'loading']]);
    parsed();
    await page.waitForFunction(() => document.readyState === 'complete');
    await scene.say(page, game, WON);
    assert.deepEqual((await heard(page, 3))[2], ['complete', 'complete']);
    scene.assertQuiet(page);
  });
}
