// The helper for the tests of users' own pages: real messages of a real frame, on an origin of its own.

import { test as plainTest } from 'node:test';
import { simulatorHtml } from 'drimify-bridge/testing';
import { assert, EVIL, GAME, GAME_ORIGIN, iframe, laboratory } from './harness.mjs';

const test = laboratory();
const START = `
  const { simulate, simulatorHtml } = await import('drimify-bridge/testing');
  const patient = (frame, milestone, data, more) => simulate(frame, milestone, data, { timeout: 30000, ...more });
  Object.assign(window, { simulate: patient, simulatorHtml });
  window.bridge = createBridge(window.prepare({ frame: '#game', timeout: 0 }));`;

/** A host page as a user's test would open it; the simulator is served where the experience is. */
const page = async (scene, more = {}) => {
  scene.site.page(GAME, simulatorHtml);
  return scene.host({ frames: null, start: START, ...more });
};
const simulate = (host, ...words) =>
  host.evaluate((given) => window.simulate(document.querySelector('#game'), ...given), words);
const rejected = (host, ...words) =>
  host.evaluate(
    (given) =>
      window.simulate(...given.map((word) => (word === '#game' ? document.querySelector(word) : word))).then(
        () => null,
        (error) => ({ isError: error instanceof Error, message: error.message }),
      ),
    words,
  );

test('every milestone of an experience can be simulated, and has happened when the promise resolves', async (scene) => {
  const host = await page(scene);
  const names = await host.evaluate(async () => {
    const frame = document.querySelector('#game');
    const before = [];
    for (const name of ['ready', 'firstInteraction', 'routeChange', 'scrollToTop', 'complete', 'close', 'error']) {
      await window.simulate(frame, name);
      before.push(window.heard.at(-1)?.milestone);
    }
    return before;
  });
  assert.deepEqual(names, ['ready', 'firstInteraction', 'routeChange', 'scrollToTop', 'complete', 'close', 'error']);
  scene.assertQuiet(host);
});

test('it is a message that the browser made, from the origin and the window of the frame, through the one gate', async (scene) => {
  const host = await page(scene);
  await host.evaluate(() => {
    addEventListener('message', (event) => {
      const { isTrusted, origin, source } = event;
      window.seen = { isTrusted, origin, fromFrame: source === document.querySelector('#game').contentWindow };
    });
  });
  await simulate(host, 'complete');
  assert.deepEqual(await host.evaluate(() => window.seen), { isTrusted: true, origin: GAME_ORIGIN, fromFrame: true });
  const { seen, accepted, refused } = await scene.stats(host);
  assert.deepEqual({ seen, accepted, refused }, { seen: 1, accepted: 1, refused: {} });
});

test('where the page of the test is at another origin than allowed, the gate refuses it', async (scene) => {
  const host = await page(scene, {
    start: START.replace('timeout: 0', "timeout: 0, allowedOrigins: ['https://apps.drimify.com']"),
  });
  scene.site.page(EVIL, simulatorHtml);
  await host.evaluate((src) => {
    const frame = document.querySelector('#game');
    return new Promise((done) => {
      frame.addEventListener('load', done, { once: true });
      frame.contentWindow.location.replace(src);
    });
  }, EVIL);
  await simulate(host, 'complete');
  assert.deepEqual(await scene.heard(host), []);
  assert.deepEqual((await scene.stats(host)).refused, { origin: 1 });
});

test('an outcome can be given in the words of the payload', async (scene) => {
  const host = await page(scene);
  const payload = {
    sessionId: 's9',
    projectId: 'p1',
    preview: true,
    won: true,
    score: 85,
    prize: { id: 'a1', title: 'Gold', ref: 'GOLD2023', code: 'WIN1', image: null },
    profile: { id: 'EXPL123', title: 'Explorer' },
  };
  await simulate(host, 'complete', payload);
  await simulate(host, 'complete', { won: false });
  const [first, second] = await scene.heard(host);
  assert.deepEqual(first.payload, payload);
  assert.deepEqual([second.payload.won, second.payload.score, second.payload.prize], [false, null, null]);
});

test('or in the words of the wire, which stay as they are', async (scene) => {
  const host = await page(scene);
  const data = { credentials: { sessionID: 's1' }, gameMetrics: { userWon: true, score: 7 }, more: [1, { two: 2 }] };
  await simulate(host, 'complete', data);
  const [event] = await scene.heard(host);
  assert.deepEqual([event.payload.sessionId, event.payload.won, event.payload.score], ['s1', true, 7]);
  assert.deepEqual(event.raw, data);
});

test('routes, errors and declared custom types carry their data', async (scene) => {
  const host = await page(scene, { start: START.replace('timeout: 0', "timeout: 0, customTypes: ['spin']") });
  await simulate(host, 'routeChange', { route: '/end' });
  await simulate(host, 'error', { name: 'Oops', message: 'It broke' });
  await simulate(host, 'custom:spin', { speed: 3 });
  assert.deepEqual(
    (await scene.heard(host)).map(({ milestone, payload, raw }) => [milestone, payload, raw.speed ?? null]),
    [
      ['routeChange', { route: '/end' }, null],
      ['error', { name: 'Oops', message: 'It broke' }, null],
      ['custom', { type: 'spin' }, 3],
    ],
  );
});

test('a simulation that begins while the frame is loading is heard once', async (scene) => {
  let serve;
  const asked = new Promise((done) => {
    scene.site.page(`${GAME}slow`, () => {
      done(undefined);
      return new Promise((answer) => (serve = () => answer(simulatorHtml)));
    });
  });
  const opening = scene.host({
    frames: null,
    body: '<div></div>',
    start: `${START.replace("frame: '#game', ", '')}
      document.body.append(Object.assign(document.createElement('iframe'), { id: 'game', title: 'Game', src: '${GAME}slow' }));
      window.simulated = window.simulate(document.querySelector('#game'), 'complete');`,
  });
  await asked;
  serve();
  const host = await opening;
  await host.evaluate(() => window.simulated);
  assert.equal((await scene.heard(host)).length, 1);
  await simulate(host, 'close');
  assert.deepEqual((await scene.stats(host)).refused, {});
  assert.deepEqual(host.notes.errors, []);
});

test('without the simulator in the frame it throws in bounded time, and names the missing step', async (scene) => {
  const host = await scene.host({ start: START, body: iframe() });
  const answer = await rejected(host, '#game', 'complete', {}, { timeout: 200 });
  assert.equal(answer.isError, true);
  assert.match(answer.message, /https:\/\/apps\.drimify\.com\/XBs15jKF\/.*200 ms.*serve simulatorHtml/);
  assert.deepEqual(await scene.heard(host), []);
});

test('an iframe outside the document, no iframe, and a milestone that no experience says are told apart', async (scene) => {
  const host = await page(scene);
  const outside = await host.evaluate(() =>
    window.simulate(document.createElement('iframe'), 'complete').catch((error) => error.message),
  );
  assert.match(outside, /not in the document/);
  assert.match((await rejected(host, 'nothing', 'complete')).message, /expected an iframe/);
  for (const name of ['unavailable', 'verified', 'Complete', 'constructor', 'custom:']) {
    assert.match((await rejected(host, '#game', name)).message, new RegExp(`no experience says "${name}"`));
  }
});

test('the simulator obeys only the page it is in, and a frame beside it only itself', async (scene) => {
  const other = `${EVIL}other`;
  const host = await page(scene, {
    body: `${iframe()}<iframe id="other" title="Other" src="${other}"></iframe>`,
    start: START,
  });
  scene.site.frame('puppet', other);
  await host.evaluate((src) => (document.querySelector('#other').src = src), other);
  const stranger = await scene.frame(host, '#other');
  await stranger.evaluate(() => {
    parent.frames[0].postMessage({ simulate: 'x', type: 'complete' }, '*');
  });
  await simulate(host, 'ready');
  assert.deepEqual(
    (await scene.heard(host)).map(({ milestone }) => milestone),
    ['ready'],
  );
});

plainTest('simulatorHtml can be imported in Node, for a test server or a route handler', () => {
  assert.match(simulatorHtml, /^<!doctype html>/);
});
