// Handlers, promises and events: what a page's own code hears.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { assert, framed, HOST, iframe, laboratory, outcome } from './harness.mjs';
import { ROOT } from './site.mjs';

const test = laboratory();
const OPTIONS = { frame: '#game' };
const begin = (more) => `window.bridge = createBridge(window.prepare(OPTIONS)); window.log = []; ${more}`;

/** Runs `call` in the page and answers with the code (or name) of what it throws. */
const thrownBy = (page, call) =>
  page.evaluate(`(() => { try { (${call})(); return null; } catch (error) { return error.code ?? error.name; } })()`);

test('on answers with its unsubscriber, and off forgets a handler', async (scene) => {
  const { page, say } = await scene.game({
    options: OPTIONS,
    start: begin(`
      window.stop = bridge.on('routeChange', () => { log.push('first'); });
      window.second = () => { log.push('second'); };
      bridge.on('routeChange', window.second);`),
  });
  await say(framed('routechange'));
  await page.evaluate(() => window.stop());
  await say(framed('routechange'));
  await page.evaluate(() => window.bridge.off('routeChange', window.second));
  await say(framed('routechange'));
  await page.evaluate(() => window.stop());
  assert.deepEqual(await page.evaluate(() => window.log), ['first', 'second', 'second']);
});

test('an event has the members that the types declare, no more', async (scene) => {
  // One event of each kind, as the crate serialises it: the compiler holds them against the types.
  const types = readFileSync(join(ROOT, 'tests/types/events.ts'), 'utf8');
  const [, ready] = /\n  \{ (milestone: "ready", payload: null, .*) \} satisfies/.exec(types);
  const { page, say } = await scene.game({
    options: OPTIONS,
    start: begin(`
      bridge.on('ready', (event) => { log.push(Object.getOwnPropertyNames(event)); });
      document.addEventListener('drimify:ready', ({ detail }) => { log.push(Object.getOwnPropertyNames(detail)); });`),
  });
  await say(framed('ready'));
  const members = Array.from(ready.matchAll(/(\w+): /g), ([, name]) => name).toSorted();
  const heard = await page.evaluate(() => window.log);
  assert.deepEqual(
    heard.map((names) => names.toSorted()),
    [members, members],
  );
});

test('a handler that comes or goes while others run disturbs none of them', async (scene) => {
  const { page, say } = await scene.game({
    options: OPTIONS,
    start: begin(`
      const stop = bridge.on('routeChange', () => {
        log.push('a');
        stop();
        bridge.on('routeChange', () => { log.push('late'); });
      });
      bridge.on('routeChange', () => { log.push('b'); });`),
  });
  await say(framed('routechange'));
  assert.deepEqual(await page.evaluate(() => /** @type {any} */ (window).log.splice(0)), ['a', 'b']);
  await say(framed('routechange'));
  assert.deepEqual(await page.evaluate(() => window.log), ['b', 'late']);
});

test('a signal unsubscribes, and an aborted one never subscribes', async (scene) => {
  const { page, say } = await scene.game({
    options: OPTIONS,
    start: begin(`
      window.control = new AbortController();
      bridge.on('routeChange', () => { log.push('signal'); }, { signal: window.control.signal });
      bridge.on('routeChange', () => { log.push('never'); }, { signal: AbortSignal.abort() });`),
  });
  await say(framed('routechange'));
  await page.evaluate(() => window.control.abort());
  await say(framed('routechange'));
  assert.deepEqual(await page.evaluate(() => window.log), ['signal']);
});

test('the signal of the options destroys the bridge', async (scene) => {
  const { page, say } = await scene.game({
    start:
      'window.control = new AbortController(); window.bridge = createBridge({ frame: "#game", signal: window.control.signal });',
  });
  await page.evaluate(() => window.control.abort());
  await say(framed('complete'));
  assert.equal((await scene.heard(page)).length, 0);
  assert.equal(await thrownBy(page, "() => window.bridge.on('ready', () => {})"), 'destroyed');
  assert.equal(await page.evaluate(() => window.probe.listening.message), 0);
});

test('replay hands a late handler the one-offs of the current round first', async (scene) => {
  const { page, say } = await scene.game({ options: OPTIONS, start: begin('') });
  await say(framed('ready'));
  await say(framed('routechange'));
  await say(framed('complete', outcome({ score: 1 })));
  await say(framed('complete', outcome({ score: 2 })));
  const log = await page.evaluate(() => {
    const log = [];
    const note = (event) => log.push([event.milestone, event.round, event.payload?.score ?? null]);
    window.bridge.on('complete', note, { replay: true });
    window.bridge.on('routeChange', note, { replay: true });
    window.bridge.on('complete', note);
    return log;
  });
  assert.deepEqual(log, [['complete', 2, 2]]);
});

test('once answers at once if it happened in the current round, and waits otherwise', async (scene) => {
  const { page, say } = await scene.game({ options: OPTIONS, start: begin('') });
  await say(framed('ready'));
  assert.equal(await page.evaluate(() => window.bridge.once('ready').then(({ milestone }) => milestone)), 'ready');
  await page.evaluate(() => {
    window.later = window.bridge.once('complete').then(({ payload }) => payload.score);
  });
  await say(framed('complete', outcome({ score: 9 })));
  assert.equal(await page.evaluate(() => window.later), 9);
});

test('once gives up with TimeoutError, AbortError, or AbortError when the bridge is destroyed', async (scene) => {
  const { page } = await scene.game({ options: OPTIONS, start: begin('') });
  const names = await page.evaluate(async () => {
    const name = (promise) => promise.then(() => 'resolved').catch((error) => error.name);
    const control = new AbortController();
    const aborted = name(window.bridge.once('complete', { signal: control.signal }));
    control.abort();
    const already = name(window.bridge.once('complete', { signal: AbortSignal.abort() }));
    const late = name(window.bridge.once('complete', { timeout: 20 }));
    const found = [await aborted, await already, await late];
    const destroyed = name(window.bridge.once('complete', { timeout: 60_000 }));
    window.bridge.destroy();
    return [...found, await destroyed];
  });
  assert.deepEqual(names, ['AbortError', 'AbortError', 'TimeoutError', 'AbortError']);
  scene.assertQuiet(page);
});

test('all handlers share one event, frozen with its payload', async (scene) => {
  const { page, say } = await scene.game({
    options: OPTIONS,
    start: begin(`
      window.events = [];
      bridge.on('complete', (event) => { window.events.push(event); });
      bridge.on('*', (event) => { window.events.push(event); });
      document.addEventListener('drimify:complete', (event) => { window.events.push(event.detail); });`),
  });
  await say(framed('complete', { gameMetrics: { score: 1, prizeID: 'p' }, profil: 'x', deep: { list: [1] } }));
  const seen = await page.evaluate(() => {
    const [first, ...rest] = window.events;
    const frozen = [first, first.payload, first.payload.prize, first.payload.profile, first.flags].map(Object.isFrozen);
    return {
      same: rest.every((event) => event === first),
      count: rest.length,
      frozen,
      raw: JSON.stringify(first.raw),
      stable: first.raw === first.raw,
      time: typeof first.time,
      isFrame: first.frame === document.querySelector('#game'),
    };
  });
  assert.deepEqual(seen, {
    same: true,
    count: 2,
    frozen: [true, true, true, true, true],
    raw: '{"gameMetrics":{"score":1,"prizeID":"p"},"profil":"x","deep":{"list":[1]}}',
    stable: true,
    time: 'number',
    isFrame: true,
  });
});

test('the time of an event is that of its message', async (scene) => {
  const { page, say } = await scene.game({
    options: OPTIONS,
    start: begin(
      "bridge.on('complete', (event) => { log.push(event.time); }); addEventListener('message', (event) => { log.push(event.timeStamp); });",
    ),
  });
  await say(framed('complete'));
  const [time, stamp] = await page.evaluate(() => window.log);
  assert.equal(time, stamp);
});

test('raw is the own copy of the bridge, which nobody else can change', async (scene) => {
  const { page, say } = await scene.game({
    options: OPTIONS,
    before:
      "addEventListener('message', (event) => { if (event.data?.data) { event.data.data.score = 'patched'; window.theirs = event.data.data; } }, true);",
  });
  await say({ event: 'onComplete', data: { score: 1, more: { a: 1 } } });
  assert.equal(await page.evaluate(() => window.heard[0].raw === window.theirs), false);
});

test('every milestone is a DOM event of the iframe: bubbling, composed, not cancelable', async (scene) => {
  const { page, say } = await scene.game({
    options: OPTIONS,
    start: begin(`
      for (const name of ['ready', 'first-interaction', 'route-change', 'scroll-to-top', 'complete', 'close', 'error']) {
        addEventListener('drimify:' + name, (event) => {
          log.push([event.type, event.target.id, event.bubbles, event.composed, event.cancelable, event.detail.milestone]);
        });
      }`),
  });
  for (const type of ['ready', 'firstinteraction', 'routechange', 'scrolltotop', 'complete', 'error', 'close']) {
    await say(framed(type));
  }
  const line = (name, milestone) => [`drimify:${name}`, 'game', true, true, false, milestone];
  assert.deepEqual(await page.evaluate(() => window.log), [
    line('ready', 'ready'),
    line('first-interaction', 'firstInteraction'),
    line('route-change', 'routeChange'),
    line('scroll-to-top', 'scrollToTop'),
    line('complete', 'complete'),
    line('error', 'error'),
    line('close', 'close'),
  ]);
});

test('handlers come first, then the DOM event, then the reactions in their order', async (scene) => {
  const { page, say } = await scene.game({
    options: {
      ...OPTIONS,
      reactions: [
        { type: 'setText', target: '#two', text: 'x' },
        { type: 'reveal', target: '#one' },
      ],
    },
    body: `${iframe()}<p id="one" hidden></p><p id="two"></p>`,
    start: begin(`
      const look = () => [document.querySelector('#two').textContent, document.querySelector('#one').hidden];
      document.addEventListener('drimify:complete', () => { log.push(['event', ...look()]); });
      bridge.on('complete', () => { log.push(['handler', ...look()]); });
      window.probe.changes.length = 0;`),
  });
  await say(framed('complete'));
  assert.deepEqual(await page.evaluate(() => window.log), [
    ['handler', '', true],
    ['event', '', true],
  ]);
  const changes = await page.evaluate(() => window.probe.changes.filter((line) => / of (one|two)$/.test(line)));
  // Beside each stands the mark that it leaves.
  const own = changes.filter((line) => !line.includes('data-drimify-author'));
  assert.deepEqual(own, ['childList  of two', 'attributes hidden of one']);
});

test('what a handler throws goes to reportError and stops nothing', async (scene) => {
  const { page, say } = await scene.game({
    options: { ...OPTIONS, reactions: [{ type: 'reveal', target: '#out' }] },
    body: `${iframe()}<p id="out" hidden></p>`,
    start: begin(`
      bridge.on('complete', () => { throw new Error('thrown by one'); });
      bridge.on('complete', async () => { throw new Error('rejected by two'); });
      bridge.on('complete', () => { throw new Proxy({}, { get() { throw 1; } }); });
      document.addEventListener('drimify:complete', () => { throw new Error('thrown by three'); });
      bridge.on('complete', () => { log.push('still here'); });
      window.addEventListener('unhandledrejection', () => { log.push('unhandled'); });`),
  });
  await say(framed('complete'));
  await page.waitForFunction(() => window.probe.windowErrors.length >= 4);
  const errors = (await page.evaluate(() => window.probe.windowErrors)).join('\n');
  for (const text of ['thrown by one', 'rejected by two', 'thrown by three']) assert.match(errors, new RegExp(text));
  assert.deepEqual(await page.evaluate(() => window.log), ['still here']);
  assert.equal(await scene.isHidden(page, '#out'), false);
  await say(framed('routechange'));
  assert.equal((await scene.heard(page)).length, 2);
});

test('a handler that never resolves or takes long holds nothing up', async (scene) => {
  const { page, game } = await scene.game({
    options: { ...OPTIONS, reactions: [{ type: 'redirect', url: '/thanks' }] },
    start: begin(`
      bridge.on('complete', () => new Promise(() => {}));
      bridge.on('complete', () => { const end = performance.now() + 300; while (performance.now() < end); });`),
  });
  // The frame may be gone before it answers.
  const sent = game.evaluate((json) => window.puppet.send({ json }), framed('complete')).catch(() => {});
  await Promise.all([page.waitForURL('https://host.example/thanks'), sent]);
});

test('a handler may echo the message or take the iframe away', async (scene) => {
  const { page, game } = await scene.game({
    options: { ...OPTIONS, reactions: [{ type: 'reveal', target: '#out' }] },
    body: `${iframe()}<p id="out" hidden></p>`,
    start: begin(`
      bridge.on('complete', (event) => { window.postMessage({ event: 'onComplete' }); event.frame.remove(); });`),
  });
  // The frame is gone before it answers.
  const sent = game.evaluate((json) => window.puppet.send({ json }), framed('complete')).catch(() => {});
  await Promise.all([page.waitForFunction(() => window.probe.messages === 2), sent]);
  const stats = await scene.stats(page);
  assert.deepEqual([stats.accepted, stats.refused], [1, { origin: 1 }]);
  assert.equal(await scene.isHidden(page, '#out'), false);
  scene.assertQuiet(page);
});

test('the state of a frame follows its milestones and is an attribute for CSS', async (scene) => {
  const { page, say } = await scene.game({ options: OPTIONS, start: begin('') });
  const look = () => page.evaluate(() => [window.bridge.state(), document.querySelector('#game').dataset.drimifyState]);
  const states = [await look()];
  for (const type of [
    'ready',
    'firstinteraction',
    'complete',
    'ready',
    'routechange',
    'error',
    'ready',
    'close',
    'ready',
  ]) {
    await say(framed(type));
    states.push(await look());
  }
  const names = ['waiting', 'ready', 'playing', 'complete', 'ready', 'playing', 'error', 'ready', 'closed', 'ready'];
  assert.deepEqual(
    states,
    names.map((name) => [name, name]),
  );
});

test('what on, off and once cannot do is an error with a code', async (scene) => {
  const { page } = await scene.game({ options: OPTIONS, start: begin('') });
  assert.equal(await thrownBy(page, "() => window.bridge.on('nonsense', () => {})"), 'milestone_unknown');
  assert.equal(await thrownBy(page, "() => window.bridge.on('constructor', () => {})"), 'milestone_unknown');
  assert.equal(await thrownBy(page, "() => window.bridge.on('complete', 'text')"), 'handler_not_function');
});

test('the version is that of the package', async (scene) => {
  const { page } = await scene.game({ options: OPTIONS, start: begin('') });
  const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  assert.equal(await page.evaluate(() => window.version), manifest.version);
});

test('preload resolves, also twice', async (scene) => {
  const { page } = await scene.game({
    start: 'await preload(); await preload(); window.bridge = createBridge({ frame: "#game" });',
  });
  assert.equal(await page.evaluate(() => window.bridge.state()), 'waiting');
});

test('the bridge leaves no unload handler and the page stays fit for the back/forward cache', async (scene) => {
  const { page, say } = await scene.game({ options: OPTIONS, start: begin('') });
  const listening = await page.evaluate(() => window.probe.listening);
  assert.deepEqual([listening.unload ?? 0, listening.beforeunload ?? 0], [0, 0]);
  await say(framed('ready'));
  assert.equal(page.url(), HOST);
});

test('the first text that leaves the module may be an empty one', async (scene) => {
  const { page, say } = await scene.game({ options: { ...OPTIONS, verify: { url: '' } } });
  await say(framed('ready'));
  assert.deepEqual(
    (await scene.heard(page)).map(({ milestone }) => milestone),
    ['ready'],
  );
  scene.assertQuiet(page);
});
