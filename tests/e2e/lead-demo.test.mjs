// From play to CRM, in the demo: the callback, the webhook, the verified prize, the contact and the letter. Real SMTP, the server's own
// binary, an imitated CRM.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
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

const open = async (t, query = '') => {
  const context = await browser.newContext();
  t.after(() => context.close());
  const page = await context.newPage();
  page.complaints = [];
  page.on('pageerror', (error) => page.complaints.push(String(error)));
  await page.goto(`${demo.host}/lead.html${query}`);
  return page;
};

const play = async (page) => {
  const frame = await (await page.waitForSelector('#game[data-drimify-state="ready"]', PATIENCE)).contentFrame();
  await frame.waitForSelector('#scratch:visible', PATIENCE);
  await frame.click('#scratch');
};

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

test('a win is a verified code, a contact in the CRM and a letter with the same code', async (t) => {
  const page = await open(t);
  const email = await page.textContent('[data-address]');
  assert.match(email, /^ada\.[0-9a-f]{8}@example\.com$/);
  assert.equal(await page.locator('#contact').isVisible(), false);
  await play(page);
  await page.waitForSelector('#verified', { state: 'visible', ...PATIENCE });
  const code = await page.textContent('#verified output');
  for (const id of ['checking', 'unverified', 'lost'])
    assert.equal(await page.locator(`#${id}`).isVisible(), false, id);
  assert.match(code, /^GOLD-[0-9A-F]{8}$/);
  await page.waitForSelector('#contact', { state: 'visible', ...PATIENCE });
  const contact = await page.locator('#contact').innerText();
  for (const value of [email, 'Ada', 'Gold Membership']) assert.ok(contact.includes(value), `${value} in ${contact}`);
  await page.waitForSelector('#letter', { state: 'visible', ...PATIENCE });
  assert.equal(await page.textContent('#letter-subject'), 'You won: Gold Membership, Ada!');
  const letter = await (await page.waitForSelector('#letter-body')).contentFrame();
  await letter.waitForSelector('h1', PATIENCE);
  assert.ok(
    (await letter.locator('body').innerText()).includes(code),
    'the code of the page is the code of the letter',
  );
  await page.evaluate(axe);
  for (const [width, colorScheme] of [
    [1280, 'light'],
    [390, 'dark'],
  ]) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme });
    const { violations, passes } = await page.evaluate(() => window.axe.run(document, { iframes: false }));
    assert.ok(passes.length > 0);
    assert.deepEqual(
      violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
      [],
    );
    const wide = await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
    assert.equal(wide, false, `nothing is beside the page at ${width} px`);
  }
  assert.deepEqual(page.complaints, []);
});

test('who loses has a letter without a code, and one letter for two plays', async (t) => {
  const page = await open(t, '?outcome=lose');
  const email = await page.textContent('[data-address]');
  await play(page);
  await page.waitForSelector('#letter', { state: 'visible', ...PATIENCE });
  assert.equal(await page.textContent('#letter-subject'), 'Thank you for playing, Ada!');
  assert.equal(await page.locator('#verified').isVisible(), false);
  const frame = await (await page.waitForSelector('#game')).contentFrame();
  await frame.click('#again');
  await frame.click('#scratch');
  // The CRM is told of both plays; by then the second letter would have been written too.
  const arrived = async () => (await fetch(`${demo.office.url}/arrived?email=${email}`)).json();
  assert.equal((await arrived()).letters.length, 1);
});
