// The whole loop in the demo: a game is played, its callback comes, the vendor sends its webhook or does not, and the page shows
// what the companion server says. The server's own binary, the demo's own pages.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { after, before, test } from 'node:test';

import { startDemo } from '../../scripts/demo.mjs';
import { launchBrowser } from './browser.mjs';

const PANELS = ['checking', 'verified', 'denied', 'unverified', 'lost', 'unavailable'];
const CODE = /^GOLD-[0-9A-F]{8}$/;

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

/** Opens the page as another visitor would: in a context of its own. `clock` lets the test move the page's time on. */
const open = async (t, query = '', { clock = false } = {}) => {
  const context = await browser.newContext();
  t.after(() => context.close());
  const page = await context.newPage();
  page.complaints = [];
  page.on('pageerror', (error) => page.complaints.push(String(error)));
  page.on('console', (message) => {
    if (['warning', 'error'].includes(message.type())) page.complaints.push(message.text());
  });
  if (clock) await page.clock.install();
  await page.goto(`${demo.host}/verified.html${query}`);
  return page;
};

/** The game's document, once it may be played and the page listens. */
const game = async (page) => {
  const frame = await (await page.waitForSelector('#game[data-drimify-state="ready"]')).contentFrame();
  await frame.waitForSelector('#scratch:visible');
  return frame;
};

const play = async (page) => {
  const frame = await game(page);
  await frame.click('#scratch');
  return frame;
};

/** What the page shows. */
const shown = async (page) => {
  const visible = [];
  for (const name of PANELS) if (await page.locator(`#${name}`).isVisible()) visible.push(name);
  return visible;
};

const code = (page) => page.textContent('#code');

const visible = (page, name) => page.waitForSelector(`#${name}`, { state: 'visible' });

/** Moves the page's time past the half minute that a claim is waited for. */
const outwait = (page) => page.clock.fastForward('00:31');

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds on the page as it is, wide and light, then narrow and dark. */
const axeFindsNothing = async (page) => {
  await page.evaluate(axe);
  for (const [width, colorScheme] of [
    [1280, 'light'],
    [390, 'dark'],
  ]) {
    await page.setViewportSize({ width, height: 844 });
    await page.emulateMedia({ colorScheme });
    const { violations, passes } = await page.evaluate(() => window.axe.run(document, { iframes: false }));
    assert.equal(passes.length > 0, true, 'axe has looked at something');
    assert.deepEqual(
      violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
      [],
    );
  }
};

/** What the vendor has delivered of a session. */
const delivered = (session) => demo.vendor.sent.filter(({ sessionId }) => sessionId === session);

/** Holds back what the vendor, which is in this process, sends from now on; answers what lets it go. */
const holdWebhooks = (t) => {
  const { fetch } = globalThis;
  let release;
  const released = new Promise((done) => (release = done));
  t.mock.method(globalThis, 'fetch', async (/** @type {Parameters<typeof fetch>} */ ...given) => {
    await released;
    return fetch(...given);
  });
  return release;
};

/** The page's claims from now on. */
const claimsOf = (page) => {
  const claims = [];
  page.on('request', (request) => {
    if (request.url().startsWith(demo.server.claims) && request.method() !== 'OPTIONS') claims.push(request);
  });
  return claims;
};

test('webhook at once: play, callback, webhook, and the code that the vendor drew', async (t) => {
  const page = await open(t);
  assert.equal(await page.locator('.choice [aria-current]').innerText(), 'Webhook at once');
  assert.deepEqual(await shown(page), []);
  const frame = await play(page);
  await visible(page, 'verified');
  assert.deepEqual(await shown(page), ['verified']);
  assert.match(await code(page), CODE);
  assert.doesNotMatch(await frame.textContent('#status'), /GOLD-|code/, 'the game itself knows no code');
  assert.deepEqual(page.complaints, []);
});

test('webhook late: the page checks, shows nothing, and shows the code once the webhook is there', async (t) => {
  const release = holdWebhooks(t);
  const page = await open(t, '?webhook=3&session=late-session');
  await play(page);
  await visible(page, 'checking');
  assert.deepEqual(await shown(page), ['checking']);
  assert.equal(await code(page), 'see your e-mail');
  assert.deepEqual(delivered('late-session'), [], 'no webhook yet');
  release();
  await visible(page, 'verified');
  assert.deepEqual(await shown(page), ['verified']);
  assert.match(await code(page), CODE);
  assert.equal(delivered('late-session')[0].status, 200);
  assert.deepEqual(page.complaints, []);
});

test('webhook never: the page checks, gives up, says why, and shows no code', async (t) => {
  const page = await open(t, '?webhook=never', { clock: true });
  await play(page);
  await visible(page, 'checking');
  await outwait(page);
  await visible(page, 'unverified');
  assert.deepEqual(await shown(page), ['unverified']);
  assert.match(await page.innerText('#unverified'), /Nothing came from the vendor in time/);
  assert.equal(await code(page), 'see your e-mail');
  assert.deepEqual(page.complaints, []);
});

test('forged callback: the browser is told of a win, the vendor recorded a loss, and nothing is revealed', async (t) => {
  const page = await open(t, '?recorded=lost');
  await play(page);
  await visible(page, 'denied');
  assert.deepEqual(await shown(page), ['denied']);
  assert.equal(await code(page), 'see your e-mail');
  assert.deepEqual(page.complaints, []);
});

test('forged callback: a win in a session that nobody played reveals nothing', async (t) => {
  const page = await open(t, '', { clock: true });
  const frame = await game(page);
  await frame.evaluate(() =>
    window.parentIFrame.sendMessage({
      isDigitaService: true,
      type: 'complete',
      data: { credentials: { sessionID: 'made-up' }, gameMetrics: { userWon: true, score: 100 }, code: 'FORGED' },
      id: '1',
    }),
  );
  await visible(page, 'checking');
  await outwait(page);
  await visible(page, 'unverified');
  assert.deepEqual(await shown(page), ['unverified']);
  assert.equal(await code(page), 'see your e-mail');
  assert.deepEqual(delivered('made-up'), []);
});

test('reload: the same tab has the same code again, from the server, and nothing of it was kept', async (t) => {
  const page = await open(t);
  await play(page);
  await visible(page, 'verified');
  const first = await code(page);
  const kept = await page.evaluate(() => JSON.stringify([{ ...sessionStorage }, { ...localStorage }]));
  assert.equal(kept.includes(first) || /Gold/.test(kept), false, kept);
  const claims = claimsOf(page);
  await page.reload();
  await visible(page, 'verified');
  assert.equal(await code(page), first);
  assert.equal(claims.length >= 1, true, 'the server was asked');
  assert.deepEqual(await shown(page), ['verified']);
  assert.deepEqual(page.complaints, []);
});

test('after a reload a new play is checked and verified anew', async (t) => {
  const page = await open(t, '?webhook=1');
  await play(page);
  await visible(page, 'verified');
  const first = await code(page);
  await page.reload();
  await visible(page, 'verified');
  await play(page);
  await page.waitForFunction(
    (old) => ![old, 'see your e-mail'].includes(document.querySelector('#code').textContent),
    first,
  );
  assert.match(await code(page), CODE);
  assert.deepEqual(await shown(page), ['verified']);
});

test('"Play again" takes the last code back, and brings another', async (t) => {
  const page = await open(t, '?webhook=1');
  const frame = await play(page);
  await visible(page, 'verified');
  const first = await code(page);
  const release = holdWebhooks(t);
  await frame.click('#again');
  await page.waitForSelector('#verified', { state: 'hidden' });
  assert.deepEqual(await shown(page), []);
  await frame.click('#scratch');
  await visible(page, 'checking');
  assert.deepEqual(await shown(page), ['checking']);
  release();
  await visible(page, 'verified');
  assert.match(await code(page), CODE);
  assert.notEqual(await code(page), first);
  assert.deepEqual(await shown(page), ['verified']);
});

test('another visitor who names the same session gets nothing; the first one keeps the code', async (t) => {
  const page = await open(t, '?session=shared-session');
  await play(page);
  await visible(page, 'verified');
  const first = await code(page);
  const other = await open(t, '?session=shared-session&webhook=never');
  await play(other);
  await visible(other, 'unverified');
  assert.deepEqual(await shown(other), ['unverified']);
  assert.match(await other.innerText('#unverified'), /given to somebody else/);
  assert.equal(await code(other), 'see your e-mail');
  assert.equal((await other.content()).includes(first), false);
  await page.reload();
  await visible(page, 'verified');
  assert.equal(await code(page), first);
});

test('a lost game is verified as lost: the page says so once, and shows no code', async (t) => {
  const page = await open(t, '?outcome=lose');
  await game(page);
  const verified = page.evaluate(
    () => new Promise((done) => document.addEventListener('drimify:verified', () => done(undefined), { once: true })),
  );
  await play(page);
  await verified;
  assert.deepEqual(await shown(page), ['lost']);
  assert.equal(await code(page), 'see your e-mail');
});

for (const [panel, query] of [
  ['verified', ''],
  ['denied', '?recorded=lost'],
  ['lost', '?outcome=lose'],
]) {
  test(`axe finds nothing on the page when the panel "${panel}" is shown`, async (t) => {
    const page = await open(t, query);
    await play(page);
    await visible(page, panel);
    await axeFindsNothing(page);
  });
}

test('axe finds nothing on the page when another visitor is refused', async (t) => {
  const page = await open(t, '?session=axe-session');
  await play(page);
  await visible(page, 'verified');
  const other = await open(t, '?session=axe-session&webhook=never');
  await play(other);
  await visible(other, 'unverified');
  await axeFindsNothing(other);
});

test('only the page that claims may connect, and only to the claims server; the game only to the vendor', async () => {
  const connect = async (url) =>
    /connect-src ([^;]*)/.exec((await fetch(url)).headers.get('content-security-policy'))[1];
  assert.equal(await connect(`${demo.host}/verified.html`), demo.server.url);
  assert.equal(await connect(`${demo.host}/reveal.html`), "'none'");
  assert.equal(await connect(`${demo.experience}/XBs15jKF/`), `'self' ${demo.vendor.url}`);
});

test('what follows the ? of the page’s address cannot become markup', async () => {
  const { hostname, port } = new URL(demo.host);
  const { request } = await import('node:http');
  const text = await new Promise((resolve, reject) => {
    const asking = request({ hostname, port, path: '/verified.html?"><b>%HOST%</b>' }, async (response) => {
      let body = '';
      for await (const chunk of response) body += chunk;
      resolve(body);
    });
    asking.on('error', reject).end();
  });
  assert.equal(text.includes('<b>'), false);
  assert.equal(text.includes('&#34;&#62;&#60;b&#62;%HOST%'), true, 'nor a placeholder');
});
