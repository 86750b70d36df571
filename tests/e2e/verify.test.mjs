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

const stored = (page) => page.evaluate(() => [{ ...sessionStorage }, { ...localStorage }, document.cookie]);
const query = (session) => `${GAME}?session_uid=${session}&email=em%40il&fname=Zo%C3%AB`;
const EXPERIENCE = { sessions: 'drimify-bridge:sessions', claimant: 'drimify-bridge:claimant' };

test('the tab keeps the claimant, and the session beside origin and path of its experience; nothing else', async (scene) => {
  const asked = claims(scene, [200, VERIFIED]);
  const body = `${iframe(query('u1'))}${BODY.slice(BODY.indexOf('<p'))}`;
  const { page, say } = await open(scene, {}, { body });
  await say(WON);
  await scene.waitHeard(page, 1, 'verified');
  const [session, local, cookie] = await stored(page);
  const { claimant } = JSON.parse(asked[0].body);
  assert.deepEqual(session, {
    [EXPERIENCE.claimant]: claimant,
    [EXPERIENCE.sessions]: JSON.stringify([[GAME, 's1']]),
  });
  assert.deepEqual([local, cookie], [{}, '']);
});

test('after a reload with another query the server is asked for the same experience, once for two frames of it', async (scene) => {
  const asked = claims(scene, [200, VERIFIED]);
  const page = (session) =>
    `${iframe(query(session))}<iframe id="twin" title="Twin" src="${query('twin')}"></iframe>${BODY.slice(BODY.indexOf('<p'))}`;
  const options = { markup: true, verify: { url: CLAIMS } };
  const { page: first, say } = await scene.game({ body: page('u1'), options });
  await say(WON);
  await scene.waitHeard(first, 1, 'verified');
  asked.length = 0;
  const second = await scene.game({ body: page('u2'), options });
  await second.page.evaluate(
    ([text]) => {
      for (const [name, value] of Object.entries(JSON.parse(text))) sessionStorage.setItem(name, value);
    },
    [JSON.stringify((await stored(first))[0])],
  );
  await second.page.reload();
  await scene.waitHeard(second.page, 1, 'verified');
  assert.equal(await second.page.textContent('#code'), 'SECRET');
  assert.deepEqual(
    asked.map(({ method, body }) => [method, JSON.parse(body).sessionId]),
    [['POST', 's1']],
  );
  assert.deepEqual(
    (await scene.heard(second.page)).map(({ frame }) => frame),
    ['game'],
  );
});

for (const [how, settings] of Object.entries({
  option: { options: { frame: '#game', markup: true, verify: { url: CLAIMS, remember: false } } },
  attribute: {
    entry: 'drimify-bridge/global',
    wrap: undefined,
    before: `document.documentElement.setAttribute('data-drimify-verify', '${CLAIMS}');
      document.documentElement.setAttribute('data-drimify-verify-remember', 'false');`,
    start: 'window.bridge = window.DrimifyBridge.bridge;',
  },
})) {
  test(`a page that several people use keeps nothing of who asked, and for what: by ${how}`, async (scene) => {
    const asked = claims(scene, [202, { state: 'pending' }], [200, VERIFIED]);
    const { page, say } = await scene.game({ body: BODY, ...settings });
    await say(WON);
    await scene.waitHeard(page, 1, 'verified');
    const [post, get] = asked;
    assert.equal(get.query.claimant, JSON.parse(post.body).claimant, 'one page is one claimant');
    assert.deepEqual((await stored(page)).slice(0, 2), [{}, {}]);
    const before = asked.length;
    await page.reload();
    await scene.say(page, await scene.frame(page), framed('ready'));
    assert.equal(asked.length, before);
  });
}

test('a session that only says nothing is none: nobody is asked, and the payload keeps what was said', async (scene) => {
  const asked = claims(scene, [200, VERIFIED]);
  const { page, say } = await open(scene);
  const nothings = ['undefined', 'NULL', ' none ', 'NaN', 'nil', 0, '[object Object]'];
  for (const [at, session] of nothings.entries()) {
    await say(framed('complete', outcome({ won: true, score: at, session })));
    await scene.waitHeard(page, at + 1, 'unverified');
  }
  const heard = await scene.heard(page);
  const of = (milestone) => heard.filter((event) => event.milestone === milestone);
  assert.deepEqual(
    of('unverified').map(({ payload }) => payload.reason),
    nothings.map(() => 'no_session'),
  );
  assert.deepEqual(
    of('complete').map(({ payload }) => payload.sessionId),
    nothings.map(String),
  );
  assert.equal(asked.length, 0);
  assert.equal((await stored(page))[0][EXPERIENCE.sessions], undefined);
});

test('with `app` the server is told the project', async (scene) => {
  const asked = claims(scene, [202, { state: 'pending' }], [200, VERIFIED]);
  const { page, say } = await open(scene, { app: true });
  await say(WON);
  await scene.waitHeard(page, 1, 'verified');
  assert.deepEqual([JSON.parse(asked[0].body).app, asked[1].query.app], ['p1', 'p1']);
});
