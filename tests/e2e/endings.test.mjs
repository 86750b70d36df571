// What is said at a bad moment: while a bridge ends, while the page is left, by a window that closes, after an hour in the
// background, and by a frame that was elsewhere in between.

import { assert, EVIL, framed, GAME, GAME_ORIGIN, iframe, laboratory, outcome } from './harness.mjs';
import { assertBalanced } from './cases/outcome.mjs';

const test = laboratory();
const READY = framed('ready');
const WON = framed('complete', outcome({ won: true }));
const BODY = `${iframe()}<p id="out" hidden>x</p><p id="late" hidden>x</p>`;
const OPTIONS = {
  frame: '#game',
  reactions: [
    { type: 'reveal', target: '#out' },
    { type: 'reveal', target: '#late', delay: '30s' },
  ],
};

test('of a burst in which a handler ends the bridge, nothing is heard after that, and nothing waits', async (scene) => {
  await scene.stopClock();
  const { page, say } = await scene.game({
    options: OPTIONS,
    body: BODY,
    start: `window.bridge = createBridge(window.prepare(OPTIONS));
      window.count = 0;
      bridge.on('routeChange', () => { window.count += 1; if (window.count === 3) bridge.destroy(); });`,
  });
  await say(WON);
  await say(framed('routechange', { route: '/2' }), { times: 500 });
  assert.equal(await page.evaluate(() => window.count), 3);
  await scene.pass(3_600_000);
  assert.equal(await scene.isHidden(page, '#late'), true);
  assert.equal(await page.evaluate(() => window.probe.listening.message), 0);
  scene.assertQuiet(page);
});

test('a frame that goes on speaking while its page is left harms nothing, and starts nothing', async (scene) => {
  const { page, game } = await scene.game({ options: OPTIONS, body: BODY });
  const next = scene.site.page('https://host.example/next', '<!doctype html><title>Next</title>');
  await page.evaluate(() => {
    for (const type of ['pagehide', 'beforeunload'])
      addEventListener(type, () => sessionStorage.setItem('left', JSON.stringify(window.probe.windowErrors)));
  });
  await game.evaluate(
    (text) => {
      const speak = () => {
        parent.postMessage(text, '*');
        setTimeout(speak);
      };
      speak();
    },
    framed('routechange', { route: '/2' }),
  );
  await scene.waitHeard(page, 5, 'routeChange');
  await page.evaluate((url) => void location.assign(url), next);
  await page.waitForURL(next);
  assert.equal(await page.evaluate(() => sessionStorage.getItem('left')), '[]');
  assert.deepEqual(page.notes.errors, []);
});

test('a window that says something and closes itself is foreign, whether or not it is still there', async (scene, t) => {
  const { page, game, say } = await scene.game({ options: OPTIONS, body: BODY });
  await say(READY);
  scene.site.page(
    'https://apps.drimify.com/popup',
    `<!doctype html><title>Popup</title><script>
       for (let said = 0; said < 20; said += 1) opener.postMessage(${JSON.stringify(WON)}, '*');
       close();
     </script>`,
  );
  // Opened by the page: its opener is the one that listens.
  await page.evaluate(() => {
    window.popup = window.open('https://apps.drimify.com/popup', 'popup', 'width=100,height=100');
  });
  await page.waitForFunction(() => window.popup === null || window.probe.messages >= 21);
  if (await page.evaluate(() => window.popup === null))
    return void t.skip('this browser opens no window without a click');
  await page.waitForFunction(() => window.popup.closed);
  const stats = await scene.stats(page);
  assert.equal(stats.accepted, 1);
  assert.deepEqual(stats.refused, { source: 20 });
  assertBalanced(stats);
  assert.equal(await scene.isHidden(page, '#out'), true);
  assert.equal(await page.evaluate(() => window.bridge.state()), 'ready');
  await scene.say(page, game, WON);
  assert.equal(await scene.isHidden(page, '#out'), false);
  scene.assertQuiet(page);
});

test('an hour of stopped clock: what waited happens once, silence is told once, and a burst is a burst', async (scene) => {
  await scene.stopClock();
  const other = `<iframe id="mute" title="Mute" src="${GAME}?mute"></iframe>`;
  const { page, say } = await scene.game({
    options: { ...OPTIONS, frame: undefined, rate: { perSecond: 20, burst: 60 } },
    body: `${BODY}${other}`,
  });
  await say(WON);
  await scene.pass(3_600_000);
  assert.equal(await scene.isHidden(page, '#late'), false);
  const told = async () => (await scene.heard(page)).map(({ milestone, frame }) => `${milestone} ${frame}`);
  assert.deepEqual(await told(), ['complete game', 'unavailable mute']);
  assert.deepEqual(await page.evaluate(() => window.probe.reveals), ['out', 'late']);
  // An hour saves up no more than a burst.
  await say('scrollup', { times: 1000 });
  const { ignored, refused } = await scene.stats(page);
  assert.ok(ignored >= 595 && ignored <= 600, `${ignored} passed`);
  assert.deepEqual(Object.keys(refused), ['rate']);
  assert.deepEqual(await told(), ['complete game', 'unavailable mute']);
  scene.assertQuiet(page, [/rate|unavailable|silent|says nothing/]);
});

test('a frame that navigates away and back between two of its messages is heard again, and its absence is not', async (scene) => {
  const { page, game, say } = await scene.game({ options: OPTIONS, body: BODY });
  await say(READY);
  scene.site.frame('puppet', EVIL);
  await game.goto(EVIL);
  const elsewhere = await scene.frame(page);
  await scene.say(page, elsewhere, WON);
  assert.deepEqual((await scene.stats(page)).refused, { origin: 1 });
  assert.equal(await scene.isHidden(page, '#out'), true);
  await elsewhere.goto(GAME);
  await scene.say(page, await scene.frame(page), WON);
  const heard = await scene.heard(page);
  assert.deepEqual(
    heard.map(({ milestone, origin, round }) => [milestone, origin, round]),
    [
      ['ready', GAME_ORIGIN, 1],
      ['complete', GAME_ORIGIN, 1],
    ],
  );
  assert.ok(heard[1].flags.includes('frame_reloaded'), heard[1].flags.join());
  assert.equal(await scene.isHidden(page, '#out'), false);
  assert.deepEqual(page.notes.errors, []);
});
