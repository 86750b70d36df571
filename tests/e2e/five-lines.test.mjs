// The five lines of the contract, as a webmaster pastes them, and what a delayed redirect does when the page is left.

import { simulatorHtml } from 'drimify-bridge/testing';
import { assert, framed, GAME, HOST, iframe, laboratory, outcome } from './harness.mjs';

const test = laboratory();
const LINES = `<style>[hidden]{display:none!important}</style>
<a class="button" href="/claim" hidden data-drimify-reveal data-drimify-when="won">Claim your prize</a>
<p hidden data-drimify-reveal data-drimify-when="!won">No luck this time.</p>
<div data-drimify-hide data-drimify-when="won" data-drimify-delay="2s"><div id="gamification-widget"></div></div>
<output data-drimify-set-text="{prize.code}">see your e-mail</output>
<div data-drimify-redirect="/thanks?s={score}" data-drimify-when="won" data-drimify-delay="3s"></div>`;
const THANKS = 'https://host.example/thanks?s=85';
const won = framed('complete', { ...outcome({ won: true, score: 85 }), code: 'WIN12345' });

const open = (scene) =>
  scene.host({ entry: 'drimify-bridge/global', body: iframe(GAME, 'data-drimify') + LINES, start: '' });
const seen = (page) =>
  page.evaluate(() => ({
    claim: !document.querySelector('a').hidden,
    sorry: !document.querySelector('p').hidden,
    game: !document.querySelector('#gamification-widget').parentElement.hidden,
    code: document.querySelector('output').textContent,
  }));

test('the five lines, lost: the sorry line alone', async (scene) => {
  const page = await open(scene);
  await scene.say(page, await scene.frame(page), framed('complete', outcome({ won: false, score: 1 })));
  assert.deepEqual(await seen(page), { claim: false, sorry: true, game: true, code: 'see your e-mail' });
  scene.assertQuiet(page);
});

test('the five lines, won: prize and code at once, the game goes, and the next page opens', async (scene) => {
  await scene.stopClock();
  scene.site.page('https://host.example/thanks', '<!doctype html><title>Thanks</title>');
  const page = await open(scene);
  await scene.say(page, await scene.frame(page), won);
  assert.deepEqual(await seen(page), { claim: true, sorry: false, game: true, code: 'WIN12345' });
  await scene.pass(2000);
  assert.deepEqual(await seen(page), { claim: true, sorry: false, game: false, code: 'WIN12345' });
  await Promise.all([page.waitForURL(THANKS), scene.pass(1000)]);
  scene.assertQuiet(page);
});

test(
  'a redirect that waits when the page is left does not happen when the visitor comes back',
  async (scene) => {
    await scene.stopClock();
    scene.site.page(GAME, simulatorHtml);
    const page = await scene.host({
      url: HOST,
      frames: null,
      body: `${iframe()}<p id="late" hidden>x</p>`,
      start: `
      const { simulate } = await import('drimify-bridge/testing');
      window.say = (...words) => simulate(document.querySelector('#game'), ...words);
      addEventListener('pageshow', ({ persisted }) => { window.persisted = persisted; });
      window.bridge = createBridge({ reactions: [
        { type: 'redirect', url: '/thanks', delay: '1s' },
        { type: 'reveal', target: '#late', delay: '2s' },
      ] });`,
    });
    await page.evaluate(() => window.say('complete', { score: 1 }));
    const elsewhere = scene.site.page('https://host.example/elsewhere', '<!doctype html><title>Elsewhere</title>');
    await page.evaluate((url) => void location.assign(url), elsewhere);
    await page.waitForURL(elsewhere);
    await page.evaluate(() => void history.back());
    await page.waitForFunction(() => window.persisted === true);
    await page.evaluate(() => globalThis.navigation?.addEventListener('navigate', () => (window.isLeft = true)));
    await scene.pass(2000);
    // The later of the two timers has run: the earlier one would have left the page.
    assert.equal(await scene.isHidden(page, '#late'), false);
    assert.equal(await page.evaluate(() => window.isLeft ?? false), false);
    assert.equal(await page.evaluate(() => location.href), HOST);
  },
  { whole: true },
);
