// The main job of the script tag and of the npm build, in Firefox: origins, iframes and messages as in tests/e2e.

import { assert, EVIL, framed, GAME, GAME_ORIGIN, iframe, laboratory, outcome } from '../e2e/harness.mjs';
import { findFirefox } from '../../scripts/browsers.mjs';
import { launchFirefox } from './firefox.mjs';

const firefox = laboratory({ launch: launchFirefox });
const skip = findFirefox() ? false : 'Firefox is missing: install Firefox 115 or newer, or set FIREFOX to its path';
const test = (name, story) => firefox(name, story, { skip });

const WON = framed('complete', { ...outcome({ won: true, score: 85, prize: 'gold' }), code: 'WIN12345' });
const LOST = framed('complete', outcome({ won: false, score: 3 }));
const MARKUP = `${iframe(GAME, 'data-drimify')}
  <a id="prize" href="/claim" hidden data-drimify-reveal data-drimify-when="won">Claim your prize</a>
  <p id="sorry" hidden data-drimify-reveal data-drimify-when="!won">No luck this time.</p>
  <output id="code" data-drimify-set-text="{prize.code}">see your e-mail</output>`;
const TAG = { entry: 'drimify-bridge/global', body: MARKUP };
const policy = (text) => ({ 'content-security-policy': text });

const shown = (page) =>
  page.evaluate(() => ({
    prize: !document.querySelector('#prize').hidden,
    sorry: !document.querySelector('#sorry').hidden,
    code: document.querySelector('#code').textContent,
  }));
const violations = (page) => page.evaluate(() => window.probe.violations);

test('the script tag reveals the prize and fills in its code after a win, and takes both back after a loss', async (scene) => {
  const { page, say } = await scene.game(TAG);
  assert.deepEqual(await shown(page), { prize: false, sorry: false, code: 'see your e-mail' });
  await say(framed('ready'));
  await say(WON);
  assert.deepEqual(await shown(page), { prize: true, sorry: false, code: 'WIN12345' });
  await say(LOST);
  assert.deepEqual(await shown(page), { prize: false, sorry: true, code: 'see your e-mail' });
  assert.equal(await page.evaluate(() => document.querySelector('#game').dataset.drimifyState), 'complete');
  scene.assertQuiet(page);
});

test('an iframe and a reaction that come later than the script tag are found', async (scene) => {
  const page = await scene.host({ ...TAG, body: '<main></main>' });
  scene.site.frame('puppet', GAME);
  await page.evaluate((html) => document.querySelector('main').insertAdjacentHTML('beforeend', html), MARKUP);
  await scene.say(page, await scene.frame(page), WON);
  assert.deepEqual(await shown(page), { prize: true, sorry: false, code: 'WIN12345' });
});

test('a page that imports the npm build hears typed milestones, frozen, and the same as DOM events that bubble', async (scene) => {
  const { page, say } = await scene.game({
    options: { frame: '#game' },
    start: `
      window.bubbled = [];
      addEventListener('drimify:complete', ({ target, detail }) => { bubbled.push({ target: target.id, detail }); });
      window.bridge = createBridge(window.prepare(OPTIONS));`,
  });
  await say(framed('ready'));
  await say(WON);
  const [ready, complete] = await scene.heard(page);
  assert.deepEqual([ready.milestone, ready.payload, ready.sequence], ['ready', null, 1]);
  assert.deepEqual(complete, {
    milestone: 'complete',
    payload: {
      sessionId: 's1',
      projectId: 'p1',
      preview: false,
      won: true,
      score: 85,
      prize: { id: 'gold', title: null, ref: null, code: 'WIN12345', image: null },
      profile: null,
    },
    origin: GAME_ORIGIN,
    via: 'message',
    round: 1,
    sequence: 2,
    flags: [],
    raw: {
      credentials: { sessionID: 's1', projectID: 'p1', isPreviewMode: false },
      gameMetrics: { userWon: true, score: 85, prizeID: 'gold' },
      code: 'WIN12345',
    },
    frame: 'game',
  });
  const event = await page.evaluate(() => {
    const heard = window.heard[1];
    return {
      frozen: [heard, heard.payload, heard.payload.prize].every(Object.isFrozen),
      bubbled: window.bubbled.map(({ target, detail }) => [target, detail === heard]),
    };
  });
  assert.deepEqual(event, { frozen: true, bubbled: [['game', true]] });
  assert.deepEqual(await scene.stats(page), { seen: 2, accepted: 2, ignored: 0, refused: {} });
  scene.assertQuiet(page);
});

test('who speaks from a foreign origin, or from another window of the right one, is refused and counted', async (scene) => {
  const page = await scene.host({
    options: { frame: '#game', reactions: [{ type: 'reveal', target: '#out' }] },
    body: `${iframe()}<p id="out" hidden>x</p>
      <iframe id="evil" title="Evil" src="${EVIL}"></iframe><iframe id="other" title="Other" src="${GAME}other"></iframe>`,
  });
  await scene.say(page, await scene.frame(page, '#evil'), WON, { times: 3 });
  await scene.say(page, await scene.frame(page, '#other'), WON, { times: 2 });
  assert.deepEqual(await scene.stats(page), { seen: 5, accepted: 0, ignored: 0, refused: { origin: 3, source: 2 } });
  assert.equal(await page.evaluate(() => window.probe.dataReads), 0, 'what they say is not even read');
  assert.equal(await scene.isHidden(page, '#out'), true);
  await scene.say(page, await scene.frame(page), WON);
  assert.equal(await scene.isHidden(page, '#out'), false);
});

for (const [child, when] of [
  ['early', 'before load'],
  ['300', '300 ms after load'],
]) {
  test(`the child script of iframe-resizer that is there ${when} is shaken hands with, and its height followed`, async (scene) => {
    const page = await scene.host({
      frames: 'vendor',
      body: iframe(`${GAME}?child=${child}`),
      options: { frame: '#game' },
    });
    const game = await scene.frame(page);
    await scene.waitHeard(page, 1, 'ready');
    await scene.sayAsVendor(page, game, 'complete', outcome({ won: true, score: 5 }));
    const heard = await scene.heard(page);
    assert.deepEqual(
      heard.map(({ milestone, payload }) => [milestone, payload?.score]),
      [
        ['ready', undefined],
        ['complete', 5],
      ],
    );
    await game.evaluate(() => window.vendor.setHeight(900));
    await page.waitForFunction(() => document.querySelector('#game').clientHeight === 900);
    scene.assertQuiet(page);
  });
}

test('a winner is taken to the page of the same origin with the score in its address', async (scene) => {
  const url = 'https://host.example/thanks?s=85';
  const { game } = await scene.game({
    ...TAG,
    body: `${MARKUP}<div data-drimify-redirect="/thanks?s={score}" data-drimify-when="won" data-drimify-delay="50ms"></div>`,
  });
  const arrived = new Promise((done) => {
    scene.site.page(url, '<!doctype html><title>Thanks</title><script>fetch("/arrived")</script>');
    scene.site.page('https://host.example/arrived', ({ headers }) => (done(headers.referer), 'thank you'));
  });
  // The frame may be gone before it answers.
  await game.evaluate((json) => window.puppet.send({ json }), WON).catch(() => {});
  assert.equal(await arrived, url);
});

test('what the early stub kept is heard by the script tag that comes later', async (scene) => {
  const page = await scene.host({
    entry: null,
    head: `<script src="${scene.site.packageUrl('drimify-bridge/early')}"></script>`,
    body: MARKUP,
  });
  await scene.say(page, await scene.frame(page), WON);
  assert.deepEqual(await shown(page), { prize: false, sorry: false, code: 'see your e-mail' });
  await page.addScriptTag({ url: scene.site.packageUrl('drimify-bridge/global') });
  await page.waitForFunction(() => !document.querySelector('#prize').hidden);
  assert.deepEqual(await shown(page), { prize: true, sorry: false, code: 'WIN12345' });
});

test('after destroy no message is heard and no listener is left', async (scene) => {
  const { page, say } = await scene.game({ options: { frame: '#game' } });
  const listeners = () => page.evaluate(() => window.probe.listening.message ?? 0);
  await say(framed('ready'));
  assert.equal(await listeners(), 1);
  await page.evaluate(() => window.bridge.destroy());
  assert.equal(await listeners(), 0);
  await say(WON);
  assert.equal((await scene.heard(page)).length, 1);
  scene.assertQuiet(page);
});

for (const [name, settings] of /** @type {[string, object][]} */ ([
  ['the script tag', TAG],
  [
    'the npm build',
    {
      body: MARKUP.replaceAll('data-drimify', 'data-not'),
      options: {
        frame: '#game',
        reactions: [
          { type: 'reveal', target: '#prize', when: 'won' },
          { type: 'setText', target: '#code', text: '{prize.code}' },
        ],
      },
    },
  ],
])) {
  test(`under a strict policy ${name} works without one violation`, async (scene) => {
    const { page, say } = await scene.game({
      ...settings,
      nonce: 'n1',
      headers: policy(
        "script-src 'nonce-n1' 'strict-dynamic' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
      ),
    });
    await say(WON);
    assert.deepEqual(await shown(page), { prize: true, sorry: false, code: 'WIN12345' });
    assert.deepEqual(await violations(page), []);
  });
}

test("under script-src 'self' alone the file without WebAssembly does the same, without one violation", async (scene) => {
  const page = await scene.host({
    entry: null,
    importMap: false,
    head: `<script src="${scene.site.packageUrl('drimify-bridge/nowasm')}"></script>`,
    body: MARKUP,
    // Firefox asks for the icon of a page under the page's policy.
    headers: policy(
      "default-src 'none'; frame-src *; img-src 'self'; script-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'",
    ),
  });
  const game = await scene.frame(page);
  await scene.say(page, game, WON);
  assert.deepEqual(await shown(page), { prize: true, sorry: false, code: 'WIN12345' });
  await scene.say(page, game, LOST);
  assert.deepEqual(await shown(page), { prize: false, sorry: true, code: 'see your e-mail' });
  assert.deepEqual(await violations(page), []);
});

const NO_WASM = { nonce: 'n1', headers: policy("script-src 'nonce-n1' 'strict-dynamic'") };

test('a policy that refuses WebAssembly is named by createBridge and by preload, with the way out', async (scene) => {
  const page = await scene.host({
    ...NO_WASM,
    start: `
      await preload().catch((error) => { window.first = error.code; });
      createBridge({ frame: '#game' });`,
  });
  const { code, message } = await page.evaluate(() => window.thrown);
  assert.deepEqual([await page.evaluate(() => window.first), code], ['wasm_blocked', 'wasm_blocked']);
  assert.match(message, /'wasm-unsafe-eval'.*nowasm/);
  assert.equal(await page.evaluate(() => window.probe.added.message ?? 0), 0);
});

test('the script tag says once on the console that WebAssembly is refused, and the page goes on', async (scene) => {
  const page = await scene.host({
    ...TAG,
    ...NO_WASM,
    // The driver does not tell the text of an error that is written to the console.
    before: 'window.said = []; console.error = (...words) => { said.push(words.join(" ")); };',
    start: 'window.after = true;',
  });
  assert.equal(await page.evaluate(() => window.after), true);
  const said = await page.evaluate(() => window.said);
  assert.equal(said.length, 1, JSON.stringify(said));
  assert.match(said[0], /'wasm-unsafe-eval'/);
});
