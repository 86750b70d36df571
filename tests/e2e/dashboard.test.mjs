// The dashboard in a real browser, without JavaScript: in, through every page, one delivery once more, out. The browser's complaints about
// its policy are failures, axe finds nothing at both widths, and a forged callback is a session without a record.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';

import { buildServer, startServer } from '../../scripts/server.mjs';
import { launchBrowser } from './browser.mjs';

const PASSWORD = 'correct horse battery';
const SECRETS = { SHOP_SECRET: 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw' };
const PAGE = 'https://shop.example';
const GAME = 'https://go.drimify.com/play/1';
const HOSTILE = '<script>alert(1)</script>"><img src=x onerror=alert(2)>';
const PAGES = [
  '/',
  '/dashboard/sources',
  '/dashboard/claims',
  '/dashboard/deliveries',
  '/dashboard/unread',
  '/dashboard/sync',
];

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let folder;
let receiver;
let server;
let browser;
let refusing = true;
let received = 0;

const run = (...args) => {
  const { status, stdout, stderr } = spawnSync(
    server.binary,
    ['--config', join(folder, 'drimify-server.toml'), '--data-dir', folder, ...args],
    { encoding: 'utf8', env: { ...process.env, ...SECRETS } },
  );
  assert.equal(status, 0, stderr);
  return stdout;
};

/** Asks again until the answer is what is waited for; the test's own time limit ends it. */
const until = async (question) => {
  for (;;) {
    if (await question()) return;
    await new Promise((done) => setTimeout(done, 50));
  }
};

const metrics = async (line) => (await (await fetch(`${server.url}/metrics`)).text()).split('\n').includes(line);

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'drimify-dashboard-'));
  receiver = createServer((request, response) => {
    request.resume();
    received += 1;
    response.writeHead(refusing ? 410 : 200).end();
  });
  await new Promise((done) => receiver.listen(0, '127.0.0.1', () => done(undefined)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (receiver.address());
  const more = [
    '[apps.7]',
    `experiences = ["${GAME}"]`,
    '[apps.7.stock]',
    'gold = 10',
    '[targets.shop]',
    'type = "webhook"',
    `url = "http://127.0.0.1:${port}/"`,
    'secrets = [{ env = "SHOP_SECRET" }]',
    'allow_private = ["127.0.0.1/32"]',
    'on = "won"',
  ].join('\n');
  const binary = await buildServer();
  server = {
    ...(await startServer({ origins: [PAGE], binary, folder, more, secrets: SECRETS, password: PASSWORD })),
    binary,
  };
  const deliver = async (record) => {
    const headers = { 'X-API-KEY': server.key, 'Content-Type': 'application/json' };
    const { status } = await fetch(server.webhook, { method: 'POST', headers, body: JSON.stringify(record) });
    assert.equal(status, 200);
  };
  const date = new Date().toISOString();
  for (let id = 1; id <= 8; id += 1)
    await deliver({
      id,
      appId: 7,
      sessionId: `s${id}`,
      date,
      score: id * 10,
      timeTaken: id,
      email: `ada${id}@x.example`,
      referral: HOSTILE,
    });
  await deliver({
    id: 9,
    appId: 7,
    sessionId: 's9',
    date,
    email: 'ada9@x.example',
    prizeUid: 'gold',
    prizeTitle: HOSTILE,
    code: 'C9',
  });
  await deliver({ [HOSTILE]: 1 });
  const tell = (session) => {
    const told = { v: 1, milestone: 'complete', session, round: 1, experience: GAME, page: `${PAGE}/win`, at: 1 };
    const headers = { Origin: PAGE, 'Content-Type': 'text/plain' };
    return fetch(`${server.url}/seen`, { method: 'POST', headers, body: JSON.stringify(told) });
  };
  await tell('s1');
  await tell('forged');
  await until(() => metrics('drimify_target_paused{target="shop"} 2'));
  browser = await launchBrowser();
});

after(async () => {
  await browser?.close();
  await server?.close();
  receiver?.close();
  await rm(folder, { recursive: true, force: true });
});

/** Somebody with a browser that runs no script; what the browser complains about is kept. */
const visit = async (t, given = {}) => {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    viewport: { width: 1280, height: 900 },
    ...given,
  });
  t.after(() => context.close());
  const page = await context.newPage();
  page.complaints = [];
  page.on('console', (message) => page.complaints.push(message.text()));
  page.on('pageerror', (error) => page.complaints.push(String(error)));
  page.on('requestfailed', (request) => page.complaints.push(`${request.url()}: ${request.failure()?.errorText}`));
  return page;
};

const signIn = async (page) => {
  await page.goto(`${server.url}/`);
  assert.equal(new URL(page.url()).pathname, '/login');
  await page.fill('#password', PASSWORD);
  await page.click('text="Sign in" >> nth=-1');
  await page.waitForSelector('nav [aria-current="page"]');
};

test('in, through every page, a delivery once more, and out: without JavaScript', async (t) => {
  const page = await visit(t);
  await page.goto(`${server.url}/login`);
  await page.fill('#password', 'not the password');
  await page.click('button');
  assert.equal(await page.textContent('[role="alert"]'), 'That is not the password.');
  // The browser tells of every status that is an error.
  assert.deepEqual(
    page.complaints.splice(0).filter((words) => !words.includes('403')),
    [],
  );
  await signIn(page);
  assert.equal(await page.textContent('.tiles .number'), '9');
  assert.match(await page.textContent('.needs'), /shop is off/);
  for (const path of PAGES.slice(1)) {
    await page.click(`nav a[href^="${path}"]`);
    await page.waitForURL(({ pathname }) => pathname === path);
    assert.equal(await page.locator('h1').count(), 1, path);
    assert.equal(await page.locator('script, img').count(), 0, path);
  }
  await page.goto(`${server.url}/dashboard/deliveries`);
  assert.match(await page.innerText('main'), /a…@x\.example/);
  const before = received;
  refusing = false;
  await page.click('button:has-text("Replay")');
  assert.match(await page.textContent('[role="status"]'), /due now|Nothing was left/);
  await until(() => metrics('drimify_target_sent_total{target="shop"} 1'));
  assert.ok(received > before);
  await page.click('text="Sign out"');
  await page.waitForURL(({ pathname }) => pathname === '/login');
  await page.goto(`${server.url}/dashboard/deliveries`);
  assert.equal(new URL(page.url()).pathname, '/login', 'the cookie is worth nothing any more');
  assert.deepEqual(page.complaints, []);
});

test('a forged callback is a session without a record', async (t) => {
  const page = await visit(t);
  await signIn(page);
  // What pages told is written every few seconds.
  await until(async () => {
    await page.goto(`${server.url}/dashboard/sources`);
    return (await page.locator('tr:has-text("Neither") a.count').count()) > 0;
  });
  await page.click('tr:has-text("Neither") a.count');
  const behind = await page.innerText('#behind');
  assert.match(behind, /session without record/);
  assert.ok(behind.includes(GAME));
  assert.equal(await page.innerText('tr:has-text("Webhook alone") a.count >> nth=0'), '1', 'the one that is none');
  assert.deepEqual(page.complaints, []);
});

test('axe finds nothing at 1280 and 390 pixels, in the light and in the dark, and nothing is beside the page', async (t) => {
  const share = run('share', '--app', '7')
    .split('\n')[0]
    .replace(/^http:\/\/[^/]+/, '');
  // axe is a script: the pages themselves have none, which the other tests see to.
  const page = await visit(t, { javaScriptEnabled: true, bypassCSP: true });
  const look = async (path) => {
    await page.goto(server.url + path);
    await page.evaluate(axe);
    for (const [width, colorScheme] of /** @type {const} */ ([
      [1280, 'light'],
      [390, 'dark'],
      [390, 'light'],
      [1280, 'dark'],
    ])) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme });
      const { violations, passes } = await page.evaluate(() => window.axe.run(document));
      assert.ok(passes.length > 0);
      const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
      assert.deepEqual(found, [], `${path} at ${width} px, ${colorScheme}`);
      const wide = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      assert.equal(wide, 0, `${path}: nothing is beside the page at ${width} px`);
    }
  };
  await look('/login');
  await look(share);
  await signIn(page);
  for (const path of [...PAGES, '/dashboard/sources?app=7&days=7&cell=010', '/?app=nobody']) await look(path);
  await page.goto(`${server.url}/`);
  await page.click('summary >> nth=0');
  assert.equal(await page.locator('details[open] table').first().isVisible(), true, 'the numbers of a chart open');
});

test('what a record says is never run, and a page of somebody else neither frames nor sends the forms', async (t) => {
  const page = await visit(t, { javaScriptEnabled: true });
  page.on('dialog', (dialog) => {
    page.complaints.push(`a dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  await signIn(page);
  for (const path of [...PAGES, '/dashboard/sources?app=7&days=7&cell=010']) {
    await page.goto(server.url + path);
    assert.equal(await page.locator('script, img').count(), 0, path);
  }
  assert.ok((await page.content()).includes('drimify-server'));
  assert.deepEqual(page.complaints, []);
  const evil = createServer((_, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html' });
    response.end(`<iframe src="${server.url}/"></iframe>
      <form method="post" action="${server.url}/dashboard/replay"><input name="target" value="shop"><button>Win</button></form>`);
  });
  await new Promise((done) => evil.listen(0, '127.0.0.1', () => done(undefined)));
  t.after(() => evil.close());
  const { port } = /** @type {import('node:net').AddressInfo} */ (evil.address());
  await page.goto(`http://localhost:${port}/`);
  const frame = page.frames().find((one) => one !== page.mainFrame());
  assert.equal(await frame?.locator('nav').count(), 0, 'the frame is empty');
  const answered = page.waitForResponse((response) => response.request().method() === 'POST');
  await page.click('button');
  // Without the cookie, which a foreign page's form does not bring along.
  assert.equal((await answered).status(), 303);
  await page.waitForURL(({ pathname }) => pathname === '/login');
});
