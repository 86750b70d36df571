// Which messages become milestones, and what the page learns of those that do not.

import { assert, EVIL, framed, GAME, GAME_ORIGIN, iframe, laboratory } from './harness.mjs';
import { assertBalanced } from './cases/outcome.mjs';

const test = laboratory();
const OTHER = `<iframe id="other" title="Other" src="${GAME}other"></iframe>`;
const PLAIN = { frame: '#game' };
/** A bridge without `onRefused`, as most pages have it. */
const bare = (options) => `window.bridge = createBridge(${JSON.stringify(options)});`;

test('a message of the frame becomes a milestone with its place in the game', async (scene) => {
  const { page, say } = await scene.game({ options: PLAIN });
  await say(framed('ready'));
  await say(framed('complete', { gameMetrics: { score: 12 } }));
  const [ready, complete] = await scene.heard(page);
  assert.deepEqual([ready.milestone, ready.payload, ready.sequence, ready.round], ['ready', null, 1, 1]);
  assert.deepEqual(complete, {
    milestone: 'complete',
    payload: { sessionId: null, projectId: null, preview: null, won: null, score: 12, prize: null, profile: null },
    origin: GAME_ORIGIN,
    via: 'message',
    round: 1,
    sequence: 2,
    flags: [],
    raw: { gameMetrics: { score: 12 } },
    frame: 'game',
  });
  scene.assertQuiet(page);
});

test('every milestone of the wire arrives under its name', async (scene) => {
  const { page, say } = await scene.game({ options: PLAIN });
  for (const type of ['ready', 'firstinteraction', 'routechange', 'scrolltotop', 'complete', 'error', 'close']) {
    await say(framed(type));
  }
  assert.deepEqual(
    (await scene.heard(page)).map(({ milestone }) => milestone),
    ['ready', 'firstInteraction', 'routeChange', 'scrollToTop', 'complete', 'error', 'close'],
  );
});

test('a frame that went to another origin is refused, with one warning that says how to go on', async (scene) => {
  const { page, game } = await scene.game({ start: bare(PLAIN) });
  scene.site.frame('puppet', EVIL);
  await game.goto(EVIL);
  const evil = await scene.frame(page);
  await scene.say(page, evil, framed('complete'), { times: 3 });
  assert.deepEqual((await scene.stats(page)).refused, { origin: 3 });
  const warnings = page.notes.warnings.filter(({ type, text }) => type === 'warning' && /evil\.example/.test(text));
  assert.equal(warnings.length, 1, JSON.stringify(page.notes.warnings));
  assert.deepEqual(page.notes.errors, []);
});

test('another window of the right origin is foreign: counted in silence', async (scene) => {
  const { page } = await scene.game({ options: PLAIN, body: iframe() + OTHER });
  await scene.say(page, await scene.frame(page, '#other'), framed('complete'));
  const stats = await scene.stats(page);
  assert.deepEqual([stats.seen, stats.refused], [1, { source: 1 }]);
  assert.deepEqual(await page.evaluate(() => [window.heard.length, window.refusals]), [0, []]);
  scene.assertQuiet(page);
});

test('with debug, foreign messages are reported as well', async (scene) => {
  const { page } = await scene.game({ options: { ...PLAIN, debug: true }, body: iframe() + OTHER });
  await scene.say(page, await scene.frame(page, '#other'), framed('complete'));
  const [refusal] = await page.evaluate(() => window.refusals);
  assert.equal(refusal.reason, 'source');
  assert.equal(refusal.origin, GAME_ORIGIN);
});

test('a refusal names its type without controls and without the body', async (scene) => {
  const { page, say } = await scene.game({ options: PLAIN });
  await say(framed(`di\u0007alog${'x'.repeat(100)}`, { secret: 'body' }));
  const [refusal] = await page.evaluate(() => window.refusals);
  assert.equal(refusal.reason, 'unknown_event');
  assert.equal(refusal.frame, 'game');
  assert.ok(refusal.type.startsWith('dialogx') && refusal.type.length <= 64, refusal.type);
  assert.ok(!JSON.stringify(refusal).includes('body'));
});

test('onRefused is called once for many refusals of one reason at once', async (scene) => {
  await scene.stopClock();
  const { page, say } = await scene.game({ options: PLAIN });
  await say(framed('dialog'), { times: 25 });
  await say({ event: 1 });
  const refusals = await page.evaluate(() => window.refusals);
  assert.deepEqual(
    refusals.map(({ reason }) => reason),
    ['unknown_event', 'type'],
  );
  assert.equal((await scene.stats(page)).refused.unknown_event, 25);
});

test('an error in onRefused goes to reportError and stops nothing', async (scene) => {
  const { page, say } = await scene.game({
    start: 'window.bridge = createBridge({ frame: "#game", onRefused() { throw new Error("mine"); } });',
  });
  await say(framed('dialog'));
  await say(framed('complete'));
  assert.equal((await scene.heard(page)).length, 1);
  assert.match(page.notes.errors.join(), /mine/);
});

test('two frames have rounds and sequences of their own', async (scene) => {
  const { page, say } = await scene.game({ options: {}, body: iframe() + OTHER });
  const other = await scene.frame(page, '#other');
  await say(framed('ready'));
  await scene.say(page, other, framed('ready'));
  await scene.say(page, other, framed('complete', { gameMetrics: { score: 1 } }));
  await say(framed('complete', { gameMetrics: { score: 2 } }));
  assert.deepEqual(
    (await scene.heard(page)).map(({ frame, milestone, sequence, round }) => [frame, milestone, sequence, round]),
    [
      ['game', 'ready', 1, 1],
      ['other', 'ready', 1, 1],
      ['other', 'complete', 2, 1],
      ['game', 'complete', 2, 1],
    ],
  );
  const states = await page.evaluate(() => {
    const code = (call) => {
      try {
        return call();
      } catch (error) {
        return error.code;
      }
    };
    return [
      code(() => window.bridge.state()),
      code(() => window.bridge.state(document.querySelector('#game'))),
      code(() => window.bridge.state(document.querySelector('#other'))),
    ];
  });
  assert.deepEqual(states, ['frame_ambiguous', 'complete', 'complete']);
});

test('two bridges hear one frame each', async (scene) => {
  const { page, say } = await scene.game({
    body: iframe() + OTHER,
    start: `window.two = ['#game', '#other'].map((frame) => createBridge(window.prepare({ frame })));
      window.counts = [0, 0];
      window.two.forEach((bridge, at) => bridge.on('complete', () => { window.counts[at] += 1; }));`,
  });
  await say(framed('complete'));
  assert.deepEqual(await page.evaluate(() => window.counts), [1, 0]);
  await scene.say(page, await scene.frame(page, '#other'), framed('complete'));
  assert.deepEqual(await page.evaluate(() => window.counts), [1, 1]);
});

test('milestones beyond the rate are refused, the first of a round never', async (scene) => {
  await scene.stopClock();
  const { page, say } = await scene.game({ options: { ...PLAIN, rate: { perSecond: 1, burst: 5 } } });
  await say(framed('routechange'), { times: 40 });
  const { accepted, refused } = await scene.stats(page);
  assert.deepEqual([accepted, refused], [5, { rate: 35 }]);
  for (const type of ['ready', 'firstinteraction', 'complete', 'error', 'close']) await say(framed(type));
  assert.equal((await scene.stats(page)).accepted, 10);
});

test('without a rate every milestone passes', async (scene) => {
  const { page, say } = await scene.game({ options: { ...PLAIN, rate: false } });
  await say(framed('routechange'), { times: 200 });
  assert.equal((await scene.stats(page)).accepted, 200);
});

test('a flood of any kind is bounded before its data is read', async (scene) => {
  await scene.stopClock();
  const { page, say } = await scene.game({ options: PLAIN });
  await say('scrollup', { times: 5000 });
  const stats = await scene.stats(page);
  const reads = await page.evaluate(() => window.probe.dataReads);
  assert.deepEqual([stats.ignored, stats.refused], [600, { rate: 4400 }]);
  assert.ok(reads <= 601, `${reads} reads`);
  assertBalanced(stats);
});

test('every message seen is in exactly one counter', async (scene) => {
  const { page, say } = await scene.game({ options: PLAIN, body: iframe() + OTHER });
  const messages = [framed('ready'), framed('complete'), framed('complete'), 'scrollup', '{', null, 42, { event: 'x' }];
  for (const message of messages) await say({ json: message });
  await scene.say(page, await scene.frame(page, '#other'), 'hello');
  await page.evaluate(() => window.dispatchEvent(new MessageEvent('message', { data: 'x' })));
  const stats = await scene.stats(page);
  assert.equal(stats.seen, messages.length + 2);
  assert.deepEqual(stats.refused, {
    duplicate: 1,
    parse: 1,
    shape: 2,
    unknown_event: 1,
    source: 1,
    untrusted_event: 1,
  });
  assert.deepEqual([stats.accepted, stats.ignored], [2, 1]);
  assertBalanced(stats);
});

test('declared types of the wire arrive as custom milestones, others stay refused', async (scene) => {
  const { page, say } = await scene.game({
    options: { ...PLAIN, customTypes: ['spin'] },
    start:
      "window.bridge = createBridge(window.prepare(OPTIONS)); window.spins = []; window.bridge.on('custom:spin', (event) => { window.spins.push(event.payload.type); });",
  });
  await say(framed('spin', { at: 1 }));
  await say(framed('Spin'));
  const [event] = await scene.heard(page);
  assert.deepEqual([event.milestone, event.payload, event.raw], ['custom', { type: 'spin' }, { at: 1 }]);
  assert.deepEqual(await page.evaluate(() => window.spins), ['spin']);
  assert.deepEqual((await scene.stats(page)).refused, { unknown_event: 1 });
});

test('fields say where a value is, if it is not where it is expected', async (scene) => {
  const { page, say } = await scene.game({
    options: { ...PLAIN, fields: { won: 'result.isWinner', score: 'result.points' } },
  });
  await say(framed('complete', { result: { isWinner: true, points: 7 }, score: 1 }));
  const [{ payload }] = await scene.heard(page);
  assert.deepEqual([payload.won, payload.score], [true, 7]);
});

test('all that is known of a completion is read, wherever the vendor puts it', async (scene) => {
  const { page, say } = await scene.game({ options: PLAIN });
  await say(
    framed('complete', {
      credentials: { sessionID: 's1', projectID: 42, isPreviewMode: false },
      gameMetrics: { userWon: true, score: '85', prizeID: 'abc', prizeImage: 'https://x.example/p.png' },
      prizeTitle: 'Gold Membership',
      prizeRef: 'GOLD2023',
      code: 'WIN12345',
      profil: 'Explorer',
      profilUid: 'EXPL123',
    }),
  );
  await say(framed('complete', { data: { credientials: { sessionID: 's2' }, prizeUid: 'lost', score: 3 } }));
  const [won, lost] = await scene.heard(page);
  assert.deepEqual(won.payload, {
    sessionId: 's1',
    projectId: '42',
    preview: false,
    won: true,
    score: 85,
    prize: { id: 'abc', title: 'Gold Membership', ref: 'GOLD2023', code: 'WIN12345', image: 'https://x.example/p.png' },
    profile: { id: 'EXPL123', title: 'Explorer' },
  });
  assert.deepEqual(
    [lost.payload.sessionId, lost.payload.won, lost.payload.prize, lost.payload.score],
    ['s2', false, null, 3],
  );
});

test('a frame that takes the place of one that has left is told of anew', async (scene) => {
  const page = await scene.host({ options: {} });
  await scene.say(page, await scene.frame(page), framed('dialog'));
  scene.site.frame('puppet', `${GAME}next`);
  await page.evaluate((src) => {
    document.querySelector('#game').remove();
    document.body.append(Object.assign(document.createElement('iframe'), { id: 'next', title: 'Next', src }));
  }, `${GAME}next`);
  await scene.say(page, await scene.frame(page, '#next'), framed('dialog'));
  assert.deepEqual(await page.evaluate(() => window.refusals.map(({ frame }) => frame)), ['game', 'next']);
});

test('a marker of its own that is undefined is one that does not say true', async (scene) => {
  const { page, say } = await scene.game({ options: { frame: '#game' } });
  await say({ js: '({ isDigitaService: undefined, event: "onComplete", data: {} })' });
  assert.deepEqual((await scene.stats(page)).refused, { not_drimify: 1 });
});
