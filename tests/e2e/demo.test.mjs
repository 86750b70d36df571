// The demo as `npm start` serves it: two origins, the vendor's transport, and a small game played to its end.

import { after, before, test } from 'node:test';
import assert from 'node:assert/strict';
import { serve } from '../../scripts/serve.mjs';
import { launchBrowser } from './browser.mjs';

let demo;
let browser;
let context;

before(async () => {
  demo = await serve({ hostPort: 0, experiencePort: 0 });
  browser = await launchBrowser();
  context = await browser.newContext();
});
after(async () => {
  await browser?.close();
  await demo?.close();
});

/** Opens a demo page; what it complains of is collected. */
const open = async (path) => {
  const page = await context.newPage();
  const complaints = (page.complaints = []);
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (['warn', 'warning', 'error'].includes(message.type())) complaints.push(message.text());
  });
  await page.goto(demo.host + path);
  return page;
};

/** The game in an iframe, once it may be played. */
const game = async (page, selector) => {
  const frame = await (await page.waitForSelector(selector)).contentFrame();
  await frame.waitForSelector('#scratch');
  return frame;
};

const isHidden = (page, selector) => page.evaluate((text) => document.querySelector(text).hidden, selector);
const stateIs = (page, selector, state) =>
  page.waitForSelector(`${selector}[data-drimify-state="${state}"]`, { state: 'attached' });

test('lost, then won on "Play again": the sorry line goes, the prize and the code come, the game goes away', async () => {
  const page = await open('/reveal.html');
  const frame = await game(page, '#game');
  await stateIs(page, '#game', 'ready');
  await frame.click('#scratch');
  await stateIs(page, '#game', 'complete');
  assert.deepEqual([await isHidden(page, '#claim'), await isHidden(page, '#lost')], [true, false]);
  assert.equal(await page.textContent('#code'), 'see your e-mail');
  await frame.waitForSelector('#again');
  await frame.click('#again');
  // What the page shows in the moment in which the claim appears.
  await page.evaluate(() => {
    const at = (id) => document.getElementById(id);
    window.moment = new Promise((done) => {
      const look = () => at('claim').hidden || done([at('lost').hidden, at('code').textContent, at('game-box').hidden]);
      new MutationObserver(look).observe(at('claim'), { attributes: true });
    });
  });
  await frame.waitForSelector('#scratch');
  await frame.click('#scratch');
  const moment = await page.evaluate(() => window.moment);
  assert.deepEqual(moment, [true, 'WIN12345', false], 'the game goes two seconds later');
  await page.waitForSelector('#game-box', { state: 'hidden' });
  assert.deepEqual(page.complaints, []);
  await page.close();
});

test('the frame is as high as its document', async () => {
  const page = await open('/reveal.html');
  const frame = await game(page, '#game');
  const inner = await frame.evaluate(() =>
    Math.ceil(document.querySelector('[data-iframe-height]').getBoundingClientRect().bottom),
  );
  await page.waitForFunction(
    (height) => Math.abs(parseFloat(document.querySelector('#game').style.height) - height) <= 2,
    inner,
  );
  await page.close();
});

test('a win redirects, with the score', async () => {
  const page = await open('/redirect.html');
  const frame = await game(page, '#game');
  await frame.click('#scratch');
  await page.waitForURL(/\/thanks\.html\?s=85$/);
  await page.close();
});

test('two games on one page react apart', async () => {
  const page = await open('/two.html');
  await (await game(page, '#left')).click('#scratch');
  await page.waitForSelector('#left-won', { state: 'visible' });
  assert.deepEqual([await isHidden(page, '#right-won'), await isHidden(page, '#right-lost')], [true, true]);
  await (await game(page, '#right')).click('#scratch');
  await page.waitForSelector('#right-lost', { state: 'visible' });
  assert.equal(await isHidden(page, '#left-lost'), true);
  assert.deepEqual(page.complaints, []);
  await page.close();
});

test('the npm page hears every milestone', async () => {
  const page = await open('/npm.html');
  await (await game(page, '#game')).click('#scratch');
  await page.waitForFunction(() => document.querySelectorAll('#log li').length >= 3);
  const lines = await page.$$eval('#log li', (all) => all.map(({ innerText }) => innerText));
  assert.deepEqual(
    lines.map((line) => /ready|firstInteraction|complete/.exec(line)?.[0]),
    ['ready', 'firstInteraction', 'complete'],
  );
  await page.close();
});

test('the probe shows each raw message and what the bridge made of it', async () => {
  const src = encodeURIComponent(`${demo.experience}/XBs15jKF/?auto=1`);
  const page = await open(`/probe.html?dev=1&src=${src}`);
  await page.waitForFunction(() => document.querySelectorAll('[data-verdict="accepted"]').length === 3);
  const first = await page.innerText('#messages tr');
  assert.match(first, /\[iFrameSizer\][\s\S]*ignored/);
  await page.goto(`${demo.host}/probe.html?src=${encodeURIComponent('http://insecure.example/')}`);
  await page.waitForSelector('#failure');
  assert.match(await page.textContent('#failure'), /origin_insecure_scheme/);
  await page.close();
});

for (const child of ['early', '300', '2000']) {
  test(`a bare iframe speaks when its child script is there at: ${child}`, async () => {
    const src = encodeURIComponent(`${demo.experience}/XBs15jKF/?auto=1&child=${child}`);
    const page = await open(`/probe.html?dev=1&src=${src}`);
    await page.waitForFunction(() => document.querySelectorAll('[data-verdict="accepted"]').length === 3);
    assert.deepEqual(page.complaints, []);
    await page.close();
  });
}
