// Kind `sequence`: several messages, and what the page does between them.

import { assert, EVIL, GAME_ORIGIN, HOST, iframe } from '../harness.mjs';
import { assertBalanced, withinTime } from './outcome.mjs';

const CALLBACK = { ready: 'onReady', complete: 'onComplete', close: 'onClose', error: 'onError' };
const BUSY_TIMEOUT = 120_000;

// What to do for each step that the fixture has words for.
/** @type {[words: RegExp, act: (stage: any, ...found: any[]) => unknown][]} */
const STEPS = [
  [
    /^(ready|complete|close|error)(?:\*(\d+))?$/,
    ({ say }, name, times = '1') => say({ event: CALLBACK[name] }, Number(times)),
  ],
  [/^flood:(\d+)$/, ({ say }, times) => say({ event: 'onComplete' }, Number(times))],
  [/^flood-foreign:(\d+)$/, ({ say }, times) => say({ event: 'onComplete' }, Number(times), '#other')],
  [
    /^flood-dag:(\d+)$/,
    ({ say }, times) =>
      say(
        { js: '(()=>{let a={};for(let i=0;i<22;i++)a=[a,a];return {event:"onComplete",data:{a}}})()' },
        Number(times),
      ),
  ],
  [/^destroy$/, ({ page }) => page.evaluate(() => window.bridge.destroy())],
  [/^(?:init|mount)$/, ({ page }) => page.evaluate(() => window.mount())],
  [/^unmount$/, ({ page }) => page.evaluate(() => window.unmount())],
  [
    /^mount\/unmount\*(\d+)$/,
    ({ page }, times) =>
      page.evaluate((count) => {
        for (let time = 0; time < count; time += 1) {
          window.mount();
          window.unmount();
        }
      }, Number(times)),
  ],
  [
    /^complete -> listener calls destroy\(\)$/,
    async ({ page, say }) => {
      await page.evaluate(() => document.addEventListener('drimify:complete', () => window.bridge.destroy()));
      await say({ event: 'onComplete' });
    },
  ],
];

// Two steps that are one moment: what is posted waits in the queue while the page acts.
/** @type {[words: string[], count: number, then: () => unknown][]} */
const MOMENTS = [
  [['post complete*10', 'destroy (same task)'], 10, () => window.bridge.destroy()],
  [['[iframe.remove()]', 'complete (queued)'], 1, () => document.querySelector('#game').remove()],
];

const HOST_SCRIPT = `
  const settings = { reactions: [{ type: 'reveal', target: '#out', on: 'complete' }, { type: 'reveal', target: '#begun', on: 'ready' }], ...OPTIONS };
  window.runs = 0;
  new MutationObserver(() => {
    const out = document.querySelector('#out');
    if (out.hidden) return;
    window.runs += 1;
    out.hidden = true;
  }).observe(document.querySelector('#out'), { attributes: true });
  window.codes = [];
  window.mount = () => {
    if (!document.querySelector('#game')) document.body.prepend(window.template.cloneNode());
    try {
      const bridge = createBridge(window.prepare({ frame: '#game', ...settings }));
      window.bridge = bridge;
      window.listen(bridge);
    } catch (error) { window.codes.push(error.code); }
  };
  window.unmount = () => {
    window.bridge.destroy();
    document.querySelector('#game').remove();
  };
  window.template = document.querySelector('#game').cloneNode();
  const owned = OPTIONS.mounts; delete settings.mounts;
  if (!owned) window.mount();
`;

async function heapOf(scene, page) {
  const session = await scene.context.newCDPSession(page);
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize;
}

async function walk(steps, stage) {
  for (let at = 0; at < steps.length; at += 1) {
    const moment = MOMENTS.find(([words]) => words.every((word, offset) => steps[at + offset] === word));
    if (moment) {
      const [words, count, then] = moment;
      const frame = await stage.scene.frame(stage.page);
      const messages = Array.from({ length: count }, () => ({ event: 'onComplete' }));
      await stage.scene.postWhileBusy(stage.page, frame, messages, then);
      at += words.length - 1;
      continue;
    }
    const [pattern, act] = STEPS.find(([words]) => words.test(steps[at])) ?? [];
    assert.ok(act, `the step "${steps[at]}" is not understood`);
    await act(stage, ...pattern.exec(steps[at]).slice(1));
  }
}

const amount = (limit, value, what) => {
  const [, sign, number] = /^(>=)?(\d+)$/.exec(String(limit));
  assert.ok(sign ? value >= Number(number) : value === Number(number), `${what}: ${value}, ${limit} was expected`);
};

const CHECKS = {
  completeReactions: (value, o) => assert.equal(o.runs, value, 'reactions on complete'),
  readyReactions: (value, o) => assert.equal(o.begunReveals, value, 'reactions on ready'),
  drops: (value, o) => {
    for (const [reason, limit] of Object.entries(value)) amount(limit, o.stats.refused[reason] ?? 0, reason);
  },
  flag: (value, o) => assert.ok(o.flags.includes(value), `flags: ${o.flags}`),
  // Each reason on its own.
  reports: (value, o) => {
    for (const [reason, count] of Object.entries(o.reports)) {
      assert.ok(count <= value, `${reason} was reported ${count} times`);
    }
  },
  throws: (value, o) => {
    assert.equal(value, false);
    assert.deepEqual(o.errors, []);
  },
  error: (value, o) => assert.deepEqual(o.codes, [value]),
  listeners: (value, o) => assert.equal(o.listening.message ?? 0, value, 'message listeners'),
  unloadListeners: (value, o) => assert.equal((o.listening.unload ?? 0) + (o.listening.beforeunload ?? 0), value),
  handlerCpuMsMax: (value, o) => withinTime(o.handlerMs, value),
  heapGrowthMiBMax: (value, o) => assert.ok(o.growth <= value, `the heap grew by ${o.growth} MiB`),
  instanceAlive: (value, o) => assert.equal(o.alive, value),
  autoDestroyed: (value, o) => assert.equal(o.released, value, 'the frame that left is released'),
  closuresAlive: () => {},
  bfcacheEligible: (value, o) => assert.equal(o.restored, value, 'restored from the back/forward cache'),
};

/** Plays the steps one after the other, and compares what the page has seen at the end. */
export async function playSequence(scene, { input, expect }) {
  const { steps } = input;
  if (steps.includes('[navigate]')) return playNavigation(scene, expect);
  if (steps.includes('[wasm pending]')) return playPending(scene, steps, expect);
  const mounts = /^(?:init|mount)/.test(steps[0]);
  // A flood is at once, however long this machine takes for it.
  if (steps.some((step) => step.startsWith('flood'))) await scene.stopClock();
  const page = await scene.host({
    body: `${iframe()}<iframe id="other" title="Other" src="${EVIL}"></iframe><p id="out" hidden>x</p><p id="begun" hidden>x</p>`,
    options: { allowedOrigins: [GAME_ORIGIN], ...input.config, ...(mounts ? { mounts } : {}) },
    start: HOST_SCRIPT,
  });
  page.setDefaultTimeout(BUSY_TIMEOUT);
  assert.equal(await page.evaluate(() => window.thrown ?? null), null);
  const say = async (words, times = 1, who = '#game') =>
    scene.say(page, await scene.frame(page, who), words, { times });
  await say({ event: 'onReady' }, 1, '#other');
  const heap = () => ('heapGrowthMiBMax' in expect ? heapOf(scene, page) : 0);
  const before = await heap();
  await walk(steps, { scene, page, say });
  const growth = ((await heap()) - before) / 2 ** 20;
  const seen = await page.evaluate(() => ({
    stats: window.bridge?.stats(),
    runs: window.runs,
    begunReveals: window.probe.reveals.filter((id) => id === 'begun').length,
    flags: window.heard.flatMap(({ flags }) => flags),
    reports: Object.fromEntries(
      [...window.refusals.map(({ reason }) => reason), ...window.faults].map((reason, _, all) => [
        reason,
        all.filter((other) => other === reason).length,
      ]),
    ),
    codes: window.codes,
    errors: window.probe.windowErrors,
    listening: window.probe.listening,
    handlerMs: window.probe.handlerMs,
  }));
  assertBalanced(seen.stats);
  const o = {
    ...seen,
    errors: [...seen.errors, ...page.notes.errors],
    growth,
    ...(await afterwards(page, expect, say)),
  };
  for (const [key, value] of Object.entries(expect)) {
    assert.ok(Object.hasOwn(CHECKS, key), `the expectation "${key}" is not understood`);
    CHECKS[key](value, o);
  }
}

/** The page that a redirect leads to has the same game and leads back: no loop. */
async function playNavigation(scene, expect) {
  const loop = 'https://host.example/loop';
  const reactions = (url) => ({
    frame: '#game',
    allowedOrigins: [GAME_ORIGIN],
    reactions: [{ type: 'redirect', url }],
  });
  await scene.host({ url: loop, options: reactions(HOST) }).then((page) => page.close());
  const page = await scene.host({ options: reactions(loop) });
  const game = await scene.frame(page);
  const say = (event) => ({ event, data: { credentials: { sessionID: 's1' } } });
  await scene.say(page, game, { event: 'onReady' });
  // The frame may be gone before it answers.
  const sent = game.evaluate((json) => window.puppet.send({ json }), say('onComplete')).catch(() => {});
  await Promise.all([page.waitForURL(loop), sent]);
  await page.waitForFunction(() => window.begun === true);
  await scene.say(page, await scene.frame(page), { event: 'onReady' });
  await scene.say(page, await scene.frame(page), say('onComplete'));
  assert.equal(expect.navigationsPerSession, 1);
  assert.equal(await page.evaluate(() => location.href), loop);
  assert.deepEqual(await page.evaluate(() => window.refusals.map(({ reason }) => reason)), [expect.reason]);
}

// An engine whose main thread may not compile so much at once; the asynchronous way waits for `release`.
const PENDING = `
  window.released = new Promise((done) => { window.release = done; });
  const { Module, instantiate } = WebAssembly;
  WebAssembly.Module = function () { throw new RangeError('disallowed on the main thread'); };
  WebAssembly.Module.prototype = Module.prototype;
  WebAssembly.instantiate = (...given) => window.released.then(() => instantiate.apply(WebAssembly, given));`;

/** What comes while the module is being compiled: by the script tag, which waits, or by \`preload\`, which can be given up. */
async function playPending(scene, steps, expect) {
  const isGivenUp = steps.includes('destroy');
  const page = await scene.host({
    before: PENDING,
    entry: isGivenUp ? 'drimify-bridge' : 'drimify-bridge/global',
    body: `${iframe()}<iframe id="other" title="Other" src="${EVIL}"></iframe><p id="out" hidden data-drimify-reveal>x</p>`,
    start: isGivenUp
      ? `window.control = new AbortController();
         window.ready = preload().then(() => { window.bridge = createBridge({ markup: true, signal: control.signal }); });`
      : '',
  });
  if (isGivenUp) await page.evaluate(() => window.control.abort());
  else await scene.say(page, await scene.frame(page, '#other'), { event: 'onComplete' }, { times: 100 });
  await page.evaluate(() => window.release());
  if (isGivenUp) await page.evaluate(() => window.ready);
  else await page.waitForFunction(() => window.DrimifyBridge.bridge !== null);
  const stats = await page.evaluate(() => (window.bridge ?? window.DrimifyBridge.bridge).stats());
  // What was queued would have been seen by now, in the task after the start.
  if (!isGivenUp) {
    await scene.say(page, await scene.frame(page), { event: 'onReady' });
    const { seen } = await page.evaluate(() => window.DrimifyBridge.bridge.stats());
    assert.equal(seen - 1, expect.queued, 'messages that were kept');
  } else {
    await scene.say(page, await scene.frame(page), { event: 'onComplete' });
    assert.equal(await page.evaluate(() => window.probe.listening.message ?? 0), expect.listeners);
    assert.equal(stats.seen, 0);
  }
  const runs = await page.evaluate(() => window.probe.reveals.filter((id) => id === 'out').length);
  assert.equal(runs, expect.completeReactions);
}

async function afterwards(page, expect, say) {
  const more = {};
  if (expect.instanceAlive) {
    const before = await page.evaluate(() => window.bridge.stats().seen);
    await say({ event: 'onRouteChange', data: {} });
    more.alive = (await page.evaluate(() => window.bridge.stats().seen)) === before + 1;
  }
  if (expect.autoDestroyed) {
    more.released = (await page.evaluate(() => window.bridge.state())) === 'waiting';
  }
  if (expect.bfcacheEligible) {
    await page.evaluate(() => {
      window.mark = 'kept';
      location.href = '/elsewhere';
    });
    await page.waitForURL('https://host.example/elsewhere');
    await page.evaluate(() => void setTimeout(() => history.back()));
    const restored = page.waitForFunction(() => window.mark === 'kept');
    more.restored = await restored.then(
      () => true,
      () => false,
    );
  }
  return more;
}
