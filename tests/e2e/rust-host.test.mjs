// The host page in pure Rust, `examples/host.rs`: no JavaScript of its own but the line that loads it.

import { assert, framed, GAME, HOST, laboratory, outcome } from './harness.mjs';

const test = laboratory();

async function open(scene) {
  scene.site.frame('puppet', GAME);
  scene.site.page(
    HOST,
    '<!doctype html><html lang="en"><title>Host</title><body><script type="module">import init from "/rust/host.js"; await init(); window.begun = true;</script>',
  );
  const page = await scene.open(HOST);
  await page.waitForFunction(() => window.begun === true);
  return { page, game: await scene.frame(page) };
}

test('a page in pure Rust hears typed milestones and reveals the prize', async (scene) => {
  const { page, game } = await open(scene);
  await scene.say(page, game, framed('ready'));
  assert.equal(await page.textContent('#score'), 'round 1');
  await scene.say(page, game, framed('complete', { ...outcome({ won: true, score: 85 }), level: 4 }));
  assert.equal(await page.textContent('#score'), '85 points');
  assert.equal(await page.textContent('#level'), 'level 4', 'raw as a type of the page');
  assert.equal(await scene.isHidden(page, '#prize'), false);
  assert.equal(await page.getAttribute('#game', 'data-drimify-state'), 'complete');
  scene.assertQuiet(page);
});

test('a bridge that is dropped has released everything', async (scene) => {
  const { page, game } = await open(scene);
  await page.click('#stop');
  await scene.say(page, game, framed('complete', outcome({ won: true, score: 85 })));
  assert.equal(await page.textContent('#score'), '');
  assert.equal(await scene.isHidden(page, '#prize'), true);
  assert.equal(await page.evaluate(() => window.probe.listening.message), 0);
  scene.assertQuiet(page);
});

test('a message that is sent while another is being told is heard, and neither is lost', async (scene) => {
  const { page, game } = await open(scene);
  await page.evaluate(() => {
    document.addEventListener('drimify:ready', () => {
      const data = '{"event":"onComplete"}';
      window.dispatchEvent(new MessageEvent('message', { data, origin: 'https://apps.drimify.com' }));
      window.isSent = true;
    });
  });
  await scene.say(page, game, framed('ready'));
  assert.equal(await page.evaluate(() => window.isSent), true);
  assert.equal(await page.textContent('#score'), 'round 1', 'no browser made it: it is no completion');
  await scene.say(page, game, framed('complete', outcome({ won: true, score: 85 })));
  assert.equal(await page.textContent('#score'), '85 points');
  scene.assertQuiet(page);
});
