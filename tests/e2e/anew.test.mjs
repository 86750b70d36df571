// A document that is written anew: its listeners are gone, its window and the bridge are not.

import { assert, framed, GAME, iframe, laboratory, outcome } from './harness.mjs';

const test = laboratory();
const COMPLETE = framed('complete', outcome({ won: true }));
const WON = '<p id="won" hidden data-drimify-reveal data-drimify-when="won">x</p>';
const html = (body) => `<!doctype html><html lang="en"><head><title>Anew</title></head><body>${body}</body></html>`;

// Without the harness's own ears, which are taken off as well.
const finish = async (scene, page) => {
  const game = await scene.frame(page);
  await game.evaluate((command) => window.puppet.send(command), { json: COMPLETE });
};
const win = async (scene, page) => {
  await finish(scene, page);
  await page.waitForFunction(() => !document.querySelector('#won').hidden);
};

const WAYS = {
  'document.write after load': (page, text) =>
    page.evaluate((words) => {
      document.open();
      document.write(words);
      document.close();
    }, text),
  'page.setContent': (page, text) => page.setContent(text),
};

for (const [name, write] of Object.entries(WAYS)) {
  test(`${name}: the bridge of the script tag hears again, and a second tag says already_bound`, async (scene) => {
    scene.site.frame('puppet', GAME);
    const script = `<script src="${scene.site.packageUrl('drimify-bridge/global')}"></script>`;
    const page = await scene.host({ entry: null, body: `<p>First</p>` });
    await write(page, html(iframe(GAME, 'data-drimify') + WON + script));
    await win(scene, page);
    await page.evaluate(() => void (window.first = window.DrimifyBridge.bridge));
    await write(page, html(iframe(GAME, 'data-drimify') + WON + script));
    await win(scene, page);
    assert.equal(await page.getAttribute('#game', 'data-drimify-state'), 'complete');
    const same = await page.evaluate(() => [
      window.DrimifyBridge.bridge === window.first,
      window.DrimifyBridge.start() === window.first,
    ]);
    assert.deepEqual(same, [true, true]);
    const bound = page.notes.console.filter(({ text }) => text.includes('the script is on this page twice'));
    assert.equal(bound.length, 1, JSON.stringify(page.notes.console));
    await page.evaluate(() => document.querySelector('#game').remove());
    await page.waitForFunction(() => window.DrimifyBridge.bridge.state() === 'waiting');
    assert.deepEqual(page.notes.errors, []);
  });
}

test('a script tag that stood back is started after the document was written anew', async (scene) => {
  scene.site.frame('puppet', GAME);
  const script = `<script src="${scene.site.packageUrl('drimify-bridge/global')}"></script>`;
  const page = await scene.host({
    entry: null,
    body: script,
    wrap: (text) => text.replace('<html', '<html data-drimify-defer'),
  });
  await WAYS['page.setContent'](page, html(iframe(GAME, 'data-drimify') + WON));
  await page.evaluate(() => void window.DrimifyBridge.start());
  await win(scene, page);
  assert.deepEqual(page.notes.errors, []);
});

test('a selector is judged again in the document that was written anew', async (scene) => {
  const { page } = await scene.game({ options: { frame: '#game' } });
  await scene.say(page, await scene.frame(page), COMPLETE);
  await WAYS['document.write after load'](page, html(iframe()));
  await finish(scene, page);
  await page.waitForFunction(() => window.heard.length === 2);
  await WAYS['document.write after load'](page, html('<p>Nothing here</p>'));
  await page.waitForFunction(() => window.faults.length === 1);
  assert.deepEqual(await page.evaluate(() => window.faults), ['frame_not_found']);
});

test('a handler that opens the document anew ends nothing but what stood in it', async (scene) => {
  const { page, say } = await scene.game({
    body: iframe() + WON,
    options: { markup: true },
  });
  await page.evaluate(() => window.bridge.on('ready', () => void document.open()));
  await say(framed('ready')).catch(() => {});
  await page.waitForFunction(() => window.heard.length === 1);
  // It is left open: what is written comes as that of a slow server does.
  await page.evaluate((words) => document.write(words), html(iframe() + WON));
  await win(scene, page);
  assert.deepEqual([page.notes.errors, await page.evaluate(() => window.faults)], [[], []]);
});

test('a bridge that is destroyed while the document is empty does not come back', async (scene) => {
  const { page } = await scene.game({ options: { markup: true } });
  await page.evaluate(
    (words) => {
      document.open();
      window.bridge.destroy();
      document.write(words);
      document.close();
    },
    html(iframe() + WON),
  );
  await finish(scene, page);
  // What the next bridge has heard, the one before would have.
  await page.evaluate(() => {
    window.next = window.createBridge(window.prepare({ frame: '#game' }));
    window.listen(window.next);
  });
  await finish(scene, page);
  await page.waitForFunction(() => window.heard.length === 1);
  assert.equal(await scene.isHidden(page, '#won'), true);
  assert.deepEqual(page.notes.errors, []);
});
