// `beacon`: what the host's own server is told so that it can count plays. The server is another origin, and says nothing.

import { simulatorHtml } from 'drimify-bridge/testing';
import { assert, EVIL, framed, GAME, iframe, laboratory, outcome } from './harness.mjs';

const test = laboratory();
const SEEN = 'https://claims.example/seen';
const READY = framed('ready');
const STARTED = framed('firstinteraction');
const WON = framed('complete', {
  ...outcome({ won: true, score: 85, prize: 'gold' }),
  code: 'SECRET',
  email: 'a@b.example',
});
const LOST = framed('complete', outcome({ won: false, session: 's2' }));
const CLOSED = framed('close');
const LINE = '<p id="won" hidden data-drimify-reveal data-drimify-when="won">x</p>';
const BODY = `${iframe()}${LINE}`;

/** Waits without an end of its own: the test's is enough. */
const until = async (condition) => {
  while (!condition()) await new Promise((next) => setTimeout(next, 10));
};

/** A server that counts; answers what it was told, and how. */
function server(scene, url = SEEN) {
  const told = [];
  scene.site.page(url, async (request) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    const { origin, 'content-type': type } = request.headers;
    told.push({ method: request.method, origin, type, body, ...JSON.parse(body) });
    return { status: 204, body: '' };
  });
  /** Waits until so many signals have come: these say milestone, round and session. */
  const come = async (count) => {
    await until(() => told.length >= count);
    return told.map(({ milestone, round, session }) => `${milestone} ${round} ${session ?? '-'}`);
  };
  return { told, come };
}

const OPTIONS = { frame: '#game', markup: true, beacon: { url: SEEN } };
const open = (scene, more = {}) => scene.game({ body: BODY, options: OPTIONS, ...more });
const attribute = (url = SEEN) => `document.documentElement.setAttribute('data-drimify-beacon', '${url}');`;
/** A page whose script tag starts the bridge. */
const tag = (before = attribute()) => ({
  entry: 'drimify-bridge/global',
  options: undefined,
  before,
  body: BODY.replace('<iframe', '<iframe data-drimify'),
  start: 'window.bridge = window.DrimifyBridge.bridge;',
});
const NOWASM = { ...tag(), entry: 'drimify-bridge/nowasm' };
const isWon = (page) => page.evaluate(() => !document.querySelector('#won').hidden);
/** Leaves the page for good: one that is loaded anew does not come back. */
const leave = (page) => page.reload();

for (const [how, settings] of Object.entries({
  'npm, by option': {},
  'script tag, by attribute': tag(),
  nowasm: NOWASM,
})) {
  test(`a play is told from its beginning to its end: ${how}`, async (scene) => {
    const { told, come } = server(scene);
    const { page, say } = await open(scene, settings);
    const expected = [];
    for (const [what, signal] of [
      [READY, 'ready 1 -'],
      [STARTED, 'firstInteraction 1 -'],
      [WON, 'complete 1 s1'],
      [LOST, 'complete 2 s2'],
      [CLOSED, 'close 2 -'],
    ]) {
      await say(what);
      expected.push(signal);
      // Requests may overtake each other: one at a time.
      assert.deepEqual(await come(expected.length), expected);
    }
    await leave(page);
    await scene.say(page, await scene.frame(page), READY);
    assert.deepEqual(await come(6), [...expected, 'ready 1 -'], 'what was completed is not abandoned');
    assert.deepEqual(
      [...new Set(told.map(({ method, origin }) => `${method} ${origin}`))],
      ['POST https://host.example'],
    );
    assert.deepEqual(
      scene.site.requests.filter((line) => line.startsWith('OPTIONS')),
      [],
      'the server is not asked for its leave',
    );
    scene.assertQuiet(page);
  });
}

test('a signal says where and when, and nothing of a visitor, a prize or a code', async (scene) => {
  const { told, come } = server(scene);
  const src = `${GAME}?session_uid=u1&email=em%40il#part`;
  scene.site.frame('puppet', GAME);
  const { page, say } = await open(scene, { body: `${iframe(src.replaceAll('&', '&amp;'))}${LINE}` });
  await page.evaluate(() => void (location.hash = 'part'));
  await say(WON);
  await come(1);
  const [{ body, type }] = told;
  const { at, ...rest } = JSON.parse(body);
  assert.deepEqual(Object.keys(JSON.parse(body)), ['v', 'milestone', 'session', 'round', 'experience', 'page', 'at']);
  assert.deepEqual(rest, {
    v: 1,
    milestone: 'complete',
    session: 's1',
    round: 1,
    experience: GAME,
    page: 'https://host.example/p/q',
  });
  assert.equal(Number.isSafeInteger(at) && Math.abs(at - Date.now()) < 3_600_000, true, `${at}`);
  assert.match(type, /^text\/plain\b/);
  assert.equal(await isWon(page), true);
});

test('who plays and leaves for good has abandoned, once for each game', async (scene) => {
  const { come } = server(scene);
  const twin = `${GAME}twin`;
  const settings = { body: `${BODY}${iframe(twin).replaceAll('game', 'twin')}`, options: { beacon: { url: SEEN } } };
  const { page, say } = await open(scene, settings);
  await scene.say(page, await scene.frame(page, '#twin'), STARTED);
  await come(1);
  await say(STARTED);
  await come(2);
  await leave(page);
  assert.deepEqual((await come(4)).slice(2), ['abandoned 1 -', 'abandoned 1 -']);
  await scene.say(page, await scene.frame(page), READY);
  assert.deepEqual((await come(5)).slice(4), ['ready 1 -']);
});

test(
  'who goes on to another page and comes back has abandoned nothing until the page goes for good',
  async (scene) => {
    const { come } = server(scene);
    scene.site.page(GAME, simulatorHtml);
    // The driver loses sight of the frames of a page that comes back.
    const page = await scene.host({
      body: BODY,
      frames: null,
      start: `
        const { simulate } = await import('drimify-bridge/testing');
        window.say = (name) => simulate(document.querySelector('#game'), name, {}, { timeout: 60000 });
        addEventListener('pageshow', ({ persisted }) => { window.persisted = persisted; });
        window.bridge = createBridge(${JSON.stringify(OPTIONS)});`,
    });
    await page.evaluate(() => window.say('firstInteraction'));
    await come(1);
    const elsewhere = scene.site.page('https://host.example/elsewhere', '<!doctype html><title>Elsewhere</title>');
    await page.evaluate((url) => void setTimeout(() => location.assign(url)), elsewhere);
    await page.waitForURL(elsewhere);
    await page.evaluate(() => void setTimeout(() => history.back()));
    await page.waitForFunction(() => window.persisted === true);
    await page.evaluate(() => window.say('close'));
    assert.deepEqual(await come(2), ['firstInteraction 1 -', 'close 1 -']);
    await leave(page);
    assert.deepEqual((await come(3)).slice(2), ['abandoned 1 -']);
  },
  // The driver of Firefox waits in vain for a page that comes back.
  { whole: true, skip: process.env.E2E_BROWSER === 'firefox' ? 'the driver does not see a page come back' : false },
);

test('what a script says of the page’s end is nothing', async (scene) => {
  const { come } = server(scene);
  const { page, say } = await open(scene);
  await say(STARTED);
  await page.evaluate(() => void dispatchEvent(new PageTransitionEvent('pagehide', { persisted: false })));
  await page.evaluate(() => void dispatchEvent(new Event('pagehide')));
  await come(1);
  await say(CLOSED);
  assert.deepEqual(await come(2), ['firstInteraction 1 -', 'close 1 -']);
});

test('after destroy nothing is told, also when the page goes', async (scene) => {
  const { come } = server(scene);
  const { page, say } = await open(scene);
  await say(STARTED);
  await come(1);
  await page.evaluate(() => window.bridge.destroy());
  await say(WON);
  await leave(page);
  await scene.say(page, await scene.frame(page), READY);
  assert.deepEqual(await come(2), ['firstInteraction 1 -', 'ready 1 -']);
});

test('a milestone is told although a handler of it ends the bridge or takes the game away', async (scene) => {
  const { come } = server(scene);
  const { page, game } = await open(scene);
  await page.evaluate(() => {
    window.bridge.once('complete').then(() => {});
    window.bridge.on('complete', ({ frame }) => {
      frame.remove();
      window.bridge.destroy();
    });
  });
  // The frame is gone before it answers.
  const sent = game.evaluate((words) => window.puppet.send({ json: words }), WON).catch(() => {});
  const [told] = await Promise.all([come(1), sent]);
  assert.deepEqual(told, ['complete 1 s1']);
});

test('what is refused is not counted', async (scene) => {
  const { come } = server(scene);
  const stranger = `<iframe id="stranger" title="Stranger" src="${EVIL}"></iframe>`;
  const { page, say } = await open(scene, { body: `${BODY}${stranger}` });
  await scene.say(page, await scene.frame(page, '#stranger'), READY);
  await say(framed('spin'));
  await say('nonsense');
  await say(STARTED);
  await say(STARTED);
  await say(CLOSED);
  assert.deepEqual((await come(2)).toSorted(), ['close 1 -', 'firstInteraction 1 -']);
  const { refused } = await scene.stats(page);
  assert.deepEqual([refused.unknown_event, refused.parse, refused.duplicate], [1, 1, 1]);
});

test('a callback of the widget that no message stands behind is not counted', async (scene) => {
  const { come } = server(scene);
  const { page, say } = await open(scene);
  await page.evaluate(() => {
    const widget = { onFirstInteraction() {}, onComplete() {} };
    window.bridge.connect(/** @type {any} */ (widget));
    widget.onFirstInteraction();
    widget.onComplete();
  });
  assert.deepEqual(
    (await scene.heard(page)).map(({ flags }) => flags.includes('ungated')),
    [true, true],
  );
  await say(CLOSED);
  assert.deepEqual(await come(1), ['close 1 -']);
  await leave(page);
  await scene.say(page, await scene.frame(page), READY);
  assert.deepEqual(await come(2), ['close 1 -', 'ready 1 -']);
});

test('a game that stays silent is told as unavailable', async (scene) => {
  const { come } = server(scene);
  scene.site.page(GAME, '<!doctype html><title>Mute</title>');
  await scene.host({ body: BODY, frames: null, options: { ...OPTIONS, timeout: 1 } });
  assert.deepEqual(await come(1), ['unavailable 1 -']);
});

for (const [what, before] of Object.entries({
  missing: 'delete Navigator.prototype.sendBeacon;',
  throwing: `Navigator.prototype.sendBeacon = () => { throw new Error('of the page'); };`,
  full: 'Navigator.prototype.sendBeacon = () => false;',
  nonsense: 'Navigator.prototype.sendBeacon = 1;',
  'of a browser without a navigator': `Object.defineProperty(window, 'navigator', { value: undefined });`,
})) {
  for (const [how, settings] of Object.entries({ npm: { before }, 'script tag': tag(`${attribute()}${before}`) })) {
    test(`where sendBeacon is ${what} the page works as ever, in silence: ${how}`, async (scene) => {
      const { told } = server(scene);
      const { page, say } = await open(scene, settings);
      for (const word of [READY, STARTED, WON]) await say(word);
      assert.equal(await isWon(page), true);
      assert.equal((await scene.heard(page)).length, 3);
      await leave(page);
      assert.deepEqual(told, []);
      scene.assertQuiet(page);
    });
  }
}

test('what the page has put in the place of sendBeacon before is what is asked', async (scene) => {
  const { told } = server(scene);
  const { page, say } = await open(scene, {
    before: `window.sent = [];
      navigator.sendBeacon = function (...given) {
        sent.push([this === navigator, ...given]);
        // Nothing of the bridge is in the middle of something.
        window.bridge.destroy();
        return true;
      };`,
  });
  await say(READY);
  const sent = await page.evaluate(() => window.sent);
  assert.deepEqual(
    sent.map(([isOwn, url, body]) => [isOwn, url, JSON.parse(body).milestone]),
    [[true, SEEN, 'ready']],
  );
  assert.deepEqual(told, []);
  scene.assertQuiet(page);
});

test('what the page puts in the place of sendBeacon afterwards takes no part', async (scene) => {
  const { come } = server(scene);
  const { page, say } = await open(scene);
  await page.evaluate(() => {
    const stolen = () => {
      throw new Error('of the page');
    };
    Navigator.prototype.sendBeacon = stolen;
    navigator.sendBeacon = stolen;
  });
  await say(READY);
  assert.deepEqual(await come(1), ['ready 1 -']);
});

for (const [how, settings] of Object.entries({ npm: {}, 'script tag': tag() })) {
  test(`where the policy forbids it nothing breaks: ${how}`, async (scene) => {
    const { told } = server(scene);
    const { page, say } = await open(scene, {
      ...settings,
      headers: { 'content-security-policy': "connect-src 'none'" },
    });
    await say(STARTED);
    await say(WON);
    assert.equal(await isWon(page), true);
    await page.waitForFunction((url) => window.probe.violations.includes(`connect-src ${url}`), SEEN);
    assert.deepEqual([told, page.notes.errors, await page.evaluate(() => window.faults)], [[], [], []]);
  });
}

test('of two bridges each tells what it was told to', async (scene) => {
  const one = server(scene);
  const other = server(scene, 'https://other.example/seen');
  const { say } = await open(scene, {
    options: {},
    start: `
      window.bridge = createBridge({ beacon: { url: '${SEEN}' } });
      window.others = [createBridge({ beacon: { url: 'https://other.example/seen' } }), createBridge()];`,
  });
  await say(READY);
  await other.come(1);
  await say(CLOSED);
  assert.deepEqual((await one.come(2)).toSorted(), ['close 1 -', 'ready 1 -']);
  assert.deepEqual((await other.come(2)).toSorted(), ['close 1 -', 'ready 1 -']);
});

test('consent may be given later and be taken back: the attribute is asked each time', async (scene) => {
  const { come } = server(scene);
  const { page, say } = await open(scene, tag(attribute('')));
  await say(READY);
  await page.evaluate((url) => document.documentElement.setAttribute('data-drimify-beacon', url), SEEN);
  await say(STARTED);
  assert.deepEqual(await come(1), ['firstInteraction 1 -'], 'what was before is not told');
  await page.evaluate(() => document.documentElement.removeAttribute('data-drimify-beacon'));
  await say(CLOSED);
  await page.evaluate((url) => document.documentElement.setAttribute('data-drimify-beacon', url), SEEN);
  await say(LOST);
  assert.deepEqual(await come(2), ['firstInteraction 1 -', 'complete 1 s2']);
  scene.assertQuiet(page);
});

test('a page that waits for consent before anything starts counts from then on', async (scene) => {
  const { come } = server(scene);
  const deferred = `document.documentElement.setAttribute('data-drimify-defer', '');`;
  const { page, say } = await open(scene, { ...tag(deferred), start: '' });
  await say(READY);
  await page.evaluate((url) => {
    document.documentElement.setAttribute('data-drimify-beacon', url);
    /** @type {any} */ (window).DrimifyBridge.start();
  }, SEEN);
  await say(STARTED);
  assert.deepEqual(await come(1), ['firstInteraction 1 -']);
});

test('the attribute elsewhere than on <html> is nothing, nor does it count for a bridge of a script’s own', async (scene) => {
  const { told } = server(scene);
  const mark = `data-drimify data-drimify-beacon="${SEEN}"`;
  const first = await open(scene, {
    ...tag(''),
    body: `<div ${mark}>${BODY.replace('<iframe', `<iframe ${mark}`)}</div>`,
  });
  await first.say(READY);
  const second = await open(scene, { before: attribute(), options: { frame: '#game', markup: true } });
  await second.say(READY);
  await leave(first.page);
  await leave(second.page);
  assert.deepEqual(told, []);
});

test('an address that is none stops the start, and nothing is half-installed', async (scene) => {
  for (const beacon of [
    {},
    { url: '' },
    { url: 'ftp://host.example/' },
    { url: 'http://[' },
    { url: 1 },
    'https://a.example/',
  ]) {
    const page = await scene.host({ body: BODY, options: { frame: '#game', beacon } });
    assert.equal(await page.evaluate(() => window.thrown.code), 'config_type', JSON.stringify(beacon));
    assert.equal(await page.evaluate(() => window.probe.listening.message ?? 0), 0);
    await page.close();
  }
  const noted = 'console.error = (...given) => { window.noted = given.map((one) => `${one.code} ${one}`).join(); };';
  const page = await scene.host(tag(`${attribute('javascript:alert(1)')}${noted}`));
  assert.equal(await page.evaluate(() => window.bridge), null);
  assert.match(await page.evaluate(() => /** @type {any} */ (window).noted), /config_type/);
});
