// The bridge as the parent that an iframe-resizer child waits for.

import { assert, GAME, GAME_ORIGIN, iframe, laboratory, outcome } from './harness.mjs';

const test = laboratory();
const INIT = /^\[iFrameSizer\][^:]*:[^:]*:(?:true|false):(?:true|false):/;
const vendor = (child, attributes) => iframe(`${GAME}?child=${child}`, attributes);
const inits = async (game) => (await game.evaluate(() => window.vendor.heard)).filter(({ data }) => INIT.test(data));

for (const [child, when] of [
  ['early', 'before load'],
  ['300', '300 ms after load'],
  ['2000', '2 s after load'],
]) {
  test(`a bare experience whose child script is there ${when} begins to speak`, async (scene) => {
    const page = await scene.host({ frames: 'vendor', body: vendor(child), options: { frame: '#game' } });
    const game = await scene.frame(page);
    await scene.waitHeard(page, 1, 'ready');
    await game.evaluate((data) => window.vendor.say('complete', data), outcome({ won: true, score: 5 }));
    const heard = await scene.waitHeard(page, 1, 'complete');
    assert.deepEqual(
      heard.map(({ milestone }) => milestone),
      ['ready', 'complete'],
    );
    assert.equal(heard[1].payload.score, 5);
    const sent = await inits(game);
    assert.ok(sent.length >= 1);
    assert.match(
      sent[0].data,
      /^\[iFrameSizer\][^:]*:0:false:false:32:true:true::taggedElement:::2:false:child:scroll:false$/,
    );
    scene.assertQuiet(page);
  });

  test(`the height of an experience whose child script is there ${when} follows its content`, async (scene) => {
    const page = await scene.host({ frames: 'vendor', body: vendor(child), options: { frame: '#game' } });
    const game = await scene.frame(page);
    const tall = (pixels) =>
      page.waitForFunction((goal) => document.querySelector('#game').clientHeight === goal, pixels);
    await tall(640);
    await game.evaluate(() => window.vendor.setHeight(900));
    await tall(900);
  });
}

test('where the iframe’s height includes its border, the content still fits', async (scene) => {
  const body = vendor('early', 'style="box-sizing: border-box; border: 5px solid"');
  const page = await scene.host({ frames: 'vendor', body, options: { frame: '#game' } });
  await page.waitForFunction(() => document.querySelector('#game').clientHeight === 640);
  assert.equal(await page.evaluate(() => document.querySelector('#game').style.height), '650px');
});

test('an absurd height is clamped', async (scene) => {
  const page = await scene.host({ frames: 'vendor', body: vendor('early'), options: { frame: '#game' } });
  const game = await scene.frame(page);
  await scene.waitHeard(page, 1, 'ready');
  await game.evaluate(() => window.vendor.setHeight(1_000_000));
  await page.waitForFunction(() => document.querySelector('#game').clientHeight === 20_000);
});

test('without autoHeight the height stays as the page has it', async (scene) => {
  const page = await scene.host({
    frames: 'vendor',
    body: vendor('early', 'height="300" style="border: 0"'),
    options: { frame: '#game', autoHeight: false },
  });
  const game = await scene.frame(page);
  await scene.waitHeard(page, 1, 'ready');
  await game.evaluate(() => {
    window.vendor.setHeight(900);
    window.vendor.say('routechange');
  });
  await scene.waitHeard(page, 1, 'routeChange');
  assert.equal(await page.evaluate(() => document.querySelector('#game').clientHeight), 300);
});

test('the bridge sends a frame the initial string and nothing else', async (scene) => {
  const page = await scene.host({ frames: 'vendor', body: vendor('300'), options: { frame: '#game' } });
  const game = await scene.frame(page);
  await scene.waitHeard(page, 1, 'ready');
  await game.evaluate(() => window.vendor.say('complete'));
  await scene.waitHeard(page, 1, 'complete');
  const heard = await game.evaluate(() => window.vendor.heard);
  assert.ok(heard.length >= 1 && heard.length <= 3, JSON.stringify(heard));
  assert.ok(
    heard.every(({ origin, data }) => origin === 'https://host.example' && INIT.test(data)),
    JSON.stringify(heard),
  );
});

test('with handshake: false the bridge says nothing', async (scene) => {
  const page = await scene.host({
    frames: 'vendor',
    body: vendor('300'),
    options: { frame: '#game', handshake: false },
  });
  const game = await scene.frame(page);
  await page.waitForFunction(() => window.bridge.stats().ignored >= 1);
  assert.deepEqual(await game.evaluate(() => window.vendor.heard), []);
});

test('the bridge stands down where the page has its own iframe-resizer', async (scene) => {
  const page = await scene.host({
    frames: 'vendor',
    head: '<script src="/vendor/iframeResizer.js"></script>',
    body: `${vendor('early')}<script>window.said = []; iFrameResize({ checkOrigin: ['${GAME_ORIGIN}'], heightCalculationMethod: 'taggedElement', onMessage: ({ message }) => said.push(message.type) }, '#game');</script>`,
    options: { frame: '#game' },
  });
  const game = await scene.frame(page);
  await scene.waitHeard(page, 1, 'ready');
  await page.waitForFunction(() => window.said.includes('ready'));
  await game.evaluate(() => window.vendor.say('complete'));
  await scene.waitHeard(page, 1, 'complete');
  const sent = await inits(game);
  assert.ok(
    sent.every(({ data }) => !data.includes(':taggedElement:::2:')),
    JSON.stringify(sent),
  );
  assert.equal((await scene.heard(page)).length, 2);
});

test('a frame that went elsewhere is not greeted there', async (scene) => {
  const page = await scene.host({ frames: 'vendor', body: vendor('never'), options: { frame: '#game' } });
  const game = await scene.frame(page);
  const evil = scene.site.frame('vendor', 'https://evil.example/x?child=300');
  await game.goto(evil);
  await page.waitForFunction(() => window.probe.messages >= 1);
  const there = await scene.frame(page);
  assert.deepEqual(await there.evaluate(() => window.vendor.heard), []);
});

test('an experience that loads again is greeted again', async (scene) => {
  const page = await scene.host({ frames: 'vendor', body: vendor('early'), options: { frame: '#game' } });
  await scene.waitHeard(page, 1, 'ready');
  await (await scene.frame(page)).goto(`${GAME}?child=early`);
  const heard = await scene.waitHeard(page, 2, 'ready');
  assert.ok(heard[1].flags.includes('frame_reloaded'));
});
