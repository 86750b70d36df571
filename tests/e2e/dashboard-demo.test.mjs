// The demo's story: a game is played, another is forged, and the dashboard shows which is which.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { startDemo } from '../../scripts/demo.mjs';
import { launchBrowser } from './browser.mjs';

const PATIENCE = { timeout: 60_000 };

let demo;
let browser;

before(async () => {
  demo = await startDemo({ hostPort: 0, experiencePort: 0 });
  browser = await launchBrowser();
});
after(async () => {
  await browser?.close();
  await demo?.close();
});

/** Plays as another visitor would: in a context of its own, until the page's round is complete. */
const play = async (t, query) => {
  const context = await browser.newContext();
  t.after(() => context.close());
  const page = await context.newPage();
  await page.goto(`${demo.host}/dashboard.html${query}`);
  const frame = await (await page.waitForSelector('#game[data-drimify-state="ready"]', PATIENCE)).contentFrame();
  await frame.waitForSelector('#scratch:visible', PATIENCE);
  const told = page.waitForResponse((response) => response.url() === demo.server.seen, PATIENCE);
  await frame.click('#scratch');
  await page.waitForSelector('#game[data-drimify-state="complete"]', { state: 'attached', ...PATIENCE });
  await told;
  return page;
};

test('who plays is verified, who forges is a session without a record, and the page leads to both', async (t) => {
  const page = await play(t, '?webhook=now');
  await page.waitForSelector('#verified', { state: 'visible', ...PATIENCE });
  const forged = await play(t, '?webhook=never');
  assert.equal(await forged.locator('#verified').isVisible(), false);
  const password = await page.textContent('#password');
  await page.click('#dashboard');
  await page.fill('#password', password);
  await page.click('button');
  await page.waitForSelector('nav [aria-current="page"]');
  // What pages tell is written every few seconds.
  for (;;) {
    await page.goto(`${demo.server.dashboard}dashboard/sources`);
    const count = (row) => page.locator(`tr:has-text("${row}") td >> nth=0`).innerText();
    if ((await count('Webhook alone')) === '1' && (await count('Neither')) === '1') break;
    await new Promise((next) => setTimeout(next, 100));
  }
  await page.click('tr:has-text("Neither") a.count');
  assert.match(await page.innerText('#behind'), /session without record/);
});
