// Which iframes a bridge watches: given, discovered, late, lazy, held back, blocked.

import { assert, EVIL, framed, GAME, iframe, laboratory, outcome } from './harness.mjs';

const test = laboratory();
const DISCOVERED = 'window.bridge = createBridge(window.prepare(OPTIONS));';

/** Adds an iframe to the page and answers with its document. */
async function add(scene, page, { id = 'game', src = GAME, into = 'body', attributes = {} } = {}) {
  if (src) scene.site.frame('puppet', src);
  await page.evaluate(
    ([name, address, place, more]) => {
      const frame = document.createElement('iframe');
      frame.id = name;
      frame.title = name;
      for (const [key, value] of Object.entries(more)) frame.setAttribute(key, value);
      if (address) frame.src = address;
      document.querySelector(place).append(frame);
    },
    [id, src, into, attributes],
  );
  return src ? scene.frame(page, `#${id}`) : null;
}

const seen = (page) => page.evaluate(() => window.heard.map(({ milestone, frame }) => `${milestone} ${frame.id}`));

test('an iframe of a default origin is found when it arrives later', async (scene) => {
  const page = await scene.host({ body: '<div id="root"></div>', start: DISCOVERED });
  const game = await add(scene, page, { into: '#root' });
  await scene.say(page, game, framed('complete'));
  assert.deepEqual(await seen(page), ['complete game']);
});

test('an iframe of any other origin is not discovered, unless that origin is allowed', async (scene) => {
  const brand = 'https://games.brand.example/x/';
  for (const [options, expected] of [
    [{}, []],
    [{ allowedOrigins: ['https://games.brand.example'] }, ['complete game']],
  ]) {
    const { page, say } = await scene.game({ body: iframe(brand), options, start: DISCOVERED });
    await say(framed('complete'));
    assert.deepEqual(await seen(page), expected);
    await page.close();
  }
});

test('a given frame of a custom origin needs no list: its src says it', async (scene) => {
  const { page, say } = await scene.game({
    body: iframe('https://games.brand.example/x/'),
    options: { frame: '#game' },
  });
  await say(framed('complete'));
  assert.deepEqual(await seen(page), ['complete game']);
});

test('the allowed list of a given frame rules, whatever else the vendor uses', async (scene) => {
  const { page, game } = await scene.game({ options: { frame: '#game' } });
  const legacy = 'https://go.drimify.com/x/';
  scene.site.frame('puppet', legacy);
  await game.goto(legacy);
  await scene.say(page, await scene.frame(page), framed('complete'));
  assert.deepEqual((await scene.stats(page)).refused, { origin: 1 });
});

test('a container gives every iframe that is or will be inside it, and no other', async (scene) => {
  const { page, say } = await scene.game({
    body: `<div id="root">${iframe()}</div>`,
    options: { container: '#root' },
  });
  const later = await add(scene, page, { id: 'later', src: `${GAME}later`, into: '#root' });
  const outside = await add(scene, page, { id: 'outside', src: `${GAME}outside` });
  await say(framed('complete'));
  await scene.say(page, later, framed('complete'));
  await scene.say(page, outside, framed('complete'));
  assert.deepEqual(await seen(page), ['complete game', 'complete later']);
});

test('a frame held back by consent waits until its src appears', async (scene) => {
  const page = await scene.host({
    body: `<iframe id="game" title="Game" data-src="${GAME}"></iframe>`,
    options: { frame: '#game', timeout: 200 },
  });
  assert.equal(await page.evaluate(() => window.bridge.state()), 'waiting');
  await page.evaluate(() => new Promise((done) => setTimeout(done, 400)));
  assert.equal(await page.evaluate(() => window.bridge.state()), 'waiting');
  await page.evaluate(() => {
    const frame = document.querySelector('#game');
    frame.src = frame.dataset.src;
  });
  const game = await scene.frame(page);
  await scene.say(page, game, framed('complete'));
  assert.deepEqual(
    (await seen(page)).filter((line) => !line.startsWith('unavailable')),
    ['complete game'],
  );
});

test('the origin of a frame is judged anew whenever its src is set', async (scene) => {
  const { page, say } = await scene.game({ options: { frame: '#game' } });
  await say(framed('ready'));
  const brand = 'https://games.brand.example/x/';
  scene.site.frame('puppet', brand);
  await page.evaluate((src) => {
    document.querySelector('#game').src = src;
  }, brand);
  await page.frameLocator('#game').locator('h1').waitFor();
  const frame = await scene.frame(page);
  await frame.waitForURL(brand);
  await scene.say(page, await scene.frame(page), framed('complete'));
  assert.deepEqual(await seen(page), ['ready game', 'complete game']);
});

test('a discovered frame whose src becomes that of a stranger is not heard any more', async (scene) => {
  const { page } = await scene.game({ options: {}, start: DISCOVERED });
  scene.site.frame('puppet', EVIL);
  await page.evaluate((src) => {
    document.querySelector('#game').src = src;
  }, EVIL);
  const frame = await scene.frame(page);
  await frame.waitForURL(EVIL);
  await scene.say(page, await scene.frame(page), framed('complete'));
  assert.deepEqual(await seen(page), []);
  assert.equal((await scene.stats(page)).accepted, 0);
});

test('silence makes a frame unavailable, and a later message brings it back', async (scene) => {
  const { page, say } = await scene.game({ options: { frame: '#game', timeout: 150 } });
  await scene.waitHeard(page, 1, 'unavailable');
  assert.equal(await page.evaluate(() => window.bridge.state()), 'unavailable');
  await say(framed('ready'));
  assert.equal(await page.evaluate(() => window.bridge.state()), 'ready');
  const [unavailable] = await scene.heard(page);
  assert.equal(unavailable.payload, null);
});

test('a control message is a sign of life', async (scene) => {
  await scene.stopClock();
  const { page, say } = await scene.game({ options: { frame: '#game', timeout: 4000 } });
  await say('scrollup');
  await page.evaluate(() => {
    const control = window.createBridge({ container: document.body, timeout: 4000, handshake: false });
    control.on('unavailable', () => (window.isOver = true));
  });
  await scene.pass(4000);
  assert.equal(await page.evaluate(() => window.isOver), true);
  assert.deepEqual(await seen(page), []);
});

test('a frame that CSP blocks is unavailable at once', async (scene) => {
  const page = await scene.host({
    options: { frame: '#game', timeout: 60_000, reactions: [{ type: 'reveal', target: '#out', on: 'unavailable' }] },
    body: `${iframe()}<p id="out" hidden>x</p>`,
    headers: { 'content-security-policy': "frame-src 'self'" },
  });
  await scene.waitHeard(page, 1, 'unavailable');
  assert.equal(await scene.isHidden(page, '#out'), false);
  assert.deepEqual(page.notes.errors, []);
});

test('a frame that CSP blocks when it arrives late is unavailable at once', async (scene) => {
  const page = await scene.host({
    options: { timeout: 60_000 },
    body: '<div></div>',
    headers: { 'content-security-policy': "frame-src 'self'" },
  });
  await page.evaluate((src) => {
    document.body.append(Object.assign(document.createElement('iframe'), { src, id: 'game', title: 'Game' }));
  }, GAME);
  await scene.waitHeard(page, 1, 'unavailable');
});

test('a lazy frame below the fold is not unavailable, it has not begun', async (scene) => {
  const page = await scene.host({
    body: `<div id="tall" style="height: 40000px"></div>${iframe(GAME, 'loading="lazy"')}`,
    options: { frame: '#game', timeout: 200 },
  });
  await page.evaluate(() => new Promise((done) => setTimeout(done, 500)));
  assert.equal(await page.evaluate(() => window.bridge.state()), 'waiting');
  assert.equal(scene.site.requests.includes(`GET ${GAME}`), false);
  await page.evaluate(() => document.querySelector('#game').scrollIntoView());
  await scene.waitHeard(page, 1, 'unavailable');
});

test('timeout: 0 means that a frame is never unavailable', async (scene) => {
  const page = await scene.host({ options: { frame: '#game', timeout: 0 } });
  await page.evaluate(
    () =>
      new Promise((done) => {
        window.createBridge({ container: document.body, timeout: 200, handshake: false }).on('unavailable', done);
      }),
  );
  assert.equal(await page.evaluate(() => window.bridge.state()), 'waiting');
});

test('a sandbox that makes every message opaque is warned about, once', async (scene) => {
  const { page, say } = await scene.game({
    body: iframe(GAME, 'sandbox="allow-scripts"'),
    start: 'window.bridge = createBridge({ frame: "#game" });',
  });
  await say(framed('complete'), { times: 2 });
  const warnings = page.notes.warnings.filter(
    ({ text }) => /allow-same-origin/.test(text) && !/attempt|escape/.test(text),
  );
  assert.equal(warnings.filter(({ type }) => type === 'warning').length, 1, JSON.stringify(page.notes.warnings));
  assert.equal((await scene.stats(page)).accepted, 0);
});

test('a selector given while the document loads is judged when it is there', async (scene) => {
  const page = await scene.host({
    entry: null,
    body: `${iframe()}`,
    head: `<script src="${scene.site.packageUrl('drimify-bridge/global')}"></script><script>
      window.heard = []; window.faults = [];
      window.bridge = DrimifyBridge.createBridge({ frame: '#game' });
      window.bridge.on('*', (event) => { heard.push(event); });
      window.missing = DrimifyBridge.createBridge({ frame: '#nope', onFault: (error) => faults.push(error.code) });
    </script>`,
  });
  const game = await scene.frame(page);
  await scene.say(page, game, framed('complete'));
  assert.deepEqual(await seen(page), ['complete game']);
  assert.deepEqual(await page.evaluate(() => window.faults), ['frame_not_found']);
  const code = await page.evaluate(() => {
    try {
      window.missing.on('ready', () => {});
    } catch (error) {
      return error.code;
    }
  });
  assert.equal(code, 'destroyed');
});

test('a reaction that is found late catches up with what has happened', async (scene) => {
  const { page, say } = await scene.game({ options: { frame: '#game', markup: true } });
  await say(framed('complete', { gameMetrics: { userWon: true, score: 4 } }));
  await page.evaluate(() => {
    document.body.insertAdjacentHTML(
      'beforeend',
      '<p id="won" hidden data-drimify-reveal data-drimify-when="won">x</p><output id="text" data-drimify-set-text="{score}">?</output>' +
        '<div data-drimify-redirect="/thanks"></div>',
    );
  });
  await page.waitForFunction(() => document.querySelector('#text').textContent === '4');
  assert.equal(await scene.isHidden(page, '#won'), false);
  await say(framed('routechange'));
  assert.equal(new URL(page.url()).pathname, '/p/q');
});

test('a frame that has spoken and is marked later is not waited for again', async (scene) => {
  await scene.stopClock();
  const { page, say } = await scene.game({ options: { timeout: 4000 }, start: DISCOVERED });
  await say(framed('ready'));
  await page.evaluate(() => {
    document.querySelector('#game').setAttribute('data-drimify', '');
    const control = window.createBridge({ timeout: 4000, handshake: false });
    control.on('unavailable', () => (window.isOver = true));
  });
  await scene.pass(4000);
  assert.equal(await page.evaluate(() => window.isOver), true);
  assert.deepEqual(await seen(page), ['ready game']);
});

test('what a sandbox allows may be written in any case', async (scene) => {
  const { page, say } = await scene.game({
    body: iframe(GAME, 'sandbox="Allow-Scripts ALLOW-SAME-ORIGIN"'),
    options: { frame: '#game' },
  });
  await say(framed('complete'));
  assert.deepEqual(await seen(page), ['complete game']);
  assert.deepEqual(await page.evaluate(() => window.refusals), []);
});

test('a frame that is released while late markup catches up has nothing more to say', async (scene) => {
  const { page } = await scene.game({
    options: { container: '#all', markup: true },
    body: `<div id="all">${iframe()}<iframe id="b" title="B" src="${GAME}b"></iframe></div><input id="in">`,
  });
  await scene.say(page, await scene.frame(page, '#game'), framed('complete', outcome({ won: true, score: 1 })));
  await scene.say(page, await scene.frame(page, '#b'), framed('complete', outcome({ won: true, score: 777 })));
  scene.site.frame('puppet', `${GAME}c`);
  const filled = await page.evaluate((src) => {
    const log = [];
    const input = document.querySelector('#in');
    input.setAttribute('data-drimify-set-value', '{score}');
    input.addEventListener('input', () => {
      log.push(input.value);
      if (log.length > 1) return;
      document.querySelector('#b').remove();
      document.querySelector('#all').append(Object.assign(document.createElement('iframe'), { src, title: 'C' }));
      window.bridge.scan(document.body);
    });
    window.bridge.scan(input);
    return log;
  }, `${GAME}c`);
  assert.deepEqual(filled, ['1']);
});

test('a release that is entered again takes no number from the frame that came instead', async (scene) => {
  const { page } = await scene.game({
    options: { container: '#all', verify: { url: 'https://claims.example/claims' } },
    before: `window.fetch = (url, { signal }) => {
      signal.addEventListener('abort', () => window.bridge.scan());
      return new Promise(() => {});
    };`,
    body: `<div id="all">${iframe()}</div>`,
  });
  await scene.say(page, await scene.frame(page), framed('complete', outcome({ won: true })));
  scene.site.frame('puppet', `${GAME}c`);
  scene.site.frame('puppet', `${GAME}d`);
  await page.evaluate((src) => {
    document.querySelector('#game').remove();
    document
      .querySelector('#all')
      .append(Object.assign(document.createElement('iframe'), { id: 'c', src, title: 'C' }));
    window.bridge.scan();
  }, `${GAME}c`);
  await scene.say(page, await scene.frame(page, '#c'), framed('complete', outcome({ won: true, session: 's2' })));
  const { accepted, refused } = await scene.stats(page);
  assert.deepEqual([accepted, refused], [2, {}]);
  const address = await page.evaluate((src) => {
    document.querySelector('#c').src = src;
    window.bridge.scan();
    return document.querySelector('#c').src;
  }, `${GAME}d`);
  assert.equal(address, `${GAME}d`);
});
