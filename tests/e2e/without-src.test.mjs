// Iframes without a `src` of their own: what lazy loaders, links and forms navigate is the window inside.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { assert, EVIL, framed, GAME, iframe, laboratory, outcome } from './harness.mjs';
import { ROOT } from './site.mjs';

const test = laboratory();
const STYLE = '<style>[hidden]{display:none!important}</style>';
const WON = '<p id="won" hidden data-drimify-reveal data-drimify-when="won">x</p>';
const LEGACY = 'https://go.drimify.com/4/4/app.html';
const BRAND = 'https://games.brand.example/x/';
const COMPLETE = framed('complete', outcome({ won: true }));
const INIT = /^\[iFrameSizer\][^:]*:0:/;

const tagged = (scene, body, more = {}) =>
  scene.host({
    entry: 'drimify-bridge/global',
    body: STYLE + body,
    start: 'window.bridge = window.DrimifyBridge.bridge;',
    frames: null,
    ...more,
  });
/** An iframe without an address. */
const bare = (attributes = '') => `<iframe id="game" name="game" title="Game" ${attributes}></iframe>`;
const lazySizes = (scene) => {
  const text = readFileSync(join(ROOT, 'node_modules/lazysizes/lazysizes.js'), 'utf8');
  const url = scene.site.page('https://host.example/lazysizes.js', text, { 'content-type': 'text/javascript' });
  return { head: `<script src="${url}" async></script>` };
};
const lazy = (src, more = '') => bare(`class="lazyload" data-src="${src}" ${more}`);
const stateOf = (page) => page.evaluate(() => window.bridge.state(document.querySelector('#game')));
const lines = (page) =>
  page.notes.console.filter(({ text }) => text.includes('drimify-bridge')).map(({ text }) => text);
/** Opens an address in the window inside, as a link with `target` does. */
const open = async (page, url) => {
  await page.evaluate((href) => {
    Object.assign(document.createElement('a'), { href, target: 'game' }).click();
  }, url);
  const element = await page.$('#game');
  await (await element.contentFrame()).waitForURL(url);
};
const refused = (page, reason) => page.waitForFunction((name) => window.bridge.stats().refused[name] >= 1, reason);

for (const origin of [GAME, LEGACY]) {
  test(`lazysizes in its default mode: the marked iframe is greeted, heard and sized (${origin})`, async (scene) => {
    scene.site.frame('vendor', origin);
    const page = await tagged(scene, lazy(origin, 'data-drimify') + WON, lazySizes(scene));
    const game = await scene.frame(page);
    await scene.waitHeard(page, 1, 'ready');
    assert.equal(await page.getAttribute('#game', 'src'), null);
    await game.evaluate((data) => window.vendor.say('complete', data), outcome({ won: true }));
    await page.waitForFunction(() => !document.querySelector('#won').hidden);
    await page.waitForFunction(() => document.querySelector('#game').clientHeight === 640);
    assert.equal(await stateOf(page), 'complete');
    scene.assertQuiet(page);
  });
}

test('lazysizes: an iframe that is given by `frame` is greeted and heard', async (scene) => {
  scene.site.frame('vendor', GAME);
  const page = await scene.host({
    ...lazySizes(scene),
    body: lazy(GAME),
    frames: null,
    options: { frame: '#game' },
  });
  await scene.waitHeard(page, 1, 'ready');
  scene.assertQuiet(page);
});

test('a link with a target: the origins that the iframe may have are greeted in turn, each once', async (scene) => {
  await scene.stopClock();
  scene.site.frame('vendor', LEGACY);
  const page = await tagged(scene, bare('data-drimify'));
  await open(page, LEGACY);
  const game = await scene.frame(page);
  assert.deepEqual(await scene.heard(page), []);
  await scene.pass(1000);
  await scene.waitHeard(page, 1, 'ready');
  await scene.pass(60_000);
  const greeted = await game.evaluate(() => window.vendor.heard.map(({ data }) => data));
  assert.equal(greeted.filter((text) => INIT.test(text)).length, 1);
  assert.deepEqual(page.notes.errors, []);
});

test('a child script that is late is answered where it is, whose turn it may be', async (scene) => {
  scene.site.frame('vendor', `${LEGACY}?child=300`);
  const page = await tagged(scene, bare('data-drimify'));
  await open(page, `${LEGACY}?child=300`);
  await scene.waitHeard(page, 1, 'ready');
  await page.waitForFunction(() => document.querySelector('#game').clientHeight === 640);
});

test('a bridge that starts after the load of the frame, and before that of the page, lets no turn pass unsaid', async (scene) => {
  await scene.stopClock();
  scene.site.frame('vendor', GAME);
  let end = () => {};
  const slow = scene.site.page('https://host.example/slow', () => new Promise((done) => (end = () => done(''))));
  const url = scene.site.page(
    'https://host.example/busy',
    `<!doctype html><title>Busy</title>${bare('data-drimify')}<img src="${slow}" alt=""><script>
       const game = document.querySelector('#game');
       game.addEventListener('load', () => {
         if (game.contentDocument) return game.contentWindow.location.replace('${GAME}');
         const script = document.createElement('script');
         script.src = '${scene.site.packageUrl('drimify-bridge/global')}';
         document.head.append(script);
       });
       game.contentWindow.location.replace('${GAME}');
     </script>`,
  );
  const page = await scene.open(url, { waitUntil: 'domcontentloaded' });
  await page.waitForFunction(() => window.DrimifyBridge);
  assert.equal(await page.evaluate(() => document.readyState), 'interactive');
  await scene.pass(5000);
  end();
  await page.waitForFunction(() => window.DrimifyBridge.bridge.state() === 'ready');
  assert.deepEqual(page.notes.errors, []);
});

test('a form: its answer in the iframe is heard', async (scene) => {
  scene.site.frame('puppet', GAME);
  const page = await tagged(
    scene,
    `<form action="${GAME}" target="game"><button id="go">Play</button></form>${bare('data-drimify')}${WON}`,
  );
  await page.click('#go');
  await (await (await page.$('#game')).contentFrame()).waitForURL((url) => url.href.startsWith(GAME));
  await scene.say(page, await scene.frame(page), COMPLETE);
  assert.equal(await scene.isHidden(page, '#won'), false);
  scene.assertQuiet(page);
});

test('until its window shows a foreign document it waits: no clock runs, nobody is greeted', async (scene) => {
  await scene.stopClock();
  const own = scene.site.page('https://host.example/placeholder', '<!doctype html><p>Later</p>');
  const page = await scene.host({
    body: bare('data-drimify data-drimify-timeout="4000"'),
    frames: null,
    options: { markup: true },
    before: `window.posted = [];
      const { postMessage } = Window.prototype;
      addEventListener('DOMContentLoaded', () => {
        const inner = document.querySelector('#game').contentWindow;
        inner.postMessage = (...words) => { window.posted.push(words); };
      });`,
  });
  assert.equal(await page.getAttribute('#game', 'data-drimify-state'), 'waiting');
  await scene.pass(60_000);
  await page.evaluate(
    (url) =>
      new Promise((done) => {
        document.querySelector('#game').addEventListener('load', done);
        document.querySelector('#game').contentWindow.location.replace(url);
      }),
    own,
  );
  await scene.pass(60_000);
  assert.equal(await stateOf(page), 'waiting');
  assert.deepEqual(await scene.heard(page), []);
  scene.site.frame('vendor', `${GAME}?child=never`);
  await open(page, `${GAME}?child=never`);
  await scene.frame(page);
  await scene.pass(3999);
  assert.equal(await stateOf(page), 'waiting');
  await scene.pass(1);
  await scene.waitHeard(page, 1, 'unavailable');
  assert.deepEqual(page.notes.errors, []);
});

test('an address that is taken away: what was there is not heard any more, what loads next is', async (scene) => {
  const { page, game, say } = await scene.game({
    entry: 'drimify-bridge/global',
    body: STYLE + iframe(GAME, 'name="game" data-drimify') + WON,
    start: 'window.bridge = window.DrimifyBridge.bridge;',
  });
  await say(framed('firstinteraction'));
  await scene.postWhileBusy(page, game, COMPLETE, "() => document.querySelector('#game').removeAttribute('src')");
  assert.deepEqual([await stateOf(page), await scene.isHidden(page, '#won')], ['waiting', true]);
  scene.site.frame('vendor', `${GAME}?child=early`);
  await open(page, `${GAME}?child=early`);
  await scene.waitHeard(page, 1, 'ready');
  const [, ready] = await scene.heard(page);
  assert.deepEqual([ready.round, ready.sequence, ready.flags], [1, 1, []]);
  assert.equal(await stateOf(page), 'ready');
});

test('the iframe that is not marked is told of once, with the mark as the way out', async (scene) => {
  scene.site.frame('puppet', GAME);
  const page = await tagged(scene, lazy(GAME) + WON, lazySizes(scene));
  const game = await scene.frame(page);
  await scene.say(page, game, framed('ready'));
  await scene.say(page, game, COMPLETE);
  const [line, ...more] = lines(page);
  assert.match(line, /https:\/\/apps\.drimify\.com.*mark it data-drimify/);
  assert.doesNotMatch(line, /allowedOrigins/);
  assert.deepEqual(more, []);
});

test('a marked iframe at an origin that nobody listed is told of with the origin and the place, not the mark', async (scene) => {
  scene.site.frame('vendor', BRAND);
  const page = await tagged(scene, lazy(BRAND, 'data-drimify'), lazySizes(scene));
  await refused(page, 'origin');
  const [line, ...more] = lines(page);
  assert.match(line, /https:\/\/games\.brand\.example.*data-drimify-origins/);
  assert.doesNotMatch(line, /mark/);
  assert.deepEqual(more, []);
});

test('a listed origin of an iframe without a src is greeted and heard', async (scene) => {
  scene.site.frame('vendor', BRAND);
  const page = await scene.host({
    ...lazySizes(scene),
    body: lazy(BRAND),
    frames: null,
    options: { frame: '#game', allowedOrigins: [new URL(BRAND).origin] },
  });
  await scene.waitHeard(page, 1, 'ready');
  scene.assertQuiet(page);
});

test('below data-drimify-ignore the line names that', async (scene) => {
  scene.site.frame('puppet', GAME);
  const page = await tagged(scene, `<div data-drimify-ignore>${iframe(GAME)}</div>`);
  await scene.say(page, await scene.frame(page), COMPLETE);
  assert.equal(lines(page).length, 1);
  assert.match(lines(page)[0], /below data-drimify-ignore/);
});

test('a sandbox that takes the origin away is told of once, and no list is recommended', async (scene) => {
  scene.site.frame('puppet', GAME);
  const page = await tagged(scene, bare('data-drimify sandbox="allow-scripts"'));
  await open(page, GAME);
  const game = await (await page.$('#game')).contentFrame();
  await game.waitForFunction(() => window.puppet);
  await scene.say(page, game, COMPLETE);
  assert.equal(lines(page).length, 1);
  assert.match(lines(page)[0], /allow-same-origin/);
  assert.doesNotMatch(lines(page)[0], /allowedOrigins/);
  assert.equal(await stateOf(page), 'waiting');
});

test('a stranger in a window that has no address of its own is not heard', async (scene) => {
  scene.site.frame('puppet', EVIL);
  const page = await tagged(scene, bare('data-drimify') + WON);
  await open(page, EVIL);
  const game = await scene.frame(page);
  await scene.say(page, game, COMPLETE);
  assert.equal(await scene.isHidden(page, '#won'), true);
  assert.deepEqual(await game.evaluate(() => window.puppet.heard), []);
  assert.equal(lines(page).length, 1);
});

for (const short of ['https://host.example/go', 'https://short.example/x']) {
  test(`an iframe whose src redirects to an experience (${short}): each line says what is missing next, and then it is heard`, async (scene) => {
    scene.site.frame('puppet', GAME);
    scene.site.page(short, () => ({ status: 302, headers: { location: GAME }, body: '' }));
    const said = async (mark, origins = '') => {
      const page = await tagged(scene, `<iframe id="game" ${mark} title="Game" src="${short}"></iframe>${WON}`, {
        before: origins && `document.documentElement.setAttribute('data-drimify-origins', '${origins}');`,
      });
      await scene.say(page, await scene.frame(page), COMPLETE);
      const all = [lines(page), await scene.isHidden(page, '#won')];
      await page.close();
      return all;
    };
    const refused = 'drimify-bridge: a message from "https://apps.drimify.com" was refused: ';
    assert.deepEqual(await said(''), [
      [`${refused}the src of its iframe leads on to another origin: mark it data-drimify`],
      true,
    ]);
    const list = 'add it to allowedOrigins (data-drimify-origins on <html>)';
    assert.deepEqual(await said('data-drimify'), [[refused + list], true]);
    assert.deepEqual(await said('data-drimify', 'https://apps.drimify.com'), [[], false]);
  });
}
