// `verify`: what the host's own server says of a participation. The server here speaks the protocol of the companion
// server and answers what a test tells it to.

import { assert, framed, GAME, HOST, iframe, laboratory, outcome } from './harness.mjs';

const test = laboratory();
const CLAIMS = 'https://claims.example/claims';
const WON = framed('complete', outcome({ won: true, score: 85, session: 's1' }));
const VERIFIED = { state: 'verified', won: true, prize: { code: 'SECRET', title: 'Gold', ref: 'G1' }, token: 'a.b.c' };
const BODY = `${iframe()}<p id="real" hidden data-drimify-reveal data-drimify-on="verified" data-drimify-when="won">x</p>
  <output id="code" data-drimify-on="verified" data-drimify-set-text="{claim.code}">-</output>
  <p id="not" hidden data-drimify-reveal data-drimify-on="unverified">x</p>`;

/** A claims server that answers from a list, the last answer again and again; answers what it was asked. */
function claims(scene, ...answers) {
  const asked = [];
  const answer = async (request, url) => {
    const headers = {
      'access-control-allow-origin': 'https://host.example',
      'access-control-allow-headers': 'content-type',
      'content-type': 'application/json',
    };
    if (request.method === 'OPTIONS') return { status: 204, headers, body: '' };
    let body = '';
    for await (const chunk of request) body += chunk;
    asked.push({ method: request.method, path: url.pathname, query: Object.fromEntries(url.searchParams), body });
    const [status, json, more = {}] = answers.length > 1 ? answers.shift() : answers[0];
    if (status === 'never') await new Promise(() => {});
    return { status, headers: { ...headers, ...more }, body: typeof json === 'string' ? json : JSON.stringify(json) };
  };
  scene.site.page(CLAIMS, answer);
  scene.site.page(`${CLAIMS}/s1`, answer);
  return asked;
}

const open = (scene, verify = {}, more = {}) =>
  scene.game({ body: BODY, options: { frame: '#game', markup: true, verify: { url: CLAIMS, ...verify } }, ...more });

test('a claim that the server knows is a verified milestone, with its tokens', async (scene) => {
  const asked = claims(scene, [200, VERIFIED]);
  const { page, say } = await open(scene);
  await page.evaluate(() => document.addEventListener('drimify:verified', (event) => (window.detail = event.detail)));
  await say(WON);
  await scene.waitHeard(page, 1, 'verified');
  const claim = await page.evaluate(() => window.heard.at(-1).payload.claim);
  assert.deepEqual(claim, { won: true, code: 'SECRET', title: 'Gold', ref: 'G1', token: 'a.b.c' });
  assert.equal(await scene.isHidden(page, '#real'), false);
  assert.equal(await page.textContent('#code'), 'SECRET');
  assert.equal(await scene.isHidden(page, '#not'), true);
  const [{ method, body }] = asked;
  const { sessionId, claimant } = JSON.parse(body);
  assert.deepEqual([method, sessionId, claimant.length], ['POST', 's1', 32]);
  const seen = await page.evaluate(() => window.detail.payload.claim);
  assert.deepEqual([seen.code, seen.token, seen.won], [null, null, true], 'the page at large does not see the code');
  scene.assertQuiet(page);
});

test('a forged callback reveals nothing', async (scene) => {
  claims(scene, [202, { state: 'pending' }]);
  const { page, say } = await open(scene, { timeout: 300 });
  await say(WON);
  await scene.waitHeard(page, 1, 'unverified');
  assert.equal(await page.evaluate(() => window.heard.at(-1).payload.reason), 'timeout');
  assert.equal(await scene.isHidden(page, '#real'), true);
  assert.equal(await page.textContent('#code'), '-');
  assert.equal(await scene.isHidden(page, '#not'), false);
});

test('a game that says won and a server that says lost: the server is believed', async (scene) => {
  claims(scene, [200, { state: 'verified', won: false, prize: null, token: 'a.b.c' }]);
  const { page, say } = await open(scene);
  await say(WON);
  await scene.waitHeard(page, 1, 'verified');
  assert.equal(await scene.isHidden(page, '#real'), true);
  assert.equal(await page.textContent('#code'), '-');
});

test('a record that comes late is waited for', async (scene) => {
  const asked = claims(scene, [202, { state: 'pending' }], [202, { state: 'pending' }], [200, VERIFIED]);
  const { page, say } = await open(scene);
  await say(WON);
  await scene.waitHeard(page, 1, 'verified');
  assert.deepEqual(
    asked.map(({ method, path }) => `${method} ${path}`),
    ['POST /claims', 'GET /claims/s1', 'GET /claims/s1'],
  );
  assert.equal(asked[1].query.wait, '20s');
  assert.equal(asked[1].query.claimant, JSON.parse(asked[0].body).claimant);
});

for (const [what, answers, reason] of [
  ['a claim that somebody else took', [[200, { state: 'taken' }]], 'refused'],
  ['a page that may not claim', [[403, { error: 'no' }]], 'refused'],
]) {
  test(`${what} is ${reason}`, async (scene) => {
    claims(scene, ...answers);
    const { page, say } = await open(scene);
    await say(WON);
    await scene.waitHeard(page, 1, 'unverified');
    assert.equal(await page.evaluate(() => window.heard.at(-1).payload.reason), reason);
    assert.equal(await scene.isHidden(page, '#real'), true);
  });
}

test('a server that is busy, broken or talks nonsense is asked again', async (scene) => {
  claims(
    scene,
    [503, '', { 'retry-after': '0' }],
    [200, 'nonsense', { 'retry-after': '0' }],
    [429, '', { 'retry-after': '0' }],
    [200, VERIFIED],
  );
  const { page, say } = await open(scene);
  await say(WON);
  await scene.waitHeard(page, 1, 'verified');
});

test('without a session there is nothing to ask for', async (scene) => {
  const asked = claims(scene, [200, VERIFIED]);
  const { page, say } = await open(scene);
  await say(framed('complete', { gameMetrics: { userWon: true } }));
  await scene.waitHeard(page, 1, 'unverified');
  assert.equal(await page.evaluate(() => window.heard.at(-1).payload.reason), 'no_session');
  assert.deepEqual(asked, []);
});

test('after a reload the server is asked again, and nothing of the prize was kept', async (scene) => {
  const asked = claims(scene, [200, VERIFIED]);
  const { page, say } = await open(scene);
  await say(WON);
  await scene.waitHeard(page, 1, 'verified');
  const kept = await page.evaluate(() => JSON.stringify([{ ...sessionStorage }, { ...localStorage }]));
  assert.ok(!/SECRET|a\.b\.c|Gold/.test(kept), kept);
  await page.reload();
  await page.waitForFunction(() => window.heard?.some(({ milestone }) => milestone === 'verified'));
  assert.equal(await scene.isHidden(page, '#real'), false);
  assert.equal(JSON.parse(asked[1].body).claimant, JSON.parse(asked[0].body).claimant, 'by the same claimant');
});

test('destroy ends the wait, and nothing is delivered after it', async (scene) => {
  claims(scene, ['never']);
  const { page, say } = await open(scene);
  await say(WON);
  await page.evaluate(() => window.bridge.destroy());
  assert.equal(await scene.isHidden(page, '#not'), true);
  assert.equal((await scene.heard(page)).length, 1);
  scene.assertQuiet(page, [/ERR_ABORTED/]);
});

test('the address is an attribute of the root element where the markup starts the bridge', async (scene) => {
  claims(scene, [200, VERIFIED]);
  const page = await scene.host({
    url: HOST,
    entry: 'drimify-bridge/global',
    before: `document.documentElement.setAttribute('data-drimify-verify', '${CLAIMS}');`,
    body: BODY.replace('<iframe', '<iframe data-drimify'),
    start: 'window.bridge = window.DrimifyBridge.bridge;',
  });
  await scene.say(page, await scene.frame(page), WON);
  await page.waitForFunction(() => !document.querySelector('#real').hidden);
  void GAME;
});
