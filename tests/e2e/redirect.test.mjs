// Redirects: where to, how often, and how a visitor stops one.

import { assert, framed, HOST, iframe, laboratory, outcome } from './harness.mjs';

const test = laboratory();
const REDIRECT = { type: 'redirect', url: '/thanks?s={score}', when: 'won' };
const options = (...reactions) => ({ frame: '#game', reactions });
// Where the page is told to go: at once, before anything of it is asked for.
const WATCH = 'navigation.addEventListener("navigate", ({ destination }) => { window.leftFor = destination.url; });';
const leftFor = (page) => page.evaluate(() => window.leftFor ?? null);
const reasons = (page) => page.evaluate(() => window.refusals.map(({ reason }) => reason));

/** Sends a message that makes the host page leave, and waits for the address it goes to. */
async function leave(page, game, message, url) {
  const arrived = page.waitForURL(url, { waitUntil: 'commit' });
  await Promise.all([arrived, game.evaluate((data) => window.puppet.send({ json: data }), message).catch(() => {})]);
}

test('a winner is taken to the page with the score in its address', async (scene) => {
  const { page, game } = await scene.game({ options: options(REDIRECT) });
  await leave(page, game, framed('complete', outcome({ won: true, score: 85 })), 'https://host.example/thanks?s=85');
});

test('who has not won stays', async (scene) => {
  const { page, say } = await scene.game({ options: options(REDIRECT) });
  await say(framed('complete', outcome({ won: false, score: 85 })));
  assert.equal(page.url(), HOST);
  assert.deepEqual(await reasons(page), []);
});

test('an attribute redirects as an option does, after its delay', async (scene) => {
  const { page, game } = await scene.game({
    body: `${iframe()}<div data-drimify-redirect="/thanks?s={score}" data-drimify-when="won" data-drimify-delay="50ms"></div>`,
    entry: 'drimify-bridge/global',
  });
  await leave(page, game, framed('complete', outcome({ won: true, score: 1 })), 'https://host.example/thanks?s=1');
});

test('Escape stops a delayed redirect, which was announced', async (scene) => {
  await scene.stopClock();
  const { page, say } = await scene.game({
    before: WATCH,
    options: options({ ...REDIRECT, delay: '1s' }, { type: 'reveal', target: '#late', delay: '1500ms' }),
    body: `${iframe()}<p id="late" hidden>x</p>`,
  });
  // The region is heard a task after it came, and words stand in it from then on.
  await scene.pass(1);
  await say(framed('complete', outcome({ won: true, score: 1 })));
  await page.waitForFunction(() =>
    [...document.querySelectorAll('[aria-live], [role=status]')].some((region) => region.textContent.trim() !== ''),
  );
  await page.keyboard.press('Escape');
  await scene.pass(1500);
  assert.equal(await scene.isHidden(page, '#late'), false);
  assert.equal(await leftFor(page), null);
});

test('destroy drops a delayed redirect', async (scene) => {
  await scene.stopClock();
  const { page, say } = await scene.game({ before: WATCH, options: options({ ...REDIRECT, delay: '300ms' }) });
  await say(framed('complete', outcome({ won: true, score: 1 })));
  await page.evaluate(() => window.bridge.destroy());
  await scene.pass(600);
  assert.equal(await leftFor(page), null);
});

test('the first of several redirects wins', async (scene) => {
  const { page, game } = await scene.game({
    options: options({ type: 'redirect', url: '/first' }, { type: 'redirect', url: '/second' }),
  });
  await leave(page, game, framed('complete'), 'https://host.example/first');
  assert.ok(!scene.site.requests.some((line) => line.endsWith('/second')));
});

test('a blocked redirect does not use the slot of the next one', async (scene) => {
  const { page, game } = await scene.game({
    options: options({ type: 'redirect', url: 'https://evil.example/' }, { type: 'redirect', url: '/second' }),
  });
  await leave(page, game, framed('complete'), 'https://host.example/second');
});

test('the target of a redirect with the same game does not send the visitor back: no loop', async (scene) => {
  const loop = 'https://host.example/loop';
  await scene.host({ url: loop, options: options({ type: 'redirect', url: HOST }) }).then((page) => page.close());
  const { page, game } = await scene.game({ options: options({ type: 'redirect', url: loop }) });
  await leave(page, game, framed('complete'), loop);
  await page.waitForFunction(() => window.begun === true);
  await scene.say(page, await scene.frame(page), framed('ready'));
  await scene.say(page, await scene.frame(page), framed('complete'));
  assert.equal(page.url(), loop);
  assert.deepEqual(await reasons(page), ['redirect_guard']);
});

test('another session of the same game may redirect again', async (scene) => {
  const loop = 'https://host.example/loop';
  await scene.host({ url: loop, options: options({ type: 'redirect', url: '/end' }) }).then((page) => page.close());
  const { page, game } = await scene.game({ options: options({ type: 'redirect', url: loop }) });
  await leave(page, game, framed('complete', outcome({ session: 'a' })), loop);
  await page.waitForFunction(() => window.begun === true);
  const again = await scene.frame(page);
  await leave(page, again, framed('complete', outcome({ session: 'b' })), 'https://host.example/end');
});

test('a redirect into another origin needs to be listed, and is reported when it is not', async (scene) => {
  const url = 'https://shop.example/cart';
  const blocked = await scene.game({ options: options({ type: 'redirect', url }) });
  await blocked.say(framed('complete'));
  assert.deepEqual(await reasons(blocked.page), ['url_cross_origin', 'url_cross_origin'], 'at set-up, and then');
  assert.equal(blocked.page.url(), HOST);
  const listed = await scene.game({
    options: { ...options({ type: 'redirect', url }), redirectAllowedOrigins: ['https://shop.example'] },
  });
  await leave(listed.page, listed.game, framed('complete'), url);
});

test('what is wrong with a redirect is one console warning where nobody asked to be told', async (scene) => {
  const { page, say } = await scene.game({
    start:
      'window.bridge = createBridge({ frame: "#game", reactions: [{ type: "redirect", url: "javascript:alert(1)" }] });',
  });
  await say(framed('complete'));
  assert.deepEqual(page.notes.dialogs, []);
  assert.equal(page.notes.warnings.filter(({ text }) => /url_scheme|scheme/i.test(text)).length, 1);
  assert.equal(page.url(), HOST);
});

test('a redirect that waits is not sent again by the next round', async (scene) => {
  const { page, game } = await scene.game({ options: options({ type: 'redirect', url: '/thanks', delay: '100ms' }) });
  const both = [framed('complete', outcome({ score: 1 })), framed('complete', outcome({ score: 2 }))];
  const post = (messages) => messages.forEach((message) => parent.postMessage(message, '*'));
  // The frame may be gone before it answers.
  await Promise.all([page.waitForURL('https://host.example/thanks'), game.evaluate(post, both).catch(() => {})]);
  assert.equal(scene.site.requests.filter((line) => line === 'GET https://host.example/thanks').length, 1);
});
